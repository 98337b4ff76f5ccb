/// What kind of character a Unicode scalar is, as far as finding paragraphs, sentences and tokens goes.
public enum ScalarClass: UInt8, Sendable {
    /// Controls, format characters, unassigned and private ones.
    case other
    /// White space, as Unicode's property White_Space has it.
    case space
    /// A small letter.
    case lower
    /// A capital.
    case upper
    /// A letter of a script without capitals, a modifier letter.
    case letter
    /// A decimal digit.
    case digit
    /// Another number: ½, ², Ⅳ.
    case numeral
    /// A combining mark.
    case mark
    /// Punctuation.
    case punctuation
    /// A symbol, emoji among them.
    case symbol

    /// The class of a scalar by its value; `other` where there is no such scalar.
    @inlinable
    public init(of scalar: UInt32) {
        self = scalar < 0x800 ? ScalarClass.table[Int(scalar)] : ScalarClass(lookingUp: scalar)
    }

    /// A letter or a mark on one.
    @inlinable public var isLetter: Bool { self == .lower || self == .upper || self == .letter || self == .mark }

    /// The classes of the scalars that UTF-8 writes in one or two bytes, which are nearly all of them in Italian and
    /// English.
    @usableFromInline static let table: [ScalarClass] = (0..<0x800).map { ScalarClass(lookingUp: $0) }

    @usableFromInline
    init(lookingUp value: UInt32) {
        guard let properties = Unicode.Scalar(value)?.properties else {
            self = .other
            return
        }
        if properties.isWhitespace {
            self = .space
            return
        }
        switch properties.generalCategory {
        case .lowercaseLetter: self = .lower
        case .uppercaseLetter, .titlecaseLetter: self = .upper
        // The apostrophe that Unicode calls a letter, for languages that are not ours.
        case .modifierLetter where value == 0x2BC: self = .punctuation
        case .modifierLetter, .otherLetter: self = properties.isLowercase ? .lower : .letter
        case .decimalNumber: self = .digit
        case .letterNumber, .otherNumber: self = .numeral
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            self = .punctuation
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
        default: self = .other
        }
    }
}
