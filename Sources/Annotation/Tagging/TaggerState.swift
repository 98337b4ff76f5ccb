import BitextCore

/// Tags sentences of words by number; keeps its memory from one sentence to the next.
struct TaggerState {
    var cache = WordCache()
    /// The sentence's words by their numbers in the cache.
    var words: [Int32] = []
    /// Their tags.
    var tags: [UInt8] = []
    private var allowed: [UInt32] = []
    private var margins: [Int32] = []
    private var staticKeys: [UInt64] = []
    /// For each word, which of its part of speech's lemmas it has.
    var variants: [UInt8] = []
    private var lemmas: [UInt64] = []
    private var lemmaLetters: [UInt8] = []

    /// Begins a sentence; `true` when all words were forgotten because there were too many.
    mutating func begin() -> Bool {
        words.removeAll(keepingCapacity: true)
        allowed.removeAll(keepingCapacity: true)
        guard cache.isFull else { return false }
        cache.removeAll()
        lemmas.removeAll(keepingCapacity: true)
        lemmaLetters.removeAll(keepingCapacity: true)
        return true
    }

    /// Adds a word to the sentence that may have some tags alone.
    mutating func append(
        _ word: UnsafeBufferPointer<UInt8>, allowed mask: UInt32 = .max, knowledge: WordKnowledge
    ) {
        append(cache.number(of: word, knowledge: knowledge), allowed: mask)
    }

    /// Adds a word to the sentence by its number in the cache.
    mutating func append(_ number: Int, allowed mask: UInt32 = .max) {
        words.append(Int32(number))
        let both = cache.allowed[number] & mask
        let isName = mask == PartOfSpeech.bits(.properNoun)
        allowed.append(both != 0 ? both : isName ? mask : cache.allowed[number])
    }

    /// Makes a name of the last word added unless the lists know it as a noun: *Lorenzo de' Medici*, *Palazzo de' Medici*.
    mutating func nameLast() {
        guard let word = words.last, cache.known[Int(word)] & PartOfSpeech.bits(.noun) == 0 else { return }
        allowed[allowed.count - 1] = PartOfSpeech.bits(.properNoun)
    }

    /// Tags the sentence: from left to right, then once more with the tags behind each word in sight.
    mutating func tag(knowledge: WordKnowledge) {
        tags.removeAll(keepingCapacity: true)
        tags.append(contentsOf: repeatElement(31, count: words.count))
        margins.removeAll(keepingCapacity: true)
        margins.append(contentsOf: repeatElement(0, count: words.count))
        if knowledge.language == .italian {
            nameLabels()
            findPronouns()
            askNeighbours(knowledge)
            nameOrdinals(knowledge)
        } else {
            askNeighbours(knowledge)
        }
        run(.first, knowledge.model)
        run(.second, knowledge.model)
        chooseLemmas(knowledge)
    }

    private mutating func nameLabels() {
        let noun = UInt32(1) << UInt32(PartOfSpeech.noun.rawValue)
        ItalianLabels.forEach(count: words.count, traits: { cache.traits[Int(words[$0])] }) {
            if allowed[$0] & noun != 0 { allowed[$0] = noun }
        }
    }

    /// Narrows what the words may be that spelling shows to be pronouns and verbs.
    private mutating func findPronouns() {
        for (place, mask) in pronouns() where allowed[place] & mask != 0 { allowed[place] &= mask }
    }

    /// Narrows what the words may be of which the words beside them tell it.
    private mutating func askNeighbours(_ knowledge: WordKnowledge) {
        let preposition = PartOfSpeech.bits(.adposition)
        let name = PartOfSpeech.bits(.properNoun)
        for (place, mask) in neighbours(knowledge) where allowed[place] != name {
            // *Avverso* is a preposition in judgments alone, and so in no list.
            if allowed[place] & mask != 0 {
                allowed[place] &= mask
            } else if mask == preposition || mask == name {
                allowed[place] = mask
            }
        }
    }

