/// One side of an index as it lies in the file: a view, valid as long as its `Index` lives.
struct SideIndex: Sendable {
    /// The distinct forms in collation order, and the form of each type.
    let distinctForms: StringTable
    let forms: TypeForms
    /// The distinct forms by their text folded for case and diacritics, and the first type of each.
    let foldOrder: PackedIntegers
    let formTypes: PackedIntegers
    /// The attributes besides the form.
    let attributes: [AttributeTable]
    let structures: StructureTable
    let postings: PostingLists
    let stream: PackedIntegers
    let joined: PackedIntegers
    let segmentStarts: Boundaries
    let paragraphStarts: Boundaries
    let beadStarts: Boundaries
    let beadPlaces: BeadPlaces
    let documentStarts: Boundaries
    let documentSegments: PackedIntegers

    init(_ file: IndexFile, side: UInt32) throws(IndexError) {
        distinctForms = try file.strings(.forms, .formStarts, of: side)
        forms = TypeForms(distinctForms: distinctForms, numbers: try file.integers(.typeForms, of: side))
        foldOrder = try file.integers(.foldOrder, of: side)
        formTypes = try file.integers(.formTypes, of: side)
        let names = try file.strings(.attributeNames, .attributeNameStarts, of: side)
        stream = try file.integers(.stream, of: side)
        var attributes: [AttributeTable] = []
        for number in 0..<min(names.count, 0xFFFF) {
            let name = names.string(number)
            attributes.append(
                try AttributeTable(file, side: side, number: number + 1, name: name, tokenCount: stream.count))
        }
        self.attributes = attributes
        structures = try StructureTable(file, side: side)
        postings = try PostingLists(file, .types(of: side))
        joined = try file.integers(.joined, of: side)
        segmentStarts = try Boundaries(file, .segmentBases, .segmentStarts, side: side)
        paragraphStarts = try Boundaries(file, .paragraphBases, .paragraphStarts, side: side)
        beadStarts = try Boundaries(file, .beadBases, .beadStarts, side: side)
        beadPlaces = BeadPlaces(starts: beadStarts, samples: try file.integers(.beadSamples, of: side))
        documentStarts = try Boundaries(file, .documentBases, .documentStarts, side: side)
        documentSegments = try file.integers(.documentSegments, of: side)
    }

    /// How many tokens, types and segments there are.
    var tokenCount: Int { stream.count }
    var typeCount: Int { forms.numbers.count }
    var segmentCount: Int { max(0, segmentStarts.count - 1) }

    /// The attribute of a name; `upos`, as CoNLL-U calls it, is the part of speech where the other attributes are CoNLL-U's.
    func attribute(named name: String) -> AttributeTable? {
        if let found = attributes.first(where: { $0.name == name }) { return found }
        guard name == "upos", attributes.contains(where: { ["xpos", "feats", "deprel"].contains($0.name) }) else {
            return nil
        }
        return attributes.first { $0.name == "pos" }
    }

    /// The types of a distinct form.
    func types(ofForm form: Int) -> Range<Int> { formTypes.range(form, limit: typeCount) }

    /// Where the pieces of a kind begin.
    func starts(of structure: Structure) -> Boundaries {
        switch structure {
        case .segment: segmentStarts
        case .paragraph: paragraphStarts
        case .bead: beadStarts
        case .document: documentStarts
        }
    }

    /// The positions of a run of pieces of a kind.
    func positions(of pieces: ClosedRange<Int>, _ structure: Structure) -> Range<Int> {
        let starts = starts(of: structure)
        let lower = min(starts[pieces.lowerBound], tokenCount)
        return lower..<max(lower, min(starts[pieces.upperBound + 1], tokenCount))
    }

    /// Appends the forms of a run of positions, with one space where there was white space.
    func appendText(of positions: Range<Int>, to text: inout [UInt8]) {
        for position in positions.clamped(to: 0..<tokenCount) {
            if position > positions.lowerBound && joined[position] == 0 { text.append(0x20) }
            text.append(contentsOf: forms[stream[position]])
        }
    }

    /// The text of a run of positions, with one space where there was white space.
    func text(of positions: Range<Int>) -> String {
        var text: [UInt8] = []
        appendText(of: positions, to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
