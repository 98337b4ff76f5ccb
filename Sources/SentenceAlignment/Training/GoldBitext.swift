public import BitextCore

/// A bitext whose beads were checked by hand, for the aligner to learn from.
public struct GoldBitext: Sendable {
    /// What the bitext is called.
    public let name: String
    /// The segments of each bead, in the order of both texts.
    public private(set) var beads: [Sides<[Segment]>]
    /// How much it counts next to others.
    public var weight = 1.0

    /// Makes a bitext of beads that are in the order of both texts.
    public init(name: String, beads: [Sides<[Segment]>]) {
        self.name = name
        self.beads = beads
    }

    /// Groups segments by the beads of a list; throws where these aren't in the order of both texts, or are of other texts.
    public init(name: String, segments: Sides<[Segment]>, beads list: BeadList) throws(GoldBitextError) {
        self.name = name
        beads = []
        var next = Sides(italian: 0, english: 0)
        for (number, entry) in list.entries.enumerated() {
            var bead = Sides<[Segment]>(italian: [], english: [])
            for language in Language.allCases {
                let sentences = entry[language]
                let range = next[language]..<next[language] + sentences.count
                guard range.upperBound <= segments[language].count else {
                    throw GoldBitextError(bead: number + 1, reason: .tooFewSegments(language, segments[language].count))
                }
                guard sentences == Array(range) else {
                    throw GoldBitextError(bead: number + 1, reason: .outOfOrder(language, next[language]))
                }
                next[language] = range.upperBound
                bead[language] = Array(segments[language][range])
            }
            beads.append(bead)
        }
        for language in Language.allCases where next[language] != segments[language].count {
            throw GoldBitextError(
                bead: beads.count, reason: .tooManySegments(language, segments[language].count))
        }
    }

    /// The ending of the names of bitexts that are only measured.
    public static let endingOfMeasured = "-noisy"

    /// Whether the bitext is to be measured and not learned from, being a broken one whose document is there whole.
    public var isOnlyMeasured: Bool { name.hasSuffix(Self.endingOfMeasured) }

    /// The name of its document: its own, but for the ending of those that are only measured.
    public var documentName: String {
        isOnlyMeasured ? String(name.dropLast(Self.endingOfMeasured.count)) : name
    }

    /// The segments of both texts.
    public var segments: Sides<[Segment]> {
        Sides { language in beads.flatMap { $0[language] } }
    }

    /// The beads as numbers of segments.
    public var list: BeadList {
        var list = BeadList()
        forEachBead { italian, english in
            list.append(BeadList.Entry(italian: Array(italian), english: Array(english)))
        }
        return list
    }

    /// Tells of each bead which segments it holds.
    func forEachBead(_ body: (Range<Int>, Range<Int>) -> Void) {
        var (row, column) = (0, 0)
        for bead in beads {
            let (rowEnd, columnEnd) = (row + bead.italian.count, column + bead.english.count)
            body(row..<rowEnd, column..<columnEnd)
            (row, column) = (rowEnd, columnEnd)
        }
    }
}

/// Why a list of beads is of no use for learning.
public struct GoldBitextError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The number of the bead at fault, from 1.
    public let bead: Int
    /// What is wrong with it.
    public let reason: Reason

    /// What can be wrong with a bead.
    public enum Reason: Sendable, Equatable {
        /// It doesn't begin with the segment that comes next, whose number from 0 is given.
        case outOfOrder(Language, Int)
        /// It has segments that the text, of so many, hasn't.
        case tooFewSegments(Language, Int)
        /// It is the last, and the text, of so many segments, goes on.
        case tooManySegments(Language, Int)
    }

    /// The reason in words.
    public var description: String {
        switch reason {
        case .outOfOrder(let language, let next):
            "bead \(bead) doesn't go on with the \(language.name) sentence \(next); beads to learn from stand in the order of both texts"
        case .tooFewSegments(let language, let count):
            "bead \(bead) has sentences beyond the \(count) of the \(language.name) text; these are beads of other texts"
        case .tooManySegments(let language, let count):
            "the \(bead == 1 ? "bead ends" : "\(bead) beads end") before the \(language.name) text of \(count.counted("sentence")); these are beads of other texts"
        }
    }
}
