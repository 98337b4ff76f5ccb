import BitextCore
import Testing
import TranslationLexicon

@Suite struct DictionaryTests {
    private func lexicon(_ text: String) throws -> TranslationLexicon {
        var reader = DictionaryReader()
        reader.read(text)
        return try #require(reader.lexicon())
    }

    @Test func readsTabsProbabilitiesAndHunalignsOrder() throws {
        let lexicon = try lexicon("# mine\n\nfaro\tlighthouse\t0.9\nfaro\tbeacon\t0.1\r\nlamp @ lampada\n")
        let first = lexicon.probability(ofEnglish: "lighthouse", givenItalian: "faro")
        #expect(abs(first - 0.9) < 0.03)
        #expect(lexicon.probability(ofEnglish: "lamp", givenItalian: "lampada") > 0.9)
        #expect(lexicon.probability(ofEnglish: "lampada", givenItalian: "lamp") == 0)
    }

    @Test func takesPhrasesApart() throws {
        let lexicon = try lexicon("luna piena\tfull moon\nluna\tmoon\n")
        #expect(lexicon.probability(ofEnglish: "full", givenItalian: "piena") > 0.6)
    }

    @Test(arguments: [
        ("faro\tlighthouse\nnulla", 2), ("\tlighthouse", 1), ("faro\t ", 1), ("a\tb\t1.5", 1), ("a\tb\tmolto", 1),
        ("a\tb\n\n @ faro", 3), ("mario@rossi.it", 1), ("a\tb\t0", 1), ("a\tb\tnan", 1),
    ])
    func linesThatAreNoEntriesAreLeftOutAndCounted(_ text: String, _ line: Int) {
        var reader = DictionaryReader()
        reader.read(text + "\nbuono\tgood\nnulla\n")
        #expect(reader.firstLeftOut?.line == line)
        #expect(reader.leftOutCount == 2)
        #expect(reader.entryCount > 0)
    }

    @Test func hitsCountWordsAndNotNumbers() throws {
        let lexicon = try lexicon("faro\tlighthouse\nmare\tsea")
        var hits = WordHits()
        hits.count("Il faro, 42 e il MARE", in: .italian, knownTo: lexicon)
        #expect(hits.words.italian == 5)
        #expect(hits.known.italian == 2)
        #expect(hits.share(.italian) == 0.4)
        #expect(hits.share(.english) == 0)
    }

    @Test func combinedLexiconsKnowWhatEitherKnows() throws {
        let both = try lexicon("faro\tlighthouse").combined(with: try lexicon("faro\tbeacon\nmare\tsea"), weight: 3)
        #expect(abs(both.probability(ofEnglish: "lighthouse", givenItalian: "faro") - 0.25) < 0.03)
        #expect(abs(both.probability(ofEnglish: "beacon", givenItalian: "faro") - 0.75) < 0.03)
        #expect(both.probability(ofItalian: "faro", givenEnglish: "beacon") > 0.97)
        #expect(both.probability(ofEnglish: "sea", givenItalian: "mare") > 0.97)
        #expect(both.wordCounts == Sides(italian: 2, english: 3))
    }

    @Test func theEmbeddedLexiconCanBeAddedTo() throws {
        let embedded = try #require(TranslationLexicon.embedded)
        let both = embedded.combined(with: try lexicon("sgrumfolo\tfrumble"))
        #expect(both.entryCount == embedded.entryCount + 1)
        #expect(both.probability(ofEnglish: "frumble", givenItalian: "sgrumfolo") > 0.97)
        let before = embedded.probability(ofEnglish: "book", givenItalian: "libro")
        #expect(abs(both.probability(ofEnglish: "book", givenItalian: "libro") - before) < 0.03)
    }
}
