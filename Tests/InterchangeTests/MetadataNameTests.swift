import BitextCore
import Interchange
import Testing

/// Any key of metadata comes back from the formats whose own names it might have, or can't have.
@Suite struct MetadataNameTests {
    static let keys = [
        "genre", "id", "title", "città", "data di stampa", "a=b", "", " ", " x ", "5", "a_x0041_b", "_x_", "_x0041_",
        "__x0020_", "_x0069_d", "x", "_", "_x12", "a\nb", "a\tb", "日本", "😀", "a\"b", "<a>", "é", "meta::x",
        "probability", "A", "-a", ".a",
    ]
    static let metadata = Dictionary(uniqueKeysWithValues: keys.map { (key: String) in (key, "v=\(key) ") })

    private func unit(_ metadata: [String: String], title: String? = nil) -> TranslationUnit {
        var unit = Samples.unit("a", "b")
        unit.document = DocumentDescription(name: "d", title: title, metadata: metadata)
        unit.annotation = Sides { language in
            var tokens = AnnotatedTokens(attributeCount: 0)
            tokens.append(Token(range: 0..<1))
            let segment = Segment(text: language == .italian ? "a" : "b", paragraph: 0, range: 0..<1)
            return [AnnotatedSegment(segment: segment, attributes: [], tokens: tokens)]
        }
        return unit
    }

    @Test(arguments: [nil, "Un titolo"]) func keysComeBackFromVerticalText(_ title: String?) throws {
        let (files, account) = try export([unit(Self.metadata, title: title)], as: .vertical)
        let text = try Array(files[0].utf8).withUnsafeBufferPointer { try VerticalOutline(of: $0, file: "x").texts[0] }
        #expect(text.metadata == Self.metadata)
        #expect(text.id == "d" && text.title == title)
        #expect(account.codedKeys["citt_x00e0_"] == "città" && account.codedKeys["_x0069_d"] == "id")
        #expect(account.codedKeys.values.contains("genre") == false)
    }

    @Test(arguments: [nil, "Un titolo"]) func keysComeBackFromCoNLLU(_ title: String?) throws {
        var metadata = Self.metadata
        metadata["a\nb"] = "v"
        metadata["a\tb"] = "v"
        let (files, account) = try export([unit(metadata, title: title)], as: .conllu)
        let text = try Array(files[0].utf8).withUnsafeBufferPointer { try ConlluTexts(of: $0, file: "x").texts[0] }
        #expect(text.metadata == metadata)
        #expect(text.id == "d" && text.title == title)
        #expect(account.codedKeys["_x0074_itle"] == "title" && !account.codedKeys.values.contains("città"))
        #expect(account.replacedCharacters == 0)
    }

    @Test func namesOfASentencesAttributesComeBackFromVerticalText() throws {
        var unit = unit([:])
        unit.annotation?.italian[0].sentence = Self.keys.map { .init(name: $0, value: "x\"y") }
        let (files, account) = try export([unit], as: .vertical)
        let text = try Array(files[0].utf8).withUnsafeBufferPointer { bytes in
            let outline = try VerticalOutline(of: bytes, file: "x")
            var reader = VerticalReader(outline)
            return try reader.read(outline.texts[0], of: bytes)
        }
        #expect(text.annotation.structures.last?.attributes == unit.annotation?.italian[0].sentence)
        #expect(files[0].contains("<s genre=\"x&quot;y\" id=\"x&quot;y\" title="), "\(files[0])")
        #expect(account.codedKeys["data_x0020_di_x0020_stampa"] == "data di stampa")
    }

    @Test func namesOfOtherProgramsThatOnlyLookCodedStay() throws {
        let vertical = "<text id=\"t\" a_x0041_b=\"1\" _x0041_=\"2\" città=\"3\" _xzz_=\"4\">\na\n</text>\n"
        let text = try Array(vertical.utf8).withUnsafeBufferPointer { try VerticalOutline(of: $0, file: "x").texts[0] }
        #expect(text.metadata == ["a_x0041_b": "1", "_x0041_": "2", "città": "3", "_xzz_": "4"])
    }

    @Test func whatIsWrittenWithCodesIsSaid() throws {
        #expect(
            try export([unit(["a b": "1"])], as: .vertical).account.remarks == [
                "the key “a b” is written “a_x0020_b”, which import reads back"
            ])
        #expect(
            try export([unit(["a b": "1", "à": "2"])], as: .vertical).account.remarks == [
                "2 keys are written with codes, which import reads back: “a b” is written “a_x0020_b”"
            ])
        #expect(
            try export([unit(["a": "b\nc"])], as: .conllu).account.remarks == [
                "2 characters replaced by spaces: tabs, line ends and control characters"
            ])
    }
}
