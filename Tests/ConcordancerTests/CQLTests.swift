import BitextCore
import Concordancer
import Testing

@Suite struct CQLTests {
    let corpus: SmallCorpus

    init() throws { corpus = try SmallCorpus() }

    @Test func regularExpressionsMatchTheWholeForm() throws {
        #expect(try corpus.nodes("[word=\"parol\"]") == [])
        #expect(try corpus.nodes("[word=\"parol.\"]") == ["parola", "parola", "parola", "parola"])
        #expect(try corpus.nodes("\"gira|girava\"") == ["girava", "girava", "girava"])
        #expect(try corpus.nodes("\"p[ar]+ola\"") == ["parola", "parola", "parola", "parola"])
        #expect(try corpus.nodes("\".*end.*\"") == ["prendeva", "scendi", "scendono", "prende"])
        #expect(try corpus.nodes("\"\\p{Lu}+\"") == ["I", "È", "PAROLA"])
    }

    @Test func flagsIgnoreCaseAndDiacriticsSeparately() throws {
        #expect(try corpus.nodes("\"parola\"%c").count == 5)
        #expect(try corpus.nodes("\"citta\"%d").count == 4)
        #expect(try corpus.nodes("\"CITTA\"%d").count == 0)
        #expect(try corpus.nodes("\"CITTA\"%cd").count == 4)
        #expect(try corpus.nodes("\"CITT.\"%c").count == 4)
        #expect(try corpus.nodes("\"perch[e]\"%cd") == ["Perché"])
        #expect(try corpus.nodes("\"e\"%cd") == ["e", "è", "È", "è", "è"])
    }

    @Test func apostrophesDifferWhereNoFlagIsGiven() throws {
        for curly in ["\"l’\"", "\"[a-z]’\"", "\".*’\"", "\"l\\x{2019}\"", "[word==\"l’\"]", "[word=\"l[^']\"]"] {
            #expect(try corpus.nodes("\(curly) \"idea|acqua\"") == ["l’idea"])
        }
        for straight in ["\"l'\"", "\"[a-z]'\"", "\".*'\"", "\"l\\x{27}\"", "\"l'\"%l", "[word=\"l'\" & word!=\"l’\"]"]
        {
            #expect(try corpus.nodes("\(straight) \"idea|acqua\"") == ["l'acqua", "l'acqua"])
        }
        for both in ["\"L’\"%c", "\"L'\"%c", "\"l'\"%d", "\"[a-z]’\"%c", "\".*'\"%d", "\"l['’]\"", "[word==\"L’\"%c]"] {
            #expect(try corpus.nodes("\(both) \"idea|acqua\"") == ["l'acqua", "l’idea", "l'acqua"])
        }
    }

    @Test func whoFindsNothingIsToldThatApostrophesDiffer() throws {
        for exact in [
            "\"dell’\"", "[word=\"l'\" & pos=\"X\"]", "\"a\" within en: \"don’\"", "\"a\" containing \"l'|m’\"",
        ] {
            #expect(try #require(try corpus.search(exact).advice).contains("%c"), "\(exact)")
        }
        // A flag is of no use to what is no token, or stands in no text with the other one either.
        let others = ["\"dell’\"%c", "dell'arte", "\"x\" 'y'", "\"dell'arte\"", "\"mare'\"", "[lemma=\"l’\"]"]
        for other in others { #expect(try corpus.search(other).advice == nil, "\(other)") }
    }

    @Test func whoFindsOneApostropheIsToldThatTheOtherIsThereToo() throws {
        #expect(try #require(try corpus.search("\"l'\"").adviceOnApostrophes).contains("\"l'\"%c"))
        #expect(try corpus.search("\"l['’]\"").adviceOnApostrophes == nil)
        #expect(try corpus.search("\"dell'\"").adviceOnApostrophes == nil)
    }

    @Test func literalTextIsNoPattern() throws {
        #expect(try corpus.nodes("[word==\"p.*\"]") == [])
        #expect(try corpus.nodes("[word==\".\"]").count == 15)
        #expect(try corpus.nodes("\".\"%l").count == 15)
        #expect(try corpus.nodes("\"\\.\"").count == 15)
        #expect(try corpus.nodes("[word==\"PAROLA\" %c]").count == 5)
    }

    @Test func testsCombine() throws {
        #expect(try corpus.nodes("[word=\"p.*a\" & word!=\"parola\"]") == ["prendeva", "pronta"])
        #expect(try corpus.nodes("[word=\"p.*a\" & !(word=\"parola\" | word=\"pronta\")]") == ["prendeva"])
        #expect(try corpus.nodes("[word=\"faro\" | word=\"pozzo\"]") == ["faro", "pozzo"])
        #expect(try corpus.nodes("\"la\" [word!==\"parola\" & word!=\"P.*\"]").count == 3)
        let all = try corpus.search("[]").count()
        #expect(try corpus.search("[word!=\"mare\"]").count() == all - 4)
        #expect(all == corpus.index.tokenCount(in: .italian))
    }

    @Test func sequencesMayHaveGaps() throws {
        #expect(try corpus.nodes("\"non\" [] \"subito\"") == ["non rispose subito"])
        #expect(try corpus.nodes("\"Il\" []{2} \"in\"") == ["Il faro stava in"])
        #expect(try corpus.nodes("\"la\" []{0,2} \"parola\"") == ["la parola", "la parola"])
        #expect(try corpus.nodes("\"barca\" []* \"pronta\"") == ["barca era pronta"])
    }

    @Test func repetitionsAndAlternativesOfTokens() throws {
        #expect(try corpus.nodes("(\"girava\" \",\"){2} \"girava\"") == ["girava, girava, girava"])
        #expect(try corpus.nodes("(\"Il\" | \"il\") \"mare\"") == ["il mare", "Il mare", "Il mare"])
        #expect(
            try corpus.nodes("(\"il\" | \"una\" \"città\") \"senza\"? \"mare|luce\"") == [
                "il mare", "una città senza luce",
            ])
        #expect(try corpus.nodes("\"girava\" (\",\" \"girava\")+").count == 2)
        #expect(try corpus.nodes("\"girava\" (\",\" \"girava\")+ \"\\.\"") == ["girava, girava, girava."])
    }

