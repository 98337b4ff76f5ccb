import BitextCore
import CTemporaryFiles
import Foundation

/// A corpus under another name beside its own, until it is whole.
struct CorpusDraft: ~Copyable {
    let path: String
    private let numbers: [Int32]

    /// What SQLite may put beside a file, and the file itself.
    private static let suffixes = ["", "-journal", "-wal", "-shm"]

    /// Names a draft of the corpus at `target`; what is at its path when it goes is removed, however the program ends but by a kill.
    init(of target: String) {
        CorpusDraft.removeAbandoned(beside: target)
        let path = DraftName.new(for: target, process: getpid())
        self.path = path
        numbers = CorpusDraft.suffixes.map { temporary_files_remember(path + $0) }
    }

    deinit {
        for (suffix, number) in zip(CorpusDraft.suffixes, numbers) {
            unlink(path + suffix)
            temporary_files_forget(number)
        }
    }

    /// Gives the draft, which nobody has open, its own name; false where there is a file of that name.
    func publish(as target: String) throws -> Bool { try FileName.give(target, to: path) }

    /// Removes what programs left which were killed while they made the corpus at `target`.
    static func removeAbandoned(beside target: String) { DraftName.removeAbandoned(of: target, suffixes: suffixes) }
}
