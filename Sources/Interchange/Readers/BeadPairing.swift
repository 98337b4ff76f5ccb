public import BitextCore

/// Beads from the marks of both sides of a document: marks with equal ids are the two sides of one bead.
public struct BeadPairing: Sendable {
    /// The beads; with them every segment is covered once, in order.
    public private(set) var beads: [Bead] = []
    /// How many beads were taken apart because they cross others.
    public private(set) var crossing = 0

    /// Pairs the marks.
    ///
    /// A mark without a partner is a one-sided bead, and so is each segment that isn't marked. Where beads cross, the most that don't are
    /// kept. Of one-sided beads between two others the Italian ones come first, unless their marks have numbers that say otherwise.
    public init(_ marks: Sides<[MarkedBead]>, segments: Sides<Int>) {
        let partners = BeadPairing.partners(of: marks)
        let kept = BeadPairing.longestRise(of: partners)
        crossing = partners.count - kept.count
        var italian = Side(marks.italian, segments.italian)
        var english = Side(marks.english, segments.english)
        for pair in kept {
            oneSided(&italian, upTo: pair.italian, &english, upTo: pair.english)
            let mark = marks.italian[pair.italian]
            let bead = Bead(
                italian: italian.take(pair.italian), english: english.take(pair.english),
                probability: mark.probability, status: mark.status)
            if !bead.italian.isEmpty || !bead.english.isEmpty { beads.append(bead) }
        }
        oneSided(&italian, upTo: marks.italian.count, &english, upTo: marks.english.count)
        place()
    }

    /// Adds the one-sided beads before two marks.
    private mutating func oneSided(
        _ italian: inout Side, upTo italianEnd: Int, _ english: inout Side, upTo englishEnd: Int
    ) {
        var waiting: [(bead: Bead, number: Int?)] = []
        english.oneSided(upTo: englishEnd) { waiting.append((Bead(english: $0, mark: $1), $1?.number)) }
        var next = waiting[...]
        italian.oneSided(upTo: italianEnd) { segments, mark in
            while let number = mark?.number, let other = next.first?.number, other < number {
                beads += next.prefix(1).map(\.bead)
                next = next.dropFirst()
            }
            beads.append(Bead(italian: segments, mark: mark))
        }
        beads += next.map(\.bead)
    }

    private struct Pair {
        var italian: Int
        var english: Int
    }

    /// The marks with equal ids, in Italian order; the nth of several with the nth.
    private static func partners(of marks: Sides<[MarkedBead]>) -> [Pair] {
        var places: [String: [Int]] = [:]
        for (number, mark) in marks.english.enumerated().reversed() { places[mark.id, default: []].append(number) }
        return marks.italian.enumerated().compactMap { number, mark in
            places[mark.id]?.popLast().map { Pair(italian: number, english: $0) }
        }
    }

    /// The most pairs whose English numbers rise too (patience sorting, Fredman 1975).
    private static func longestRise(of pairs: [Pair]) -> [Pair] {
        var tails: [Int] = []
        var previous = [Int](repeating: -1, count: pairs.count)
        for (number, pair) in pairs.enumerated() {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[tails[middle]].english < pair.english { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[number] = tails[low - 1] }
            if low == tails.count { tails.append(number) } else { tails[low] = number }
        }
        var rise: [Pair] = []
        var number = tails.last ?? -1
        while number >= 0 {
            rise.append(pairs[number])
            number = previous[number]
        }
        return rise.reversed()
    }

    /// Gives the empty side of each one-sided bead its place.
    private mutating func place() {
        var next = Sides(italian: 0, english: 0)
        for index in beads.indices {
            if beads[index].italian.isEmpty { beads[index].italian = next.italian..<next.italian }
            if beads[index].english.isEmpty { beads[index].english = next.english..<next.english }
            next = Sides(italian: beads[index].italian.upperBound, english: beads[index].english.upperBound)
        }
    }
}

/// One side's segments on their way into beads.
private struct Side {
    private let marks: [MarkedBead]
    private let segments: Int
    private var mark = 0
    private var next = 0

    init(_ marks: [MarkedBead], _ segments: Int) {
        self.marks = marks
        self.segments = segments
    }

    /// Gives what stands before a mark (or before the end) as one-sided beads.
    mutating func oneSided(upTo end: Int, _ give: (Range<Int>, MarkedBead?) -> Void) {
        while true {
            let limit = mark < marks.count ? marks[mark].segments.lowerBound : segments
            while next < limit {
                give(next..<next + 1, nil)
                next += 1
            }
            if mark >= end { return }
            let segments = take(mark)
            if !segments.isEmpty { give(segments, marks[mark - 1]) }
        }
    }

    /// The segments of a mark.
    mutating func take(_ number: Int) -> Range<Int> {
        let range = next..<max(next, marks[number].segments.upperBound)
        next = range.upperBound
        mark = number + 1
        return range
    }
}

extension Bead {
    fileprivate init(italian: Range<Int>, mark: MarkedBead?) {
        self.init(
            italian: italian, english: 0..<0, probability: mark?.probability ?? 1, status: mark?.status ?? .automatic)
    }

    fileprivate init(english: Range<Int>, mark: MarkedBead?) {
        self.init(
            italian: 0..<0, english: english, probability: mark?.probability ?? 1, status: mark?.status ?? .automatic)
    }
}
