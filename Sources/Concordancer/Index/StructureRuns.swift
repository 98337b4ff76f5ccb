import BitextCore

/// One column of the structures of a name while it is cut into runs (`StructureColumn`).
struct StructureRuns {
    /// Structures with one value, or with numbers that count up.
    struct Run {
        /// The first structure.
        let first: UInt32
        /// The value of its first structure; `nil` for none.
        let value: NumberedText?
        /// Whether its numbers count up, once it has two structures.
        private(set) var counts: Bool?

        init(first: Int, value: NumberedText?) {
            self.first = UInt32(truncatingIfNeeded: first)
            self.value = value
        }

        /// The run of an index's column that is `run` there, where structures before it are `offset` more here.
        init(
            _ run: Range<Int>, _ value: StructureColumn.Value, _ texts: StringTable, after offset: Int,
            stems: inout LexiconBuilder
        ) {
            let first = run.lowerBound + offset
            switch value {
            case .none: self.init(first: first, value: nil)
            case .text(let number): self.init(first: first, value: NumberedText(texts[number], stems: &stems))
            case .numbered(let stem, let number):
                self.init(first: first, value: NumberedText(stem: texts[stem], number: number, stems: &stems))
                counts = true
                return
            }
            if run.count > 1 { counts = false }
        }

        /// Takes in the value of the next structure, if the run can go on with it.
        fileprivate mutating func takesIn(_ next: NumberedText?, at structure: Int) -> Bool {
            if counts != true && next == value {
                counts = false
                return true
            }
            guard counts != false, let next, next == value?.advanced(by: structure - Int(first)) else { return false }
            counts = true
            return true
        }

        /// What is left of the run behind its first structure.
        fileprivate var withoutFirst: Run {
            var rest = Run(first: Int(first) + 1, value: value(at: Int(first) + 1))
            rest.counts = counts
            return rest
        }

        /// The value of one of its structures.
        fileprivate func value(at structure: Int) -> NumberedText? {
            counts == true ? value?.advanced(by: structure - Int(first)) : value
        }
    }

    private(set) var runs: [Run] = []

    /// Begins a column with structures that don't have the attribute.
    init(missing count: Int) {
        if count > 0 { runs = [Run(first: 0, value: nil)] }
    }

    /// Adds the value of the next structure, counted from 0.
    mutating func append(_ value: NumberedText?, at structure: Int) {
        if !runs.isEmpty, runs[runs.count - 1].takesIn(value, at: structure) { return }
        runs.append(Run(first: structure, value: value))
    }

    /// Adds a run of `count` structures.
    ///
    /// The same as to add them one by one: only the first two can go on with the run before.
    mutating func append(_ run: Run, count: Int) {
        var rest = run
        var left = count
        // What the run before takes in, it takes one by one; a run that counts from there on, or is alike, goes whole.
        while left > 0, !runs.isEmpty, runs[runs.count - 1].takesIn(rest.value, at: Int(rest.first)) {
            left -= 1
            rest = rest.withoutFirst
        }
        if left > 0 { runs.append(left == 1 ? Run(first: Int(rest.first), value: rest.value) : rest) }
    }

    /// The same column with its structures in another order.
    func reordered(_ order: [Int]) -> StructureRuns {
        var values: [NumberedText?] = []
        values.reserveCapacity(order.count)
        for (number, run) in runs.enumerated() {
            let end = number + 1 < runs.count ? Int(runs[number + 1].first) : order.count
            for structure in Int(run.first)..<end { values.append(run.value(at: structure)) }
        }
        var result = StructureRuns(missing: 0)
        for (place, structure) in order.enumerated() { result.append(values[structure], at: place) }
        return result
    }
}

/// A text cut in two before the decimal number that it ends with, if it does.
///
/// Equal texts are cut alike, so they are equal when cut.
struct NumberedText: Equatable {
    /// The number of what stands before, in a lexicon of stems.
    let stem: UInt32
    /// Up to nine digits without needless zeros, or -1 for no number; longer numbers, and zeros before it, belong to the stem.
    let number: Int32

    private init(stem: UInt32, number: Int32) {
        self.stem = stem
        self.number = number
    }

    /// A text with a number after it, as an index keeps it.
    init(stem: UnsafeRawBufferPointer, number: Int, stems: inout LexiconBuilder) {
        self.stem = stems.number(of: stem)
        self.number = Int32(truncatingIfNeeded: number)
    }

    init(_ text: String, stems: inout LexiconBuilder) {
        var text = text
        self = text.withUTF8 { NumberedText(UnsafeRawBufferPointer($0), stems: &stems) }
    }

    init(_ bytes: UnsafeRawBufferPointer, stems: inout LexiconBuilder) {
        var start = bytes.count
        while start > max(0, bytes.count - 9), bytes[start - 1].isASCIIDigit { start -= 1 }
        while start < bytes.count - 1 && bytes[start] == 0x30 { start += 1 }
        number = start == bytes.count ? -1 : bytes[start...].reduce(0) { $0 * 10 + Int32($1 - 0x30) }
        stem = stems.number(of: UnsafeRawBufferPointer(rebasing: bytes[..<start]))
    }

    /// The text with a number that much greater; `nil` where it has none, or one of ten digits then.
    func advanced(by distance: Int) -> NumberedText? {
        let next = Int(number) + distance
        return number < 0 || next > 999_999_999 ? nil : NumberedText(stem: stem, number: Int32(next))
    }

    /// The whole text again.
    func text(_ stems: LexiconBuilder) -> [UInt8] {
        Array(stems.text(of: stem)) + (number < 0 ? [] : Array(String(number).utf8))
    }
}
