extension CompiledConstraint {
    /// What a constraint is asked of: the tokens of a way through a match.
    struct Way {
        var bindings = LabelSlots.Bindings.zero
        /// Where the match begins that the bindings count from.
        var origin: Int
        /// The match, or the part of it, that the constraint is about.
        var start: Int
        var end: Int
        /// The token that is being tested.
        var this = 0
    }

    /// Whether a match fulfils the constraint.
    mutating func holds(for way: Way, in stream: PackedIntegers) -> Bool { holds(test, way, stream) }

    private func position(_ place: Place, _ way: Way) -> Int? {
        switch place {
        case .slot(let slot): way.bindings[slot] == 0 ? nil : way.origin + Int(way.bindings[slot]) - 1
        case .matchStart: way.start
        case .matchEnd: way.end - 1
        case .this: way.this
        }
    }

    mutating func holds(_ test: Test, _ way: Way, _ stream: PackedIntegers) -> Bool {
        switch test {
        case .isSet(let place): return position(place, way) != nil
        case .same(let left, let right, let table, let isNegated):
            guard let left = position(left, way), let right = position(right, way) else { return false }
            let types = (stream[left], stream[right])
            let isSame = types.0 == types.1 || table.value(ofType: types.0) == table.value(ofType: types.1)
            return isSame != isNegated
        case .sameText(let left, let leftValues, let right, let rightValues, let isNegated):
            guard let left = text(left, leftValues, way, stream), let right = text(right, rightValues, way, stream)
            else { return false }
            return (left == right) != isNegated
        case .passes(let place, let types, let isNegated):
            guard let position = position(place, way) else { return false }
            return types.contains(stream[position]) != isNegated
        case .lies(let place, let finder):
            guard let position = position(place, way) else { return false }
            return finders[finder].span(around: position) != nil
        case .bounds(let place, let finder, let isStart):
            guard let position = position(place, way) else { return false }
            return isStart ? finders[finder].begins(at: position) : finders[finder].ends(at: position)
        case .compares(let left, let comparison, let right):
            guard let left = number(left, way, stream), let right = number(right, way, stream) else { return false }
            return comparison.holds(left, right)
        case .not(let inner): return !holds(inner, way, stream)
        case .and(let all):
            for test in all where !holds(test, way, stream) { return false }
            return true
        case .or(let all):
            for test in all where holds(test, way, stream) { return true }
            return false
        }
    }

    private mutating func text(_ place: Place, _ values: Values, _ way: Way, _ stream: PackedIntegers) -> [UInt8]? {
        guard let position = position(place, way) else { return nil }
        switch values {
        case .table(let table): return Array(table.values[table.value(ofType: stream[position])])
        case .structure(let number): return structureValues[number].value(at: position).map { Array($0.utf8) }
        }
    }

    private mutating func number(_ number: Number, _ way: Way, _ stream: PackedIntegers) -> Double? {
        switch number {
        case .constant(let constant): return constant
        case .position(let place): return position(place, way).map { Double($0) }
        case .measure(let place, let table, let numbers):
            guard let position = position(place, way) else { return nil }
            let value = table.value(ofType: stream[position])
            return numbers.indices.contains(value) ? numbers[value] : nil
        case .value(let place, let values, let measure):
            return text(place, values, way, stream).flatMap { measure.number(of: $0) }
        case .bound(let finder, let inner, let isStart):
            guard let position = self.number(inner, way, stream), position >= 0, position < Double(stream.count),
                let span = finders[finder].span(around: Int(position))
            else { return nil }
            return Double(isStart ? span.lowerBound : span.upperBound - 1)
        case .arithmetic(let operation, let left, let right):
            guard let left = self.number(left, way, stream), let right = self.number(right, way, stream) else {
                return nil
            }
            switch operation {
            case .add: return left + right
            case .subtract: return left - right
            case .multiply: return left * right
            case .distance: return right - left
            case .absoluteDistance: return abs(right - left)
            }
        }
    }
}
