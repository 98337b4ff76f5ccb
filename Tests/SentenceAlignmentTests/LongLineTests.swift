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
}
