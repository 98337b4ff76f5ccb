import BitextCore

extension AnnotationModel {
    /// The class of a word by the hash of its folded form; `nil` for words the lexicon doesn't know.
    func wordClass(of hash: UInt64) -> Int? {
        guard let found = Self.find(hash, check: ModelFormat.check(hash), bits: ModelFormat.numberBits, in: words)
        else {
            return nil
        }
        let wordClass = Int(found) - 1
        return wordClass + 1 < classes.count && wordClass < ambiguities.count ? wordClass : nil
    }

    /// The cluster of a word by the hash of its folded form; 0 where it has none.
    func cluster(of hash: UInt64) -> UInt16 {
        UInt16(Self.find(hash, check: UInt32(truncatingIfNeeded: hash & 0xF_FFFF), bits: 12, in: clusters) ?? 0)
    }

    /// The readings of a class of words, the likeliest first.
    func readings(ofClass wordClass: Int) -> Slice<UnsafeBufferPointer<UInt32>> {
        let start = min(Int(classes[wordClass]), readings.count)
        let end = min(max(Int(classes[wordClass + 1]), start), readings.count)
        return readings[start..<end]
    }

    /// The lemma rule for a word's ending by the hash of part of speech and ending.
    func rule(ofEnding hash: UInt64) -> Int? {
        Self.find(hash, check: ModelFormat.check(hash), bits: ModelFormat.numberBits, in: endings).map { Int($0) - 1 }
    }

    @inline(__always)
    private static func find(_ hash: UInt64, check: UInt32, bits: UInt32, in slots: UnsafeBufferPointer<UInt32>)
        -> UInt32?
    {
        guard !slots.isEmpty else { return nil }
        var slot = ModelFormat.slot(of: hash, count: slots.count)
        for _ in 0..<ModelFormat.longestProbe {
            let value = slots[slot]
            if value == 0 { return nil }
            if value >> bits == check { return value & (1 << bits - 1) }
            slot += 1
            if slot == slots.count { slot = 0 }
        }
        return nil
    }

    /// Adds the weights of a feature to the scores of the tags, of which there is room for 32.
    @inline(__always)
    func addWeights(of key: UInt64, to scores: UnsafeMutablePointer<Int32>) {
        guard !features.isEmpty else { return }
        var slot = ModelFormat.slot(of: key, count: features.count)
        let check = UInt32(truncatingIfNeeded: key) & (1 << ModelFormat.checkBits - 1)
        for _ in 0..<ModelFormat.longestProbe {
            let value = features[slot]
            if value == 0 { return }
            if value & (1 << ModelFormat.checkBits - 1) == check {
                var index = Int(value >> ModelFormat.checkBits) &<< Int(rowAlignment)
                let end = min(index &+ 32, weights.count)
                while index < end {
                    let weight = weights[index]
                    scores[Int(weight >> 11)] &+= Int32(weight & 0x3FF) &- Int32(ModelFormat.weightBias)
                    if weight & ModelFormat.rowEnd != 0 { return }
                    index &+= 1
                }
                return
            }
            slot += 1
            if slot == features.count { slot = 0 }
        }
    }

    /// Appends the lemma that a rule makes of a word.
    func appendLemma(rule: Int, of word: UnsafeBufferPointer<UInt8>, to lemma: inout [UInt8]) {
        guard rule < rules.count else { return lemma.append(contentsOf: word) }
        let value = rules[rule]
        let kept = word.count - Int(value >> 26)
        let start = Int(value & 0xF_FFFF)
        let end = start + Int(value >> 20 & 63)
        // A rule learned from one ending may be met by another whose last letter has more bytes: never cut a letter in two.
        let isWhole = kept == word.count || kept >= 0 && word[kept] & 0xC0 != 0x80
        guard kept >= 0, isWhole, end <= letters.count, kept + end - start > 0 else {
            return lemma.append(contentsOf: word)
        }
        lemma.append(contentsOf: word[..<kept])
        lemma.append(contentsOf: letters[start..<end])
    }
}

/// A reading of a word as the model holds it.
struct PackedReading {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ partOfSpeech: PartOfSpeech, _ traits: ReadingTraits, rule: Int, isCapitalised: Bool = false) {
        rawValue =
            UInt32(partOfSpeech.rawValue) | UInt32(traits.rawValue) << 5 | UInt32(truncatingIfNeeded: rule) << 13
            | (isCapitalised ? 1 << 29 : 0)
    }

    var tag: UInt8 { UInt8(rawValue & 31) }
    var traits: ReadingTraits { ReadingTraits(rawValue: UInt8(rawValue >> 5 & 0xFF)) }
    /// Whether the lemma begins with a capital, however the word is written.
    var isCapitalised: Bool { rawValue >> 29 & 1 != 0 }
    var rule: Int { Int(rawValue >> 13 & 0xFFFF) }
}
