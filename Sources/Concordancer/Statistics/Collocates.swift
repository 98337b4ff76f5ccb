import BitextCore

/// The stretch around a node in which collocates are counted.
public struct CollocationWindow: Sendable, Hashable {
    /// How many tokens before the node are left out, and how many counted up to.
    public var left: ClosedRange<Int>?
    /// How many tokens after the node are left out, and how many counted up to.
    public var right: ClosedRange<Int>?
    /// Whether it ends where the node's sentence does; otherwise where its document does.
    public var isWithinSentence: Bool

    /// The window from the `left`th token before the node to the `right`th after it; 0 for none on that side.
    public init(left: Int = 5, right: Int = 5, isWithinSentence: Bool = false) {
        self.left = left > 0 ? 1...left : nil
        self.right = right > 0 ? 1...right : nil
        self.isWithinSentence = isWithinSentence
    }

    /// The window of some of the places only, such as the second to fourth token after the node.
    public init(left: ClosedRange<Int>?, right: ClosedRange<Int>?, isWithinSentence: Bool = false) {
        self.left = left
        self.right = right
        self.isWithinSentence = isWithinSentence
    }
}

/// A value that occurs near the hits of a query.
public struct Collocate: Sendable, Hashable {
    /// Its number in the table's attribute.
    let value: Int
    /// How often it occurs in the windows; a token in the windows of two hits counts once.
    public var joint: Int
    /// How often it occurs in the subcorpus.
    public var frequency: Int
    /// The contingency table of the windows.
    public var table: ContingencyTable
}

/// The collocates of a query's hits.
///
/// Surface cooccurrence as S. Evert defines it (“Corpora and collocations”, 2008): the sample is the tokens of the
/// subcorpus that are no nodes, R₁ those of them in a window, C₁ those with the collocate's value.
public struct CollocateTable: Sendable {
    /// The collocates, in the order that was asked for.
    public private(set) var rows: [Collocate] = []
    /// How many tokens are in the windows.
    public let windowTokens: Int
    /// How many hits there are.
    public let nodes: Int
    /// How many tokens the subcorpus has.
    public let tokenCount: Int
    private let attribute: AttributeValues

    /// What a collocate must have to be listed.
    public struct Thresholds: Sendable, Hashable {
        /// How often it occurs in the windows at least.
        public var joint: Int
        /// How often it occurs in the subcorpus at least.
        public var frequency: Int

        /// Makes thresholds.
        public init(joint: Int = 3, frequency: Int = 1) {
            self.joint = joint
            self.frequency = frequency
        }
    }

    init(
        of hits: [Hit], in subcorpus: Subcorpus, window: CollocationWindow, attribute: AttributeValues,
        thresholds: Thresholds
    ) {
        let side = subcorpus.side
        let hits = Search.inOrder(hits)
        // Nodes mostly lie in windows: counted with these and taken off again, they don't cut each window in two.
        let windows = CollocateTable.countWindows(of: hits, window, side: side)
        let nodes = CollocateTable.countNodes(of: hits, attribute: attribute, side: side)
        let near = attribute.sums(of: windows.counts)
        let frequencies = attribute.sums(of: subcorpus.typeCounts())
        self.attribute = attribute
        self.nodes = hits.count
        windowTokens = windows.tokenCount - nodes.tokenCount
        tokenCount = subcorpus.tokenCount
        let total = tokenCount - nodes.tokenCount
        for value in near.indices {
            let joint = near[value] - nodes.counts[value]
            if joint < max(1, thresholds.joint) || frequencies[value] < thresholds.frequency { continue }
            let table = ContingencyTable(
                joint: joint, first: windowTokens, second: frequencies[value] - nodes.counts[value], total: total)
            rows.append(Collocate(value: value, joint: joint, frequency: frequencies[value], table: table))
        }
    }

