import BitextCore
import Foundation
import SentenceAlignment
import TestSupport
import Testing
import Workbench

/// The sample corpus as a gold set: what segmentation and alignment reach on it may not get worse.
@Suite struct SampleCorpusTests {
    @Test func theGoldFilesAgreeWithTheTextsAndWithEachOther() throws {
        #expect(SampleCorpus.names.count >= 12)
        var italian = 0
        var beads: [GoldBead] = []
        for name in SampleCorpus.names {
            for language in Language.allCases {
                let text = String(decoding: try SampleCorpus.utf8(name, language), as: UTF8.self)
                let sentences = try SampleCorpus.sentences(name, language)
                #expect(
                    sentences.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace },
                    "\(name) \(language)")
            }
            let gold = try SampleCorpus.beads(name)
            #expect(gold.flatMap(\.italian) == Array(try SampleCorpus.sentences(name, .italian).indices), "\(name)")
            #expect(gold.flatMap(\.english) == Array(try SampleCorpus.sentences(name, .english).indices), "\(name)")
            italian += try SampleCorpus.sentences(name, .italian).count
            beads += gold
        }
        #expect(italian >= 500)
        let uneven = beads.count { $0.italian.count != 1 || $0.english.count != 1 }
        #expect(6 * uneven >= beads.count)
    }

    @Test(arguments: Language.allCases) func everySentenceIsFoundExactly(language: Language) throws {
        let segmenter = try TextSegmenter()
        var right = 0
        var all = 0
        var wrong: [String] = []
        for name in SampleCorpus.names {
            let found = try segmenter.segments(of: try SampleCorpus.utf8(name, language), language: language).map(
                \.line)
            let gold = try SampleCorpus.sentences(name, language)
            right += Set(found).intersection(gold).count
            all += Set(gold).count
            wrong += Set(gold).subtracting(found)
        }
        #expect(Double(right) >= 0.995 * Double(all), "\(right) of \(all); not found: \(wrong)")
    }

    @Test func alignmentOfTheGoldSentencesIsNearlyRight() throws {
        var score = StrictScore()
        for name in SampleCorpus.names {
            let files = Sides { "\(SampleCorpus.folder)/gold/\(name).\($0.code).sentences" }
            let aligned = try BitextReader(ReadingOptions(isSegmented: true)).bitext(files)
            score.add(aligned.bitext.beads.map { GoldBead($0) }, gold: try SampleCorpus.beads(name))
        }
        #expect(score.f1 >= 0.85, "strict F1 \(score.f1)")
    }

    @Test func furtherTranslationsAreWholeAndAlignedNearlyRight() throws {
        let folder = SampleCorpus.folder + "/translations/"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".beads") }
            .map { String($0.dropLast(6)) }.sorted()
        #expect(names.count == 48)
        var scores: [String: AlignmentMeasures] = [:]
        for name in names {
            // Throws where the beads don't hold every sentence once, in order.
            let gold = try GoldBitextReader().read(
                beads: folder + name + ".beads", segments: Sides { "\(folder)\(name).\($0.code).sentences" })
            guard name.hasSuffix("-01") || name.hasSuffix("-07") else { continue }
            let test = BeadList(Aligner().align(gold.segments))
            scores[String(name.dropLast(3)), default: AlignmentMeasures()].add(gold: gold.list, test: test)
        }
        #expect(scores.count == 4)
        for (kind, measures) in scores { #expect(measures.strict.f1 > 0.9, "\(kind): \(measures.strict.f1)") }
    }

    @Test(arguments: Language.allCases) func everySegmentIsFoundAgainInItsSource(language: Language) throws {
        let segmenter = try TextSegmenter()
        for name in SampleCorpus.names {
            let utf8 = try SampleCorpus.utf8(name, language)
            var end = 0
            for segment in try segmenter.segments(of: utf8, language: language) {
                #expect(segment.text.utf8.elementsEqual(utf8[segment.range]))
                #expect(utf8[end..<segment.range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x0A })
                end = segment.range.upperBound
            }
            #expect(utf8[end...].allSatisfy { $0 == 0x20 || $0 == 0x0A })
        }
    }
}
