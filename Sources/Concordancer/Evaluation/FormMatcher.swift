/// A test of forms, made ready: what it compares with, and which forms need not be asked.
struct FormMatcher: ~Copyable {
    private let folding: Folding
    private let alternatives: [[UInt8]]
    private let glob: Glob?
    private var regex: RegularExpression?
    /// What the folded form (`.letterCase`, `.diacritics`) of every match begins with.
    let foldedPrefix: [UInt8]
    /// The texts that the pattern is a list of, if it is one.
    let literals: [String]

    /// Prepares `test`; throws what ICU finds wrong with its regular expression.
    init(_ test: FormTest) throws(RegularExpression.Failure) {
        folding = test.folding
        // A pattern is folded like the forms that it is compared with; its case is left to the matching.
        let unfolded = test.folding.subtracting(.letterCase)
        let text = String(decoding: unfolded.fold(test.text), as: UTF8.self)
        let shape: PatternShape
        switch test.kind {
        case .literal: shape = .literals([text])
        case .wildcards: shape = PatternShape(wildcards: text)
        case .regularExpression: shape = PatternShape(regularExpression: text)
        }
        var alternatives: [[UInt8]] = []
        var glob: Glob?
        switch shape {
        case .literals(let texts):
            literals = texts
            alternatives = texts.map { test.folding.fold($0) }
            foldedPrefix = []
        case .pieces(let pieces):
            literals = []
            let folded = pieces.map { (piece) -> Glob.Piece in
                guard case .literal(let bytes) = piece else { return piece }
                return .literal(test.folding.fold(String(decoding: bytes, as: UTF8.self)))
            }
            let made = Glob(pieces: folded, stopsAtLineEnds: test.kind == .regularExpression)
            glob = made
            foldedPrefix = Folding([.letterCase, .diacritics]).fold(String(decoding: made.prefix, as: UTF8.self))
        case .other(let prefix):
            literals = []
            foldedPrefix = Folding([.letterCase, .diacritics]).fold(prefix)
        }
        self.alternatives = alternatives
        self.glob = glob
        // Default case folding lets a letter become two; then a pattern that counts characters is ICU's affair.
        if alternatives.isEmpty && (glob == nil || test.kind == .regularExpression && folding.contains(.letterCase)) {
            regex = try RegularExpression(text, ignoringCase: folding.contains(.letterCase))
        } else {
            regex = nil
        }
    }

    /// Whether a text passes the test.
    mutating func matches(_ text: UnsafeRawBufferPointer) throws(RegularExpression.Failure) -> Bool {
        let isASCII = text.allSatisfy { $0 < 0x80 }
        if regex != nil && (glob == nil || !isASCII) {
            if isASCII { return try regex?.matches(text) ?? false }
            return try regexMatches(folding.subtracting(.letterCase).fold(text))
        }
        if isASCII && !folding.contains(.letterCase) { return matches(folded: text) }
        return folding.fold(text).withUnsafeBytes { matches(folded: $0) }
    }

    private borrowing func matches(folded text: UnsafeRawBufferPointer) -> Bool {
        if let glob { return glob.matches(text) }
        return alternatives.contains { text.equals($0) }
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
