public import BitextCore

/// The texts of a CoNLL-U file: its surface tokens as positions, with all that the file says of them.
///
/// A multiword token is one position, with the part of speech and the lemma of its first word, and in `parts` the lemmas of all its
/// words, joined with `+`. Empty nodes are left out, since they stand for no text. A comment `# newdoc` begins a text, `# newpar` a paragraph, whose id is that of a structure `p`; the other comments of a
/// sentence are attributes of its structure `s`, `sent_id` as `id`.
public struct ConlluTexts: Sendable {
    /// What the tokens' values are called; `words` holds the lines of a multiword token's words, without their numbers.
    public static let attributes = [
        "lemma", "pos", "parts", "xpos", "feats", "deprel", "head", "deps", "misc", "words",
    ]

    /// The comments that say which bead a sentence is in.
    static let beadComments: Set<String> = ["bead", "bead_number", "bead_probability", "bead_status"]

    /// The texts in order.
    public private(set) var texts: [AnnotatedText] = []
    /// The line on which each begins, from 1.
    public private(set) var firstLines: [Int] = []
    /// Whether any word has a lemma or a part of speech.
    public private(set) var hasAnnotation = false
    /// What a person should know of the reading.
    public private(set) var findings: [Finding] = []
    private var paragraph = 0
    /// The id of a paragraph that begins with the next token.
    private var paragraphID: String?
    /// The place among the text's structures of the paragraph that goes on, where that has an id.
    private var openParagraph: Int?
    private var sourceOffset = 0
    private var tokenCount = 0
    private var emptyNodes = 0
    private var title: String?
    private var metadata: [String: String] = [:]

    /// Reads a file; throws at the first line that can't be read.
    public init(of bytes: UnsafeBufferPointer<UInt8>, file: String) throws(InterchangeError) {
        var reader = try ConlluReader(bytes, file: file)
        while let sentence = try reader.next() {
            let comments = comments(of: sentence, in: bytes)
            add(sentence, comments, of: bytes)
        }
        if emptyNodes > 0 {
            let stands = emptyNodes == 1 ? "stands" : "stand"
            findings.append(
                Finding(
                    file: file, message: "\(emptyNodes.counted("empty node")) left out, which \(stands) for no text"))
        }
    }

    /// All texts as one.
    public static func joined(_ texts: [AnnotatedText]) -> AnnotatedText {
        var whole = AnnotatedText(annotation: TextAnnotation(attributes: attributes))
        var paragraphs = 0
        var offset = 0
        var tokens = 0
        for text in texts {
            for segment in text.segments {
                whole.segments.append(
                    Segment(
                        text: segment.text, paragraph: segment.paragraph + paragraphs,
                        range: segment.range.lowerBound + offset..<segment.range.upperBound + offset))
            }
            paragraphs += (text.segments.last?.paragraph ?? -1) + 1
            offset = (whole.segments.last?.range.upperBound ?? -1) + 1
            for structure in text.annotation.structures {
                var structure = structure
                structure.tokens = structure.tokens.lowerBound + tokens..<structure.tokens.upperBound + tokens
                whole.annotation.structures.append(structure)
            }
            whole.annotation.segments += text.annotation.segments
            tokens += text.annotation.tokenCount
        }
        return whole
    }

    /// The comments of a sentence as attributes; those that begin a text or a paragraph take effect.
    private mutating func comments(
        of sentence: ConlluSentence, in bytes: UnsafeBufferPointer<UInt8>
    ) -> [TextStructure.Attribute] {
        var attributes: [TextStructure.Attribute] = []
        var beginsText = texts.isEmpty
        var id: String?
        var newParagraph: ConlluComment?
        for line in sentence.lines where line.kind == .comment {
            let comment = ConlluComment(String(decoding: bytes[line.range], as: UTF8.self))
            switch comment.key {
            case "newdoc", "newdoc id":
                beginsText = true
                id = comment.value.isEmpty ? nil : comment.value
            case "newpar", "newpar id":
                if !(texts.last?.segments.isEmpty ?? true) { paragraph += 1 }
                newParagraph = comment
            case "text": break
            case "meta::title": title = comment.value
            case let key where key.hasPrefix("meta::"):
                metadata[MetadataName.key(ofComment: String(key.dropFirst(6)))] = comment.fullValue
            case "sent_id": attributes.append(TextStructure.Attribute(name: "id", value: comment.value))
            default: attributes.append(TextStructure.Attribute(name: comment.key, value: comment.value))
            }
        }
        if beginsText || newParagraph != nil {
            openParagraph = nil
            paragraphID = newParagraph.flatMap { $0.value.isEmpty ? nil : $0.value }
        }
        if beginsText {
            texts.append(AnnotatedText(id: id, annotation: TextAnnotation(attributes: ConlluTexts.attributes)))
            firstLines.append(sentence.firstLine)
            (paragraph, sourceOffset, tokenCount) = (0, 0, 0)
        }
        if let title { texts[texts.count - 1].title = title }
        title = nil
        texts[texts.count - 1].metadata.merge(metadata) { $1 }
        metadata = [:]
        return attributes
    }

