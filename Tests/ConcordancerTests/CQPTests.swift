import BitextCore
import Concordancer
import Testing

/// What users of CQP and Manatee write besides tokens in a row.
@Suite struct CQPTests {
    let corpus: SmallCorpus

    init() throws { corpus = try SmallCorpus() }

    @Test func tokensMeetInAnyOrder() throws {
        #expect(try corpus.nodes("(meet \"mare\" \"Guardò\" -2 -1)") == ["mare"])
        #expect(try corpus.nodes("MU(meet \"mare\" \"Il\" -1 -1)") == ["mare", "mare"])
        #expect(try corpus.nodes("MU(meet \"mare\" not \"Il|il\" -1 -1)") == ["mare"])
        #expect(try corpus.nodes("MU (meet \"mare\" ! \"Il|il\" -1 -1)") == ["mare"])
        #expect(try corpus.nodes("(meet \"guardiana\" \"pozzo|mare\" s)") == ["guardiana"])
        #expect(try corpus.nodes("(meet \"guardiana\" \"pozzo|mare\" p)").count == 2)
        #expect(try corpus.nodes("(meet \"Il\" \"mare\")") == ["Il", "Il"])
        #expect(try corpus.nodes("MU(union \"faro\" (meet \"mare\" \"calmo\" 1 3))") == ["faro", "mare"])
        #expect(try corpus.nodes("\"Il\" (meet \"mare\" \"calmo\" 1 3) []") == ["Il mare era"])
        #expect(try corpus.nodes("\"dal\" 1:(meet \"mare\" \"acqua\" -2 2) & 1.word = \"mare\"") == ["dal mare"])
        #expect(try corpus.nodes("(meet \"mare\" \"Guardò\" -2 -1) within en: \"sea\"") == ["mare"])
    }

    @Test func tabulatedTokensHaveGaps() throws {
        #expect(try corpus.nodes("TAB \"Il\" {0,2} \"era\"") == ["Il mare era"])
        #expect(try corpus.nodes("TAB \"non\" \"rispose|dorme\"") == ["non rispose", "non dorme"])
        #expect(try corpus.nodes("TAB \"Il\" ? \"era\"") == ["Il mare era"])
        #expect(try corpus.nodes("TAB \"Il\" * \"calmo\" within s") == ["Il mare era calmo"])
        #expect(try corpus.nodes("TAB \"Il\" + \"mare\" within s") == [])
        #expect(try corpus.nodes("TAB \"Il\" {0,1} \"mare\" {,2} \"calmo\" within s") == ["Il mare era calmo"])
    }

    @Test func hitsLieInSeveralPiecesOrAFewTokens() throws {
        let gap = "\"subito\" []* \"mare\""
        #expect(try corpus.nodes(gap + " within s") == [])
        #expect(try corpus.nodes(gap + " within 2 s") == ["subito. Guardò il mare"])
        #expect(try corpus.nodes(gap + " !within s") == ["subito. Guardò il mare"])
        #expect(try corpus.nodes(gap + " !within 2 s") == [])
        // As in CQP the last token is so many tokens after the first.
        #expect(try corpus.nodes("\"faro\" []* \"cima\" within 3") == ["faro stava in cima"])
        #expect(try corpus.nodes("\"faro\" []* \"cima\" within 2") == [])
        #expect(try corpus.nodes("\"faro\" []* \"cima\" !within 2") == ["faro stava in cima"])
    }

    @Test func aLanguageIsWrittenInAnyCase() throws {
        let lower = try corpus.nodes("\"mare\" within en: \"sea\"")
        #expect(!lower.isEmpty)
        #expect(try corpus.nodes("\"mare\" within EN: \"sea\"") == lower)
        #expect(try corpus.nodes("\"mare\" within EN:\"sea\"") == lower)
        #expect(try corpus.nodes("\"mare\" has(EN)") == corpus.nodes("\"mare\" has(en)"))
    }

