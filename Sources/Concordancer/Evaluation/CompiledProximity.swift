import BitextCore

/// A token and what stands near it, made ready for one side.
struct CompiledProximity: Sendable {
    private indirect enum Node: Sendable {
        case token(TypeSet)
        case tokens(Node, Node, lower: Int, upper: Int, isNegated: Bool)
        /// In the piece that a place of this number finds.
        case piece(Node, Node, place: Int, isNegated: Bool)
        case union(Node, Node)
    }

    /// A piece in which something is looked for.
    private struct Place: Sendable {
        var finder: PieceFinder
        /// Whether it is in the piece that was looked through last: the answer is that of all tokens of the piece, which may be a whole text.
        var last: (area: Range<Int>, occurs: Bool)?
    }

    private var root: Node?
    private var places: [Place] = []
    private let control: SearchControl?
    private var work = 0

    /// Throws for unknown attributes and structures.
    init(
        _ proximity: Proximity, in language: Language, of index: Index, query: String, control: SearchControl?
    ) throws(QueryError) {
        self.control = control
        root = try compile(proximity, TypeResolver(side: index.sides[language], query: query), language, index)
    }

    private mutating func compile(
        _ proximity: Proximity, _ resolver: TypeResolver, _ language: Language, _ index: Index
    ) throws(QueryError) -> Node {
        switch proximity {
        case .token(let test): return .token(try resolver.types(passing: test))
        case .union(let first, let second):
            return .union(
                try compile(first, resolver, language, index), try compile(second, resolver, language, index))
        case .meet(let first, let second, let neighbourhood, let isNegated):
            let nodes = (
                try compile(first, resolver, language, index), try compile(second, resolver, language, index)
            )
            switch neighbourhood {
            case .tokens(let lower, let upper):
                return .tokens(nodes.0, nodes.1, lower: lower, upper: upper, isNegated: isNegated)
            case .structure(let test):
                places.append(Place(finder: try PieceFinder(test, of: language, in: index, query: resolver.query)))
                return .piece(nodes.0, nodes.1, place: places.count - 1, isNegated: isNegated)
            }
        }
    }

    /// Whether the token at a position is one, with what stands near it; false where the search was given up before that was known.
    mutating func holds(at position: Int, in stream: PackedIntegers) -> Bool {
        guard let root else { return false }
        return holds(root, position, stream)
    }

    private mutating func holds(_ node: Node, _ position: Int, _ stream: PackedIntegers) -> Bool {
        switch node {
        case .token(let types): return types.contains(stream[position])
        case .union(let first, let second): return holds(first, position, stream) || holds(second, position, stream)
        case .tokens(let first, let second, let lower, let upper, let isNegated):
            guard holds(first, position, stream) else { return false }
            let area = (position + lower..<position + upper + 1).clamped(to: 0..<stream.count)
            return occurs(second, in: area, stream).map { $0 != isNegated } ?? false
        case .piece(let first, let second, let place, let isNegated):
            guard holds(first, position, stream), let area = places[place].finder.span(around: position) else {
                return false
            }
            if let last = places[place].last, last.area == area { return last.occurs != isNegated }
            guard let found = occurs(second, in: area, stream) else { return false }
            places[place].last = (area, found)
            return found != isNegated
        }
    }

    /// Whether a node occurs in an area; nil where the search was given up before that was known.
    private mutating func occurs(_ node: Node, in area: Range<Int>, _ stream: PackedIntegers) -> Bool? {
        if control?.wasStopped ?? false { return nil }
        for position in area {
            if isOverdue() { return nil }
            if holds(node, position, stream) { return true }
        }
        return control?.wasStopped ?? false ? nil : false
    }

    /// Whether the search was given up, looked up now and then.
    @inline(__always)
    private mutating func isOverdue() -> Bool {
        work &+= 1
        return work & 0xFFF == 0 && control?.mustStop() ?? false
    }
}