    /// Counts the values of the tokens of hits in document order, each token once.
    private static func countNodes(
        of hits: [Hit], attribute: AttributeValues, side: SideIndex
    ) -> (counts: [Int], tokenCount: Int) {
        var counts = [Int](repeating: 0, count: attribute.count)
        var tokenCount = 0
        var end = 0
        let stream = side.stream
        counts.withUnsafeMutableBufferPointer { counts in
            attribute.values.withUnsafeBufferPointer { values in
                for hit in hits {
                    let node = hit.positions
                    var position = max(end, node.lowerBound)
                    while position < node.upperBound {
                        counts[Int(values[stream[position]])] &+= 1
                        tokenCount &+= 1
                        position &+= 1
                    }
                    end = max(end, node.upperBound)
                }
            }
        }
        return (counts, tokenCount)
    }

    /// Counts what stands in the windows of hits in document order, the hits included.
    private static func countWindows(of hits: [Hit], _ window: CollocationWindow, side: SideIndex) -> TypeCounter {
        var counter = TypeCounter(side)
        var pieces = StructureCursor(window.isWithinSentence ? .segment : .document, side: side)
        let (left, right) = (window.left?.upperBound ?? 0, window.right?.upperBound ?? 0)
        // Places next to the node that are left out.
        let skippedLeft = window.left.map { $0.lowerBound - 1 } ?? 0
        let skippedRight = window.right.map { $0.lowerBound - 1 } ?? 0
        if skippedLeft == 0 && skippedRight == 0 {
            for hit in hits {
                let node = hit.positions
                let bounds = pieces.bounds(at: node.lowerBound)
                let upper = max(node.upperBound, min(bounds.upperBound, node.upperBound &+ right))
                counter.count(max(bounds.lowerBound, node.lowerBound &- left)..<upper)
            }
        } else {
            var near = PositionSet(below: side.tokenCount)
            for hit in hits {
                let node = hit.positions
                let bounds = pieces.bounds(at: node.lowerBound)
                let (lower, upper) = (bounds.lowerBound, max(bounds.upperBound, node.upperBound))
                near.insert(node)
                let end = max(lower, node.lowerBound - skippedLeft)
                near.insert(min(end, max(lower, node.lowerBound - left))..<end)
                let start = min(upper, node.upperBound + skippedRight)
                near.insert(start..<max(start, min(upper, node.upperBound + right)))
            }
            near.forEachRun { counter.count($0) }
        }
        counter.finish()
        return counter
    }

    /// The text of a collocate.
    public func text(of collocate: Collocate) -> String { attribute.text(of: collocate.value) }

    /// A measure of a collocate.
    public func value(of measure: AssociationMeasure, for collocate: Collocate) -> Double {
        measure.value(
            of: collocate.table, nodeFrequency: Double(nodes), collocateFrequency: Double(collocate.frequency))
    }

    /// Puts the rows in the order of a measure, the strongest first, or of the joint frequency where none is given;
    /// equal ones in alphabetical order.
    public mutating func sort(by measure: AssociationMeasure?) {
        guard let measure else {
            return rows.sort { ($1.joint, $0.value) < ($0.joint, $1.value) }
        }
        var order = RadixOrder(count: rows.count)
        order.sort(by: rows.map { value(of: measure, for: $0).descendingKey }, bits: 64)
        rows = order.numbers.map { rows[Int($0)] }
    }
}

extension Search {
    /// What occurs around `hits`, in the order of `measure`; see `CollocateTable`.
    public func collocates(
        of hits: [Hit], window: CollocationWindow = CollocationWindow(), attribute: TokenAttribute = .word,
        thresholds: CollocateTable.Thresholds = .init(), sortedBy measure: AssociationMeasure? = .logDice
    ) throws(ResultError) -> CollocateTable {
        let values = try AttributeValues(attribute, in: language, of: index)
        var table = CollocateTable(
            of: hits, in: subcorpus, window: window, attribute: values, thresholds: thresholds)
        table.sort(by: measure)
        return table
    }
}
