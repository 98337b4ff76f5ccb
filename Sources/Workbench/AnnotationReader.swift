import Annotation
import BitextCore
import CorpusStore

/// Reads the documents of a corpus with their annotation: what they came with, and the program's own where they came with none.
struct AnnotationReader: Sendable {
    /// The values that belong to a syntactic analysis or to one file, and not to a word of the corpus.
    static let unindexed: Set<String> = ["head", "deps", "misc", "words"]

    /// What the values of each side's tokens are called in what `document` gives.
    let attributes: Sides<[String]>
    /// What those values are called that documents came with and `document` doesn't give.
    let leftOut: Set<String>
    private let store: CorpusStore
    private let annotators: Sides<Annotator>
    private let imported: [Sides<AnnotatedSide?>]
    private let numbers: [Int64: Int]

    /// Prepares for the documents given, which must be all whose annotation shall have the same attributes.
    init(_ corpus: Corpus, _ documents: [StoredDocument]) throws {
        store = corpus.store
        let lexicons = try corpus.userLexicons()
        let abbreviations = try corpus.segmentationRules().wholeTokens
        annotators = Sides { Annotator(language: $0, lexicon: lexicons[$0], abbreviations: abbreviations) }
        numbers = Dictionary(documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
        var imported = [Sides<AnnotatedSide?>](repeating: Sides { _ in nil }, count: documents.count)
        for side in try store.annotatedSides() {
            if let number = numbers[side.document] { imported[number][side.language] = side }
        }
        self.imported = imported
        leftOut = imported.reduce(into: []) { names, side in
            for language in Language.allCases {
                names.formUnion(AnnotationReader.unindexed.intersection(side[language]?.attributes ?? []))
            }
        }
        attributes = Sides { language in
            var names: [String] = []
            // The program's own come first wherever it annotates, or other programs give the same.
            for side in imported {
                for name in side[language]?.attributes ?? Annotator.attributeNames
                where !AnnotationReader.unindexed.contains(name) && !names.contains(name) { names.append(name) }
            }
            if names.isEmpty { return Annotator.attributeNames }
            let first = Annotator.attributeNames.filter(names.contains)
            return first + names.filter { !first.contains($0) }
        }
    }

    /// A document as the corpus keeps it.
    struct Source: Sendable {
        var document: StoredDocument
        var bitext: Bitext
        /// The annotation the sides came with, with all its values.
        var imported: Sides<StoredAnnotation?>
    }

    /// Reads documents; of one that was removed meanwhile there is nothing.
    func sources(of documents: [StoredDocument]) throws -> [Source] {
        try store.reading { store in try documents.map { try source(of: $0, in: store) } }
    }

    /// Reads a document; throws `CorpusStoreError.gone` where it was removed meanwhile.
    func source(of document: StoredDocument) throws -> Source {
        try store.reading { store in
            try store.check(document)
            return try source(of: document, in: store)
        }
    }

    private func source(of document: StoredDocument, in store: CorpusReader) throws -> Source {
        let bitext = try store.bitext(of: document)
        let imported = try Sides { language -> StoredAnnotation? in
            guard let number = numbers[document.id], let side = self.imported[number][language] else { return nil }
            return try store.annotation(of: side, in: document)
        }
        return Source(document: document, bitext: bitext, imported: imported)
    }

    /// The tokens of segments of one side, with the values that `attributes` names; throws where what is kept doesn't fit the text.
    func tokens(
        of range: Range<Int>, in source: Source, _ language: Language
    ) throws(CorpusStoreError) -> [AnnotatedTokens] {
        let names = attributes[language]
        let imported = source.imported[language]
        let given = imported?.side.attributes
        let order = given.map { given in names.map { given.firstIndex(of: $0) } } ?? []
        let ownOrder = names.map { Annotator.attributeNames.firstIndex(of: $0) }
        let isOwnSame = Annotator.attributeNames == names
        var result: [AnnotatedTokens] = []
        result.reserveCapacity(range.count)
        for number in range {
            let segment = source.bitext.segments[language][number]
            if let tokens = try imported?.tokens(ofSegment: number, text: segment.text) {
                result.append(given == names ? tokens : tokens.reordered(order))
            } else {
                let tokens = annotate(segment, language)
                result.append(isOwnSame ? tokens : tokens.reordered(ownOrder))
            }
        }
        return result
    }

    /// The program's own annotation of a segment.
    func annotate(_ segment: Segment, _ language: Language) -> AnnotatedTokens {
        var tokens = AnnotatedTokens(attributeCount: Annotator.attributeNames.count)
        var text = segment.text
        text.withUTF8 { annotators[language].annotate($0, into: &tokens) }
        return tokens
    }

    /// The words that a token that the program annotated holds; none where it is one word.
    func parts(of form: String, as annotation: WordAnnotation, _ language: Language) -> [WordPart] {
        let parts = annotators[language].parts(of: form, as: annotation)
        return parts.count > 1 ? parts : []
    }
}

extension AnnotatedTokens {
    /// The same tokens with other values: those at the places given, and empty ones where there is no place.
    fileprivate func reordered(_ places: [Int?]) -> AnnotatedTokens {
        var result = AnnotatedTokens(attributeCount: places.count)
        bytes.withUnsafeBufferPointer { bytes in
            for (number, token) in tokens.enumerated() {
                result.append(token)
                for place in places {
                    let range = place.map { valueRange(of: $0, at: number) } ?? 0..<0
                    result.appendValue(UnsafeBufferPointer(rebasing: bytes[range]))
                }
            }
        }
        return result
    }
}
