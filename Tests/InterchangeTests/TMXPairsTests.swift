import BitextCore
import Interchange
import TestSupport
import Testing

@Suite struct TMXPairsTests {
    private func pairs(_ text: String) throws(InterchangeError) -> [[String]] {
        var pairs: [[String]] = []
        var reader = TMXPairs()
        try reader.read(Array(text.utf8), of: "a.tmx") { pairs.append([$0.italian, $0.english]) }
        return pairs
    }

    @Test func readsUnitsInWhateverOrderAndSpellingOfTheLanguages() throws {
        let text = """
            <?xml version="1.0"?><!-- <tu> --><tmx version="1.4"><header srclang="en"/><body>
            <tu tuid="1"><prop type="x">a > b</prop><tuv xml:lang="EN-GB"><seg>The house &amp; I</seg></tuv>
            <tuv xml:lang='it-IT'><seg>La casa &#233; <![CDATA[<mia>]]></seg></tuv></tu>
            <tu><tuv lang="it"><seg>Solo</seg></tuv><tuv lang="de"><seg>Nur</seg></tuv></tu>
            <tu><tuv xml:lang="it"><seg>Uno <bpt i="1">&lt;b></bpt>due<ept i="1">&lt;/b></ept> <hi>tre</hi><ph x="1"/></seg></tuv>
            <tuv xml:lang="en"><seg>One two three</seg></tuv></tu></body></tmx>
            """
        #expect(try pairs(text) == [["La casa é <mia>", "The house & I"], ["Uno due tre", "One two three"]])
    }

    @Test func theNamesOfElementsMayHaveAPrefix() throws {
        let prefixed = good.replacing("</", with: "</t:").replacing("<t", with: "<t:t").replacing(
            "<seg", with: "<t:seg"
        )
        .replacing("<ph", with: "<t:ph")
        #expect(try pairs(prefixed) == [["aA", "b"]])
    }

    @Test func anAttributeOfALanguageMayHaveBlanksAndStandInNoOthersValue() throws {
        let spaced = good.replacing(
            "xml:lang=\"it\"", with: "note='the xml:lang=\"en\" &amp; lang=en' xml:lang = \"it\"")
        #expect(try pairs(spaced) == [["aA", "b"]])
        #expect(try pairs(good.replacing("xml:lang=\"it\"", with: "xml:lang\n=\n'it-IT'")) == [["aA", "b"]])
        #expect(try pairs(good.replacing("xml:lang=\"it\"", with: "xml:lang=\"itx\"")) == [])
    }

    private let good =
        "<tmx><tu><tuv xml:lang=\"it\"><seg>a<ph>x</ph>&#x41;</seg></tuv><tuv xml:lang=\"en\"><seg>b</seg></tuv></tu></tmx>"

    @Test func filesThatAreCutOffAreRefused() throws {
        #expect(try pairs(good) == [["aA", "b"]])
        for end in 0..<good.utf8.count {
            #expect(throws: InterchangeError.self) { try pairs(String(good.prefix(end))) }
        }
    }

    @Test(arguments: [
        ("<seg>a<ph>", "<seg>R&S <ph>", "a “&” must be written “&amp;”"),
        ("<seg>a<ph>", "<seg>R&D; <ph>", "“&D;” is none of XML's own entities"),
        ("&#x41;", "&#xD83D;", "“&#xD83D;” is half of a character (a surrogate)"),
        ("&#x41;", "&#1;", "“&#1;” is a character that XML doesn't allow"),
        ("&#x41;", "&#x110000;", "“&#x110000;” is the number of no character"),
        ("&#x41;", "&#eacute;", "“&#eacute;” is the number of no character"),
        ("<seg>a<ph>", "<seg>a<b <ph>", "a tag without its “>”"),
        ("<seg>a<ph>", "<seg>1 < 2<ph>", "a tag without its “>”"),
        ("</ph>", "</bpt>", "expected </ph>, found </bpt>"),
        ("</seg></tuv></tu>", "</seg></tu>", "expected </tuv>, found </tu>"),
        ("xml:lang=\"it\"", "xml:lang=it", "no attribute"), ("</tmx>", "</tmx></tmx>", "</tmx> ends nothing"),
        ("</tmx>", "</tmx><tmx/>", "behind the end of the root element"),
        ("</tmx>", "</tmx>x", "outside the root element"), ("<tu>", "<!-- <tu>", "a comment that begins here"),
        ("<seg>b", "<seg><![CDATA[b", "a CDATA section that begins here"),
        ("<seg>b", "<seg>b <![x]> b", "“<!” begins no comment, CDATA section or document type here"),
        ("<seg>b", "<seg><!x>b", "“<!” begins no comment, CDATA section or document type here"),
        ("<seg>b", "<seg><!DOCTYPE b>b", "a document type must stand before the root element"),
        ("</tmx>", "</tmx><!DOCTYPE b>", "a document type must stand before the root element"),
        ("</tmx>", "</tmx><![CDATA[]]>", "outside the root element"),
    ])
    func filesThatAreNoXMLAreRefusedWithTheLine(_ part: String, _ broken: String, _ reason: String) {
        let text = "<!DOCTYPE tmx [<!ENTITY x \"]>\">]>\n\n" + good.replacing(part, with: broken, maxReplacements: 1)
        do throws(InterchangeError) {
            _ = try pairs(text)
            Issue.record("\(text) was read")
        } catch {
            #expect(error.description.hasPrefix("a.tmx:3: "), "\(error)")
            #expect(error.description.contains(reason), "\(error)")
        }
    }

    @Test func brokenFilesNeverCrash() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            var bytes = Array(good.utf8)
            for _ in 0..<5 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            var reader = TMXPairs()
            try? reader.read(bytes, of: "a.tmx") { _ in }
            #expect(reader.pairCount <= reader.unitCount)
        }
    }
}
