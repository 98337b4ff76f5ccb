import BitextCore
import CorpusStore
import Foundation
import TestSupport
import Testing

/// Corpora beside which a program that was killed left its write-ahead log.
@Suite struct LeftLogTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path("c.afronte") }

    init() throws { folder = try TemporaryFolder() }

    private func add(_ name: String, to store: CorpusStore) throws {
        let texts = Sides(italian: "Ciao \(name).", english: "Hello \(name).")
        let origins = Sides { language in
            let digest = String(repeating: language.code.prefix(1) == "i" ? "1" : "2", count: 63) + name.prefix(1)
            return TextOrigin(source: "\(name).\(language.code)", sha256: digest, encoding: "UTF-8", evidence: "valid")
        }
        let bitext = try Bitext(
            segments: texts.map { segments([$0]) }, beads: [Bead(italian: 0..<1, english: 0..<1, probability: 1)])
        let document = NewDocument(
            description: DocumentDescription(name: name, title: name, metadata: [:]), origins: origins, bitext: bitext)
        try store.write { try $0.add(document, replace: false) }
    }

    private func names(at path: String) throws -> [String] {
        let store = try CorpusStore.open(path)
        defer { try? store.close() }
        return try store.documents().map(\.description.name)
    }

    private func copy(_ from: String, _ to: String) throws {
        if FileManager.default.fileExists(atPath: to) { try FileManager.default.removeItem(atPath: to) }
        try FileManager.default.copyItem(atPath: from, toPath: to)
    }

    /// A corpus of a document, its back-up, and what a program leaves that is killed when it has added another.
    private func leaveLog() throws {
        let store = try CorpusStore.made(at: path)
        try add("a", to: store)
        try store.close()
        try copy(path, folder.path("backup"))
        let killed = try CorpusStore.open(path)
        try add("b", to: killed)
        for suffix in ["-wal", "-writing"] { try copy(path + suffix, folder.path("left" + suffix)) }
        try killed.close()
        #expect(!FileManager.default.fileExists(atPath: path + "-writing"))
        try copy(folder.path("backup"), path)
    }

    private func putLogBack() throws {
        for suffix in ["-wal", "-writing"] { try copy(folder.path("left" + suffix), path + suffix) }
    }

    @Test func aLogIsPlayedIntoTheFileThatItWasWrittenFor() throws {
        try leaveLog()
        try putLogBack()
        #expect(try names(at: path) == ["a", "b"])
    }

    @Test func aLogIsNotPlayedIntoAFileThatTookThePlaceOfItsOwn() throws {
        try leaveLog()
        let other = try CorpusStore.open(path)
        try add("c", to: other)
        try other.close()
        try copy(path, folder.path("other"))
        try putLogBack()
        let error = #expect(throws: CorpusStoreError.self) { try CorpusStore.open(path) }
        #expect("\(error as Any)".contains("c.afronte-wal”"))
        #expect(
            FileManager.default.contents(atPath: path) == FileManager.default.contents(atPath: folder.path("other")))
        try FileManager.default.removeItem(atPath: path + "-wal")
        #expect(try names(at: path) == ["a", "c"])
    }

    @Test func aCorpusOnlyWhoseQueriesWereChangedIsAnotherFileToo() throws {
        try leaveLog()
        let other = try CorpusStore.open(path)
        let state = try other.state
        try other.writeAside { try $0.set("query @x", to: "[]") }
        #expect(try other.state == state)
        #expect(try other.settings() == ["query @x": "[]"])
        try other.close()
        try putLogBack()
        #expect(throws: CorpusStoreError.self) { try CorpusStore.open(path) }
    }

    @Test func noCorpusIsBegunBesideTheLogOfAnother() throws {
        try leaveLog()
        try putLogBack()
        try FileManager.default.removeItem(atPath: path)
        let error = #expect(throws: CorpusStoreError.self) { try CorpusStore.write(to: path) { _ in } }
        #expect("\(error as Any)".contains("c.afronte-wal”; put its corpus back"))
        try FileManager.default.removeItem(atPath: path + "-wal")
        try CorpusStore.write(to: path) { _ in }
        #expect(try names(at: path) == [])
    }
}
