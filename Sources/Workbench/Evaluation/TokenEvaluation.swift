import Annotation
public import BitextCore
import Documents

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

    /// The score on one file; throws `DocumentError` with the line where it is no CoNLL-U.
    public func score(_ file: String) throws -> TokenScore {
        let utf8 = try DocumentReader().read(file).decoded.utf8
        var score = TokenScore()
        var sentence = GoldSentence(joinsMultiword: language == .italian)
        for (number, line) in utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let line = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
            if line.isEmpty {
                add(sentence, to: &score)
                sentence = GoldSentence(joinsMultiword: language == .italian)
            } else if !line.hasPrefix("#"), !sentence.read(line) {
                throw DocumentError(file: file, reason: "line \(number + 1): expected the ten columns of CoNLL-U")
            }
        }
        add(sentence, to: &score)
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
    /// Whether a multiword token is one surface token, or its parts are where they spell it.
    let joinsMultiword: Bool
    private(set) var text: [Unicode.Scalar] = []
    /// Where the tokens end, in scalars that are no white space.
    private(set) var ends: [Int] = []
    private var count = 0
    private var multiword: (last: Int, form: String, parts: [String], hasSpace: Bool)?

    init(joinsMultiword: Bool) { self.joinsMultiword = joinsMultiword }

    /// Reads a line; false where it isn't one of a token.
    mutating func read(_ line: String) -> Bool {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 10 else { return false }
        if columns[0].contains(".") { return true }
        let form = String(columns[1])
        let hasSpace = !columns[9].contains("SpaceAfter=No")
        let ids = columns[0].split(separator: "-").compactMap { Int($0) }
        guard let first = ids.first else { return false }
        if ids.count == 2 {
            multiword = (ids[1], form, [], hasSpace)
        } else if multiword == nil {
            append([form], hasSpace)
        } else {
            multiword?.parts.append(form)
            if let word = multiword, word.last == first {
                let isSpelled = !joinsMultiword && word.parts.joined() == word.form
                append(isSpelled ? word.parts : [word.form], word.hasSpace)
                multiword = nil
            }
        }
        return true
    }

    private mutating func append(_ forms: [String], _ hasSpace: Bool) {
        for form in forms {
            text += form.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
            count += form.unicodeScalars.count { !$0.properties.isWhitespace }
            ends.append(count)
        }
        if hasSpace { text.append(" ") }
    }
}
