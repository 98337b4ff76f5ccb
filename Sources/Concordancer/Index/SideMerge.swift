import BitextCore

/// Makes one side of two (see `IndexMerge`).
struct SideMerge {
    private let first: SideIndex
    private let second: SideIndex
    private let attributes: [String]
    private let types: TypeMerge

    init(_ first: SideIndex, _ second: SideIndex, attributes: [String], language: String) {
        self.first = first
        self.second = second
        self.attributes = attributes
        types = TypeMerge(first, second, attributes: attributes, language: language)
    }

    /// Writes the sections of the side but for its structures, and tells where its pieces begin.
    func write(to file: inout IndexFileWriter, side: UInt32) throws(IndexError) -> SidePlaces {
        let tokenCount = first.tokenCount + second.tokenCount
        if tokenCount >= UInt32.max { throw .tooLarge(what: "tokens") }
        try types.table.write(attributes: attributes, to: &file, side: side)
        try writePostings(to: &file, side: side, tokenCount: tokenCount)

        let width = PackedIntegers.width(for: types.table.count)
        file.begin()
        forEachType { file.put(Int($0), width: width) }
        try file.end(SectionCode.stream.code(of: side), width: width, count: tokenCount)

        file.begin()
        file.put(bits: first.joined)
        file.put(bits: second.joined)
        try file.end(SectionCode.joined.code(of: side), width: 1, count: tokenCount)

        var places = SidePlaces(first)
        places.append(SidePlaces(second), shift: first.tokenCount)
        try places.write(to: &file, side: side, tokenCount: tokenCount)
        return places
    }

    /// Calls `body` with the new number of the type at each position.
    @inline(__always)
    private func forEachType(_ body: (UInt32) -> Void) {
        for (stream, ranks) in [(first.stream, types.ranks.first), (second.stream, types.ranks.second)] {
            ranks.withUnsafeBufferPointer { ranks in
                stream.forEach(in: 0..<stream.count) { body($0 < ranks.count ? ranks[$0] : 0) }
            }
        }
    }

    private func writePostings(
        to file: inout IndexFileWriter, side: UInt32, tokenCount: Int
    ) throws(IndexError) {
        let size = PostingLists.blockSize
        var frequencies = [UInt32](repeating: 0, count: types.table.count)
        for (type, rank) in types.ranks.first.enumerated() {
            frequencies[Int(rank)] += UInt32(truncatingIfNeeded: first.postings.frequency(of: type))
        }
        for (type, rank) in types.ranks.second.enumerated() {
            frequencies[Int(rank)] += UInt32(truncatingIfNeeded: second.postings.frequency(of: type))
        }
        var writer = try PostingWriter(
            .types(of: side), frequencies: frequencies, tokenCount: tokenCount, to: &file)
        /// The blocks of types that are in the first index only, not written yet.
        var run = 0..<0
        var next = 0
        var positions: [UInt32] = []
        for (type, rank) in types.ranks.second.enumerated() {
            while next < types.ranks.first.count, types.ranks.first[next] < rank { next += 1 }
            let isShared = next < types.ranks.first.count && types.ranks.first[next] == rank
            // All blocks of the types before it, and its own full ones, can be copied.
            let count = isShared ? first.postings.frequency(of: next) : 0
            let firstBlock = first.postings.firstBlock(of: next)
            run = run.lowerBound..<max(run.lowerBound, firstBlock + count / size)
            writer.append(run, of: first.postings, shift: 0, to: &file)
            let tail = count % size
            run = run.upperBound + (tail > 0 ? 1 : 0)..<run.upperBound + (tail > 0 ? 1 : 0)
            let added = second.postings.frequency(of: type)
            let addedBlock = second.postings.firstBlock(of: type)
            let addedBlocks = addedBlock..<addedBlock + (added + size - 1) / size
            if tail == 0 {
                writer.append(addedBlocks, of: second.postings, shift: first.tokenCount, to: &file)
                continue
            }
            positions.removeAll(keepingCapacity: true)
            first.postings.forEachPosition(of: run.lowerBound - 1, count: tail) {
                positions.append(UInt32(truncatingIfNeeded: $0))
            }
            for block in addedBlocks {
                second.postings.forEachPosition(
                    of: block, count: min(size, added - (block - addedBlock) * size)
                ) { positions.append(UInt32(truncatingIfNeeded: $0 + first.tokenCount)) }
            }
            positions.withUnsafeBufferPointer { writer.append($0, to: &file) }
        }
        run = run.lowerBound..<max(run.lowerBound, first.postings.blockCount)
        writer.append(run, of: first.postings, shift: 0, to: &file)
        try writer.finish(&file)
        // Values may have lists among the types of both that they don't have among those of either: they are all made anew.
        try types.table.writeValueLists(
            to: &file, side: side, frequencies: frequencies, tokenCount: tokenCount, forEachType: forEachType)
    }
}

