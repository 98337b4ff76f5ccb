import BitextCore
import SentenceAlignment
import TestSupport
import Testing

/// What paragraphs add to the words, and what they don't spoil.
@Suite struct ParagraphTests {
    private func measure(_ paragraph: (String, Language, Int) throws -> Int) throws -> AlignmentMeasures {
        var measures = AlignmentMeasures()
        for name in SampleCorpus.names {
            let sides = try Sides { language in
                let sentences = try SampleCorpus.sentences(name, language)
                let paragraphs = try sentences.indices.map { try paragraph(name, language, $0) }
                return segments(sentences) { paragraphs[$0] }
            }
            measures.add(gold: try BeadList(gold: name), test: BeadList(Aligner().align(sides)))
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
