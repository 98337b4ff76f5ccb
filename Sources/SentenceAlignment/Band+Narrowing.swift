/// How bands are drawn: widely around anchors at first, then closely around what a first alignment found likely.
extension Band {
    /// The number of anchors that a rectangle of the band spans; all but the outer ones may be wrong without harm.
    private static let anchorsSpanned = 2
    /// The number of segments around an anchor that are looked at in any case.
    private static let margin = 2
    /// The number of nodes up to which a stretch between anchors, or a whole document, is looked at in full.
    private static let fullArea = 4_000
    /// The most and fewest columns on either side of the diagonal of a longer stretch.
    private static let stripWidth = 60...400

    /// The nodes around a chain of anchors: rectangles between them, or strips along the diagonal where they are far apart.
    init(rows: Int, columns: Int, around anchors: [AnchorChain.Anchor]) {
        guard rows * columns > Self.fullArea else {
            self.init(rows: rows, columns: columns)
            return
        }
        var low = [Int32](repeating: Int32(columns), count: rows + 1)
        var high = [Int32](repeating: 0, count: rows + 1)
        func include(_ row: Int, _ first: Int, _ last: Int) {
            low[row] = min(low[row], Int32(max(0, first)))
            high[row] = max(high[row], Int32(min(columns, last)))
        }
        func connect(_ from: (row: Int, column: Int), _ to: (row: Int, column: Int)) {
            let (height, width) = (to.row - from.row, to.column - from.column)
            let isFull = height * width <= Self.fullArea
            let strip = min(Self.stripWidth.upperBound, max(Self.stripWidth.lowerBound, width / 10))
            for row in max(0, from.row - Self.margin)...min(rows, to.row + Self.margin) {
                if isFull {
                    include(row, from.column - Self.margin, to.column + Self.margin)
                } else {
                    let centre = from.column + (row - from.row) * width / max(1, height)
                    // A steep stretch passes several columns a row, and the strip must reach from row to row.
                    let reach = strip + width / max(1, height)
                    include(row, centre - reach, centre + reach)
                }
            }
        }
        var points = [(row: 0, column: 0)]
        for anchor in anchors { points.append((row: Int(anchor.italian), column: Int(anchor.english))) }
        points.append((row: rows, column: columns))
        for point in points.indices.dropLast() {
            connect(points[point], points[min(points.count - 1, point + Self.anchorsSpanned)])
            connect(points[point], points[point + 1])
        }
        self.init(rows: rows, columns: columns, low: low, high: high)
    }

    /// The same band with the nodes that anchors ask for, and without those that would cross a cut.
    func keeping(_ constraints: Constraints) -> Band {
        var (low, high) = (low, high)
        for node in constraints.nodes {
            low[node.italian] = min(low[node.italian], Int32(node.english))
            high[node.italian] = max(high[node.italian], Int32(node.english))
        }
        var cuts = constraints.cuts[...]
        var least: Int32 = 0
        for row in 0...rows {
            while let cut = cuts.first, cut.italian < row {
                least = Int32(cut.english)
                cuts.removeFirst()
            }
            low[row] = max(low[row], least)
            high[row] = max(high[row], least)
        }
        cuts = constraints.cuts[...]
        var most = Int32(columns)
        for row in stride(from: rows, through: 0, by: -1) {
            while let cut = cuts.last, cut.italian > row {
                most = Int32(cut.english)
                cuts.removeLast()
            }
            low[row] = min(low[row], most)
            high[row] = min(high[row], most)
        }
        return Band(rows: rows, columns: columns, low: low, high: high)
    }

    /// The nodes through which the alignment passes with at least a probability of `least`, and those within `margin` steps of them.
    func narrowed(to probabilities: [Float], least: Float, margin: Int) -> Band {
        var low = [Int32](repeating: Int32(columns), count: rows + 1)
        var high = [Int32](repeating: 0, count: rows + 1)
        for row in 0...rows {
            var (first, last) = (Int.max, -1)
            for column in range(row) where probabilities[starts[row] + column - Int(self.low[row])] >= least {
                first = min(first, column)
                last = column
            }
            guard last >= 0 else { continue }
            for near in max(0, row - margin)...min(rows, row + margin) {
                let reach = margin - abs(near - row)
                low[near] = min(low[near], Int32(max(0, first - reach)))
                high[near] = max(high[near], Int32(min(columns, last + reach)))
            }
        }
        return Band(rows: rows, columns: columns, low: low, high: high)
    }
}
