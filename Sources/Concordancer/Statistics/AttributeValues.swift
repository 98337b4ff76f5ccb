import BitextCore

/// The values that an attribute has on one side: which value each type has, and the texts of the values.
///
/// Values are numbered in the alphabetical order of their texts, so that a sort by text is a sort by number. The table
/// has an entry for every number that the token stream can hold; numbers that are no types have value 0.
struct AttributeValues: Sendable {
    /// The value of each type.
    let values: [UInt32]
    /// How many values there are.
    let count: Int
    private let texts: Texts
    /// The texts lie in its file.
    private let index: Index

    private enum Texts: Sendable {
        case inFile(StringTable)
        case folded(FoldedTexts)
    }

    /// The values of `attribute` on one side of `index`; throws where the index has no such attribute.
    init(_ attribute: TokenAttribute, in language: Language, of index: Index) throws(ResultError) {
        self.index = index
        let side = index.sides[language]
        let numbers: PackedIntegers
        let table: StringTable
        if attribute.name == "word" {
            (numbers, table) = (side.forms.numbers, side.distinctForms)
        } else if let found = side.attribute(named: attribute.name) {
            (numbers, table) = (found.typeValues, found.values)
        } else {
            let names = (["word"] + side.attributes.map(\.name)).joined(separator: ", ")
            throw ResultError("this corpus has no attribute “\(attribute.name)” in \(language.name); it has \(names)")
        }
        let limit = side.typeLimit
        let last = UInt32(truncatingIfNeeded: max(0, table.count - 1))
        var values = [UInt32](unsafeUninitializedCapacity: limit) { buffer, filled in
            numbers.forEach(in: 0..<side.typeCount) {
                buffer[filled] = min(last, UInt32(truncatingIfNeeded: $0))
                filled += 1
            }
            buffer[filled...].initialize(repeating: 0)
            filled = limit
        }
        if attribute.folding.isEmpty {
            self.values = values
            count = max(1, table.count)
            texts = .inFile(table)
            return
        }
        var folded = FoldedTexts()
        let numbersOfFolded = (0..<max(1, table.count)).map { folded.number(of: table[$0], attribute.folding) }
        for type in values.indices { values[type] = numbersOfFolded[Int(values[type])] }
        self.values = values
        count = folded.count
        texts = .folded(folded)
    }

    /// The text of a value.
    func text(of value: Int) -> String {
        switch texts {
        case .inFile(let table): table.string(value)
        case .folded(let texts): texts.text(of: value)
        }
    }

    /// How often each of some values occurs in a subcorpus; of the others nothing is known afterwards.
    func frequencies(in subcorpus: Subcorpus, of isWanted: (Int) -> Bool) -> [UInt32] {
        var frequencies = [UInt32](repeating: 0, count: count)
        let postings = subcorpus.side.postings
        let counts = subcorpus.isWhole ? [] : subcorpus.typeCounts()
        for type in 0..<min(values.count, subcorpus.side.typeCount) {
            let value = Int(values[type])
            guard value < count, isWanted(value) else { continue }
            frequencies[value] &+=
                subcorpus.isWhole ? UInt32(truncatingIfNeeded: postings.frequency(of: type)) : counts[type]
        }
        return frequencies
    }

    /// The sums of `counts` of types over the types of each value.
    func sums(of counts: [UInt32]) -> [Int] {
        var sums = [Int](repeating: 0, count: count)
        sums.withUnsafeMutableBufferPointer { sums in
            values.withUnsafeBufferPointer { values in
                counts.withUnsafeBufferPointer { counts in
                    for type in 0..<min(values.count, counts.count) where counts[type] > 0 {
                        let value = Int(values[type])
                        if value < sums.count { sums[value] &+= Int(counts[type]) }
                    }
                }
            }
        }
        return sums
    }
}

extension SideIndex {
    /// One more than the greatest number that the stream can hold, whatever the state of the file.
    var typeLimit: Int { max(1 << stream.width, typeCount) }

    /// How often each type occurs on the whole side, from the directory of postings.
    func typeFrequencies() -> [UInt32] {
        var frequencies = [UInt32](repeating: 0, count: typeLimit)
        for type in 0..<typeCount { frequencies[type] = UInt32(truncatingIfNeeded: postings.frequency(of: type)) }
        return frequencies
    }

    /// How often each type occurs in some runs of positions.
    func typeCounts(in runs: [Range<Int>]) -> [UInt32] {
        var counts = [UInt32](repeating: 0, count: typeLimit)
        counts.withUnsafeMutableBufferPointer { counts in
            for run in runs {
                for position in run.clamped(to: 0..<tokenCount) { counts[stream[position]] &+= 1 }
            }
        }
        return counts
    }
}
