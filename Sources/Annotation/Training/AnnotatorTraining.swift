public import BitextCore

/// Learns the model of a language from treebanks, with the program's own word lists and inflection beside them.
public struct AnnotatorTraining {
    /// The language learned.
    public let language: Language
    private var sentences: [GoldSentence] = []
    private var facing: [GoldSentence] = []
    private var pairs: [UInt8] = []
    /// For experiments.
    public var trainer = Settings()

    /// How the tagger learns.
    public struct Settings: Sendable {
        /// How many times the sentences are gone through.
        public var epochs = 8
        /// How much better than the best wrong tag the right one must be.
        public var margin: Int32 = 1
        /// How often a feature must occur.
        public var minimumCount: UInt32 = 2
        /// Weights smaller than this are left out.
        public var threshold: Float = 0.1
        /// How often a word must occur for the tagger to rely on the tags it had.
        public var frequent = 5
        /// How many passes.
        public var passes = 2
        /// How many perceptrons are averaged.
        public var runs = 1
        /// How many of a hundred features are hidden at a step.
        public var hidden = 0
    }

    /// Makes a training that has seen nothing.
    public init(language: Language) { self.language = language }

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
        var set = TrainingSet()
        for sentence in sentences { set.add(sentence) }
        let tagCounts = TagCounts(sentences)
        let dictionary =
            language == .italian
            ? DictionaryWords(pairs, source: "omw", english: facing.isEmpty ? nil : TagCounts(facing)) : DictionaryWords()
        let own = OwnLexicon(language, treebanks: tagCounts, dictionary: dictionary)
        let ambiguity = AmbiguityClasses(own: own.lexicon, tagCounts: tagCounts, frequent: trainer.frequent)
        var packer = LexiconPacker()
        packer.pack(tagCounts.merged(with: own.lexicon.adding(own.silent)), ambiguity: { ambiguity.of($0) })
        tagCounts.addEndings(to: &packer, own: own.lexicon)
        var writer = ModelWriter()
        packer.write(to: &writer)
        let traits = set.forms.map { form in
            let word = WordForm(form)
            return WordTraits(
                word, ambiguityClass: ambiguity.of(String(decoding: word.folded, as: UTF8.self)), cluster: 0)
        }
        var perceptron = PerceptronTrainer()
        perceptron.epochs = trainer.epochs
        perceptron.passes = trainer.passes
        perceptron.runs = trainer.runs
        perceptron.hidden = trainer.hidden
        perceptron.margin = trainer.margin
        perceptron.minimumCount = trainer.minimumCount
        writer.setWeights(perceptron.train(set, traits: traits), threshold: trainer.threshold)
        return writer.bytes
    }
}
