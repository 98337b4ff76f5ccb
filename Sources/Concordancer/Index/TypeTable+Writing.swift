extension TypeTable {
    /// Writes the sections of the types and of their attributes, which have the names given.
    func write(attributes: [String], to file: inout IndexFileWriter, side: UInt32) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side) }
        try file.write(forms, code(.forms), code(.formStarts))
        try file.write(code(.foldOrder), forms.foldOrder, maximum: forms.count)
        let formTypes = TypeTable.starts(of: typeForms, count: forms.count)
        try file.write(code(.formTypes), formTypes, maximum: count)
        try file.write(code(.typeForms), typeForms, maximum: forms.count)
        var names: [UInt8] = []
        var nameStarts: [UInt32] = [0]
        for name in attributes {
            names += name.utf8
            nameStarts.append(UInt32(names.count))
        }
        try file.write(code(.attributeNames), bytes: names)
        try file.write(code(.attributeNameStarts), nameStarts, maximum: names.count)
        for (number, values) in self.values.enumerated() {
            func code(_ section: SectionCode) -> UInt32 { section.code(of: side, attribute: number + 1) }
            let typeValues = self.typeValues[number]
            try file.write(values, code(.attributeValues), code(.attributeValueStarts))
            try file.write(code(.attributeFoldOrder), values.foldOrder, maximum: values.count)
            try file.write(code(.typeValues), typeValues, maximum: values.count)
            let starts = TypeTable.starts(of: typeValues, count: values.count)
            var next = starts
            var valueTypes = [UInt32](repeating: 0, count: count)
            for (type, value) in typeValues.enumerated() {
                valueTypes[Int(next[Int(value)])] = UInt32(type)
                next[Int(value)] += 1
            }
            try file.write(code(.valueTypes), valueTypes, maximum: count)
            try file.write(code(.valueTypeStarts), starts, maximum: count)
        }
    }

    /// Writes the lists of positions of values that very many types have (`ValueListWriter`); the types have these frequencies.
    func writeValueLists(
        to file: inout IndexFileWriter, side: UInt32, frequencies: [UInt32], tokenCount: Int,
        forEachType: ((UInt32) -> Void) throws(IndexError) -> Void
    ) throws(IndexError) {
        for (number, typeValues) in self.typeValues.enumerated() {
            let writer = ValueListWriter(
                typeValues: typeValues, frequencies: frequencies, tokenCount: tokenCount,
                valueCount: values[number].count)
            try writer.write(
                to: &file, side: side, number: number + 1, tokenCount: tokenCount, forEachType: forEachType)
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
    /// Writes strings and where they begin.
    mutating func write(_ strings: OrderedStrings, _ code: UInt32, _ startCode: UInt32) throws(IndexError) {
        try write(code, bytes: strings.bytes)
        try write(startCode, strings.starts, maximum: strings.bytes.count)
    }
}
