/// The columns of a side's structures while they are cut into runs (`StructureColumn`).
struct StructureRuns {
    /// The first run of each column.
    private var starts: [UInt32] = []
    private var firsts: [UInt32] = []
    private var values: [UInt32] = []
    private var counters: [UInt32] = []
    private var valueCount = 0
    private var run: Run?

    /// The run that grows: structures with one value, or with numbers that count up.
    private struct Run {
        let first: Int
        /// The value of its first structure; `nil` for none.
        let text: ArraySlice<UInt8>?
        let number: NumberedText?
        /// Whether its numbers count up, once it has two structures.
        var counts: Bool?

        init(_ text: ArraySlice<UInt8>?, first: Int) {
            self.first = first
            self.text = text
            number = text.flatMap(NumberedText.init)
        }

        /// Takes in the value of the next structure, if the run can go on with it.
        mutating func takesIn(_ text: ArraySlice<UInt8>?, at structure: Int) -> Bool {
            if counts != true && text == self.text {
                counts = false
                return true
            }
            guard counts != false, let number, let next = text.flatMap(NumberedText.init), next.stem == number.stem,
                next.number == number.number + structure - first
            else { return false }
            counts = true
            return true
        }
    }

    /// Begins a column, whose structures follow, counted from 0.
    mutating func beginColumn(values: inout LexiconBuilder) {
        close(&values)
        starts.append(UInt32(truncatingIfNeeded: firsts.count))
    }

    /// Adds the value of the next structure of the column; texts are numbered in `values`.
    mutating func append(_ text: ArraySlice<UInt8>?, at structure: Int, values: inout LexiconBuilder) {
        if run?.takesIn(text, at: structure) ?? false { return }
        close(&values)
        run = Run(text, first: structure)
    }

    private mutating func close(_ values: inout LexiconBuilder) {
        guard let closed = run else { return }
        run = nil
        let number = closed.counts == true ? closed.number : nil
        let text = number.map(\.stem) ?? closed.text
        firsts.append(UInt32(truncatingIfNeeded: closed.first))
        self.values.append(text.map { $0.withUnsafeBytes { values.number(of: $0) } + 1 } ?? 0)
        counters.append(number.map { UInt32($0.number + 1) } ?? 0)
        valueCount = values.count
    }

    /// Writes the sections of a side.
    mutating func write(
        to file: inout IndexFileWriter, side: UInt32, values: inout LexiconBuilder
    ) throws(IndexError) {
        func code(_ section: SectionCode) -> UInt32 { section.code(of: side) }
        close(&values)
        let ends = starts + [UInt32(truncatingIfNeeded: firsts.count)]
        try file.write(code(.runStarts), ends, maximum: firsts.count)
        try file.write(code(.runFirsts), firsts, maximum: Int(firsts.max() ?? 0))
        try file.write(code(.runValues), self.values, maximum: valueCount)
        try file.write(code(.runCounters), counters, maximum: Int(counters.max() ?? 0))
    }
}

/// A text that ends with a decimal number of up to nine digits, written without needless zeros.
struct NumberedText {
    let stem: ArraySlice<UInt8>
    let number: Int

    /// Cuts a text in two; `nil` for one that doesn't end with a digit.
    ///
    /// Longer numbers, and zeros before it, belong to the stem.
    init?(_ text: ArraySlice<UInt8>) {
        var start = text.endIndex - min(text.reversed().prefix { (0x30...0x39).contains($0) }.count, 9)
        while start < text.endIndex - 1 && text[start] == 0x30 { start += 1 }
        if start == text.endIndex { return nil }
        stem = text[..<start]
        number = text[start...].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
