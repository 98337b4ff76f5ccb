/// Writes the positions of the values of an attribute that very many types have (`ValueLists`).
///
/// A value has a list if at least one type in 32 (and at least two) and at most half of all tokens have it: a handful
/// of values at most. The list is one of bits where more than one token in six has the value, for which postings take
/// more room.
struct ValueListWriter {
    private let typeValues: [UInt32]
    private let listed: [UInt32]
    private let marked: [UInt32]
    private let frequencies: [UInt32]

    /// Chooses among the values that types of these frequencies have.
    init(typeValues: [UInt32], frequencies: [UInt32], tokenCount: Int, valueCount: Int) {
        self.typeValues = typeValues
        var types = [Int](repeating: 0, count: valueCount)
        var tokens = [UInt32](repeating: 0, count: valueCount)
        for (value, frequency) in zip(typeValues, frequencies) {
            types[Int(value)] += 1
            tokens[Int(value)] += frequency
        }
        let chosen = types.indices.filter {
            types[$0] >= max(2, typeValues.count / 32) && Int(tokens[$0]) <= tokenCount / 2
        }
        let isMarked = { (value: Int) in Int(tokens[value]) > tokenCount / 6 }
        listed = chosen.filter { !isMarked($0) }.map { UInt32($0) }
        marked = chosen.filter(isMarked).map { UInt32($0) }
        self.frequencies = listed.map { tokens[Int($0)] }
    }

    /// Writes the sections of the attribute `number` of a side, counted from 1.
    ///
    /// `forEachType` calls its body with the type at each position from 0; it is called a few times.
    func write(
        to file: inout IndexFileWriter, side: UInt32, number: Int, tokenCount: Int,
        forEachType: ((UInt32) -> Void) throws(IndexError) -> Void
    ) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side, attribute: number) }
        let highest = typeValues.max().map { Int($0) } ?? 0
        try file.write(code(.listedValues), listed, maximum: highest)
        var lists = [UInt32](repeating: .max, count: highest + 1)
        for (list, value) in listed.enumerated() { lists[Int(value)] = UInt32(list) }
        try file.writePostings(
            .values(of: side, attribute: number), frequencies: frequencies, tokenCount: tokenCount,
            lists: typeValues.map { lists[Int($0)] }, forEachType: forEachType)
        try file.write(code(.markedValues), marked, maximum: highest)
        file.begin()
        for value in marked { try write(value, to: &file, forEachType) }
        let words = marked.count * ValueLists.markBytes(tokenCount) / 4
        try file.end(code(.valueMarks), width: 32, count: words)
    }

    /// Writes the bits of a value, 32 at a time, and fills up the last 64.
    private func write(
        _ value: UInt32, to file: inout IndexFileWriter, _ forEachType: ((UInt32) -> Void) throws(IndexError) -> Void
    ) throws(IndexError) {
        var word: UInt64 = 0
        var count: UInt64 = 0
        func put() {
            file.put(Int(word & 0xFFFF_FFFF), width: 32)
            file.put(Int(word &>> 32), width: 32)
            word = 0
        }
        try typeValues.withUnsafeBufferPointer { (values) throws(IndexError) in
            try forEachType { type in
                if values[Int(type)] == value { word |= 1 &<< (count & 63) }
                count &+= 1
                if count & 63 == 0 { put() }
            }
        }
        if count & 63 != 0 { put() }
    }
}
