import BitextCore
import SentenceAlignment
import TestSupport
import Testing

/// Texts whose lines hold what would elsewhere be chapters.
@Suite struct LongLineTests {
    /// The beads of texts of a line for each document, without the line that is missing.
    private func align(without missing: Int, in language: Language) throws -> [String] {
        let lines = try Sides { language in
            try Self.chapters.map { try $0.flatMap { try SampleCorpus.sentences($0, language) }.joined(separator: " ") }
        }
        let segments = Sides { side in
            lines[side].enumerated().filter { side != language || $0.offset != missing }.enumerated().map {
                Segment(text: $1.element, paragraph: $0, range: 0..<$1.element.utf8.count)
            }
        }
        return Aligner().align(segments).map { "\(Array($0.italian)):\(Array($0.english))" }
    }

    private static let chapters = [
        ["letter-condominio", "letter-nonna", "fiction-corriera"], ["interview-liutaia", "interview-maestro"],
        ["fiction-orologiaio", "news-tram"], ["news-faro", "manual-stazione", "manual-archivio"],
        ["recipe-focaccia", "recipe-minestrone", "science-api"],
    ]

    @Test func aMissingChapterLeavesItsCounterpartAlone() throws {
        #expect(try align(without: 1, in: .english) == ["[0]:[0]", "[1]:[]", "[2]:[1]", "[3]:[2]", "[4]:[3]"])
        #expect(try align(without: 2, in: .italian) == ["[0]:[0]", "[1]:[1]", "[]:[2]", "[2]:[3]", "[3]:[4]"])
    }

    /// Words of no language, so that nothing but lengths says anything.
    @Test(arguments: [100, 1_000, 10_000, 40_000]) func lengthsTellLinesApartHoweverLongTheyAre(_ length: Int) {
        func line(_ letter: String, _ length: Int) -> String { String(repeating: letter, count: length) + "." }
        let lengths = [10, 25, 8, 30, 12, 22, 9, 28, 14, 20, 11, 26].map { $0 * length / 10 }
        var english = lengths.map { line("h", $0 + $0 / 20) }
        english.remove(at: 5)
        let beads = Aligner(lexicon: nil).align(
            Sides(italian: segments(lengths.map { line("b", $0) }), english: segments(english)))
        #expect(
            shape(beads)
                == (0..<5).map { "[\($0)]:[\($0)]" } + ["[5]:[]"] + (6..<12).map { "[\($0)]:[\($0 - 1)]" })
    }

    @Test func oneLineAgainstManyIsFoundInOnePlaceOfAText() throws {
        for (name, count) in [("news-faro", 8), ("science-api", 11)] {
            let pairs = try SampleCorpus.beads(name).filter { $0.italian.count == 1 && $0.english.count == 1 }
            let texts = try Sides { language in
                let sentences = try SampleCorpus.sentences(name, language)
                return pairs.map { sentences[(language == .italian ? $0.italian : $0.english)[0]] }
            }
            for language in Language.allCases {
                let joined = 5..<5 + count
                let segments = Sides { side in
                    var lines = texts[side]
                    if side == language { lines.replaceSubrange(joined, with: [lines[joined].joined(separator: " ")]) }
                    return lines.map { Segment(text: $0, paragraph: 0, range: 0..<$0.utf8.count) }
                }
                let wide = Aligner().align(segments).filter { max($0.italian.count, $0.english.count) == count }
                #expect(wide.count == 1, "\(name), \(language)")
                let bead = try #require(wide.first)
                #expect((language == .italian ? bead.italian : bead.english) == 5..<6)
                #expect((language == .italian ? bead.english : bead.italian) == joined)
            }
        }
    }

    @Test func textsOfOneLineArePairedIfTheyAreTranslations() throws {
        func probability(_ italian: String, _ english: String, sentences: Int) throws -> Double {
            let names = Sides(italian: italian, english: english)
            let segments = try Sides { language in
                let line = try SampleCorpus.sentences(names[language], language).prefix(sentences)
                    .joined(separator: " ")
                return [Segment(text: line, paragraph: 0, range: 0..<line.utf8.count)]
            }
            return Aligner().align(segments).filter { !$0.italian.isEmpty && !$0.english.isEmpty }
                .map(\.probability).reduce(0, +)
        }
        for sentences in [15, 45] {
            #expect(try probability("science-api", "science-api", sentences: sentences) > 0.9)
            #expect(try probability("fiction-corriera", "fiction-corriera", sentences: sentences) > 0.9)
            #expect(try probability("science-api", "law-contratto", sentences: sentences) < 0.1)
            #expect(try probability("fiction-corriera", "news-tram", sentences: sentences) < 0.1)
        }
    }
}
