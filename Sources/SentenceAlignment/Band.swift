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
        for row in 0..<rows {
            for column in range(row) {
                let node = starts[row] + column - Int(low[row])
                for (number, type) in types.enumerated() {
                    let (rowEnd, columnEnd) = (row + type.italian, column + type.english)
                    guard rowEnd <= rows, columnEnd <= columns, columnEnd <= high[rowEnd], columnEnd >= low[rowEnd]
                    else { continue }
                    body(node * types.count + number, number, row, column)
                }
            }
        }
    }
}
