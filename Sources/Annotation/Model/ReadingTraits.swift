/// What a reading of a word is besides its part of speech.
struct ReadingTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let infinitive = ReadingTraits(rawValue: 1 << 0)
    static let gerund = ReadingTraits(rawValue: 1 << 1)
    static let participle = ReadingTraits(rawValue: 1 << 2)
    /// A form that can give orders, and so take pronouns behind it.
    static let imperative = ReadingTraits(rawValue: 1 << 3)
    static let finite = ReadingTraits(rawValue: 1 << 4)
    static let singular = ReadingTraits(rawValue: 1 << 5)
    static let plural = ReadingTraits(rawValue: 1 << 6)
    static let feminine = ReadingTraits(rawValue: 1 << 7)
}
