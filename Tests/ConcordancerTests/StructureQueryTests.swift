import BitextCore
import Concordancer
import Testing

/// Labels, marked structures, and queries within queries, on a text that a reader can check.
@Suite struct StructureQueryTests {
    let corpus: SmallCorpus

    init() throws {
        var play = document(
            "scena",
            """
            Vieni o non vieni? ¦ Are you coming or not?
            La porta batte, e la porta tace. ¦ The door slams, and the door is silent.
            Non vengo mai. ¦ I never come.
            Silenzio. ¦
            """)
        func structure(_ name: String, _ key: String, _ value: String, _ tokens: Range<Int>) -> TextStructure {
            TextStructure(
                name: name, attributes: [TextStructure.Attribute(name: key, value: value)], tokens: tokens)
        }
        play.structures = Sides(
            italian: [
                structure("speech", "who", "Anna", 0..<5), structure("aside", "to", "tutti", 2..<4),
                structure("speech", "who", "Bruno", 5..<13),
            ],
            english: [structure("speech", "who", "Anna", 0..<6)])
        corpus = try SmallCorpus([play, lighthouse])
    }

    @Test func whatATokenOfAWholePieceMeetsMayStandOutsideIt() throws {
        #expect(try corpus.nodes("<s> []* (meet \"\\.\" \"Guardò\") </s>") == ["La guardiana non rispose subito."])
    }

