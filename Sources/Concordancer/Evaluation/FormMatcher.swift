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
    /// Which members of a text are asked instead of it, where it is a set.
    private let members: FormTest.Members?
    /// The other patterns, one of which a text may match instead.
    private let others: [OtherPattern]

    /// Prepares `test`; throws what ICU finds wrong with its regular expression.
    init(_ test: FormTest) throws(RegularExpression.Failure) {
        // A pattern is folded like the forms that it is compared with; its case is left to the matching.
        let unfolded = test.folding.keepingCase
        func unfold(_ text: String) -> String { String(decoding: unfolded.fold(text), as: UTF8.self) }
        var text = unfold(test.text)
        var others: [OtherPattern] = []
        var isRegularExpression = false
        var numberTest: NumberTest?
        let shape: PatternShape
        switch test.kind {
        case .literal: shape = .literals([text])
        case .list(let words): shape = .literals(words.map(unfold))
        case .wildcards: shape = PatternShape(wildcards: text)
        case .regularExpression:
            shape = PatternShape(regularExpression: text)
            isRegularExpression = true
        case .patterns(let patterns):
            var separate = PatternList.separate(patterns)
            text = unfold(separate.removeFirst())
            for pattern in separate { others.append(try OtherPattern(pattern, test)) }
            shape = PatternShape(regularExpression: text)
            isRegularExpression = true
        case .number(let comparison):
            shape = .pieces([.any])
            numberTest = NumberTest(comparison: comparison, number: Double(decimal: text) ?? .nan)
        }
        // Of sets, and of texts that other patterns match, nothing is known by the first pattern alone.
        let isAlone = test.members == nil && others.isEmpty
        let ignoresCase = test.folding.contains(.letterCase)
        var literals: [String] = []
        var alternatives: [[UInt8]] = []
        var prefixes: [[UInt8]] = []
        var literal: [UInt8] = []
        var glob: Glob?
        var necessity: Glob?
        var automaton: ByteAutomaton?
        switch shape {
        case .literals(let texts):
            literals = texts
            alternatives = texts.map { test.folding.fold($0) }
        case .pieces(let pieces):
            let folded = pieces.map { (piece) -> Glob.Piece in
                guard case .literal(let bytes) = piece else { return piece }
                return .literal(test.folding.fold(String(decoding: bytes, as: UTF8.self)))
            }
            let made = Glob(folded, stopsAtLineEnds: isRegularExpression)
            glob = made
            prefixes = [FormMatcher.fullFolding.fold(String(decoding: made.prefix, as: UTF8.self))]
            if !ignoresCase { literal = made.longestLiteral }
        case .other(let prefix, let held):
            let language = RegularLanguage(text)
            prefixes = FormMatcher.folded(language?.prefixes ?? [prefix])
            automaton = language.flatMap { FormMatcher.automaton(of: $0, ignoringCase: ignoresCase) }
            if !ignoresCase { literal = Array(held.utf8) }
            if !held.isEmpty {
                necessity = Glob([.any, .literal(test.folding.fold(held)), .any], stopsAtLineEnds: false)
            }
        }
        // Default case folding lets a letter become two; then a pattern that counts characters is ICU's affair.
        if alternatives.isEmpty && (glob == nil || isRegularExpression && ignoresCase) {
            regex = try RegularExpression(text, ignoringCase: ignoresCase)
        } else {
            regex = nil
        }
        folding = test.folding
        members = test.members
        self.literals = isAlone ? literals : []
        foldedPrefixes = isAlone ? prefixes : [[]]
        self.literal = others.isEmpty ? literal : []
        self.alternatives = alternatives
        self.glob = glob
        self.necessity = necessity
        self.automaton = automaton
        self.numberTest = numberTest
        self.others = others
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

    /// Whether a text, or its members, pass the test.
    mutating func matches(_ text: UnsafeRawBufferPointer) throws(RegularExpression.Failure) -> Bool {
        guard let members else { return try matchesAny(text) }
        // A set is written |Masc|Sing|, as in CWB, or without the bars around it, as in CoNLL-U.
        let all = text.split(separator: UInt8(ascii: "|"))
        for member in all where try matchesAny(UnsafeRawBufferPointer(rebasing: member)) != (members == .all) {
            return members == .one
        }
        return members == .all && !all.isEmpty
    }

    /// Whether a text matches one of the patterns.
    private mutating func matchesAny(_ text: UnsafeRawBufferPointer) throws(RegularExpression.Failure) -> Bool {
        if try matchesFirst(text) { return true }
        for other in others where try other.matcher.matches(text) { return true }
        return false
    }

    private mutating func matchesFirst(_ text: UnsafeRawBufferPointer) throws(RegularExpression.Failure) -> Bool {
        if let numberTest { return Double(decimal: text).map { numberTest.holds(for: $0) } ?? false }
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

/// One of several patterns, which keeps what it knows to itself.
private final class OtherPattern {
    var matcher: FormMatcher

    /// Prepares a pattern with the flags of `test`.
    init(_ pattern: String, _ test: FormTest) throws(RegularExpression.Failure) {
        matcher = try FormMatcher(
            FormTest(text: pattern, kind: .regularExpression, folding: test.folding, offset: test.offset))
    }
}
