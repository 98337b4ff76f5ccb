import Foundation
import GRDB
import Synchronization

/// A corpus file: the documents, their segments and beads, in one SQLite database that is the only truth.
///
/// Many may read while one writes (write-ahead log). A change is one transaction: a program that is killed in the
/// middle of it leaves the corpus as it was.
public struct CorpusStore: Sendable {
    /// The file.
    public let path: String
    private let queue: DatabaseQueue
    /// Of what states the log beside the file may be; none beside a draft.
    private let log: LogNote?
    private let openCorpus: OpenCorpus?

    /// Opens the corpus at `path`; throws `CorpusStoreError`.
    ///
    /// Where the file or its folder can't be written to, it is opened for reading only.
    public static func open(_ path: String) throws -> CorpusStore {
        guard access(path, F_OK) == 0 else { throw CorpusStoreError.notFound(path: path) }
        return try CorpusStore(path: path)
    }

    /// Changes the corpus at `path` in one transaction, or makes it where there is no file; throws `CorpusStoreError` and what
    /// `change` throws.
    ///
    /// All that `change` did is kept, or, when it throws, nothing. A new corpus is changed under another name and appears under its own
    /// with all that `change` did, where `isWorthMaking` says so: whoever ends the program before leaves no corpus. Where another program
    /// has made one meanwhile, `change` is called again for that one.
    public static func write<Result>(
        to path: String, isWorthMaking: (Result) -> Bool = { _ in true }, _ change: (CorpusWriter) throws -> Result
    ) throws -> Result {
        if !FileManager.default.fileExists(atPath: path) {
            try LogNote(of: path).checkNothingWaits()
            let draft = CorpusDraft(of: path)
            try makeEmpty(at: draft.path, meaning: path)
            let result = try CorpusStore(path: draft.path, meaning: path).writeAndClose(change)
            if try !isWorthMaking(result) || draft.publish(as: path) { return result }
        } else {
            CorpusDraft.removeAbandoned(beside: path)
        }
        return try CorpusStore(path: path).writeAndClose(change)
    }

    private func writeAndClose<Result>(_ change: (CorpusWriter) throws -> Result) throws -> Result {
        let result: Result
        do { result = try write(change) } catch {
            try? close()
            throw error
        }
        try close()
        return result
    }

    private static func makeEmpty(at draft: String, meaning path: String) throws {
        do {
            let queue = try DatabaseQueue(path: literal(draft))
            try Schema.migrator.migrate(queue)
            try queue.close()
        } catch {
            throw explained(error, path)
        }
    }

