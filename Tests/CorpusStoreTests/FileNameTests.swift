import Foundation
import GRDB
import TestSupport
import Testing

@testable import CorpusStore

/// How a new corpus comes by its name, and by which name SQLite opens it.
@Suite struct FileNameTests {
    let folder: TemporaryFolder
    private let refusal: FileName.Way = { _, _ in EPERM }

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: FileName.ways.indices)
    func aFileIsGivenItsNameInWhatWayTheFileSystemKnows(way: Int) throws {
        let path = try folder.write("new", to: "draft")
        let ways = FileName.ways.enumerated().map { $0.offset < way ? refusal : $0.element }
        #expect(try FileName.give(folder.path("corpus"), to: path, by: ways))
        #expect(try folder.text("corpus") == "new")
    }

    @Test(arguments: FileName.ways.indices)
    func aFileThatHasTheNameKeepsIt(way: Int) throws {
        let path = try folder.write("new", to: "draft")
        let name = try folder.write("old", to: "corpus")
        #expect(try !FileName.give(name, to: path, by: [FileName.ways[way]]))
        #expect(try folder.text("corpus") == "old")
    }

    @Test func whatCannotBeNamedLeavesNothing() throws {
        let path = folder.path("nothing")
        #expect(throws: CorpusStoreError.self) { try FileName.give(folder.path("corpus"), to: path) }
        #expect(throws: CorpusStoreError.self) {
            try FileName.give(folder.path("corpus"), to: path, by: [refusal, refusal, FileName.reserved])
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path("corpus")))
    }

    @Test(arguments: ["", "/"]) func aFileThatNobodyChangesIsOpenedHoweverItsPathBegins(slash: String) throws {
        let path = folder.path("è 100% #1?.afronte")
        try CorpusStore.made(at: path).close()
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: CorpusStore.immutable(slash + path), configuration: configuration)
        #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM documents") } == 0)
    }
}
