import BitextCore

extension Search {
    /// The lines of `hits`, in their order.
    public func lines(of hits: some Sequence<Hit>, context: ContextSize = .tokens(10)) -> [ConcordanceLine] {
        var maker = LineMaker(index: index, language: language, context: context)
        return hits.map { maker.line(of: $0) }
    }

    /// The lines of `hits`, in their order, with the values of some attributes beside the text.
    ///
    /// Throws `ResultError` where the corpus doesn't have an attribute.
    public func lines(
        of hits: some Sequence<Hit>, context: ContextSize = .tokens(10), showing attributes: [TokenAttribute]
    ) throws(ResultError) -> [ConcordanceLine] {
        var maker = LineMaker(index: index, language: language, context: context)
        for attribute in attributes { maker.shown.append(try AttributeValues(attribute, in: language, of: index)) }
        return hits.map { maker.line(of: $0) }
    }
}

extension Search {
    /// The first hit of each text of a line, with how many lines have the same text and the same node in it, and the same values of
    /// the attributes that are shown beside it.
    ///
    /// Throws `ResultError` where the corpus doesn't have an attribute.
    public func collapsed(
        _ hits: some Sequence<Hit>, context: ContextSize, showing attributes: [TokenAttribute] = []
    ) throws(ResultError) -> [(hit: Hit, count: Int)] {
        var maker = LineMaker(index: index, language: language, context: context)
        for attribute in attributes { maker.shown.append(try AttributeValues(attribute, in: language, of: index)) }
        var lines = NumberedSequences()
        var collapsed: [(hit: Hit, count: Int)] = []
        for (done, hit) in hits.enumerated() {
            if done & 0x3FF == 0 { try checkTime() }
            let number = lines.number(of: maker.appearance(of: hit))
            if number < collapsed.count {
                collapsed[number].count += 1
            } else {
                collapsed.append((hit, 1))
            }
        }
        return collapsed
    }
}

/// Makes concordance lines; remembers where the last one was.
struct LineMaker {
    private let index: Index
    private let here: SideIndex
    private let there: SideIndex
    private let context: ContextSize
    private var documents: StructureCursor
    private var segments: StructureCursor
    private var beads: StructureCursor
    private var paragraphs: StructureCursor
    private var textHere: LineText
    private var textThere: LineText
    private var lastDocument: (number: Int, name: String, title: String) = (-1, "", "")
    /// The attributes whose values are given beside the text.
    var shown: [AttributeValues] = []

    init(index: Index, language: Language, context: ContextSize) {
        self.index = index
        self.context = context
        here = index.sides[language]
        there = index.sides[language.other]
        textHere = LineText(here)
        textThere = LineText(there)
        documents = StructureCursor(.document, side: here)
        segments = StructureCursor(.segment, side: here)
        beads = StructureCursor(.bead, side: here)
        paragraphs = StructureCursor(.paragraph, side: here)
    }

    mutating func line(of hit: Hit) -> ConcordanceLine {
        let node = hit.positions.clamped(to: 0..<here.tokenCount)
        let document = documents.number(at: node.lowerBound)
        let bounds = documents.bounds(around: node)
        if lastDocument.number != document {
            lastDocument = (
                document, index.documents.names.string(document), index.documents.titles.string(document)
            )
        }
        let firstBead = beads.number(at: node.lowerBound)
        let extent = extent(of: node, in: bounds)
        return ConcordanceLine(
            document: document, name: lastDocument.name, title: lastDocument.title,
            segment: segments.number(at: node.lowerBound) - here.documentSegments[document] + 1,
            bead: firstBead - index.documentBeads[document] + 1,
            left: text(extent.lowerBound..<node.lowerBound, before: node.lowerBound),
            node: textHere.text(of: node),
            right: text(after: node.upperBound, node.upperBound..<extent.upperBound),
            positions: node,
            translation: translation(of: translatesContext ? extent : node),
            shown: shown.map { table in
                ConcordanceLine.ShownValues(
                    left: values(extent.lowerBound..<node.lowerBound, table), node: values(node, table),
                    right: values(node.upperBound..<extent.upperBound, table))
            })
    }

