extension SideBuilder {
    /// Writes the sections of this side; `keys` and `values` number the attributes of structures.
    func write(to file: inout IndexFileWriter, side: UInt32, language: String) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side) }
        if stream.count >= UInt32.max || lexicon.bytes.count >= UInt32.max { throw .tooLarge(what: "tokens") }
        let types = TypeTable(lexicon, attributeCount: attributes.count, language: language)
        try writeTypes(types, to: &file, side: side)

        var frequencies = [UInt32](repeating: 0, count: types.count)
        try forEachType(types) { frequencies[Int($0)] &+= 1 }
        try file.writePostings(frequencies: frequencies, tokenCount: stream.count, side: side) {
            (body: (UInt32) -> Void) throws(IndexError) in
            try forEachType(types, body)
        }
        let width = PackedIntegers.width(for: types.count)
        file.begin()
        try forEachType(types) { (type) throws(IndexError) in try file.put(Int(type), width: width) }
        try file.end(code(.stream), width: width, count: stream.count)

        try file.write(code(.joined), count: joined.count, maximum: 1) { joined[$0] }
        let end = [UInt32(stream.count)]
        try file.write(code(.segmentStarts), segmentStarts + end, maximum: stream.count)
        try file.write(code(.paragraphStarts), paragraphStarts + end, maximum: stream.count)
        try file.write(code(.beadStarts), beadStarts + end, maximum: stream.count)
        try file.write(
            code(.beadSamples), BeadPlaces.samples(of: beadStarts, tokenCount: stream.count), maximum: beadStarts.count)
        try file.write(code(.documentStarts), documentStarts + end, maximum: stream.count)
        let segments = segmentStarts.count
        try file.write(code(.documentSegments), documentSegments + [UInt32(segments)], maximum: segments)
    }

    @inline(__always)
    private func forEachType(
        _ types: borrowing TypeTable, _ body: (UInt32) throws(IndexError) -> Void
    ) throws(IndexError) {
        let ranks = types.ranks
        try stream.forEach {
            .unreadable(path: "a temporary file of the index", reason: $0)
        } _: {
            (number) throws(IndexError) in
            try body(ranks[Int(number)])
        }
    }

    private func writeTypes(
        _ types: borrowing TypeTable, to file: inout IndexFileWriter, side: UInt32
    ) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side) }
        try file.write(types.forms, code(.forms), code(.formStarts))
        try file.write(code(.foldOrder), types.forms.foldOrder, maximum: types.forms.count)
        let formTypes = SideBuilder.starts(of: types.typeForms, count: types.forms.count)
        try file.write(code(.formTypes), formTypes, maximum: types.count)
        try file.write(code(.typeForms), types.typeForms, maximum: types.forms.count)
        var names: [UInt8] = []
        var nameStarts: [UInt32] = [0]
        for name in attributes {
            names += name.utf8
            nameStarts.append(UInt32(names.count))
        }
        try file.write(code(.attributeNames), bytes: names)
        try file.write(code(.attributeNameStarts), nameStarts, maximum: names.count)
        for (number, values) in types.values.enumerated() {
            func code(_ section: SectionCode) -> UInt32 { section.code(of: side, attribute: number + 1) }
            let typeValues = types.typeValues[number]
            try file.write(values, code(.attributeValues), code(.attributeValueStarts))
            try file.write(code(.attributeFoldOrder), values.foldOrder, maximum: values.count)
            try file.write(code(.typeValues), typeValues, maximum: values.count)
            let starts = SideBuilder.starts(of: typeValues, count: values.count)
            var next = starts
            var valueTypes = [UInt32](repeating: 0, count: types.count)
            for (type, value) in typeValues.enumerated() {
                valueTypes[Int(next[Int(value)])] = UInt32(type)
                next[Int(value)] += 1
            }
            try file.write(code(.valueTypes), valueTypes, maximum: types.count)
            try file.write(code(.valueTypeStarts), starts, maximum: types.count)
        }
    }

    /// Where the things of each of `count` numbers begin, once they are in the order of `numbers`.
    private static func starts(of numbers: [UInt32], count: Int) -> [UInt32] {
        var starts = [UInt32](repeating: 0, count: count + 1)
        for number in numbers { starts[Int(number) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        return starts
    }
}

extension IndexFileWriter {
    /// Writes a section of integers.
    mutating func write(_ code: UInt32, _ values: [UInt32], maximum: Int) throws(IndexError) {
        try write(code, count: values.count, maximum: maximum) { Int(values[$0]) }
    }

    /// Writes strings and where they begin.
    mutating func write(_ strings: OrderedStrings, _ code: UInt32, _ startCode: UInt32) throws(IndexError) {
        try write(code, bytes: strings.bytes)
        try write(startCode, strings.starts, maximum: strings.bytes.count)
    }
}
