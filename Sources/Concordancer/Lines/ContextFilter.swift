import BitextCore

/// A condition on what stands around a hit.
public struct ContextFilter: Sendable {
    /// How far from the hit is looked.
    public enum Window: Sendable, Hashable {
        /// So many tokens before it and after it, in its document.
        case tokens(left: Int, right: Int)
        /// Its sentence.
        case sentence
        /// Its paragraph.
        case paragraph
        /// Its document.
        case document
    }

    /// What is looked for.
    public var search: Search
    /// Where.
    public var window: Window
    /// Whether it must not be there.
    public var isNegated: Bool

    /// Makes a condition.
    public init(_ search: Search, window: Window = .tokens(left: 5, right: 5), isNegated: Bool = false) {
        self.search = search
        self.window = window
        self.isNegated = isNegated
    }

    /// The hits whose window has (or, negated, hasn't) a whole match that shares no token with the hit.
    ///
    /// `hits` are in document order. This is equivalent to asking each match of the search for each hit.
    public func applied(to hits: [Hit]) -> [Hit] {
        let others = search.hits()
        var areas = Areas(window, side: search.side)
        var first = 0
        var lastLower = 0
        return hits.filter { hit in
            let area = areas.area(around: hit.positions)
            if area.lowerBound < lastLower { first = 0 }
            lastLower = area.lowerBound
            while first < others.count && others[first].positions.lowerBound < area.lowerBound { first += 1 }
            var next = first
            var isFound = false
            while !isFound && next < others.count && others[next].positions.lowerBound < area.upperBound {
                let other = others[next].positions
                isFound = other.upperBound <= area.upperBound && !other.overlaps(hit.positions) && !other.isEmpty
                next += 1
            }
            return isFound != isNegated
        }
    }

    /// Finds the positions of windows.
    private struct Areas {
        private let window: Window
        private var pieces: StructureCursor

        init(_ window: Window, side: SideIndex) {
            self.window = window
            switch window {
            case .tokens, .document: pieces = StructureCursor(.document, side: side)
            case .sentence: pieces = StructureCursor(.segment, side: side)
            case .paragraph: pieces = StructureCursor(.paragraph, side: side)
            }
        }

        mutating func area(around node: Range<Int>) -> Range<Int> {
            let bounds = pieces.bounds(around: node)
            guard case .tokens(let left, let right) = window else {
                return bounds.lowerBound..<max(bounds.upperBound, node.upperBound)
            }
            return max(
                bounds.lowerBound, node.lowerBound - left)..<max(
                    node.upperBound, min(bounds.upperBound, node.upperBound + right))
        }
    }
}

extension Search {
    /// The first of `hits`, which are in document order, in each document.
    public func onePerDocument(_ hits: [Hit]) -> [Hit] {
        var documents = StructureCursor(.document, side: side)
        var last = -1
        return hits.filter { hit in
            let document = documents.number(at: hit.positions.lowerBound)
            defer { last = document }
            return document != last
        }
    }
}
