import Foundation
import TestSupport
import Testing

/// `evaluate alignment`, `train aligner` and `train lexicon` on files that can't mean what they say.
@Suite struct EvaluateAlignmentTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [
        ("[0]:[0]\n[0]:[1]\n", "line 2: the Italian sentence 0 stands in a bead before"),
        ("[0]:[0]\n[1]:[0, 1]\n", "line 2: the English sentence 0 stands in a bead before"),
        ("[0, 0]:[0]\n[1]:[1]\n", "line 1: the Italian sentence 0 stands in a bead before"),
        ("[0]:[0]\n[0]:[0]\n", "line 2: the Italian sentence 0 stands in a bead before"),
        ("[0]:[0]\n\n[2]:[1]\n", "line 3: the Italian sentence 1 before it stands in no bead"),
        ("[0]:[1]\n", "line 1: the English sentence 0 before it stands in no bead"),
        ("[0]:[0]\t1.7\n", "line 1: “1.7” is no probability from 0 to 1"),
        ("[0]:[0]\n[1]:[1]\tx\n", "line 2: “x” is no probability"),
        ("[0]:[0]\n[1]:[1]\tnan\n", "line 2: “nan” is no probability"),
        ("\n", "has no bead"), ("[0]:[0]\n", "is of 1 Italian and 1 English sentences"),
    ])
    func beadsThatCannotBeMeasuredAreNamedByFileAndLine(_ text: String, _ message: String) throws {
        let gold = try folder.write("[0]:[0]\n[1]:[1]\n", to: "gold.beads")
        let test = try folder.write(text, to: "test.beads")
        let run = try Program.run("evaluate", "alignment", gold, test)
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("\(test): \(message)"), "\(run.errors)")
        if !message.hasPrefix("is of") {
            let asGold = try Program.run("evaluate", "alignment", test, gold)
            #expect(asGold.code == 1)
            #expect(asGold.errors.contains("\(test): \(message)"), "\(asGold.errors)")
        }
    }

    @Test func beadsInAnyOrderWithOrWithoutProbabilitiesAreMeasured() throws {
        let gold = try folder.write("[1]:[]\n[0]:[0]\n[2]:[1]\n", to: "gold.beads")
        let test = try folder.write("[0]:[0]\t0.9\r\n[1]:[]\n[2]:[1]:12.5\n", to: "test.beads")
        let run = try Program.run("evaluate", "alignment", gold, test)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("strict\tP 1.0000\tR 1.0000\tF1 1.0000\n"))
    }

    @Test func goldOfOtherTextsIsRefused() throws {
        let gold = try folder.write("[0]:[0]\n[1]:[1]\n", to: "gold.beads")
        let italian = try folder.write("Piove.\nTuona.\nNevica.\n", to: "a.it")
        let english = try folder.write("It rains.\nIt thunders.\n", to: "a.en")
        let run = try Program.run("evaluate", "alignment", gold, italian, english)
        #expect(run.code == 1)
        #expect(run.errors.contains("3 Italian and 2 English sentences, but \(gold) of 2 Italian and 2 English"))
    }

    @Test func aFileWithoutLinkedPairsIsRefused() throws {
        let run = try Program.run("evaluate", "alignment", "--links", try folder.write("\n", to: "links.tsv"))
        #expect(run.code == 1)
        #expect(run.errors.contains("has no linked pair"))
        for links in ["", "0?0"] {
            let linkless = try folder.write("il gatto\tthe cat\t\(links)\n", to: "links.tsv")
            let run = try Program.run("evaluate", "alignment", "--links", linkless)
            #expect(run.code == 1, "\(links)")
            #expect(run.errors.contains("has no sure link"), "\(run.errors)")
        }
    }

    @Test func whereNoBeadIsSureNoPrecisionIsGiven() throws {
        let gold = try folder.write("[0]:[0]\n", to: "gold.beads")
        let test = try folder.write("[0]:[0]\t0.5\n", to: "test.beads")
        let run = try Program.run("evaluate", "alignment", gold, test)
        #expect(run.output.hasSuffix("at least 0.9\tcoverage 0.0000\tprecision –\n"), "\(run.output)")
    }

    @Test func anAlignerIsLearnedFromBeadsInTheOrderOfBothTexts() throws {
        let italian = try folder.write("Il gatto dorme.\nIl cane abbaia.\n", to: "a.it")
        let english = try folder.write("The cat sleeps.\nThe dog barks.\n", to: "a.en")
        let right = try folder.write("[0]:[0]\n[1]:[1]\n", to: "a.beads")
        let output = folder.path("Weights.swift")
        let run = try Program.run("train", "aligner", right, italian, english, "-o", output)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.errors == "learned from 1 bitext\n")
        #expect(try String(contentsOfFile: output, encoding: .utf8).contains("public struct LearnedWeights"))
        let crossed = try folder.write("[1]:[0]\n[0]:[1]\n", to: "crossed.beads")
        let refused = try Program.run("train", "aligner", crossed, italian, english, "-o", folder.path("none.swift"))
        #expect(refused.code == 1)
        #expect(refused.errors.contains("\(crossed): bead 1 doesn't go on with the Italian sentence 0"))
        #expect(try Program.run("train", "aligner", right, italian, "-o", output).code == 2)
        #expect(try Program.run("train", "aligner", right, italian, english).code == 2)
        let other = try folder.write("[0]:[0]\n[1]:[1]\n", to: "b.beads")
        let noisy = try folder.write("[0]:[0]\n[1]:[1]\n", to: "a-noisy.beads")
        let held = try Program.run(
            "train", "aligner", right, italian, english, other, italian, english, noisy, italian, english, "--folds",
            "2")
        #expect(held.code == 0)
        #expect(held.output.contains("a\tstrict") && held.output.contains("noisy\tstrict"))
        let single = try Program.run(
            "train", "aligner", right, italian, english, noisy, italian, english, "--folds", "2")
        #expect(single.code == 1)
        #expect(single.errors.contains("there is only one text to leave out in turn"), "\(single.errors)")
        let untaught = try Program.run("train", "aligner", noisy, italian, english, "-o", folder.path("none.swift"))
        #expect(untaught.code == 1)
        #expect(untaught.errors.contains("no text to learn from"), "\(untaught.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path("none.swift")))
    }

    @Test func textsThatCountLessStandBehindTheOthers() throws {
        let files = try ["a", "b"].map { name in
            [
                try folder.write("[0]:[0]\n[1]:[1]\n", to: "\(name).beads"),
                try folder.write("Il gatto dorme.\nIl cane abbaia.\n", to: "\(name).it"),
                try folder.write("The cat sleeps.\nThe dog barks.\n", to: "\(name).en"),
            ]
        }
        func learn(_ arguments: [String]) throws -> (code: Int32, errors: String, weights: String?) {
            let output = folder.path("weights.swift")
            try? FileManager.default.removeItem(atPath: output)
            let run = try Program.run(["train", "aligner"] + arguments + ["-o", output])
            return (run.code, run.errors, try? String(contentsOfFile: output, encoding: .utf8))
        }
        let light = try learn(files[0] + ["--light"] + files[1])
        #expect(light.code == 0)
        #expect(light.errors == "learned from 2 bitexts\n")
        let full = try learn(files[0] + files[1])
        #expect(try learn(files[0] + ["--light"] + files[1] + ["--light-weight", "1"]).weights == full.weights)
        #expect(light.weights != full.weights)
        let none = try learn(files[0] + ["--light"] + files[1] + ["--light-weight", "0"])
        #expect(none.weights == (try learn(files[0])).weights)
        #expect(none.errors == "learned from 1 bitext\n")
        let alone = try learn(["--light"] + files[1])
        #expect(alone.code == 2)
        #expect(alone.errors.contains("texts that count in full stand before it"), "\(alone.errors)")
        #expect(try learn(files[0] + ["--light-weight", "0.5"]).code == 2)
        #expect(try learn(files[0] + ["--light"] + files[1] + ["--light-weight", "2"]).code == 2)
        let twice = try Program.run(["train", "aligner"] + files[0] + files[0] + ["--folds", "2"])
        #expect(twice.code == 1)
        #expect(twice.errors.contains("two bitexts are called a"), "\(twice.errors)")
    }

    @Test func aWeightForASourceThatThereIsNotIsRefused() throws {
        let pairs = try folder.write("il gatto\tthe cat\tfavole\nil cane\tthe dog\tlettere\n", to: "pairs.tsv")
        let output = folder.path("lexicon.bin")
        let run = try Program.run("train", "lexicon", pairs, "--weight", "novelle=0.5", "-o", output)
        #expect(run.code == 1)
        #expect(run.errors.contains("--weight novelle=…"))
        #expect(run.errors.contains("there are favole, lettere"))
        #expect(try Program.run("train", "lexicon", pairs, "--weight", "=0.5", "-o", output).code == 2)
        #expect(try Program.run("train", "lexicon", pairs, "--weight", "fav=0.5", "-o", output).code == 0)
    }

    @Test func whatTeachesNothingIsLeftOutAndCounted() throws {
        let long = String(repeating: "parola ", count: 81)
        let pairs = try folder.write(
            "il gatto\tthe cat\n\n\n\nil cane\n \tthe dog\r\nil cane\t\n\(long)\tword\n12\t12\nuno\n", to: "pairs.tsv")
        let output = folder.path("lexicon.bin")
        let run = try Program.run("train", "lexicon", pairs, "-o", output)
        #expect(run.code == 0)
        #expect(run.errors.contains("\(pairs):5: 2 lines without a tab left out, this one first\n"), "\(run.errors)")
        #expect(run.errors.contains("\(pairs):6: 2 lines with an empty side left out, this one first\n"))
        #expect(run.errors.contains("\(pairs):8: 1 pair of more than 80 words on a side left out\n"))
        #expect(run.errors.contains("\(pairs):9: 1 pair without words on a side left out\n"))
        #expect(run.errors.contains("learned from 1 pair\n"))
        let onlyLong = try Program.run(
            "train", "lexicon", try folder.write("\(long)\tword\n", to: "long.tsv"), "-o", output)
        #expect(onlyLong.code == 1)
        #expect(onlyLong.errors.contains("all were left out"))
    }

    @Test func linesMayEndAsOldMacsEndedThemAndLanguagesBeCalledByThreeLetters() throws {
        let output = folder.path("lexicon.bin")
        let lines = try folder.write("il gatto\tthe cat\ril cane\tthe dog\rla luna\tthe moon\r", to: "mac.tsv")
        #expect(try Program.run("train", "lexicon", lines, "-o", output).errors.contains("learned from 3 pairs"))
        let memory = try folder.write(
            """
            <tmx version="1.4"><header srclang="ita"/><body><tu><tuv xml:lang="ita"><seg>il gatto</seg></tuv>\
            <tuv xml:lang="ENG"><seg>the cat</seg></tuv></tu></body></tmx>
            """, to: "iso.tmx")
        let run = try Program.run("train", "lexicon", memory, "-o", output)
        #expect(run.errors.contains("learned from 1 pair"), "\(run.errors)")
    }

    @Test func whatIsNoTMXIsNotTakenForLines() throws {
        let output = folder.path("lexicon.bin")
        let file = try folder.write("<?xml version=\"1.0\"?>\n<html>\n<p>il gatto\tthe cat</p>\n</html>\n", to: "a.tmx")
        let run = try Program.run("train", "lexicon", file, "-o", output)
        #expect(run.code == 1)
        #expect(
            run.errors.contains("no pairs to learn from; a line is Italian, tab, English, and a TMX"), "\(run.errors)")
    }

    @Test func anEncodingThatIsDoubtfulIsSaid() throws {
        let lines = Array("la citt".utf8) + [0xE0] + Array("\tthe city\nperch".utf8) + [0xE9] + Array("\twhy\n".utf8)
        let run = try Program.run(
            "train", "lexicon", try folder.write(lines, to: "pairs.tsv"), "-o", folder.path("lexicon.bin"))
        #expect(run.code == 0)
        #expect(
            run.errors.contains("pairs.tsv: not UTF-8; read as ISO-8859-1 (an uncertain guess); if letters"),
            "\(run.errors)")
    }

    @Test func anEncodingCanBeForced() throws {
        let lines = Array("la citt".utf8) + [0x88] + Array("\tthe city\n".utf8)
        let pairs = try folder.write(lines, to: "pairs.tsv")
        let output = folder.path("lexicon.bin")
        let run = try Program.run("train", "lexicon", pairs, "--encoding", "macintosh", "-o", output)
        #expect(run.errors == "learned from 1 pair\n")
        let forced = try Data(contentsOf: URL(fileURLWithPath: output))
        try folder.write("la città\tthe city\n", to: "pairs.tsv")
        #expect(try Program.run("train", "lexicon", pairs, "-o", output).code == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: output)) == forced)
    }

    @Test func thePairsOfACorpusOrATMXFileHaveItsNameAsTheirSource() throws {
        let italian = try folder.write("il gatto\n", to: "a.it")
        let english = try folder.write("the cat\n", to: "a.en")
        let corpus = folder.path("novelle.afronte")
        let memory = folder.path("memory.tmx")
        let pairs = try folder.write("il gatto\tthe dog\tfavole\n", to: "pairs.tsv")
        #expect(try Program.run("add", corpus, italian, english, "--segmented").code == 0)
        #expect(try Program.run("align", italian, english, "--segmented", "--format", "tmx", "-o", memory).code == 0)
        var lexicons: [Data] = []
        for (file, weight) in [(corpus, "nov=3"), (corpus, "novelle=0.2"), (memory, "memory=3"), (memory, "mem=0.2")] {
            let output = folder.path("lexicon\(lexicons.count).bin")
            let run = try Program.run("train", "lexicon", file, pairs, "--weight", weight, "-o", output)
            #expect(run.code == 0, "\(run.errors)")
            lexicons.append(try Data(contentsOf: URL(fileURLWithPath: output)))
        }
        #expect(lexicons[0] != lexicons[1])
        #expect(lexicons[2] != lexicons[3])
        let wrong = try Program.run("train", "lexicon", corpus, pairs, "--weight", "x=3", "-o", folder.path("x.bin"))
        #expect(wrong.errors.contains("there are favole, novelle"))
    }

    @Test func aBrokenTMXFileIsNotLearnedFrom() throws {
        let unit =
            "<tu><tuv xml:lang=\"it\"><seg>il gatto</seg></tuv><tuv xml:lang=\"en\"><seg>the cat</seg></tuv></tu>\n"
        let file = try folder.write("<tmx version=\"1.4\"><body>\n\(unit)\(unit)", to: "cut.tmx")
        let output = folder.path("lexicon.bin")
        let run = try Program.run("train", "lexicon", file, "-o", output)
        #expect(run.code == 1)
        #expect(run.errors.contains("\(file):4: the file ends within <body>"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: output))
    }

    @Test func aCorpusIsLearnedFromByItsNameAndSaysWhatItKeeps() throws {
        let italian = try folder.write("Il gatto dorme.\nIl cane abbaia.\n", to: "a.it")
        let english = try folder.write("The cat sleeps.\nThe dog barks.\n", to: "a.en")
        let corpus = folder.path("fattoria")
        #expect(try Program.run("add", corpus, italian, english, "--segmented").code == 0)
        let lexicon = folder.path("lexicon.bin")
        let training = try Program.run("train", "lexicon", corpus, "-o", lexicon)
        #expect(training.code == 0, "\(training.errors)")
        #expect(try Program.run("set", corpus, "translations", lexicon).code == 0)
        for arguments in [["set", corpus], ["set", corpus, "translations"]] {
            let run = try Program.run(arguments)
            #expect(run.output.contains("a lexicon of "), "\(run.output)")
            #expect(run.output.utf8.count < 400)
        }
    }

    @Test func aLexiconIsLearnedFromTMXWithoutAWordAboutItsTags() throws {
        let units = ["gatto\tcat", "cane\tdog"].map { pair in
            let words = pair.split(separator: "\t")
            return
                "<tu><tuv xml:lang=\"it\"><seg>\(words[0])</seg></tuv><tuv xml:lang=\"en\"><seg>\(words[1])</seg></tuv></tu>"
        }
        let tmx = try folder.write(
            "<tmx version=\"1.4\"><header/><body>\(units.joined())</body></tmx>", to: "w.tmx")
        let run = try Program.run("train", "lexicon", tmx, "-o", folder.path("w.bin"))
        #expect(run.code == 0)
        #expect(run.errors.contains("learned from 2 pairs") && !run.errors.contains("tags"), "\(run.errors)")
    }
}
