import BitextCore

/// What n-grams are counted.
public struct NgramOptions: Sendable, Hashable {
    /// How many tokens an n-gram has.
    public var length: Int
    /// The attribute whose values make it up.
    public var attribute: TokenAttribute
    /// How often it must occur to be listed.
    public var minimum: Int
    /// Whether punctuation ends an n-gram; signs such as % and € and numbers are content.
    public var skipsMarks: Bool

    /// Makes options.
    public init(length: Int = 2, attribute: TokenAttribute = .word, minimum: Int = 5, skipsMarks: Bool = false) {
        self.length = length
        self.attribute = attribute
        self.minimum = minimum
        self.skipsMarks = skipsMarks
    }
}

/// The n-grams of a subcorpus that occur often enough, the most frequent first, those of one count in the order of the alphabet.
public struct NgramTable: Sendable {
    /// An n-gram with its count.
    public struct Row: Sendable, Hashable {
        fileprivate let number: UInt32
        /// How often it occurs.
        public let count: Int
    }

    /// The n-grams.
    public let rows: [Row]
    /// How many tokens the subcorpus has.
    public let tokenCount: Int
    private let levels: [PairTable]
    private let attribute: AttributeValues

    /// Counts the n-grams that lie within a sentence of `subcorpus`.
    ///
    /// Level by level: an n-gram is the pair of the (n-1)-gram that it begins with and its last value, and one that
    /// begins rare needs no counting (Agrawal and Srikant, “Fast algorithms for mining association rules”, 1994). The
    /// result is that of counting all n-grams at once.
    public init(of subcorpus: Subcorpus, _ options: NgramOptions) throws(ResultError) {
        guard options.length >= 1 else { throw ResultError("an n-gram has at least one token") }
        let side = subcorpus.side
        let attribute = try AttributeValues(options.attribute, in: subcorpus.language, of: subcorpus.index)
        let isMark = options.skipsMarks ? side.marks() : []
        let minimum = max(1, options.minimum)
        var levels: [PairTable] = []
        // What the n-grams of the last level come by, those of one count.
        var order: [UInt64] = []
        var grams = Runs(subcorpus, side: side, isMark: isMark, attribute: attribute)
        for length in 2..<max(2, options.length + 1) {
            var table = PairTable()
            grams.extend(to: length, attribute: attribute, side: side, counting: &table)
            grams.prune(table, minimum: minimum)
            order = levels.last.map { table.order(after: $0.ranks(by: order, minimum: minimum)) } ?? table.pairs
            levels.append(table)
        }
        self.levels = levels
        self.attribute = attribute
        tokenCount = subcorpus.tokenCount
        if let last = levels.last {
            rows = last.frequent(minimum, by: order)
        } else {
            let counts = grams.valueCounts(attribute.count)
            rows = counts.indices.filter { counts[$0] >= minimum }.map {
                Row(number: UInt32(truncatingIfNeeded: $0), count: counts[$0])
            }.sorted { ($1.count, $0.number) < ($0.count, $1.number) }
        }
    }

    /// The values of an n-gram, in order.
    public func values(of row: Row) -> [String] {
        var values: [Int] = []
        var number = row.number
        for level in levels.reversed() {
            let pair = level.pairs[Int(number)]
            values.append(Int(UInt32(truncatingIfNeeded: pair)))
            number = UInt32(truncatingIfNeeded: pair >> 32)
        }
        return (values + [Int(number)]).reversed().map { attribute.text(of: $0) }
    }
}

/// The grams of the current length by the position where they begin.
private struct Runs {
    private static let none = UInt32.max
    /// Sentences, or the parts of them between marks: their positions, and where their grams stand.
    private var sentences: [(positions: Range<Int>, start: Int)] = []
    private var grams: [UInt32] = []

    init(_ subcorpus: Subcorpus, side: SideIndex, isMark: [Bool], attribute: AttributeValues) {
        var cursor = StructureCursor(.segment, side: side)
        grams.reserveCapacity(subcorpus.tokenCount)
        for run in subcorpus.runs {
            var position = run.lowerBound
            while position < run.upperBound {
                let end = min(run.upperBound, max(position + 1, cursor.bounds(at: position).upperBound))
                var start = position
                for place in position..<end {
                    let type = side.stream[place]
                    if !isMark.isEmpty && isMark[type] {
                        add(start..<place)
                        start = place + 1
                    }
                    grams.append(attribute.values[type])
                }
                add(start..<end)
                position = end
            }
        }
    }

