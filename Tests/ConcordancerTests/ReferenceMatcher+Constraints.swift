@testable import Concordancer

/// Whether matches keep global constraints.
extension ReferenceMatcher {
    func holds(_ constraint: Constraint, _ start: Int, _ state: State, this: Int = 0) -> Bool {
        func position(_ reference: LabelReference) -> Int? {
            switch reference.label {
            case "match": start
            case "matchend": state.position - 1
            case "_": this
            default: state.labels[reference.label]
            }
        }
        func structure(_ reference: LabelReference) -> StructureTest {
            StructureTest(name: reference.attribute.name, tests: [], offset: 0)
        }
        func text(_ reference: LabelReference) -> String? {
            guard let position = position(reference) else { return nil }
            guard reference.attribute.name.hasPrefix("quote_") else {
                return value(reference.attribute, here.forms[position])
            }
            // The innermost piece is the last to begin.
            let holding = here.marked.filter { $0.positions.contains(position) }.max {
                ($0.positions.lowerBound, -$0.positions.upperBound) < (
                    $1.positions.lowerBound, -$1.positions.upperBound
                )
            }
            return holding?.attributes[String(reference.attribute.name.dropFirst(6))]
        }
        func number(_ term: Term) -> Double? {
            switch term {
            case .value(let reference): return text(reference).flatMap { Double($0) }
            case .position(let reference): return position(reference).map { Double($0) }
            case .number(let number): return number
            case .measure(let measure, let reference):
                guard let position = position(reference) else { return nil }
                return self.number(measure, reference.attribute, here.forms[position])
            case .bound(let test, let inner, let isStart):
                guard let place = number(inner), let piece = here.innermost(test, Int(place)) else { return nil }
                let range = here.ranges(test)[piece]
                return Double(isStart ? range.lowerBound : range.upperBound - 1)
            case .arithmetic(let operation, let left, let right):
                guard let left = number(left), let right = number(right) else { return nil }
                switch operation {
                case .add: return left + right
                case .subtract: return left - right
                case .multiply: return left * right
                case .distance: return right - left
                case .absoluteDistance: return abs(right - left)
                }
            }
        }
        switch constraint {
        case .isSet(let reference): return position(reference) != nil
        case .lies(let reference):
            return position(reference).map { here.innermost(structure(reference), $0) != nil } ?? false
        case .bounds(let reference, let isStart):
            guard let position = position(reference) else { return false }
            return here.ranges(structure(reference)).contains {
                isStart ? $0.lowerBound == position : $0.upperBound == position + 1
            }
        case .comparison(.value(let left), let comparison, .value(let right))
        where comparison == .equal || comparison == .unequal:
            guard let left = text(left), let right = text(right) else { return false }
            return (left == right) == (comparison == .equal)
        case .comparison(let left, let comparison, let right):
            guard let left = number(left), let right = number(right) else { return false }
            return comparison.holds(left, right)
        case .value(let reference, let test, let isNegated):
            guard let place = position(reference) else { return false }
            if reference.attribute.name.hasPrefix("quote_") {
                let key = String(reference.attribute.name.dropFirst(6))
                return here.marked.contains {
                    $0.positions.contains(place) && ($0.attributes[key] == test.text) != isNegated
                }
            }
            return passes(test, value(reference.attribute, here.forms[place])) != isNegated
        case .not(let inner): return !holds(inner, start, state, this: this)
        case .and(let all): return all.allSatisfy { holds($0, start, state, this: this) }
        case .or(let all): return all.contains { holds($0, start, state, this: this) }
        }
    }
}
