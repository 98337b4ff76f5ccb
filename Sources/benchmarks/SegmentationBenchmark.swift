import Annotation
import BitextCore
import CICU
import Segmentation

/// Sentences and tokens: megabytes of UTF-8 a second on one core.
///
/// Measured: `Segmenter` on paragraphs that are known, `Tokenizer` on sentences that are known. Data: the sample corpus, repeated to
/// 20 MB a language. Rival: ICU's sentence iterator on the same paragraphs, over UTF-8 as well.
enum SegmentationBenchmark {
    static func run() throws {
        var table = Table(["segmentation", "MB/s", "times ICU", "found"])
        for language in Language.allCases {
            let text = try SampleText(language, megabytes: 20)
            var icu = (count: 0, measure: Measure(best: 1) {})
            icu.measure = Measure { icu.count = icuSentences(of: text, language) }
            let rate = icu.measure.rate(text.megabytes)
            func add(_ what: String, _ measure: Measure, _ count: Int) {
                let own = measure.rate(text.megabytes)
                table.add([
                    "\(what), \(language.name)", "\(Int(own.rounded()))", Table.rounded(rate > 0 ? own / rate : 0),
                    "\(count)",
                ])
            }
            add("ICU's sentences", icu.measure, icu.count)
            var sentences: [Range<Int>] = []
            let segmenter = Segmenter(language: language)
            let segmenting = Measure {
                sentences.removeAll(keepingCapacity: true)
                for paragraph in text.paragraphs {
                    sentences += segmenter.sentences(in: text.utf8, paragraph: paragraph)
                }
            }
            add("sentences", segmenting, sentences.count)
            var count = 0
            let tokenizing = Measure { count = tokens(of: text, sentences, language) }
            add("tokens", tokenizing, count)
        }
        print(table.text)
    }

    private static func tokens(of text: SampleText, _ sentences: [Range<Int>], _ language: Language) -> Int {
        let tokenizer = Tokenizer(language: language)
        var tokens: [Token] = []
        var count = 0
        text.utf8.withUnsafeBufferPointer { bytes in
            for sentence in sentences {
                tokens.removeAll(keepingCapacity: true)
                tokenizer.append(tokensOf: UnsafeBufferPointer(rebasing: bytes[sentence]), to: &tokens)
                count += tokens.count
            }
        }
        return count
    }

    private static func icuSentences(of text: SampleText, _ language: Language) -> Int {
        var status: Int32 = 0
        guard let iterator = icu_sentences_open(language.code, &status) else { return 0 }
        defer { icu_sentences_close(iterator) }
        return text.utf8.withUnsafeBytes { bytes in
            let characters = bytes.assumingMemoryBound(to: CChar.self)
            guard let base = characters.baseAddress else { return 0 }
            return text.paragraphs.reduce(0) { count, paragraph in
                count + Int(icu_sentences_count(iterator, base + paragraph.lowerBound, Int64(paragraph.count), &status))
            }
        }
    }
}
