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
}
