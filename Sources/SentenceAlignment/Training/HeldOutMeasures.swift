import BitextCore
public import TranslationLexicon

/// Measures an aligner on bitexts that it hasn't learned from: cross-validation by document.
public struct HeldOutMeasures: Sendable {
    private let documents: [GoldBitext]
    private let configuration: AlignerTraining.Configuration

    /// The ending of the names of bitexts that are measured and not learned from: their documents are there whole.
    public static let noisy = "-noisy"

    /// Takes bitexts; one whose name is that of another with `noisy` behind it is of the same document.
    public init(_ documents: [GoldBitext], configuration: AlignerTraining.Configuration = .init()) {
        self.documents = documents
        self.configuration = configuration
    }

    /// The names of the documents, each once.
    public var names: [String] {
        var names: [String] = []
        for document in documents where !names.contains(Self.document(document.name)) {
            names.append(Self.document(document.name))
        }
        return names
    }

    /// Leaves each `count`th document out in turn, learns from the others, and tells how the left-out ones are aligned.
    public func measure(
        folds count: Int, lexicon: TranslationLexicon? = .embedded,
        _ body: (_ name: String, _ gold: BeadList, _ test: BeadList) -> Void
    ) {
        let names = names
        for fold in 0..<count {
            let left = Set(names.indices.filter { $0 % count == fold }.map { names[$0] })
            guard !left.isEmpty else { continue }
            let taught = documents.filter { !$0.name.hasSuffix(Self.noisy) && !left.contains(Self.document($0.name)) }
            let learned = AlignerTraining(taught, lexicon: lexicon, configuration: configuration).train()
            let aligner = Aligner(
                lexicon: lexicon, configuration: Aligner.Configuration(), parameters: Parameters(learned))
            for document in documents where left.contains(Self.document(document.name)) {
                body(document.name, document.list, BeadList(aligner.align(document.segments)))
            }
        }
    }

    private static func document(_ name: String) -> String {
        name.hasSuffix(noisy) ? String(name.dropLast(noisy.count)) : name
    }
}
