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

    /// Removes what a program that was killed left.
    ///
    /// The folder may be another machine's too, whose programs can't be asked for: what isn't a day old is left.
    static func removeAbandoned(beside target: String) {
        let folder = (target as NSString).deletingLastPathComponent
        let file = (target as NSString).lastPathComponent
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        for name in names {
            guard let process = DraftName.process(of: name, draftOf: file, suffixes: suffixes) else { continue }
            let path = folder.isEmpty ? name : (folder as NSString).appendingPathComponent(name)
            let isAlive = kill(process, 0) == 0 || errno != ESRCH
            var status = stat()
            if !isAlive, stat(path, &status) == 0, status.st_mtim.tv_sec < time(nil) - 86_400 { unlink(path) }
        }
    }
}
