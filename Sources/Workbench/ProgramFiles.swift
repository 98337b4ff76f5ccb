import Documents
import Foundation
import Glibc

/// The files that a shell command names, by which it can be told that a program was changed though its command is the same.
///
/// Each word of the command that is a regular file counts, seen from here, from folders that the command names too
/// (`cd models && python3 embed.py`), and in the case of programs from the folders of `PATH`. Files that it writes to (`2> log`)
/// don't.
struct ProgramFiles: Sendable {
    /// The files' paths, one a line.
    private(set) var paths = ""
    /// Their paths, sizes and times of modification, one a line.
    private(set) var state = ""

    init(of command: String) {
        let words = Self.words(of: command)
        var folders = [FileManager.default.currentDirectoryPath]
        for word in words {
            let path = Self.expanded(word)
            let folder = path.hasPrefix("/") ? path : folders[0] + "/" + path
            if Self.information(folder).map({ $0.st_mode & S_IFMT == S_IFDIR }) ?? false { folders.append(folder) }
        }
        let programs = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        for word in words where !word.isEmpty {
            let path = Self.expanded(word)
            let places = path.contains("/") ? folders : folders + programs
            for place in path.hasPrefix("/") ? [path] : places.map({ $0 + "/" + path }) {
                guard let information = Self.information(place), information.st_mode & S_IFMT == S_IFREG else {
                    continue
                }
                let (size, time) = (information.st_size, information.st_mtim)
                paths += place + "\n"
                state += "\(place)\t\(size)\t\(time.tv_sec).\(time.tv_nsec)\n"
                break
            }
        }
    }

    private static func information(_ path: String) -> stat? {
        var information = stat()
        return stat(path, &information) == 0 ? information : nil
    }

    private static func expanded(_ word: String) -> String {
        guard word.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else { return word }
        return home + word.dropFirst()
    }

    /// The words of a shell command without their quotes, and without those that follow a `>`; `--model=x` gives `x` too.
    private static func words(of command: String) -> [String] {
        var words: [String] = []
        var word = ""
        var quote: Character?
        var isWritten = false
        var isEscaped = false
        func end() {
            guard !word.isEmpty else { return }
            if !isWritten {
                words.append(word)
                if let sign = word.firstIndex(of: "=") { words.append(String(word[word.index(after: sign)...])) }
            }
            word = ""
            isWritten = false
        }
        for character in command {
            if isEscaped {
                word.append(character)
                isEscaped = false
            } else if character == "\\" && quote != "'" {
                isEscaped = true
            } else if let open = quote {
                if character == open { quote = nil } else { word.append(character) }
            } else if character == "'" || character == "\"" {
                quote = character
            } else if character.isWhitespace || ";|&()<>`".contains(character) {
                end()
                if character == ">" { isWritten = true }
            } else {
                word.append(character)
            }
        }
        end()
        return words
    }
}
