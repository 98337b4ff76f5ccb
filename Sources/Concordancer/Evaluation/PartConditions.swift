import BitextCore

/// The conditions that a part of a larger pattern must fulfil.
struct PartConditions: Sendable {
    private var filters: Filters
    private var limits: [StructureCursor]
    private var one: [Hit] = []

    init(_ conditions: [Condition], in language: Language, of index: Index, query: String) throws(QueryError) {
        filters = try Filters(conditions, in: language, of: index, query: query, control: nil)
        let side = index.sides[language]
        limits = filters.structures.map { StructureCursor($0, side: side) }
    }

    /// Whether the part that was found at these positions fulfils all conditions.
    mutating func hold(for part: Hit) -> Bool {
        let positions = part.positions
        for index in limits.indices
        where limits[index].bounds(at: positions.lowerBound).upperBound < positions.upperBound {
            return false
        }
        for regions in filters.regions where regions.limit(from: positions.lowerBound) < positions.upperBound {
            return false
        }
        one.append(part)
        filters.apply(to: &one)
        defer { one.removeAll(keepingCapacity: true) }
        return !one.isEmpty
    }
}
