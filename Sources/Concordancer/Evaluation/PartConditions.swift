import BitextCore

/// The conditions that a part of a larger pattern must fulfil.
struct PartConditions: Sendable {
    private var filters: Filters
    private var limits: SpanLimits
    private var constraint: CompiledConstraint?
    private let tokenCount: Int
    private let stream: PackedIntegers
    private let control: SearchControl?
    private var one: [Hit] = []

    init(
        _ body: QueryBody, slots: LabelSlots, in language: Language, of index: Index, query: String,
        control: SearchControl?
    ) throws(QueryError) {
        if body.pattern.length.lowerBound == 0 {
            throw QueryError(
                query: query, offset: body.offset,
                message: "a part of a query that has conditions needs a token that isn't optional")
        }
        filters = try Filters(body.conditions, in: language, of: index, query: query, control: control)
        self.control = control
        limits = filters.limits
        stream = index.sides[language].stream
        tokenCount = stream.count
        if let wanted = body.constraint {
            constraint = try CompiledConstraint(wanted, slots: slots, in: language, of: index, query: query)
        }
    }

    /// How far a part that begins at a position may reach.
    mutating func end(from start: Int) -> Int { limits.end(from: start, tokenCount: tokenCount) }

    /// Whether the part that was found at these positions fulfils all conditions, with what the labels of the match stand for that
    /// begins at `origin`.
    mutating func hold(for part: Hit, bindings: LabelSlots.Bindings, origin: Int) -> Bool {
        let positions = part.positions
        let way = CompiledConstraint.Way(
            bindings: bindings, origin: origin, start: positions.lowerBound, end: positions.upperBound)
        if !(constraint?.holds(for: way, in: stream) ?? true) { return false }
        if limits.end(from: positions.lowerBound, tokenCount: tokenCount) < positions.upperBound {
            return false
        }
        one.append(part)
        filters.apply(to: &one)
        defer { one.removeAll(keepingCapacity: true) }
        // What a condition was still looking for when the time was over may be what it refuses.
        return !one.isEmpty && !(control?.wasStopped ?? false)
    }
}
