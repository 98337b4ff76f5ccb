import BitextCore
import CorpusStore
import Documents
import Interchange
import SentenceAlignment

/// A document that came annotated, ready to be written into a corpus.
struct ImportedDocument: Sendable {
    let document: NewDocument
    /// What a person should know of it.
    private(set) var findings: [Finding] = []

    /// Whether the aligner made the beads because a side had no marks for them.
    private(set) var wasUnmarked = false
    /// Whether its sentences were paired in their order, for want of ids.
    private(set) var isByOrder = false

    /// What to do with texts that have no marks for beads in common.
    enum Unmarked {
        /// Their sentences are in the same order: they are paired if there are equally many, and aligned otherwise.
        case ordered
        /// They are aligned if one side has no marks at all; otherwise what has no partner stays alone.
        case aligned
    }

    /// Makes a document of which one side may be missing; `nil` where both sides are empty.
    ///
    /// Where beads have to be found, `aligner` finds them.
    init?(
        _ name: String, _ texts: Sides<AnnotatedText?>, files: Sides<String>, _ digests: Sides<String?>,
        unmarked: Unmarked, aligner: Aligner
    ) throws {
        let segments = texts.map { $0?.segments ?? [] }
        if segments.italian.isEmpty && segments.english.isEmpty { return nil }
        for language in Language.allCases where texts[language] == nil {
            findings.append(
                Finding(
                    file: files[language], message: "has no text “\(name)”; the other side stays without a translation")
            )
        }
        let marks = texts.map { $0?.beads ?? [] }
        let hasBothSides = !segments.italian.isEmpty && !segments.english.isEmpty
        wasUnmarked = unmarked == .aligned && hasBothSides && (marks.italian.isEmpty || marks.english.isEmpty)
        isByOrder = unmarked == .ordered && hasBothSides && ImportedDocument.isByOrder(marks, segments)
        let (beads, crossing) = ImportedDocument.beads(
            marks, segments, isOrdered: unmarked == .ordered && hasBothSides, isByOrder: isByOrder,
            aligns: wasUnmarked, aligner)
        if crossing > 0 {
            findings.append(
                Finding(
                    file: files.italian,
                    message: crossing == 1
                        ? "1 bead of “\(name)” crosses others; its sides are beads of their own"
                        : "\(crossing) beads of “\(name)” cross others; their sides are beads of their own"))
        }
        var metadata = texts.english?.metadata ?? [:]
        metadata.merge(texts.italian?.metadata ?? [:]) { $1 }
        let origins = Sides { language in
            TextOrigin(
                source: files[language], sha256: digests[language] ?? SHA256.hexDigest(of: []), encoding: "UTF-8",
                evidence: "valid")
        }
        document = NewDocument(
            description: DocumentDescription(
                name: name, title: texts.italian?.title ?? texts.english?.title, metadata: metadata), origins: origins,
            bitext: try Bitext(segments: segments, beads: beads), annotations: texts.map { $0?.annotation })
    }

    /// The beads that marks make, or the order or the aligner where there are none; and how many beads cross others.
    private static func beads(
        _ marks: Sides<[MarkedBead]>, _ segments: Sides<[Segment]>, isOrdered: Bool, isByOrder: Bool, aligns: Bool,
        _ aligner: Aligner
    ) -> ([Bead], crossing: Int) {
        if isByOrder {
            let pairs = segments.italian.indices.map {
                Bead(italian: $0..<$0 + 1, english: $0..<$0 + 1, probability: 1)
            }
            return (pairs, 0)
        }
        if aligns || isOrdered && sharesNoIDs(marks) { return (aligner.align(segments), 0) }
        let pairing = BeadPairing(marks, segments: segments.map(\.count))
        return (pairing.beads, pairing.crossing)
    }

    /// Whether neither side says what belongs to what; a file that numbers its beads has said which sentences stand alone.
    private static func sharesNoIDs(_ marks: Sides<[MarkedBead]>) -> Bool {
        let ids = marks.map { Set($0.map(\.id)) }
        let isNumbered = Language.allCases.contains { marks[$0].contains { $0.number != nil } }
        return !isNumbered && ids.italian.isDisjoint(with: ids.english)
    }

    private static func isByOrder(_ marks: Sides<[MarkedBead]>, _ segments: Sides<[Segment]>) -> Bool {
        segments.italian.count == segments.english.count && sharesNoIDs(marks)
    }
}
