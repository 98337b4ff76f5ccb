/// Logarithms of what the three states of a node are worth: after a bead, after an Italian segment alone, after an English one.
///
/// What goes on from them is summed several times, each time with other probabilities, and takes the exponentials but once.
struct LatticeStates {
    private let logarithms: SIMD3<Double>
    private let highest: Double
    /// The exponentials, next to the highest.
    private let shares: SIMD3<Double>

    @inline(__always) init(_ first: Double, _ second: Double, _ third: Double) {
        logarithms = SIMD3(first, second, third)
        let highest = max(first, max(second, third))
        self.highest = highest
        func share(_ logarithm: Double) -> Double {
            logarithm == highest ? 1 : Logarithms.exp(logarithm - highest)
        }
        shares = highest > -.infinity ? SIMD3(share(first), share(second), share(third)) : .zero
    }

    /// The logarithm of the sum of what each state is worth, times the probability of going that way from it.
    @inline(__always) func sum(going way: Way) -> Double {
        guard highest > -.infinity else { return highest }
        let products = shares * way.probabilities
        let sum = products.x + products.y + products.z
        if sum > Self.least { return highest + Logarithms.log(sum) }
        // Where the likeliest state leads nowhere, the others are too far below it to be told from nothing.
        let logarithms = logarithms + way.logarithms
        return Logarithms.sum(logarithms.x, logarithms.y, logarithms.z)
    }

    private static let least = 1e-200

    /// Where to go on to from each of the states, or to each of them from one.
    struct Way {
        let logarithms: SIMD3<Double>
        let probabilities: SIMD3<Double>

        init(_ logarithms: (Double, Double, Double)) {
            self.logarithms = SIMD3(logarithms.0, logarithms.1, logarithms.2)
            probabilities = SIMD3(
                Logarithms.exp(logarithms.0), Logarithms.exp(logarithms.1), Logarithms.exp(logarithms.2))
        }
    }
}
