/// The values that an attribute has for the structures of a name, in runs.
///
/// The structures of a run have the same value, or none, or a text followed by a number that grows by one from each to the next: ids
/// cost next to nothing.
struct StructureColumn: Sendable {
    /// What the structures of a run have.
    enum Value: Sendable, Equatable {
        case none
        /// All have the value of this number.
        case text(Int)
        /// The first has the value of this number with `first` after it, the next with a number that is one higher….
        case numbered(Int, first: Int)
    }

    /// The runs of all columns of a side, as they lie in the file.
    struct Runs: Sendable {
        private let starts: PackedIntegers
        fileprivate let firsts: PackedIntegers
        fileprivate let values: PackedIntegers
        fileprivate let counters: PackedIntegers

        init(_ file: IndexFile, side: UInt32) throws(IndexError) {
            starts = try file.integers(.runStarts, of: side)
            firsts = try file.integers(.runFirsts, of: side)
            values = try file.integers(.runValues, of: side)
            counters = try file.integers(.runCounters, of: side)
        }

        /// The column of a number, of so many structures.
        func column(_ number: Int, count: Int) -> StructureColumn {
            StructureColumn(runs: self, range: starts.range(number, limit: firsts.count), count: count)
        }
    }

    private let runs: Runs
    private let range: Range<Int>
    private let count: Int

    /// Calls `body` with each run: its structures and what they have.
    func forEachRun<Failure: Error>(_ body: (Range<Int>, Value) throws(Failure) -> Void) throws(Failure) {
        for run in range {
            let end = min(count, run + 1 < range.upperBound ? runs.firsts[run + 1] : count)
            let first = min(runs.firsts[run], end)
            let (value, counter) = (runs.values[run], runs.counters[run])
            try body(
                first..<end,
                value == 0 ? .none : counter == 0 ? .text(value - 1) : .numbered(value - 1, first: counter - 1))
        }
    }
}
