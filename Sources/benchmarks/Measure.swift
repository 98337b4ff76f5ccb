import Glibc

/// The best of several runs, in seconds.
struct Measure {
    /// What time is meant.
    enum Clock {
        /// That of all processors that this process used, which other programs on the machine don't disturb.
        case processors
        /// That which went by.
        case wall
    }

    /// The seconds that the fastest run took.
    let seconds: Double

    /// Runs `work` `count` times.
    init(best count: Int = 5, on clock: Clock = .processors, of work: () -> Void) {
        seconds =
            (0..<count).map { _ in
                let start = Measure.time(on: clock)
                work()
                return Measure.time(on: clock) - start
            }.min() ?? 0
    }

    /// How many of `units` were done in a second.
    func rate(_ units: Double) -> Double { seconds > 0 ? units / seconds : 0 }

    private static func time(on clock: Clock) -> Double {
        var time = timespec()
        clock_gettime(clock == .wall ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// A table of figures, its columns aligned.
struct Table {
    private var rows: [[String]]

    init(_ columns: [String]) { rows = [columns] }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// A number with one decimal.
    static func rounded(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }

    /// The lines, the first column to the left and the others to the right.
    var text: String {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + blanks : blanks + cell
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
