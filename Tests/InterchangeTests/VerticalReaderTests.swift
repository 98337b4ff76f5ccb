import BitextCore
import Interchange
import TestSupport
import Testing

@Suite struct VerticalReaderTests {
    private func read(_ vertical: String, attributes: [String]? = nil) throws -> (
        texts: [AnnotatedText], findings: [String]
    ) {
        try read(Array(vertical.utf8), attributes: attributes)
    }

    private func read(_ vertical: [UInt8], attributes: [String]? = nil) throws -> (
        texts: [AnnotatedText], findings: [String]
    ) {
        try vertical.withUnsafeBufferPointer { bytes in
            let outline = try VerticalOutline(of: bytes, file: "x.vert", attributes: attributes)
            var reader = VerticalReader(outline)
            let texts = try outline.texts.map { try reader.read($0, of: bytes) }
            return (texts, reader.findings.map(\.description))
        }
    }

    private func failure(_ vertical: [UInt8]) -> String {
        do {
            _ = try read(vertical)
            return "nothing"
        } catch {
            return "\(error)"
        }
    }

    private func values(_ text: AnnotatedText, _ segment: Int) -> [String] {
        guard let tokens = text.annotation.segments[segment] else { return [] }
        let form = Array(text.segments[segment].text.utf8)
        return tokens.tokens.indices.map { number in
            let values = (0..<tokens.attributeCount).map { tokens.value(of: $0, at: number) }
            return ([String(decoding: form[tokens.tokens[number].range], as: UTF8.self)] + values).joined(
                separator: "/")
        }
    }

    @Test func aTextHasItsSegmentsBeadsTokensAndStructures() throws {
        let (texts, findings) = try read(
            """
            <text id="t1" domain="news" title="A &amp; B">
            <b id="7" probability="0.5" status="edited">
            <s id="1">
            L'\tlo\tDET
            <g/>
            acqua\tacqua\tNOUN
            <q n='2'>
            New York\tNew York\tPROPN
            </q>
            </s>
            </b>
            <s>
            &lt;\t&lt;\tSYM
            </s>
            </text>
            """)
        #expect(findings.isEmpty)
        let text = try #require(texts.first)
        #expect(text.id == "t1")
        #expect(text.metadata == ["domain": "news"] && text.title == "A & B")
        #expect(text.segments.map(\.text) == ["L'acqua New York", "<"])
        #expect(text.beads == [MarkedBead(id: "7", segments: 0..<1, probability: 0.5, status: .edited)])
        #expect(values(text, 0) == ["L'/lo/DET", "acqua/acqua/NOUN", "New York/New York/PROPN"])
        #expect(values(text, 1) == ["</</SYM"])
        #expect(text.annotation.attributes == ["lemma", "pos"])
        let structures = text.annotation.structures.map { "\($0.name) \($0.tokens) \($0.attributes.map(\.value))" }
        #expect(structures == ["b 0..<3 [\"7\", \"0.5\", \"edited\"]", "s 0..<3 [\"1\"]", "q 2..<3 [\"2\"]"])
    }

    @Test func anEmptyBeadIsNothingStrangeAndAnEmptyElementIsNamedWithItsLine() throws {
        let (texts, findings) = try read("<text>\n<b id=\"1\">\n</b>\n<s>\na\n</s>\n<q n='1'>\n</q>\n</text>\n")
        #expect(texts.first?.beads.map(\.segments) == [0..<0])
        #expect(findings == ["x.vert:7: an element without tokens; left out"])
    }

