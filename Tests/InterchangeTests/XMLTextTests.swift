import BitextCore
import Interchange
import TestSupport
import Testing

@Suite struct XMLTextTests {
    private func content(_ text: String) -> (String, Int) {
        var output: [UInt8] = []
        let dropped = XMLText.append(text, to: &output)
        return (String(decoding: output, as: UTF8.self), dropped)
    }

    @Test func markupIsEscapedAndWhatParsersWouldChangeIsReferred() {
        #expect(content("a<b> & \"c\" 'd'\r\n\t") == ("a&lt;b&gt; &amp; \"c\" 'd'&#13;\n\t", 0))
        var output: [UInt8] = []
        #expect(XMLText.appendAttribute("\"a\" <&>\r\n\t", to: &output) == 0)
        #expect(text(output) == "&quot;a&quot; &lt;&amp;&gt;&#13;&#10;&#9;")
    }

    @Test func exactlyTheCharactersXMLForbidsAreDroppedAndCounted() {
        var all = ""
        var legal = ""
        var illegal = 0
        let ranges: [ClosedRange<UInt32>] = [
            0...0x2FF, 0x2000...0x20FF, 0xD7F0...0xE00F, 0xFDC0...0xFFFF, 0x1FFF0...0x2000F, 0x10FFF0...0x10FFFF,
        ]
        for value in ranges.joined() {
            guard let scalar = UnicodeScalar(value) else { continue }
            if "&<>\r".unicodeScalars.contains(scalar) { continue }
            all.unicodeScalars.append(scalar)
            switch value {
            case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: legal.unicodeScalars.append(scalar)
            default: illegal += 1
            }
        }
        let (text, dropped) = content(all)
        #expect(dropped == illegal)
        #expect(Array(text.unicodeScalars) == Array(legal.unicodeScalars))
    }

    @Test func charactersOutsideTheBasicPlaneStayWhole() {
        #expect(content("\u{1}👩‍🏫\u{B}🎉\u{FFFF}𝒳") == ("👩‍🏫🎉𝒳", 3))
    }

    @Test(arguments: [ExportFormat.tmx, .xliff, .html, .xces]) func everyXMLFormatIsWellFormedWhateverTheText(
        _ format: ExportFormat
    ) throws {
        var random = SeededGenerator(seed: 7)
        let scalars =
            (0..<0x30).map { UnicodeScalar($0 as UInt8) } + Array("<>&\"']]>à\u{85}\u{2028}\u{FFFE}🎉".unicodeScalars)
        func noise() -> String {
            var noise = "x"
            for _ in 0..<Int(random.next() % 12) {
                noise.unicodeScalars.append(scalars[Int(random.next() % UInt64(scalars.count))])
            }
            return noise
        }
        for _ in 0..<50 {
            var unit = Samples.unit(noise(), noise())
            unit.id = noise()
            unit.document.name = noise()
            unit.document.title = noise()
            unit.document.metadata = [noise(): noise()]
            let options = ExportOptions(toolVersion: noise(), title: noise(), dialect: .trados)
            let file = try export([unit, Samples.units[1]], as: format, options).files[0]
            #expect(elements("x", in: file) != nil, "seed 7: \(file)")
        }
    }
}