    private func neighbours(_ knowledge: WordKnowledge) -> [(place: Int, allowed: UInt32)] {
        var found: [(place: Int, allowed: UInt32)] = []
        let sentence = sentence(knowledge)
        Acronyms.forEach(sentence, knowledge.language) { found.append(($0, $1)) }
        if knowledge.language == .english {
            for (place, word) in words.enumerated() where cache.traits[Int(word)].hasInnerCapital {
                let isPlural = cache.withLetters(of: Int(word)) { letters, _ in Acronyms.isPlural(letters) }
                if isPlural { found.append((place, PartOfSpeech.bits(.noun))) }
            }
            EnglishNeighbours(sentence: sentence).forEach { found.append(($0, $1)) }
            return found
        }
        ItalianNeighbours(sentence: sentence).forEach { found.append(($0, $1)) }
        ItalianBeginnings(sentence: sentence).forEach { found.append(($0, $1)) }
        ItalianHomographs(sentence: sentence).forEach { found.append(($0, $1)) }
        ItalianHours(sentence: sentence).forEach { found.append(($0, $1)) }
        ItalianObjects(sentence: sentence).forEach { found.append(($0, $1)) }
        ItalianAuxiliaries(
            sentence: sentence, isEnclitic: isEnclitic
        ).forEach { found.append(($0, $1)) }
        ItalianVerbPlaces(sentence: sentence).forEach { found.append(($0, $1)) }
        return found
    }

    /// Whether a word is a pronoun that was written together with its verb, and so may be nothing else.
    func isEnclitic(_ place: Int) -> Bool {
        words.indices.contains(place) && allowed[place] == PartOfSpeech.bits(.pronoun)
    }

    /// The sentence as the rules see it.
    func sentence(_ knowledge: WordKnowledge) -> SentenceWords {
        SentenceWords(
            count: words.count, traits: { cache.traits[Int(words[$0])] }, known: { cache.known[Int(words[$0])] },
            readingTraits: { knowledge.readingTraits(ofClass: Int(cache.classes[Int(words[$0])])) },
            isPast: { cache.pasts[Int(words[$0])] })
    }

    private mutating func nameOrdinals(_ knowledge: WordKnowledge) {
        let adjective = PartOfSpeech.bits(.adjective)
        for place in ordinals(knowledge) where allowed[place] & adjective != 0 { allowed[place] = adjective }
    }

    private func ordinals(_ knowledge: WordKnowledge) -> [Int] {
        guard words.contains(where: { cache.traits[Int($0)].isAllCapitals }) else { return [] }
        var places: [Int] = []
        ItalianOrdinals(
            sentence: sentence(knowledge),
            letters: { cache.withLetters(of: Int(words[$0])) { letters, _ in Array(letters) } }
        ).forEach { places.append($0) }
        return places
    }

    private func pronouns() -> [(place: Int, allowed: UInt32)] {
        var found: [(place: Int, allowed: UInt32)] = []
        ItalianClitics(
            letters: folded, known: { cache.known[Int(words[$0])] },
            isCapital: { cache.traits[Int(words[$0])].isCapital }, isEnclitic: isEnclitic, count: words.count
        ).forEach { found.append(($0, $1)) }
        return found
    }

    /// How much better than the next a tag of the first pass must be to stand.
    static let certainty: Int32 = 8 * Int32(ModelFormat.weightUnit)
    /// How much better than the next a tag must be by the words alone for the tags before it not to be asked: of ten thousand tokens
    /// one would change.
    static let clarity: Int32 = 30 * Int32(ModelFormat.weightUnit)

