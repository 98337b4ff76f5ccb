import BitextCore
import Testing
import TranslationLexicon

@Suite struct IBMModel1Tests {
    @Test func wordsThatKeepMeetingAreLinked() {
        // 0 casa, 1 la, 2 fiore — 0 house, 1 the, 2 flower
        var pairs = TokenPairs()
        pairs.append(italian: [1, 0], english: [1, 0])
        pairs.append(italian: [1, 2], english: [1, 2])
        pairs.append(italian: [0], english: [0])
        var model = IBMModel1(pairs: pairs, vocabulary: Sides(italian: 3, english: 3))
        model.train(iterations: 6)
        func count(_ italian: Int, _ english: UInt32) -> Float {
            for entry in model.rowStarts[italian]..<model.rowStarts[italian + 1] where model.columns[entry] == english {
                return model.counts[entry]
            }
            return 0
        }
        for word in 0..<3 {
            for other in 0..<3 where other != word {
                #expect(count(word, UInt32(word)) > 5 * count(word, UInt32(other)))
            }
        }
        #expect(model.occurrences.italian == [2, 2, 1])
    }

    @Test func nothingIsLearnedFromNothing() {
        var model = IBMModel1(pairs: TokenPairs(), vocabulary: Sides(italian: 0, english: 0))
        model.train(iterations: 3)
        #expect(model.counts.isEmpty)
    }

    @Test func weightsCountAsRepetitions() {
        var weighted = TokenPairs()
        var repeated = TokenPairs()
        weighted.append(italian: [0, 1], english: [1], weight: 2)
        weighted.append(italian: [1], english: [0, 1])
        for _ in 0..<2 { repeated.append(italian: [0, 1], english: [1]) }
        repeated.append(italian: [1], english: [0, 1])
        var (one, other) = (
            IBMModel1(pairs: weighted, vocabulary: Sides(italian: 2, english: 2)),
            IBMModel1(pairs: repeated, vocabulary: Sides(italian: 2, english: 2))
        )
        one.train(iterations: 4)
        other.train(iterations: 4)
        #expect(one.columns == other.columns)
        for (a, b) in zip(one.counts, other.counts) { #expect(abs(a - b) < 1e-5) }
    }
}
