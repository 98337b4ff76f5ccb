import BitextCore

/// Puts together one text of a vertical file from its tokens and tags, as they come.
struct VerticalAssembly {
    private(set) var text: AnnotatedText

    private var form: [UInt8] = []
    private var tokens: AnnotatedTokens
    private var tokenCount = 0
    private var isGlued = false
    /// The white space of the sentence where it is more than one space, by the number of the token before it.
    private var gaps: [Int: String] = [:]
    private var sourceOffset = 0

    private var paragraph = -1
    private var isBehindParagraph = false
    private var isInSentence = false
    private var hasSentences = false
    private var bead: OpenBead?
    private var beadIDs: Set<String> = []
    private var open: [String: [OpenStructure]] = [:]

    private struct OpenBead {
        var mark: MarkedBead
        var hasID: Bool
    }

    private struct OpenStructure {
        /// Its place in the text's structures, where it has one.
        var number: Int?
        var start: Int
        var line: Int
    }

    init(_ source: VerticalOutline.Text, attributes: [String]) {
        text = AnnotatedText(id: source.id, annotation: TextAnnotation(attributes: attributes))
        text.title = source.title
        text.metadata = source.metadata
        tokens = AnnotatedTokens(attributeCount: attributes.count)
    }

    /// Adds a token whose columns stand in `bytes`.
    mutating func append(_ columns: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>, decoding hasEntities: Bool) {
        if tokens.count > 0 && !isGlued { form.append(gaps[tokens.count] ?? " ") }
        isGlued = false
        let start = form.count
        let word = UnsafeBufferPointer(rebasing: bytes[columns[0]])
        if word.isEmpty {
            form.append(contentsOf: "__UNDEF__".utf8)
        } else if hasEntities {
            XMLEntities.append(word, to: &form)
        } else {
            form.append(contentsOf: word)
        }
        tokens.append(Token(range: start..<form.count))
        for column in 1..<tokens.attributeCount + 1 {
            if column >= columns.count {
                tokens.appendValue(EmptyCollection())
            } else if hasEntities {
                var value: [UInt8] = []
                XMLEntities.append(UnsafeBufferPointer(rebasing: bytes[columns[column]]), to: &value)
                tokens.appendValue(value)
            } else {
                tokens.appendValue(UnsafeBufferPointer(rebasing: bytes[columns[column]]))
            }
        }
    }

    /// Begins or ends what a tag marks.
    mutating func apply(_ tag: XMLTag, _ oddities: inout VerticalOddities, line: Int) {
        if tag.name == "g" {
            if tag.kind != .close { isGlued = true }
            return
        }
        if tag.kind == .empty { return oddities.add(.emptyStructure, line: line) }
        switch tag.name {
        case "s":
            closeSegment(&oddities, line: line)
            if tag.kind == .close && !isInSentence { return oddities.add(.unopened, line: line) }
            let isEmpty = isInSentence && open["s"]?.last?.start == tokenCount
            if isEmpty { oddities.add(.emptySentence, line: line) }
            isInSentence = tag.kind == .open
            hasSentences = true
            var tag = tag
            gaps = takeGaps(of: &tag)
            mark(tag, isNested: false, &oddities, line: line)
        case "p":
            if !isInSentence { closeSegment(&oddities, line: line) }
            if tag.kind == .open { paragraph += 1 }
            isBehindParagraph = tag.kind == .close
            mark(tag, isNested: false, &oddities, line: line)
        case "b":
            if !isInSentence { closeSegment(&oddities, line: line) }
            if tag.kind == .close && bead == nil { return oddities.add(.unopened, line: line) }
            closeBead()
            if tag.kind == .open { openBead(tag, &oddities, line: line) }
            mark(tag, isNested: false, &oddities, line: line)
        default:
            mark(tag, isNested: true, &oddities, line: line)
        }
    }

    /// Takes out of a sentence's tag what it says of the white space within; an attribute that is only called so may stand beside it.
    private func takeGaps(of tag: inout XMLTag) -> [Int: String] {
        for (place, attribute) in tag.attributes.enumerated() where attribute.name == SentenceSpaces.attribute {
            guard let gaps = SentenceSpaces.gaps(attribute.value) else { continue }
            tag.attributes.remove(at: place)
            return gaps
        }
        return [:]
    }