    private mutating func add(
        _ sentence: ConlluSentence, _ comments: [TextStructure.Attribute], of bytes: UnsafeBufferPointer<UInt8>
    ) {
        var form: [UInt8] = []
        var tokens = AnnotatedTokens(attributeCount: ConlluTexts.attributes.count)
        var gap = ""
        var index = 0
        while index < sentence.lines.count {
            let line = sentence.lines[index]
            index += 1
            var words: [ConlluSentence.Line] = []
            switch line.kind {
            case .comment: continue
            case .emptyNode:
                emptyNodes += 1
                continue
            case .word: break
            case .range(let last):
                while index < sentence.lines.count, !sentence.isBehind(last, sentence.lines[index], in: bytes) {
                    if sentence.lines[index].kind == .word { words.append(sentence.lines[index]) }
                    if sentence.lines[index].kind == .emptyNode { emptyNodes += 1 }
                    index += 1
                }
            }
            form.append(gap)
            let start = form.count
            form.append(contentsOf: bytes[sentence.column(.form, of: line)])
            tokens.append(Token(range: start..<form.count))
            let values = values(of: line, words, in: sentence, bytes)
            for value in values { tokens.appendValue(value.utf8) }
            hasAnnotation = hasAnnotation || !values[1].isEmpty || !values[0].isEmpty && values[0] != "_"
            gap = ConlluSpace.gap(sentence.value(.misc, of: line, in: bytes) ?? "")
        }
        guard tokens.count > 0, !texts.isEmpty else { return }
        let number = texts.count - 1
        texts[number].segments.append(
            Segment(
                text: String(decoding: form, as: UTF8.self), paragraph: paragraph,
                range: sourceOffset..<sourceOffset + form.count))
        sourceOffset += form.count + 1
        extendParagraph(to: tokenCount + tokens.count)
        let attributes = comments.filter { !ConlluTexts.beadComments.contains($0.name) }
        if !attributes.isEmpty {
            texts[number].annotation.structures.append(
                TextStructure(name: "s", attributes: attributes, tokens: tokenCount..<tokenCount + tokens.count))
        }
        let range = tokenCount..<tokenCount + tokens.count
        tokenCount = range.upperBound
        texts[number].mark(comments, tokens: range)
        texts[number].annotation.segments.append(tokens)
    }

    /// Begins the structure of a paragraph that has an id, or lets it go on.
    private mutating func extendParagraph(to end: Int) {
        let number = texts.count - 1
        if let id = paragraphID {
            openParagraph = texts[number].annotation.structures.count
            texts[number].annotation.structures.append(
                TextStructure(name: "p", attributes: [.init(name: "id", value: id)], tokens: tokenCount..<end))
            paragraphID = nil
        } else if let openParagraph {
            let start = texts[number].annotation.structures[openParagraph].tokens.lowerBound
            texts[number].annotation.structures[openParagraph].tokens = start..<end
        }
    }

