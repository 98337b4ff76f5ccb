/// A parsed query: which tokens to look for, and the conditions that a hit must fulfil.
///
/// There are two ways to write one (see `init(_:tokenise:)`); both give the same kind of value. A query belongs to no
/// corpus and may be asked of many.
public struct Query: Sendable, Equatable {
    /// The query as it was written.
    public let text: String
    let body: QueryBody
    /// The matching strategy that it asks for, as in CQP's `(?longest)`.
    var strategy: MatchingStrategy?
    /// How many hits it is cut to.
    var most: Int?
    /// What its hits grow to.
    var expansion: Expansion?
    /// Whether it asks for ' or ’ and for no other apostrophe.
    var isExactOfApostrophes = false
}

/// How the hits of a query grow, as in CQP's `expand left to 2 s`.
struct Expansion: Sendable, Equatable {
    enum Direction: Sendable, Equatable {
        case left
        case right
        case both
    }

    var direction: Direction
    /// To so many pieces of the structure, that of the hit's first or last token counted; nil for so many tokens more.
    var structure: StructureTest?
    var count: Int
}

/// What is asked of one token.
indirect enum TokenTest: Sendable, Hashable {
    case any
    case form(FormTest)
    /// The value of an attribute besides the form.
    case value(AttributeName, FormTest)
    /// Two attributes have the same value.
    case same(AttributeName, AttributeName)
    /// A number that belongs to the value of an attribute compares with another.
    case measure(ValueMeasure, AttributeName, NumberTest)
    case not(TokenTest)
    case and([TokenTest])
    case or([TokenTest])
}

/// A number that belongs to a value.
enum ValueMeasure: Sendable, Hashable {
    /// How many tokens of the corpus have it.
    case frequency
    /// How many characters it has.
    case length
    /// The number that it is.
    case number
    /// How many features it has where it is a set such as `|Masc|Plur|`.
    case members
}

/// What is asked of a number.
struct NumberTest: Sendable, Hashable {
    var comparison: MetadataCondition.Comparison
    var number: Double

    func holds(for other: Double) -> Bool { comparison.holds(other, number) }
}

extension MetadataCondition.Comparison {
    /// Whether two numbers stand in this relation.
    func holds(_ left: Double, _ right: Double) -> Bool {
        switch self {
        case .equal: left == right
        case .unequal: left != right
        case .less: left < right
        case .atMost: left <= right
        case .greater: left > right
        case .atLeast: left >= right
        }
    }
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
        /// One of these texts.
        case list([String])
        /// One of these regular expressions for the whole form; each stands for itself.
        case patterns([String])
        /// A number that the text, which is a number too, is compared with.
        case number(MetadataCondition.Comparison)
    }

    /// Which members of a set such as `|Masc|Sing|` are to pass a test.
    enum Members: Sendable, Hashable {
        case one
        /// All of them; there must be some.
        case all
    }

    var text: String
    var kind: Kind
    var folding: Folding
    /// Where the text is a set: which of its members are meant instead of it.
    var members: Members?
    /// Where it stands in the query, in UTF-8 bytes; tests that differ in this alone are equal.
    var offset: Int

    static func == (left: FormTest, right: FormTest) -> Bool {
        left.kind == right.kind && left.folding == right.folding && left.members == right.members
            && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(folding)
        hasher.combine(members)
        for byte in text.utf8 { hasher.combine(byte) }
    }
}