    @Test func standardMatchingTakesOptionalTokensAtTheStartOnly() throws {
        #expect(try corpus.nodes("\"la\"? \"parola\"") == ["la parola", "parola", "la parola", "parola"])
        let query = "\"girava\" (\",\" \"girava\")*"
        #expect(try corpus.nodes(query) == ["girava", "girava", "girava"])
        #expect(try corpus.nodes(query, matching: .longest) == ["girava, girava, girava"])
        let gap = "\"girava\" []* \"girava\""
        #expect(try corpus.nodes(gap) == ["girava, girava", "girava, girava"])
        #expect(try corpus.nodes("\",\"* \"girava\"") == ["girava", ", girava", ", girava"])
        #expect(try corpus.nodes("\",\"* \"girava\"", matching: .shortest) == ["girava", "girava", "girava"])
        #expect(try corpus.nodes("\",\"* \"girava\"", matching: .traditional).count == 5)
    }

    @Test func hitsMayCrossSegmentsUnlessWithinOne() throws {
        #expect(try corpus.nodes("\"subito\" \"\\.\" \"Guardò\"") == ["subito. Guardò"])
        #expect(try corpus.nodes("\"subito\" \"\\.\" \"Guardò\" within s") == [])
        #expect(try corpus.nodes("\"subito\" \"\\.\" \"Guardò\" within bead") == ["subito. Guardò"])
        #expect(try corpus.nodes("\"subito\" \"\\.\" \"Guardò\" !within s") == ["subito. Guardò"])
        #expect(try corpus.nodes("\"mare\" \"\\.\" \"La\" within p") == ["mare. La"])
        #expect(try corpus.nodes("\"nipote\" \"\\.\" \"La\"") == ["nipote. La"])
        #expect(try corpus.nodes("\"nipote\" \"\\.\" \"La\" within p") == [])
        #expect(try corpus.nodes("\"la\" []* \"\\.\" within s").allSatisfy { $0.hasSuffix(".") })
    }

    @Test func hitsCrossDocumentsUnlessToldOtherwise() throws {
        #expect(try corpus.nodes("\"pronta\" \"\\.\" []") == ["pronta. Il"])
        #expect(try corpus.nodes("\"pronta\" \"\\.\" [] within text") == [])
        #expect(try corpus.nodes("\"pronta\" \"\\.\" [] !within text") == ["pronta. Il"])
        #expect(try corpus.nodes("\"pronta\" []* \"mercato\" within text") == [])
        #expect(try corpus.nodes("\"pronta\" []* \"mercato\" within <text genre=\"novel\"/>") == [])
        #expect(try corpus.nodes("\"pronta\" []* \"mercato\"", where: ["genre=novel"]) == [])
    }

