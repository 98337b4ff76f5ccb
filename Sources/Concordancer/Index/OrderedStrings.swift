/// Distinct strings in collation order.
struct OrderedStrings {
    /// The strings' UTF-8 end to end, and where each begins; one more start than strings.
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [UInt32] = [0]
    /// The place of each string by its number in the order of appearance.
    private(set) var ranks: [UInt32] = []
    /// The numbers of the strings by their text folded for case and diacritics; `orderFolded` fills it.
    var foldOrder: [UInt32] = []

    /// How many strings there are.
    var count: Int { starts.count - 1 }

    init(_ builder: borrowing LexiconBuilder, collation: inout Collation) {
        var keys = ByteStrings(capacity: builder.count)
        ranks = [UInt32](repeating: 0, count: builder.count)
        bytes.reserveCapacity(builder.bytes.count)
        let starts = builder.starts
        func range(_ number: UInt32) -> Range<Int> { Int(starts[Int(number)])..<Int(starts[Int(number) + 1]) }
        builder.bytes.withUnsafeBytes { given in
            for number in 0..<UInt32(builder.count) {
                keys.append(collation.sortKey(of: UnsafeRawBufferPointer(rebasing: given[range(number)])))
            }
            // Strings that collate alike, such as é in NFC and in NFD, go by their bytes.
            let order = keys.order { left, right in
                given[range(left)].lexicographicallyPrecedes(given[range(right)])
            }
            for (rank, number) in order.enumerated() {
                ranks[Int(number)] = UInt32(rank)
                bytes.append(contentsOf: given[range(number)])
                self.starts.append(UInt32(truncatingIfNeeded: bytes.count))
            }
        }
        orderFolded()
    }

    /// No strings.
    init() {}

    /// The strings of an index, which lie there in collation order, and their order when folded.
    init(_ table: StringTable, foldOrder: PackedIntegers) {
        bytes = Array(table.bytes)
        starts = table.starts.array.map { min($0, UInt32(truncatingIfNeeded: table.bytes.count)) }
        if starts.isEmpty { starts = [0] }
        for index in starts.indices.dropFirst() where starts[index] < starts[index - 1] {
            starts[index] = starts[index - 1]
        }
        let count = UInt32(starts.count - 1)
        self.foldOrder = foldOrder.array.filter { $0 < count }
    }

    /// The bytes of a string.
    func text(_ number: Int) -> ArraySlice<UInt8> { bytes[Int(starts[number])..<Int(starts[number + 1])] }

    /// A string folded for case and diacritics.
    func folded(_ number: Int) -> [UInt8] {
        text(number).withUnsafeBytes { Folding([.letterCase, .diacritics]).fold($0) }
    }

    /// Adds strings of another list, which come after all that are here.
    mutating func append(_ other: OrderedStrings, _ numbers: Range<Int>) {
        if numbers.isEmpty { return }
        let first = other.starts[numbers.lowerBound]
        let start = UInt32(truncatingIfNeeded: bytes.count)
        bytes += other.bytes[Int(first)..<Int(other.starts[numbers.upperBound])]
        starts += other.starts[numbers.lowerBound + 1...numbers.upperBound].lazy.map { $0 &- first &+ start }
    }

    /// Adds the empty string to none.
    mutating func appendEmpty() {
        starts.append(0)
        foldOrder = [0]
    }

    /// Puts the strings in the order of their text folded for case and diacritics too.
    mutating func orderFolded() {
        var texts = ByteStrings(capacity: count)
        for number in 0..<count { texts.append(folded(number)) }
        foldOrder = texts.order { $0 < $1 }
    }
}
