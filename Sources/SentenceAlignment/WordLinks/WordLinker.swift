public import BitextCore
public import TranslationLexicon

/// Links the words of a bead that translate each other.
///
/// Two hidden Markov models, one for each direction, say where each word comes from; what counts is what both agree on,
/// and in a second pass each hears what the other said, so that a word that is taken is left to the one that takes it
/// (agreement, Liang, Taskar and Klein 2006). Words the lexicon has never seen are found by other forms of them, by
/// likeness, and by what is left over at their place. Marks are linked to the same marks.
public struct WordLinker: Sendable {
    let lexicon: TranslationLexicon?
    let totals: Sides<Float>
    let parameters: LinkParameters
    let agreement: Agreement

    /// Makes a linker that knows the words of `lexicon`, or with `nil` goes by likeness and place alone.
    public init(lexicon: TranslationLexicon? = .embedded) {
        self.init(lexicon: lexicon, parameters: LinkParameters())
    }

    package init(lexicon: TranslationLexicon?, parameters: LinkParameters) {
        self.lexicon = lexicon
        self.parameters = parameters
        agreement = Agreement(parameters)
        totals = Sides { language in
            1 + (lexicon?.totalOccurrences[language] ?? 0)
        }
    }

    /// The links between the two sides of a bead, by rising Italian and then English position.
    ///
    /// A token may have several links and need not have one. The time grows with the length of the bead. Of many beads of
    /// the same words `BeadLinker` makes the same links faster.
    public func links(between texts: Sides<LinkableText>) -> [WordLink] {
        let linker = BeadLinker(self, pairBits: 0)
        let words = Sides { language in
            texts[language].utf8.withUnsafeBufferPointer { utf8 in
                texts[language].tokens.map {
                    linker.addWord(UnsafeBufferPointer(rebasing: utf8[$0.range]), in: language)
                }
            }
        }
        return linker.links(between: words)
    }
}