    @Test func labelsCompareTokensOfAHit() throws {
        #expect(
            try corpus.nodes("1:[] []{1,4} 2:[] & 1.word = 2.word within s") == [
                "porta batte, e la porta", "girava, girava", ", girava,", "girava, girava", "era calmo e la barca era",
            ])
        #expect(
            try corpus.nodes("a:\"porta\" []* b:[word=\"la|porta\"] :: a.word != b.word within s") == [
                "porta batte, e la"
            ])
        #expect(try corpus.nodes("a:[] & a.word = \"tace\"") == ["tace"])
        #expect(try corpus.nodes("(\"e\" | a:\"o\") [] & a") == ["o non"])
        #expect(try corpus.nodes("[] [] & match.word = \"porta\" & matchend.word != \"batte\"") == ["porta tace"])
    }

    @Test func hitsLieInMarkedStructures() throws {
        #expect(try corpus.nodes("\"non\" within <speech who=\"Anna\"/>") == ["non"])
        #expect(try corpus.nodes("\"non\" within <speech who=\"B.*\"/>") == [])
        #expect(try corpus.nodes("\"porta\" within <speech who!=\"A.*\">") == ["porta", "porta"])
        #expect(try corpus.nodes("\"Non|non|mai\" !within speech") == ["Non", "mai", "non", "non", "mai"])
        #expect(try corpus.nodes("\"o\" []+ within aside", matching: .longest) == [])
        #expect(try corpus.nodes("\"non\" []* within speech", matching: .longest) == ["non vieni?"])
    }

    @Test func hitsAreCountedAndSortedByTheAttributesOfStructures() throws {
        let search = try corpus.search("[word=\"porta|vieni|mai\"%c]")
        let table = try search.frequencies(of: search.hits(), by: HitKey.list("speech_who,word%c") ?? [])
        #expect(
            Set(table.rows.map { "\(table.texts(of: $0).joined(separator: " ")) \($0.count)" }) == [
                "Anna vieni 2", "Bruno porta 2", " mai 2",
            ])
        let sorted = try search.sorted(search.hits(), by: HitKey.list("-speech_who") ?? [])
        #expect(search.lines(of: sorted).map(\.node) == ["porta", "porta", "Vieni", "vieni", "mai", "mai"])
        #expect(throws: ResultError.self) {
            try search.frequencies(of: search.hits(), by: HitKey.list("speech_x") ?? [])
        }
    }

    @Test func tagsWithAttributesBoundPatterns() throws {
        #expect(try corpus.nodes("<speech who=\"Bruno\"> []{2}") == ["La porta"])
        #expect(try corpus.nodes("[] </speech>") == ["?", "tace"])
        #expect(try corpus.nodes("<aside> []* </aside>") == ["non vieni"])
        #expect(try corpus.nodes("<s> []* </s> containing \"tace\"") == ["La porta batte, e la porta tace."])
    }

    @Test func wholePiecesAreFound() throws {
        #expect(try corpus.nodes("<speech/>") == ["Vieni o non vieni?", "La porta batte, e la porta tace"])
        #expect(try corpus.nodes("<speech/> containing aside:[word=\"batte\"]") == ["La porta batte, e la porta tace"])
        #expect(try corpus.nodes("<speech/> !containing <aside/>") == ["La porta batte, e la porta tace"])
        #expect(
            try corpus.nodes("<s/> containing (\"porta\" within <speech who=\"Bruno\"/>)") == [
                "La porta batte, e la porta tace."
            ])
    }

    @Test func aTagClosesThePieceThatItsPartnerOpens() throws {
        #expect(try corpus.nodes("<speech who=\"Anna\"> []* </speech>") == ["Vieni o non vieni?"])
        #expect(try corpus.nodes("<s> []* \"porta\" []* </s>") == ["La porta batte, e la porta tace."])
        #expect(try corpus.nodes("<s> \"Vieni\" []* \"mai\" []* </s>") == [])
        #expect(try corpus.nodes("<s> \"Non\" []* </s> <s> []* </s>") == ["Non vengo mai. Silenzio."])
        // A tag that nothing has opened closes any piece.
        #expect(try corpus.nodes("\"mai\" []* </s> []{2} </s>") == ["mai. Silenzio."])
    }

    @Test func wholePiecesStandAmongTokens() throws {
        #expect(try corpus.nodes("<speech/> \"\\.\"") == ["La porta batte, e la porta tace."])
        #expect(try corpus.nodes("\"o\" /region[aside]") == ["o non vieni"])
        #expect(try corpus.nodes("<<aside>> \"\\?\"") == ["non vieni?"])
        #expect(try corpus.nodes("<<aside/>> []") == ["non"])
        #expect(try corpus.nodes("/region[aside,a] [] :: a.word = \"non\"") == ["non vieni?"])
        #expect(try corpus.nodes("<s/> <s/> containing \"Non\"").count == 2)
        #expect(try corpus.nodes("/region[s] containing \"tace\"") == ["La porta batte, e la porta tace."])
    }

    @Test func aWholePieceMayStandInAPairOfTagsOfItsName() throws {
        var text = document("annidato", "a b c d e ¦ x")
        text.structures.italian = [0..<5, 1..<2, 3..<4].map { TextStructure(name: "q", attributes: [], tokens: $0) }
        let corpus = try SmallCorpus([text])
        #expect(try corpus.nodes("<q> \"a\" <q/> \"c\" []* </q>") == ["a b c d e"])
        #expect(try corpus.nodes("<q> []* <q/> []* <q/> []* </q>") == ["a b c d e"])
        #expect(try corpus.nodes("<q> \"a\" <q/> </q>") == [])
        #expect(try corpus.nodes("<q/> \"c\" <q> [] </q>") == ["b c d"])
    }

    @Test func attributesOfStructuresAreMeasured() throws {
        #expect(try corpus.nodes("a:\"non\" :: strlen(a.speech_who) = 4") == ["non"])
        #expect(try corpus.nodes("\"porta\" :: strlen(match.speech_who) = 5").count == 2)
        #expect(try corpus.nodes("\"mai\" :: strlen(match.speech_who) >= 0") == [])
        #expect(try corpus.nodes("\"non\" :: ambiguity(match.speech_who) = 1") == ["non"])
        #expect(throws: QueryError.self) { try corpus.nodes("\"non\" :: f(match.speech_who) > 1") }
    }

    @Test func tokensAreAskedForTheirStructures() throws {
        #expect(try corpus.nodes("[word=\"non\" & aside]") == ["non"])
        #expect(try corpus.nodes("[word=\"non|vieni|Vieni\" & !aside]") == ["Vieni", "non", "non"])
        #expect(try corpus.nodes("[speech_who=\"Anna\" & word=\"o\"]") == ["o"])
        #expect(try corpus.nodes("<speech_who=\"Bruno\"> []") == ["La"])
        #expect(try corpus.nodes("[] </speech_who> []") == ["? La", "tace."])
        #expect(try corpus.nodes("\"porta\" within speech_who").count == 2)
        #expect(try corpus.nodes("1:\"vieni\" []* 2:\"porta\" & 1.speech_who != 2.speech_who").count == 1)
        #expect(try corpus.nodes("1:\"Vieni\" []* 2:\"vieni\" & 1.speech_who = 2.speech_who").count == 1)
    }

    @Test func theOtherSideMayHaveConditionsOfItsOwn() throws {
        #expect(try corpus.nodes("\"porta\" within en: (\"door\" within speech)") == [])
        #expect(try corpus.nodes("\"Vieni\" within en: (\"not\" within speech)") == ["Vieni"])
        #expect(try corpus.nodes("\"porta\" within en: (1:[] []* 2:[] & 1.word = 2.word)").count == 2)
        #expect(try corpus.nodes("(\"Silenzio|mai\" !has(en))") == ["Silenzio", "mai"])
        #expect(try corpus.nodes("\"the\" within it: (\"porta\" within speech)", .english) == ["the"])
    }

    @Test func aSearchThatIsStoppedSaysSo() throws {
        let query = try Query("1:[] []* 2:[] & 1.word = 2.word", tokenise: tokenise)
        let free = SearchControl(seconds: 60)
        let whole = try Search(query, in: .italian, of: corpus.index, control: free)
        #expect(whole.count() > 0)
        #expect(!free.wasStopped)
        let late = SearchControl(seconds: -1)
        #expect(try Search(query, in: .italian, of: corpus.index, control: late).hits() == [])
        #expect(late.wasStopped)
        let cancelled = SearchControl()
        cancelled.cancel()
        #expect(try Search(query, in: .italian, of: corpus.index, control: cancelled).count() == 0)
        #expect(cancelled.wasStopped)
    }

    @Test func aSearchThatGivesUpLongMatchesSaysSo() throws {
        let line = (0..<700).map { $0 % 100 == 50 ? "b" : $0 == 120 ? "c" : "a" }.joined(separator: " ")
        let corpus = try SmallCorpus([document("lungo", "b \(line) d ¦ x\na ¦ x")])
        func overlong(_ query: String, _ strategy: MatchingStrategy = .standard) throws -> [Int] {
            let search = try corpus.search(query, matching: strategy)
            let count = search.count()
            let overlong = search.takeOverlongStarts()
            #expect(search.takeOverlongStarts() == 0)
            return [count, overlong]
        }
        #expect(try overlong("\"b\" []* \"d\"") == [1, 3])
        #expect(try overlong("1:\"b\" []* 2:\"d\" & 1.word != 2.word") == [1, 3])
        #expect(try overlong("\"b\" [word!=\"c\"]* \"d\"") == [1, 1])
        #expect(try overlong("<s> []* </s>") == [1, 1])
        #expect(try overlong("<s> []* \"c\" []* </s>") == [0, 1])
        #expect(try overlong("<s/>") == [2, 0])
        #expect(try overlong("<s/> \"a\"") == [0, 1])
        #expect(try overlong("<s/> \"b\"") == [0, 0])
        #expect(try overlong("<s> []* \"x\" []* </s>") == [0, 0])
        #expect(try overlong("\"b\" []{0,20} \"d\"") == [0, 0])
        #expect(try overlong("\"c\" []+", .longest) == [1, 1])
        #expect(try overlong("\"x\" []* \"d\"") == [0, 0])
    }

    @Test func aPieceThatEndsBeforeTheLongestHitGivesUpNothing() throws {
        let line = [String](repeating: "a", count: 300).joined(separator: " ")
        let corpus = try SmallCorpus([document("lungo", "b c ¦ x\n\(line) ¦ x\nd \(line) ¦ x")])
        for (query, hits) in [("<s/> \"zz\"", 0), ("<s/> \"d\"", 1), ("<s> []* \"c\" []* </s> \"a\"", 1)] {
            let search = try corpus.search(query)
            #expect(search.count() == hits, "\(query)")
            #expect(search.takeOverlongStarts() == 0, "\(query)")
        }
    }

    @Test func everyAttributeValueIsFoundAgainHoweverItsNumbersRun() throws {
        let words = (0..<90).map { "parola\($0)" }
        var text = document("numeri", words.map { "\($0) ¦ word" }.joined(separator: "\n"))
        // Numbers that count up, stay, begin again, have zeros before them, are too long, stand alone, or are missing.
        let ids: [String?] =
            (8...12).map { "s\($0)" } + [
                "s12", "s12", "s1", "s2", nil, nil, "s3", "007", "008", "009", "010", "x", "x", "x1",
            ]
            + [
                "999999998", "999999999", "1000000000", "1000000001", "", "0", "1", "2", "00", "01", "s1-1", "s1-2",
                "è9", "è10",
            ]
        func structures(at width: Int) -> [TextStructure] {
            ids.enumerated().map { number, id in
                TextStructure(
                    name: "unit", attributes: id.map { [TextStructure.Attribute(name: "id", value: $0)] } ?? [],
                    tokens: number * width..<number * width + 1)
            }
        }
        for width in [1, 2] {
            text.structures = Sides(italian: structures(at: width), english: [])
            let corpus = try SmallCorpus([text])
            for id in Set(ids.compactMap { $0 }) {
                let expected = ids.indices.filter { ids[$0] == id }.map { words[$0 * width] }
                #expect(try corpus.nodes("[] within <unit id=\"\(id)\"/>") == expected, "\(id)")
            }
            let others = ids.indices.filter { ids[$0] != "x" }.map { words[$0 * width] }
            #expect(try corpus.nodes("[] within <unit id!=\"x\"/>") == others)
        }
    }

    @Test func structuresThatAreAllSentencesAreKeptAsSuch() throws {
        var text = document("frasi", "Uno due. ¦ One two.\nTre. ¦ Three.\nQuattro cinque sei. ¦ Four five six.")
        let tokens = [0..<3, 3..<5, 5..<9]
        text.structures = Sides(
            italian: tokens.enumerated().map { number, tokens in
                TextStructure(
                    name: "sentence", attributes: [TextStructure.Attribute(name: "n", value: "\(number + 7)")],
                    tokens: tokens)
            }, english: [])
        // The second document has sentences too, but none are marked.
        let other = document("altre", "Sette. ¦ Seven.\nOtto nove. ¦ Eight nine.")
        for texts in [[text], [text, other], [other, text]] {
            let corpus = try SmallCorpus(texts)
            #expect(try corpus.nodes("<sentence n=\"8|9\"> []") == ["Tre", "Quattro"])
            #expect(try corpus.nodes("[]{2} </sentence>") == ["due.", "Tre.", "sei."])
            #expect(try corpus.nodes("[] within sentence").count == 9)
        }
    }
}
