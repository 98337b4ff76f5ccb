import TranslationLexicon

/// Finds the pairs of segments, within a stretch of both texts, that hold words which are rare there and may translate each other.
struct RareWordPairs {
    private var italian: Occurrences
    private var english: Occurrences
    private let evidence: WordEvidence
    /// What turns the values of the evidence, p(English | Italian) / p(English), into probabilities.
    private let chances: [Float]

    /// How often a word may occur in a stretch to be called rare.
    static let mostOccurrences: Int32 = 8

    /// Prepares the texts.
    init(italian: DocumentSide, english: DocumentSide, evidence: WordEvidence) {
        self.italian = Occurrences(italian)
        self.english = Occurrences(english)
        self.evidence = evidence
        let total = Float(max(1, english.tokens.count))
        chances = english.vocabulary.frequencies.map { Float($0) / total }
    }

    /// The pairs within a stretch, by rising Italian and English segment.
    ///
    /// A pair of words that may have met in *n* ways adds the *n*-th part of its probability to each.
    mutating func anchors(_ rows: Range<Int>, _ columns: Range<Int>) -> [RareWordAnchor] {
        italian.find(in: rows)
        english.find(in: columns)
        let table = evidence.toEnglish
        var found: [RareWordAnchor] = []
        for word in italian.words {
            let rows = italian.range(of: Int(word))
            guard !rows.isEmpty else { continue }
            for entry in table.entries(of: Int(word)) {
                let target = Int(table.targets[entry])
                let columns = english.range(of: target)
                guard !columns.isEmpty else { continue }
                let weight = table.values[entry] * chances[target] / Float(max(rows.count, columns.count))
                guard weight > 0.05 else { continue }
                for row in rows {
                    for column in columns {
                        found.append(
                            RareWordAnchor(
                                italian: italian.segments[row], english: english.segments[column],
                                weight: min(1, weight)))
                    }
                }
            }
        }
        found.sort { $0.place < $1.place }
        var merged: [RareWordAnchor] = []
        for anchor in found {
            if let last = merged.last, last.italian == anchor.italian, last.english == anchor.english {
                merged[merged.count - 1].weight += anchor.weight
            } else {
                merged.append(anchor)
            }
        }
        return merged
    }
}

/// The segments of a stretch that hold each word which is rare there.
private struct Occurrences {
    private let side: DocumentSide
    /// The words of the stretch.
    private(set) var words: [UInt32] = []
    /// For each word, how often the stretch has it, and where its segments begin in `segments`.
    private var counts: [Int32]
    private var starts: [Int32]
    private(set) var segments: [Int32] = []

    init(_ side: DocumentSide) {
        self.side = side
        counts = [Int32](repeating: 0, count: side.vocabulary.count)
        starts = counts
    }

    mutating func find(in stretch: Range<Int>) {
        for word in words { counts[Int(word)] = 0 }
        words.removeAll(keepingCapacity: true)
        for word in side.words(stretch) {
            if counts[Int(word)] == 0 { words.append(word) }
            counts[Int(word)] += 1
        }
        var total: Int32 = 0
        for word in words where counts[Int(word)] <= RareWordPairs.mostOccurrences {
            starts[Int(word)] = total
            total += counts[Int(word)]
        }
        segments = [Int32](repeating: 0, count: Int(total))
        for segment in stretch {
            for word in side.words(segment) where counts[Int(word)] <= RareWordPairs.mostOccurrences {
                segments[Int(starts[Int(word)])] = Int32(segment)
                starts[Int(word)] += 1
            }
        }
        for word in words where counts[Int(word)] <= RareWordPairs.mostOccurrences {
            starts[Int(word)] -= counts[Int(word)]
        }
    }

    /// Where the segments that hold a word are in `segments`; none where it isn't rare.
    func range(of word: Int) -> Range<Int> {
        guard counts[word] > 0, counts[word] <= RareWordPairs.mostOccurrences else { return 0..<0 }
        return Int(starts[word])..<Int(starts[word] + counts[word])
    }
}
