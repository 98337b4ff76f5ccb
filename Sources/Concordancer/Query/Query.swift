/// A parsed query: which tokens to look for, and the conditions that a hit must fulfil.
///
/// There are two ways to write one (see `init(_:tokenise:)`); both give the same kind of value. A query belongs to no
/// corpus and may be asked of many.
public struct Query: Sendable, Equatable {
    /// The query as it was written.
    public let text: String
    let pattern: Pattern
    let conditions: [Condition]

    init(text: String, pattern: Pattern, conditions: [Condition]) {
        self.text = text
        self.pattern = pattern
        self.conditions = conditions
    }
}

/// A regular expression over tokens.
indirect enum Pattern: Sendable, Equatable {
    /// One token that passes a test.
    case token(TokenTest)
    /// The place where a piece of a kind begins or ends; no token is consumed.
    case boundary(Structure, isStart: Bool)
    case sequence([Pattern])
    case alternatives([Pattern])
    /// At least `minimum` times, and at most `maximum` times where it is given.
    case repeated(Pattern, minimum: Int, maximum: Int?)
}

/// What is asked of one token.
indirect enum TokenTest: Sendable, Hashable {
    case any
    case form(FormTest)
    case not(TokenTest)
    case and([TokenTest])
    case or([TokenTest])
}

/// What is asked of a form, or of another text such as a document's metadata.
struct FormTest: Sendable, Hashable {
    /// How `text` is meant.
    enum Kind: Sendable, Hashable {
        /// The form itself.
        case literal
        /// A regular expression for the whole form.
        case regularExpression
        /// `*` stands for any characters, `?` for one; a backslash takes the meaning away.
        case wildcards
    }

    var text: String
    var kind: Kind
    var folding: Folding
    /// Where it stands in the query, in UTF-8 bytes; tests that differ in this alone are equal.
    var offset: Int

    static func == (left: FormTest, right: FormTest) -> Bool {
        left.kind == right.kind && left.folding == right.folding && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(folding)
        for byte in text.utf8 { hasher.combine(byte) }
    }
}

/// The kinds of pieces that a text is divided into.
enum Structure: String, Sendable, CaseIterable {
    case segment = "s"
    case paragraph = "p"
    case bead
    case document = "text"
}

/// What is asked of a hit besides its tokens.
enum Condition: Sendable, Equatable {
    /// It lies in one piece of the kind (or, negated, it doesn't).
    case within(Structure, isNegated: Bool)
    /// It lies in a document whose metadata pass the tests.
    case inDocument([MetadataTest], isNegated: Bool)
    /// The other side of its beads, which is of the language with this code, holds a hit of the pattern.
    case aligned(AlignedPattern, isNegated: Bool)
}

/// A test of one metadata value of a document.
struct MetadataTest: Sendable, Equatable {
    var key: String
    var test: FormTest
    var isNegated: Bool
}

/// A pattern that is looked for on the other side.
struct AlignedPattern: Sendable, Equatable {
    var language: String
    var pattern: Pattern
    /// Where the language stands in the query, in UTF-8 bytes.
    var offset: Int
}
