import BitextCore

/// Writes one side of a corpus as CoNLL-U.
///
/// `# newdoc` is a document, `# meta::KEY` its metadata, `# newpar` a paragraph with its id, `# bead` names the bead a sentence is in, alike on both
/// sides, `# bead_number` the place of one that the other file doesn't have, and a sentence's attributes are comments of their own.
struct ConlluUnitWriter: TranslationUnitWriter {
    private let language: Language
    private let options: ExportOptions
    private var document: String?
    private var paragraph: Int?
    private var sentence = 0
    private var writer = ConlluWriter()
    private var tally = ExportAccount()

    /// Makes a writer of one side.
    init(_ language: Language, _ options: ExportOptions = ExportOptions()) {
        self.language = language
        self.options = options
    }

    var account: ExportAccount {
        var account = tally
        account.replacedCharacters = writer.replacedCharacters
        return account
    }

    mutating func write(_ unit: TranslationUnit, into output: inout [UInt8]) {
        guard options.filter.admits(unit, oneSidedIsUsual: true, account: &tally) else { return }
        for segment in unit.annotation?[language] ?? [] {
            if document != unit.document.name { begin(unit.document) }
            if paragraph != segment.segment.paragraph { beginParagraph(segment) }
            sentence += 1
            let name = unit.document.name.replacing("/", with: "_")
            let id = segment.sentence.first { $0.name == "id" }?.value ?? "\(name)-s\(sentence)"
            writer.comment("sent_id", id)
            for attribute in segment.sentence where attribute.name != "id" {
                if ConlluUnitWriter.means(attribute.name) {
                    tally.leftOutStructures += 1
                } else {
                    writer.comment(attribute.name, attribute.value.isEmpty ? nil : attribute.value)
                }
            }
            tally.leftOutStructures += segment.marks.count { $0.begins }
            if segment.newParagraph.contains(where: { $0.name != "id" || $0.value.isEmpty }) {
                tally.leftOutStructures += 1
            }
            writer.comment("bead", unit.id)
            if unit.isOneSided { writer.comment("bead_number", "\(unit.bead)") }
            if unit.probability != 1 { writer.comment("bead_probability", "\(unit.probability)") }
            if unit.status != .automatic { writer.comment("bead_status", unit.status.rawValue) }
            write(segment)
        }
        output += writer.take()
        tally.written += 1
    }

    private mutating func beginParagraph(_ segment: AnnotatedSegment) {
        paragraph = segment.segment.paragraph
        if let id = segment.newParagraph.first(where: { $0.name == "id" && !$0.value.isEmpty }) {
            writer.comment("newpar id", id.value)
        } else {
            writer.comment("newpar")
        }
    }

    private mutating func begin(_ description: DocumentDescription) {
        (document, paragraph, sentence) = (description.name, nil, 0)
        writer.comment("newdoc id", description.name)
        if description.title != description.name { writer.comment("meta::title", description.title) }
        for (key, value) in description.metadata.sorted(by: { $0.key < $1.key }) {
            let name = MetadataName.comment(key)
            if name != key { tally.codedKeys[name] = key }
            writer.comment("meta::\(name)", value)
        }
    }

    /// Whether a comment with this name would say something else than an attribute of a sentence.
    private static func means(_ name: String) -> Bool {
        ConlluTexts.beadComments.contains(name) || name == "text" || name.hasPrefix("newdoc")
            || name.hasPrefix("newpar")
            || name == "sent_id" || name.hasPrefix("meta::")
    }

    private mutating func write(_ segment: AnnotatedSegment) {
        let columns = ["lemma", "pos", "xpos", "feats", "head", "deprel", "deps", "misc"].map {
            segment.attributes.firstIndex(of: $0)
        }
        let tokens = segment.tokens
        let parts = segment.attributes.firstIndex(of: "parts")
        let others = segment.attributes.indices.filter { !ConlluTexts.attributes.contains(segment.attributes[$0]) }
        var text = segment.segment.text
        text.withUTF8 { text in
            writer.text(text)
            for (number, token) in tokens.tokens.enumerated() {
                var values = columns.map { column in column.map { tokens.value(of: $0, at: number) } ?? "" }
                if columns[7] == nil, number + 1 < tokens.count {
                    let gap = token.range.upperBound..<tokens.tokens[number + 1].range.lowerBound
                    values[7] = ConlluSpace.misc(UnsafeBufferPointer(rebasing: text[gap]))
                }
                let form = UnsafeBufferPointer(rebasing: text[token.range])
                for other in others where !tokens.valueRange(of: other, at: number).isEmpty {
                    tally.leftOutValues.insert(segment.attributes[other])
                }
                if let parts, segment.words[number] == nil, !tokens.valueRange(of: parts, at: number).isEmpty {
                    tally.undividedTokens += 1
                }
                if let words = segment.words[number]?.map({ settled($0) }) {
                    writer.multiword(form, words, misc: values[7].isEmpty ? "_" : values[7])
                } else {
                    writer.row(settled(ConlluWord(columns: [String(decoding: form, as: UTF8.self)] + values)))
                }
            }
        }
        writer.endSentence()
    }

    /// The word with a tag that isn't UD's where such stand, in XPOS; one that has another there keeps that.
    private mutating func settled(_ word: ConlluWord) -> ConlluWord {
        let (upos, xpos) = (2, 3)
        guard word.columns.count > xpos, !ConlluUnitWriter.isOpen(word.columns[upos]),
            PartOfSpeech(tag: word.columns[upos]) == nil
        else { return word }
        tally.foreignTags += 1
        var settled = word
        if ConlluUnitWriter.isOpen(settled.columns[xpos]) { settled.columns[xpos] = settled.columns[upos] }
        settled.columns[upos] = "_"
        return settled
    }

    private static func isOpen(_ value: String) -> Bool { value.isEmpty || value == "_" }
}
