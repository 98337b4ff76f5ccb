import BitextCore

extension Search {
    /// The lines of `hits`, in their order.
    public func lines(of hits: some Sequence<Hit>, context: ContextSize = .tokens(10)) -> [ConcordanceLine] {
        var maker = LineMaker(index: index, language: language, context: context)
        return hits.map { maker.line(of: $0) }
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

    init(index: Index, language: Language, context: ContextSize) {
        self.index = index
        self.context = context
        here = index.sides[language]
        there = index.sides[language.other]
        documents = StructureCursor(.document, side: here)
        segments = StructureCursor(.segment, side: here)
        beads = StructureCursor(.bead, side: here)
    }

    mutating func line(of hit: Hit) -> ConcordanceLine {
        let node = hit.positions.clamped(to: 0..<here.tokenCount)
        let last = max(node.lowerBound, node.upperBound - 1)
        let document = documents.number(at: node.lowerBound)
        let bounds = documents.bounds(at: node.lowerBound)
        let firstBead = beads.number(at: node.lowerBound)
        let lastBead = node.count > 1 ? beads.number(at: last) : firstBead
        let extent = extent(of: node, in: bounds)
        let translated = there.positions(of: firstBead...max(firstBead, lastBead), .bead)
        return ConcordanceLine(
            document: document, name: index.documents.names.string(document),
            title: index.documents.titles.string(document),
            segment: segments.number(at: node.lowerBound) - here.documentSegments[document] + 1,
            bead: firstBead - index.documentBeads[document] + 1,
            left: text(extent.lowerBound..<node.lowerBound, before: node.lowerBound),
            node: here.text(of: node),
            right: text(after: node.upperBound, node.upperBound..<extent.upperBound),
            positions: node,
            translation: there.text(of: translated))
    }

    private func isJoined(_ position: Int) -> Bool { position >= here.tokenCount || here.joined[position] != 0 }

    private func text(_ positions: Range<Int>, before next: Int) -> String {
        var text: [UInt8] = []
        here.appendText(of: positions, to: &text)
        if !positions.isEmpty && !isJoined(next) { text.append(0x20) }
        return String(decoding: text, as: UTF8.self)
    }

    private func text(after position: Int, _ positions: Range<Int>) -> String {
        var text: [UInt8] = []
        if !positions.isEmpty && !isJoined(position) { text.append(0x20) }
        here.appendText(of: positions, to: &text)
        return String(decoding: text, as: UTF8.self)
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
            let count = min(max(0, count), here.segmentCount)
            let first = segments.number(at: node.lowerBound)
            let last = segments.number(at: max(node.lowerBound, node.upperBound - 1))
            let segments = max(0, first - count)...max(first, min(here.segmentCount - 1, last + count))
            let extent = here.positions(of: segments, .segment)
            (lower, upper) = (extent.lowerBound, extent.upperBound)
        }
        lower = min(node.lowerBound, max(lower, bounds.lowerBound))
        return lower..<max(node.upperBound, min(upper, bounds.upperBound))
    }

    /// The characters that the token at a position adds to a line, with a space where there is one before it.
    private func scalars(at position: Int) -> Int {
        let form = here.forms[here.stream[position]]
        return form.reduce(isJoined(position) ? 0 : 1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}
