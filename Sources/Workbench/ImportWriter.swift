import BitextCore
import CorpusStore
import Documents
import Interchange
import SentenceAlignment

/// Writes documents that come annotated into a corpus.
struct ImportWriter {
    let writer: CorpusWriter
    let replace: Bool
    /// Whether texts without marks in common are aligned.
    var aligns = false
    var report = ImportReport()

    /// Adds the documents of two vertical files, of which those without an id are named after the files.
    mutating func add(_ fileName: String, _ sources: Sides<VerticalSource>, progress: Progress.Report) throws {
        let pairs = TextPairing(sources.map { $0.outline.texts.map(\.id) })
        for (number, pair) in pairs.pairs.enumerated() {
            let texts = try Sides { language in try pair[language].map { try sources[language].text($0) } }
            let digests = Sides { language in pair[language].map { sources[language].digest(of: $0) } }
            let name = texts.italian?.id ?? texts.english?.id ?? pairs.name(number, in: fileName)
            try add(name, texts, files: sources.map(\.file.path), digests)
            progress(Progress(activity: "importing", done: number + 1, total: pairs.pairs.count))
        }
        report.findings += sources.italian.findings + sources.english.findings
    }

    /// Adds the documents of two CoNLL-U files, of which those without an id are named after the files.
    mutating func add(
        _ fileName: String, _ texts: Sides<[AnnotatedText]>, files: Sides<String>, digests: Sides<String>,
        progress: Progress.Report
    ) throws {
        var texts = texts
        let ids = texts.map { Set($0.compactMap(\.id)) }
        if ids.italian.isDisjoint(with: ids.english) {
            if texts.italian.count != texts.english.count { texts = texts.map { [ConlluTexts.joined($0)] } }
            // Texts in the same places are the sides of one, whatever they are called.
            for number in texts.english.indices { texts.english[number].id = texts.italian[number].id }
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
    }

    /// Adds a document of which one side may be missing.
    mutating func add(
        _ name: String, _ texts: Sides<AnnotatedText?>, files: Sides<String>, _ digests: Sides<String?>
    ) throws {
        let segments = texts.map { $0?.segments ?? [] }
        if segments.italian.isEmpty && segments.english.isEmpty { return }
        for language in Language.allCases where texts[language] == nil {
            report.findings.append(
                Finding(
                    file: files[language], message: "has no text “\(name)”; the other side stays without a translation")
            )
        }
        let beads = beads(of: name, texts, segments, file: files.italian)
        var metadata = texts.english?.metadata ?? [:]
        metadata.merge(texts.italian?.metadata ?? [:]) { $1 }
        let title = metadata.removeValue(forKey: "title")
        let origins = Sides { language in
            TextOrigin(
                source: files[language], sha256: digests[language] ?? SHA256.hexDigest(of: []), encoding: "UTF-8",
                evidence: "valid")
        }
        let bitext = try Bitext(segments: segments, beads: beads)
        try writer.add(
            NewDocument(
                description: DocumentDescription(name: name, title: title, metadata: metadata), origins: origins,
                bitext: bitext, annotations: texts.map { $0?.annotation }), replace: replace)
        report.documents += 1
        report.beads += bitext.beads.count
        for language in Language.allCases { report.tokens[language] += texts[language]?.annotation.tokenCount ?? 0 }
    }

    /// The beads that marks make, or where no two marks are equal and the format has no other way to say it, the aligner.
    private mutating func beads(
        of name: String, _ texts: Sides<AnnotatedText?>, _ segments: Sides<[Segment]>, file: String
    ) -> [Bead] {
        let marks = texts.map { $0?.beads ?? [] }
        let ids = marks.map { Set($0.map(\.id)) }
        if aligns, !segments.italian.isEmpty, !segments.english.isEmpty, ids.italian.isDisjoint(with: ids.english) {
            guard segments.italian.count == segments.english.count else { return Aligner().align(segments) }
            return segments.italian.indices.map { Bead(italian: $0..<$0 + 1, english: $0..<$0 + 1, probability: 1) }
        }
        let pairing = BeadPairing(marks, segments: segments.map(\.count))
        if pairing.crossing > 0 {
            report.findings.append(
                Finding(
                    file: file,
                    message: "\(pairing.crossing) beads of “\(name)” cross others; their sides are beads of their own"))
        }
        return pairing.beads
    }
}
