import BitextCore

/// The stretch around a node in which collocates are counted.
public struct CollocationWindow: Sendable, Hashable {
    /// How many tokens before the node are counted.
    public var left: Int
    /// How many tokens after the node are counted.
    public var right: Int
    /// Whether it ends where the node's sentence does; otherwise where its document does.
    public var isWithinSentence: Bool

    /// The window from the `left`th token before the node to the `right`th after it; 0 for none on that side.
    public init(left: Int = 5, right: Int = 5, isWithinSentence: Bool = false) {
        self.left = max(0, left)
        self.right = max(0, right)
        self.isWithinSentence = isWithinSentence
    }
}

/// A value that occurs near the hits of a query.
public struct Collocate: Sendable, Hashable {
    /// Its number in the table's attribute, and what is counted of it; there may be very many collocates.
    private let number: UInt32
    private let near: UInt32
    private let whole: UInt32
    private let inNodes: UInt32

    fileprivate init(value: Int, joint: UInt32, frequency: UInt32, inNodes: UInt32) {
        number = UInt32(truncatingIfNeeded: value)
        (near, whole, self.inNodes) = (joint, frequency, inNodes)
    }

    /// Its number in the table's attribute.
    var value: Int { Int(number) }
    /// How often it occurs in the windows; a token in the windows of two hits counts once.
    public var joint: Int { Int(near) }
    /// How often it occurs in the subcorpus.
    public var frequency: Int { Int(whole) }
    /// How often it occurs in the subcorpus outside the hits.
    var frequencyOutsideNodes: Int { max(0, Int(whole) - Int(inNodes)) }
}

/// The collocates of a query's hits.
///
/// Surface cooccurrence as S. Evert defines it (“Corpora and collocations”, 2008): the sample is the tokens of the
/// subcorpus that are no nodes, R₁ those of them in a window, C₁ those with the collocate's value. What a hit or its window has outside the
/// subcorpus, as a hit may that only begins in one of its documents, is no part of the sample.
public struct CollocateTable: Sendable {
    /// The collocates, in the order that was asked for.
    public private(set) var rows: [Collocate] = []
    /// How many tokens are in the windows.
    public let windowTokens: Int
    /// How many hits there are.
    public let nodes: Int
    /// How many tokens the subcorpus has.
    public let tokenCount: Int
    private let tokensOutsideNodes: Int
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
        let counts = WindowCounts(of: Search.inOrder(hits), window, attribute, in: subcorpus)
        let (near, nodes) = (counts.near, counts.nodes)
        let least = UInt32(clamping: max(1, thresholds.joint))
        let frequencies = attribute.frequencies(in: subcorpus) { near[$0] &- nodes[$0] >= least }
        self.attribute = attribute
        self.nodes = hits.count
        windowTokens = counts.nearTokens - counts.nodeTokens
        tokenCount = subcorpus.tokenCount
        tokensOutsideNodes = tokenCount - counts.nodeTokens
        // Most values of a large corpus aren't listed.
        let listed = near.indices.filter {
            near[$0] &- nodes[$0] >= least && frequencies[$0] >= thresholds.frequency
        }
        rows = listed.map {
            Collocate(
                value: $0, joint: near[$0] &- nodes[$0], frequency: frequencies[$0], inNodes: nodes[$0])
        }
    }

    /// The text of a collocate.
    public func text(of collocate: Collocate) -> String { attribute.text(of: collocate.value) }

    /// The contingency table of the windows for a collocate.
    public func contingency(of collocate: Collocate) -> ContingencyTable {
        ContingencyTable(
            joint: collocate.joint, first: windowTokens, second: collocate.frequencyOutsideNodes,
            total: tokensOutsideNodes)
    }

    /// A measure of a collocate.
    public func value(of measure: AssociationMeasure, for collocate: Collocate) -> Double {
        measure.value(
            of: contingency(of: collocate), nodeFrequency: Double(nodes),
            collocateFrequency: Double(collocate.frequency))
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