    /// The values of tokens with blanks between; an empty one is `_`, so that every token has its own.
    private func values(_ positions: Range<Int>, _ table: AttributeValues) -> String {
        positions.map {
            let value = table.text(of: Int(table.values[here.stream[$0]]))
            return value.isEmpty ? "_" : value
        }.joined(separator: " ")
    }

    /// Whether the translation is that of the whole line.
    private var translatesContext: Bool {
        switch context {
        case .tokens, .characters: false
        case .segments(let count): count > 0
        case .paragraphs: true
        }
    }

    /// What is seen of a hit's line, as numbers: where its node stands, the forms, the blanks between them, and the values shown.
    mutating func appearance(of hit: Hit) -> [UInt32] {
        let node = hit.positions.clamped(to: 0..<here.tokenCount)
        let extent = extent(of: node, in: documents.bounds(around: node))
        let place = [node.lowerBound - extent.lowerBound, node.count].map { UInt32(truncatingIfNeeded: $0) }
        let forms = extent.map { position in
            let form = UInt32(truncatingIfNeeded: here.forms.numbers[here.stream[position]])
            return form << 1 | (position > extent.lowerBound && isJoined(position) ? 1 : 0)
        }
        return place + forms + shown.flatMap { table in extent.map { table.values[here.stream[$0]] } }
    }

    /// The text of the beads that face some positions.
    mutating func translation(of node: Range<Int>) -> String { textThere.text(of: translated(node)) }

    /// The positions on the other side of the beads that face some positions.
    mutating func translated(_ node: Range<Int>) -> Range<Int> {
        let node = node.clamped(to: 0..<here.tokenCount)
        let first = beads.number(at: node.lowerBound)
        let last = node.count > 1 ? beads.number(at: max(node.lowerBound, node.upperBound - 1)) : first
        return there.positions(of: first...max(first, last), .bead)
    }

    private func isJoined(_ position: Int) -> Bool { position >= here.tokenCount || here.joined[position] != 0 }

    private mutating func text(_ positions: Range<Int>, before next: Int) -> String {
        textHere.text(of: positions, endsInSpace: !positions.isEmpty && !isJoined(next))
    }

    private mutating func text(after position: Int, _ positions: Range<Int>) -> String {
        textHere.text(of: positions, beginsInSpace: !positions.isEmpty && !isJoined(position))
    }

    /// The positions of a line: the node and its context within `bounds`.
    private mutating func extent(of node: Range<Int>, in bounds: Range<Int>) -> Range<Int> {
        var (lower, upper) = (node.lowerBound, node.upperBound)
        switch context {
        case .tokens(let count):
            lower -= min(max(0, count), lower)
            upper += min(max(0, count), here.tokenCount - upper)
        case .characters(let count):
            var characters = 0
            while lower > bounds.lowerBound && characters < count {
                lower -= 1
                characters += scalars(at: lower)
            }
            characters = 0
            while upper < bounds.upperBound && characters < count {
                characters += scalars(at: upper)
                upper += 1
            }
        case .segments(let count):
            let extent = LineMaker.pieces(.segment, &segments, here, around: node, count)
            (lower, upper) = (extent.lowerBound, extent.upperBound)
        case .paragraphs(let count):
            let extent = LineMaker.pieces(.paragraph, &paragraphs, here, around: node, count)
            (lower, upper) = (extent.lowerBound, extent.upperBound)
        }
        lower = min(node.lowerBound, max(lower, bounds.lowerBound))
        return lower..<max(node.upperBound, min(upper, bounds.upperBound))
    }

    /// The positions of the pieces in which the node lies and of `count` more on each side.
    private static func pieces(
        _ structure: Structure, _ cursor: inout StructureCursor, _ here: SideIndex, around node: Range<Int>,
        _ count: Int
    ) -> Range<Int> {
        let last = max(0, here.starts(of: structure).count - 2)
        let count = min(max(0, count), last + 1)
        let first = cursor.number(at: node.lowerBound)
        let final = cursor.number(at: max(node.lowerBound, node.upperBound - 1))
        let lower = max(0, first - count)
        return here.positions(of: lower...max(lower, min(last, final + count)), structure)
    }

    /// The characters that the token at a position adds to a line, with a space where there is one before it.
    private func scalars(at position: Int) -> Int {
        let form = here.forms[here.stream[position]]
        return form.reduce(isJoined(position) ? 0 : 1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}
