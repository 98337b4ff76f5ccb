import BitextCore
import Concordancer
import Testing

@Suite struct PlainWordsTests {
    let corpus: SmallCorpus

    init() throws { corpus = try SmallCorpus() }

    @Test func wordsMatchWithoutRegardToCase() throws {
        #expect(try corpus.nodes("parola") == ["parola", "parola", "PAROLA", "parola", "parola"])
        #expect(try corpus.nodes("PERCHÉ") == ["Perché"])
        #expect(try corpus.nodes("perche") == [])
    }

    @Test(arguments: ["/codist[\"il\",pos]", "meet [] []", "union(\"il\" \"mare\")"])
    func commandsOfCQPAreNotTakenForWords(_ query: String) {
        #expect(throws: QueryError.self) { try corpus.search(query) }
    }

    @Test func wordsFollowEachOther() throws {
        #expect(try corpus.nodes("il mare") == ["il mare", "Il mare", "Il mare"])
        #expect(try corpus.nodes("presto città") == [])
    }

    @Test func operatorsAskForWordsInTheSameBead() throws {
        #expect(try corpus.nodes("mare AND barca") == ["mare"])
        #expect(try corpus.nodes("barca AND mare") == ["barca"])
        #expect(try corpus.nodes("mare NOT barca").count == 3)
        #expect(try corpus.nodes("il mare NOT barca NOT bello") == ["il mare"])
        #expect(try corpus.nodes("mare AND barca OR faro OR luce AND città") == ["faro", "mare", "luce"])
        #expect(try corpus.nodes("cas* OR par*a") == ["parola", "parola", "PAROLA", "parola", "parola"])
        #expect(try corpus.nodes("(barca OR faro) AND mare") == corpus.nodes("barca AND mare OR faro AND mare"))
        #expect(try corpus.nodes("mare NOT (barca OR bello)") == corpus.nodes("mare NOT barca NOT bello"))
        #expect(try corpus.nodes("mare AND (barca AND calmo)") == ["mare"])
        #expect(try corpus.nodes("((il mare) OR zz) NOT (barca)") == corpus.nodes("il mare NOT barca"))
        #expect(try corpus.nodes("(zz OR NEAR(barca mare, 4)) AND calmo") == ["mare era calmo e la barca"])
        // In other letters, or behind a backslash, they are words.
        let unfinished = [
            "mare AND", "AND mare", "NOT mare", "mare AND NOT barca", "mare OR", "AND OR NOT", "NEAR(mare barca",
            "(mare OR barca", "(mare) barca AND luce", "mare AND (barca OR)", "mare (barca) AND luce",
        ]
        for text in unfinished {
            #expect(throws: QueryError.self, "\(text)") { try corpus.nodes(text) }
        }
        #expect(try corpus.nodes("mare and barca") == [])
        #expect(try corpus.nodes("mare \\AND barca") == [])
    }

    @Test func wordsThatLookLikeAQueryAreSaidToBeWords() throws {
        for query in ["mare within s", "mare | luce", "pos=NOUN]", "mare within en: sea", "has(en)", "“mare”"] {
            #expect(try corpus.search(query).advice?.contains("these are plain words") == true, "\(query)")
        }
        for query in ["mare", "within a year", "l’acqua", "’s"] {
            #expect(try corpus.search(query).advice == nil, "\(query)")
        }
        #expect(try corpus.nodes("\u{A0}\"mare\"") == corpus.nodes("\"mare\""))
    }

    @Test func wordsStandNearEachOtherInAnyOrder() throws {
        #expect(try corpus.nodes("NEAR(barca mare, 4)") == ["mare era calmo e la barca"])
        #expect(try corpus.nodes("NEAR(barca mare, 3)") == [])
        #expect(try corpus.nodes("NEAR(barca mare)").count == 1)
        #expect(try corpus.nodes("NEAR(\"barca\" \"mare\", 4)") == ["mare era calmo e la barca"])
        #expect(try corpus.nodes("NEAR(\"la barca\" mare)") == ["mare era calmo e la barca"])
        #expect(try corpus.nodes("NEAR(calmo mare barca, 4)") == ["mare era calmo e la barca"])
        #expect(try corpus.nodes("NEAR(calmo mare barca, 3)") == [])
        #expect(
            try corpus.nodes("faro OR NEAR(calmo mare barca, 4) OR luce AND città") == [
                "faro", "mare era calmo e la barca", "luce",
            ])
        #expect(try corpus.nodes("NEAR(dell'arte mercato, 0) AND dorme") == ["mercato dell'arte"])
        #expect(try corpus.nodes("NEAR(guardiana nipote, 9)") == [])
        #expect(throws: QueryError.self) { try corpus.search("NEAR(mare, 4)") }
        #expect(throws: QueryError.self) { try corpus.search("NEAR(mare barca, x)") }
    }

    @Test func elidedWordsAreTwoPositions() throws {
        #expect(try corpus.nodes("dell'arte") == ["dell'arte"])
        #expect(try corpus.nodes("l'acqua dal") == ["l'acqua dal", "l'acqua dal"])
    }

    @Test func bothApostrophesAreEqual() throws {
        #expect(try corpus.nodes("l'idea") == ["l’idea"])
        #expect(try corpus.nodes("'l’'%c 'idea'") == ["l’idea"] && corpus.nodes("'mare'").count == 4)
        #expect(try corpus.nodes("l’acqua") == ["l'acqua", "l'acqua"])
        #expect(try corpus.nodes("[word=\"l’\"%c] [word='idea|acqua']") == ["l'acqua", "l’idea", "l'acqua"])
    }

    @Test func wildcardsStandForCharacters() throws {
        #expect(
            try corpus.nodes("pre*")
                == ["prendeva", "Prese", "prezzi", "prezzi", "prese", "prende", "presto"])
        #expect(try corpus.nodes("pres?") == ["Prese", "prese"])
        #expect(try corpus.nodes("?l mare") == ["il mare", "Il mare", "Il mare"])
        #expect(try corpus.nodes("*à") == ["città", "città", "città", "città"])
        #expect(try corpus.nodes("c?tt?") == ["città", "città", "città", "città"])
        #expect(try corpus.nodes("non * subito") == ["non rispose subito"])
        #expect(try corpus.nodes("dell'a*") == ["dell'arte"])
    }

    @Test func aBackslashTakesTheMeaningOfAWildcardAway() throws {
        #expect(try corpus.nodes("città\\?") == ["città?"])
        #expect(try corpus.nodes("mare\\?") == ["mare?"])
        #expect(try corpus.nodes("mare ?") == ["mare.", "mare?", "mare è"])
    }

    @Test func decomposedLettersAreFound() throws {
        let corpus = try SmallCorpus([document("d", "Perche\u{301} no? citta\u{300} ¦ Why not? city")])
        #expect(try corpus.nodes("perché") == ["Perche\u{301}"])
        #expect(try corpus.nodes("[word=\"citt.\"]") == ["citta\u{300}"])
        #expect(try corpus.nodes("[word==\"citta\"%d]") == ["citta\u{300}"])
        #expect(Array(corpus.index.text(of: 0..<1, in: .italian).utf8) == Array("Perche\u{301}".utf8))
    }

    @Test func queriesWithoutWordsAreRefused() {
        for query in ["", "   ", "\n"] {
            #expect(throws: QueryError.self) { try corpus.search(query) }
        }
    }
}
