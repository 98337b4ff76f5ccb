import Foundation
import GRDB
import Synchronization

/// A note beside a corpus of the states that its file may be in where a write-ahead log stands beside it.
///
/// A program that is killed while it writes leaves the log, and SQLite plays it into whatever file stands under the name when that is opened
/// next: into a back-up that was put there too, which it damages (*How To Corrupt An SQLite Database File*, unlinking or renaming a
/// database file while in use). So whoever writes notes first what the file is and what it will be; a file that is neither is refused.
struct LogNote {
    /// The corpus.
    private let path: String
    private var notePath: String { path + "-writing" }
    private var logPath: String { path + "-wal" }

    init(of path: String) { self.path = path }

    /// Whether a log with changes stands beside the corpus.
    var hasLog: Bool {
        var status = stat()
        return stat(logPath, &status) == 0 && status.st_size > 0
    }

    /// Counts the corpus as open in this program for as long as what it gives is kept, and throws `CorpusStoreError` where the log beside it
    /// is of another file that stood there.
    func open() throws -> OpenCorpus {
        let name = (path as NSString).resolvingSymlinksInPath
        return try OpenCorpus.counts.withLock { counts in
            // Whoever opens and closes a file takes all of this program's locks off it.
            if counts[name] == nil { try check() }
            counts[name, default: 0] += 1
            return OpenCorpus(name)
        }
    }

    private func check() throws {
        guard hasLog, let noted = states else { return }
        // While a log goes into its file, the file may say nothing clear; then it is the right one.
        guard let state = fileState, !noted.contains(state) else { return }
        throw CorpusStoreError.database(
            path: path,
            reason:
                "the log “\(logPath)” beside it was left by a program that was ended while it wrote to another file that stood here, "
                + "before this one took its place; remove the log and “\(path)-shm” to use this file as it is")
    }

    /// Throws `CorpusStoreError` where a log waits for a corpus that isn't there.
    func checkNothingWaits() throws {
        guard hasLog else { return }
        throw CorpusStoreError.database(
            path: path,
            reason:
                "isn't there, but what a program wrote that was ended is, in “\(logPath)”; put its corpus back beside it, or remove it "
                + "to begin anew")
    }

    /// Notes that the corpus, now in one state, will be in another.
    func note(_ now: State, _ next: State) {
        var noted: Set = [now.description, next.description]
        if hasLog {
            // The file itself is in an older state, which the note must name.
            guard let states else { return }
            noted.formUnion(states)
        }
        try? noted.sorted().joined(separator: "\n").write(toFile: notePath, atomically: true, encoding: .utf8)
    }

    private var states: Set<String>? {
        guard let text = try? String(contentsOfFile: notePath, encoding: .utf8) else { return nil }
        return Set(text.split(separator: "\n").map(String.init))
    }

    /// Removes the note where no log is left.
    func removeIfSettled() {
        if !hasLog { unlink(notePath) }
    }

    /// The state of the file without its log, or `nil` where it can't be told.
    private var fileState: String? {
        var configuration = Configuration()
        configuration.readonly = true
        guard let queue = try? DatabaseQueue(path: CorpusStore.immutable(path), configuration: configuration) else {
            return nil
        }
        defer { try? queue.close() }
        return try? queue.read { try LogNote.state(in: $0) }.description
    }

    /// What changes with every change, and in no other way.
    static func state(in database: Database) throws -> State {
        let stamp = try Schema.hasStamps(database) ? "stamp" : "0"
        let row = try Row.fetchOne(database, sql: "SELECT uuid, revision, \(stamp) FROM corpus")
        let aside =
            try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 >= 3
            ? String.fetchOne(database, sql: "SELECT value FROM settings WHERE key = ?", arguments: [asideKey]) : nil
        return State(uuid: row?[0] ?? "", revision: row?[1] ?? 0, stamp: row?[2] ?? 0, aside: aside ?? "")
    }

    /// The setting that changes when something beside the texts does.
    static let asideKey = "changed aside"

    /// A state of a corpus.
    struct State: CustomStringConvertible {
        let uuid: String
        var revision: Int64
        var stamp: Int64
        var aside: String

        var description: String { "\(uuid):\(revision):\(stamp):\(aside)" }
    }
}

/// A corpus that is open in this program, until it is closed or forgotten.
final class OpenCorpus: Sendable {
    /// How often each corpus is open.
    fileprivate static let counts = Mutex([String: Int]())
    private let name: String
    private let isOpen = Mutex(true)
    /// Whether the note is this one's: another program that writes has noted what its own log may be of.
    let hasNoted = Mutex(false)

    fileprivate init(_ name: String) { self.name = name }

    deinit { close() }

    func close() {
        let wasOpen = isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        guard wasOpen else { return }
        Self.counts.withLock { counts in
            let count = (counts[name] ?? 1) - 1
            counts[name] = count > 0 ? count : nil
        }
    }
}
