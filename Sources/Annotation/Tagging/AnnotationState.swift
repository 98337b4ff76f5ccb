import BitextCore

/// What annotating keeps from one segment to the next: the words met, and buffers.
struct AnnotationState {
    private var tagger = TaggerState()
    private var tokens: [Token] = []
    /// For each token, where its head stands among the sentence's words, and its place in `shown`.
    private var heads: [Int32] = []
    private var places: [Int32] = []
    /// For each word of the cache: -1 before it was looked at, 0 where it is one word, else its place in `splits` plus 1.
    private var splitNumbers: [Int32] = []
    private var splits: [Split] = []
    private var scratch: [UInt8] = []

    private struct Split {
        var head: [UInt8]
        var others: [[UInt8]]
        var allowed: UInt32
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
        }
        for token in tokens {
            append(UnsafeBufferPointer(rebasing: utf8[token.range]), surface: surface, knowledge: knowledge)
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
        _ token: UnsafeBufferPointer<UInt8>, surface: SurfaceWords, knowledge: WordKnowledge
    ) {
        let number = tagger.cache.number(of: token, knowledge: knowledge)
        while splitNumbers.count <= number { splitNumbers.append(-1) }
        if splitNumbers[number] < 0 { split(token, number, surface) }
        let place = splitNumbers[number]
        heads.append(Int32(tagger.words.count))
        places.append(place)
        if place == 0 {
            tagger.append(number)
            return
        }
        let split = splits[Int(place) - 1]
        split.head.withUnsafeBufferPointer { tagger.append($0, allowed: split.allowed, knowledge: knowledge) }
        for other in split.others { other.withUnsafeBufferPointer { tagger.append($0, knowledge: knowledge) } }
    }

    private mutating func split(_ token: UnsafeBufferPointer<UInt8>, _ number: Int, _ surface: SurfaceWords) {
        guard let parts = surface.parts(of: token) else {
            splitNumbers[number] = 0
            return
        }
        splits.append(
            Split(
                head: Array(parts.head.utf8), others: parts.others.map { Array($0.form.utf8) }, allowed: parts.allowed,
                shows: Array(parts.shows.utf8)))
        splitNumbers[number] = Int32(splits.count)
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
