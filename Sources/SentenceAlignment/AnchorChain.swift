import TranslationLexicon

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The pairs of segments that rare words tie together, as far as they don't cross: a skeleton of the alignment that is
/// found in time linear but for a logarithm, however long the texts and whatever is missing from one of them.
struct AnchorChain {
    /// The anchors, rising on both sides.
    private(set) var anchors: [Anchor] = []

    /// A pair of segments that have rare words in common.
    struct Anchor {
        var italian: Int32
        var english: Int32
        /// How much the common words speak for the pair.
        var weight: Float
    }

    /// How often a word may occur to be called rare.
    private static let mostOccurrences: UInt32 = 8
    /// What a pair of segments must weigh to be considered.
    private static let leastWeight: Float = 1.5

    /// Finds the heaviest chain of pairs.
    init(italian: DocumentSide, english: DocumentSide, evidence: WordEvidence) {
        let candidates = Self.candidates(italian, english, evidence)
        guard !candidates.isEmpty else { return }
        anchors = Self.heaviestChain(candidates, columns: english.count)
    }

    private static func candidates(
        _ italian: DocumentSide, _ english: DocumentSide, _ evidence: WordEvidence
    ) -> [Anchor] {
        let italianPlaces = Occurrences(italian, atMost: mostOccurrences)
        let englishPlaces = Occurrences(english, atMost: mostOccurrences)
        var found: [Anchor] = []
        let table = evidence.toEnglish
        for word in 0..<italian.vocabulary.count {
            let rows = italianPlaces[word]
            guard !rows.isEmpty else { continue }
            for entry in Int(table.rowStarts[word])..<Int(table.rowStarts[word + 1]) {
                let columns = englishPlaces[Int(table.targets[entry])]
                guard !columns.isEmpty else { continue }
                let meetings = Float(max(rows.count, columns.count))
                let weight = min(4, Logarithms.log(1 + table.values[entry] / 20)) / meetings.squareRoot()
                guard weight > 0.3 else { continue }
                for row in rows {
                    for column in columns { found.append(Anchor(italian: row, english: column, weight: weight)) }
                }
            }
        }
        found.sort { ($0.italian, $0.english) < ($1.italian, $1.english) }
        var merged: [Anchor] = []
        for anchor in found {
            if let last = merged.last, last.italian == anchor.italian, last.english == anchor.english {
                merged[merged.count - 1].weight += anchor.weight
            } else {
                merged.append(anchor)
            }
        }
        return merged.filter { $0.weight >= leastWeight }
    }

    /// The chain of candidates, rising on both sides, whose weights have the greatest sum.
    private static func heaviestChain(_ candidates: [Anchor], columns: Int) -> [Anchor] {
        // A Fenwick tree over the columns holds the heaviest chain that ends in each prefix of them.
        var tree = [(weight: Float, last: Int32)](repeating: (0, -1), count: columns + 1)
        var totals = [Float](repeating: 0, count: candidates.count)
        var previous = [Int32](repeating: -1, count: candidates.count)
        var first = 0
        while first < candidates.count {
            var end = first
            while end < candidates.count, candidates[end].italian == candidates[first].italian {
                var place = Int(candidates[end].english)
                var best: (weight: Float, last: Int32) = (0, -1)
                while place > 0 {
                    if tree[place].weight > best.weight { best = tree[place] }
                    place &= place - 1
                }
                totals[end] = best.weight + candidates[end].weight
                previous[end] = best.last
                end += 1
            }
            for candidate in first..<end {
                var place = Int(candidates[candidate].english) + 1
                while place <= columns {
                    if totals[candidate] > tree[place].weight { tree[place] = (totals[candidate], Int32(candidate)) }
                    place += place & -place
                }
            }
            first = end
        }
        var last = -1
        for candidate in candidates.indices where last < 0 || totals[candidate] > totals[last] { last = candidate }
        var chain: [Anchor] = []
        while last >= 0 {
            chain.append(candidates[last])
            last = Int(previous[last])
        }
        return chain.reversed()
    }
}

/// The segments that hold each rare word.
private struct Occurrences {
    private var starts: [Int32]
    private var segments: [Int32]

    init(_ side: DocumentSide, atMost most: UInt32) {
        let frequencies = side.vocabulary.frequencies
        starts = [0]
        starts.reserveCapacity(frequencies.count + 1)
        var total: Int32 = 0
        for frequency in frequencies {
            total += frequency <= most ? Int32(frequency) : 0
            starts.append(total)
        }
        segments = [Int32](repeating: 0, count: Int(total))
        var next = starts
        for segment in 0..<side.count {
            for word in side.words(segment) where frequencies[Int(word)] <= most {
                segments[Int(next[Int(word)])] = Int32(segment)
                next[Int(word)] += 1
            }
        }
    }

    subscript(_ word: Int) -> ArraySlice<Int32> { segments[Int(starts[word])..<Int(starts[word + 1])] }
}
