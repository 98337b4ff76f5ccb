import BitextCore
import Foundation
import TestSupport
import Testing

@Suite struct AnnotateTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func annotate(_ text: String, _ arguments: String...) throws -> String {
        let run = try Program.run(["annotate"] + arguments, input: Array(text.utf8))
        #expect(run.code == 0, "\(run.errors)")
        return run.output
    }

    @Test func onlyOneModelOfALanguageIsTaken() throws {
        let folder = try TemporaryFolder()
        let own = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/LanguageData/annotation.it.bin")
        let models = ["a.bin", "b.bin"].map { folder.path($0) }
        for model in models { try FileManager.default.copyItem(atPath: own.standardized.path, toPath: model) }
        let run = try Program.run(
            "annotate", "--model", models[0], "--model", models[1], input: Array("Vado via.".utf8))
        #expect(run.code == 1)
        #expect(
            run.errors.contains("b.bin: is a second model of Italian beside \(models[0]); give one"), "\(run.errors)")
    }

    @Test func everyTextBecomesValidConllu() throws {
        for name in SampleCorpus.names.prefix(6) {
            for language in Language.allCases {
                let run = try Program.run("annotate", SampleCorpus.path(name, language))
                #expect(ConlluValidator.complaints(about: run.output) == [], "\(name) \(language)")
                let sentences = run.output.split(separator: "\n").count { $0.hasPrefix("# sent_id = ") }
                #expect(
                    try Program.run("segment", SampleCorpus.path(name, language)).output.split(separator: "\n").count
                        == sentences)
            }
        }
        let both = try Program.run(
            "annotate", SampleCorpus.path("news-faro", .italian), SampleCorpus.path("news-faro", .english))
        #expect(ConlluValidator.complaints(about: both.output) == [])
        #expect(both.output.contains("# newdoc id = news-faro.it.txt\n"))
        #expect(both.output.contains("# newdoc id = news-faro.en.txt\n"))
    }

    @Test func oddTextsBecomeValidConlluToo() throws {
        let odd = [
            "", "  \n\n ", "a", "\u{00A0}x\u{00A0}\u{00A0}y\u{2028}z", "# non è un commento\n", "1\t2\t3", "_ _",
            "\u{FEFF}ciao",
            "Dell’anno\tprossimo  e\r\nun po'…", "🇮🇹 👩‍👩‍👧 e\u{301}", "\u{200B} \u{200B}",
        ]
        for text in odd {
            #expect(
                ConlluValidator.complaints(about: try annotate(text, "--language", "it")) == [],
                "\(text.debugDescription)")
        }
    }

    @Test func onlyLemmaAndPartOfSpeechOfGivenWordsChange() throws {
        let gold = """
            # sent_id = 1
            # text = Della casa
            1-2\tDella\t_\t_\t_\t_\t_\t_\t_\tx=y
            1\tDi\tdi\tADP\tE\t_\t3\tcase\t_\t_
            2\tla\til\tDET\tRD\tGender=Fem\t3\tdet\t_\t_

            # commento in mezzo
            3\tcasa\tcasa\tNOUN\tS\tGender=Fem|Number=Sing\t0\troot\t_\tSpaceAfter=No\r
            3.1\tvuoto\tvuoto\tVERB\t_\t_\t_\t_\t_\t_


            # due
            1\tNew York\tNew York\tPROPN\t_\t_\t_\t_\t_\t_
            """.replacing("\n\n# commento", with: "\n# commento")
        let output = try annotate(gold, "--tokenized", "--language", "it")
        func masked(_ text: String) -> [String] {
            // CR LF is one character, which no separator of one splits at.
            text.replacing("\r\n", with: "\u{240D}\n").split(separator: "\n", omittingEmptySubsequences: false).map {
                line in
                var columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                if columns.count == 10, Int(columns[0]) != nil { columns[2...3] = ["*", "*"] }
                return columns.joined(separator: "\t")
            }
        }
        #expect(masked(output) == masked(gold))
        #expect(output.contains("\n3.1\tvuoto\tvuoto\tVERB\t"))
        for line in output.split(separator: "\n") where line.first?.isNumber == true {
            let columns = line.split(separator: "\t")
            if Int(columns[0]) != nil { #expect(PartOfSpeech(tag: columns[3]) != nil && columns[2] != "_") }
        }
        let wrong = try Program.run(["annotate", "--tokenized"], input: Array("1\ta\n".utf8))
        #expect(wrong.code == 1)
        #expect(wrong.errors.contains(":1: has 2 columns"))
    }

    @Test func objectsGetTheirTokensAndKeepTheRest() throws {
        let output = try annotate(
            """
            {"id": 7, "text": "Vado. È  tardi.", "language": "it", "x": [1]}
            {"sentences": ["One.", "Two."], "language": "en"}
            {"sentences": [{"text": "Città.", "start": 4, "y": null}]}
            [1]
            """, "--jsonl")
        let lines = try output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(lines.count == 4)
        #expect(lines[0]["id"] as? Int == 7)
        #expect(output.hasPrefix(#"{"id": 7, "text": "Vado. È  tardi.", "language": "it", "x": [1],"sentences":[{"#))
        let sentences = try #require(lines[0]["sentences"] as? [[String: Any]])
        let scalars = Array("Vado. È  tardi.".unicodeScalars)
        for sentence in sentences {
            for token in try #require(sentence["tokens"] as? [[String: Any]]) {
                let start = try #require(token["start"] as? Int)
                let end = try #require(token["end"] as? Int)
                #expect(String(String.UnicodeScalarView(scalars[start..<end])) == token["form"] as? String)
                #expect(PartOfSpeech(tag: token["upos"] as? String ?? "") != nil)
                #expect(token["lemma"] is String)
            }
        }
        let given = try #require(lines[1]["sentences"] as? [[String: Any]])
        #expect(given.map { $0["text"] as? String } == ["One.", "Two."])
        let kept = try #require((lines[2]["sentences"] as? [[String: Any]])?.first)
        #expect(kept["y"] is NSNull)
        #expect(((kept["tokens"] as? [[String: Any]])?.first?["start"]) as? Int == 4)
        #expect(lines[3]["error"] is String)
    }

    @Test(arguments: ["9223372036854775800", "-1", "1.5", "\"4\"", "[]", "1e99", "9007199254740993"])
    func aStartThatIsNoOffsetIsAnErrorOfItsLineAlone(start: String) throws {
        let line = { #"{"sentences":[{"text":"Ciao bello","start":"# + $0 + "}]}" }
        let output = try annotate(
            ["0", start, "null", "4.0", "9007199254740992"].map(line).joined(separator: "\n"), "--jsonl")
        let lines = try output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        let starts = lines.map {
            (($0["sentences"] as? [[String: Any]])?.first?["tokens"] as? [[String: Any]])?.first?["start"] as? Int
        }
        #expect(starts == [0, nil, 0, 4, 1 << 53])
        #expect(
            lines[1]["error"] as? String == "field “start”: expected a whole number from 0 to 2⁵³, found \(start)")
    }

    @Test func aLexiconIsCheckedLineByLine() throws {
        let lexicon = try folder.write("# mie parole\nfoo\tfoare\n", to: "l.tsv")
        let run = try Program.run("annotate", "--lexicon", lexicon, SampleCorpus.path("news-faro", .italian))
        #expect(run.code == 1)
        #expect(run.errors.contains("l.tsv: line 2:"))
    }

    @Test func entriesThatCannotBeUsedAreSaidWithTheirLine() throws {
        let lexicon = try folder.write("foo bar\tfoo\tNOUN\n", to: "l.tsv")
        let run = try Program.run("annotate", "--lexicon", lexicon, SampleCorpus.path("news-faro", .italian))
        #expect(run.code == 0)
        #expect(run.errors.contains("l.tsv:1: “foo bar” is 2 tokens"))
    }

    @Test func aModelOfTheOtherLanguageIsNotPassedOverInSilence() throws {
        let treebank = try folder.write("1\tCiao\tciao\tINTJ\t_\t_\t_\t_\t_\t_\n\n", to: "it.conllu")
        let model = folder.path("it.bin")
        #expect(try Program.run("train", "tagger", "--language", "it", treebank, "-o", model).code == 0)
        let (english, italian) = (SampleCorpus.path("news-faro", .english), SampleCorpus.path("news-faro", .italian))
        let refused = try Program.run("annotate", "--language", "en", "--model", model, english)
        #expect(refused.code == 1 && refused.output.isEmpty)
        #expect(refused.errors.contains("it.bin: is a model of Italian, but the texts are said to be English"))
        #expect(try Program.run("annotate", "--language", "it", "--model", model, italian).errors == "")
        let both = try Program.run("annotate", "--model", model, italian, english)
        #expect(both.code == 0)
        #expect(both.errors.contains("news-faro.en.txt: is taken for English, which the model given isn't of"))
        #expect(!both.errors.contains("news-faro.it.txt"))
        let line = "{\"text\": \"The old tower is open.\", \"language\": \"en\"}\n"
        let lines = try folder.write(line + line + "{\"text\": \"Ciao.\", \"language\": \"it\"}\n", to: "texts.jsonl")
        let stream = try Program.run("annotate", "--jsonl", "--model", model, lines)
        #expect(stream.code == 0)
        #expect(stream.errors.split(separator: "\n").count { $0.contains("which the model given isn't of") } == 1)
        let gold = try folder.write(both.output, to: "gold.conllu")
        #expect(try Program.run("evaluate", "annotation", "--language", "en", "--model", model, gold).code == 1)
    }

    @Test func aTreebankWithoutPartsOfSpeechIsNoGold() throws {
        let bare = try folder.write("1\tCiao\t_\t_\t_\t_\t_\t_\t_\t_\n\n", to: "bare.conllu")
        let run = try Program.run("evaluate", "annotation", bare)
        #expect(run.code == 1)
        #expect(run.errors.contains("UPOS is _ everywhere"))
    }

    @Test func evaluationComparesWithTheGoldStandard() throws {
        let text = try Program.run("annotate", SampleCorpus.path("news-faro", .italian)).output
        let own = try folder.write(text, to: "own.conllu")
        let run = try Program.run("evaluate", "annotation", own, "--language", "it", "--format", "tsv")
        let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(rows.map(\.count) == [6, 6, 6])
        // What the program itself made of a text, it makes of it again.
        #expect(rows[2][1] == "raw text")
        #expect(Double(rows[2][3]) ?? 0 > 99)
        #expect(rows[1][3] == "100.00")
        #expect(try Program.run("evaluate", "annotation", folder.path("nichts.conllu")).code == 1)
    }
}