    @Test func aLanguageCloseToItsQueryIsNoLabel() throws {
        for (open, close) in [("", ""), ("(", ")")] {
            for space in ["", " "] {
                let query = "\(open)\"mare\" within en:\(space)\"sea\"\(close)"
                #expect(try corpus.nodes(query) == corpus.nodes("\"mare\" :EN \"sea\""), "\(query)")
                #expect(try !corpus.nodes(query).isEmpty)
            }
        }
        #expect(try corpus.nodes("\"mare\" within a:\"mare\"").count == 4)
    }

    @Test func theIdOfATextIsItsDocumentsName() throws {
        let name = corpus.index.document(0).name
        let all = try corpus.nodes("\"mare\" within <text name=\"\(name)\"/>")
        #expect(try !all.isEmpty && corpus.nodes("\"mare\" within <text id=\"\(name)\"/>") == all)
        #expect(try corpus.nodes("\"mare\" :: match.text_id = \"\(name)\"") == all)
        #expect(try corpus.nodes("[word = \"mare\" & text_id = \"\(name)\"]") == all)
    }

    @Test func hitsLieInMatchesOfAnotherQuery() throws {
        #expect(try corpus.nodes("\"mare\" within (\"Guardò\" []* \"\\.\" within s)") == ["mare"])
        #expect(try corpus.nodes("\"mare\" !within (\"Il\" [] [])").count == 2)
        #expect(try corpus.nodes("\"mare\" within [word=\"il\"%c] []") == ["mare", "mare", "mare"])
        #expect(try corpus.nodes("[pos!=\"X\"] within (<s/> containing \"calmo\")").count == 10)
    }

