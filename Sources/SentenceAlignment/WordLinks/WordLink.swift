/// Two tokens of a bead that translate each other, alone or as parts of what does.
public struct WordLink: Sendable, Hashable {
    /// The Italian token's position in its side of the bead, from 0.
    public var italian: Int
    /// The English token's position in its side of the bead, from 0.
    public var english: Int
    /// How likely the link is right, from 0 to 1, as its maker judges.
    public var probability: Float

    /// Makes a link.
    public init(italian: Int, english: Int, probability: Float) {
        self.italian = italian
        self.english = english
        self.probability = probability
    }
}
