import BitextCore

/// The pieces of a structure on one side whose attributes pass some tests, in the order in which they begin, an outer one
/// before those in it.
///
/// Pieces may lie in one another and overlap; empty ones are left out.
struct RegionList: Sendable {
    let lowers: [Int]
    let uppers: [Int]
    /// The farthest end of each piece and those before it.
    private let farthest: [Int]
    /// All ends, ascending.
    private let ends: [Int]

    /// Finds the pieces of a side that pass `test`.
    ///
    /// Throws where there is no such structure.
    init(_ test: StructureTest, of language: Language, in index: Index, query: String) throws(QueryError) {
        let side = index.sides[language]
        let test = try RegionList.resolved(test, side: side, query: query)
        var lowers: [Int] = []
        var uppers: [Int] = []
        func append(_ positions: Range<Int>) {
            let positions = positions.clamped(to: 0..<side.tokenCount)
            if positions.isEmpty { return }
            lowers.append(positions.lowerBound)
            uppers.append(positions.upperBound)
        }
        if test.name == Structure.document.rawValue {
            let selected = try DocumentFilter.documents(passing: test.tests, index: index, query: query)
            for document in selected.indices where selected[document] {
                append(side.positions(of: document...document, .document))
            }
        } else if let structures = side.structures.structures(named: test.name) {
            let passing = try RegionList.filter(structures, test, documents: index.documents, query: query)
            for structure in passing.indices where passing[structure] {
                append(structures.positions(of: structure, in: side))
            }
        } else if let structure = Structure(rawValue: test.name), test.tests.isEmpty {
            for piece in 0..<max(0, side.starts(of: structure).count - 1) {
                append(side.positions(of: piece...piece, structure))
            }
        } else {
            let isPlain = Structure(rawValue: test.name) != nil
            let names = Structure.allCases.map(\.rawValue) + side.structures.allNames
            throw QueryError(
                query: query, offset: test.offset,
                message: isPlain
                    ? "the \(language.name) pieces “\(test.name)” have no attributes"
                    : "there is no \(language.name) structure “\(test.name)”; expected one of "
                        + Set(names).sorted().joined(separator: ", "))
        }
        self.lowers = lowers
        self.uppers = uppers
        var farthest = uppers
        for index in farthest.indices.dropFirst() { farthest[index] = max(farthest[index], farthest[index - 1]) }
        self.farthest = farthest
        ends = uppers.sorted()
    }

    /// A test whose name ends with that of an attribute, as CQP writes it (`text_genre`), as a test of that attribute.
    static func resolved(_ test: StructureTest, side: SideIndex, query: String) throws(QueryError) -> StructureTest {
        func isStructure(_ name: String) -> Bool {
            Structure(rawValue: name) != nil || side.structures.structures(named: name) != nil
        }
        var resolved = test
        let isNamed = test.tests.contains { $0.key.isEmpty }
        if !isNamed && isStructure(test.name) { return test }
        for place in test.name.indices where test.name[place] == "_" && isStructure(String(test.name[..<place])) {
            let key = String(test.name[test.name.index(after: place)...])
            resolved.name = String(test.name[..<place])
            for index in resolved.tests.indices where resolved.tests[index].key.isEmpty {
                resolved.tests[index].key = key
            }
            if !isNamed {
                let any = FormTest(text: ".+", kind: .regularExpression, folding: [], offset: test.offset)
                resolved.tests.append(MetadataTest(key: key, test: any, isNegated: false))
            }
            return resolved
        }
        if isNamed && isStructure(test.name) {
            throw QueryError(
                query: query, offset: test.offset,
                message: "expected the attribute whose value is asked for, as in <\(test.name) id=\"…\">")
        }
        return test
    }

