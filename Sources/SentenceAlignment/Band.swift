/// The part of the alignment lattice that is looked at: for each number of Italian segments already aligned, the range of
/// numbers of English ones that may go with it.
///
/// Row `i` holds the nodes (i, `low[i]`) … (i, `high[i]`), numbered from `starts[i]`. Both bounds never fall, neighbouring
/// rows overlap, the first row begins at 0 and the last one ends at the number of English segments, so a path always exists.
package struct Band {
    package let rows: Int
    package let columns: Int
    package private(set) var low: [Int32]
    package private(set) var high: [Int32]
    package private(set) var starts: [Int]

    /// The number of nodes.
    package var nodeCount: Int { starts[rows + 1] }

    /// The whole lattice of `rows` × `columns` segments.
    init(rows: Int, columns: Int) {
        self.init(
            rows: rows, columns: columns, low: [Int32](repeating: 0, count: rows + 1),
            high: [Int32](repeating: Int32(columns), count: rows + 1))
    }

    /// The rows' bounds, which are widened where needed to make a band of them.
    init(rows: Int, columns: Int, low: [Int32], high: [Int32]) {
        self.rows = rows
        self.columns = columns
        var low = low
        var high = high
        low[0] = 0
        high[rows] = Int32(columns)
        for row in stride(from: rows - 1, through: 0, by: -1) { low[row] = min(low[row], low[row + 1]) }
        for row in 0..<rows where high[row] < low[row + 1] { high[row] = low[row + 1] }
        for row in 1..<rows + 1 { high[row] = max(high[row], high[row - 1]) }
        starts = []
        starts.reserveCapacity(rows + 2)
        var total = 0
        for row in 0...rows {
            starts.append(total)
            total += Int(high[row] - low[row]) + 1
        }
        starts.append(total)
        self.low = low
        self.high = high
    }

    /// The columns of a row.
    package func range(_ row: Int) -> ClosedRange<Int> { Int(low[row])...Int(high[row]) }

    /// The same band with the languages' roles exchanged.
    func transposed() -> Band {
        var first = [Int32](repeating: 0, count: columns + 1)
        var last = [Int32](repeating: 0, count: columns + 1)
        var row = 0
        for column in 0...columns {
            while high[row] < column { row += 1 }
            first[column] = Int32(row)
        }
        row = rows
        for column in stride(from: columns, through: 0, by: -1) {
            while low[row] > column { row -= 1 }
            last[column] = Int32(row)
        }
        return Band(rows: columns, columns: rows, low: first, high: last)
    }

    /// Hands out the beads of `types` that stay within the band: for each its number, a node's times the types' plus its type's; its
    /// type's; and the Italian and the English segment it begins with.
    @inline(__always) func forEachBead(of types: [BeadType], _ body: (Int, Int, Int, Int) -> Void) {
        let typeCount = types.count
        var reaches = [Reach](repeating: Reach(), count: typeCount)
        for row in 0..<rows {
            for (number, type) in types.enumerated() {
                reaches[number] = Reach(self, row: row + type.italian, shift: type.english)
            }
            let reaches = reaches.span
            var place = starts[row] * typeCount
            for column in range(row) {
                for number in 0..<typeCount where reaches[number].contains(column) {
                    body(place + number, number, row, column)
                }
                place += typeCount
            }
        }
    }

    /// The nodes of another row as seen from this one: the one that goes with a column has the number `base` + column.
    struct Reach {
        private(set) var base = 0
        private var low = Int.max
        private var high = Int.min

        /// No nodes.
        init() {}

        /// The nodes of a row `shift` columns farther on.
        init(_ band: Band, row: Int, shift: Int) {
            guard row >= 0, row <= band.rows else { return }
            let first = Int(band.low[row])
            base = band.starts[row] - first + shift
            low = first - shift
            high = Int(band.high[row]) - shift
        }

        @inline(__always) func contains(_ column: Int) -> Bool { column >= low && column <= high }
    }
}
