import BitextCore

/// An attribute of tokens as results are grouped, counted and sorted by it: `word`, `lemma`, `pos`…, folded on demand.
public struct TokenAttribute: Sendable, Hashable, CustomStringConvertible {
    /// The attribute's name.
    public var name: String
    /// What is left out of account.
    let folding: Folding

    /// The form as it stands.
    public static let word = TokenAttribute(name: "word", folding: [])

    init(name: String, folding: Folding) {
        self.name = name
        self.folding = folding
    }

    /// Reads a name, which `%c` (ignore case), `%d` (ignore diacritics) or `%cd` may follow; nil where it isn't one.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
        var folding: Folding = []
        for flag in parts.count > 1 ? parts[1] : "" {
            switch flag {
            case "c": folding.insert(.letterCase)
            case "d": folding.insert(.diacritics)
            default: return nil
            }
        }
        if parts.count > 1 && folding.isEmpty { return nil }
        name = String(parts[0])
        self.folding = folding
        let isName = name.utf8.allSatisfy {
            $0 == 0x5F || $0 == 0x2D || $0.isASCIILetter || $0.isASCIIDigit
        }
        if !isName || !(name.unicodeScalars.first?.properties.isAlphabetic ?? false) { return nil }
    }

    /// The attribute as it is written.
    public var description: String {
        if folding.isEmpty { return name }
        return name + "%" + (folding.contains(.letterCase) ? "c" : "") + (folding.contains(.diacritics) ? "d" : "")
    }
}

/// Why results can't be had as they were asked for.
public struct ResultError: Error, Equatable, CustomStringConvertible {
    /// What is wrong, and what to do.
    public let description: String

    /// Makes an error.
    public init(_ description: String) { self.description = description }
}
