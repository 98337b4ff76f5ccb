import BitextCore
import Glibc
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

    /// The processor time that a text of `count` pieces takes this thread, the best of two.
    private func time(_ piece: String, _ count: Int) -> Double {
        let utf8 = Array(String(repeating: piece, count: count).utf8)
        let segmenter = Segmenter(language: .italian)
        return (0..<2).map { _ in
            let start = processorTime()
            _ = segmenter.sentences(in: utf8, paragraph: 0..<utf8.count)
            return processorTime() - start
        }.min() ?? 0
    }

    private func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test(arguments: [
        "parola ", ".", ". ", "? ", "A. ", "1. ", "«", "(", "\"", "«Sì.» ", "a.", "[1]", "S.p.A. ", "… ", "— ", "dott.",
        "… (", "… (a ", "¶\u{1F600}. ",
    ])
    func sixteenTimesTheTextTakesALinearTime(_ piece: String) {
        // A quadratic scan would take 256 times as long.
        let short = max(time(piece, 300), 0.0005)
        #expect(time(piece, 4_800) < short * 80)
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
