import Glibc

/// The name that a file has beside its own until it is whole: `FILE.afronte-draft-PROCESS-NUMBER`.
///
/// Nobody calls a file so by hand, and it tells the process that writes it: what one that was killed has left is known by it.
public enum DraftName {
    private static let mark = ".afronte-draft-"

    /// A name for a draft of `file` that `process` writes, another one each time.
    public static func new(for file: String, process: Int32) -> String {
        "\(file)\(mark)\(process)-\(UInt32.random(in: 0 ... .max))"
    }

    /// The process that writes the draft of `file` which is called `name`, perhaps with one of `suffixes` behind; `nil` for every other name.
    public static func process(of name: String, draftOf file: String, suffixes: [String] = [""]) -> Int32? {
        let prefix = file + mark
        guard name.hasPrefix(prefix) else { return nil }
        for suffix in suffixes where name.hasSuffix(suffix) {
            let numbers = name.dropFirst(prefix.count).dropLast(suffix.count)
                .split(separator: "-", omittingEmptySubsequences: false)
            guard numbers.count == 2, numbers.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }) else { continue }
            if let process = Int32(numbers[0]), UInt32(numbers[1]) != nil { return process }
        }
        return nil
    }

    /// Removes the drafts of the file at `path` that programs left which were killed.
    ///
    /// The folder may be another machine's too, whose programs can't be asked for: what isn't a day old is left.
    public static func removeAbandoned(of path: String, suffixes: [String] = [""]) {
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        let folder = name.count == path.count ? "./" : String(path.dropLast(name.count))
        guard let stream = opendir(folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let found = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let process = process(of: found, draftOf: String(name), suffixes: suffixes) else { continue }
            let isAlive = kill(process, 0) == 0 || errno != ESRCH
            var status = stat()
            if !isAlive, stat(folder + found, &status) == 0, status.st_mtim.tv_sec < time(nil) - 86_400 {
                unlink(folder + found)
            }
        }
    }
}