/// The types of two sides in one order, and the number in it of each type of either.
struct TypeMerge {
    let table: TypeTable
    let ranks: (first: [UInt32], second: [UInt32])

    init(_ first: SideIndex, _ second: SideIndex, attributes: [String], language: String) {
        var collation = Collation(code: language)
        let forms = StringMerge(
            OrderedStrings(first.distinctForms, foldOrder: first.foldOrder),
            OrderedStrings(second.distinctForms, foldOrder: second.foldOrder), collation: &collation)
        // The form and the values of each type of either, by their numbers among those of both.
        var columns = (
            first: [TypeMerge.numbers(first.forms.numbers, forms.ranks.first)],
            second: [TypeMerge.numbers(second.forms.numbers, forms.ranks.second)]
        )
        var values: [OrderedStrings] = []
        for name in attributes {
            let tables = [first, second].map { side in side.attributes.first { $0.name == name } }
            let merge = StringMerge(
                TypeMerge.values(tables[0], of: first), TypeMerge.values(tables[1], of: second), collation: &collation)
            values.append(merge.strings)
            columns.first.append(TypeMerge.numbers(tables[0]?.typeValues, merge.ranks.first, of: first))
            columns.second.append(TypeMerge.numbers(tables[1]?.typeValues, merge.ranks.second, of: second))
        }
        var merged = [[UInt32]](repeating: [], count: columns.first.count)
        var ranks: (first: [UInt32], second: [UInt32]) = ([], [])
        let counts = (first: columns.first[0].count, second: columns.second[0].count)
        while ranks.first.count < counts.first || ranks.second.count < counts.second {
            let (left, right) = (ranks.first.count, ranks.second.count)
            // -1 where the first index's type comes first, 1 where the second's, 0 where they are the same.
            var order = left == counts.first ? 1 : right == counts.second ? -1 : 0
            for column in merged.indices where order == 0 {
                let (a, b) = (columns.first[column][left], columns.second[column][right])
                order = a < b ? -1 : a > b ? 1 : 0
            }
            let rank = UInt32(truncatingIfNeeded: merged[0].count)
            for column in merged.indices {
                merged[column].append(order <= 0 ? columns.first[column][left] : columns.second[column][right])
            }
            if order <= 0 { ranks.first.append(rank) }
            if order >= 0 { ranks.second.append(rank) }
        }
        self.ranks = ranks
        table = TypeTable(
            forms: forms.strings, values: values, typeForms: merged[0], typeValues: Array(merged.dropFirst()))
    }

    /// The values of an attribute; where a side lacks it, its tokens have the empty one.
    private static func values(_ table: AttributeTable?, of side: SideIndex) -> OrderedStrings {
        if let table { return OrderedStrings(table.values, foldOrder: table.foldOrder) }
        var strings = OrderedStrings()
        if side.typeCount > 0 { strings.appendEmpty() }
        return strings
    }

    private static func numbers(_ old: PackedIntegers, _ ranks: [UInt32]) -> [UInt32] {
        old.array.map { Int($0) < ranks.count ? ranks[Int($0)] : 0 }
    }

    private static func numbers(_ old: PackedIntegers?, _ ranks: [UInt32], of side: SideIndex) -> [UInt32] {
        old.map { numbers($0, ranks) } ?? [UInt32](repeating: ranks.first ?? 0, count: side.typeCount)
    }
}
