/// A parsed query: which tokens to look for, and the conditions that a hit must fulfil.
///
/// There are two ways to write one (see `init(_:tokenise:)`); both give the same kind of value. A query belongs to no
/// corpus and may be asked of many.
public struct Query: Sendable, Equatable {
    /// The query as it was written.
    public let text: String
    let body: QueryBody
}

/// A regular expression over tokens.
indirect enum Pattern: Sendable, Equatable {
    /// One token that passes a test.
    case token(TokenTest)
    /// A token that passes a test and has a label in the query.
    case labelled(String, TokenTest)
    /// The place where a piece of a kind begins or ends; no token is consumed.
    case boundary(Structure, isStart: Bool)
    /// The place before a token that passes a test; the token isn't consumed.
    case lookahead(TokenTest)
    /// The place where a piece of a structure with certain attributes begins or ends.
    case markedBoundary(StructureTest, isStart: Bool)
    /// A whole piece of a kind; it stands alone.
    case whole(StructureTest)
    /// A part with conditions of its own; it has a fixed number of tokens.
    case part(QueryBody)
    case sequence([Pattern])
    case alternatives([Pattern])
    /// At least `minimum` times, and at most `maximum` times where it is given.
    case repeated(Pattern, minimum: Int, maximum: Int?)
}

/// What is asked of one token.
indirect enum TokenTest: Sendable, Hashable {
    case any
    case form(FormTest)
    /// The value of an attribute besides the form.
    case value(AttributeName, FormTest)
    case not(TokenTest)
    case and([TokenTest])
    case or([TokenTest])
}

/// An attribute as a query names it.
struct AttributeName: Sendable, Hashable {
    var name: String
    /// Where it stands in the query, in UTF-8 bytes; names that differ in this alone are equal.
    var offset: Int
    /// Whether a corpus without the attribute has no such tokens, instead of the query being wrong.
    var isOptional = false

    static func == (left: AttributeName, right: AttributeName) -> Bool { left.name == right.name }

    func hash(into hasher: inout Hasher) { hasher.combine(name) }
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
        /// A number that the text, which is a number too, reaches.
        case atLeast
        /// A number that the text doesn't exceed.
        case atMost
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

/// A kind of pieces, and what is asked of their attributes.
struct StructureTest: Sendable, Equatable {
    var name: String
    var tests: [MetadataTest]
    /// Where the name stands in the query, in UTF-8 bytes.
    var offset: Int
}

/// What is asked of a hit besides its tokens.
enum Condition: Sendable, Equatable {
    /// It lies in one piece of the kind (or, negated, it doesn't).
    case within(Structure, isNegated: Bool)
    /// It lies in a document whose metadata pass the tests.
    case inDocument([MetadataTest], isNegated: Bool)
    /// It lies in a piece of a structure that the texts are marked with.
    case inStructure(StructureTest, isNegated: Bool)
    /// It holds a hit of another query on its own side.
    case containing(QueryBody, isNegated: Bool)
    /// The other side of its beads, which is of the language with this code, holds a hit of another query.
    case aligned(language: String, QueryBody, offset: Int, isNegated: Bool)
    /// The other side of its beads isn't empty.
    case hasOtherSide(language: String, offset: Int, isNegated: Bool)
}

/// A test of one metadata value of a document, or of one attribute of a structure.
struct MetadataTest: Sendable, Equatable {
    var key: String
    var test: FormTest
    var isNegated: Bool
}

/// A pattern with all that its matches must fulfil: a whole query, or one within another.
struct QueryBody: Sendable, Equatable {
    var pattern: Pattern
    /// What the labels of the pattern must fulfil.
    var constraint: Constraint?
    var conditions: [Condition] = []
    /// Where it begins in the query, in UTF-8 bytes.
    var offset = 0
}
