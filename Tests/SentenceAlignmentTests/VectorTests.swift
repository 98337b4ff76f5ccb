import BitextCore
import SentenceAlignment
import TestSupport
import Testing

@Suite struct VectorTests {
    /// Texts without a word in common or known, and vectors that know which sentence is which.
    private func document() -> (sides: Sides<[Segment]>, meanings: Sides<[[Int]]>) {
        let italian = (0..<30).map { "Kaba \(["muro", "zelo", "fipi"][$0 % 3]) tuku." }
        // The tenth is left out; the twentieth and the next are one.
        let meanings = (0..<30).filter { $0 != 10 && $0 != 21 }
        let english = meanings.map { "Wenn \(["gruk", "hrof", "quil"][$0 % 3]) xoth." }
        return (
            Sides(italian: segments(italian), english: segments(english)),
            Sides(italian: (0..<30).map { [$0] }, english: meanings.map { $0 == 20 ? [20, 21] : [$0] })
        )
    }

    private func vectors(_ meanings: [[Int]], noise: Float) -> SegmentVectors {
        var random = SeededGenerator(seed: 3)
        return SegmentVectors(
            runs: (1...4).map { length in
                meanings.indices.map { start in
                    var vector = (0..<32).map { _ in Float.random(in: -noise...noise, using: &random) }
                    for meaning in meanings[start..<min(meanings.count, start + length)].joined() {
                        vector[meaning] += 1
                    }
                    return vector
                }
            })
    }

    @Test func vectorsTellWhatWordsDoNot() throws {
        let (sides, meanings) = document()
        func right(_ vectors: Sides<SegmentVectors>?) throws -> Int {
            let beads = try Aligner(lexicon: nil).align(
                sides, anchors: [.cut(italian: 5, english: 5)], vectors: vectors)
            try Bitext.checkCoverage(of: sides.map(\.count), by: beads)
            return beads.count { bead in
                bead.italian.map { meanings.italian[$0] }.joined().elementsEqual(
                    bead.english.map { meanings.english[$0] }.joined())
            }
        }
        let (blind, seeing) = (try right(nil), try right(meanings.map { vectors($0, noise: 0.02) }))
        #expect(seeing >= 26 && blind < seeing, "\(blind) and \(seeing)")
    }

    @Test func vectorsThatFitNoTextAreLeftAlone() throws {
        let (sides, meanings) = document()
        let plain = try Aligner(lexicon: nil).align(sides, anchors: [])
        for strange in [SegmentVectors(runs: []), SegmentVectors(runs: [[[1, 0]], [[0]]])] {
            let both = Sides(italian: vectors(meanings.italian, noise: 0.1), english: strange)
            #expect(try Aligner(lexicon: nil).align(sides, anchors: [], vectors: both) == plain)
        }
    }
}
