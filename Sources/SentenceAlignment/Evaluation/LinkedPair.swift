import BitextCore

/// A sentence pair whose words were linked by hand.
///
/// A line of a file of such pairs is the Italian tokens between spaces, a tab, the English ones, a tab, and the links:
/// `0-1` is sure, `0?1` possible; positions count from 0. Links of marks are neither written nor measured.
public struct LinkedPair: Sendable {
    /// The tokens of the Italian side.
    public let italian: [String]
    /// The tokens of the English side.
    public let english: [String]
    /// The links that everyone would make.
    public let sure: Set<TokenPair>
    /// The links that one may make.
    public let possible: Set<TokenPair>

    /// Reads a line, or gives `nil` where it is no linked pair.
    public init?(_ line: some StringProtocol) {
        let fields = line.split(omittingEmptySubsequences: false) { $0 == "\t" }
        guard fields.count >= 3 else { return nil }
        italian = fields[0].split { $0 == " " }.map { String($0) }
        english = fields[1].split { $0 == " " }.map { String($0) }
        var links = (sure: Set<TokenPair>(), possible: Set<TokenPair>())
        for link in fields[2].split(whereSeparator: { $0 == " " || $0 == "\r" }) {
            let parts = link.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "?" }
            guard parts.count == 2, let i = Int(parts[0]), let j = Int(parts[1]), italian.indices.contains(i),
                english.indices.contains(j)
            else { return nil }
            if link.contains("?") {
                links.possible.insert(TokenPair(italian: i, english: j))
            } else {
                links.sure.insert(TokenPair(italian: i, english: j))
            }
        }
        (sure, possible) = links
    }

    /// The links a linker makes between the pair's words.
    public func links(by linker: WordLinker) -> Set<TokenPair> {
        let texts = Sides(italian: LinkedPair.text(italian), english: LinkedPair.text(english))
        let links = linker.links(between: texts).filter {
            LinkedPair.isWord(italian[$0.italian]) && LinkedPair.isWord(english[$0.english])
        }
        return Set(links.map { TokenPair(italian: $0.italian, english: $0.english) })
    }

    private static func text(_ tokens: [String]) -> LinkableText {
        var text = LinkableText()
        for token in tokens { text.append(token, tokens: [Token(range: 0..<token.utf8.count)]) }
        return text
    }

    private static func isWord(_ token: String) -> Bool { token.contains { $0.isLetter || $0.isNumber } }
}