    /// The values of a surface token, in the order of `attributes`.
    private func values(
        of line: ConlluSentence.Line, _ words: [ConlluSentence.Line], in sentence: ConlluSentence,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [String] {
        func value(_ column: ConlluSentence.Column, _ line: ConlluSentence.Line) -> String {
            sentence.value(column, of: line, in: bytes) ?? ""
        }
        func lemma(_ line: ConlluSentence.Line) -> String {
            let lemma = value(.lemma, line)
            // The underscore itself is a word, and then it is its own lemma.
            let isMark = bytes[sentence.column(.form, of: line)].elementsEqual("_".utf8)
            return lemma.isEmpty && isMark ? "_" : lemma
        }
        let head = words.first ?? line
        // As the program's own annotation has it: the lemmas; what has none is there as it stands.
        let others = words.dropFirst().map { word in
            let lemma = lemma(word)
            return lemma.isEmpty
                ? String(decoding: bytes[sentence.column(.form, of: word)], as: UTF8.self).lowercased() : lemma
        }
        let parts = words.isEmpty ? "" : ([lemma(head)] + others).joined(separator: "+")
        let rows = words.map { word in
            String(decoding: bytes[sentence.column(.form, of: word).lowerBound..<word.range.upperBound], as: UTF8.self)
        }
        return [
            lemma(head), value(.upos, head), parts, value(.xpos, head), value(.feats, head), value(.deprel, head),
            words.isEmpty ? value(.head, head) : "", words.isEmpty ? value(.deps, head) : "", value(.misc, line),
            rows.joined(separator: "\n"),
        ]
    }
}

extension AnnotatedText {
    /// Puts the last segment, whose tokens are given, into the bead that its comments name, which it may share with the ones before it.
    ///
    /// The name that `bead` gives is kept as a structure.
    fileprivate mutating func mark(_ comments: [TextStructure.Attribute], tokens: Range<Int>) {
        func value(_ name: String) -> String? { comments.first { $0.name == name }?.value }
        // Those that count the sentences of a file, as taggers give them, say nothing of another file's.
        let name = value("id").flatMap { $0.utf8.allSatisfy(\.isASCIIDigit) ? nil : $0 }
        guard let id = value("bead") ?? value("parallel_id") ?? name else { return }
        let ordinal = segments.count - 1
        if value("bead") != nil, let last = beads.last, last.id == id, last.segments.upperBound == ordinal {
            beads[beads.count - 1].segments = last.segments.lowerBound..<ordinal + 1
            if let place = annotation.structures.lastIndex(where: { $0.name == "b" }) {
                let start = annotation.structures[place].tokens.lowerBound
                annotation.structures[place].tokens = start..<tokens.upperBound
            }
            return
        }
        if value("bead") != nil {
            annotation.structures.append(
                TextStructure(name: "b", attributes: [.init(name: "id", value: id)], tokens: tokens))
        }
        var mark = MarkedBead(id: id, segments: ordinal..<ordinal + 1)
        if let probability = value("bead_probability").flatMap(Double.init), (0...1).contains(probability) {
            mark.probability = probability
        }
        if let status = value("bead_status").flatMap(Bead.Status.init) { mark.status = status }
        mark.number = value("bead_number").flatMap { Int($0) }
        beads.append(mark)
    }
}

extension ConlluSentence {
    /// Whether a line belongs to what follows word `last`.
    fileprivate func isBehind(_ last: Int, _ line: Line, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.kind == .word else { return line.kind != .emptyNode && line.kind != .comment }
        return Int(String(decoding: bytes[column(.id, of: line)], as: UTF8.self)).map { $0 > last } ?? true
    }
}

/// A comment of a CoNLL-U file.
struct ConlluComment {
    /// What stands before the `=`, or the whole comment.
    var key: String
    /// What stands behind it, without blanks around.
    var value = ""
    /// What stands behind it and one space.
    var fullValue = ""

    init(_ line: String) {
        let text = line.drop { $0 == "#" }.drop { $0 == " " }
        let equals = text.firstIndex(of: "=") ?? text.endIndex
        key = String(text[..<equals].trimming { $0 == " " })
        guard equals < text.endIndex else { return }
        let rest = text[text.index(after: equals)...]
        value = String(rest.trimming { $0 == " " })
        fullValue = String(rest.first == " " ? rest.dropFirst() : rest)
    }
}

extension Substring {
    /// The text without the characters at its ends that are such.
    fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
        var text = drop(while: isLeftOut)
        while let last = text.last, isLeftOut(last) { text.removeLast() }
        return text
    }
}
