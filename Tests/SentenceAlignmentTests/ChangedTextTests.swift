import BitextCore
import Foundation
import SentenceAlignment
import TestSupport
import Testing

/// Texts that have lost something on their way, such as capitals and marks, or that look alike by chance.
@Suite struct ChangedTextTests {
    /// How well the sample corpus is aligned after its texts were changed.
    private func measures(of names: [String] = SampleCorpus.names, _ change: (String, Language) -> String) throws
        -> AlignmentMeasures
    {
        var measures = AlignmentMeasures()
        for name in names {
            let changed = try Sides { language in
                segments(try SampleCorpus.sentences(name, language).map { change($0, language) })
            }
            measures.add(gold: try BeadList(gold: name), test: BeadList(Aligner().align(changed)))
        }
        return measures
    }

    private func withoutMarks(_ text: String) -> String { text.filter { !$0.isPunctuation || "’'".contains($0) } }

    @Test func textsWithoutCapitalsAreAlignedAsWell() throws {
        let whole = try measures { text, _ in text }
        let small = try measures { text, _ in text.lowercased() }
        #expect(small.strict.f1 > whole.strict.f1 - 0.01)
    }

    @Test func textsOfWhichOneSideHasLostItsCapitalsAndMarksAreAlignedNearlyAsWell() throws {
        for changed in Language.allCases {
            let bare = try measures { $1 == changed ? withoutMarks($0.lowercased()) : $0 }
            #expect(bare.strict.f1 > 0.93, "\(changed)")
        }
    }

    @Test(arguments: [(12, 3), (20, 4), (25, 5)])
    func whatIsLeftBetweenTwoGapsIsFound(gap: Int, rest: Int) throws {
        // Of four stretches, the second has no translation and the third is one's, so that the rest lies far from the diagonal.
        var pairs = Sides<[String]>(italian: [], english: [])
        for name in SampleCorpus.names {
            let sentences = try Sides { try SampleCorpus.sentences(name, $0) }
            for bead in try SampleCorpus.beads(name) where bead.italian.count == 1 && bead.english.count == 1 {
                pairs.italian.append(sentences.italian[bead.italian[0]])
                pairs.english.append(sentences.english[bead.english[0]])
            }
        }
        let around = 6
        var (found, sought) = (0, 0)
        for start in stride(from: 0, to: pairs.italian.count - 2 * (around + gap) - rest, by: 61) {
            let end = start + 2 * (around + gap) + rest
            let (left, right) = (start + around, end - around)
            let italian: [String] = Array(pairs.italian[start..<right - gap]) + Array(pairs.italian[right..<end])
            let english: [String] = Array(pairs.english[start..<left]) + Array(pairs.english[left + gap..<end])
            let beads = Aligner().align(Sides(italian: segments(italian), english: segments(english)))
            let island = around + gap..<around + gap + rest
            sought += rest
            for bead in beads where bead.italian.count == 1 && bead.english.count == 1 {
                let row = bead.italian.lowerBound
                if island.contains(row), bead.english.lowerBound == row - gap { found += 1 }
            }
        }
        #expect(Double(found) > 0.9 * Double(sought), "\(found) of \(sought)")
    }

    @Test(arguments: ["%d ", "%d\t", "%04d: ", "#%d ", "%d | "])
    func linesThatEitherTextNumbersForItselfAreAlignedAsWell(_ label: String) throws {
        let names = ["fiction-corriera", "news-tram", "letter-nonna"]
        let whole = try measures(of: names) { text, _ in text }
        var numbers = Sides(italian: 0, english: 100)
        let numbered = try measures(of: names) { text, language in
            numbers[language] += 1
            return String(format: label, numbers[language]) + text
        }
        #expect(numbered.strict.f1 > whole.strict.f1 - 0.01)
    }

