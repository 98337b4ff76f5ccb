import BitextCore
import Concordancer
import Glibc
import Workbench

/// What people are told beside the results: messages, progress, and what the terminal can show.
enum Console {
    /// Writes a line to standard error.
    static func error(_ message: String) {
        // What was found comes before what is said of it, where both go to one terminal.
        Output.standard.flush()
        failure(message)
    }

    /// Writes a line to standard error when standard output itself is in trouble.
    static func failure(_ message: String) {
        clearProgress()
        // Names of files and documents may hold anything, and a terminal obeys some of it.
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map {
            DisplayText.printable(String($0))
        }
        put(lines.joined(separator: "\n") + "\n")
    }

    /// Writes findings to standard error, the first of many in full and the rest as a count.
    static func report(_ findings: [Finding], most: Int = 20) {
        for finding in findings.prefix(most) { error("\(finding)") }
        if findings.count > most { error("… and \(findings.count - most) more") }
    }

    /// Draws progress on standard error where that is a terminal, at most ten times a second.
    static let progress: Progress.Report = { progress in
        guard isatty(STDERR_FILENO) == 1, progress.total > 1, !hasResults else { return }
        if progress.done == progress.total { return clearProgress() }
        let now = clock_gettime_nsec()
        guard now - lastDrawn > 100_000_000 else { return }
        lastDrawn = now
        put("\r\u{1B}[K\(progress.activity) \(progress.done)/\(progress.total)")
    }

    /// Takes the progress away before results come, which stand on a terminal from where it was.
    static func makeRoomForResults() {
        clearProgress()
        hasResults = isTerminal
    }

    /// Whether results are on the terminal, among which progress would be drawn.
    nonisolated(unsafe) private static var hasResults = false

    private static func put(_ text: String) {
        var text = text
        text.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
    }

    nonisolated(unsafe) private static var lastDrawn: UInt64 = 0

    private static func clearProgress() {
        if lastDrawn > 0 {
            put("\r\u{1B}[K")
            lastDrawn = 0
        }
    }

    private static func clock_gettime_nsec() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Whether standard output is a terminal.
    static let isTerminal = isatty(STDOUT_FILENO) == 1

    /// Whether standard output is a terminal that shows colours; https://no-color.org is respected.
    static var hasColour: Bool {
        isTerminal && getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
    }

    /// The columns of the terminal, of `COLUMNS`, or 120.
    static var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        let columns = getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 120
        // No terminal is wider, and each line of a concordance is padded to the middle.
        return columns > 0 ? min(columns, 10_000) : 120
    }
}
