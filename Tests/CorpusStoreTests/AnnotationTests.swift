import BitextCore
import CorpusStore
import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct AnnotationTests {
    let folder: TemporaryFolder
    var path: String { folder.path("prova.afronte") }

    init() throws { folder = try TemporaryFolder() }

    /// A text whose tokens are the words between the bars, with values made of the words.
    private func side(_ texts: [String], values: (String, Int) -> String) -> (
        segments: [Segment], annotation: TextAnnotation
    ) {
        var segments: [Segment] = []
        var annotation = TextAnnotation(attributes: ["lemma", "pos"])
        for text in texts {
            var form = ""
            var tokens = AnnotatedTokens(attributeCount: 2)
            for piece in text.split(separator: "|") {
                let word = piece.drop { $0 == " " }
                form += piece.prefix { $0 == " " }
                tokens.append(Token(range: form.utf8.count..<form.utf8.count + word.utf8.count))
                form += word
                tokens.appendValue(values(String(word), 0).utf8)
                tokens.appendValue(values(String(word), 1).utf8)
            }
            segments.append(Segment(text: form, paragraph: 0, range: 0..<form.utf8.count))
            annotation.segments.append(tokens)
        }
        return (segments, annotation)
    }

    private func document(_ annotation: TextAnnotation, _ segments: [Segment]) throws -> NewDocument {
        let english = Segment(text: "One.", paragraph: 0, range: 0..<4)
        return NewDocument(
            description: DocumentDescription(name: "d"),
            origins: Sides { language in
                TextOrigin(
                    source: "x", sha256: String(repeating: language.code.prefix(1) == "i" ? "a" : "b", count: 64),
                    encoding: "UTF-8", evidence: "valid")
            },
            bitext: try Bitext(
                segments: Sides(italian: segments, english: [english]),
                beads: [Bead(italian: 0..<segments.count, english: 0..<1, probability: 1)]),
            annotations: Sides(italian: annotation, english: nil))
    }

    @Test func annotationComesBackAsItWasKept() throws {
        var (segments, annotation) = side(["L'|acqua| New York|.", "a\tb| \\n|c"]) { word, attribute in
            attribute == 0 ? word.lowercased() : word.count > 4 ? "" : "a\tb\n\\c\\n"
        }
        annotation.segments.append(nil)
        segments.append(Segment(text: "senza", paragraph: 1, range: 9..<14))
        annotation.structures = [
            TextStructure(name: "q", attributes: [.init(name: "n", value: "a=b\tc\\d\ne")], tokens: 0..<3),
            TextStructure(name: "x", attributes: [], tokens: 2..<6),
        ]
        let store = try CorpusStore.made(at: path)
        try store.write { try $0.add(document(annotation, segments), replace: false) }
        let stored = try #require(try store.documents().first)
        let sides = try store.annotatedSides()
        #expect(sides == [AnnotatedSide(document: stored.id, language: .italian, attributes: ["lemma", "pos"])])
        #expect(try store.reading { try $0.annotation(of: sides[0], in: stored).whole(segments) } == annotation)
        try store.write { try $0.remove("d") }
        #expect(try store.annotatedSides().isEmpty)
    }

    @Test func annotationOfATextThatIsChangedIsNoLongerItsOwn() throws {
        let (segments, annotation) = side(["uno| due", "tre"]) { word, _ in word }
        let store = try CorpusStore.made(at: path)
        try store.write { try $0.add(document(annotation, segments), replace: false) }
        try store.close()
        let queue = try DatabaseQueue(path: path)
        try queue.write {
            try $0.execute(sql: "UPDATE segments SET text = 'quattro' WHERE ordinal = 1 AND language = 'it'")
        }
        try queue.write { try $0.execute(sql: "UPDATE annotated_segments SET tokens = 'altro' WHERE ordinal = 0") }
        try queue.close()
        let again = try CorpusStore.open(path)
        let stored = try #require(try again.documents().first)
        let side = try #require(try again.annotatedSides().first)
        #expect(throws: CorpusStoreError.self) {
            try again.reading { try $0.annotation(of: side, in: stored).whole(segments) }
        }
        let count = try DatabaseQueue(path: path).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM annotated_segments")
        }
        #expect(count == 1)
    }

    @Test func anOlderCorpusIsTakenAlong() throws {
        let store = try CorpusStore.made(at: path)
        try store.close()
        let queue = try DatabaseQueue(path: path)
        try queue.write { database in
            try database.execute(
                sql: """
                    DROP TABLE annotated_segments; DROP TABLE annotations; DROP TABLE settings;
                    DROP TRIGGER annotation_fits_its_text;
                    ALTER TABLE corpus DROP COLUMN stamp; ALTER TABLE documents DROP COLUMN stamp;
                    DELETE FROM grdb_migrations WHERE identifier NOT LIKE '1 %'; PRAGMA user_version = 1
                    """)
        }
        try queue.close()
        let older = try CorpusStore.open(path)
        #expect(try older.annotatedSides().isEmpty)
        let (segments, annotation) = side(["uno"]) { word, _ in word }
        try older.write { try $0.add(document(annotation, segments), replace: false) }
        #expect(try older.annotatedSides().count == 1)
    }
}