    @Test func whatIsAroundTextsIsTold() throws {
        let (texts, findings) = try read(
            "<corpus>\n<div n='1'>\n<text id='a'>\na\n</text>\n</div>\n<div n='2'>\n<text id='b'>\nb\n</text>\n</div>\n</corpus>\n"
        )
        #expect(texts.map(\.id) == ["a", "b"])
        #expect(
            findings == ["x.vert:1: an element that begins outside any text; left out (3 times, here first)"])
        #expect(try read("<div n='1'>\na\n</div>\n<text>\nb\n</text>\n").findings == [])
        #expect(try read("<div n='1'>\na\n</div>\n").findings == [])
        #expect(try read("<text>\nb\n</text>\n<note>\n</note>\n").findings.count == 1)
    }

    @Test func beadsThatBeginInASentenceOrHaveOneIdAreTold() throws {
        let (texts, findings) = try read(
            "<text>\n<b id='1'>\n<s>\na\n</b>\n<b id='2'>\nb\n</s>\n</b>\n<b id='1'>\n<s>\nc\n</s>\n</b>\n</text>\n")
        #expect(texts[0].beads.map(\.id) == ["1", "2", "1"])
        #expect(
            findings == [
                "x.vert:6: a <b> that begins inside an <s>; it begins with the next one",
                "x.vert:10: a <b> whose id another of its text has; equal ids are paired with those of the other side in their order",
            ])
        #expect(try read("<s>\n<b id='1'>\na\n</b>\n</s>\n<s>\n<b id='2'>\nb\n</b>\n</s>\n").findings == [])
    }

    @Test func attributesAreReadAsOtherProgramsWriteThem() throws {
        let text = try #require(
            try read(
                "<text id=t1 année=\"1990\" year=2000 note='x&#10;y &#xE0; &#0; &#x;'>\na\n<q who=me>\nb\n</q>\n</text>\n"
            ).texts.first)
        #expect(text.id == "t1")
        #expect(text.metadata == ["année": "1990", "year": "2000", "note": "x\ny à &#0; &#x;"])
        #expect(text.annotation.structures.first?.attributes.map(\.value) == ["me"])
        for wrong in ["<text id=\"a\"><s>", "</s></text>", "<text id=a><s>", "<s></s>"] {
            #expect(failure(Array("a\n\(wrong)\n".utf8)).contains("a line of its own"), "\(wrong)")
        }
        #expect(failure(Array("<q id= x>\na\n".utf8)).contains("without a value"))
    }

    @Test func carriageReturnsMarksBlanksAndCommentsAreNoTokens() throws {
        let plain = try read("<text id=\"a\">\n<s>\nUna\tuno\ncasa\tcasa\n</s>\n</text>\n").texts
        let odd = try read(
            "\u{FEFF}<?xml version=\"1.0\"?>\r\n\r\n<text id=\"a\">\r\n<!-- nota -->\r\n<s>\r\n Una \t uno \r\n\r\ncasa\tcasa\r\n</s>\r\n</text>"
        ).texts
        #expect(odd == plain)
    }

    @Test func indentedLinesAreReadAsOthers() throws {
        let plain =
            "<text id=\"a\" x=\"1\">\n<s>\nUna\tuno\tDET\t\n</s>\n</text>\n<note>\n<text id=\"b\">\ndella\tdi\tADP\tdi+il\n</text>\n"
        let lines = plain.split(separator: "\n").map { "  \($0)  \n" }
        let (texts, findings) = try read(lines.joined())
        let (plainTexts, plainFindings) = try read(plain)
        #expect(texts == plainTexts && findings == plainFindings)
        #expect(texts.map(\.id) == ["a", "b"] && texts[0].metadata == ["x": "1"])
    }

    @Test func whatIsOutsideItsPlaceIsKeptAndTold() throws {
        let (texts, findings) = try read(
            "Prima\tprima\n<text id=\"a\">\nfuori\tfuori\n<s>\nUno\tuno\n<s>\nDue\n</b>\n</s>\ndopo\tdopo\n<p>\n\tvuoto\n<text id=\"b\">\nB\tb\n"
        )
        #expect(texts.map(\.id) == [nil, "a", "b"])
        #expect(
            texts.map { $0.segments.map(\.text) } == [["Prima"], ["fuori", "Uno", "Due", "dopo", "__UNDEF__"], ["B"]])
        #expect(values(texts[1], 2) == ["Due/"])
        #expect(texts[1].segments.map(\.paragraph) == [0, 0, 0, 0, 0])
        #expect(findings.contains { $0.hasPrefix("x.vert:6: an element without its end") })
        #expect(findings.contains { $0.hasPrefix("x.vert:7: fewer columns") })
        #expect(findings.contains { $0.hasPrefix("x.vert:8: an end without its beginning") })
        #expect(findings.contains { $0.hasPrefix("x.vert:11: tokens outside any <s>") })
        #expect(findings.contains { $0.contains("a token without a form") })
    }

    @Test func withoutSentencesBeadsParagraphsAndBlankLinesPartTheSegments() throws {
        let text = try #require(
            read("<b id=\"1\">\na\nb\n</b>\n<b id=\"2\">\nc\n</b>\nd\n\ne\n<p>\nf\n</p>\n").texts.first)
        #expect(text.segments.map(\.text) == ["a b", "c", "d", "e", "f"])
        #expect(text.beads.map(\.segments) == [0..<1, 1..<2])
    }

    @Test func columnsAreNamedAndTooManyAreRefused() throws {
        let five = "a\tb\tc\td\te\n"
        #expect(try read(five).texts[0].annotation.attributes == ["lemma", "pos", "column4", "column5"])
        #expect(try read(five, attributes: ["lemma", "pos", "morph", "x"]).texts[0].annotation.attributes.last == "x")
        #expect(failure(Array("a\tb\na\tb\tc\n".utf8)).hasPrefix("x.vert:2: has 3 columns where 2 were expected"))
    }

    @Test func aFourthColumnOfPartsIsNamedSo() throws {
        func names(_ text: String) throws -> [String] { try read(text).texts[0].annotation.attributes }
        #expect(try names("Va\tandare\tVERB\t\nnella\tin\tADP\tin+il\n") == ["lemma", "pos", "parts"])
        #expect(try names("Va\tandare\tVERB\t\n") == ["lemma", "pos", "parts"])
        #expect(try names("Va\tandare\tVERB\troot\nnella\tin\tADP\tin+il\n") == ["lemma", "pos", "column4"])
    }

    @Test func whatCannotBeReadIsSaidWithItsLine() {
        #expect(failure(Array("<s>\n<b id=\"1>\n".utf8)).hasPrefix("x.vert:2: the line has the attribute “id” without"))
        #expect(failure(Array("<s>\n<bc\n".utf8)).hasPrefix("x.vert:2: the line begins like a tag"))
        #expect(failure(Array("a\nb\n".utf8) + [0xFF, 0x0A]).hasPrefix("x.vert:3: isn’t UTF-8"))
        #expect(failure([0x61, 0x0A, 0x00]).hasPrefix("x.vert:2: holds a NUL byte"))
        #expect(failure([0xFF, 0xFE, 0x61, 0x00]).hasPrefix("x.vert:1: the file is UTF-16"))
        #expect(failure([]) == "nothing")
    }

    @Test func whiteSpaceThatIsNotOneSpaceStandsWithTheSentence() throws {
        let tokens = "a\tx\nb\tx\nc\tx\n<g/>\nd\tx\n</s>\n"
        let (texts, findings) = try read("<s n=\"1\" spaces=\"1:  ,2:&#10;\u{A0},3: \">\n\(tokens)<s>\n\(tokens)")
        #expect(texts[0].segments.map(\.text) == ["a  b\n\u{A0}cd", "a b cd"])
        #expect(texts[0].annotation.structures.map(\.attributes) == [[.init(name: "n", value: "1")]])
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test(arguments: ["wide", "1:", "1:x", "1: ,", ":", "x: ", ""])
    func anAttributeOfAnotherProgramThatIsCalledSpacesStays(_ value: String) throws {
        let text = try read("<s spaces=\"\(value)\">\na\tx\nb\tx\n</s>\n").texts[0]
        #expect(text.segments.map(\.text) == ["a b"])
        #expect(text.annotation.structures.map(\.attributes) == [[.init(name: "spaces", value: value)]])
        let both = try read("<s spaces=\"\(value)\" spaces=\"1:  \">\na\tx\nb\tx\n</s>\n").texts[0]
        #expect(both.segments.map(\.text) == ["a  b"])
        #expect(both.annotation.structures == text.annotation.structures)
    }

    @Test func aTokenMayLookLikeATag() throws {
        let text = try read("<b>\t<b>\tX\n<3\t<3\tSYM\n<\t<\tSYM\n<!\t!\tPUNCT\n").texts[0]
        #expect(text.segments.map(\.text) == ["<b> <3 < <!"])
    }
}

