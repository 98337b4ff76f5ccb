/// Finds the maximum of a smooth function by the limited-memory BFGS method (Nocedal 1980; Nocedal and Wright, Numerical Optimization,
/// algorithms 7.4 and 3.1).
struct LimitedMemoryMaximizer {
    /// How many steps are remembered.
    var memory = 8
    var mostSteps = 100
    /// The growth, as a share of the value, below which the maximum is taken as found.
    var tolerance = 1e-7

    /// Climbs from `start`; `function` gives the value at a point and its gradient, and `step` is told of each step taken.
    func maximize(
        from start: [Double], step tell: () -> Void = {},
        _ function: ([Double]) -> (value: Double, gradient: [Double])
    ) -> [Double] {
        var point = start
        var (value, gradient) = function(point)
        var steps: [(step: [Double], change: [Double])] = []
        for _ in 0..<mostSteps {
            let direction = direction(gradient, steps)
            let slope = dot(direction, gradient)
            guard slope > 0 else { break }
            // Nothing is known of how far to go at first.
            var length = steps.isEmpty ? min(1, 1 / max(1e-9, slope.squareRoot())) : 1
            var next = point
            var (nextValue, nextGradient) = (-Double.infinity, gradient)
            while length > 1e-10 {
                next = zip(point, direction).map { $0 + length * $1 }
                (nextValue, nextGradient) = function(next)
                if nextValue >= value + 1e-4 * length * slope { break }
                length /= 2
            }
            guard nextValue > value else { break }
            let step = zip(next, point).map { $0 - $1 }
            let change = zip(gradient, nextGradient).map { $0 - $1 }
            if dot(step, change) > 1e-12 { steps.append((step, change)) }
            if steps.count > memory { steps.removeFirst() }
            tell()
            let isDone = nextValue - value < tolerance * abs(nextValue)
            (point, value, gradient) = (next, nextValue, nextGradient)
            if isDone { break }
        }
        return point
    }

    private func direction(_ gradient: [Double], _ steps: [(step: [Double], change: [Double])]) -> [Double] {
        var direction = gradient
        var shares: [Double] = []
        for (step, change) in steps.reversed() {
            let share = dot(step, direction) / dot(step, change)
            shares.append(share)
            direction = zip(direction, change).map { $0 - share * $1 }
        }
        if let (step, change) = steps.last {
            let scale = dot(step, change) / dot(change, change)
            direction = direction.map { scale * $0 }
        }
        for ((step, change), share) in zip(steps, shares.reversed()) {
            let other = dot(change, direction) / dot(step, change)
            direction = zip(direction, step).map { $0 + (share - other) * $1 }
        }
        return direction
    }

    private func dot(_ left: [Double], _ right: [Double]) -> Double {
        zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
