import BitextCore

/// The values that an attribute has on one side: which value each type has, and the texts of the values.
///
/// Values are numbered in the alphabetical order of their texts, so that a sort by text is a sort by number. The table
/// has an entry for every number that the token stream can hold; numbers that are no types have value 0.
struct AttributeTable: Sendable {
    /// The value of each type.
    let values: [UInt32]
    /// How many values there are.
    let count: Int
    private let texts: Texts
    /// The texts lie in its file.
    private let index: Index

    private enum Texts: Sendable {
        case ofTypes(StringTable)
        case listed([String])
    }

    /// The table of `attribute` on one side of `index`; throws where the index has no such attribute.
    init(_ attribute: TokenAttribute, in language: Language, of index: Index) throws(ResultError) {
        self.index = index
        let side = index.sides[language]
        guard attribute.name == "word" else {
            throw ResultError("this corpus has no attribute “\(attribute.name)”; it has word")
        }
        let limit = side.typeLimit
        if attribute.folding.isEmpty {
            let typeCount = UInt32(truncatingIfNeeded: side.typeCount)
            values = (0..<UInt32(truncatingIfNeeded: limit)).map { $0 < typeCount ? $0 : 0 }
            count = side.typeCount
            texts = .ofTypes(side.forms)
            return
        }
        var numbers: [[UInt8]: UInt32] = [:]
        var values = [UInt32](repeating: 0, count: limit)
        var listed: [String] = []
        for type in 0..<side.typeCount {
            let folded = attribute.folding.fold(side.forms[type])
            if let number = numbers[folded] {
                values[type] = number
            } else {
                values[type] = UInt32(truncatingIfNeeded: listed.count)
                numbers[folded] = values[type]
                listed.append(String(decoding: folded, as: UTF8.self))
            }
        }
        self.values = values
        count = listed.count
        texts = .listed(listed)
    }

    /// The text of a value.
    func text(of value: Int) -> String {
        switch texts {
        case .ofTypes(let table): table.string(value)
        case .listed(let texts): texts.indices.contains(value) ? texts[value] : ""
        }
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
        for type in 0..<typeCount { frequencies[type] = UInt32(truncatingIfNeeded: postings(of: type).count) }
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
