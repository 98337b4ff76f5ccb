import BitextCore
import Documents
import Foundation
import TestSupport
import Testing

@Suite struct TextDecoderTests {
    static let sentence = "La città è più bella perché c’è il mare. Costa 5 €. «Perché?», disse Nicolò — e uscì…"

    private func decode(_ bytes: [UInt8], forced: String? = nil) throws -> DecodedText {
        try TextDecoder(forcedEncoding: forced).decode(bytes, file: "prova.txt")
    }

    private func message(_ bytes: [UInt8], forced: String? = nil) -> String? {
        do { _ = try decode(bytes, forced: forced) } catch { return "\(error)" }
        return nil
    }

    private func encode(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
        Array(try #require(text.data(using: encoding)))
    }

    @Test func utf8IsTakenAsItIsAndItsMarkIsLeftOut() throws {
        let bytes = Array(Self.sentence.utf8)
        let plain = try decode(bytes)
        #expect(plain.utf8 == bytes)
        #expect(plain.encoding == "UTF-8")
        #expect(plain.findings.isEmpty)
        let marked = try decode([0xEF, 0xBB, 0xBF] + bytes)
        #expect(marked.utf8 == bytes)
        #expect(marked.evidence == .byteOrderMark)
        #expect(try decode([]).utf8.isEmpty)
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
    func utf16IsKnownByItsMarkAndWithoutOneByItsZeroBytes(encoding: String.Encoding) throws {
        let bytes = try encode(Self.sentence + " 👩‍🏫", encoding)
        let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        let marked = try decode(mark + bytes)
        #expect(String(decoding: marked.utf8, as: UTF8.self) == Self.sentence + " 👩‍🏫")
        #expect(marked.findings.isEmpty)
        let bare = try decode(bytes)
        #expect(bare.utf8 == marked.utf8)
        #expect(bare.findings.first?.description.contains("judging by its zero bytes") == true)
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
    func emojiAndRareLettersDontHideUTF16(encoding: String.Encoding) throws {
        let plain = String(repeating: "Ciao, come va? ", count: 400)
        for text in ["😀 " + plain, plain + "😀", "Ha riso 😀😀😀😀 con lei", "Tutto ☀ bene 𐀀, Āgra", "😀😀😀 sì!"] {
            let decoded = try decode(try encode(text, encoding))
            #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        }
    }

    @Test(arguments: [
        ("windows-1252", String.Encoding.windowsCP1252, Self.sentence),
        ("ISO-8859-1", .isoLatin1, "La città è più bella perché c'è il mare. «Perché?» disse Nicolò."),
        ("windows-1252", .windowsCP1252, "“It’s a café,” she said – and left."),
        ("ISO-8859-1", .windowsCP1252, "PERCHÉ»? disse. È COSÌ»."),
    ])
    func legacyEncodingsAreRecognised(name: String, encoding: String.Encoding, text: String) throws {
        let decoded = try decode(try encode(text, encoding))
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        #expect(decoded.encoding == name)
        #expect(decoded.findings.first?.description.contains("not UTF-8; read as \(name)") == true)
    }

    @Test(arguments: [
        sentence, "“It’s a café,” she said – and left. The façade, the naïve… and the rest.",
        "È vero: l’ha detto, È! È a MÄRZ, dal 10, più in là. À la carte, PERCHÉ È COSÌ.",
    ])
    func macRomanIsRecognisedThoughICUsDetectorDoesNotKnowIt(text: String) throws {
        let high: [Character: UInt8] = [
            "à": 0x88, "è": 0x8F, "ù": 0x9D, "é": 0x8E, "ò": 0x98, "ì": 0x93, "ç": 0x8D, "ï": 0x95, "’": 0xD5,
            "“": 0xD2, "”": 0xD3,
            "È": 0xE9, "É": 0x83, "Ì": 0xED, "À": 0xCB, "Ä": 0x80, "«": 0xC7, "»": 0xC8, "…": 0xC9, "–": 0xD0,
            "—": 0xD1, "€": 0xDB,
        ]
        let bytes = try text.map { try #require($0.asciiValue ?? high[$0]) }
        let decoded = try decode(bytes)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        #expect(decoded.encoding == "macintosh")
    }

    @Test(arguments: [
        "Costa 1,50 €\r\nBuono.\r\n", "It costs €1.50\r\nGood.\r\n", "1,50€", "Costa 5 € e basta.", "€",
        "da € 5 a 10€/kg",
        "Costa 1,50 €;It costs €1.50\r\n", "(€)",
    ])
    func anEuroAloneOrBesideANumberIsThatOfWindows(text: String) throws {
        let decoded = try decode(try encode(text, .windowsCP1252))
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        #expect(decoded.encoding == "windows-1252")
    }

    @Test func theEuroOfLatin9IsRecognised() throws {
        let decoded = try decode(
            Array("Costa 5 ".utf8) + [0xA4] + Array(", cio".utf8) + [0xE8, 0x20] + Array("poco.".utf8))
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == "Costa 5 €, cioè poco.")
        #expect(decoded.encoding == "ISO-8859-15")
    }

    @Test func aForcedEncodingIsRespectedWhateverTheBytesLookLike() throws {
        let decoded = try decode(Array("è".utf8), forced: "latin1")
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == "Ã¨")
        #expect(decoded.encoding == "ISO-8859-1")
        #expect(decoded.evidence == .forced)
        #expect(message([0x61], forced: "klingon")?.contains("unknown encoding “klingon”") == true)
        #expect(
            message([0x61, 0x62, 0xE8], forced: "UTF-8")
                == "prova.txt: byte 2: not UTF-8 here; name the right encoding with --encoding")
        #expect(
            message([0x61, 0xE8, 0x62], forced: "us-ascii")
                == "prova.txt: byte 1: not US-ASCII here; name the right encoding with --encoding")
    }

    @Test func aDeclarationInTheFirstLinesIsRespectedWhereTheBytesAreNotUTF8() throws {
        let head = "Title: X\nCharacter set encoding: MacRoman\n\n"
        let decoded = try decode(Array(head.utf8) + [0x63, 0x69, 0x6F, 0x8F])
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == head + "cioè")
        #expect(decoded.evidence == .declared)
    }

