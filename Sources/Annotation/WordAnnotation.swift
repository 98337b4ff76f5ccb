public import BitextCore

/// What annotation says of a word: its dictionary form and its part of speech.
public struct WordAnnotation: Sendable, Hashable {
    /// The dictionary form, in small letters unless the word is a name.
    public var lemma: String
    /// The universal part of speech.
    public var partOfSpeech: PartOfSpeech

    /// Makes an annotation.
    public init(lemma: String, partOfSpeech: PartOfSpeech) {
        self.lemma = lemma
        self.partOfSpeech = partOfSpeech
    }
}

/// One of the words that a surface token is made of: *di* and *la* in *della*.
public struct WordPart: Sendable, Hashable {
    /// The word as a treebank writes it.
    public var form: String
    /// Its dictionary form.
    public var lemma: String
    /// Its universal part of speech.
    public var partOfSpeech: PartOfSpeech

    /// Makes a part.
    public init(form: String, lemma: String, partOfSpeech: PartOfSpeech) {
        self.form = form
        self.lemma = lemma
        self.partOfSpeech = partOfSpeech
    }
}
