public import BitextCore

/// The part of one side of a corpus that results are about: all documents, or those with some metadata.
///
/// Relative frequencies and marginals are taken from it, never from the whole corpus where less was asked for.
public struct Subcorpus: Sendable {
    /// The index it is a part of.
    public let index: Index
    /// The side it is a part of.
    public let language: Language
    /// How many tokens it has.
    public let tokenCount: Int
    /// The runs of positions, ascending.
    let runs: [Range<Int>]
    /// The documents, ascending.
    let documents: [Int]
    /// Whether it is the whole side.
    let isWhole: Bool

    /// All documents of `index`.
    public init(of index: Index, in language: Language) { self.init(of: index, in: language, selected: nil) }

    /// The documents of `index` that fulfil all of `conditions`; throws as `Index.documents(where:)` does.
    public init(of index: Index, in language: Language, where conditions: [MetadataCondition]) throws {
        self.init(of: index, in: language, selected: try index.documents(where: conditions))
    }

    init(of index: Index, in language: Language, selected isSelected: [Bool]?) {
        self.index = index
        self.language = language
        let side = index.sides[language]
        guard let isSelected else {
            runs = [0..<side.tokenCount]
            documents = Array(0..<index.documents.count)
            tokenCount = side.tokenCount
            isWhole = true
            return
        }
        documents = (0..<index.documents.count).filter { isSelected.indices.contains($0) && isSelected[$0] }
        var runs: [Range<Int>] = []
        for document in documents {
            let positions = side.positions(of: document...document, .document)
            if let last = runs.last, last.upperBound == positions.lowerBound {
                runs[runs.count - 1] = last.lowerBound..<positions.upperBound
            } else {
                runs.append(positions)
            }
        }
        self.runs = runs
        tokenCount = runs.reduce(0) { $0 + $1.count }
        isWhole = documents.count == index.documents.count
    }

    /// The documents of the side that it doesn't have.
    public var complement: Subcorpus {
        var isSelected = [Bool](repeating: true, count: index.documents.count)
        for document in documents { isSelected[document] = false }
        return Subcorpus(of: index, in: language, selected: isSelected)
    }

    /// How many documents it has.
    public var documentCount: Int { documents.count }

    /// The side it is a part of.
    var side: SideIndex { index.sides[language] }

    /// How often each type occurs.
    func typeCounts() -> [UInt32] { isWhole ? side.typeFrequencies() : side.typeCounts(in: runs) }

    /// How many tokens a document has.
    func tokenCount(of document: Int) -> Int { side.positions(of: document...document, .document).count }
}

extension Search {
    /// The documents that the search is confined to, by the caller or by the query itself.
    public var subcorpus: Subcorpus { Subcorpus(of: index, in: language, selected: selectedDocuments) }
}
