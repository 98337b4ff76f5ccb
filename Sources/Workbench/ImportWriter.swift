import Annotation
import BitextCore
import CorpusStore
import Documents
import Interchange
import SentenceAlignment

/// Writes documents that come annotated into a corpus.
struct ImportWriter {
    let writer: CorpusWriter
    let replace: Bool
    /// Annotates tokens that come without any values.
    let annotators: Sides<Annotator>
    /// The words that alignment knows, those of the corpus's own dictionary among them.
    let translations: KnownTranslations
    /// Finds the beads of texts that come without any.
    let aligner: Aligner
    /// How many documents were aligned because a side had no marks for beads.
    private(set) var unmarked = 0
    /// The number of documents whose sentences were paired in their order.
    private(set) var byOrder = 0
    private(set) var samples = LanguageSamples()
    var report = ImportReport()

    /// Adds the documents of two vertical files, of which those without an id are named after the files.
    mutating func add(_ fileName: String, _ sources: Sides<VerticalSource>, progress: Progress.Report) throws {
        let pairs = TextPairing(sources.map { $0.outline.texts.map(\.id) })
        // Texts are read by another thread while those before them are written.
        let size = 64
        func prepare(from start: Int) -> Ahead<[ImportedDocument?]>? {
            guard start < pairs.pairs.count else { return nil }
            let batch = start..<min(start + size, pairs.pairs.count)
            let (annotators, aligner) = (annotators, aligner)
            return Ahead {
                try batch.map { number in
                    let pair = pairs.pairs[number]
                    let texts = try Sides { language in
                        try pair[language].map { try sources[language].text($0).annotated(by: annotators[language]) }
                    }
                    let digests = Sides { language in pair[language].map { sources[language].digest(of: $0) } }
                    let name = texts.italian?.id ?? texts.english?.id ?? pairs.name(number, in: fileName)
                    return try ImportedDocument(
                        name, texts, files: sources.map(\.file.path), digests, unmarked: .aligned,
                        aligner: aligner)
                }
            }
        }
        var pending = prepare(from: 0)
        var done = 0
        var empty = 0
        while let current = pending {
            let documents = try current.value()
            done += size
            pending = prepare(from: done)
            for document in documents {
                if let document { try add(document) } else { empty += 1 }
            }
            progress(
                Progress(activity: "importing", done: min(done, pairs.pairs.count), total: pairs.pairs.count))
        }
        report.findings += sources.italian.findings + sources.english.findings
        for language in Language.allCases
        where sources[language].outline.attributes.isEmpty && !sources[language].outline.texts.isEmpty {
            note(ownAnnotationOf: sources[language].file.path)
        }
        if empty > 0 {
            report.findings.append(
                Finding(
                    file: sources.italian.file.path,
                    message: "\(empty.counted("text")) left out: there are no tokens on either side"))
        }
        if unmarked > 0 {
            report.findings.append(
                Finding(
                    file: sources.italian.file.path,
                    message: "\(unmarked == 1 ? "a text" : "\(unmarked) texts") without <b> on one side or both; "
                        + "the sentences were aligned"))
        }
    }

    /// Adds the documents of two CoNLL-U files, of which those without an id are named after the files.
    mutating func add(
        _ fileName: String, _ texts: Sides<[AnnotatedText]>, lines: Sides<[Int]>, files: Sides<String>,
        digests: Sides<String>,
        progress: Progress.Report
    ) throws {
        var texts = texts
        let ids = texts.map { Set($0.compactMap(\.id)) }
        if ids.italian.isDisjoint(with: ids.english) {
            if texts.italian.count != texts.english.count { texts = texts.map { [ConlluTexts.joined($0)] } }
            // Texts in the same places are the sides of one, whatever they are called.
            for number in texts.english.indices { texts.english[number].id = texts.italian[number].id }
        }
        for language in Language.allCases {
            try ImportedNames.check(Array(zip(texts[language].map(\.id), lines[language])), in: files[language])
        }
        let pairs = TextPairing(texts.map { $0.map(\.id) })
        for (number, pair) in pairs.pairs.enumerated() {
            let sides = Sides { language in pair[language].map { texts[language][$0] } }
            let name = sides.italian?.id ?? sides.english?.id ?? pairs.name(number, in: fileName)
            // The digest of the whole file would be that of each of its texts.
            let ownDigests = Sides<String?> { SHA256.hexDigest(of: Array("\(digests[$0]) \(name)".utf8)) }
            try add(name, sides, files: files, pairs.pairs.count == 1 ? digests.map { $0 } : ownDigests)
            progress(Progress(activity: "importing", done: number + 1, total: pairs.pairs.count))
        }
        if byOrder > 0 {
            report.findings.append(
                Finding(
                    file: files.italian,
                    message:
                        "\(byOrder == 1 ? "a text" : "\(byOrder) texts") without ids that both sides share, but as many "
                        + "sentences on both; these were paired in their order"))
        }
    }

    /// Adds a document of which one side may be missing.
    mutating func add(
        _ name: String, _ texts: Sides<AnnotatedText?>, files: Sides<String>, _ digests: Sides<String?>
    ) throws {
        if let document = try ImportedDocument(
            name, texts, files: files, digests, unmarked: .ordered, aligner: aligner)
        {
            try add(document)
        }
    }

    /// Says that a file has no annotation of its own.
    mutating func note(ownAnnotationOf file: String) {
        report.findings.append(
            Finding(
                file: file, message: "has words alone; their lemmas, parts of speech and parts are the program's own"))
    }

    /// Says which files look as if they were in the other language.
    mutating func noteLanguages() { report.findings += samples.findings }

    private mutating func add(_ document: ImportedDocument) throws {
        do { try writer.add(document.document, replace: replace) } catch CorpusStoreError.nameTaken(let name) {
            throw ImportedNames.Taken(name: name)
        }
        samples.take(document.document)
        report.findings += document.findings
        report.documents += 1
        if document.isByOrder { byOrder += 1 }
        if document.wasUnmarked {
            unmarked += 1
            report.findings += translations.findings(on: document.document.bitext.segments)
        }
        report.beads += document.document.bitext.beads.count
        for language in Language.allCases {
            report.tokens[language] += document.document.annotations[language]?.tokenCount ?? 0
        }
    }
}

extension AnnotatedText {
    /// The same text with the program's annotation of its tokens, where they have no values of their own.
    fileprivate func annotated(by annotator: Annotator) -> AnnotatedText {
        guard annotation.attributes.isEmpty else { return self }
        var result = self
        result.annotation.attributes = Annotator.attributeNames
        result.annotation.segments = zip(segments, annotation.segments).map { segment, tokens in
            tokens.map { annotator.annotate($0.tokens, of: segment.text) }
        }
        return result
    }
}