    @Test func hitsGrow() throws {
        #expect(
            try corpus.nodes("\"mare\" expand to s") == [
                "Guardò il mare.", "Il mare era calmo e la barca era pronta.", "Chi prende l'acqua dal mare?",
                "Il mare è bello.",
            ])
        #expect(try corpus.nodes("\"mare\" expand left to 1") == ["il mare", "Il mare", "dal mare", "Il mare"])
        #expect(try corpus.nodes("\"calmo\" expand right to s") == ["calmo e la barca era pronta."])
        #expect(
            try corpus.nodes("\"Guardò\" expand right to 2 s") == ["Guardò il mare. La luce girava, girava, girava."])
        // What becomes the same is one hit.
        #expect(try corpus.nodes("\"girava\" expand to s") == ["La luce girava, girava, girava."])
        #expect(try corpus.nodes("\"girava\" cut 2 expand to 1") == ["luce girava,", ", girava,"])
    }

    @Test func hitsAreCut() throws {
        #expect(try corpus.nodes("\"mare\" cut 3").count == 3)
        #expect(try corpus.nodes("\"mare\" within en: \"sea\" cut 1") == ["mare"])
        #expect(try corpus.nodes("\"mare\" cut 0") == [])
        #expect(try corpus.nodes("\"mare\" cut 100;").count == 4)
    }

    @Test func aTokensPlaceIsAskedForInItsBrackets() throws {
        #expect(try corpus.nodes("[word=\"La\" & lbound(s)]").count == 4)
        #expect(try corpus.nodes("[rbound(s) & word != \"\\.\"]") == ["»", "?"])
        #expect(try corpus.nodes("[word=\"mare\" & text_genre=\"novel\"]") == ["mare", "mare"])
        #expect(try corpus.nodes("[word=\"mare\" & _.text_genre!=\"novel\"]") == ["mare", "mare"])
        #expect(try corpus.nodes("[_.text_year=\"19.*\" & word=\"mare\" & !(text_genre = \"novel\")]") == ["mare"])
        #expect(try corpus.nodes("a:\"mare\" :: a.text_genre = \"letter\"") == ["mare"])
        #expect(try corpus.nodes("\"mare\" [: lbound(s) | word=\"\\?\" :]") == ["mare"])
        #expect(try corpus.nodes("<text_genre=\"essay\"> []") == ["Il"])
        #expect(try corpus.nodes("\"Il\" within text_year").count == 4)
    }

    @Test func labelsAreComparedWhereTokensStand() throws {
        #expect(
            try corpus.nodes("a:[] [word != a.word]{2} [word = a.word] within s")
                == corpus.nodes("1:[] 2:[] 3:[] 4:[] & 1.word=4.word & 1.word!=2.word & 1.word!=3.word within s"))
        #expect(try corpus.nodes("a:\"parola\" [word = a.word]") == ["parola parola"])
        #expect(try corpus.nodes("a:\"parola\" [word = a.word & rbound(s)]") == [])
    }

    @Test func labelsAreCountedAndMeasured() throws {
        #expect(
            try corpus.nodes("1:\"la\" []* 2:\"barca|parola\" & distance(1, 2) > 1 within s") == ["la parola parola"])
        #expect(try corpus.nodes("1:\"mare\" []* 2:\"barca\" & distabs(2, 1) = 5") == ["mare era calmo e la barca"])
        #expect(try corpus.nodes("1:\"Il\" 2:[] & f(2.word) > 3") == ["Il mare", "Il mare"])
        #expect(try corpus.nodes("[f(word) = 5 & strlen(word) > 3]").count == 0)
        #expect(Set(try corpus.nodes("[f(word) >= 4 & strlen(word) > 3]")) == ["città", "mare", "parola"])
        #expect(
            try corpus.nodes("a:\"La\" []* b:\"parola\" :: lbound_of(s, a) = a & rbound_of(s, b) = add(b, 1)").count
                == 1)
        #expect(try corpus.nodes("1:\"mare\" & 1.text_year > 1940") == ["mare"])
        #expect(try corpus.nodes("1:\"mare\" & 1.text_genre = \"essay\" -> 1.text_year = \"1931\"").count == 3)
    }

    @Test func markedTokensAreTargets() throws {
        let search = try corpus.search("\"Il\" @[] b:[] within s")
        let hits = search.hits()
        #expect(search.labels == ["target", "b"])
        let places = try search.positions(of: "target", in: hits)
        #expect(zip(hits, places).allSatisfy { $0.positions.lowerBound + 1 == $1 })
        func counts(_ query: String, _ key: String) throws -> [String] {
            let search = try corpus.search(query)
            let keys = try #require(HitKey.list(key))
            let table = try search.frequencies(of: search.hits(), by: keys)
            return table.rows.map { "\(table.texts(of: $0)[0]) \($0.count)" }
        }
        #expect(try counts("\"Il\" @[] []", "target") == ["mare 2", "critico 1", "faro 1", "mercato 1"])
        #expect(try counts("\"Il\" []* @0:\"mare\" [] within s", "target.word") == ["mare 2"])
        #expect(try counts("\"Il\" (a:\"mare\" | b:[])", "a.word") == [" 3", "mare 2"])
        #expect(try counts("\"Il\" @9\"mare\" expand to s", "keyword") == ["mare 2"])
        #expect(try counts("\"Il\" []", "match,matchend")[0] == "Il 2")
        let first = try corpus.search("\"la\" 1:[]")
        let sorted = try first.sorted(first.hits(), by: try #require(HitKey.list("-1.word")))
        #expect(first.lines(of: sorted).map(\.node).first == "la vide")
        #expect(throws: ResultError.self) { try counts("\"Il\" []", "target") }
    }

    @Test func setsOfFeaturesAreAskedForTheirMembers() throws {
        let corpus = try corpus(of: ["|Fem|Sing|", "|Masc|Plur|", "|"])
        #expect(try corpus.nodes("[feats contains \"Sing\"]") == ["uno"])
        #expect(try corpus.nodes("[feats contains \"S.*\"]") == ["uno"])
        #expect(try corpus.nodes("[feats contains \"F.*g\"]") == [])
        #expect(try corpus.nodes("[feats not contains \"Masc|Fem\"]") == ["tre"])
        #expect(try corpus.nodes("[feats matches \"Masc|Pl.*\"]") == ["due"])
        #expect(try corpus.nodes("[feats contains \".*\"]") == ["uno", "due"])
        for pattern in ["F\\S*g", "F[^x]*g", "F(.|x)*Sing", "Masc\\|Plur", ""] {
            #expect(try corpus.nodes("[feats contains \"\(pattern)\"]") == [], "\(pattern)")
            #expect(try corpus.nodes("[feats matches \"\(pattern)\"]") == [], "\(pattern)")
        }
        #expect(try corpus.nodes("[feats contains \"(?i)sing\"]") == ["uno"])
        #expect(try corpus.nodes("[feats matches \"\\S+\"]") == ["uno", "due"])
        #expect(try corpus.nodes("[ambiguity(feats) > 1]") == ["uno", "due"])
        #expect(try corpus.nodes("a:[] :: ambiguity(a.feats) = 0") == ["tre"])
    }

    @Test func setsOfFeaturesNeedNoBarsAroundThem() throws {
        let corpus = try corpus(of: ["Gender=Fem|Number=Sing", "Number=Plur", ""])
        #expect(try corpus.nodes("[feats contains \"Gender=.*\"]") == ["uno"])
        #expect(try corpus.nodes("[feats contains \"number=plur\"%c]") == ["due"])
        #expect(try corpus.nodes("[feats contains \"Number\"]") == [])
        #expect(try corpus.nodes("[feats not contains \"Number=Sing\"]") == ["due", "tre"])
        #expect(try corpus.nodes("[feats matches \"Number=.*\"]") == ["due"])
        #expect(try corpus.nodes("[feats matches \"Number=.*|G.*\"]") == ["uno", "due"])
        #expect(try corpus.nodes("[feats not matches \".*\"]") == ["tre"])
        #expect(throws: QueryError.self) { try corpus.nodes("[upos = \"NOUN\"]") }
    }

    @Test func thePartOfSpeechHasItsNameOfCoNLLUToo() throws {
        let corpus = try corpus(of: ["NOUN", "VERB", ""], "|", attributes: ["pos", "feats"])
        #expect(try corpus.nodes("[upos = \"NOUN\"]") == ["uno"])
        let search = try corpus.search("[]")
        #expect(try search.frequencies(of: search.hits(), by: HitKey.list("upos") ?? []).rows.count == 3)
        for key in ["first.upos%c", "1R.upos"] {
            #expect(try search.frequencies(of: search.hits(), by: HitKey.list(key) ?? []).rows.count > 1)
        }
        for query in [
            "a:[] [upos = a.upos]", "[upos != pos]", "a:[upos = \"X\"] & a.upos = \"X\"", "[f(upos) > 1]",
            "[upos contains \"X\"]", "a:[] & strlen(a.upos) > 4",
        ] {
            #expect(try corpus.nodes(query) == [], "\(query)")
        }
    }

    /// Three words with values of the first attribute, and one value for all others.
    private func corpus(of values: [String], _ rest: String = "", attributes: [String] = ["feats"]) throws
        -> SmallCorpus
    {
        let utf8 = Array("uno due tre".utf8)
        var tokens = AnnotatedTokens(attributeCount: attributes.count)
        for (token, value) in zip(tokenise(utf8), values) {
            tokens.append(token)
            tokens.appendValue(Array(value.utf8))
            for _ in attributes.dropFirst() { tokens.appendValue(Array(rest.utf8)) }
        }
        let segment = IndexSegment(utf8: utf8, tokens: tokens, paragraph: 0)
        return try SmallCorpus(
            [
                IndexDocument(
                    description: DocumentDescription(name: "d"), segments: Sides(italian: [segment], english: []),
                    beads: [Bead(italian: 0..<1, english: 0..<0, probability: 1)])
            ], attributes: attributes)
    }
}
