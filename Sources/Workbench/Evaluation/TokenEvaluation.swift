import Annotation
public import BitextCore
import Documents
import Interchange

/// How well tokens agree with gold tokens: the harmonic mean of precision and recall of their spans.
public struct TokenScore: Sendable, Equatable {
    /// The gold tokens.
    public private(set) var tokens = 0
    private var hits = 0
    private var found = 0
    private var apart = (hits: 0, gold: 0, found: 0)

    /// Makes a score of nothing.
    public init() {}

    /// The score.
    public var f1: Double { 2 * Double(hits) / Double(max(tokens + found, 1)) }
    /// The score when boundaries at hyphens don't count.
    public var f1ApartFromHyphens: Double { 2 * Double(apart.hits) / Double(max(apart.gold + apart.found, 1)) }

    /// Adds what another score counted.
    public mutating func add(_ other: TokenScore) {
        tokens += other.tokens
        hits += other.hits
        found += other.found
        apart = (apart.hits + other.apart.hits, apart.gold + other.apart.gold, apart.found + other.apart.found)
    }

    mutating func add(_ ends: [Int], gold: [Int], hyphens: Set<Int>) {
        func spans(_ ends: [Int]) -> Set<Range<Int>> {
            Set(zip([0] + ends, ends).map { $0.0..<max($0.0, $0.1) })
        }
        tokens += gold.count
        found += ends.count
        hits += spans(ends).intersection(spans(gold)).count
        let (ours, theirs) = (ends.filter { !hyphens.contains($0) }, gold.filter { !hyphens.contains($0) })
        apart.hits += spans(ours).intersection(spans(theirs)).count
        apart.gold += theirs.count
        apart.found += ours.count
    }

    /// Whether two scores count the same.
    public static func == (one: TokenScore, other: TokenScore) -> Bool {
        (one.tokens, one.hits, one.found) == (other.tokens, other.hits, other.found) && one.apart == other.apart
    }
}

/// Scores the tokenizer on treebanks in CoNLL-U, by surface tokens.
public struct TokenEvaluation: Sendable {
    private let tokenizer: Tokenizer
    private let language: Language

    /// Makes an evaluation.
    public init(language: Language, rules: SegmentationRules = SegmentationRules()) {
        tokenizer = Tokenizer(language: language, abbreviations: rules.wholeTokens)
        self.language = language
    }

    /// The score on one file; throws where it can't be read or is no CoNLL-U.
    public func score(_ file: String) throws -> TokenScore {
        let utf8 = try DocumentReader().read(file).decoded.utf8
        var score = TokenScore()
        try utf8.withUnsafeBufferPointer { bytes in
            var reader = try ConlluReader(bytes, file: file)
            while let sentence = try reader.next() {
                add(GoldSentence(sentence, of: bytes, joinsMultiword: language == .italian), to: &score)
            }
        }
        if score.tokens == 0 { throw DocumentError(file: file, reason: "there are no tokens in it") }
        return score
    }

    private func add(_ sentence: GoldSentence, to score: inout TokenScore) {
        guard !sentence.ends.isEmpty else { return }
        let text = Array(sentence.text)
        // Positions count scalars that are no white space, in the text and in the tokens alike.
        var counts = [0]
        var hyphens: Set<Int> = []
        for (index, scalar) in text.enumerated() {
            let count = (counts.last ?? 0) + (scalar == " " ? 0 : 1)
            counts.append(count)
            let isHyphen = "-‐".unicodeScalars.contains(scalar)
            if isHyphen {
                if index > 0 && text[index - 1] != " " { hyphens.insert(count - 1) }
                if index + 1 < text.count && text[index + 1] != " " { hyphens.insert(count) }
            }
        }
        let string = String(String.UnicodeScalarView(text))
        let utf8 = Array(string.utf8)
        var offsets = ScalarOffsets()
        let ends = tokenizer.tokens(in: utf8).map { counts[offsets.scalars(before: $0.range.upperBound, in: utf8)] }
        score.add(ends, gold: sentence.ends, hyphens: hyphens)
    }
}

/// A sentence of a treebank, as its tokens spell it.
private struct GoldSentence {
    private(set) var text: [Unicode.Scalar] = []
    /// Where the tokens end, in scalars that are no white space.
    private(set) var ends: [Int] = []
    private var count = 0

    /// Reads a sentence; a multiword token is one surface token where `joinsMultiword`, otherwise its words are where they spell it.
    init(_ sentence: ConlluSentence, of bytes: UnsafeBufferPointer<UInt8>, joinsMultiword: Bool) {
        func form(_ line: ConlluSentence.Line) -> String {
            String(decoding: bytes[sentence.column(.form, of: line)], as: UTF8.self)
        }
        var lines = sentence.lines[...]
        var wordCount = 0
        while let line = lines.popFirst() {
            var words: [String] = []
            switch line.kind {
            case .comment, .emptyNode: continue
            case .word: wordCount += 1
            case .range(let last):
                while wordCount < last, let next = lines.popFirst() {
                    guard next.kind == .word else { continue }
                    wordCount += 1
                    words.append(form(next))
                }
            }
            let isSpelled = !joinsMultiword && !words.isEmpty && words.joined() == form(line)
            for token in isSpelled ? words : [form(line)] { append(token) }
            text += GoldSentence.scalars(ConlluSpace.gap(sentence.value(.misc, of: line, in: bytes) ?? ""))
        }
    }

    private mutating func append(_ token: String) {
        text += GoldSentence.scalars(token)
        count += token.unicodeScalars.count { !$0.properties.isWhitespace }
        ends.append(count)
    }

    /// The characters of a text, white space of any kind as spaces.
    private static func scalars(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    }
}
