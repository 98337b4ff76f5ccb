import BitextCore

extension IndexWriter {
    /// Adds documents that an index has already, in their order: those for whose number `isKept` is true.
    ///
    /// Their texts need not be read and annotated again, which is most of the work of indexing. Attributes that the index lacks are empty
    /// for their tokens. The index must be sound (`checkContents`).
    public mutating func add(documentsOf index: Index, where isKept: [Bool]) {
        let kept = (0..<index.documents.count).filter { isKept.indices.contains($0) && isKept[$0] }
        documents.append(kept, of: index)
        for language in Language.allCases { sides[language].add(kept, of: index, language) }
    }
}

extension SideBuilder {
    /// Adds documents of an index, ascending.
    fileprivate mutating func add(_ documents: [Int], of index: Index, _ language: Language) {
        let side = index.sides[language]
        var numbers = [UInt32](repeating: .max, count: side.typeLimit)
        // How far each document's positions move; `nil` for those that are left out.
        var shifts = [Int?](repeating: nil, count: index.documents.count)
        for document in documents {
            let positions = side.positions(of: document...document, .document)
            let shift = tokenCount - positions.lowerBound
            shifts[document] = shift
            beginDocument()
            let segments = side.documentSegments.range(document, limit: side.segmentCount)
            let beads = index.documentBeads.range(document, limit: max(0, side.beadStarts.count - 1))
            append(
                segments: segments.map { side.segmentStarts[$0] + shift },
                paragraphs: side.paragraphs(startingIn: positions).map { side.paragraphStarts[$0] + shift },
                beads: beads.map { side.beadStarts[$0] + shift })
            for position in positions {
                let type = side.stream[position]
                if numbers[type] == .max { numbers[type] = number(ofType: type, in: side) }
                append(numbers[type], isJoined: side.joined[position] != 0)
            }
        }
        structures.append(side.structures, side: side, documents: index.documents) { position in
            let document = side.documentStarts.piece(holding: position)
            return shifts.indices.contains(document) ? shifts[document] : nil
        }
    }

    /// The number in the lexicon of a type of another index.
    private mutating func number(ofType type: Int, in side: SideIndex) -> UInt32 {
        var key = Array(side.forms[type])
        for name in attributes {
            key.append(TypeTable.divider)
            guard let attribute = side.attributes.first(where: { $0.name == name }) else { continue }
            key.append(contentsOf: attribute.values[attribute.typeValues[type]])
        }
        return lexicon.number(of: key)
    }
}

extension SideIndex {
    /// The paragraphs that begin in a run of positions.
    fileprivate func paragraphs(startingIn positions: Range<Int>) -> Range<Int> {
        let all = 0..<max(0, paragraphStarts.count - 1)
        let first = paragraphStarts.lowerBound(of: positions.lowerBound, in: all)
        return first..<max(first, paragraphStarts.lowerBound(of: positions.upperBound, in: all))
    }
}

extension StructureList {
    /// Adds the structures of another index that begin where `shift` is known, that far away.
    fileprivate mutating func append(
        _ table: StructureTable, side: SideIndex, documents: DocumentTable, shift: (Int) -> Int?
    ) {
        for name in table.allNames {
            guard let marked = table.structures(named: name) else { continue }
            let columns = marked.orderedColumns.map { key, column in
                (name: documents.keys.string(key), values: column.values(count: marked.count, documents))
            }
            for number in 0..<marked.count {
                let attributes = columns.indices.compactMap { index in
                    columns[index].values.next().flatMap { $0 }.map {
                        TextStructure.Attribute(name: columns[index].name, value: $0)
                    }
                }
                let positions = marked.positions(of: number, in: side)
                guard let distance = shift(positions.lowerBound) else { continue }
                append(
                    TextStructure(name: name, attributes: attributes, tokens: 0..<0),
                    positions: UInt32(
                        truncatingIfNeeded: positions.lowerBound + distance)..<UInt32(
                            truncatingIfNeeded: positions.upperBound + distance))
            }
        }
    }
}

extension StructureColumn {
    /// The value of each structure in turn, `nil` where it has none.
    fileprivate func values(count: Int, _ documents: DocumentTable) -> AnyIterator<String?> {
        var runs: [(Range<Int>, Value)] = []
        forEachRun { runs.append(($0, $1)) }
        var (run, structure) = (0, 0)
        return AnyIterator {
            if structure >= count { return nil }
            while run < runs.count && runs[run].0.upperBound <= structure { run += 1 }
            defer { structure += 1 }
            guard run < runs.count else { return .some(nil) }
            switch runs[run].1 {
            case .none: return .some(nil)
            case .text(let number): return documents.values.string(number)
            case .numbered(let stem, let first):
                return documents.values.string(stem) + String(first + structure - runs[run].0.lowerBound)
            }
        }
    }
}
