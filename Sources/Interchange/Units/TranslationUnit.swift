public import BitextCore

/// A bead of a document with all that formats of exchange say of it.
public struct TranslationUnit: Sendable, Equatable {
    /// What names the unit for ever, such as `pinocchio:12`.
    public var id: String
    /// The document the unit is from.
    public var document: DocumentDescription
    /// The number of the bead in its document, from 0.
    public var bead: Int
    /// The texts of the segments of each side in order, each on one line; either side may be empty.
    public var segments: Sides<[String]>
    /// The ordinal number, from 0, of each side's first segment in its text; where a side is empty, of the next
    /// segment.
    public var firstSegments: Sides<Int>
    /// How likely the bead is exactly right, from 0 to 1.
    public var probability: Double
    /// Who answers for the bead.
    public var status: Bead.Status
    /// The segments with their tokens, where the format asks for them.
    public var annotation: Sides<[AnnotatedSegment]>?

    /// Makes a unit; without `id` it is the document's name, a colon and the bead's number.
    public init(
        id: String? = nil, document: DocumentDescription, bead: Int, segments: Sides<[String]>,
        firstSegments: Sides<Int>, probability: Double, status: Bead.Status = .automatic
    ) {
        self.id = id ?? "\(document.name):\(bead)"
        self.document = document
        self.bead = bead
        self.segments = segments
        self.firstSegments = firstSegments
        self.probability = probability
        self.status = status
    }

    /// Makes the unit of the bead that has the number `bead` in `bitext`.
    public init(id: String? = nil, document: DocumentDescription, bead: Int, of bitext: Bitext) {
        let number = bead
        let bead = bitext.beads[number]
        self.init(
            id: id, document: document, bead: number,
            segments: Sides { language in bitext.segments[language][bead[language]].map(\.line) },
            firstSegments: Sides(italian: bead.italian.lowerBound, english: bead.english.lowerBound),
            probability: bead.probability, status: bead.status)
    }

    /// The text of one side: its segments joined with one space.
    public func text(_ language: Language) -> String {
        let segments = segments[language]
        return segments.count == 1 ? segments[0] : segments.lazy.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The ordinal numbers, from 0, of one side's segments.
    public func ordinals(_ language: Language) -> Range<Int> {
        firstSegments[language]..<firstSegments[language] + segments[language].count
    }

    /// The bead's type, Italian first: `1-1`, `1-2`, `0-1`.
    public var type: String { "\(segments.italian.count)-\(segments.english.count)" }

    /// Whether a side has no text at all.
    public var isOneSided: Bool { isEmpty(.italian) || isEmpty(.english) }

    /// Whether one side has no text.
    public func isEmpty(_ language: Language) -> Bool { segments[language].allSatisfy(\.isEmpty) }
}
