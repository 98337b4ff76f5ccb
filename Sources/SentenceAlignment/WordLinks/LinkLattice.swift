#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A hidden Markov model of which token of one text each token of the other comes from (Vogel, Ney and Tillmann 1996),
/// with an empty word that keeps the place (Och and Ney 2003).
///
/// Steps longer than the reach are as likely as any other, so that the time grows with the product of the two lengths.
struct LinkLattice {
    private static let reach = 48

    /// The number of tokens that are explained, and of those that explain them.
    let observations: Int
    let states: Int
    private let jumps: [Float]
    /// What all steps from a place weigh, and the way back.
    private let share: Float
    private let anywhere: Float
    private let empty: Float

    init(observations: Int, states: Int, parameters: LinkParameters) {
        self.observations = observations
        self.states = states
        let step = Float(states) / Float(max(1, observations))
        let reach = min(states, LinkLattice.reach)
        jumps = (-reach...reach).map { exp(-abs(Float($0) - step) / parameters.width) }
        anywhere = parameters.anywhere
        share = 1 / jumps.reduce(anywhere * Float(states), +)
        empty = parameters.empty
    }

    /// The probability of each link, by observation and state; `worth` is what each is worth beside having no counterpart.
    func posteriors(_ worth: [Float]) -> [Float] {
        let (n, m) = (states, observations)
        guard n > 0, m > 0 else { return [] }
        var forward = [Float](repeating: 0, count: m * n)
        var forwardEmpty = forward
        var posterior = forward
        var sums = [Float](repeating: 0, count: n)
        var scales = [Float](repeating: 1, count: m)
        for j in 0..<m {
            if j == 0 {
                for i in 0..<n { sums[i] = exp(-Float(i) / 4) }
            } else {
                for i in 0..<n { sums[i] = forward[(j - 1) * n + i] + forwardEmpty[(j - 1) * n + i] }
            }
            let stay = j == 0 ? [Float](repeating: 1 / Float(n), count: n) : sums
            let next = j == 0 ? sums.map { $0 / sums.reduce(0, +) } : stepped(sums, backward: false)
            var total: Float = 0
            for i in 0..<n {
                forward[j * n + i] = (1 - empty) * next[i] * worth[j * n + i]
                forwardEmpty[j * n + i] = empty * stay[i]
                total += forward[j * n + i] + forwardEmpty[j * n + i]
            }
            let scale = 1 / max(total, .leastNormalMagnitude)
            scales[j] = scale
            for i in 0..<n {
                forward[j * n + i] *= scale
                forwardEmpty[j * n + i] *= scale
            }
        }
        var backward = [Float](repeating: 1, count: n)
        for j in stride(from: m - 1, through: 0, by: -1) {
            for i in 0..<n { posterior[j * n + i] = forward[j * n + i] * backward[i] }
            guard j > 0 else { break }
            for i in 0..<n { sums[i] = (1 - empty) * worth[j * n + i] * backward[i] }
            let real = stepped(sums, backward: true)
            for i in 0..<n { backward[i] = (real[i] + empty * backward[i]) * scales[j] }
        }
        return posterior
    }

    /// The weights after one step from each state, or before one step to it.
    private func stepped(_ weights: [Float], backward: Bool) -> [Float] {
        let n = states
        let reach = jumps.count / 2
        let far = anywhere * weights.reduce(0, +)
        var result = [Float](repeating: far, count: n)
        result.withUnsafeMutableBufferPointer { result in
            jumps.withUnsafeBufferPointer { jumps in
                for from in 0..<n {
                    let weight = weights[from]
                    if weight < 1e-9 { continue }
                    let (low, high) = (max(0, from - reach), min(n - 1, from + reach))
                    if backward {
                        for to in low...high { result[to] += weight * jumps[from - to + reach] }
                    } else {
                        for to in low...high { result[to] += weight * jumps[to - from + reach] }
                    }
                }
            }
        }
        // Not normalised state by state: near the ends a step has fewer places to go, and is that much less likely.
        for i in 0..<n { result[i] *= share }
        return result
    }
}
