import BitextCore

/// Writes one side of a corpus as vertical text: a token a line, with its values behind tabs, and tags on lines of their own.
///
/// `<text id>` is a document with its metadata, `<p>` a paragraph, `<b id>` a bead, which is there on both sides even where one has no
/// text, `<s>` a sentence, whose `spaces` are those between tokens that aren't one space, and `<g/>` stands where none parts two tokens.
struct VerticalWriter: TranslationUnitWriter {
    private let language: Language
    private let options: ExportOptions
    private var document: String?
    private var paragraph: Int?
    private var tally = ExportAccount()
    /// What the attributes of structures are called in the file, by their names.
    private var codedNames: [String: String] = [:]

    /// Makes a writer of one side.
    init(_ language: Language, _ options: ExportOptions = ExportOptions()) {
        self.language = language
        self.options = options
    }

    var account: ExportAccount { tally }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        guard options.filter.admits(unit, oneSidedIsUsual: true, account: &tally) else { return }
        if document != unit.document.name { open(unit.document, into: &output) }
        let segments = unit.annotation?[language] ?? []
        if let first = segments.first { beginParagraph(first, into: &output) }
        var bead = [TextStructure.Attribute(name: "id", value: unit.id)]
        if unit.probability != 1 { bead.append(.init(name: "probability", value: "\(unit.probability)")) }
        if unit.status != .automatic { bead.append(.init(name: "status", value: unit.status.rawValue)) }
        tag("b", bead, into: &output)
        for segment in segments {
            beginParagraph(segment, into: &output)
            write(segment, into: &output)
        }
        output.append("</b>\n")
        tally.written += 1
    }

    mutating func end(into output: inout [UInt8]) { close(into: &output) }

    private mutating func open(_ description: DocumentDescription, into output: inout [UInt8]) {
        close(into: &output)
        document = description.name
        var attributes = [TextStructure.Attribute(name: "id", value: description.name)]
        if description.title != description.name { attributes.append(.init(name: "title", value: description.title)) }
        for (key, value) in description.metadata.sorted(by: { $0.key < $1.key }) {
            let name = MetadataName.attribute(key)
            if name != key { tally.codedKeys[name] = key }
            attributes.append(.init(name: name, value: value))
        }
        tag("text", attributes, into: &output)
    }

    private mutating func close(into output: inout [UInt8]) {
        if paragraph != nil { output.append("</p>\n") }
        if document != nil { output.append("</text>\n") }
        (document, paragraph) = (nil, nil)
    }

    private mutating func beginParagraph(_ segment: AnnotatedSegment, into output: inout [UInt8]) {
        if paragraph == segment.segment.paragraph { return }
        if paragraph != nil { output.append("</p>\n") }
        paragraph = segment.segment.paragraph
        tag("p", coded(segment.newParagraph), into: &output)
    }

    private mutating func write(_ segment: AnnotatedSegment, into output: inout [UInt8]) {
        let last = segment.tokens.count
        func isOutside(_ mark: AnnotatedSegment.Mark) -> Bool {
            mark.isWide && mark.position == (mark.begins ? 0 : last)
        }
        for mark in segment.marks where isOutside(mark) && mark.begins { self.mark(mark, into: &output) }
        var text = segment.segment.text
        let tokens = segment.tokens
        var sentence = coded(segment.sentence)
        if let spaces = text.withUTF8({ SentenceSpaces.value(tokens.tokens, in: $0) }) {
            sentence.append(.init(name: SentenceSpaces.attribute, value: spaces))
        }
        tag("s", sentence, into: &output)
        var marks = segment.marks.filter { !isOutside($0) }[...]
        text.withUTF8 { text in
            for (number, token) in tokens.tokens.enumerated() {
                let isGlued = number > 0 && tokens.tokens[number - 1].range.upperBound == token.range.lowerBound
                if isGlued { output.append("<g/>\n") }
                while let mark = marks.first, mark.position <= number {
                    self.mark(mark, into: &output)
                    marks.removeFirst()
                }
                append(text[token.range], to: &output)
                for attribute in 0..<tokens.attributeCount {
                    output.append(0x09)
                    append(tokens.bytes[tokens.valueRange(of: attribute, at: number)], to: &output)
                }
                output.append(0x0A)
            }
        }
        for mark in marks { self.mark(mark, into: &output) }
        output.append("</s>\n")
        for mark in segment.marks where isOutside(mark) && !mark.begins { self.mark(mark, into: &output) }
    }

    private mutating func mark(_ mark: AnnotatedSegment.Mark, into output: inout [UInt8]) {
        if mark.begins {
            tag(mark.structure.name, coded(mark.structure.attributes), into: &output)
        } else {
            output.append("</\(mark.structure.name)>\n")
        }
    }

    /// Attributes under names that can stand in a tag: those of sentences may be any comments of CoNLL-U.
    private mutating func coded(_ attributes: [TextStructure.Attribute]) -> [TextStructure.Attribute] {
        attributes.map { attribute in
            if let name = codedNames[attribute.name] { return .init(name: name, value: attribute.value) }
            let name = MetadataName.structureAttribute(attribute.name)
            codedNames[attribute.name] = name
            if name != attribute.name { tally.codedKeys[name] = attribute.name }
            return .init(name: name, value: attribute.value)
        }
    }

    private mutating func tag(_ name: String, _ attributes: [TextStructure.Attribute], into output: inout [UInt8]) {
        output.append("<\(name)")
        for attribute in attributes {
            output.append(" \(attribute.name)=\"")
            for byte in attribute.value.utf8 {
                let isBreak = byte == 0x09 || byte == 0x0A || byte == 0x0D
                if isBreak { output.append("&#\(byte);") } else { VerticalWriter.append(byte, to: &output) }
            }
            output.append(UInt8(ascii: "\""))
        }
        output.append(">\n")
    }

    /// Appends text as a column, with the four entities that it needs.
    private mutating func append(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
        let start = output.count
        tally.replacedCharacters += output.append(column: text)
        guard output[start...].contains(where: { VerticalWriter.entity($0) != nil }) else { return }
        let column = Array(output[start...])
        output.removeLast(column.count)
        for byte in column { VerticalWriter.append(byte, to: &output) }
    }

    private static func append(_ byte: UInt8, to output: inout [UInt8]) {
        if let entity = entity(byte) { output.append(entity) } else { output.append(byte) }
    }

    private static func entity(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
