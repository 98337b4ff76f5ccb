/// How bands are drawn: widely around anchors at first, then closely around what a first alignment found likely.
extension Band {
    /// The number of anchors that a rectangle of the band spans; all but the outer ones may be wrong without harm.
    ///
    /// A short text has few anchors, so that one more of them is spanned.
    private static func usuallySpanned(_ rows: Int, _ columns: Int) -> Int { rows * columns <= shortText ? 3 : 2 }
    /// The number of nodes up to which a text is short.
    private static let shortText = 4_000
    /// The number of segments around an anchor that are looked at in any case.
    private static let margin = 1
    /// The fewest columns on either side of the diagonal between near anchors.
    private static let leastReach = 3
    /// The probability from which on a bead of a first look is sure.
    private static let sure: Float = 0.9
    /// The number of nodes up to which a stretch lies between near anchors, and up to which a whole document is looked at in full.
    private static let fullArea = 1_500
    /// How many times as many segments as the other a text has from which on that is part of it.
    private static let lopsided = 2
    /// The most and fewest columns on either side of the diagonal of a longer stretch.
    private static let stripWidth = 60...400
    /// The width under which a strip isn't drawn closer, however many nodes that makes.
    private static let narrowestStrip = 12

    /// The nodes that a first look may take whatever the texts, and those for each segment besides: texts that have next to nothing
    /// in common, and so no anchors, must not take more than linear time and memory.
    package static let nodesAtFirst = (base: 1_000_000, perSegment: 32)
    /// The same for a close look, whose nodes cost ten times as much.
    private static let nodesAtLast = (base: 100_000, perSegment: 8)

    /// The nodes around a chain of anchors, the fewer on either side of the diagonal the longer the stretches without any.
    package init(rows: Int, columns: Int, around anchors: [RareWordAnchor]) {
        let most = Self.nodesAtFirst.base + Self.nodesAtFirst.perSegment * (rows + columns)
        var widest = Self.stripWidth.upperBound
        let spanned = Self.usuallySpanned(rows, columns)
        self.init(rows: rows, columns: columns, around: anchors, widest: widest, anchorsSpanned: spanned)
        while nodeCount > most, widest > Self.narrowestStrip {
            widest /= 2
            self.init(rows: rows, columns: columns, around: anchors, widest: widest, anchorsSpanned: spanned)
        }
        // Anchors that lead far to and fro are all the same to be believed: what lies between two of them is too much.
        if nodeCount > most {
            self.init(rows: rows, columns: columns, around: anchors, widest: widest, anchorsSpanned: 1)
        }
    }

    /// Rectangles between anchors, or strips along the diagonal, of `widest` columns at most, where they are far apart.
    private init(
        rows: Int, columns: Int, around anchors: [RareWordAnchor], widest: Int, anchorsSpanned: Int
    ) {
        // Where one text is an excerpt of the other, the diagonal says nothing of where.
        let isLopsided = max(rows, columns) > Self.lopsided * min(rows, columns)
        guard rows * columns > (isLopsided ? Self.nodesAtFirst.base : Self.fullArea) else {
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
            let areNear = height * width <= Self.fullArea
            let strip = min(widest, max(Self.stripWidth.lowerBound, width / 10))
            // Near anchors leave little room to stray, but what one side has more of may stand anywhere between them. A steep stretch
            // passes several columns a row, and a strip must reach from row to row.
            let reach =
                areNear
                ? Self.leastReach + abs(width - height) + max(width, height) / 4 : strip + width / max(1, height)
            // Not far beyond the ends: what is in reach of a row stays so for all that follow.
            let beyond = areNear ? Self.margin : strip
            for row in max(0, from.row - Self.margin)...min(rows, to.row + Self.margin) {
                let centre = from.column + (row - from.row) * width / max(1, height)
                include(row, max(from.column - beyond, centre - reach), min(to.column + beyond, centre + reach))
            }
        }
        var points = [(row: 0, column: 0)]
        for anchor in anchors { points.append((row: Int(anchor.italian), column: Int(anchor.english))) }
        points.append((row: rows, column: columns))
        for point in points.indices.dropLast() {
            connect(points[point], points[min(points.count - 1, point + anchorsSpanned)])
            connect(points[point], points[point + 1])
        }
        self.init(rows: rows, columns: columns, low: low, high: high)
    }

    /// The same band with all nodes between beads that are sure and hardly far apart: what one side has left out here, the other may have
    /// left out there, so that the way leads far from the diagonal.
    func filled(between beads: [ScoredBead]) -> Band {
        var (low, high) = (low, high)
        var from = (row: 0, column: 0)
        func fill(to: (row: Int, column: Int)) {
            let (height, width) = (to.row - from.row, to.column - from.column)
            guard min(height, width) > Self.leastReach + 1, height * width <= Self.fullArea else { return }
            for row in max(0, from.row - Self.margin)...min(rows, to.row + Self.margin) {
                low[row] = min(low[row], Int32(max(0, from.column - Self.margin)))
                high[row] = max(high[row], Int32(min(columns, to.column + Self.margin)))
            }
        }
        func isSure(_ place: Int) -> Bool {
            guard beads.indices.contains(place) else { return true }
            let bead = beads[place]
            return bead.probability >= Self.sure && !bead.isAlone
        }
        // A single pair among segments left out may be one of strangers.
        for place in beads.indices where isSure(place) && (isSure(place - 1) || isSure(place + 1)) {
            fill(to: (beads[place].italian.lowerBound, beads[place].english.lowerBound))
            from = (beads[place].italian.upperBound, beads[place].english.upperBound)
        }
        fill(to: (rows, columns))
        return Band(rows: rows, columns: columns, low: low, high: high)
    }

    /// The same band with the nodes that anchors ask for, if there are any, and without those that would cross a cut.
    func keeping(_ constraints: Constraints?) -> Band {
        guard let constraints else { return self }
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

    /// The nodes through which the alignment passes with at least a probability of `least`, and those within a step of them; only
    /// likelier ones where those were too many, as they are where nothing is likely.
    func narrowed(to probabilities: [Float], least: Float) -> Band {
        let most = Self.nodesAtLast.base + Self.nodesAtLast.perSegment * (rows + columns)
        var least = least
        var band = narrowed(to: probabilities, least: least, margin: 1)
        while band.nodeCount > most, least < 0.5 {
            least *= 4
            band = narrowed(to: probabilities, least: least, margin: 1)
        }
        return band
    }

    /// The nodes through which the alignment passes with at least a probability of `least`, and those within `margin` steps of them.
    private func narrowed(to probabilities: [Float], least: Float, margin: Int) -> Band {
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