    private mutating func run(_ pass: TaggingPass, _ model: AnnotationModel) {
        let count = words.count
        let keyCount = TaggingContext.keyCount(in: pass)
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { scoreBuffer in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TaggingContext.keyCount) { keyBuffer in
                cache.traits.withUnsafeBufferPointer { traitBuffer in
                    cache.scores.withUnsafeBufferPointer { staticBuffer in
                        guard let scores = scoreBuffer.baseAddress, let keys = keyBuffer.baseAddress,
                            let traits = traitBuffer.baseAddress, let statics = staticBuffer.baseAddress
                        else { return }
                        func word(_ index: Int) -> Int { index < 0 || index >= count ? 0 : Int(words[index]) }
                        func tag(_ index: Int) -> UInt64 { index < 0 || index >= count ? 31 : UInt64(tags[index]) }
                        for index in 0..<count {
                            if pass == .second && margins[index] > Self.certainty { continue }
                            let places = (
                                word(index), word(index - 1), word(index + 1), word(index - 2), word(index + 2)
                            )
                            if pass == .first {
                                Self.sumStatics(statics, places, to: scores)
                                let clear = Self.best(scores, allowed: allowed[index])
                                if clear.margin > Self.clarity {
                                    tags[index] = UInt8(clear.tag)
                                    margins[index] = clear.margin
                                    continue
                                }
                            } else {
                                for tag in 0..<32 { scores[tag] = 0 }
                                add(traits + places.0, .current, model, to: scores)
                                add(traits + places.1, .previous, model, to: scores)
                                add(traits + places.2, .next, model, to: scores)
                                add(traits + places.3, .beforePrevious, model, to: scores)
                                add(traits + places.4, .afterNext, model, to: scores)
                            }
                            TaggingContext(
                                beforePrevious: traits + places.3, previous: traits + places.1,
                                current: traits + places.0, next: traits + places.2, afterNext: traits + places.4,
                                tagBeforePrevious: tag(index - 2), previousTag: tag(index - 1), nextTag: tag(index + 1),
                                tagAfterNext: tag(index + 2)
                            ).writeKeys(in: pass, to: keys)
                            for key in 0..<keyCount { model.addWeights(of: keys[key], to: scores) }
                            let best = Self.best(scores, allowed: allowed[index])
                            tags[index] = UInt8(best.tag)
                            margins[index] = best.margin
                        }
                    }
                }
            }
        }
    }

    /// Sums what the words around a place say about its tag in the first pass.
    @inline(__always)
    private static func sumStatics(
        _ statics: UnsafePointer<Int16>, _ places: (Int, Int, Int, Int, Int), to scores: UnsafeMutablePointer<Int32>
    ) {
        let size = WordCache.scoreCount
        let row = WordCache.roleCount * size
        let (a, b) = (statics + places.0 * row, statics + places.1 * row + size)
        let (c, d) = (statics + places.2 * row + 2 * size, statics + places.3 * row + 3 * size)
        let e = statics + places.4 * row + 4 * size
        for tag in 0..<size {
            scores[tag] = Int32(a[tag]) &+ Int32(b[tag]) &+ Int32(c[tag]) &+ Int32(d[tag]) &+ Int32(e[tag])
        }
    }

    /// Adds what a word says in a role of the second pass, which few words need.
    private mutating func add(
        _ word: UnsafePointer<WordTraits>, _ role: WordRole, _ model: AnnotationModel,
        to scores: UnsafeMutablePointer<Int32>
    ) {
        staticKeys.removeAll(keepingCapacity: true)
        word.pointee.appendStaticFeatures(role, in: .second, to: &staticKeys)
        for key in staticKeys { model.addWeights(of: key, to: scores) }
    }

    /// The best of the allowed tags, and how much better than the next it is.
    private static func best(
        _ scores: UnsafeMutablePointer<Int32>, allowed: UInt32
    ) -> (tag: Int, margin: Int32) {
        var best = 0
        var (first, second) = (Int32.min, Int32.min)
        for tag in 0..<PartOfSpeech.allCases.count where allowed & 1 << UInt32(tag) != 0 {
            if scores[tag] > first {
                (best, second) = (tag, first)
                first = scores[tag]
            } else if scores[tag] > second {
                second = scores[tag]
            }
        }
        return (best, second == .min ? .max : first &- second)
    }

    /// Where the lemma of a word of the sentence stands in `lemmaBytes`, with the tag it was given.
    mutating func lemma(at index: Int, knowledge: WordKnowledge) -> Range<Int> {
        let tagCount = PartOfSpeech.allCases.count
        let size = tagCount + LemmaVariant.count
        let (word, tag) = (Int(words[index]), tags[index])
        let variant = LemmaVariant(rawValue: variants[index]) ?? .usual
        let place = word * size + (variant == .usual ? Int(tag) : tagCount - 1 + Int(variant.rawValue))
        while lemmas.count <= place { lemmas.append(contentsOf: repeatElement(0, count: size * 256)) }
        if lemmas[place] == 0 {
            let start = lemmaLetters.count
            cache.withLetters(of: word) { letters, folded in
                knowledge.appendLemma(
                    of: letters, folded: folded, wordClass: Int(cache.classes[word]), tag: tag, variant,
                    to: &lemmaLetters)
            }
            lemmas[place] = UInt64(start) << 32 | UInt64(lemmaLetters.count) << 1 | 1
        }
        return Int(lemmas[place] >> 32)..<(Int(lemmas[place] & 0xFFFF_FFFF) >> 1)
    }

    /// The letters of the lemmas given so far.
    var lemmaBytes: [UInt8] { lemmaLetters }
}
