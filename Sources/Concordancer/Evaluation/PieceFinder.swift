import BitextCore

/// Finds the pieces of a structure that positions lie in, and those beside them.
struct PieceFinder: Sendable {
    private enum Source: Sendable {
        case plain(StructureCursor, starts: Boundaries)
        case marked(RegionList)
    }

    private var source: Source

    /// Throws where a side has no such structure.
    init(_ test: StructureTest, of language: Language, in index: Index, query: String) throws(QueryError) {
        if let structure = Structure(rawValue: test.name), test.tests.isEmpty {
            let side = index.sides[language]
            source = .plain(StructureCursor(structure, side: side), starts: side.starts(of: structure))
        } else {
            source = .marked(try RegionList(test, of: language, in: index, query: query))
        }
    }

    /// The positions from the piece `before` places before the innermost that holds `position` to that `after` places after it;
    /// nil where none holds it.
    ///
    /// Pieces without a token aren't counted.
    mutating func span(around position: Int, before: Int = 0, after: Int = 0) -> Range<Int>? {
        switch source {
        case .plain(var cursor, let starts):
            let bounds = cursor.bounds(at: position)
            let number = cursor.number(at: position)
            source = .plain(cursor, starts: starts)
            guard bounds.contains(position) else { return nil }
            var (lower, upper) = (bounds.lowerBound, bounds.upperBound)
            var (left, piece) = (before, number)
            while left > 0 && piece > 0 {
                piece -= 1
                if starts[piece] < lower {
                    lower = starts[piece]
                    left -= 1
                }
            }
            (left, piece) = (after, number + 1)
            while left > 0 && piece + 1 < starts.count {
                piece += 1
                if starts[piece] > upper {
                    upper = starts[piece]
                    left -= 1
                }
            }
            return lower..<upper
        case .marked(let regions):
            guard let piece = regions.innermost(at: position) else { return nil }
            // A piece that lies in this one may come after it and end before it.
            let upper = max(regions.uppers[piece], regions.uppers[min(regions.count - 1, piece + after)])
            return regions.lowers[max(0, piece - before)]..<upper
        }
    }

    /// Where the piece begins at the earliest that is `before` places before one that holds a position or a later one, if such a position
    /// needn't lie in a later piece.
    func earliestStart(from position: Int, before: Int) -> Int? {
        guard case .marked(let regions) = source else { return nil }
        guard let piece = regions.first(endingAfter: position) else { return position }
        return min(position, regions.lowers[max(0, piece - before)])
    }

    /// Whether a piece begins at a position.
    mutating func begins(at position: Int) -> Bool {
        if case .marked(let regions) = source { return regions.begins(at: position) }
        return span(around: position)?.lowerBound == position
    }

    /// Whether a piece's last token is at a position.
    mutating func ends(at position: Int) -> Bool {
        if case .marked(let regions) = source { return regions.ends(at: position + 1) }
        return span(around: position)?.upperBound == position + 1
    }
}
