import BitextCore
import SentenceAlignment
import TestSupport
import Testing

/// What paragraphs add to the words, and what they don't spoil.
@Suite struct ParagraphTests {
    /// The sentences of a document's side, each with the number of the paragraph that `paragraph` gives it.
    private func segments(_ sentences: [String], _ paragraph: (Int) -> Int) -> [Segment] {
        var start = 0
        return sentences.enumerated().map { number, text in
            defer { start += text.utf8.count + 1 }
            return Segment(text: text, paragraph: paragraph(number), range: start..<start + text.utf8.count)
        }
    }

    private func measure(_ paragraph: (String, Language, Int) throws -> Int) throws -> AlignmentMeasures {
        var measures = AlignmentMeasures()
        for name in SampleCorpus.names {
            let sides = try Sides { language in
                let sentences = try SampleCorpus.sentences(name, language)
                let paragraphs = try sentences.indices.map { try paragraph(name, language, $0) }
                return segments(sentences) { paragraphs[$0] }
            }
            var (gold, test) = (BeadList(), BeadList())
            for bead in try SampleCorpus.beads(name) {
                gold.append(BeadList.Entry(italian: bead.italian, english: bead.english))
            }
            for bead in Aligner().align(sides) {
                test.append(BeadList.Entry(italian: Array(bead.italian), english: Array(bead.english)))
            }
            measures.add(gold: gold, test: test)
        }
        return measures
    }

    @Test func paragraphsThatGoTogetherHelp() throws {
        // Paragraphs that begin with every other pair, as a careful translator keeps them.
        var places: [String: Sides<[Int: Int]>] = [:]
        for name in SampleCorpus.names {
            var numbers = Sides<[Int: Int]>(italian: [:], english: [:])
            var pairs = 0
            for bead in try SampleCorpus.beads(name) {
                if !bead.italian.isEmpty, !bead.english.isEmpty { pairs += 1 }
                for sentence in bead.italian { numbers.italian[sentence] = pairs / 2 }
                for sentence in bead.english { numbers.english[sentence] = pairs / 2 }
            }
            places[name] = numbers
        }
        let without = try measure { _, _, _ in 0 }
        let with = try measure { name, language, sentence in places[name]?[language][sentence] ?? 0 }
        #expect(with.strict.f1 > without.strict.f1)
        #expect(with.lax.f1 >= without.lax.f1)
    }

    @Test func paragraphsThatHaveNothingInCommonDoNoHarm() throws {
        let without = try measure { _, _, _ in 0 }
        let with = try measure { _, language, sentence in language == .italian ? sentence / 4 : sentence / 7 }
        #expect(with.strict.f1 > without.strict.f1 - 0.01)
    }
}
