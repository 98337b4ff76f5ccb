public import BitextCore
public import TranslationLexicon

/// Links the words of a bead that translate each other.
///
/// Two hidden Markov models, one for each direction, say where each word comes from; what counts is what both agree on,
/// and in a second pass each hears what the other said, so that a word that is taken is left to the one that takes it
/// (agreement, Liang, Taskar and Klein 2006). Words the lexicon has never seen are found by other forms of them, by
/// likeness, and by what is left over at their place. Marks are linked to the same marks.
public struct WordLinker: Sendable {
    private let lexicon: TranslationLexicon?
    private let totals: Sides<Float>
    private let parameters: LinkParameters

    /// The most tokens of a side that are linked at once; longer beads are cut in proportion.
    private static let longest = 200

    /// Makes a linker that knows the words of `lexicon`, or with `nil` goes by likeness and place alone.
    public init(lexicon: TranslationLexicon? = .embedded) {
        self.init(lexicon: lexicon, parameters: LinkParameters())
    }

    package init(lexicon: TranslationLexicon?, parameters: LinkParameters) {
        self.lexicon = lexicon
        self.parameters = parameters
        totals = Sides { language in
            guard let lexicon else { return 1 }
            return (0..<lexicon.wordCounts[language]).reduce(into: Float(1)) {
                $0 += lexicon.occurrences(at: $1, in: language)
            }
        }
    }

    /// The links between the two sides of a bead, by rising Italian and then English position.
    ///
    /// A token may have several links and need not have one. The time grows with the length of the bead.
    public func links(between texts: Sides<LinkableText>) -> [WordLink] {
        let (n, m) = (texts.italian.tokens.count, texts.english.tokens.count)
        guard n > 0, m > 0 else { return [] }
        let pieces = (max(n, m) + WordLinker.longest - 1) / WordLinker.longest
        var links: [WordLink] = []
        for piece in 0..<pieces {
            let rows = n * piece / pieces..<n * (piece + 1) / pieces
            let columns = m * piece / pieces..<m * (piece + 1) / pieces
            guard !rows.isEmpty, !columns.isEmpty else { continue }
            let italian = LinkSide(
                texts.italian, rows, language: .italian, lexicon: lexicon, total: totals.italian)
            let english = LinkSide(
                texts.english, columns, language: .english, lexicon: lexicon, total: totals.english)
            for link in self.links(italian, english) {
                links.append(
                    WordLink(
                        italian: link.italian + rows.lowerBound, english: link.english + columns.lowerBound,
                        probability: link.probability))
            }
        }
        return links
    }

    private func links(_ italian: LinkSide, _ english: LinkSide) -> [WordLink] {
        let (n, m) = (italian.count, english.count)
        var scores = LinkScores(italian, english, lexicon: lexicon, parameters: parameters)
        let toEnglish = LinkLattice(observations: m, states: n, parameters: parameters)
        let toItalian = LinkLattice(observations: n, states: m, parameters: parameters)
        let firstEnglish = toEnglish.posteriors(scores.english)
        let firstItalian = toItalian.posteriors(scores.italian)
        let worth = scores
        scores.agree(firstEnglish, firstItalian, n, m, parameters)
        let secondEnglish = toEnglish.posteriors(scores.english)
        let secondItalian = toItalian.posteriors(scores.italian)
        var selection = LinkSelection(
            italian: italian, english: english, toEnglish: secondEnglish, toItalian: secondItalian, worth: worth,
            parameters: parameters)
        selection.takeAgreed()
        selection.grow()
        selection.takeLeftovers()
        return selection.links
    }
}
