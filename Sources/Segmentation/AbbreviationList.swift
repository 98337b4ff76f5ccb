/// What is wrong with a list of abbreviations, and where.
public struct AbbreviationListError: Error, Equatable, CustomStringConvertible {
    /// The line in the list, from 1.
    public var line: Int
    /// What is wrong and what to do.
    public var reason: String

    /// `line N: reason`.
    public var description: String { "line \(line): \(reason)" }
}

extension Segmenter.Configuration {
    /// Reads abbreviations from a text that holds one a line.
    ///
    /// The full stop may be left out. A question mark behind one says that it may end a sentence (`Sdl.?`); blank lines and
    /// whatever follows a `#` are passed over. Throws `AbbreviationListError` at a line that holds something else.
    public init(listing text: String) throws(AbbreviationListError) {
        self.init()
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            guard let word = words.first else { continue }
            if words.count > 1 {
                throw AbbreviationListError(
                    line: number,
                    reason: "“\(words.joined(separator: " "))” is more than one word; write one abbreviation a line")
            }
            let mayEnd = word.hasSuffix("?")
            let abbreviation = String(mayEnd ? word.dropLast() : word)
            let bare = Segmenter.withoutStop(abbreviation)
            guard bare.contains(where: \.isLetter),
                bare.unicodeScalars.allSatisfy({ !"!?;:,\"«»()".unicodeScalars.contains($0) })
            else {
                throw AbbreviationListError(line: number, reason: "“\(word)” is no abbreviation")
            }
            guard bare.utf8.count <= Segmenter.longestAbbreviation else {
                throw AbbreviationListError(
                    line: number,
                    reason:
                        "“\(word)” is longer than the \(Segmenter.longestAbbreviation) letters an abbreviation may have"
                )
            }
            if mayEnd { finalAbbreviations.append(abbreviation) } else { abbreviations.append(abbreviation) }
        }
    }

    /// All abbreviations, for the tokenizer.
    public var all: [String] { abbreviations + finalAbbreviations }

    /// Adds the abbreviations of another list.
    public mutating func add(_ other: Segmenter.Configuration) {
        abbreviations += other.abbreviations
        finalAbbreviations += other.finalAbbreviations
    }
}