    private mutating func add(_ positions: Range<Int>) {
        if !positions.isEmpty { sentences.append((positions, grams.count - positions.count)) }
    }

    func valueCounts(_ count: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: count)
        for sentence in sentences {
            for index in sentence.start..<sentence.start + sentence.positions.count { counts[Int(grams[index])] += 1 }
        }
        return counts
    }

    /// Makes the grams of one token less ones of `length`, counting them.
    mutating func extend(
        to length: Int, attribute: AttributeValues, side: SideIndex, counting table: inout PairTable
    ) {
        for sentence in sentences {
            let count = sentence.positions.count
            for offset in 0..<count {
                let index = sentence.start + offset
                guard grams[index] != Runs.none else { continue }
                if offset + length > count {
                    grams[index] = Runs.none
                } else {
                    let last = attribute.values[side.stream[sentence.positions.lowerBound + offset + length - 1]]
                    grams[index] = table.count(UInt64(grams[index]) << 32 | UInt64(last))
                }
            }
        }
    }

    /// Forgets the grams that are rarer than `minimum`.
    mutating func prune(_ table: PairTable, minimum: Int) {
        guard minimum > 1 else { return }
        for index in grams.indices where grams[index] != Runs.none && table.counts[Int(grams[index])] < minimum {
            grams[index] = Runs.none
        }
    }
}

/// Pairs of numbers with their counts, numbered as they come: open addressing with linear probing.
private struct PairTable: Sendable {
    private(set) var pairs: [UInt64] = []
    private(set) var counts: [UInt32] = []
    private var slots = [UInt32](repeating: .max, count: 1 << 12)

    /// Counts a pair once more; returns its number.
    mutating func count(_ pair: UInt64) -> UInt32 {
        if pairs.count * 2 >= slots.count { grow() }
        var slot = PairTable.slot(of: pair, among: slots.count)
        while slots[slot] != .max {
            let number = slots[slot]
            if pairs[Int(number)] == pair {
                counts[Int(number)] &+= 1
                return number
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = UInt32(truncatingIfNeeded: pairs.count)
        slots[slot] = number
        pairs.append(pair)
        counts.append(1)
        return number
    }

    /// The pairs that occur often enough, the most frequent first, and those of one count in the order of their keys.
    func frequent(_ minimum: Int, by order: [UInt64]) -> [NgramTable.Row] {
        counts.indices.filter { counts[$0] >= minimum }.map {
            NgramTable.Row(number: UInt32(truncatingIfNeeded: $0), count: Int(counts[$0]))
        }.sorted { ($1.count, order[Int($0.number)]) < ($0.count, order[Int($1.number)]) }
    }

    /// The places of the pairs that occur often enough in the order of their keys; others have none.
    func ranks(by order: [UInt64], minimum: Int) -> [UInt32] {
        var ranks = [UInt32](repeating: 0, count: counts.count)
        let frequent = counts.indices.filter { counts[$0] >= minimum }.sorted { order[$0] < order[$1] }
        for (rank, number) in frequent.enumerated() { ranks[number] = UInt32(truncatingIfNeeded: rank) }
        return ranks
    }

    /// Keys of the pairs whose first numbers, which come as they were met, have these ranks.
    func order(after ranks: [UInt32]) -> [UInt64] {
        pairs.map { UInt64(ranks[Int($0 >> 32)]) << 32 | $0 & 0xFFFF_FFFF }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: .max, count: slots.count * 2)
        for (number, pair) in pairs.enumerated() {
            var slot = PairTable.slot(of: pair, among: slots.count)
            while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: number)
        }
    }

    /// Multiplicative hashing (Knuth, The Art of Computer Programming 6.4).
    private static func slot(of pair: UInt64, among count: Int) -> Int {
        Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - count.trailingZeroBitCount))
    }
}

extension SideIndex {
    /// Which types are punctuation.
    func marks() -> [Bool] {
        var marks = [Bool](repeating: false, count: typeLimit)
        for type in 0..<typeCount {
            marks[type] = String(decoding: forms[type], as: UTF8.self).unicodeScalars.allSatisfy(\.isMark)
        }
        return marks
    }
}

extension Unicode.Scalar {
    /// Whether it is punctuation, or stands with it, rather than a sign that is read as a word.
    ///
    /// Unicode counts some of these signs among its punctuation.
    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation:
            true
        case .otherPunctuation: !"%‰‱&@#§¶".unicodeScalars.contains(self)
        // Accents that stand alone are mostly quotation marks.
        case .modifierSymbol, .nonspacingMark, .enclosingMark, .format, .control: true
        default: false
        }
    }
}
