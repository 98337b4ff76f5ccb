import LanguageData

extension TranslationLexicon {
    /// The Italian–English lexicon that the program carries, learned from freely licensed texts and dictionaries.
    ///
    /// `nil` only if the program was built from a damaged lexicon, which its tests would tell.
    public static let embedded: TranslationLexicon? = try? TranslationLexicon(
        permanent: UnsafeRawBufferPointer(start: language_data_lexicon(), count: language_data_lexicon_size()))
}
