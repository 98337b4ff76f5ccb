/// A word or phrase with wildcards, looked for in a text word by word without regard to case.
public struct WordPattern: Sendable {
    private let words: [[Character]]

    /// Reads words with spaces between; `*` stands for any letters, `?` for one.
    public init(_ text: String) {
        words = WordPattern.folded(text).split(separator: " ").map(Array.init)
    }

    /// Whether the words stand in `text`, one after the other.
    public func occurs(in text: String) -> Bool {
        let found = WordPattern.folded(text).split { $0 == " " || $0 == "…" }.map(Array.init)
        guard !words.isEmpty, found.count >= words.count else { return false }
        return (0...found.count - words.count).contains { start in
            words.indices.allSatisfy { WordPattern.matches(words[$0][...], found[start + $0][...]) }
        }
    }

    private static func folded(_ text: String) -> String {
        String(text.lowercased().map { $0 == "’" ? "'" : $0 })
    }

    /// Wildcard matching with one place to return to, in time proportional to the product of the lengths.
    private static func matches(_ pattern: ArraySlice<Character>, _ word: ArraySlice<Character>) -> Bool {
        var (p, w) = (pattern.startIndex, word.startIndex)
        var star: (p: Int, w: Int)?
        while w < word.endIndex {
            if p < pattern.endIndex, pattern[p] == "*" {
                star = (p, w)
                p += 1
            } else if p < pattern.endIndex, pattern[p] == "?" || pattern[p] == word[w] {
                p += 1
                w += 1
            } else if let (starP, starW) = star {
                p = starP + 1
                w = starW + 1
                star = (starP, starW + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}
