/// A test of forms, made ready: what it compares with, and which forms need not be asked.
struct FormMatcher: ~Copyable {
    private let folding: Folding
    private let alternatives: [[UInt8]]
    private let glob: Glob?
    /// What every text that the regular expression matches also matches, tried first.
    private let necessity: Glob?
    private var regex: RegularExpression?
    /// Does the work of `regex` for the texts that it can be asked about.
    private var automaton: ByteAutomaton?
    /// The folded form (`.letterCase`, `.diacritics`) of every match begins with one of these.
    let foldedPrefixes: [[UInt8]]
    /// What every form of ASCII letters that matches holds as it stands; empty where nothing is known.
    let literal: [UInt8]
    /// What is asked of a number, where one is.
    private let numberTest: NumberTest?
    /// The texts that the pattern is a list of, if it is one.
    let literals: [String]

    /// Prepares `test`; throws what ICU finds wrong with its regular expression.
    init(_ test: FormTest) throws(RegularExpression.Failure) {
        folding = test.folding
        // A pattern is folded like the forms that it is compared with; its case is left to the matching.
        let unfolded = test.folding.keepingCase
        let text = String(decoding: unfolded.fold(test.text), as: UTF8.self)
        let shape: PatternShape
        switch test.kind {
        case .literal: shape = .literals([text])
        case .list(let words): shape = .literals(words.map { String(decoding: unfolded.fold($0), as: UTF8.self) })
        case .wildcards: shape = PatternShape(wildcards: text)
        case .regularExpression: shape = PatternShape(regularExpression: text)
        case .number: shape = .pieces([.any])
        }
        if case .number(let comparison) = test.kind {
            numberTest = NumberTest(comparison: comparison, number: Double(decimal: text) ?? .nan)
        } else {
            numberTest = nil
        }
        var alternatives: [[UInt8]] = []
        var glob: Glob?
        var necessity: Glob?
        var automaton: ByteAutomaton?
        switch shape {
        case .literals(let texts):
            literals = texts
            alternatives = texts.map { test.folding.fold($0) }
            foldedPrefixes = []
            literal = []
        case .pieces(let pieces):
            literals = []
            let folded = pieces.map { (piece) -> Glob.Piece in
                guard case .literal(let bytes) = piece else { return piece }
                return .literal(test.folding.fold(String(decoding: bytes, as: UTF8.self)))
            }
            let made = Glob(folded, stopsAtLineEnds: test.kind == .regularExpression)
            glob = made
            foldedPrefixes = [FormMatcher.fullFolding.fold(String(decoding: made.prefix, as: UTF8.self))]
            literal = folding.contains(.letterCase) ? [] : made.longestLiteral
        case .other(let prefix, let literal):
            literals = []
            let language = RegularLanguage(text)
            foldedPrefixes = FormMatcher.folded(language?.prefixes ?? [prefix])
            automaton = language.flatMap {
                FormMatcher.automaton(of: $0, ignoringCase: test.folding.contains(.letterCase))
            }
            self.literal = folding.contains(.letterCase) ? [] : Array(literal.utf8)
            if !literal.isEmpty {
                necessity = Glob([.any, .literal(test.folding.fold(literal)), .any], stopsAtLineEnds: false)
            }
        }
        self.alternatives = alternatives
        self.glob = glob
        self.necessity = necessity
        self.automaton = automaton
        // Default case folding lets a letter become two; then a pattern that counts characters is ICU's affair.
        if alternatives.isEmpty && (glob == nil || test.kind == .regularExpression && folding.contains(.letterCase)) {
            regex = try RegularExpression(text, ignoringCase: folding.contains(.letterCase))
        } else {
            regex = nil
        }
    }

    /// The automaton of a language for texts that it can be asked about; nil where only ICU knows.
    ///
    /// Without regard to case it is asked about ASCII made lower case: then the language must have no other letters and no negated
    /// class, which would let pass in one case what it excludes in the other.
    private static func automaton(of language: RegularLanguage, ignoringCase: Bool) -> ByteAutomaton? {
        if !ignoringCase { return ByteAutomaton(language) }
        return language.lowered.flatMap { ByteAutomaton($0) }
    }

    /// Texts folded, without those that begin with another.
    private static func folded(_ prefixes: [String]) -> [[UInt8]] {
        var kept: [[UInt8]] = []
        for text in prefixes.map({ fullFolding.fold($0) }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            if let last = kept.last, text.starts(with: last) { continue }
            kept.append(text)
        }
        return kept
    }

    private static let fullFolding: Folding = [.letterCase, .diacritics]

    /// Whether a text passes the test.
    mutating func matches(_ text: UnsafeRawBufferPointer) throws(RegularExpression.Failure) -> Bool {
        if let numberTest {
            return Double(decimal: text).map { numberTest.holds(for: $0) } ?? false
        }
        let ignoresCase = folding.contains(.letterCase)
        // Without folding, a text in the normal form is compared as it is; folding ASCII only makes it lower case.
        if folding.isEmpty ? Folding.isNormal(text) : text.allSatisfy({ $0 < 0x80 }) {
            if let glob { return glob.matches(text, lowering: ignoresCase) }
            if let answer = automaton?.matches(text, lowering: ignoresCase) { return answer }
            if let necessity, !necessity.matches(text, lowering: ignoresCase) { return false }
            if regex != nil { return try regex?.matches(text) ?? false }
        } else if regex != nil {
            let folded = folding.keepingCase.fold(text)
            if !ignoresCase, let answer = folded.withUnsafeBytes({ automaton?.matches($0, lowering: false) }) {
                return answer
            }
            return try regexMatches(folded)
        }
        let folded = folding.fold(text)
        if let glob { return folded.withUnsafeBytes { glob.matches($0, lowering: false) } }
        return alternatives.contains(folded)
    }

    /// Whether a text passes the test.
    mutating func matches(_ text: [UInt8]) throws(RegularExpression.Failure) -> Bool {
        do {
            return try text.withUnsafeBytes { try matches($0) }
        } catch let failure as RegularExpression.Failure {
            throw failure
        } catch {
            return false
        }
    }

    private mutating func regexMatches(_ text: [UInt8]) throws(RegularExpression.Failure) -> Bool {
        do {
            return try text.withUnsafeBytes { try regex?.matches($0) ?? false }
        } catch let failure as RegularExpression.Failure {
            throw failure
        } catch {
            return false
        }
    }
}
