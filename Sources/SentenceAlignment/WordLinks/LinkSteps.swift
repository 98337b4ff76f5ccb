#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a step of the lattice from one state to another weighs.
///
/// A step over d tokens weighs e^(−|d − s| / width), where s is the step that keeps to the diagonal, and `anywhere` besides; steps
/// are not normalised state by state: near the ends a step has fewer places to go, and is that much less likely.
struct LinkSteps {
    /// Sums that are kept while states are gone through: the weights of the states, and for each state the sums of those up
    /// to it and from it on, each weight less by `decay` for every token between.
    struct Sums {
        var weights: UnsafeMutableBufferPointer<Float>
        var before: UnsafeMutableBufferPointer<Float>
        var after: UnsafeMutableBufferPointer<Float>
    }

    /// The room before and after the states in the buffers of `Sums`, and the length of these.
    let margin: Int
    let length: Int
    private let stride: Int
    /// The longest step that is shorter than the one along the diagonal; its weight, and that of the next longer one.
    private let whole: Int
    private let shorter: Float
    private let longer: Float
    private let anywhere: Float
    private let share: Float
    private let decay: Float

    init(observations: Int, states: Int, parameters: LinkParameters) {
        let step = Float(states) / Float(max(1, observations))
        whole = Int(step)
        decay = exp(-1 / parameters.width)
        shorter = exp(-(step - Float(whole)) / parameters.width)
        longer = exp(-(Float(whole) + 1 - step) / parameters.width)
        anywhere = parameters.anywhere
        var total = anywhere * Float(states)
        var weight = shorter
        for _ in Swift.stride(from: whole, through: -states, by: -1) where weight > 1e-12 {
            total += weight
            weight *= decay
        }
        weight = longer
        for _ in Swift.stride(from: whole + 1, through: states, by: 1) where weight > 1e-12 {
            total += weight
            weight *= decay
        }
        share = 1 / total
        stride = FloatBuffer.padded(states)
        margin = FloatBuffer.padded(whole + 1)
        length = stride + 2 * margin
    }

    /// For each state the weights of all states, each times that of the step from it.
    func sumBefore(_ sums: Sums, into result: UnsafeMutableBufferPointer<Float>) {
        let all = run(sums, 0..<margin + stride) * anywhere
        for i in Swift.stride(from: 0, to: stride, by: 4) {
            let start = margin + i - whole
            let steps = sums.before.four(start - 1) * longer + sums.after.four(start) * shorter
            result.put((steps + all) * share, at: i)
        }
    }

    /// For each state the weights of all states, each times that of the step to it.
    func sumAfter(_ sums: Sums, into result: UnsafeMutableBufferPointer<Float>) {
        let all = run(sums, margin..<length) * anywhere
        for i in Swift.stride(from: 0, to: stride, by: 4) {
            let start = margin + i + whole
            let steps = sums.after.four(start + 1) * longer + sums.before.four(start) * shorter
            result.put((steps + all) * share, at: i)
        }
    }

    /// Makes the running sums in a part of the buffers that has all weights, and gives the sum of these.
    ///
    /// Four at a time: before[i] = weights[i] + decay · before[i − 1], and after[i] = weights[i] + decay · after[i + 1].
    private func run(_ sums: Sums, _ part: Range<Int>) -> Float {
        let (r, r2, r3) = (decay, decay * decay, decay * decay * decay)
        let (up0, up1, up2) = (SIMD4(1, r, r2, r3), SIMD4(0, 1, r, r2), SIMD4(0, 0, 1, r))
        let (down1, down2, down3) = (SIMD4(r, 1, 0, 0), SIMD4(r2, r, 1, 0), SIMD4(r3, r2, r, 1))
        let last = SIMD4<Float>(0, 0, 0, 1)
        let first = SIMD4<Float>(1, 0, 0, 0)
        var all = SIMD4<Float>.zero
        var before: Float = 0
        var after: Float = 0
        for i in Swift.stride(from: part.lowerBound, to: part.upperBound, by: 4) {
            let up = sums.weights.four(i)
            all += up
            let own = up0 * up[0] + up1 * up[1] + (up2 * up[2] + last * up[3])
            let sum = own + up0 * (r * before)
            sums.before.put(sum, at: i)
            before = sum[3]
            let back = part.upperBound - 4 - (i - part.lowerBound)
            let down = sums.weights.four(back)
            let other = down3 * down[3] + down2 * down[2] + (down1 * down[1] + first * down[0])
            let rest = other + down3 * (r * after)
            sums.after.put(rest, at: back)
            after = rest[0]
        }
        return all.sum()
    }
}