@Suite struct BeadPairingTests {
    private func marks(_ ids: [(String, Range<Int>)]) -> [MarkedBead] {
        ids.map { MarkedBead(id: $0.0, segments: $0.1) }
    }

    @Test func equalIdsPairAndTheRestIsOneSided() throws {
        let pairing = BeadPairing(
            Sides(
                italian: marks([("1", 0..<2), ("2", 3..<4), ("9", 4..<6)]),
                english: marks([("1", 0..<1), ("3", 1..<2), ("2", 2..<3)])),
            segments: Sides(italian: 7, english: 4))
        #expect(pairing.crossing == 0)
        #expect(pairing.beads.map(\.type) == ["2-1", "1-0", "0-1", "1-1", "2-0", "1-0", "0-1"])
        try Bitext.checkCoverage(of: Sides(italian: 7, english: 4), by: pairing.beads)
    }

    @Test func numberedOneSidedBeadsKeepTheirOrder() throws {
        func mark(_ id: String, _ place: Int, _ number: Int?) -> MarkedBead {
            MarkedBead(id: id, segments: place..<place + 1, number: number)
        }
        let pairing = BeadPairing(
            Sides(
                italian: [mark("b", 0, 1), mark("d", 1, 3), mark("x", 2, nil), mark("f", 3, 6), mark("g", 4, nil)],
                english: [mark("a", 0, 0), mark("c", 1, 2), mark("x", 2, nil), mark("e", 3, 5)]),
            segments: Sides(italian: 5, english: 4))
        #expect(pairing.beads.map(\.type) == ["0-1", "1-0", "0-1", "1-0", "1-1", "0-1", "1-0", "1-0"])
        try Bitext.checkCoverage(of: Sides(italian: 5, english: 4), by: pairing.beads)
    }

    @Test func anyMarksCoverEverySegmentOnce() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let counts = Sides { _ in Int.random(in: 0..<12, using: &generator) }
            let marked = Sides { language in
                var start = 0
                var marks: [MarkedBead] = []
                while start < counts[language] {
                    let end = Int.random(in: start...min(counts[language], start + 2), using: &generator)
                    if end > start && Bool.random(using: &generator) {
                        marks.append(
                            MarkedBead(id: "\(Int.random(in: 0..<6, using: &generator))", segments: start..<end))
                    }
                    start = max(end, start + (Bool.random(using: &generator) ? 1 : 0))
                }
                return marks
            }
            let pairing = BeadPairing(marked, segments: counts)
            try Bitext.checkCoverage(of: counts, by: pairing.beads)
        }
    }
}
