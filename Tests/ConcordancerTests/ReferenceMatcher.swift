@testable import Concordancer

/// What a query means, as slowly and plainly as it can be said: all matches from every start, then the strategy's
/// definition.
struct ReferenceMatcher {
    struct Side {
        /// The forms of each document's tokens.
        var documents: [[String]]
        /// For each kind of structure, the number of the piece that holds each token.
        var pieces: [Structure: [[Int]]]
    }

    var here: Side
    var there: Side
    var language: String

    func hits(_ query: Query, _ strategy: MatchingStrategy) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var base = 0
        for document in here.documents.indices {
            let count = here.documents[document].count
            for start in 0..<count {
                let limit = limit(query, document, start)
                let ends = ends(query.pattern, here, document, start, limit).filter { $0 > start }
                let allowed = ends.filter { end in isOneStructure(query, document, start..<end) }
                guard let end = strategy == .longest ? allowed.max() : allowed.min() else { continue }
                if fulfils(query, document, start..<end) { ranges.append(base + start..<base + end) }
            }
            base += count
        }
        switch strategy {
        case .traditional: return ranges
        case .standard:
            return ranges.filter { range in
                !ranges.contains { $0.upperBound == range.upperBound && $0.lowerBound < range.lowerBound }
            }
        case .longest:
            return ranges.filter { range in !ranges.contains { $0 != range && $0.contains(range) } }
        case .shortest:
            return ranges.filter { range in !ranges.contains { $0 != range && range.contains($0) } }
        }
    }

    /// The places at which a match of `pattern` that begins at `start` can end.
    ///
    /// A piece is seen to begin before `limit` only.
    private func ends(
        _ pattern: Pattern, _ side: Side, _ document: Int, _ start: Int, _ limit: Int = .max
    ) -> Set<Int> {
        let forms = side.documents[document]
        switch pattern {
        case .token(let test):
            return start < forms.count && passes(test, forms[start]) ? [start + 1] : []
        case .boundary(let structure, let isStart):
            let pieces = side.pieces[structure]?[document] ?? []
            if isStart && start >= limit { return [] }
            if isStart && start == forms.count {
                return side.documents[(document + 1)...].contains { !$0.isEmpty } ? [start] : []
            }
            if !isStart && start == 0 { return side.documents[..<document].contains { !$0.isEmpty } ? [start] : [] }
            let token = isStart ? start : start - 1
            let neighbour = isStart ? token - 1 : token + 1
            return !pieces.indices.contains(neighbour) || pieces[neighbour] != pieces[token] ? [start] : []
        case .sequence(let items):
            return items.reduce([start]) { places, item in
                Set(places.flatMap { ends(item, side, document, $0, limit) })
            }
        case .alternatives(let branches):
            return Set(branches.flatMap { ends($0, side, document, start, limit) })
        case .repeated(let inner, let minimum, let maximum):
            var places: Set<Int> = [start]
            for _ in 0..<minimum { places = Set(places.flatMap { ends(inner, side, document, $0, limit) }) }
            var all = places
            var times = minimum
            while times < maximum ?? .max && !places.isEmpty {
                places = Set(places.flatMap { ends(inner, side, document, $0, limit) }).subtracting(all)
                all.formUnion(places)
                times += 1
            }
            return all
        }
    }

    private func passes(_ test: TokenTest, _ form: String) -> Bool {
        switch test {
        case .any: true
        case .not(let inner): !passes(inner, form)
        case .and(let tests): tests.allSatisfy { passes($0, form) }
        case .or(let tests): tests.contains { passes($0, form) }
        case .form(let form_):
            form_.text.split(separator: "|").contains { choice in
                form_.folding.contains(.letterCase) ? choice.lowercased() == form.lowercased() : choice == form
            }
        }
    }

    private func isOneStructure(_ query: Query, _ document: Int, _ range: Range<Int>) -> Bool {
        query.conditions.allSatisfy { condition in
            guard case .within(let structure, false) = condition else { return true }
            return isOne(structure, document, range)
        }
    }

    /// Where the pieces that the hit must lie in end.
    private func limit(_ query: Query, _ document: Int, _ start: Int) -> Int {
        query.conditions.reduce(Int.max) { limit, condition in
            guard case .within(let structure, false) = condition else { return limit }
            let pieces = here.pieces[structure]?[document] ?? []
            return min(limit, (pieces.lastIndex(of: pieces[start]) ?? 0) + 1)
        }
    }

    private func isOne(_ structure: Structure, _ document: Int, _ range: Range<Int>) -> Bool {
        let pieces = here.pieces[structure]?[document] ?? []
        return Set(pieces[range]).count == 1
    }

    private func fulfils(_ query: Query, _ document: Int, _ range: Range<Int>) -> Bool {
        query.conditions.allSatisfy { condition in
            switch condition {
            case .within(let structure, let isNegated): return isOne(structure, document, range) != isNegated
            case .inDocument: return true
            case .aligned(let aligned, let isNegated):
                let beads = Set((here.pieces[.bead]?[document] ?? [])[range])
                let wanted = (beads.min() ?? 0)...(beads.max() ?? 0)
                let other = there.pieces[.bead]?[document] ?? []
                let region = other.indices.filter { wanted.contains(other[$0]) }
                let holds = region.contains { start in
                    ends(aligned.pattern, there, document, start).contains { end in
                        end > start && region.contains(end - 1)
                    }
                }
                return holds != isNegated
            }
        }
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
