/// Where the positions of a set of types are read: from the lists of values whose types are all in the set, and type by type those of
/// the others.
struct TypeCover: Sendable {
    /// A value of an attribute that has a list of its own, by its number among those of its kind.
    struct List: Sendable {
        var attribute: Int
        var number: Int
    }

    private(set) var listed: [List] = []
    private(set) var marked: [List] = []
    private(set) var types: [Int] = []

    /// Covers some types one by one.
    init(types: [Int] = []) { self.types = types }

    /// Covers the types whose bits are set, the lowest of the first word being that of type `64 * firstWord`.
    init(_ words: ArraySlice<UInt64>, firstWord: Int = 0, side: SideIndex) {
        var left = Array(words)
        var count = left.reduce(0) { $0 &+ $1.nonzeroBitCount }
        for (attribute, table) in side.attributes.enumerated() {
            for number in 0..<table.lists.listedValues.count
            where TypeCover.take(table.lists.listedValues[number], of: table, from: &left, firstWord, &count) {
                listed.append(List(attribute: attribute, number: number))
            }
            for number in 0..<table.lists.markedValues.count
            where TypeCover.take(table.lists.markedValues[number], of: table, from: &left, firstWord, &count) {
                marked.append(List(attribute: attribute, number: number))
            }
        }
        types = left[...].setBits.map { firstWord << 6 + $0 }
    }

    /// How many lists there are to read.
    var count: Int { types.count + listed.count + marked.count }

    /// Covers the types whose bits are set where these are the types of a value that has marks; quickly `nil` otherwise.
    static func marks(_ words: ArraySlice<UInt64>, side: SideIndex) -> TypeCover? {
        var left = Array(words)
        var count = left.reduce(0) { $0 &+ $1.nonzeroBitCount }
        for (attribute, table) in side.attributes.enumerated() {
            for number in 0..<table.lists.markedValues.count {
                let value = table.lists.markedValues[number]
                guard table.typePlaces(ofValue: value).count == count, take(value, of: table, from: &left, 0, &count)
                else { continue }
                var cover = TypeCover()
                cover.marked = [List(attribute: attribute, number: number)]
                return cover
            }
        }
        return nil
    }

    /// Removes the types of a value if all of them are there.
    private static func take(
        _ value: Int, of table: AttributeTable, from words: inout [UInt64], _ firstWord: Int, _ count: inout Int
    ) -> Bool {
        let places = table.typePlaces(ofValue: value)
        if places.isEmpty || places.count > count { return false }
        for place in places {
            let type = table.type(at: place)
            let word = type &>> 6 &- firstWord
            guard words.indices.contains(word), words[word] &>> UInt64(type & 63) & 1 != 0 else { return false }
        }
        for place in places {
            let type = table.type(at: place)
            words[type &>> 6 &- firstWord] &= ~(1 &<< UInt64(type & 63))
        }
        count -= places.count
        return true
    }
}
