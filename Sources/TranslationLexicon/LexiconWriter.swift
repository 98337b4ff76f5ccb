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

        bytes.append(contentsOf: LexiconFormat.magic)
        for value in [
            LexiconFormat.version, UInt32(italian.order.count), UInt32(english.order.count), UInt32(packed.count),
        ] { append(value) }
        append(0 as UInt32)
        for (words, vocabulary) in [(italian, vocabularies.italian), (english, vocabularies.english)] {
            for word in words.order { append(vocabulary.words[word].stem) }
        }
        var next = 0
        for place in 0...italian.order.count {
            while next < packed.count, packed[next].italian < place { next += 1 }
            append(UInt32(next))
        }
        for entry in packed { append(entry.english) }
        for entry in packed { bytes.append(LexiconFormat.pack(probability: entry.toEnglish)) }
        for entry in packed { bytes.append(LexiconFormat.pack(probability: entry.toItalian)) }
        for (words, counts) in [(italian, occurrences.italian), (english, occurrences.english)] {
            for word in words.order { bytes.append(LexiconFormat.pack(count: counts[word])) }
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