    @Test func structuresHaveStartsAndEnds() throws {
        #expect(try corpus.nodes("<s> \"Il\" \"mare\"") == ["Il mare", "Il mare"])
        #expect(try corpus.nodes("\"mare\" [] </s>") == ["mare.", "mare?"])
        #expect(try corpus.nodes("<p> []") == ["Il", "La", "Prese", "Il", "Il", "Il"])
        #expect(try corpus.nodes("<text> []") == ["Il", "Il", "Il"])
        #expect(try corpus.nodes("[] </text>") == [".", "?", "."])
        #expect(try corpus.nodes("[] </bead> <bead> \"Chi\"") == [". Chi"])
    }

    @Test func metadataSelectDocuments() throws {
        #expect(try corpus.nodes("\"Il\" within <text genre=\"novel\"/>").count == 2)
        #expect(try corpus.nodes("\"Il\" within <text genre=\"novel|letter\">").count == 3)
        #expect(try corpus.nodes("\"Il\" !within <text genre=\"novel\"/>").count == 3)
        #expect(try corpus.nodes("\"Il\" within <text genre!=\"novel\"/>").count == 3)
        #expect(try corpus.nodes("\"Il\" within <text year=\"19.*\" genre=\"E.*\"%c/>").count == 2)
        // What reaches from one document into another lies in neither.
        let pairs = try corpus.search("[]{2}").count()
        let inside = try corpus.search("[]{2} within <text genre=\"essay\"/>").count()
        #expect(try corpus.search("[]{2} !within <text genre=\"essay\"/>").count() == pairs - inside)
        #expect(throws: QueryError.self) { try corpus.nodes("\"Il\" !within <text colour=\"red\"/>") }
        #expect(try corpus.nodes("\"Il\" within text").count == 5)
        #expect(try corpus.nodes("\"Il\" :: match.text_genre = \"novel\"").count == 2)
        #expect(try corpus.nodes("\"Il\" :: match.text_genre != \"novel\" & match.word = \"Il\"").count == 3)
        #expect(try corpus.nodes("\"Il\" :: match.text_year = \"19.*\" & match.text_genre = \"E.*\"%c").count == 2)
        // A hit that ends in the next text has the values of that in which it begins, and at its end those of that.
        let across = "[] \"Il\" \"mercato\" :: match"
        #expect(try corpus.nodes("\(across).text_genre = \"novel\"") == [". Il mercato"])
        #expect(try corpus.nodes("\(across)end.text_genre = \"essay\"") == [". Il mercato"])
        #expect(try corpus.nodes("\(across).text_genre = \"essay\" | match.text_genre = \"x\"") == [])
        #expect(try corpus.nodes("[] \"Il\" \"mercato\"", where: ["genre=novel"]) == [])
        #expect(try corpus.nodes("Il", where: ["genre=novel"]).count == 4)
        #expect(throws: NoSuchDocuments.self) {
            try corpus.nodes("Il", where: ["genre=novel", "year=1950"])
        }
        #expect(try corpus.nodes("mare", where: ["genre=letter"]) == ["mare"])
    }

    @Test func yearsAreComparedAsNumbers() throws {
        #expect(try corpus.nodes("\"Il\" within <text year>=\"1900\"/>").count == 4)
        #expect(try corpus.nodes("\"Il\" within <text year>=\"1900\" year<=\"1949.5\"/>").count == 2)
        #expect(try corpus.nodes("\"Il\" within <text year<=\"0\">").count == 0)
        #expect(try corpus.nodes("\"Il\" within <text year>=1900 year<=1949.5/>").count == 2)
        #expect(try corpus.nodes("[word=\"Il\" & text_year < 1950]").count == 2)
        let early = [
            "year=1931", "year<1950", "year < \"1950\"", "year=1931.0", "year==\"1931\"", "year>1930 year<1950",
        ]
        for test in early {
            #expect(try corpus.nodes("\"Il\" within <text \(test)/>").count == 2, "\(test)")
            #expect(try corpus.nodes("\"Il\" within <text \(test)>").count == 2, "\(test)")
        }
        for tag in ["text_year=1931", "text_year<1950", "text_year<=1931", "text year<1950"] {
            #expect(try corpus.nodes("<\(tag)> []").count == 1, "\(tag)")
        }
        #expect(try corpus.nodes("<text_year>=1931> []").count == 2)
        // A text without a year passes what is negated.
        for test in ["year!=1950", "year!>=1950"] {
            #expect(
                try corpus.nodes("[] within <text \(test)/>") == corpus.nodes("[] within <text year!=\"1950\"/>"))
        }
        func documents(where texts: String...) throws -> Subcorpus {
            try Subcorpus(of: corpus.index, in: .italian, where: conditions(texts))
        }
        let some = try documents(where: "year>=1900", "year<=1949")
        let all = try documents(where: "year>=1931")
        #expect(some.documentCount == 1 && all.documentCount == 2)
        #expect(throws: QueryError.self) { try corpus.search("\"Il\" within <text year>=\"x\"/>") }
    }

    @Test func partsOfAPatternHaveConditionsOfTheirOwn() throws {
        #expect(try corpus.nodes("(\"mare\" within en: \"sea\") []") == corpus.nodes("\"mare\" [] within en: \"sea\""))
        #expect(try corpus.nodes("(\"mare\" !within en: \"calm\") [] | \"calmo\"").count == 4)
        #expect(try corpus.nodes("((\"mare\" within en: \"sea\"))+").count == 4)
        #expect(
            try corpus.nodes("(\"Il\" []* \"mare\" within s) [] [] within s", matching: .longest) == [
                "Il mare era calmo", "Il mare è bello",
            ])
        let some = "((\"Il|il|La\") []* \"mare|parola\" within s)"
        #expect(try corpus.nodes(some + "? \"\\.\" within s") == corpus.nodes("(\(some) \"\\.\" | \"\\.\") within s"))
        #expect(
            try corpus.nodes("(1:[] []+ 2:[] & 1.word = 2.word) \"\\.\" within s") == [
                "girava, girava, girava.", "parola PAROLA non è la parola parola.",
            ])
    }

    @Test func theOtherSideIsACondition() throws {
        #expect(try corpus.nodes("\"la\" within en: \"sea\"") == ["la"])
        #expect(try corpus.nodes("\"mare\" within en: \"sea\"").count == 4)
        #expect(try corpus.nodes("\"mare\" !within en: \"calm\"").count == 3)
        #expect(try corpus.nodes("\"mare\" :EN \"sea\"").count == 4)
        #expect(try corpus.nodes("\"mare\" :en ! \"calm\"").count == 3)
        #expect(try corpus.nodes("1:\"mare\" :EN \"sea\" & 1.word = \"mare\"").count == 4)
        #expect(try corpus.nodes("\"mare\" :EN a:[] []* b:[] :: a.word = \"The|the\" & b.word = \"sea\"").count == 4)
        #expect(try corpus.nodes("\"mare\" :EN a:[] b:[] :: a.word = \"at\" & b.word = \"the\"") == ["mare"])
        #expect(try corpus.nodes("\"subito\" :EN \"once\" []* \"sea\" within s") == ["subito"])
        #expect(try corpus.nodes("\"subito\" \"\\.\" \"Guardò\" :EN \"once\" []* \"sea\" within s").count == 1)
        #expect(try corpus.nodes("\"took\" within it: \"[Pp]rese\"", .english) == ["took", "took"])
        #expect(try corpus.nodes("\"subito\" within en: \"looked\" \"at\"") == ["subito"])
        #expect(try corpus.nodes("\"subito\" within en: \"looked\" []* \"The\"") == [])
        #expect(try corpus.nodes("[word=\"l.\"] within en: \"water\" !within en: \"keeper\"") == ["l'"])
        #expect(try corpus.nodes("\"arte\" within en: \"work\"") == ["arte"])
    }

    @Test func untranslatedTextHoldsNoHit() throws {
        #expect(try corpus.nodes("\"piangere\" within en: []") == [])
        #expect(try corpus.nodes("\"piangere\" !within en: []") == ["piangere"])
        #expect(try corpus.nodes("\"translator\" !within it: \".*\"", .english) == ["translator"])
    }

    @Test func conditionsJoin() throws {
        let query = "\"mare\" within en: \"sea\" within s !within en: \"calm\" within <text genre=\"novel\"/> ;"
        #expect(try corpus.nodes(query) == ["mare"])
    }

    @Test func aLimitStopsTheSearchAndTheCountIsWhole() throws {
        let search = try corpus.search("\"Il|il\"")
        #expect(search.hits(limit: 2).count == 2)
        #expect(search.hits(limit: 2) == Array(search.hits().prefix(2)))
        #expect(search.hits(limit: 0) == [])
        #expect(search.count() == 7)
        var seen = 0
        search.forEachHit { _ in
            seen += 1
            return seen < 3
        }
        #expect(seen == 3)
    }

    @Test func anEmptyCorpusHasNoHits() throws {
        let corpus = try SmallCorpus([])
        for query in ["[]", "\"a\"", "a", "\"a\" []* \"b\" within en: \"c\"", "<s> [] </s>", "[word!=\"a\"]"] {
            #expect(try corpus.nodes(query) == [])
        }
    }
}
