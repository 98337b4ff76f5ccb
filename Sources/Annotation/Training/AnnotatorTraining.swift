public import BitextCore

/// Learns the model of a language from treebanks, with the program's own word lists and inflection beside them.
public struct AnnotatorTraining {
    /// The language learned.
    public let language: Language
    private var sentences: [GoldSentence] = []
    private var facing: [GoldSentence] = []
    private var pairs: [UInt8] = []
    /// How the tagger learns.
    public var settings: TrainingSettings

    /// Makes a training that has seen nothing.
    public init(language: Language) {
        self.language = language
        settings = TrainingSettings(language)
    }

    /// How many words were taken so far.
    public var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }

    /// Takes the sentences of a file in CoNLL-U; lemmas that aren't trusted, because a program made them, are not learned.
    public mutating func add(conllu text: [UInt8], trustsLemmas: Bool = true) throws(TrainingError) {
        sentences += try CoNLLUWords(text, trustsLemmas: trustsLemmas).sentences
    }

    /// Takes the sentences of a treebank of the other language, whose tags tell what the words of dictionary pairs are.
    public mutating func add(facing text: [UInt8]) throws(TrainingError) {
        facing += try CoNLLUWords(text, trustsLemmas: true).sentences
    }

    /// Takes dictionary pairs: Italian, tab, English, tab, source.
    public mutating func add(pairs text: [UInt8]) { pairs += text }

    /// Learns, and gives the model file; the same files in the same order give the same bytes.
    public func train() throws(TrainingError) -> [UInt8] {
        if sentences.isEmpty { throw TrainingError(line: 0, problem: "there are no sentences to learn from") }
        let sentences = language == .italian ? sentences.map(ItalianHabits.harmonised) : sentences
        var set = TrainingSet()
        for sentence in sentences { set.add(sentence) }
        let tagCounts = TagCounts(sentences, keepsCapitals: language == .english)
        let dictionary =
            language == .italian
            ? DictionaryWords(pairs, source: "omw", english: facing.isEmpty ? nil : TagCounts(facing))
            : DictionaryWords()
        let vocabulary =
            language == .english ? EnglishVocabulary(pairs, dictionary: "omw") : EnglishVocabulary()
        let own = OwnLexicon(language, treebanks: tagCounts, dictionary: dictionary, english: vocabulary)
        let ambiguity = AmbiguityClasses(own: own.lexicon, tagCounts: tagCounts, frequent: settings.frequent)
        var packer = LexiconPacker()
        let all = own.lexicon.adding(own.silent)
        switch language {
        case .italian:
            packer.pack(tagCounts.merged(with: all), ambiguity: { ambiguity.of($0) })
            tagCounts.addEndings(to: &packer, own: all)
            packer.learnEndings()
        case .english:
            tagCounts.addEndings(to: &packer, own: all, inflectionsOnly: true)
            packer.learnEndings()
            // Of the many regular forms those alone are kept whose endings or treebanks tell another lemma.
            let kept = own.lexicon.adding(packer.exceptions(among: own.silent, contradicting: tagCounts))
            packer.pack(
                tagCounts.merged(with: kept, isWord: { vocabulary.words.contains($0) }),
                ambiguity: { ambiguity.of($0) })
        }
        var writer = ModelWriter(language: language)
        packer.write(to: &writer)
        let traits = set.forms.map { form in
            let word = WordForm(form)
            return WordTraits(
                word, ambiguityClass: ambiguity.of(String(decoding: word.folded, as: UTF8.self)), cluster: 0)
        }
        let trainer = PerceptronTrainer(settings: settings)
        writer.setWeights(
            trainer.train(set, traits: traits), threshold: settings.threshold,
            featureThreshold: settings.featureThreshold)
        return writer.bytes
    }
}
