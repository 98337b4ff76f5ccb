import Glibc

/// A note beside an index file that this very file was found whole.
///
/// To check every byte takes longer than most searches, so it is done once for each file: the note names its number, size and
/// time of change, and any of them is another once something has been written to the file or it has been copied. (What a disk
/// changes by itself, only `checkContents` finds, which `afronte index` calls and no search.) Without the note, or where none
/// can be written, everything is checked each time.
struct SoundnessNote {
    private let path: String
    private let text: [UInt8]

    /// The note for an open file that is an index in `directory`.
    init(_ status: stat, directory: String) {
        path = "\(directory)/concordance.checked"
        text = Array(
            "\(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)\n".utf8)
    }

    /// Whether the note is there and speaks of this file.
    var isThere: Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var found = [UInt8](repeating: 0, count: text.count + 1)
        return read(descriptor, &found, found.count) == text.count && found.starts(with: text)
    }

    /// Leaves the note; where that can't be done the next reader checks again.
    func leave() {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return }
        _ = write(descriptor, text, text.count)
        close(descriptor)
    }
}
