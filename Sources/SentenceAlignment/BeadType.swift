/// A number of Italian segments that may be translated together by a number of English ones.
package struct BeadType: Equatable {
    /// The numbers of segments, both at least one: segments without counterpart are no type but states of the lattice.
    package let italian: Int
    package let english: Int

    /// The most segments a bead takes of either side.
    static let longestSide = 6

    /// The types that occur in the practice of translation, the usual ones first.
    static let all: [BeadType] = {
        var types = [BeadType(italian: 1, english: 1)]
        for many in 2...longestSide {
            types.append(BeadType(italian: 1, english: many))
            types.append(BeadType(italian: many, english: 1))
        }
        types.append(BeadType(italian: 2, english: 2))
        types.append(BeadType(italian: 2, english: 3))
        types.append(BeadType(italian: 3, english: 2))
        types.append(BeadType(italian: 3, english: 3))
        return types
    }()

    /// The few types that a first look needs.
    static let coarse: [BeadType] = Array(all.prefix(3))

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
