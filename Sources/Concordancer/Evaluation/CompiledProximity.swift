import BitextCore

/// A token and what stands near it, made ready for one side.
struct CompiledProximity: Sendable {
    private indirect enum Node: Sendable {
        case token(TypeSet)
        case tokens(Node, Node, lower: Int, upper: Int, isNegated: Bool)
        /// In the piece that a finder of this number finds.
        case piece(Node, Node, finder: Int, isNegated: Bool)
        case union(Node, Node)
    }

    private var root: Node?
    private var finders: [PieceFinder] = []

    /// Throws for unknown attributes and structures.
    init(_ proximity: Proximity, in language: Language, of index: Index, query: String) throws(QueryError) {
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
                finders.append(try PieceFinder(test, of: language, in: index, query: resolver.query))
                return .piece(nodes.0, nodes.1, finder: finders.count - 1, isNegated: isNegated)
            }
        }
    }

    /// Whether the token at a position is one, with what stands near it.
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
            return occurs(second, in: area, stream) != isNegated
        case .piece(let first, let second, let finder, let isNegated):
            guard holds(first, position, stream), let area = finders[finder].span(around: position) else {
                return false
            }
            return occurs(second, in: area, stream) != isNegated
        }
    }

    private mutating func occurs(_ node: Node, in area: Range<Int>, _ stream: PackedIntegers) -> Bool {
        for position in area where holds(node, position, stream) { return true }
        return false
    }
}
