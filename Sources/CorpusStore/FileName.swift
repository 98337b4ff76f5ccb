import CTemporaryFiles
import Foundation

/// Gives a file a name that no other file has: whoever has one of that name keeps it.
enum FileName {
    /// A way to give a file (the first path) another name (the second): 0, or why it can't be, as in `errno`.
    typealias Way = @Sendable (_ path: String, _ name: String) -> Int32

    /// The ways, the best first; not every file system knows each.
    static let ways: [Way] = [linked, renamed, reserved]

    /// Gives the file at a path a name; false where there is a file of that name.
    ///
    /// Afterwards the file may be at its old path too.
    static func give(_ name: String, to path: String, by ways: [Way] = ways) throws -> Bool {
        var reason: Int32 = 0
        for way in ways {
            reason = way(path, name)
            if reason == 0 { return true }
            if reason == EEXIST { return false }
            // What a file system doesn't know, and what it says so by.
            if ![EPERM, ENOTSUP, ENOSYS, EINVAL].contains(reason) { break }
        }
        throw CorpusStoreError.database(path: name, reason: "cannot be made: \(String(cString: strerror(reason)))")
    }

    /// By a hard link, which FAT and some network file systems don't have.
    @Sendable static func linked(_ path: String, _ name: String) -> Int32 { link(path, name) == 0 ? 0 : errno }

    /// By a new name that replaces none, which some file systems can't promise.
    @Sendable static func renamed(_ path: String, _ name: String) -> Int32 {
        temporary_files_rename(path, name)
    }

    /// By making an empty file of that name, if there is none, and replacing it.
    @Sendable static func reserved(_ path: String, _ name: String) -> Int32 {
        let file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if file < 0 { return errno }
        close(file)
        if rename(path, name) == 0 { return 0 }
        let reason = errno
        unlink(name)
        return reason
    }
}
