import BitextCore
public import TranslationLexicon

/// Measures an aligner on bitexts that it hasn't learned from: cross-validation by document.
public struct HeldOutMeasures: Sendable {
    private let documents: [GoldBitext]
    private let configuration: AlignerTraining.Configuration

    /// Takes bitexts; several may be of one document.
    public init(_ documents: [GoldBitext], configuration: AlignerTraining.Configuration = .init()) {
        self.documents = documents
        self.configuration = configuration
    }

    /// The names of the documents, each once.
    public var names: [String] {
        var names: [String] = []
        for document in documents where !names.contains(document.documentName) {
            names.append(document.documentName)
        }
        return names
    }

    /// Leaves each `count`th document out in turn, learns from the others, and tells how the left-out ones are aligned.
    public func measure(
        folds count: Int, lexicon: TranslationLexicon? = .embedded,
        _ body: (_ document: GoldBitext, _ test: BeadList) -> Void
    ) {
        let names = names
        for fold in 0..<count {
            let left = Set(names.indices.filter { $0 % count == fold }.map { names[$0] })
            guard !left.isEmpty else { continue }
            let taught = documents.filter { !$0.isOnlyMeasured && !left.contains($0.documentName) }
            let learned = AlignerTraining(taught, lexicon: lexicon, configuration: configuration).train()
            let aligner = Aligner(
                lexicon: lexicon, configuration: Aligner.Configuration(), parameters: Parameters(learned))
            for document in documents where left.contains(document.documentName) {
                body(document, BeadList(aligner.align(document.segments)))
            }
        }
    }
}
