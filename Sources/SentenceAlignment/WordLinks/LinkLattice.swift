#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A hidden Markov model of which token of one text each token of the other comes from (Vogel, Ney and Tillmann 1996),
/// with an empty word that keeps the place (Och and Ney 2003).
///
/// The probabilities are those of the textbook's forward and backward sums over all states before or after; since a step's
/// weight falls off from the likeliest one by the same factor on either side, `LinkSteps` finds these sums with two running
/// ones, so that the time grows with the product of the two lengths only.
struct LinkLattice {
    /// The number of tokens that are explained, and of those that explain them.
    let observations: Int
    let states: Int
    /// The length of a row: the states, and zeros up to a multiple of four.
    let stride: Int
    private let steps: LinkSteps
    private let empty: Float

    init(observations: Int, states: Int, parameters: LinkParameters) {
        self.observations = observations
        self.states = states
        stride = FloatBuffer.padded(states)
        steps = LinkSteps(observations: observations, states: states, parameters: parameters)
        empty = parameters.empty
    }

    /// Writes the probability of each link, by observation and state, to `posterior`, which is all 0 so far; `worth` is what
    /// each is worth beside having no counterpart.
    func posteriors(
        _ worth: UnsafeMutableBufferPointer<Float>, into posterior: UnsafeMutableBufferPointer<Float>,
        scratch: FloatBuffer
    ) {
        let (n, m) = (states, observations)
        guard n > 0, m > 0 else { return }
        let length = steps.length
        let memory = scratch.zeros(3 * length + 3 * stride + FloatBuffer.padded(m))
        func piece(_ start: Int, _ count: Int) -> UnsafeMutableBufferPointer<Float> {
            UnsafeMutableBufferPointer(rebasing: memory[start..<start + count])
        }
        let sums = LinkSteps.Sums(
            weights: piece(0, length), before: piece(length, length), after: piece(2 * length, length))
        let next = piece(3 * length, stride)
        let empties = piece(3 * length + stride, stride)
        let backward = piece(3 * length + 2 * stride, stride)
        let scales = piece(3 * length + 3 * stride, m)
        let margin = steps.margin
        var first: Float = 0
        for i in 0..<n {
            next[i] = exp(-Float(i) / 4)
            first += next[i]
            empties[i] = 1 / Float(n)
        }
        for i in 0..<n { next[i] /= first }
        for j in 0..<m {
            let row = j * stride
            if j > 0 {
                for i in Swift.stride(from: 0, to: stride, by: 4) {
                    let weights = posterior.four(row - stride + i) + empties.four(i)
                    sums.weights.put(weights, at: margin + i)
                    empties.put(weights, at: i)
                }
                steps.sumBefore(sums, into: next)
            }
            var totals = SIMD4<Float>.zero
            for i in Swift.stride(from: 0, to: stride, by: 4) {
                let linked = next.four(i) * worth.four(row + i) * (1 - empty)
                let stayed = empties.four(i) * empty
                posterior.put(linked, at: row + i)
                empties.put(stayed, at: i)
                totals += linked + stayed
            }
            let scale = 1 / max(totals.sum(), .leastNormalMagnitude)
            scales[j] = scale
            for i in Swift.stride(from: 0, to: stride, by: 4) {
                posterior.put(posterior.four(row + i) * scale, at: row + i)
                empties.put(empties.four(i) * scale, at: i)
            }
        }
        for i in 0..<n { backward[i] = 1 }
        for j in Swift.stride(from: m - 1, through: 0, by: -1) {
            let row = j * stride
            for i in Swift.stride(from: 0, to: stride, by: 4) {
                posterior.put(posterior.four(row + i) * backward.four(i), at: row + i)
                sums.weights.put(worth.four(row + i) * backward.four(i) * (1 - empty), at: margin + i)
            }
            guard j > 0 else { break }
            steps.sumAfter(sums, into: next)
            for i in Swift.stride(from: 0, to: stride, by: 4) {
                backward.put((next.four(i) + backward.four(i) * empty) * scales[j], at: i)
            }
        }
    }
}
