import BitextCore
import CorpusStore
import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct CorpusStoreTests {
    let folder: TemporaryFolder
    var path: String { folder.path("prova.afronte") }

    init() throws { folder = try TemporaryFolder() }

    private func segments(_ texts: [String]) -> [Segment] {
        var start = 0
        return texts.map { text in
            defer { start += text.utf8.count + 1 }
            return Segment(text: text, paragraph: 0, range: start..<start + text.utf8.count)
        }
    }

    private func document(_ name: String, digest: Character = "a", metadata: [String: String] = [:]) throws
        -> NewDocument
    {
        let bitext = try Bitext(
            segments: Sides(
                italian: segments(["Uno.", "Due è più.", "Tre."]), english: segments(["One.", "Two.", "Four."])),
            beads: [
                Bead(italian: 0..<2, english: 0..<2, probability: 0.5),
                Bead(italian: 2..<3, english: 2..<2, probability: 0.75),
                Bead(italian: 3..<3, english: 2..<3, probability: 1, status: .confirmed),
            ])
        let origins = Sides { language in
            TextOrigin(
                source: "\(name).\(language.code).txt",
                sha256: String(repeating: digest, count: 63) + language.code.prefix(1),
                encoding: "UTF-8", evidence: "valid")
        }
        return NewDocument(
            description: DocumentDescription(name: name, title: "Titolo di \(name)", metadata: metadata),
            origins: origins, bitext: bitext)
    }

    @Test func aDocumentComesBackAsItWasAdded() throws {
        let added = try document("uno", metadata: ["genre": "news", "autore": "L. «Bruni»/È"])
        let store = try CorpusStore.made(at: path)
        try store.write { try $0.add(added, replace: false) }
        try store.close()
        let again = try CorpusStore.open(path)
        let stored = try #require(try again.documents().first)
        #expect(stored.description == added.description)
        #expect(stored.origins == added.origins)
        #expect(stored.segments == Sides(italian: 3, english: 3))
        #expect(stored.beads == 3)
        #expect(try again.bitext(of: stored) == added.bitext)
    }

    @Test func beadsAndCharactersAreCountedOfOneDocumentAndOfAll() throws {
        let store = try CorpusStore.made(at: path)
        try store.write { try $0.add(document("uno", digest: "a"), replace: false) }
        try store.write { try $0.add(document("due", digest: "b"), replace: false) }
        let one = try store.beadCounts(of: store.document(named: "due"))
        #expect(one.characters == Sides(italian: 18, english: 13))
        #expect(one.types == ["2-2": 1, "1-0": 1, "0-1": 1])
        #expect(one.checked == 1 && one.probability == 2.25 && one.total == 3)
        let all = try store.beadCounts()
        #expect(all.characters == Sides(italian: 36, english: 26))
        #expect(all.types == ["2-2": 2, "1-0": 2, "0-1": 2])
        #expect(all.checked == 2 && all.probability == 4.5 && all.total == 6)
        #expect(try store.document(named: "due") == store.documents()[1])
    }

    @Test func theStateChangesWithEveryChangeAndWithNothingElse() throws {
        let store = try CorpusStore.made(at: path)
        let empty = try store.state
        try store.write { try $0.add(document("uno"), replace: false) }
        let one = try store.state
        #expect(one != empty)
        _ = try store.documents()
        #expect(try store.state == one)
        try store.write { try $0.remove("uno") }
        #expect(try store.state != one)
    }

    @Test func twoCopiesThatGoTheirOwnWayHaveNeitherStatesNorDocumentsInCommon() throws {
        let first = try CorpusStore.made(at: path)
        try first.write { try $0.add(document("uno"), replace: false) }
        try first.close()
        let copy = folder.path("copia.afronte")
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        let stores = try [path, copy].map { try CorpusStore.open($0) }
        #expect(try stores[0].state == stores[1].state)
        for store in stores { try store.write { try $0.add(document("due", digest: "b"), replace: false) } }
        #expect(try stores[0].state != stores[1].state)
        let documents = try stores.map { try $0.documents() }
        #expect(documents[0].map(\.id) == documents[1].map(\.id))
        #expect(documents[0][0].stamp == documents[1][0].stamp)
        #expect(documents[0][1].stamp != documents[1][1].stamp)
    }

    @Test func theSameNameAndTheSameTextsAreRefusedUnlessReplaced() throws {
        let store = try CorpusStore.made(at: path)
        try store.write { try $0.add(document("uno"), replace: false) }
        #expect(throws: CorpusStoreError.sameTexts(name: "uno", existing: "uno")) {
            try store.write { try $0.add(document("uno"), replace: false) }
        }
        #expect(throws: CorpusStoreError.sameTexts(name: "due", existing: "uno")) {
            try store.write { try $0.add(document("due"), replace: false) }
        }
        #expect(throws: CorpusStoreError.nameTaken("uno")) {
            try store.write { try $0.add(document("uno", digest: "b"), replace: false) }
        }
        try store.write { try $0.add(document("uno", digest: "b"), replace: true) }
        #expect(try store.documents().map(\.origins.italian.sha256.first) == ["b"])
        #expect(throws: CorpusStoreError.sameTexts(name: "due", existing: "uno")) {
            try store.write { try $0.add(document("due", digest: "b"), replace: true) }
        }
        #expect(try store.documents().map(\.description.name) == ["uno"])
    }

    @Test func aChangeThatFailsHalfWayLeavesNothingBehind() throws {
        let store = try CorpusStore.made(at: path)
        try store.write { try $0.add(document("uno"), replace: false) }
        let before = try store.state
        #expect(throws: CorpusStoreError.self) {
            try store.write { writer in
                try writer.add(document("due", digest: "b"), replace: false)
                try writer.remove("uno")
                try writer.remove("tre")
            }
        }
        #expect(try store.documents().map(\.description.name) == ["uno"])
        #expect(try store.state == before)
    }

    @Test func removingADocumentTakesAllOfItAndAnUnknownNameIsAnsweredWithLikeOnes() throws {
        let store = try CorpusStore.made(at: path)
        try store.write { try $0.add(document("articolo"), replace: false) }
        #expect(throws: CorpusStoreError.noDocument("articollo", suggestions: ["articolo"])) {
            try store.write { try $0.remove("articollo") }
        }
        try store.write { try $0.remove("articolo") }
        try store.close()
        let rows = try DatabaseQueue(path: path).read { database in
            try ["documents", "texts", "segments", "beads"].map {
                try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)")
            }
        }
        #expect(rows == [0, 0, 0, 0])
    }

    @Test(arguments: [
        ("UPDATE segments SET bead = 9 WHERE ordinal = 2 AND language = 'it'", "FOREIGN KEY constraint failed"),
        ("UPDATE segments SET bead = 2 WHERE ordinal = 0 AND language = 'it'", "must not go backwards"),
        ("DELETE FROM beads WHERE ordinal = 0", "FOREIGN KEY constraint failed"),
        ("UPDATE segments SET bead = NULL", "NOT NULL constraint failed"),
        ("INSERT INTO segments VALUES (1, 'it', 5, 2, 0, 0, 1, 'x')", "must follow the one before it"),
        ("INSERT INTO segments VALUES (1, 'it', 3, 0, 0, 0, 1, 'x')", "must follow the one before it"),
        ("INSERT INTO segments VALUES (1, 'it', 0, 0, 0, 0, 1, 'x')", "UNIQUE constraint failed"),
        ("UPDATE beads SET probability = 1.5", "CHECK constraint failed"),
        ("UPDATE beads SET status = 'maybe'", "CHECK constraint failed"),
        ("UPDATE documents SET metadata = '[1]'", "CHECK constraint failed"),
        ("INSERT INTO documents (name, title, metadata) VALUES ('uno', '', '{}')", "UNIQUE constraint failed"),
    ])
    func theFileItselfRefusesWhatWouldBreakTheCorpus(statement: String, message: String) throws {
        let store = try CorpusStore.made(at: path)
        try store.write { try $0.add(document("uno"), replace: false) }
        try store.close()
        let queue = try DatabaseQueue(path: path)
        let error = #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: statement) } }
        #expect(error?.message?.contains(message) == true, "\(error?.message ?? "no message")")
    }

    @Test func settingsAreKeptUntilTheyAreTakenBack() throws {
        let path = folder.path("settings.afronte")
        let store = try CorpusStore.made(at: path)
        let state = try store.state
        #expect(try store.settings().isEmpty)
        try store.write { try $0.set("abbreviations", to: "Zugf.\n") }
        try store.write { try $0.set("abbreviations", to: "Sdl.\n") }
        #expect(try store.settings() == ["abbreviations": "Sdl.\n"])
        #expect(try store.state != state)
        try store.write { try $0.set("abbreviations", to: nil) }
        #expect(try store.settings().isEmpty)
    }

    @Test func aCorpusOfAnOlderVersionIsBroughtUpToDate() throws {
        let path = folder.path("old.afronte")
        let new = try CorpusStore.made(at: path)
        try new.write { writer in
            for (name, digest) in [("uno", "a"), ("due", "b")] {
                try writer.add(document(name, digest: Character(digest)), replace: false)
            }
        }
        try new.close()
        let old = try DatabaseQueue(path: path)
        try old.write { database in
            try database.execute(
                sql: """
                    DROP TABLE settings; ALTER TABLE corpus DROP COLUMN stamp; ALTER TABLE documents DROP COLUMN stamp;
                    DELETE FROM grdb_migrations WHERE identifier IN ('3 settings', '4 stamps'); PRAGMA user_version = 2
                    """)
        }
        try old.close()
        let store = try CorpusStore.open(path)
        try store.write { try $0.set("abbreviations", to: "Sdl.") }
        #expect(try store.settings() == ["abbreviations": "Sdl."])
        let stamps = Set(try store.documents().map(\.stamp))
        #expect(stamps.count == 2 && !stamps.contains(0))
    }

    @Test func whatIsNoCorpusIsRefusedAndLeftAlone() throws {
        #expect(throws: CorpusStoreError.notFound(path: path)) { try CorpusStore.open(path) }
        #expect(!FileManager.default.fileExists(atPath: path))

        let text = folder.path("note.txt")
        let bytes = Data(String(repeating: "solo testo\n", count: 100).utf8)
        try bytes.write(to: URL(fileURLWithPath: text))
        #expect(throws: CorpusStoreError.notACorpus(path: text)) { try CorpusStore.write(to: text) { _ in } }
        #expect(try Data(contentsOf: URL(fileURLWithPath: text)) == bytes)
        #expect(throws: CorpusStoreError.notACorpus(path: folder.url.path)) { try CorpusStore.open(folder.url.path) }

        let other = folder.path("other.sqlite")
        let queue = try DatabaseQueue(path: other)
        try queue.write { try $0.execute(sql: "CREATE TABLE mine (x)") }
        try queue.close()
        #expect(throws: CorpusStoreError.notACorpus(path: other)) { try CorpusStore.write(to: other) { _ in } }

        let later = folder.path("later.afronte")
        try CorpusStore.made(at: later).close()
        let future = try DatabaseQueue(path: later)
        try future.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try future.close()
        #expect(throws: CorpusStoreError.tooNew(path: later, version: 99)) { try CorpusStore.open(later) }
    }

    @Test func aFolderThatIsNotThereIsSaidToBeTheTrouble() throws {
        let error = #expect(throws: CorpusStoreError.self) {
            try CorpusStore.write(to: folder.path("no/such/x.afronte")) { _ in }
        }
        #expect(error?.description.contains("check that its folder exists") == true)
    }

    @Test(arguments: [
        #"{}"#, #"{"a":"b"}"#, #"{"a":"b","c":"è \u0041"}"#, #"{"a":"x\"y"}"#, #"{"a": "b"}"#, #"{"a":"b","a":"c"}"#,
        #"{"a":"b"} "#, #"{"a":"b",}"#, #"{"a":1,"b":[true,null]}"#, #"{"a":"b""#, #"{"a":"b"}x"#, #"{,}"#, #"{"a"}"#,
        "", "[]",
        "{\"a\":\"b\nc\"}", #"{"":""}"#, #"{"è":"日本"}"#,
    ])
    func metadataAreReadAsAJSONDecoderReadsThem(_ json: String) {
        let parsed = DocumentMetadata.parse(json)
        if let plain = try? JSONDecoder().decode([String: String].self, from: Data(json.utf8)) {
            #expect(parsed?.values == plain)
        } else {
            #expect(parsed == nil || json.contains("["))
        }
    }

    @Test func listsAndObjectsAmongMetadataAreToldAndNothingIsNoValue() {
        let json = #"{"t":"è","n":2024,"r":0.5,"b":true,"z":null,"l":["a",null],"o":{"x":1},"e":[]}"#
        let parsed = DocumentMetadata.parse(json)
        #expect(
            parsed?.values == [
                "t": "è", "n": "2024", "r": "0.5", "b": "true", "l": #"["a",null]"#, "o": #"{"x":1}"#, "e": "[]",
            ])
        #expect(parsed?.compound == ["e", "l", "o"])
    }
}
