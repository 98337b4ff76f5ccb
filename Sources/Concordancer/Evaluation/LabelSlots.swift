/// The labels of a query and other places in a match that a way through its automaton remembers, numbered.
struct LabelSlots: Sendable {
    /// For each slot one more than the distance of its token, or of the place before a token, from the match's start; 0 where it
    /// stands for nothing.
    typealias Bindings = SIMD16<UInt16>

    private(set) var names: [String] = []

    /// The slot of a label; `nil` where it doesn't matter.
    func slot(of label: String) -> Int? { names.firstIndex(of: label) }

    /// Gives a label a slot, if it has none.
    ///
    /// Throws where there are more than there is room for.
    mutating func add(_ label: String, offset: Int, query: String) throws(QueryError) -> Int {
        if let known = slot(of: label) { return known }
        if names.count == Bindings.scalarCount {
            throw QueryError(
                query: query, offset: offset,
                message: "a query can have no more than \(Bindings.scalarCount) labels that matter, parts of no fixed "
                    + "length and pairs of tags")
        }
        names.append(label)
        return names.count - 1
    }
}
