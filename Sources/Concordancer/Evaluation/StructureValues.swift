import BitextCore

/// The values of an attribute of a structure, such as `text_genre`, for the positions that its pieces hold.
struct StructureValues: Sendable {
    private enum Pieces: Sendable {
        case documents(StructureCursor)
        case marked(RegionList)
    }

    private var pieces: Pieces
    private let values: [String]

    /// Finds the attribute that a name ends with; nil where a side has none of that name.
    init?(_ name: AttributeName, of language: Language, in index: Index, query: String) throws(QueryError) {
        let side = index.sides[language]
        let test = StructureTest(name: name.name, tests: [], offset: name.offset)
        let resolved = try RegionList.resolved(test, side: side, query: query)
        guard let key = resolved.tests.first?.key else { return nil }
        if resolved.name == Structure.document.rawValue {
            values = index.documents.values(of: key)
            pieces = .documents(StructureCursor(.document, side: side))
            return
        }
        let list = try RegionList(
            StructureTest(name: resolved.name, tests: [], offset: name.offset), of: language, in: index, query: query)
        guard let structures = side.structures.structures(named: resolved.name) else { return nil }
        var all = [String](repeating: "", count: structures.count)
        let documents = index.documents
        let bytes = Array(key.utf8)
        let number = (0..<documents.keys.count).first { documents.keys[$0].equals(bytes) }
        number.flatMap { structures.columns[$0] }?.forEachRun { run, value in
            switch value {
            case .none: break
            case .text(let text): for piece in run { all[piece] = documents.values.string(text) }
            case .numbered(let stem, let first):
                let stem = documents.values.string(stem)
                for piece in run { all[piece] = stem + String(first + piece - run.lowerBound) }
            }
        }
        // The list leaves out the pieces without a token.
        values = all.indices.filter { !structures.positions(of: $0, in: side).isEmpty }.map { all[$0] }
        pieces = .marked(list)
    }

    /// Whether any piece has the attribute.
    var areAny: Bool { values.contains { !$0.isEmpty } }

    /// The value of each document, empty where it has none, where the attribute is one of documents.
    var ofDocuments: [String]? {
        if case .documents = pieces { return values }
        return nil
    }

    /// The value at a position; nil where there is none.
    mutating func value(at position: Int) -> String? {
        let piece: Int?
        switch pieces {
        case .documents(var cursor):
            piece = cursor.number(at: position)
            pieces = .documents(cursor)
        case .marked(let list): piece = list.innermost(at: position)
        }
        guard let piece, values.indices.contains(piece), !values[piece].isEmpty else { return nil }
        return values[piece]
    }
}
