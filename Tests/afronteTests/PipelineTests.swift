import BitextCore
import Foundation
import TestSupport
import Testing

@Suite struct PipelineTests {
    @Test func segmentPrintsASentenceALineAndItsOffsetsInScalars() throws {
        let text = "👩‍🏫 «Perché no?», disse.\r\n\r\nL'altro tacque. Poi\u{301} uscì.\n"
        let plain = try Program.run("segment", "--language", "it", input: Array(text.utf8))
        #expect(plain.code == 0)
        #expect(plain.output == "👩‍🏫 «Perché no?», disse.\nL'altro tacque.\nPoi\u{301} uscì.\n")
        let objects = try Program.run("segment", "--language", "it", "--format", "jsonl", input: Array(text.utf8))
            .output
        let scalars = Array(text.unicodeScalars)
        let lines = objects.split(separator: "\n")
        #expect(lines.count == 3)
        for (line, paragraph) in zip(lines, [0, 1, 1]) {
            let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let start = try #require(object["start"] as? Int)
            let end = try #require(object["end"] as? Int)
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: scalars[start..<end])
            #expect(String(slice).utf8.elementsEqual((object["text"] as? String ?? "").utf8))
            #expect(object["paragraph"] as? Int == paragraph)
            #expect(line.hasPrefix("{\"text\":"))
        }
    }

    @Test func segmentAnswersAnObjectALineAndKeepsWhatIsInIt() throws {
        let input = """
            {"id": 7, "text": "Uno. Due.", "z": [1,2],"a":null}
            non è JSON
            {"id":8}
            {"text":"One. Two.","language":"en","sentences":"old"}
            {"text":"x","language":"fr"}

            """
        let run = try Program.run("segment", "--jsonl", "--language", "it", input: Array(input.utf8))
        #expect(run.code == 0)
        #expect(
            run.output == """
                {"id": 7, "text": "Uno. Due.", "z": [1,2],"a":null,"sentences":[{"text":"Uno.","start":0,"end":4},{"text":"Due.","start":5,"end":9}]}
                {"line":2,"error":"byte 1: expected “{”, the beginning of an object, found “n”"}
                {"id":8,"error":"field “text”: expected a string, found nothing"}
                {"text":"One. Two.","language":"en","sentences":[{"text":"One.","start":0,"end":4},{"text":"Two.","start":5,"end":9}]}
                {"text":"x","language":"fr","error":"field “language”: expected “it” or “en”, found “fr”"}

                """)
        #expect(run.errors.contains("3 of 5 lines were answered with an error"))
    }

    @Test func anErrorThatALineCameWithIsNotItsAnswers() throws {
        let input = """
            {"text":"Uno.","error":"old"}
            {"error":"old", "text":"Uno.", "error": {}}
            {"error":"old","id":1}

            """
        let run = try Program.run("segment", "--jsonl", "--language", "it", input: Array(input.utf8))
        let sentences = "\"sentences\":[{\"text\":\"Uno.\",\"start\":0,\"end\":4}]"
        #expect(
            run.output == """
                {"text":"Uno.",\(sentences)}
                {"text":"Uno.",\(sentences)}
                {"error":"field “text”: expected a string, found nothing","id":1}

                """)
        let bad = try Program.run("segment", "--jsonl", input: Array("x\n".utf8))
        #expect(bad.code == 0)
        #expect(bad.errors.contains("1 of 1 line was answered with an error"))
    }

    @Test func alignAnswersTextsAndListsOfSentences() throws {
        let input = """
            {"it":["Il gatto dorme.","Sono le 8.30."],"en":["The cat sleeps.","It is 8.30."],"id":"x"}
            {"it":"Il gatto dorme. Sono le 8.30.","en":["The cat sleeps.","It is 8.30."]}
            {"it":["Sola."],"en":[]}
            {"it":"","en":""}
            {"it":"Ciao."}
            {"it":["a",3],"en":[]}

            """
        let run = try Program.run("align", "--jsonl", input: Array(input.utf8))
        #expect(run.code == 0)
        let objects = try run.output.split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(objects.count == 6)
        for object in objects.prefix(2) {
            let beads = try #require(object["beads"] as? [[String: Any]])
            #expect(beads.map { $0["it"] as? [Int] } == [[0], [1]])
            #expect(beads.map { $0["en"] as? [Int] } == [[0], [1]])
            #expect(beads.allSatisfy { (0...1).contains($0["probability"] as? Double ?? -1) })
        }
        #expect(objects[0]["sentences"] == nil)
        #expect(objects[0]["id"] as? String == "x")
        let sentences = try #require(objects[1]["sentences"] as? [String: [String]])
        #expect(sentences == ["it": ["Il gatto dorme.", "Sono le 8.30."], "en": ["The cat sleeps.", "It is 8.30."]])
        let alone = try #require(objects[2]["beads"] as? [[String: Any]])
        #expect(alone.map { $0["it"] as? [Int] } == [[0]])
        #expect(alone.map { $0["en"] as? [Int] } == [[]])
        #expect((objects[3]["beads"] as? [Any])?.isEmpty == true)
        #expect(objects[4]["error"] as? String == "field “en”: expected a text or a list of sentences, found nothing")
        #expect((objects[5]["error"] as? String)?.contains("found a number at index 1") == true)
    }

    @Test func eachAnswerIsThereBeforeTheNextQuestionIsAsked() throws {
        let process = try Program.start(["segment", "--jsonl", "--language", "it"])
        let input = try #require(process.standardInput as? Pipe).fileHandleForWriting
        let output = try #require(process.standardOutput as? Pipe).fileHandleForReading
        for number in 0..<3 {
            try input.write(contentsOf: Data("{\"text\":\"Frase \(number).\"}\n".utf8))
            let answer = String(decoding: output.availableData, as: UTF8.self)
            #expect(answer.hasSuffix("\n"))
            #expect(answer.contains("\"end\":8"))
        }
        try input.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func beadsAreWrittenToTheLetter() throws {
        let folder = try TemporaryFolder()
        let italian = try folder.write("\nUno, dissi.\n\nNon so. \n", to: "a.it")
        let english = try folder.write("“One,” I said.\n", to: "a.en")
        let run = try Program.run("align", "--segmented", "--format", "beads", italian, english)
        #expect(run.code == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 1 || lines.count == 2)
        for line in lines { #expect(line.wholeMatch(of: /\[[\d, ]*\]:\[[\d, ]*\]\t[01]\.\d+/) != nil, "\(line)") }
        let empty = try folder.write("", to: "empty")
        let alone = try Program.run("align", "--segmented", "--format", "beads", italian, empty)
        #expect(alone.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } } == ["[0]:[]", "[1]:[]"])
        #expect(alone.errors.contains("has no text; the other side stays without a translation"))
    }

    @Test func swappedFilesAreNoticed() throws {
        let run = try Program.run(
            "align", SampleCorpus.path("news-faro", .english), SampleCorpus.path("news-faro", .italian))
        #expect(run.code == 0)
        #expect(run.errors.contains("was given as the Italian text, but looks English"))
    }
}
