import BitextCore

/// The distinct words met so far, with everything that is computed once for each.
struct WordCache {
    /// How many words are kept before the cache begins again.
    static let limit = 1 << 16
    static let roleCount = WordRole.allCases.count
    /// Scores of a role: one for each tag, and some room.
    static let scoreCount = 20

    private(set) var traits: [WordTraits] = []
    /// For each word, role and tag, the sum of the weights that the first pass's static features have.
    private(set) var scores: [Int16] = []
    /// The tags that a word may have, as bits.
    private(set) var allowed: [UInt32] = []
    private(set) var classes: [Int32] = []
    /// The tags that the lexicon knows of the word, as bits.
    private(set) var known: [UInt32] = []
    /// Whether the words around may decide about the lemma.
    private(set) var varies: [Bool] = []
    /// Whether the word is an Italian verb in the past of narrators.
    private(set) var pasts: [Bool] = []
    private var letters: [UInt8] = []
    /// For each word, where its letters and its folded letters begin, and the end of the last.
    private var starts: [Int] = []
    private var slots = [Int32](repeating: -1, count: 1024)
    private var hashes: [UInt64] = []
    private var scratch: [UInt64] = []

    var count: Int { traits.count }

    /// The number of a word; 0 is the boundary of sentences.
    mutating func number(of word: UnsafeBufferPointer<UInt8>, knowledge: WordKnowledge) -> Int {
        if traits.isEmpty { addBoundary(knowledge) }
        var hash = Hashing.seed
        for byte in word { hash = Hashing.adding(byte, to: hash) }
        hash = Hashing.mixed(hash)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash && isSame(number, word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(traits.count)
        defer { if traits.count * 2 > slots.count { grow() } }
        add(word, hash, knowledge)
        return traits.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for number in 1..<traits.count {
            var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// Whether the cache must begin again before the next sentence.
    var isFull: Bool { traits.count >= WordCache.limit }

    mutating func removeAll() {
        traits.removeAll(keepingCapacity: true)
        scores.removeAll(keepingCapacity: true)
        allowed.removeAll(keepingCapacity: true)
        classes.removeAll(keepingCapacity: true)
        varies.removeAll(keepingCapacity: true)
        pasts.removeAll(keepingCapacity: true)
        known.removeAll(keepingCapacity: true)
        letters.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        hashes.removeAll(keepingCapacity: true)
        for slot in slots.indices { slots[slot] = -1 }
    }

    private func isSame(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = starts[number * 2]
        guard starts[number * 2 + 1] - start == word.count else { return false }
        for index in 0..<word.count where letters[start + index] != word[index] { return false }
        return true
    }

    private mutating func addBoundary(_ knowledge: WordKnowledge) {
        traits.append(.boundary)
        allowed.append(.max)
        classes.append(-1)
        varies.append(false)
        pasts.append(false)
        known.append(0)
        hashes.append(0)
        starts = [0, 0, 0]
        addScores(.boundary, knowledge)
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ knowledge: WordKnowledge) {
        let word = knowledge.spelt(bytes)
        let (wordClass, folded) = knowledge.lookUp(word)
        let wordTraits = WordTraits(
            word, ambiguityClass: wordClass.map { knowledge.model.ambiguities[$0] } ?? 0,
            cluster: knowledge.model.cluster(of: word.hash))
        traits.append(wordTraits)
        classes.append(Int32(wordClass ?? -1))
        allowed.append(knowledge.allowedTags(of: word, wordClass: wordClass))
        known.append(knowledge.knownTags(of: folded, ofClass: wordClass))
        varies.append(knowledge.varies(word, wordClass: wordClass))
        pasts.append(knowledge.isNarrativePast(folded, wordClass: wordClass))
        hashes.append(hash)
        letters.append(contentsOf: bytes)
        starts.append(letters.count)
        letters.append(contentsOf: folded)
        starts.append(letters.count)
        addScores(wordTraits, knowledge)
    }

    private mutating func addScores(_ wordTraits: WordTraits, _ knowledge: WordKnowledge) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { buffer in
            guard let base = buffer.baseAddress else { return }
            for role in WordRole.allCases {
                scratch.removeAll(keepingCapacity: true)
                wordTraits.appendStaticFeatures(role, in: .first, to: &scratch)
                for index in 0..<32 { base[index] = 0 }
                for key in scratch { knowledge.model.addWeights(of: key, to: base) }
                for index in 0..<WordCache.scoreCount { scores.append(Int16(clamping: base[index])) }
            }
        }
    }

    /// Whether a word is English *'s* or *'d*.
    func isClitic(_ number: Int) -> Bool { withLetters(of: number) { $1.count == 2 && $1[0] == UInt8(ascii: "'") } }

    /// Calls with the letters of a word as they stand in the text, and folded.
    func withLetters<Result>(
        of number: Int, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        letters.withUnsafeBufferPointer { all in
            body(
                UnsafeBufferPointer(rebasing: all[starts[number * 2]..<starts[number * 2 + 1]]),
                UnsafeBufferPointer(rebasing: all[starts[number * 2 + 1]..<starts[number * 2 + 2]]))
        }
    }
}
