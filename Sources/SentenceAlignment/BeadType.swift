/// A number of Italian segments that may be translated together by a number of English ones.
package struct BeadType: Hashable {
    /// The numbers of segments, both at least one: segments without counterpart are no type but states of the lattice.
    package let italian: Int
    package let english: Int

    /// Whether one segment stands against several, for each of which it must have a part.
    var hasParts: Bool { (italian == 1) != (english == 1) }

    /// The most segments that a bead usually takes of either side, and where a text asks for more: lines of one text that hold
    /// paragraphs of the other, say.
    static let (longestSide, longestOfAll) = (6, 12)

    /// The types that occur in the practice of translation, the usual ones first, with up to `longest` segments for one.
    static func all(upTo longest: Int = longestSide) -> [BeadType] {
        upTo(longest) + [(2, 2), (2, 3), (3, 2), (3, 3)].map { BeadType(italian: $0.0, english: $0.1) }
    }

    /// One for one, and up to `longest` for one.
    static func upTo(_ longest: Int) -> [BeadType] {
        [BeadType(italian: 1, english: 1)]
            + (2...longest).flatMap { [BeadType(italian: 1, english: $0), BeadType(italian: $0, english: 1)] }
    }

    /// The few types that a first look needs.
    static let coarse: [BeadType] = upTo(2)

    /// How likely the type is among beads with both sides, before anything is known of the document.
    func prior(_ parameters: Parameters) -> Float {
        let (fewer, more) = (min(italian, english), max(italian, english))
        var value: Float
        switch (fewer, more) {
        case (1, 1): value = 1
        case (1, 2): value = parameters.oneToTwo
        case (1, _): value = parameters.oneToThree
        default: value = parameters.twoToTwo
        }
        let further = fewer == 1 ? max(0, more - 3) : fewer + more - 4
        for _ in 0..<further { value *= parameters.furtherSegment }
        return value
    }
}
