/// How often each value of a key, or each combination of the values of several, occurs among hits.
public struct FrequencyTable {
    /// A combination of values with its count.
    public struct Row: Sendable, Hashable {
        /// The number of the value of the first key, and of each other: there may be very many rows, mostly of one key.
        private let code: UInt32
        private let otherCodes: [UInt32]
        /// How often it occurs.
        public let count: Int
        /// How many tokens the part of the corpus has that the count is relative to: the subcorpus, or those of its
        /// documents that have the row's metadata.
        public let tokenCount: Int

        init(codes: [UInt32], count: Int, tokenCount: Int) {
            self.init(code: codes.first ?? 0, others: Array(codes.dropFirst()), count: count, tokenCount: tokenCount)
        }

        init(code: UInt32, others: [UInt32] = [], count: Int, tokenCount: Int) {
            self.code = code
            otherCodes = others
            self.count = count
            self.tokenCount = tokenCount
        }

        /// The number of the value of each key.
        var codes: [UInt32] { [code] + otherCodes }

        /// The count in a million tokens of that part.
        public var perMillion: Double { Concordancer.perMillion(Double(count), of: Double(tokenCount)) }
    }

    /// The combinations that occur, the most frequent first.
    public let rows: [Row]
    /// How many hits were counted.
    public let total: Int
    /// How many tokens the subcorpus has.
    public let tokenCount: Int
    private let columns: [KeyColumn]

    init(rows: [Row], total: Int, tokenCount: Int, columns: [KeyColumn]) {
        self.rows = rows
        self.total = total
        self.tokenCount = tokenCount
        self.columns = columns
    }

    /// The texts of a row's values, one a key; empty where a hit has none (at the border of its document).
    public func texts(of row: Row) -> [String] { zip(columns, row.codes).map { $0.text(Int($1)) } }
}

extension Search {
    /// How often the values of `keys`, taken together, occur among `hits`.
    ///
    /// `equivalent` tells what translates a hit. Throws `ResultError` where a key names an attribute that the corpus
    /// doesn't have, or isn't a single value.
    public func frequencies(
        of hits: [Hit], by keys: [HitKey], equivalent: ((Hit) -> String)? = nil
    ) throws(ResultError) -> FrequencyTable {
        var reader = KeyReader(self, hits: hits, equivalent: equivalent)
        let subcorpus = subcorpus
        func table(_ rows: [FrequencyTable.Row], _ columns: [KeyColumn]) -> FrequencyTable {
            FrequencyTable(rows: rows, total: hits.count, tokenCount: subcorpus.tokenCount, columns: columns)
        }
        if keys.count == 1, case .tokens(var tokens) = try reader.source(of: keys[0]) {
            let counts = hits.withUnsafeBufferPointer { tokens.counts(of: $0) }
            let rows = Search.ordered(counts).map { code, count in
                FrequencyTable.Row(code: code, count: Int(count), tokenCount: subcorpus.tokenCount)
            }
            return table(rows, [KeyColumn(codes: [], count: tokens.count, text: tokens.text)])
        }
        var columns: [KeyColumn] = []
        for key in keys { columns.append(try reader.column(of: key)) }
        let sizes = DocumentSizes(keys.map { reader.documentValues(of: $0) }, subcorpus: subcorpus, columns: columns)
        if columns.count == 1 {
            let rows = Search.ordered(Search.counts(columns[0])).map { code, count in
                FrequencyTable.Row(code: code, count: Int(count), tokenCount: sizes.tokenCount(of: [code]))
            }
            return table(rows, columns)
        }
        let rows = try count(columns, hits.count).map { codes, count in
            FrequencyTable.Row(codes: codes, count: count, tokenCount: sizes.tokenCount(of: codes))
        }
        return table(rows, columns)
    }

    private static func counts(_ column: KeyColumn) -> [UInt32] {
        var counts = [UInt32](repeating: 0, count: column.count)
        for code in column.codes { counts[Int(code)] &+= 1 }
        return counts
    }

    /// The codes that there are some of, the most frequent first, and of equal ones the lowest.
    private static func ordered(_ counts: [UInt32]) -> [(code: UInt32, count: UInt32)] {
        var codes: [UInt32] = []
        var keys: [UInt64] = []
        let most = counts.max() ?? 0
        for code in counts.indices where counts[code] > 0 {
            codes.append(UInt32(truncatingIfNeeded: code))
            keys.append(UInt64(most - counts[code]))
        }
        return keys.withUnsafeBufferPointer { keys in
            RadixSort.sorted(
                by: keys, bits: PackedIntegers.width(for: Int(most)), entry: { (keys[$0], UInt64(codes[$0])) },
                element: { (UInt32(truncatingIfNeeded: $0), counts[Int($0)]) })
        }
    }

    private func count(_ columns: [KeyColumn], _ hits: Int) throws(ResultError) -> [([UInt32], Int)] {
        var counts: [[UInt32]: Int] = [:]
        for hit in 0..<hits {
            if hit & 0xFFF == 0 { try checkTime() }
            counts[columns.map { $0.codes[hit] }, default: 0] += 1
        }
        return try sorted(Array(counts)) {
            $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
        }.map { ($0.key, $0.value) }
    }
}

/// How many tokens the documents have that share the values of those keys that are properties of documents.
private struct DocumentSizes {
    private let total: Int
    private let places: [Int]
    private var sizes: [[String]: Int] = [:]
    private let columns: [KeyColumn]

    /// Takes the value of each document for each key, nil for a key that is no property of documents.
    init(_ values: [[String]?], subcorpus: Subcorpus, columns: [KeyColumn]) {
        total = subcorpus.tokenCount
        places = values.indices.filter { values[$0] != nil }
        self.columns = columns
        if places.isEmpty { return }
        let values = values.compactMap { $0 }
        for document in subcorpus.documents {
            sizes[values.map { $0[document] }, default: 0] += subcorpus.tokenCount(of: document)
        }
    }

    func tokenCount(of codes: [UInt32]) -> Int {
        if places.isEmpty { return total }
        return sizes[places.map { columns[$0].text(Int(codes[$0])) }] ?? 0
    }
}

extension Search {
    /// The values that the documents searched have for a key of metadata, in their order; none for another key.
    public func documentValues(of key: HitKey) -> [String] {
        guard case .metadata(let name) = key.subject else { return [] }
        let selected = selectedDocuments
        let values = index.documents.metadata(name).enumerated().filter { selected?[$0.offset] ?? true }
        return KeyColumn.sorted(Set(values.map(\.element)), in: language)
    }
}
