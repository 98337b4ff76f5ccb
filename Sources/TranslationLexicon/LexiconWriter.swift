import BitextCore

/// A pair of words that translate each other, by number.
struct LexiconEntry {
    var italian: UInt32
    var english: UInt32
    /// p(English | Italian) and p(Italian | English).
    var toEnglish: Float
    var toItalian: Float
}

/// Packs a lexicon into the bytes that `TranslationLexicon` reads.
struct LexiconWriter {
    private(set) var bytes: [UInt8] = []

    /// Packs the words that have an entry, in the order of their stems, and the entries.
    init(vocabularies: Sides<Vocabulary>, occurrences: Sides<[Float]>, entries: [LexiconEntry]) {
        let italian = PackedWords(vocabularies.italian, used: entries.lazy.map(\.italian))
        let english = PackedWords(vocabularies.english, used: entries.lazy.map(\.english))
        let packed = entries.map { entry in
            var entry = entry
            entry.italian = italian.places[Int(entry.italian)]
            entry.english = english.places[Int(entry.english)]
            return entry
        }.sorted { ($0.italian, $0.english) < ($1.italian, $1.english) }

        self.init(
            stems: Sides(
                italian: italian.order.map { vocabularies.italian.words[$0].stem },
                english: english.order.map { vocabularies.english.words[$0].stem }),
            occurrences: Sides(
                italian: italian.order.map { occurrences.italian[$0] },
                english: english.order.map { occurrences.english[$0] }),
            entries: packed)
    }

    /// Packs words whose stems already rise and entries that already name their places, in order.
    init(stems: Sides<[UInt64]>, occurrences: Sides<[Float]>, entries: [LexiconEntry]) {
        bytes.append(contentsOf: LexiconFormat.magic)
        for value in [
            LexiconFormat.version, UInt32(stems.italian.count), UInt32(stems.english.count), UInt32(entries.count),
        ] { append(value) }
        append(0 as UInt32)
        for language in Language.allCases { for stem in stems[language] { append(stem) } }
        var next = 0
        for place in 0...stems.italian.count {
            while next < entries.count, entries[next].italian < place { next += 1 }
            append(UInt32(next))
        }
        for entry in entries { append(entry.english) }
        for entry in entries { bytes.append(LexiconFormat.pack(probability: entry.toEnglish)) }
        for entry in entries { bytes.append(LexiconFormat.pack(probability: entry.toItalian)) }
        for language in Language.allCases {
            for count in occurrences[language] { bytes.append(LexiconFormat.pack(count: count)) }
        }
        let checksum = bytes.withUnsafeBytes { LexiconFormat.checksum(of: $0) }
        withUnsafeBytes(of: checksum.littleEndian) {
            bytes.replaceSubrange(LexiconFormat.checksumOffset..<LexiconFormat.checksumOffset + 4, with: $0)
        }
    }

    private mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}

/// The words of one language that stay in the lexicon, and where each of them goes.
private struct PackedWords {
    /// Their numbers in the vocabulary, by rising stem.
    let order: [Int]
    /// For each number in the vocabulary, the place in `order`.
    let places: [UInt32]

    init(_ vocabulary: Vocabulary, used: some Sequence<UInt32>) {
        var isUsed = [Bool](repeating: false, count: vocabulary.count)
        for word in used { isUsed[Int(word)] = true }
        order = isUsed.indices.filter { isUsed[$0] }.sorted { vocabulary.words[$0].stem < vocabulary.words[$1].stem }
        var places = [UInt32](repeating: 0, count: vocabulary.count)
        for (place, word) in order.enumerated() { places[word] = UInt32(place) }
        self.places = places
    }
}