    /// Lines that count the sentences of a side, as subtitles and paragraphs are counted, with one sentence left out of the English.
    @Test(arguments: [("%d", "%d"), ("%d.", "%d."), ("[%d]", "(%d)"), ("§ %d", "§ %d"), ("Pagina %d", "Page %d")])
    func linesThatCountWhatFollowsThemSayNothingOfWhatTranslatesIt(_ italian: String, _ english: String) throws {
        let names = ["fiction-corriera", "interview-liutaia", "letter-nonna"]
        var (right, all) = (0, 0)
        for name in names {
            let sentences = try Sides { try SampleCorpus.sentences(name, $0) }
            let left = sentences.english.count / 4
            let counted = Sides { language in
                sentences[language].enumerated().filter { language == .italian || $0.offset != left }.enumerated()
                    .flatMap { number, sentence in
                        [String(format: language == .italian ? italian : english, number + 1), sentence.element]
                    }
            }
            let beads = Set(
                Aligner().align(counted.map { segments($0) }).map { bead in
                    // The lines that count, those of even places, aren't asked for.
                    [
                        bead.italian.filter { $0 % 2 == 1 }.map { $0 / 2 },
                        bead.english.filter { $0 % 2 == 1 }.map { $0 / 2 }.map { $0 + ($0 >= left ? 1 : 0) },
                    ]
                })
            for bead in try SampleCorpus.beads(name) where !bead.english.contains(left) {
                all += 1
                if beads.contains([bead.italian, bead.english]) { right += 1 }
            }
        }
        #expect(Double(right) > 0.93 * Double(all), "\(right) of \(all)")
    }