    /// Opens the file at `path`; where it is a draft, `target` is the corpus that people are told of.
    private init(path: String, meaning target: String? = nil) throws {
        self.path = target ?? path
        log = target == nil ? LogNote(of: path) : nil
        openCorpus = try log?.open()
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw CorpusStoreError.notACorpus(path: path)
        }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let isWritable = access(path, W_OK) == 0 && access(folder, W_OK) == 0
        let format = FormatVersion()
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.readonly = !isWritable
        configuration.prepareDatabase { database in
            // Nothing is written to a file before it is known to be a corpus.
            guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID else {
                throw CorpusStoreError.notACorpus(path: path)
            }
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            guard version <= Schema.version else { throw CorpusStoreError.tooNew(path: path, version: version) }
            format.number.withLock { $0 = version }
            if isWritable { try database.execute(sql: "PRAGMA journal_mode = WAL") }
            try database.execute(sql: "PRAGMA foreign_keys = ON")
        }
        do {
            // SQLite can't make the files beside the corpus that others would need; nobody can change it under a reader either. Only
            // where a log with changes stands beside it, they must be read too, or the corpus can't be opened.
            let hasLog = LogNote(of: path).hasLog
            queue = try DatabaseQueue(
                path: isWritable || hasLog ? CorpusStore.literal(path) : CorpusStore.immutable(path),
                configuration: configuration)
            // A corpus of an older version of the program is given what it lacks.
            if isWritable, format.number.withLock({ $0 < Schema.version }) { try Schema.migrator.migrate(queue) }
        } catch {
            throw CorpusStore.explained(error, self.path)
        }
    }

    /// A file's path as one that SQLite takes for nothing else: it would open a URI (`file:…`) or memory (`:memory:`).
    private static func literal(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

    /// The URI of a file that is read as it stands, without its log.
    static func immutable(_ path: String) -> String {
        // What would stand after two slashes alone would be a machine.
        let path = (path.hasPrefix("/") ? "//" : "") + path
        return "file:\(path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path)?immutable=1"
    }

    /// Closes the file; its write-ahead log goes into it.
    public func close() throws {
        do { try queue.close() } catch { throw CorpusStore.explained(error, path) }
        openCorpus?.close()
        if openCorpus?.hasNoted.withLock({ $0 }) ?? false { log?.removeIfSettled() }
    }

    /// The state of the corpus: equal only while nothing has changed, in this file or a copy of it.
    ///
    /// Two copies that were changed the same number of times are of different states.
    public var state: String {
        get throws {
            try readOnce { database in
                let stamp = try Schema.hasStamps(database) ? "|| ':' || stamp" : ""
                return try String.fetchOne(database, sql: "SELECT uuid || ':' || revision \(stamp) FROM corpus") ?? ""
            }
        }
    }

    /// What tells this corpus and its copies from all others.
    public var identity: String {
        get throws { try readOnce { try String.fetchOne($0, sql: "SELECT uuid FROM corpus") ?? "" } }
    }

    /// Changes the corpus in one transaction: all that `change` did is kept, or, when it throws, nothing.
    public func write<Result>(_ change: (CorpusWriter) throws -> Result) throws -> Result {
        do {
            return try queue.write { database in
                // So many KiB of changed pages may wait in memory: a big import writes each page once, not again and again.
                try database.execute(sql: "PRAGMA cache_size = -65536")
                let now = try LogNote.state(in: database)
                var next = now
                (next.revision, next.stamp) = (now.revision + 1, Int64.random(in: .min ... .max))
                note(now, next)
                let result = try change(CorpusWriter(database: database))
                try database.execute(
                    sql: "UPDATE corpus SET revision = ?, stamp = ?", arguments: [next.revision, next.stamp])
                return result
            }
        } catch {
            throw CorpusStore.explained(error, path)
        }
    }

    /// Changes in one transaction what is kept beside the texts, such as saved queries: the state of the corpus stays the same.
    public func writeAside<Result>(_ change: (CorpusWriter) throws -> Result) throws -> Result {
        do {
            return try queue.write { database in
                let now = try LogNote.state(in: database)
                var next = now
                next.aside = String(UInt64.random(in: 0 ... .max), radix: 16)
                note(now, next)
                let writer = CorpusWriter(database: database)
                let result = try change(writer)
                try writer.set(LogNote.asideKey, to: next.aside)
                return result
            }
        } catch {
            throw CorpusStore.explained(error, path)
        }
    }

    private func note(_ now: LogNote.State, _ next: LogNote.State) {
        log?.note(now, next)
        openCorpus?.hasNoted.withLock { $0 = true }
    }

    func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
        do { return try queue.read(body) } catch { throw CorpusStore.explained(error, path) }
    }

    /// Reads by one statement, which needs no transaction.
    func readOnce<Result>(_ body: (Database) throws -> Result) throws -> Result {
        do { return try queue.unsafeRead(body) } catch { throw CorpusStore.explained(error, path) }
    }

    /// SQLite's errors in words a person can act on; others as they are.
    static func explained(_ error: any Error, _ path: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let reason: String
        switch error.resultCode.primaryResultCode {
        case .SQLITE_NOTADB: return CorpusStoreError.notACorpus(path: path)
        case .SQLITE_CORRUPT: reason = "the file is damaged (\(error.message ?? "no details")); take it from a back-up"
        case .SQLITE_BUSY: reason = "another program is writing to this corpus; try again when it has finished"
        case .SQLITE_FULL: reason = "the disk is full; nothing was changed"
        case .SQLITE_READONLY: reason = "the file or its folder can't be written to; nothing was changed"
        case .SQLITE_CANTOPEN:
            reason = "the file can't be opened or made; check that its folder exists and the permissions"
        case .SQLITE_PERM, .SQLITE_AUTH: reason = "no permission to open the file"
        default: reason = "SQLite: \(error.message ?? "\(error.resultCode)")"
        }
        return CorpusStoreError.database(path: path, reason: reason)
    }
}

/// The version of a corpus's format, which is found when the connection is opened.
private final class FormatVersion: Sendable {
    let number = Mutex(0)
}
