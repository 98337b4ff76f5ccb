import BitextCore
import SentenceAlignment
import TestSupport
import Testing

@Suite struct AnchorTests {
    private func sides(_ italian: [String], _ english: [String]) -> Sides<[Segment]> {
        Sides(italian: segments(italian), english: segments(english))
    }

    private let italian = ["Il gatto dorme.", "Il cane abbaia.", "La luna splende.", "Piove."]
    private let english = ["The cat sleeps.", "The dog barks.", "The moon shines.", "It rains."]

    @Test func beadsGivenAsTheyStandAreKept() throws {
        let texts = sides(italian, english)
        let beads = try Aligner().align(
            texts, anchors: [.bead(italian: 0..<1, english: 0..<2), .bead(italian: 3..<4, english: 4..<4)])
        #expect(shape(beads).contains("[0]:[0, 1]"))
        #expect(shape(beads).contains("[3]:[]"))
        #expect(beads.first?.probability == 1)
        try Bitext.checkCoverage(of: texts.map(\.count), by: beads)
    }

    @Test func segmentsHeldTogetherStandInOneBead() throws {
        let beads = try Aligner().align(sides(italian, english), anchors: [.together(italian: 1, english: 2)])
        #expect(beads.contains { $0.italian.contains(1) && $0.english.contains(2) })
    }

    @Test func noBeadCrossesACut() throws {
        let beads = try Aligner().align(sides(italian, english), anchors: [.cut(italian: 1, english: 2)])
        #expect(beads.contains { $0.italian.upperBound == 1 && $0.english.upperBound == 2 })
        let ends = try Aligner().align(sides(italian, english), anchors: [.cut(italian: 0, english: 4)])
        #expect(shape(ends).suffix(4) == ["[0]:[]", "[1]:[]", "[2]:[]", "[3]:[]"])
    }

