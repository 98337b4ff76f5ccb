import BitextCore
import TestSupport
import Testing

@testable import Segmentation

@Suite struct SegmenterTests {

    private static let pieces = [
        "a", "e", "I", "Z", "È", "è", "casa", "Roma", "dott", "S.p.A", "U.S", "etc", "ecc", "12", "1", "iPhone", ".",
        ".", ".", "!", "?", "…", "...",
        ",", ":", ";", " ", " ", " ", "\n", "\u{A0}", "\u{2028}", "\"", "'", "’", "‘", "“", "”", "«", "»", "(", ")",
        "[", "]", "[3]", "¹", "-",
        "—", "–", "*", "#", "@", "/", "www.x.it", "。", "你好", "！", "مرحبا", "؟", "नमस्ते", "।", "שלום", "Привет", "👩‍👩‍👧", "🇮🇹",
        "é", "e\u{301}", "\0", "\u{FEFF}", "\u{200B}",
        "𝔘", ":-)",
    ]

    /// The sentences are in order, not empty, trimmed, and only white space lies between them.
    private func expectLossless(_ bytes: [UInt8], _ paragraph: Range<Int>, _ language: Language, _ comment: Comment) {
        var next = paragraph.lowerBound
        var isLossless = true
        for sentence in Segmenter(language: language).sentences(in: bytes, paragraph: paragraph) {
            let text = String(decoding: bytes[sentence], as: UTF8.self)
            let gap = String(decoding: bytes[next..<max(next, sentence.lowerBound)], as: UTF8.self)
            if sentence.lowerBound < next || sentence.isEmpty || trim(text) != text || !trim(gap).isEmpty {
                isLossless = false
            }
            next = sentence.upperBound
        }
        let rest = String(decoding: bytes[min(next, paragraph.upperBound)..<paragraph.upperBound], as: UTF8.self)
        #expect(isLossless && next <= paragraph.upperBound && trim(rest).isEmpty, comment)
    }

    @Test(arguments: Language.allCases)
    func nothingIsLostOfRandomText(_ language: Language) {
        for seed in UInt64(1)...400 {
            var generator = SeededGenerator(seed: seed)
            let count = Int.random(in: 0...60, using: &generator)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            let bytes = Array(text.utf8)
            expectLossless(bytes, 0..<bytes.count, language, "seed \(seed): \(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func bytesThatAreNoTextDoNoHarm(_ language: Language) {
        for seed in UInt64(1)...100 {
            var generator = SeededGenerator(seed: seed)
            let bytes = (0..<80).map { _ in UInt8.random(in: 0...255, using: &generator) }
            var next = 0
            for sentence in Segmenter(language: language).sentences(in: bytes, paragraph: 0..<bytes.count) {
                #expect(sentence.lowerBound >= next && !sentence.isEmpty, "seed \(seed)")
                next = sentence.upperBound
            }
        }
    }

    @Test(arguments: [
        "x", ".", ". ", "😀", "😀 ", ":) ", "<i", "«a! ", "1. A. 2. ", "à!b ", "\"--", "p.m. B ", "I... I ", "‘—’ ",
        "A. ", "1. ", "a.b", "— e ", ".)\" ", "([-.", "” —”", "? “", "8. B ", "!\u{2028}",
    ])
    func hostileTextIsReadInLinearTime(_ piece: String) {
        let bytes = Array(String(repeating: piece, count: 10_000).utf8)
        expectLossless(bytes, 0..<bytes.count, .italian, "\(piece)")
    }

    @Test func deepNestingAndLongGapsAreReadInLinearTime() {
        let nested = String(repeating: "«\"(", count: 20_000) + "Ah." + String(repeating: ")\"»", count: 20_000)
        #expect(
            Segmenter(language: .italian).sentences(in: Array(nested.utf8), paragraph: 0..<nested.utf8.count).count == 1
        )
        expect("Sì.❘" + String(repeating: " ", count: 100_000) + "No.", .italian)
    }

    @Test func emptyParagraphsHaveNoSentences() {
        let segmenter = Segmenter(language: .italian)
        #expect(segmenter.sentences(in: [], paragraph: 0..<0).isEmpty)
        #expect(segmenter.sentences(in: Array(" \n ".utf8), paragraph: 0..<3).isEmpty)
    }

    @Test func rangesCountBytesOfTheWholeText() {
        let bytes = Array("È tardi.\n\nÈ notte. Dormi.".utf8)
        let paragraphs = [0..<9, 11..<bytes.count]
        let segments = Segmenter(language: .italian).segments(of: SourceText(utf8: bytes, paragraphs: paragraphs))
        #expect(segments.map(\.text) == ["È tardi.", "È notte.", "Dormi."])
        #expect(segments.map(\.paragraph) == [0, 1, 1])
        #expect(segments.map { String(decoding: bytes[$0.range], as: UTF8.self) } == segments.map(\.text))
    }

    @Test func lineEndsInsideAParagraphAreWhiteSpace() {
        expect("La strada saliva\nverso il borgo.❘ Il sig.\nBianchi dormiva.❘\nPioveva.", .italian)
    }

    @Test func scriptsWithoutSpacesAreCutAtTheirOwnMarks() {
        expect("你好。❘我是意大利人！❘「再见。」❘他走了。", .english)
        expect("क्या हुआ?❘ कुछ नहीं।❘ ठीक है।", .english)
    }

    @Test func usersAddTheirOwnAbbreviations() {
        let configuration = Segmenter.Configuration(abbreviations: ["Zugf.", "prep"], finalAbbreviations: ["Sdl"])
        expect("Il modello Zugf.❘ Alfa e la prep.❘ Beta.", .italian)
        expect("Il modello Zugf. Alfa e la prep. Beta.", .italian, configuration: configuration)
        expect("La Rossi Sdl. Milano vende.❘ È della Sdl.❘ Il resto no.", .italian, configuration: configuration)
    }

    @Test func aUsersWordMayStopBeingAnAbbreviationThatNeverEnds() {
        expect("Ne parla il prof. Rossi.", .italian)
        expect(
            "Ne parla il prof.❘ Il resto no.", .italian,
            configuration: Segmenter.Configuration(finalAbbreviations: ["prof."]))
    }
}
