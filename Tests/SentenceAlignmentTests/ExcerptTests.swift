import BitextCore
import SentenceAlignment
import TestSupport
import Testing

/// One text that is a part of the other's translation.
@Suite struct ExcerptTests {
    /// The share of the 1-1 beads of a document that are found where one side has all the others too.
    private func found(_ excerpt: String, short: Language) throws -> Double {
        var texts = Sides<[String]>(italian: [], english: [])
        var sought: [(italian: Int, english: Int)] = []
        for name in SampleCorpus.names {
            if name == excerpt {
                for bead in try SampleCorpus.beads(name) where bead.italian.count == 1 && bead.english.count == 1 {
                    sought.append((texts.italian.count + bead.italian[0], texts.english.count + bead.english[0]))
                }
            }
            for language in Language.allCases where language != short || name == excerpt {
                texts[language] += try SampleCorpus.sentences(name, language)
            }
        }
        let beads = Aligner().align(texts.map { segments($0) })
        let pairs = sought.filter { pair in
            beads.contains {
                $0.italian == pair.italian..<pair.italian + 1 && $0.english == pair.english..<pair.english + 1
            }
        }
        return Double(pairs.count) / Double(sought.count)
    }

    @Test(arguments: Language.allCases, ["fiction-orologiaio", "science-ghiacciai"])
    func anExcerptIsFoundWhereverItStandsInTheOtherText(short: Language, excerpt: String) throws {
        #expect(try found(excerpt, short: short) > 0.9)
    }
}