    @Test func pairsAreJoinedAlikeWhicheverLanguageComesFirst() throws {
        let texts = sides(Array(italian.prefix(3)), Array(english.prefix(3)))
        let pairs = (0..<3).flatMap { italian in (0..<3).map { (italian: italian, english: $0) } }
        for first in pairs {
            for second in pairs {
                for third in pairs {
                    let anchors = [first, second, third]
                    let beads = try? Aligner().align(
                        texts, anchors: anchors.map { .together(italian: $0.italian, english: $0.english) })
                    let mirrored = try? Aligner().align(
                        texts, anchors: anchors.map { .together(italian: $0.english, english: $0.italian) })
                    #expect((beads == nil) == (mirrored == nil), "\(anchors)")
                    for anchor in anchors {
                        #expect(
                            beads?.contains {
                                $0.italian.contains(anchor.italian) && $0.english.contains(anchor.english)
                            } ?? true, "\(anchors)")
                    }
                }
            }
        }
        #expect(throws: Never.self) {
            try Aligner().align(
                texts,
                anchors: [
                    .together(italian: 0, english: 0), .together(italian: 1, english: 1),
                    .together(italian: 2, english: 0),
                ])
        }
    }

    @Test func pairsThatWouldJoinAWholeTextAreRefused() {
        let texts = sides((0..<40).map { "Riga \($0)." }, (0..<40).map { "Line \($0)." })
        let anchors: [Anchor] = (0..<40).map { .together(italian: $0, english: $0) }
        let error = AnchorError(index: 0, reason: .joinsTooMany(italian: 40, english: 40))
        #expect(throws: error) {
            try Aligner().align(texts, anchors: anchors + [.together(italian: 0, english: 39)])
        }
        #expect(error.description.contains("40 Italian and 40 English segments"))
    }

    /// What the aligner printed of a long text, given back to it with a bead that contradicts it.
    @Test func aLongTextMayBeAnchoredThroughout() throws {
        let count = 20_000
        let texts = sides(
            (0..<count).map { "Riga \($0 % 97)." }, (0..<count).map { "Line \($0 % 97)." })
        let anchors: [Anchor] = (0..<count).map {
            $0 % 2 == 0
                ? .bead(italian: $0..<$0 + 1, english: $0..<$0 + 1) : .bead(italian: $0..<$0 + 1, english: $0..<$0)
        }
        #expect(throws: AnchorError(index: count, reason: .contradicts(count - 2))) {
            try Aligner().align(
                texts, anchors: anchors + [.bead(italian: count - 3..<count - 1, english: count - 2..<count - 1)])
        }
    }

    @Test func whatCannotBeKeptIsSaid() {
        let texts = sides(italian, english)
        #expect(throws: AnchorError(index: 0, reason: .outOfRange(.english, segment: 4, count: 4))) {
            try Aligner().align(texts, anchors: [.together(italian: 1, english: 4)])
        }
        #expect(throws: AnchorError(index: 1, reason: .contradicts(0))) {
            try Aligner().align(texts, anchors: [.together(italian: 0, english: 2), .together(italian: 2, english: 1)])
        }
        #expect(throws: AnchorError(index: 1, reason: .contradicts(0))) {
            try Aligner().align(texts, anchors: [.cut(italian: 1, english: 3), .cut(italian: 2, english: 2)])
        }
        #expect(throws: AnchorError(index: 0, reason: .contradicts(1))) {
            try Aligner().align(texts, anchors: [.together(italian: 1, english: 1), .cut(italian: 1, english: 2)])
        }
        #expect(throws: AnchorError(index: 0, reason: .empty)) {
            try Aligner().align(texts, anchors: [.bead(italian: 1..<1, english: 1..<1)])
        }
        let error = AnchorError(index: 2, reason: .outOfRange(.italian, segment: 8, count: 5))
        #expect(error.description == "anchor 3: there is no Italian segment 9; the text has 5")
    }

    @Test func aCutBesideOneSideOfABeadIsRefused() {
        let texts = sides(italian, english)
        for cut in [Anchor.cut(italian: 1, english: 2), .cut(italian: 2, english: 1)] {
            #expect(throws: AnchorError.self) {
                try Aligner().align(texts, anchors: [.bead(italian: 1..<2, english: 1..<2), cut])
            }
        }
        #expect(throws: AnchorError(index: 1, reason: .contradicts(0))) {
            try Aligner().align(
                texts, anchors: [.bead(italian: 0..<0, english: 0..<2), .bead(italian: 0..<0, english: 0..<1)])
        }
        #expect(throws: Never.self) {
            let twice = Anchor.bead(italian: 0..<0, english: 0..<2)
            _ = try Aligner().align(texts, anchors: [twice, twice])
        }
    }

    @Test func anyTwoAnchorsOfASmallTextAreEitherKeptOrRefused() throws {
        let counts = Sides(italian: 2, english: 3)
        let texts = sides(Array(italian.prefix(counts.italian)), Array(english.prefix(counts.english)))
        let aligner = Aligner(lexicon: nil)
        var anchors: [Anchor] = []
        for i in 0...counts.italian {
            for e in 0...counts.english {
                anchors.append(.cut(italian: i, english: e))
                if i < counts.italian, e < counts.english { anchors.append(.together(italian: i, english: e)) }
                for iEnd in i...counts.italian {
                    for eEnd in e...counts.english
                    where (iEnd > i || i == 0) && (eEnd > e || e == 0) && iEnd + eEnd > i + e {
                        anchors.append(.bead(italian: i..<iEnd, english: e..<eEnd))
                    }
                }
            }
        }
        var kept = 0
        for (number, first) in anchors.enumerated() {
            for second in anchors[number...] {
                guard let beads = try? aligner.align(texts, anchors: [first, second]) else { continue }
                kept += 1
                try Bitext.checkCoverage(of: counts, by: beads)
                #expect(isKept(first, in: beads) && isKept(second, in: beads), "\(first) \(second) in \(shape(beads))")
            }
        }
        #expect(kept > anchors.count)
    }

    private func isKept(_ anchor: Anchor, in beads: [Bead]) -> Bool {
        switch anchor {
        case .together(let i, let e): beads.contains { $0.italian.contains(i) && $0.english.contains(e) }
        case .cut(let i, let e):
            beads.allSatisfy {
                ($0.italian.upperBound <= i && $0.english.upperBound <= e)
                    || ($0.italian.lowerBound >= i && $0.english.lowerBound >= e)
            }
        case .bead(let i, let e) where e.isEmpty:
            i.allSatisfy { segment in beads.contains { $0.italian == segment..<segment + 1 && $0.english.isEmpty } }
        case .bead(let i, let e) where i.isEmpty:
            e.allSatisfy { segment in beads.contains { $0.english == segment..<segment + 1 && $0.italian.isEmpty } }
        case .bead(let i, let e): beads.contains { $0.italian == i && $0.english == e }
        }
    }

    @Test func anyAnchorsAreEitherKeptOrRefused() throws {
        var random = SeededGenerator(seed: 41)
        var kept = 0
        for round in 0..<150 {
            let counts = Sides(
                italian: Int.random(in: 1...(round < 140 ? 9 : 90), using: &random),
                english: Int.random(in: 1...(round < 140 ? 9 : 90), using: &random))
            let texts = sides(
                (0..<counts.italian).map { "Frase \($0 % 7)." }, (0..<counts.english).map { "Sentence \($0 % 7)." })
            let anchors = (0..<Int.random(in: 1...4, using: &random)).map { _ -> Anchor in
                let (i, e) = (
                    Int.random(in: 0..<counts.italian, using: &random),
                    Int.random(in: 0..<counts.english, using: &random)
                )
                switch Int.random(in: 0...3, using: &random) {
                case 0: return .together(italian: i, english: e)
                case 1: return .cut(italian: i, english: e)
                case 2: return .bead(italian: i..<min(counts.italian, i + 2), english: e..<min(counts.english, e + 9))
                default: return .bead(italian: i..<i + 1, english: e..<e)
                }
            }
            guard let beads = try? Aligner().align(texts, anchors: anchors) else { continue }
            kept += 1
            try Bitext.checkCoverage(of: counts, by: beads)
            for anchor in anchors {
                #expect(isKept(anchor, in: beads), "round \(round): \(anchor) of \(anchors) in \(shape(beads))")
            }
        }
        #expect(kept > 40)
    }

    @Test(arguments: [(0, 59), (59, 0), (20, 45)])
    func whatCrossesAUsersAnchorIsNotBelieved(italian: Int, english: Int) throws {
        let names = ["Rossi", "Bianchi", "Ferrari", "Colombo", "Ricci", "Marino", "Greco", "Bruno", "Gallo", "Conti"]
        let texts = sides(
            (0..<60).map { "Il numero \(1000 + $0) spetta a \(names[$0 % 10])." },
            (0..<60).map { "Number \(1000 + $0) goes to \(names[$0 % 10])." })
        let beads = try Aligner().align(texts, anchors: [.together(italian: italian, english: english)])
        try Bitext.checkCoverage(of: texts.map(\.count), by: beads)
        #expect(beads.contains { $0.italian.contains(italian) && $0.english.contains(english) })
    }
}
