import Annotation
public import BitextCore
import Documents
import Interchange

/// How good annotation is, measured against treebanks.
///
/// On gold words: the words of each sentence are given, and the share of those is counted whose part of speech (UPOS) and whose lemma are
/// the treebank's; lemmas are compared without regard to case, and a word whose lemma the treebank leaves open counts as right. End to
/// end: the treebank's raw text is segmented, tokenised and annotated, the words are matched with the treebank's as in the CoNLL 2018
/// shared task, and of the matched words those count that have the same part of speech or lemma; the figure is the F1 over all words.
public struct AnnotationEvaluation: Sendable {
    /// Counts of words.
    public struct Counts: Sendable, Equatable {
        /// The words of the gold standard, and of the system where they aren't the same.
        public var gold = 0, system = 0
        /// The words found, and of those the ones with the right part of speech and lemma.
        public var words = 0, partsOfSpeech = 0, lemmas = 0

        /// The harmonic mean of precision and recall of so many right words; 0 where there are none at all.
        public func f1(_ right: Int) -> Double {
            gold + system == 0 ? 0 : 2 * Double(right) / Double(gold + system)
        }
    }

    /// With the treebank's words given.
    public private(set) var goldWords = Counts()
    /// From raw text.
    public private(set) var endToEnd = Counts()
    /// What a person should know of the treebanks.
    public private(set) var findings: [Finding] = []
    private let annotator: TextAnnotator

    /// Makes an evaluation that has seen nothing.
    public init(_ annotator: TextAnnotator) { self.annotator = annotator }

    /// Evaluates on a treebank, whose language is judged by its words where it is `nil`.
    ///
    /// Throws where the file can't be read or has no parts of speech.
    public mutating func add(_ path: String, language: Language?) throws {
        let file = try MappedFile(path)
        let treebank = try Treebank(file.bytes, file: path)
        if treebank.sentences.isEmpty { throw DocumentError(file: path, reason: "there are no words in it") }
        if treebank.sentences.allSatisfy({ $0.allSatisfy { $0.upos == "_" } }) {
            throw DocumentError(
                file: path,
                reason: "no word has a part of speech (UPOS is _ everywhere), so there is nothing to compare with"
            )
        }
        if treebank.sentences.allSatisfy({ $0.allSatisfy { $0.lemma == "_" } }) {
            findings.append(
                Finding(file: path, message: "no word has a lemma (LEMMA is _ everywhere); all count as right"))
        }
        let language = language ?? TextAnnotator.language(of: treebank.text)
        findings += [annotator.finding(aboutModelsFor: language, file: path)].compactMap { $0 }
        for words in treebank.sentences {
            let annotations = annotator.annotations(ofWords: words.map(\.form), language: language)
            goldWords.gold += words.count
            goldWords.system += words.count
            goldWords.words += words.count
            for (word, annotation) in zip(words, annotations) {
                goldWords.count(word, upos: annotation.partOfSpeech.tag, lemma: annotation.lemma)
            }
        }
        let system = try words(of: treebank.text, language: language)
        let gold = treebank.allWords()
        let aligned = AlignedWords(gold: gold, system: system)
        endToEnd.gold += gold.count
        endToEnd.system += system.count
        endToEnd.words += aligned.pairs.count
        for pair in aligned.pairs {
            endToEnd.count(gold[pair.gold], upos: system[pair.system].upos, lemma: system[pair.system].lemma)
        }
    }

    /// The words of a text as the program finds them.
    private func words(of text: [UInt8], language: Language) throws -> [AlignedWords.Word] {
        var words: [AlignedWords.Word] = []
        var tokens = AnnotatedTokens(attributeCount: Annotator.attributeNames.count)
        var position = 0
        for segment in try annotator.segments(of: text, language: language) {
            text.withUnsafeBufferPointer { text in
                let text = UnsafeBufferPointer(rebasing: text[segment.range])
                annotator.annotate(text, language: language, into: &tokens)
                for (number, token) in tokens.tokens.enumerated() {
                    let form = String(decoding: text[token.range], as: UTF8.self)
                    let span = position..<position + form.characterCount
                    position = span.upperBound
                    let parts = annotator.words(of: number, in: tokens, text, language: language)
                    if parts.isEmpty {
                        words.append(
                            AlignedWords.Word(
                                form: form, span: span, isPart: false, lemma: tokens.value(of: 0, at: number),
                                upos: tokens.value(of: 1, at: number)))
                    }
                    for part in parts {
                        words.append(
                            AlignedWords.Word(
                                form: part.form, span: span, isPart: true, lemma: part.lemma,
                                upos: part.partOfSpeech.tag))
                    }
                }
            }
        }
        return words
    }
}

extension AnnotationEvaluation.Counts {
    fileprivate mutating func count(_ gold: AlignedWords.Word, upos: String, lemma: String) {
        if gold.upos == upos { partsOfSpeech += 1 }
        if gold.lemma == "_" || gold.lemma.lowercased() == lemma.lowercased() { lemmas += 1 }
    }
}

extension String {
    /// How many characters there are that are no white space.
    fileprivate var characterCount: Int { unicodeScalars.count { !$0.properties.isWhitespace } }
}

/// A treebank as a gold standard: its words, and the raw text they are of.
private struct Treebank {
    var sentences: [[AlignedWords.Word]] = []
    var text: [UInt8] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws {
        var reader = try ConlluReader(bytes, file: file)
        var position = 0
        var space = ""
        while let sentence = try reader.next() {
            var words: [AlignedWords.Word] = []
            var token: (span: Range<Int>, last: Int)?
            for line in sentence.lines {
                switch line.kind {
                case .comment:
                    let comment = bytes[line.range]
                    if comment.starts(with: "# newdoc".utf8) || comment.starts(with: "# newpar".utf8) {
                        space = text.isEmpty ? "" : "\n\n"
                    }
                case .emptyNode: break
                case .range(let last):
                    let span = append(line, of: sentence, bytes, &position, &space)
                    token = (span, last)
                case .word:
                    let inside = token.map { words.count < $0.last } ?? false
                    let span = inside ? token?.span ?? 0..<0 : append(line, of: sentence, bytes, &position, &space)
                    func value(_ column: ConlluSentence.Column) -> String {
                        String(decoding: bytes[sentence.column(column, of: line)], as: UTF8.self)
                    }
                    words.append(
                        AlignedWords.Word(
                            form: value(.form), span: span, isPart: inside, lemma: value(.lemma), upos: value(.upos)))
                }
            }
            sentences.append(words)
        }
    }

    /// All words in order.
    func allWords() -> [AlignedWords.Word] { sentences.flatMap { $0 } }

    /// Appends a token to the text; its place among the characters.
    private mutating func append(
        _ line: ConlluSentence.Line, of sentence: ConlluSentence, _ bytes: UnsafeBufferPointer<UInt8>,
        _ position: inout Int, _ space: inout String
    ) -> Range<Int> {
        let form = bytes[sentence.column(.form, of: line)]
        text += space.utf8
        text += form
        space = ConlluSpace.gap(sentence.value(.misc, of: line, in: bytes) ?? "")
        let start = position
        position += String(decoding: form, as: UTF8.self).characterCount
        return start..<position
    }
}
