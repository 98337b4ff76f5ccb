import Testing
import TranslationLexicon

@Suite struct WordTests {
    private func words(_ text: String) -> [Word] {
        var words: [Word] = []
        Word.append(wordsOf: text, to: &words)
        return words
    }

    @Test func caseAccentsAndEndingsDoNotTellWordsApart() {
        #expect(words("CITTÀ") == words("citta"))
        #expect(words("cittadino").map(\.stem) == words("cittadina").map(\.stem))
        #expect(words("perche\u{301}") == words("perché"))
        #expect(words("Œuvre Žižek Ωμέγα") == words("œuvre zizek ωμέγα"))
    }

    @Test func theShortestWordsKeepTheirAccent() {
        #expect(words("è") != words("e"))
        #expect(words("È") == words("è"))
        #expect(words("e\u{300}") == words("è"))
        #expect(words("E\u{300} vero.") == words("È vero."))
        #expect(words("perche\u{301}") == words("perché"))
        #expect(words("И") == words("и"))
    }

    @Test func anApostropheEndsAWord() {
        #expect(words("dell'acqua") == words("dell acqua"))
        #expect(words("dell’acqua") == words("dell acqua"))
    }

    @Test func numbersAreComparedByTheirDigits() {
        #expect(words("1.234,50") == words("1,234.50"))
        #expect(words("1.234,50").map(\.isNumber) == [true])
        #expect(words("nel 1848.").count == 2)
        #expect(words("3, 4") == words("3 4"))
        #expect(words("alle 20.30") == words("alle 20:30"))
        #expect(words("ore 20:") == words("ore 20"))
    }

    @Test func cognatesLookAlike() {
        for (italian, english) in [("filosofia", "philosophy"), ("teatro", "theatre"), ("addizione", "addition")] {
            #expect(words(italian).map(\.likeness) == words(english).map(\.likeness), "\(italian)")
        }
        #expect(words("sì").map(\.likeness) == [0])
    }

    @Test func signsAndSpaceAreNoWords() {
        #expect(words(" – «…» 🙂 \u{a0}§ ").isEmpty)
        #expect(words("").isEmpty)
    }

    @Test func aWordIsTheSameHoweverItIsRead() {
        // A soft hyphen leaves a word as it is, and has it read letter by letter.
        for word in ["a", "ph", "Physics", "thing", "QUESTO", "jazz", "xyz", "hhh", "ahh", "zucchero", "church", "no"] {
            #expect(words(word) == words(word + "\u{AD}"), "\(word)")
            #expect(words("«\(word)», \(word)") == words("\u{AD}\(word)\u{AD} \(word)\u{AD}"), "\(word)")
        }
        #expect(words("A4 ab1c x.y").count == 4)
        #expect(words("cittàvecchia").count == 1)
    }
}
