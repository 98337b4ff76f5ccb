import Foundation
import TestSupport
import Testing

/// What is kept of the answers of a program that makes vectors.
@Suite struct EmbedderCacheTests {
    private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Scripts/letter-vectors").path

    private let folder: TemporaryFolder
    private let arguments = ["align", "--segmented", "a.it", "a.en", "--format", "beads", "--embedder", "sh embed"]
    private var environment: [String: String] { ["XDG_CACHE_HOME": folder.path("cache")] }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("Il gatto dorme.\nIl cane abbaia.\nPiove.\n", to: "a.it")
        try folder.write("The cat sleeps.\nThe dog barks.\nIt rains.\n", to: "a.en")
    }

    /// A program that gives five of twelve answers and fails, and the next time notes what it is asked.
    private func writeFailing(by end: String) throws {
        let half = "touch half; \(Self.script) | head -n 5; \(end)"
        try folder.write("if [ -e half ]; then tee -a asked | \(Self.script); else \(half); fi\n", to: "embed")
    }

    private func align() throws -> Program.Run {
        try Program.run(arguments, folder: folder.url.path, environment: environment)
    }

    private func askedCount() throws -> Int { try folder.text("asked").split(separator: "\n").count }

    private func cache() throws -> URL {
        let folder = folder.url.appendingPathComponent("cache/afronte/vectors")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return folder.appendingPathComponent(try #require(files.first))
    }

    /// The number of records that a cache has room for, and the rest.
    private func records(in cache: Data) -> (count: Int, rest: Int) {
        guard cache.count > 44 else { return (0, 0) }
        let dimension = cache[40..<44].reversed().reduce(0) { $0 << 8 | Int($1) }
        let (count, rest) = (cache.count - 44).quotientAndRemainder(dividingBy: 36 + 4 * dimension)
        return (count, rest)
    }

    @Test func answersBeforeAFailureAreKept() throws {
        try writeFailing(by: "exit 3")
        let failed = try align()
        #expect(failed.code == 1)
        #expect(
            failed.errors.contains(
                "ended with status 3 after 5 of 12 answers; the 5 answers are kept for the next run"),
            "\(failed.errors)")
        let run = try align()
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.split(separator: "\n").count == 3)
        #expect(try askedCount() == 7)
    }

    /// Other signals may be blocked in what a test starts; none is handled, so they end the program alike.
    @Test func answersBeforeAnInterruptionAreKept() throws {
        try writeFailing(by: "sleep 1000")
        let process = try Program.start(arguments, folder: folder.url.path, environment: environment)
        for _ in 0..<1_000 {
            if let file = try? cache(), let bytes = try? Data(contentsOf: file), records(in: bytes) == (5, 0) { break }
            usleep(10_000)
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(process.terminationStatus == SIGKILL)
        let run = try align()
        #expect(run.code == 0, "\(run.errors)")
        #expect(try askedCount() == 7)
    }

    @Test func whatWasChangedInTheCacheIsAskedAgain() throws {
        try folder.write("tee -a asked | \(Self.script)\n", to: "embed")
        let first = try align()
        #expect(first.code == 0, "\(first.errors)")
        let file = try cache()
        let bytes = try Data(contentsOf: file)
        #expect(records(in: bytes) == (12, 0))
        let size = (bytes.count - 44) / 12
        for (place, asked) in [(44 + 3, 1), (44 + 5 * size + 40, 1), (44 + 12 * size - 1, 1), (41, 12), (20, 12)] {
            var changed = bytes
            changed[place] ^= 0x10
            try changed.write(to: file)
            try folder.write("", to: "asked")
            let run = try align()
            #expect(run.output == first.output)
            #expect(try askedCount() == asked, "byte \(place)")
        }
    }

    @Test func aRecordThatIsNotWholeIsNoRecord() throws {
        try folder.write("tee -a asked | \(Self.script)\n", to: "embed")
        let first = try align()
        let file = try cache()
        let bytes = try Data(contentsOf: file)
        try bytes.dropLast(7).write(to: file)
        try folder.write("", to: "asked")
        #expect(try align().output == first.output)
        #expect(try askedCount() == 1)
        let mended = try Data(contentsOf: file)
        #expect(mended == bytes)
        #expect(try align().output == first.output)
        #expect(try askedCount() == 1)
    }

    @Test func aProgramOfOtherDimensionsIsAskedForAll() throws {
        try folder.write(
            "if [ -e other ]; then tee -a asked | sed 's/.*/{\"vector\":[1,2]}/'; else \(Self.script); fi\n",
            to: "embed")
        #expect(try align().code == 0)
        try folder.write("Il gatto dorme.\nIl cane abbaia.\nNevica.\n", to: "a.it")
        try folder.write("", to: "other")
        let run = try align()
        #expect(run.code == 0, "\(run.errors)")
        try folder.write("", to: "asked")
        #expect(try align().output == run.output)
        #expect(try askedCount() == 0)
    }
}
