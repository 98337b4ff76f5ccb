extension SideBuilder {
    /// Writes the sections of this side but for its structures.
    func write(to file: inout IndexFileWriter, side: UInt32, language: String) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side) }
        if stream.count >= UInt32.max || lexicon.bytes.count >= UInt32.max { throw .tooLarge(what: "tokens") }
        let types = TypeTable(lexicon, attributeCount: attributes.count, language: language)
        try types.write(attributes: attributes, to: &file, side: side)

        var frequencies = [UInt32](repeating: 0, count: types.count)
        try forEachType(types) { frequencies[Int($0)] &+= 1 }
        try file.writePostings(.types(of: side), frequencies: frequencies, tokenCount: stream.count) {
            (body: (UInt32) -> Void) throws(IndexError) in
            try forEachType(types, body)
        }
        try types.writeValueLists(to: &file, side: side, frequencies: frequencies, tokenCount: stream.count) {
            (body: (UInt32) -> Void) throws(IndexError) in
            try forEachType(types, body)
        }
        let width = PackedIntegers.width(for: types.count)
        file.begin()
        try forEachType(types) { file.put(Int($0), width: width) }
        try file.end(code(.stream), width: width, count: stream.count)

        try file.write(code(.joined), count: joined.count, maximum: 1) { joined[$0] }
        try places.write(to: &file, side: side, tokenCount: stream.count)
    }

    @inline(__always)
    private func forEachType(
        _ types: borrowing TypeTable, _ body: (UInt32) -> Void
    ) throws(IndexError) {
        try types.ranks.withUnsafeBufferPointer { (ranks) throws(IndexError) in
            try stream.forEach {
                .unreadable(path: "a temporary file of the index", reason: $0)
            } _: {
                (number) throws(IndexError) in
                body(ranks[Int(number)])
            }
        }
    }
}
