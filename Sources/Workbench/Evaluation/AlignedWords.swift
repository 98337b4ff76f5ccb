/// Words of the same text that two analyses have in common.
///
/// As the CoNLL 2018 shared task defines it (Zeman and others 2018, section 5): words are compared by the characters they take of the text, white space not counted. Where a token holds several words, which have no
/// places of their own, the words between two places that both analyses agree on are matched by the longest common subsequence of their
/// forms, without regard to case.
struct AlignedWords {
    /// A word of an analysis.
    struct Word: Sendable {
        /// Its form.
        var form: String
        /// Where it, or the token that it is a part of, stands among the text's characters.
        var span: Range<Int>
        /// Whether it is one of several words of a token.
        var isPart: Bool
        var lemma: String
        var upos: String
    }

    /// The numbers of the words that correspond: those of the gold standard with those of the system.
    private(set) var pairs: [(gold: Int, system: Int)] = []

    init(gold: [Word], system: [Word]) {
        var (g, s) = (0, 0)
        while g < gold.count && s < system.count {
            // A form of white space alone takes no characters, and has nothing that could be matched.
            if gold[g].span.isEmpty {
                g += 1
            } else if system[s].span.isEmpty {
                s += 1
            } else if gold[g].isPart || system[s].isPart {
                matchParts(gold, system, &g, &s)
            } else if gold[g].span == system[s].span {
                pairs.append((g, s))
                g += 1
                s += 1
            } else if gold[g].span.lowerBound <= system[s].span.lowerBound {
                g += 1
            } else {
                s += 1
            }
        }
    }

    /// Matches the words of the shortest stretch, from here on, at whose end no token is cut; moves behind it.
    private mutating func matchParts(_ gold: [Word], _ system: [Word], _ g: inout Int, _ s: inout Int) {
        var end: Int
        if gold[g].isPart {
            end = gold[g].span.upperBound
            if !system[s].isPart && system[s].span.lowerBound < gold[g].span.lowerBound { s += 1 }
        } else {
            end = system[s].span.upperBound
            if gold[g].span.lowerBound < system[s].span.lowerBound { g += 1 }
        }
        let starts = (g, s)
        while !AlignedWords.isBeyond(end, gold, g) || !AlignedWords.isBeyond(end, system, s) {
            let takesGold =
                g < gold.count && (s >= system.count || gold[g].span.lowerBound <= system[s].span.lowerBound)
            let word = takesGold ? gold[g] : system[s]
            if word.isPart { end = max(end, word.span.upperBound) }
            if takesGold { g += 1 } else { s += 1 }
        }
        pairs += AlignedWords.commonSubsequence(
            gold[starts.0..<g].map { $0.form.lowercased() }, system[starts.1..<s].map { $0.form.lowercased() }
        ).map { (starts.0 + $0, starts.1 + $1) }
    }

    private static func isBeyond(_ end: Int, _ words: [Word], _ index: Int) -> Bool {
        guard index < words.count else { return true }
        return words[index].isPart ? words[index].span.lowerBound >= end : words[index].span.upperBound > end
    }

    /// The places of a longest common subsequence.
    private static func commonSubsequence(_ first: [String], _ second: [String]) -> [(Int, Int)] {
        let width = second.count + 1
        var lengths = [Int](repeating: 0, count: (first.count + 1) * width)
        for i in first.indices.reversed() {
            for j in second.indices.reversed() {
                lengths[i * width + j] =
                    first[i] == second[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var places: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < first.count && j < second.count {
            if first[i] == second[j] {
                places.append((i, j))
                i += 1
                j += 1
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return places
    }
}
