/// The columns of a side's structures while they are cut into runs (`StructureColumn`).
struct StructureRuns {
    /// The first run of each column.
    private var starts: [UInt32] = []
    private var firsts: [UInt32] = []
    private var values: [UInt32] = []
    private var counters: [UInt32] = []
    private var valueCount = 0
    private var run: Run?
    /// What the stems of the values are numbered in.
    private let stems: LexiconBuilder

    /// The run that grows: structures with one value, or with numbers that count up.
    private struct Run {
        let first: Int
        /// The value of its first structure; `nil` for none.
        let value: NumberedText?
        /// Whether its numbers count up, once it has two structures.
        var counts: Bool?

        /// Takes in the value of the next structure, if the run can go on with it.
        mutating func takesIn(_ next: NumberedText?, at structure: Int) -> Bool {
            if counts != true && next == value {
                counts = false
                return true
            }
            guard counts != false, let value, let next, next.stem == value.stem, let number = value.number,
                next.number == number + UInt32(truncatingIfNeeded: structure - first)
            else { return false }
            counts = true
            return true
        }
    }

    init(stems: LexiconBuilder) { self.stems = stems }

    /// Begins a column, whose structures follow, counted from 0.
    mutating func beginColumn(values: inout LexiconBuilder) {
        close(&values)
        starts.append(UInt32(truncatingIfNeeded: firsts.count))
    }

    /// Adds the value of the next structure of the column; texts are numbered in `values`.
    mutating func append(_ value: NumberedText?, at structure: Int, values: inout LexiconBuilder) {
        if run?.takesIn(value, at: structure) ?? false { return }
        close(&values)
        run = Run(first: structure, value: value)
    }

    private mutating func close(_ values: inout LexiconBuilder) {
        guard let closed = run else { return }
        run = nil
        firsts.append(UInt32(truncatingIfNeeded: closed.first))
        guard let value = closed.value else {
            self.values.append(0)
            counters.append(0)
            return
        }
        let isCounter = closed.counts == true
        let text = isCounter ? Array(stems.text(of: value.stem)) : value.text(stems)
        self.values.append(text.withUnsafeBytes { values.number(of: $0) } + 1)
        counters.append(isCounter ? (value.number ?? 0) + 1 : 0)
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

/// A text cut in two before the decimal number that it ends with, if it does.
///
/// Equal texts are cut alike, so they are equal when cut.
struct NumberedText: Equatable {
    /// The number of what stands before, in a lexicon of stems.
    let stem: UInt32
    /// Up to nine digits without needless zeros; longer numbers, and zeros before it, belong to the stem.
    let number: UInt32?

    init(_ text: String, stems: inout LexiconBuilder) {
        let bytes = Array(text.utf8)
        var start = bytes.count - min(bytes.reversed().prefix { (0x30...0x39).contains($0) }.count, 9)
        while start < bytes.count - 1 && bytes[start] == 0x30 { start += 1 }
        number = start == bytes.count ? nil : bytes[start...].reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
        stem = bytes[..<start].withUnsafeBytes { stems.number(of: $0) }
    }

    /// The whole text again.
    func text(_ stems: LexiconBuilder) -> [UInt8] {
        Array(stems.text(of: stem)) + (number.map { Array(String($0).utf8) } ?? [])
    }
}