    @Test func aDeclaredLatin1WithCharactersOfWindowsIsReadAsThatAndSaid() throws {
        let head = "Character set encoding: ISO-8859-1\n\n"
        let decoded = try decode(Array(head.utf8) + encode("“È l’ora” – disse", .windowsCP1252))
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == head + "“È l’ora” – disse")
        #expect(decoded.encoding == "windows-1252")
        #expect(
            decoded.findings.map(\.message) == [
                "calls itself ISO-8859-1 but holds characters of windows-1252; read as windows-1252"
            ])
        let latin = try decode(Array(head.utf8) + encode("«È l'ora»", .isoLatin1))
        #expect(latin.encoding == "ISO-8859-1" && latin.evidence == .declared && latin.findings.isEmpty)
    }

    @Test(arguments: ["EBCDIC-CP-US", "UTF-16", "UTF-16BE", "us-ascii", "klingon"])
    func aDeclaredEncodingThatTheFileCannotBeInIsPassedOver(name: String) throws {
        let text = "<?xml version='1.0' encoding='\(name)'?>\nLa città è più bella, “disse” "
        let decoded = try decode(encode(text, .windowsCP1252))
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        #expect(decoded.evidence == .detected)
        #expect(decoded.findings.first?.message.contains("read as windows-1252") == true)
    }

    @Test func mixedEncodingsAreRefusedWithTheFirstByteThatDiffers() {
        let bytes = Array("La città\nè là\n".utf8) + Array("citt".utf8) + [0xE0, 0x0A]
        #expect(
            message(bytes)?.hasPrefix("prova.txt: byte 21: mixed encodings: this byte on line 3 is not UTF-8") == true)
    }

    @Test func onlyAnOptionThatThereIsIsAdvised() throws {
        let mixed = Array("La città\n".utf8) + [0xE0, 0x0A]
        let latin = Array("La citt".utf8) + [0xE0, 0x0A]
        let decoder = TextDecoder(isForcible: false)
        #expect(message(mixed)?.hasSuffix("or force one encoding for all with --encoding") == true)
        #expect(try decode(latin).findings.first?.message.hasSuffix("name the right one with --encoding") == true)
        #expect(
            try decoder.decode(latin, file: "a").findings.first?.message.hasSuffix("convert the file to UTF-8") == true)
        #expect {
            try decoder.decode(mixed, file: "a")
        } throws: {
            "\($0)".hasSuffix("convert the lines that differ to UTF-8")
        }
    }

    @Test(arguments: [[0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98]] as [[UInt8]])
    func aFileThatIsCutWithinACharacterIsNotMixed(end: [UInt8]) {
        #expect(
            message(Array("La città".utf8) + end)
                == "prova.txt: byte 9: the file ends within a character of UTF-8; was it cut short?")
    }

    @Test func whatIsNoTextIsRefusedWithItsOffset() {
        #expect(message(Array("abc\0def".utf8)) == "prova.txt: byte 3: binary data (a NUL byte), not plain text")
        #expect(
            message(Array("%PDF-1.4 …".utf8))?.contains("byte 0: a PDF file, not plain text; extract its text first")
                == true)
        #expect(message(Array("PK\u{3}\u{4}xx".utf8))?.contains("office document") == true)
        #expect(message([0xFF, 0xFE, 0x61, 0, 0, 0, 0x62, 0])?.contains("a NUL character") == true)
        #expect(
            message([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0])?.hasPrefix("prova.txt: byte 5: not UTF-16LE here")
                == true)
        #expect(message([0xFF, 0xFE, 0x61, 0, 0x62])?.hasPrefix("prova.txt: byte 4: not UTF-16LE here") == true)
    }

    @Test func anyBytesAreEitherTextOrAnErrorAndNeverACrash() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            if let decoded = try? decode(bytes) {
                #expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "\(bytes)")
            }
        }
    }
}
