import BitextCore

/// The program's own word lists of a language, inflected.
struct OwnLexicon {
    private(set) var lexicon = LexiconBuilder()

    init(_ language: Language, treebanks: TagCounts) {
    }
}
