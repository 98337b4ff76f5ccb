public import BitextCore
public import CorpusStore
public import Interchange

extension Corpus {
    /// Writes the beads of the documents in one format, streaming.
    ///
    /// - Returns: what was written, left out and changed.
    public func export(
        _ documents: [StoredDocument], as format: ExportFormat, _ options: ExportOptions,
        progress: Progress.Report = { _ in },
        to sink: @escaping UnitStream.Sink
    ) throws -> ExportAccount {
        var stream = try UnitStream(format, options, to: sink)
        let annotation = format.needsAnnotation ? try AnnotatedUnits(self, documents, format) : nil
        func units(of document: StoredDocument) throws -> [TranslationUnit] {
            if let annotation { return try annotation.units(of: document) }
            let bitext = try bitext(of: document)
            return bitext.beads.indices.map { TranslationUnit(document: document.description, bead: $0, of: bitext) }
        }
        if stream.needsSurvey {
            for document in documents { for unit in try units(of: document) { stream.survey(unit) } }
        }
        stream.begin()
        var emptyDocuments = 0
        for (number, document) in documents.enumerated() {
            let units = try units(of: document)
            if units.isEmpty { emptyDocuments += 1 }
            for unit in units { try stream.write(unit) }
            progress(Progress(activity: "writing", done: number + 1, total: documents.count))
        }
        var account = try stream.finish()
        account.emptyDocuments = emptyDocuments
        account.leftOutValues.formUnion(annotation?.leftOutValues ?? [])
        return account
    }

    /// What the values of the tokens of these documents are called where they are exported together.
    public func attributeNames(of documents: [StoredDocument]) throws -> Sides<[String]> {
        try AnnotationReader(self, documents).attributes
    }
}
