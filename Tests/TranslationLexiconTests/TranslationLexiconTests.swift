import BitextCore
import Testing
import TranslationLexicon

@Suite struct TranslationLexiconTests {
    private func packed() -> [UInt8] {
        var trainer = LexiconTrainer()
        for (italian, english) in [
            ("La casa è rossa.", "The house is red."), ("La casa è grande.", "The house is big."),
            ("Il fiore è rosso.", "The flower is red."), ("Un fiore grande", "A big flower"),
            ("Una casa", "A house"), ("Nel 1848", "In 1848"), ("", "Nothing"), ("…", "?"),
        ] {
            trainer.add(italian: italian, english: english)
        }
        trainer.add(italian: "fiore", english: "flower", weight: 0.1)
        return trainer.train()
    }

    @Test func whatWasLearnedIsReadBack() throws {
        let lexicon = try TranslationLexicon(bytes: packed())
        #expect(lexicon.probability(ofEnglish: "house", givenItalian: "casa") > 0.6)
        #expect(lexicon.probability(ofItalian: "casa", givenEnglish: "HOUSE") > 0.6)
        #expect(lexicon.probability(ofEnglish: "flower", givenItalian: "casa") < 0.1)
        #expect(lexicon.probability(ofEnglish: "flower", givenItalian: "fiore") > 0.6)
        #expect(lexicon.probability(ofEnglish: "house", givenItalian: "parola") == 0)
    }

    @Test func everyWordLearnedIsFoundAndNoOther() throws {
        let letters = Array("abcdefghij")
        func word(_ number: Int) -> String { String(String(number).map { letters[$0.wholeNumberValue ?? 0] }) }
        for count in [1, 2, 3, 40, 2_500] {
            var trainer = LexiconTrainer()
            let known = (0..<count).map { word(2 * $0 + 10_000) }
            for word in known + known + known { trainer.add(italian: word, english: word) }
            let lexicon = try TranslationLexicon(bytes: trainer.train())
            #expect(lexicon.wordCounts.italian == count)
            let places = known.compactMap { place(of: $0, in: lexicon) }.sorted()
            let areAllFound = places == Array(0..<count)
            #expect(areAllFound, "\(count) words")
            let isNoneInvented = (0..<count).allSatisfy { place(of: word(2 * $0 + 10_001), in: lexicon) == nil }
            #expect(isNoneInvented, "\(count) words")
        }
    }

    private func place(of text: String, in lexicon: TranslationLexicon) -> Int? {
        var words: [Word] = []
        Word.append(wordsOf: text, to: &words)
        return words.first.flatMap { lexicon.place(of: $0, in: .italian) }
    }

    @Test func probabilitiesOfAWordAddUpToOneAtMost() throws {
        let lexicon = try TranslationLexicon(bytes: packed())
        var toItalian = [Float](repeating: 0, count: lexicon.wordCounts.english)
        for place in 0..<lexicon.wordCounts.italian {
            let translations = lexicon.translations(at: place)
            // A byte holds a probability to 2 %.
            #expect(translations.reduce(0) { $0 + $1.toEnglish } < 1.03)
            #expect(translations.map(\.english) == translations.map(\.english).sorted())
            for translation in translations { toItalian[translation.english] += translation.toItalian }
        }
        #expect(toItalian.allSatisfy { $0 < 1.03 })
    }

    @Test func trainingTwiceGivesTheSameBytes() {
        #expect(packed() == packed())
    }

    @Test func nothingLearnedIsAnEmptyLexicon() throws {
        let lexicon = try TranslationLexicon(bytes: LexiconTrainer().train())
        #expect(lexicon.entryCount == 0)
        #expect(lexicon.probability(ofEnglish: "house", givenItalian: "casa") == 0)
    }

    @Test func bytesThatAreNoLexiconAreRefusedWithTheReason() throws {
        let good = packed()
        #expect(throws: TranslationLexiconError.notALexicon) { try TranslationLexicon(bytes: []) }
        #expect(throws: TranslationLexiconError.notALexicon) { try TranslationLexicon(bytes: Array("<tmx/>".utf8)) }
        var other = good
        other[4] = 9
        #expect(throws: TranslationLexiconError.unknownVersion(9)) { try TranslationLexicon(bytes: other) }
        #expect(throws: TranslationLexiconError.size(expected: good.count, found: good.count - 1)) {
            try TranslationLexicon(bytes: good.dropLast())
        }
    }

    @Test func aChangedByteIsAlwaysFound() throws {
        let good = packed()
        for place in good.indices {
            var bad = good
            bad[place] ^= 0xA5
            #expect(throws: TranslationLexiconError.self) { try TranslationLexicon(bytes: bad) }
        }
    }

    @Test func theEmbeddedLexiconIsWhole() throws {
        let embedded = try #require(TranslationLexicon.embedded)
        // Combined with nothing it is packed again, and all of it is checked.
        let nothing = try TranslationLexicon(bytes: LexiconTrainer().train())
        let copy = nothing.combined(with: embedded)
        #expect(copy.entryCount == embedded.entryCount)
        #expect(copy.wordCounts == embedded.wordCounts)
    }

    @Test func theEmbeddedLexiconKnowsCommonWords() throws {
        let lexicon = try #require(TranslationLexicon.embedded)
        for (italian, english) in [("scarpe", "shoes"), ("libro", "book"), ("finestra", "window"), ("acqua", "water")] {
            #expect(lexicon.probability(ofEnglish: english, givenItalian: italian) > 0.2, "\(italian)")
        }
    }

    @Test func theEmbeddedLexiconTakesFourMegabytesAtMost() throws {
        let lexicon = try #require(TranslationLexicon.embedded)
        // An Italian word has its stem, count and row; an English one its stem and count; an entry a word and two probabilities.
        let bytes = 13 * lexicon.wordCounts.italian + 9 * lexicon.wordCounts.english + 6 * lexicon.entryCount
        #expect(bytes <= 4 << 20)
    }
}