    /// Numbers with a gap are those of the original: where words don't tell, they do.
    @Test(arguments: [("Articolo %d", "Article %d"), ("%d", "%d"), ("Linea %d", "Line %d")])
    func numbersThatShowWhatIsMissingAreBelieved(_ italian: String, _ english: String) {
        func lines(_ label: String, _ text: String, without missing: Int) -> [String] {
            (1...40).filter { $0 != missing }.flatMap { [String(format: label, $0), text] }
        }
        let texts = Sides(
            italian: lines(italian, "(Abrogato)", without: 30), english: lines(english, "(Repealed)", without: 10))
        let pairs = Aligner().align(texts.map { segments($0) }).filter { !$0.italian.isEmpty && !$0.english.isEmpty }
        let labels = pairs.filter { texts.italian[$0.italian.lowerBound].contains(where: \.isNumber) }
        #expect(labels.count >= 38)
        for pair in labels {
            #expect(
                texts.italian[pair.italian.lowerBound].filter(\.isNumber)
                    == texts.english[pair.english.lowerBound].filter(\.isNumber))
        }
    }

    @Test(arguments: ["Articolo %d", "Capitolo %d", "%d", "§ %d"])
    func headingsThatOnlyOneSideHasStayAlone(_ heading: String) throws {
        let sentences = try Sides { try SampleCorpus.sentences("news-tram", $0) }
        let pairs = try SampleCorpus.beads("news-tram").filter { $0.italian.count == 1 && $0.english.count == 1 }
        let italian = pairs.enumerated().flatMap {
            [String(format: heading, $0.offset + 1), sentences.italian[$0.element.italian[0]]]
        }
        let english = pairs.map { sentences.english[$0.english[0]] }
        let beads = Aligner().align(Sides(italian: segments(italian), english: segments(english)))
        let right = beads.count {
            $0.italian == $0.english.lowerBound * 2 + 1..<$0.english.lowerBound * 2 + 2 && $0.english.count == 1
        }
        #expect(Double(right) >= 0.9 * Double(pairs.count), "\(right) of \(pairs.count)")
    }

    @Test func aLineOfOneWordOverAndOverIsAlignedWithItsTranslation() {
        for (italian, english) in [("no, ", "no, "), ("0 ", "0 "), ("ciao ", "hello ")] {
            for count in [5, 100, 150, 400] {
                func line(_ word: String) -> [Segment] { segments([String(repeating: word, count: count)]) }
                let beads = Aligner().align(Sides(italian: line(italian), english: line(english)))
                #expect(beads.count == 1 && beads[0].probability > 0.9, "\(count) × \(italian)")
            }
        }
    }

    @Test(arguments: [(8, 6), (6, 8), (30, 27), (30, 40)])
    func ofEqualLinesThoseThatAreTooManyStayAlone(_ italian: Int, _ english: Int) {
        let beads = Aligner().align(
            Sides(
                italian: segments(Array(repeating: "Sì.", count: italian)),
                english: segments(Array(repeating: "Yes.", count: english))))
        #expect(beads.allSatisfy { $0.italian.count <= 1 && $0.english.count <= 1 })
        let pairs = beads.filter { !$0.italian.isEmpty && !$0.english.isEmpty }
        #expect(pairs.count >= min(italian, english) - 2)
    }

    @Test func aPageNumberOnEitherSideLeadsNothingAstray() throws {
        let name = "fiction-orologiaio"
        var (italian, english) = (
            try SampleCorpus.sentences(name, .italian), try SampleCorpus.sentences(name, .english)
        )
        italian.insert("42", at: 12)
        english.insert("42", at: 30)
        let beads = Aligner().align(Sides(italian: segments(italian), english: segments(english)))
        let astray = beads.filter {
            $0.italian.isEmpty != $0.english.isEmpty && $0.italian.count + $0.english.count > 0
        }
        #expect(astray.count <= 8)
        #expect(!beads.contains { $0.italian == 12..<13 && $0.english == 30..<31 })
    }

    /// Lines of one text that hold several sentences of the other, all over.
    @Test(arguments: [2, 3, 4, 5, 8])
    func manySentencesMayStandForOneLineAllOver(_ count: Int) throws {
        for joined in Language.allCases {
            var (texts, gold) = (Sides<[String]>(italian: [], english: []), BeadList())
            for name in SampleCorpus.names {
                let sentences = try Sides { try SampleCorpus.sentences(name, $0) }
                let pairs = try SampleCorpus.beads(name).filter { $0.italian.count == 1 && $0.english.count == 1 }
                for start in stride(from: 0, to: pairs.count - count + 1, by: count) {
                    let group = pairs[start..<start + count]
                    var ranges = Sides<[Int]>(italian: [], english: [])
                    for language in Language.allCases {
                        let part = group.map {
                            sentences[language][language == .italian ? $0.italian[0] : $0.english[0]]
                        }
                        let lines = language == joined ? [part.joined(separator: " ")] : part
                        ranges[language] = lines.indices.map { $0 + texts[language].count }
                        texts[language] += lines
                    }
                    gold.append(BeadList.Entry(italian: ranges.italian, english: ranges.english))
                }
            }
            var measures = AlignmentMeasures()
            measures.add(gold: gold, test: BeadList(Aligner().align(texts.map { segments($0) })))
            #expect(measures.strict.f1 > 0.95, "\(count) for one line of \(joined)")
        }
    }

    /// The whole corpus as one text, each word another word of consonants and vowels: many on either side begin alike, and
    /// a fifth of the short ones are Italian and English words.
    @Test func wordsThatAreAlikeByChanceLeadNothingAstray() throws {
        func nonsense(_ text: String, _ language: Language) -> String {
            var made = ""
            var word = ""
            for character in text + "\n" {
                if character.isLetter {
                    word.append(character)
                } else {
                    made += Self.nonsense(for: word, language)
                    word = ""
                    if character != "\n" { made.append(character) }
                }
            }
            return made
        }
        var (italian, english, gold) = ([String](), [String](), BeadList())
        for name in SampleCorpus.names {
            for bead in try BeadList(gold: name).entries {
                gold.append(
                    BeadList.Entry(
                        italian: bead.italian.map { $0 + italian.count },
                        english: bead.english.map { $0 + english.count }))
            }
            italian += try SampleCorpus.sentences(name, .italian).map { nonsense($0, .italian) }
            english += try SampleCorpus.sentences(name, .english).map { nonsense($0, .english) }
        }
        let beads = Aligner().align(Sides(italian: segments(italian), english: segments(english)))
        var measures = AlignmentMeasures()
        measures.add(gold: gold, test: BeadList(beads))
        #expect(measures.strict.f1 > 0.9)
        #expect(measures.reliability.expectedCalibrationError < 0.05)
    }

    private static func nonsense(for word: String, _ language: Language) -> String {
        guard !word.isEmpty else { return "" }
        let letters = [Array("bcdfglmnprstvz"), Array("aeiou")]
        var hash: UInt64 = language == .italian ? 7 : 11
        for byte in word.lowercased().utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(
            (0..<max(2, word.count)).map { place in
                hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
                return letters[place % 2][Int(hash >> 33) % letters[place % 2].count]
            })
    }

    @Test func aPairOfUnrelatedSentencesIsSeldomSureAndARightOneMostly() throws {
        var pairs: [(italian: String, english: String)] = []
        for name in SampleCorpus.names {
            let texts = try Sides { try SampleCorpus.sentences(name, $0) }
            for bead in try SampleCorpus.beads(name) where bead.italian.count == 1 && bead.english.count == 1 {
                pairs.append((texts.italian[bead.italian[0]], texts.english[bead.english[0]]))
            }
        }
        func sure(_ distance: Int) -> Double {
            let sure = pairs.indices.filter { place in
                let english = pairs[(place + distance) % pairs.count].english
                let beads = Aligner().align(
                    Sides(italian: segments([pairs[place].italian]), english: segments([english])))
                return beads.contains { !$0.italian.isEmpty && !$0.english.isEmpty && $0.probability >= 0.9 }
            }
            return Double(sure.count) / Double(pairs.count)
        }
        #expect(sure(0) > 0.9)
        #expect(sure(101) < 0.03)
        #expect(sure(211) < 0.03)
    }
}
