import BitextCore
import TestSupport
import Testing

@testable import Workbench

@Suite struct EvaluationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func boundariesSentencesAndWholeTextsAreCounted() {
        var score = SegmentationScore()
        score.add([3, 6, 9], gold: [3, 6, 9])
        // One boundary too many, one missed, one to ignore.
        score.add([2, 5, 8, 12], gold: [5, 7, 8, 12], ignoring: [8])
        #expect(score.items == 2 && score.right == 1 && score.rightShare == 0.5)
        #expect(score.precision == 3.0 / 4 && score.recall == 3.0 / 4 && score.f1 == 0.75)
        #expect(score.sentenceF1 == 2 * 3.0 / 12)
        var sum = SegmentationScore()
        sum.add(score)
        #expect(sum == score)
    }

    @Test func goldIsReadInBothItsForms() throws {
        let gold = try folder.write(
            """
            {"text": "È l'1. Il sig. Rossi\\u00a0dorme.", "lang": "it", "sentences": ["È l'1.", "Il sig. Rossi dorme."]}
            {"text": "Sì. No. forse", "language": "it", "spans": [[0,3],[4,7],[8,13]], "ignore": [7]}

            """, to: "gold.jsonl")
        let score = try SegmentationEvaluation(language: nil).score(gold)
        #expect(score.items == 2 && score.right == 1)
        #expect(score.precision == 1 && score.recall == 1)
    }

    @Test(arguments: [
        ("{\"text\": \"a\"}", "line 1: field “sentences”"), ("{}", "line 1: field “text”"),
        ("\n{\"text\": \"a\", \"spans\": [[0, 9]]}", "line 2: field “spans”"), ("x", "line 1: byte 1"),
        (#"{"text":"Ciao. Poi.","sentences":["Ciao.","Altro."]}"#, "expected the text, “Poi.” next, found “Altro.”"),
        (#"{"text":"Ciao. Poi.","sentences":["Ciao."]}"#, "expected the text, “Poi.” next, found “”"),
        (#"{"text":"Ciao. Poi.","spans":[[0,5]]}"#, "up to the end of the text"),
        (#"{"text":"Ciao. Poi.","spans":[[6,10],[0,5]]}"#, "found [6,10]"),
        (#"{"text":"Ciao. Poi.","spans":[[0,5],[8,10]]}"#, "found [8,10]"),
        (#"{"text":"Ciao. Poi.","spans":[[5,0],[6,10]]}"#, "found [5,0]"),
        (#"{"text":"Ciao. Poi.","spans":[[0],[6,10]]}"#, "found [0]"),
        (#"{"text":"Ciao.","spans":"x"}"#, "field “spans”: expected an array of [start, end], found a string"),
        ("", "there is no gold"),
    ])
    func wrongGoldIsRefusedWithItsLine(line: String, message: String) throws {
        let gold = try folder.write(line, to: "gold.jsonl")
        let evaluation = try SegmentationEvaluation(language: .italian)
        let error = #expect(throws: (any Error).self) { try evaluation.score(gold) }
        #expect("\(error.map { "\($0)" } ?? "")".contains(message))
    }

    @Test func surfaceTokensOfATreebankAreCompared() throws {
        let columns = "\t_\t_\t_\t_\t_\t_\t_\t"
        let italian = try folder.write(
            """
            # text = Parla dell'anno.
            1\tParla\(columns)_
            2-3\tdell'\(columns)SpaceAfter=No
            2\tdi\(columns)_
            3\tl'\(columns)_
            4\tanno\(columns)SpaceAfter=No
            5\t.\(columns)_


            """, to: "it.conllu")
        let score = try TokenEvaluation(language: .italian).score(italian)
        #expect(score.tokens == 4 && score.f1 == 1)
        let english = try folder.write(
            """
            1-2\tDon't\(columns)_
            1\tDo\(columns)_
            2\tn't\(columns)_
            3\tre\(columns)SpaceAfter=No
            4\t-\(columns)SpaceAfter=No
            5\tread\(columns)_

            """, to: "en.conllu")
        let hyphens = try TokenEvaluation(language: .english).score(english)
        #expect(hyphens.tokens == 5 && hyphens.f1 == 0.5 && hyphens.f1ApartFromHyphens == 1)
    }

    @Test(arguments: [
        ("1-2\tdella\n1\tdi\n", ":3: the sentence ends before word 2"),
        ("1-9x\tdella\n", ":1: its first column is “1-9x”"),
        ("1\ta\n3\tb\n", ":2: word 3 follows word 1"),
    ])
    func aTreebankWhoseNumbersAreWrongIsRefused(rows: String, message: String) throws {
        let columns = String(repeating: "\t_", count: 8)
        let file = try folder.write(rows.replacing("\n", with: "\(columns)\n") + "\n", to: "x.conllu")
        let error = #expect(throws: (any Error).self) { try TokenEvaluation(language: .italian).score(file) }
        #expect("\(error.map { "\($0)" } ?? "")".contains(message))
    }

    @Test func theSpacesBehindTokensAreThoseOfMISC() throws {
        let row = "\tX\t_\t_\t_\t_\t_\tSpaceAfter=No|SpacesAfter="
        let file = try folder.write("1\tCiao\tciao\(row)\\s\\n\n2\tbella\tbello\(row)\n\n", to: "s.conllu")
        #expect(try TokenEvaluation(language: .italian).score(file).f1 == 1)
        var evaluation = AnnotationEvaluation(try TextAnnotator())
        try evaluation.add(file, language: .italian)
        #expect(evaluation.endToEnd.words == 2)
    }

    @Test(.timeLimit(.minutes(1)))
    func wordsOfATokenWithoutCharactersAreMatchedWithNothing() {
        func word(_ form: String, _ span: Range<Int>, isPart: Bool = false) -> AlignedWords.Word {
            AlignedWords.Word(form: form, span: span, isPart: isPart, lemma: form, upos: "X")
        }
        let gold = [
            word("a", 0..<1), word("x", 1..<1, isPart: true), word("y", 1..<1, isPart: true), word("b", 1..<2),
        ]
        let system = [word("a", 0..<1), word("b", 1..<2)]
        #expect(AlignedWords(gold: gold, system: system).pairs.map { [$0.gold, $0.system] } == [[0, 0], [3, 1]])
        #expect(AlignedWords(gold: system, system: gold).pairs.map { [$0.gold, $0.system] } == [[0, 0], [1, 3]])
    }
}
