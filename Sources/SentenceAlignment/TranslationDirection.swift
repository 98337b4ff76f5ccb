import BitextCore
import TranslationLexicon

/// The two texts in one direction, with what is known of the words of the one (the targets) as translations of the other's (the sources).
struct TranslationDirection {
    let sources: DocumentSide
    let targets: DocumentSide
    /// How much likelier than by chance a target word is, given a source word.
    let table: TranslationTable
    /// What is left of each target word's probability where nothing explains it: φ of `LexicalScores`.
    let floors: [Float]
    /// The share of a word's probability that free translation may not leave unexplained: 1 − β.
    let scale: Float
    /// The most that a word can be likelier than by chance.
    let ceiling: Float
    /// What a common word counts for.
    let commonWeight: Float

    /// Takes what is known of the words; `coverage` is how much of each target word's use should be accounted for.
    init(
        sources: DocumentSide, targets: DocumentSide, table: TranslationTable, coverage: [Float],
        _ parameters: Parameters
    ) {
        self.sources = sources
        self.targets = targets
        self.table = table
        floors = coverage.map(parameters.floor(ofCovered:))
        scale = 1 - parameters.unexplained
        ceiling = Logarithms.exp(parameters.cap)
        commonWeight = parameters.commonWeight
    }

    /// What a target word counts for.
    @inline(__always) func weight(_ word: Int) -> Float { targets.isCommon[word] ? commonWeight : 1 }
}

extension DocumentModel {
    /// What is believed of the words of one language as translations of the other's.
    func direction(to language: Language) -> TranslationDirection {
        language == .english
            ? TranslationDirection(
                sources: italian, targets: english, table: evidence.toEnglish,
                coverage: evidence.expectation.english, parameters)
            : TranslationDirection(
                sources: english, targets: italian, table: evidence.toItalian,
                coverage: evidence.expectation.italian, parameters)
    }
}
