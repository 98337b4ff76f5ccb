import BitextCore

/// What annotating keeps from one segment to the next: the words met, and buffers.
struct AnnotationState {
    private var tagger = TaggerState()
    private var tokens: [Token] = []
    /// For each token, its number in the cache.
    private var numbers: [Int] = []
    /// For each token, where its head stands among the sentence's words, and its place in `shown`.
    private var heads: [Int32] = []
    private var places: [Int32] = []
    /// For each word of the cache: -1 before it was looked at, 0 where it is one word, else its place in `splits` plus 1.
    private var splitNumbers: [Int32] = []
    private var splits: [Split] = []
    /// For each word of the cache: -1 before it was looked at, 0 where it is always parted alike, else its place in `alternatives`
    /// plus 1.
    private var alternativeNumbers: [Int32] = []
    private var alternatives: [[(setting: SplitSetting, place: Int32, allowed: UInt32)]] = []
    /// Where the second word of a name stands whose first looks like a preposition with an article: *Della Valle*.
    private var nameEnd = -1
    private var scratch: [UInt8] = []

    private struct Split {
        var head: [UInt8]
        var others: [[UInt8]]
        var allowed: UInt32
        /// What the other words may be.
        var othersAllowed: UInt32
        var shows: [UInt8]
    }

    /// Annotates a segment.
    mutating func annotate(
        _ utf8: UnsafeBufferPointer<UInt8>, tokenizer: Tokenizer, surface: SurfaceWords, knowledge: WordKnowledge,
        into result: inout AnnotatedTokens
    ) {
        tokens.removeAll(keepingCapacity: true)
        heads.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        tokenizer.append(tokensOf: utf8, to: &tokens)
        if tagger.begin() {
            splitNumbers.removeAll(keepingCapacity: true)
            splits.removeAll(keepingCapacity: true)
            alternativeNumbers.removeAll(keepingCapacity: true)
            alternatives.removeAll(keepingCapacity: true)
        }
        numbers.removeAll(keepingCapacity: true)
        nameEnd = -1
        for token in tokens {
            numbers.append(
                tagger.cache.number(of: UnsafeBufferPointer(rebasing: utf8[token.range]), knowledge: knowledge))
        }
        for (index, token) in tokens.enumerated() {
            append(
                UnsafeBufferPointer(rebasing: utf8[token.range]), at: index, surface: surface, knowledge: knowledge)
        }
        tagger.tag(knowledge: knowledge)
        for (number, token) in tokens.enumerated() {
            result.append(token)
            let head = Int(heads[number])
            let lemma = tagger.lemma(at: head, knowledge: knowledge)
            tagger.lemmaBytes.withUnsafeBufferPointer { result.appendValue(UnsafeBufferPointer(rebasing: $0[lemma])) }
            TagText.withBytes(of: tagger.tags[head]) { result.appendValue($0) }
            if places[number] == 0 {
                result.appendValue(UnsafeBufferPointer(start: nil, count: 0))
            } else {
                scratch.removeAll(keepingCapacity: true)
                scratch.append(contentsOf: tagger.lemmaBytes[lemma])
                scratch.append(contentsOf: splits[Int(places[number]) - 1].shows)
                result.appendValue(scratch)
            }
        }
    }

    private mutating func append(
        _ token: UnsafeBufferPointer<UInt8>, at index: Int, surface: SurfaceWords, knowledge: WordKnowledge
    ) {
        let number = numbers[index]
        while splitNumbers.count <= number {
            splitNumbers.append(-1)
            alternativeNumbers.append(-1)
        }
        if splitNumbers[number] < 0 { split(token, number, surface) }
        var place = splitNumbers[number]
        var allowed = UInt32.max
        if alternativeNumbers[number] > 0 {
            let other = alternatives[Int(alternativeNumbers[number]) - 1].first {
                holds($0.setting, at: index, knowledge)
            }
            if let other {
                (place, allowed) = (other.place, other.allowed)
                if other.setting == .betweenNames { tagger.nameLast() }
                if other.setting == .beforeName || other.setting == .betweenNames { nameEnd = index + 1 }
            }
        }
        if index == nameEnd { allowed = PartOfSpeech.bits(.properNoun) }
        heads.append(Int32(tagger.words.count))
        places.append(place)
        if place == 0 {
            tagger.append(number, allowed: allowed)
            return
        }
        let split = splits[Int(place) - 1]
        split.head.withUnsafeBufferPointer { tagger.append($0, allowed: split.allowed, knowledge: knowledge) }
        for other in split.others {
            other.withUnsafeBufferPointer {
                tagger.append($0, allowed: split.othersAllowed, knowledge: knowledge)
            }
        }
    }

    private mutating func split(_ token: UnsafeBufferPointer<UInt8>, _ number: Int, _ surface: SurfaceWords) {
        splitNumbers[number] = surface.parts(of: token).map { add($0) } ?? 0
        alternativeNumbers[number] = 0
        let others = surface.alternatives(of: token)
        if others.isEmpty { return }
        alternatives.append(others.map { ($0.setting, $0.parts.map { add($0) } ?? 0, $0.allowed) })
        alternativeNumbers[number] = Int32(alternatives.count)
    }

    /// Whether the tokens beside one part it otherwise than usual.
    private func holds(_ setting: SplitSetting, at index: Int, _ knowledge: WordKnowledge) -> Bool {
        func traits(_ place: Int) -> WordTraits? {
            place < 0 || place >= numbers.count ? nil : tagger.cache.traits[numbers[place]]
        }
        func readings(_ place: Int) -> ReadingTraits {
            place < numbers.count ? knowledge.readingTraits(ofClass: Int(tagger.cache.classes[numbers[place]])) : []
        }
        let names = PartOfSpeech.bits(.properNoun)
        let isName =
            index > 0 && tagger.cache.known[numbers[index - 1]] == names && traits(index - 1)?.isCapital == true
        return setting.holds(
            at: SplitSetting.Place(
                token: tagger.cache.traits[numbers[index]], previous: traits(index - 1), next: traits(index + 1),
                afterNext: traits(index + 2),
                nextKnown: index + 1 < numbers.count ? tagger.cache.known[numbers[index + 1]] : 0,
                nextReadings: readings(index + 1), afterNextReadings: readings(index + 2), previousIsName: isName))
    }

    /// Keeps the parts of a token; their place in `splits` plus 1.
    private mutating func add(_ parts: SurfaceWords.Parts) -> Int32 {
        splits.append(
            Split(
                head: Array(parts.head.utf8), others: parts.others.map { Array($0.form.utf8) }, allowed: parts.allowed,
                othersAllowed: parts.others.reduce(0) { $0 | 1 << UInt32($1.partOfSpeech.rawValue) },
                shows: Array(parts.shows.utf8)))
        return Int32(splits.count)
    }
}

/// The tags as bytes.
enum TagText {
    private static let tags: [[UInt8]] = PartOfSpeech.allCases.map { Array($0.tag.utf8) }

    static func withBytes(of tag: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard Int(tag) < tags.count else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        tags[Int(tag)].withUnsafeBufferPointer(body)
    }
}
