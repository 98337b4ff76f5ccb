import BitextCore
import Testing

@testable import Segmentation

@Suite struct LosslessTests {
    private func sentences(_ text: String, _ language: Language) -> (ranges: [Range<Int>], utf8: [UInt8]) {
        let utf8 = Array(text.utf8)
        return (Segmenter(language: language).sentences(in: utf8, paragraph: 0..<utf8.count), utf8)
    }

    @Test(arguments: Language.allCases)
    func sentencesAndTheSpaceBetweenGiveBackAnyText(_ language: Language) {
        for seed in UInt64(1)...600 {
            let found = sentences(RandomText.make(seed: seed), language)
            #expect(RandomText.isLossless(found.ranges, of: found.utf8), "seed \(seed)")
        }
    }

    /// How long a text of `count` pieces takes, the best of three.
    private func time(_ piece: String, _ count: Int) -> Duration {
        let utf8 = Array(String(repeating: piece, count: count).utf8)
        let segmenter = Segmenter(language: .italian)
        return (0..<3).map { _ in
            ContinuousClock().measure { _ = segmenter.sentences(in: utf8, paragraph: 0..<utf8.count) }
        }.min() ?? .zero
    }

    @Test(arguments: [
        "parola ", ".", ". ", "? ", "A. ", "1. ", "«", "(", "\"", "«Sì.» ", "a.", "[1]", "S.p.A. ", "… ", "— ", "dott.",
    ])
    func eightTimesTheTextTakesNoMoreThanALinearTime(_ piece: String) {
        // A quadratic scan would take 64 times as long; the machine may be busy.
        let short = max(time(piece, 2_000), .microseconds(200))
        #expect(time(piece, 16_000) < short * 30)
    }

    @Test func aMillionCharactersWithoutAStopAreOneSentence() {
        let found = sentences(String(repeating: "senza fine ", count: 100_000), .italian)
        #expect(found.ranges.count == 1 && RandomText.isLossless(found.ranges, of: found.utf8))
    }

    @Test func aThousandStopsInARowEndOneSentence() {
        let found = sentences("Fine" + String(repeating: ".", count: 1_000) + " Poi altro.", .italian)
        #expect(found.ranges.count == 2 && RandomText.isLossless(found.ranges, of: found.utf8))
    }
}
