import BitextCore
import Foundation
import SentenceAlignment
import TestSupport
import Testing
import TranslationLexicon

@Suite struct WordLinkerTests {
    private let linker = WordLinker()

    private func text(_ words: String) -> LinkableText {
        var text = LinkableText()
        for word in words.split(separator: " ") {
            text.append(String(word), tokens: [Token(range: 0..<word.utf8.count)])
        }
        return text
    }

    private func links(_ italian: String, _ english: String, by linker: WordLinker = WordLinker()) -> Set<[Int]> {
        Set(
            linker.links(between: Sides(italian: text(italian), english: text(english))).map {
                [$0.italian, $0.english]
            })
    }

    @Test func linksWordsThatChangeTheirOrder() {
        let found = links("La casa bianca è grande .", "The white house is big .")
        #expect(found == [[0, 0], [1, 2], [2, 1], [3, 3], [4, 4], [5, 5]])
    }

    @Test func linksBothWordsOfAnArticledPreposition() {
        let found = links("la fine della guerra", "the end of the war")
        #expect(found.isSuperset(of: [[1, 1], [2, 2], [2, 3], [3, 4]]))
    }

    @Test func findsWordsNoLexiconKnowsByLikenessAndByPlace() {
        #expect(links("Il dottor Brambizzi parla", "Doctor Brambizzi is talking").contains([2, 1]))
        #expect(links("il gatto sfrombola la casa", "the cat frumbles the house").contains([2, 2]))
        #expect(links("Nel 1868 e nel 1993", "In 1868 and in 1993").isSuperset(of: [[1, 1], [4, 4]]))
    }

    @Test func findsFormsOfKnownVerbs() {
        #expect(links("loro mangiassero la mela", "they might eat the apple").contains([1, 2]))
    }

    @Test(arguments: [
        ("Ieri smise di fumare .", "Yesterday he gave up smoking .", [1, 3]),
        ("Ho rinviato la riunione .", "I called off the meeting .", [1, 2]),
        ("Il fornaio la tagliarono .", "The baker they cut it off .", [3, 5]),
        ("La nonna si sedette .", "Grandmother sat down .", [3, 2]),
    ])
    func linksTheParticleOfAPhrasalVerbWithItsVerb(_ italian: String, _ english: String, _ link: [Int]) {
        #expect(links(italian, english).contains(link))
    }

    @Test func aPrepositionGoesWithTheParticleBeforeItOnly() {
        // Not with the verb of another particle further on the left.
        let found = links("Smise di fumare e scappò con lui .", "He gave up smoking and got away with him .")
        #expect(!found.contains([0, 7]))
    }

    @Test func aLeftoverWordAtItsPlaceIsLinkedMoreLikelyThanNot() throws {
        let sides = Sides(
            italian: text("Le zanzare pungono , i grilli friniscono e le rane gracidano ."),
            english: text("Mosquitoes bite , crickets chirp and frogs croak ."))
        let link = try #require(linker.links(between: sides).first { $0.italian == 6 && $0.english == 4 })
        #expect(link.probability > 0.5)
    }

    @Test func worksWithoutALexicon() {
        let found = links(
            "Maria incontra Teodoro a Livorno", "Maria meets Teodoro in Livorno", by: WordLinker(lexicon: nil))
        #expect(found.isSuperset(of: [[0, 0], [2, 2], [4, 4]]))
    }

    @Test func positionsCountThroughTheSegmentsOfABead() {
        var italian = text("Non lo so .")
        italian.append("Andiamo a Livorno", tokens: [Token(range: 0..<7), Token(range: 8..<9), Token(range: 10..<17)])
        let english = text("I do n't know . We go to Livorno")
        #expect(
            linker.links(between: Sides(italian: italian, english: english)).contains {
                $0.italian == 6 && $0.english == 8
            })
    }

    @Test func emptySidesAndWrongRangesGiveNoLinks() {
        #expect(links("", "the house").isEmpty)
        #expect(links("", "").isEmpty)
        let wrong = LinkableText("casa", tokens: [Token(range: 0..<99), Token(range: 2..<2)])
        #expect(linker.links(between: Sides(italian: wrong, english: text("house"))).allSatisfy { $0.italian < 2 })
    }

    @Test func linksStayInsideAndInOrderForWordsAtRandom() {
        var generator = SeededGenerator(seed: 7)
        let words = ["casa", "house", "il", "the", "42", ".", "—", "è", "ßß", "日本", "l’", "n't", "🙂", "e", "Anna"]
        for _ in 0..<20 {
            let counts = Sides { _ in Int.random(in: 0...20, using: &generator) }
            let texts = counts.map { count in
                text(
                    (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }.joined(
                        separator: " "))
            }
            let links = linker.links(between: texts)
            for link in links {
                #expect(texts.italian.tokens.indices.contains(link.italian))
                #expect(texts.english.tokens.indices.contains(link.english))
                #expect(link.probability > 0 && link.probability <= 1)
            }
            let order = links.map { [$0.italian, $0.english] }
            #expect(order == order.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
            #expect(Set(order).count == order.count)
            #expect(links == linker.links(between: texts))
        }
    }

    @Test func longBeadsAreLinkedToo() {
        let pair = (0..<204).map { "A\($0)" }.joined(separator: " ")
        let found = links(pair, pair)
        #expect(found.count >= 190)
        #expect(found.allSatisfy { abs($0[0] - $0[1]) <= 1 })
    }

    private func measures(_ name: String) throws -> LinkMeasures {
        let file = URL(filePath: SampleCorpus.folder).appending(path: "gold/\(name)")
        var measures = LinkMeasures()
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let pair = try #require(LinkedPair(line), "\(line)")
            measures.add(pair.links(by: linker), sure: pair.sure, possible: pair.possible)
        }
        return measures
    }

    @Test func fewLinksDifferFromThoseMadeByHand() throws {
        #expect(try measures("word-links.test.tsv").errorRate < 0.10)
    }

    @Test func rareAndFreelyTranslatedWordsAreLinkedRightly() throws {
        #expect(try measures("word-links.choice.tsv").rightWords > 0.85)
    }

    @Test func aLeftOverWordIsLinkedOnce() {
        let found = links("la casa vrolla struppa brizza ora", "the house grunk now")
        #expect(found.contains([3, 2]) || found.contains([2, 2]))
        #expect(Set(found.filter { $0[1] == 2 }).count == 1)
    }
}