    /// Ends the segment where no element does.
    mutating func blankLine(_ oddities: inout VerticalOddities, line: Int) {
        if !isInSentence { closeSegment(&oddities, line: line) }
    }

    /// Ends the text.
    mutating func end(_ oddities: inout VerticalOddities, line: Int) {
        closeSegment(&oddities, line: line)
        closeBead()
        for name in open.keys.sorted() {
            for structure in open[name] ?? [] {
                oddities.add(.unclosed, line: line)
                close(structure, &oddities)
            }
        }
        text.annotation.structures.removeAll { $0.tokens.isEmpty }
    }

    private mutating func openBead(_ tag: XMLTag, _ oddities: inout VerticalOddities, line: Int) {
        let start = text.segments.count + (tokens.count > 0 ? 1 : 0)
        var mark = MarkedBead(id: "", segments: start..<start)
        var hasID = false
        for attribute in tag.attributes {
            switch attribute.name {
            case "id":
                mark.id = attribute.value
                hasID = true
            case "probability":
                if let value = Double(attribute.value), (0...1).contains(value) { mark.probability = value }
            case "status":
                if let status = Bead.Status(rawValue: attribute.value) { mark.status = status }
            default: break
            }
        }
        if !hasID { oddities.add(.beadWithoutID, line: line) }
        if hasID && !beadIDs.insert(mark.id).inserted { oddities.add(.repeatedBead, line: line) }
        if isInSentence && tokens.count > 0 { oddities.add(.beadInSentence, line: line) }
        bead = OpenBead(mark: mark, hasID: hasID)
    }

    private mutating func closeBead() {
        guard var open = bead else { return }
        bead = nil
        let end = text.segments.count + (tokens.count > 0 ? 1 : 0)
        open.mark.segments = min(open.mark.segments.lowerBound, end)..<end
        if open.hasID { text.beads.append(open.mark) }
    }

    /// Begins or ends a structure; one that has nothing to say besides what segments and beads say is not kept.
    private mutating func mark(_ tag: XMLTag, isNested: Bool, _ oddities: inout VerticalOddities, line: Int) {
        let position = tokenCount + tokens.count
        if tag.kind == .close {
            guard let structure = open[tag.name]?.popLast() else { return oddities.add(.unopened, line: line) }
            return close(structure, &oddities)
        }
        if !isNested, let structure = open[tag.name]?.popLast() {
            oddities.add(.unclosed, line: line)
            close(structure, &oddities)
        }
        var structure = OpenStructure(number: nil, start: position, line: line)
        if isNested || !tag.attributes.isEmpty {
            structure.number = text.annotation.structures.count
            let attributes = tag.attributes.map {
                TextStructure.Attribute(name: MetadataName.name(ofStructureAttribute: $0.name), value: $0.value)
            }
            text.annotation.structures.append(
                TextStructure(name: tag.name, attributes: attributes, tokens: position..<position))
        }
        open[tag.name, default: []].append(structure)
    }

    private mutating func close(_ structure: OpenStructure, _ oddities: inout VerticalOddities) {
        guard let number = structure.number else { return }
        let range = structure.start..<tokenCount + tokens.count
        text.annotation.structures[number].tokens = range
        // A bead is kept as one, and may have nothing on this side.
        if range.isEmpty && text.annotation.structures[number].name != "b" {
            oddities.add(.emptyStructure, line: structure.line)
        }
    }

    /// Makes a segment of the tokens that wait.
    private mutating func closeSegment(_ oddities: inout VerticalOddities, line: Int) {
        isGlued = false
        if tokens.count == 0 { return }
        if isBehindParagraph { paragraph += 1 }
        isBehindParagraph = false
        if !isInSentence && hasSentences { oddities.add(.outsideSentence, line: line) }
        text.segments.append(
            Segment(
                text: String(decoding: form, as: UTF8.self), paragraph: max(paragraph, 0),
                range: sourceOffset..<sourceOffset + form.count))
        sourceOffset += form.count + 1
        tokenCount += tokens.count
        text.annotation.segments.append(tokens)
        tokens = AnnotatedTokens(attributeCount: tokens.attributeCount)
        form.removeAll(keepingCapacity: true)
    }
}
