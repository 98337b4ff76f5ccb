import Annotation
import BitextCore
import Segmentation

/// Annotation: thousands of tokens a second on one core, from sentences as they stand to tokens with lemmas and parts of speech.
///
/// Measured: `Annotator` on the sentences of the sample corpus, repeated to 5 MB a language. Beside it: the `Tokenizer` alone on the same
/// sentences, which is the part of the work that every annotator does; no other annotator can be had where the project is built
/// (UDPipe, Stanza and spaCy need models that may not be passed on), so that the ratio is to our own tokenizer. The first line of a
/// language is what an annotator costs that is made and used for a single sentence: its model is mapped, not read. What the models add to
/// the start of a command that doesn't annotate can't be seen: a program of `Annotation` alone, linked with them and with empty ones in
/// place of `annotation.c`, started 300 times (`perf stat -r 300 PROGRAM`), took the same time within the spread of half a millisecond.
enum AnnotationBenchmark {
    static func run() throws {
        var table = Table(["annotation", "1000 tokens/s", "times the tokenizer's time", "tokens"])
        for language in Language.allCases {
            let text = try SampleText(language, megabytes: 5)
            let segmenter = Segmenter(language: language)
            let sentences = text.paragraphs.flatMap { segmenter.sentences(in: text.utf8, paragraph: $0) }
            guard let first = sentences.first else { continue }
            let start = Measure(best: 20) { _ = annotate(text, [first], language) }
            table.add(["an annotator's start, \(language.name)", "\(rounded(start.seconds * 1000)) ms", "", ""])
            var count = 0
            let tokenizing = Measure { count = tokenize(text, sentences, language) }
            let annotating = Measure { count = annotate(text, sentences, language) }
            let ratio = tokenizing.seconds > 0 ? annotating.seconds / tokenizing.seconds : 0
            add("tokens alone", tokenizing, 1)
            add("lemmas and parts of speech", annotating, ratio)
            func add(_ what: String, _ measure: Measure, _ ratio: Double) {
                let rate = Int((measure.rate(Double(count)) / 1000).rounded())
                table.add(["\(what), \(language.name)", "\(rate)", rounded(ratio), "\(count)"])
            }
        }
        print(table.text)
    }

    private static func annotate(_ text: SampleText, _ sentences: [Range<Int>], _ language: Language) -> Int {
        let annotator = Annotator(language: language)
        var tokens = AnnotatedTokens(attributeCount: Annotator.attributeNames.count)
        var count = 0
        text.utf8.withUnsafeBufferPointer { bytes in
            for sentence in sentences {
                tokens.removeAll()
                annotator.annotate(UnsafeBufferPointer(rebasing: bytes[sentence]), into: &tokens)
                count += tokens.tokens.count
            }
        }
        return count
    }

    private static func tokenize(_ text: SampleText, _ sentences: [Range<Int>], _ language: Language) -> Int {
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

    private static func rounded(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}