    /// Which of some structures pass a test.
    private static func filter(
        _ structures: MarkedStructures, _ test: StructureTest, documents: DocumentTable, query: String
    ) throws(QueryError) -> [Bool] {
        var passing = [Bool](repeating: true, count: structures.count)
        for part in test.tests {
            let name = Array(part.key.utf8)
            let key = (0..<documents.keys.count).first { documents.keys[$0].equals(name) }
            guard let column = key.flatMap({ structures.columns[$0] }) else {
                let known = structures.columns.keys.map { documents.keys.string($0) }.sorted()
                throw QueryError(
                    query: query, offset: part.test.offset,
                    message: "no structure “\(test.name)” has the attribute “\(part.key)”; "
                        + (known.isEmpty ? "they have none" : "expected one of \(known.joined(separator: ", "))"))
            }
            var having = [Bool](repeating: false, count: structures.count)
            do throws(RegularExpression.Failure) {
                var matcher = try FormMatcher(part.test)
                try column.forEachRun {
                    (run, value) throws(RegularExpression.Failure) in
                    switch value {
                    case .none: break
                    case .text(let number):
                        if try matcher.matches(documents.values[number]) { for index in run { having[index] = true } }
                    case .numbered(let stem, let first):
                        var text = Array(documents.values[stem])
                        let stemLength = text.count
                        for index in run {
                            text.removeLast(text.count - stemLength)
                            text += String(first + index - run.lowerBound).utf8
                            having[index] = try matcher.matches(text)
                        }
                    }
                }
            } catch {
                throw QueryError(query: query, offset: part.test.offset, message: error.message)
            }
            for index in passing.indices { passing[index] = passing[index] && having[index] != part.isNegated }
        }
        return passing
    }

    var count: Int { lowers.count }

    /// Whether a piece begins at `position`.
    func begins(at position: Int) -> Bool {
        let place = RegionList.lowerBound(of: position, in: lowers)
        return place < lowers.count && lowers[place] == position
    }

    /// Whether a piece ends before `position`.
    func ends(at position: Int) -> Bool {
        let place = RegionList.lowerBound(of: position, in: ends)
        return place < ends.count && ends[place] == position
    }

    /// Whether a piece has just these positions.
    func holds(_ positions: Range<Int>) -> Bool {
        var place = RegionList.lowerBound(of: positions.lowerBound, in: lowers)
        while place < lowers.count && lowers[place] == positions.lowerBound {
            if uppers[place] == positions.upperBound { return true }
            place += 1
        }
        return false
    }

    /// Where the longest piece ends that begins at a position; the position itself where none does.
    func farthestEnd(from position: Int) -> Int {
        var place = RegionList.lowerBound(of: position, in: lowers)
        var end = position
        while place < lowers.count && lowers[place] == position {
            end = max(end, uppers[place])
            place += 1
        }
        return end
    }

    /// The number of the last piece to begin that holds a position; nil where none does.
    func innermost(at position: Int) -> Int? {
        var place = RegionList.lowerBound(of: position + 1, in: lowers) - 1
        while place >= 0 && farthest[place] > position {
            if uppers[place] > position { return place }
            place -= 1
        }
        return nil
    }

    /// The number of the first piece to begin that ends after a position; nil where none does.
    func first(endingAfter position: Int) -> Int? {
        let place = RegionList.lowerBound(of: position + 1, in: farthest)
        return place < count ? place : nil
    }

    /// How far a run of positions that begins at `position` may reach and still lie in one piece; `position` or less where it
    /// begins in none.
    func limit(from position: Int) -> Int {
        let place = RegionList.lowerBound(of: position + 1, in: lowers)
        return place == 0 ? 0 : farthest[place - 1]
    }

    /// The pieces that begin in a window.
    func pieces(startingIn window: Range<Int>) -> Range<Int> {
        let first = RegionList.lowerBound(of: window.lowerBound, in: lowers)
        return first..<max(first, RegionList.lowerBound(of: window.upperBound, in: lowers))
    }

    private static func lowerBound(of value: Int, in sorted: [Int]) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
