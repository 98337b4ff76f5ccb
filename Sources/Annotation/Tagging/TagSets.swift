import BitextCore

extension PartOfSpeech {
    /// Parts of speech as bits.
    static func bits(_ tags: PartOfSpeech...) -> UInt32 { tags.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }
}

extension PartOfSpeech {
    /// The tags whose lemmas keep the capitals of the text, as bits.
    static let keepingCase: UInt32 = [PartOfSpeech.properNoun, .other, .symbol, .punctuation, .numeral]
        .reduce(0) { $0 | 1 << UInt32($1.rawValue) }

    /// The tags of closed classes, as bits.
    static let closed: UInt32 = [
        PartOfSpeech.adposition, .auxiliary, .coordinatingConjunction, .determiner, .particle, .pronoun,
        .subordinatingConjunction,
    ].reduce(0) { $0 | 1 << UInt32($1.rawValue) }

    /// The tags of verbs, as bits.
    static let verbs: UInt32 = 1 << UInt32(PartOfSpeech.verb.rawValue) | 1 << UInt32(PartOfSpeech.auxiliary.rawValue)

    /// The tags that any word may have, as bits.
    static let anywhere: UInt32 = [PartOfSpeech.properNoun, .other, .interjection, .symbol, .numeral, .punctuation]
        .reduce(0) { $0 | 1 << UInt32($1.rawValue) }

    /// How likely a word has the lemma that it has as another part of speech, 0 being the likeliest; 2 only in Italian; `nil` where it
    /// hasn't.
    static func rank(of other: UInt8, besides tag: UInt8) -> Int? {
        guard let tag = PartOfSpeech(rawValue: tag), let other = PartOfSpeech(rawValue: other) else { return nil }
        let relatives: [PartOfSpeech]
        switch tag {
        case .verb: relatives = [.auxiliary]
        case .auxiliary: relatives = [.verb]
        case .noun: return other == .adjective ? 2 : nil
        case .adjective: return other == .determiner ? 0 : other == .pronoun ? 1 : other == .noun ? 2 : nil
        case .determiner: relatives = [.pronoun, .adjective]
        case .pronoun: relatives = [.determiner, .adjective]
        case .adposition: relatives = [.subordinatingConjunction, .adverb]
        case .subordinatingConjunction: relatives = [.adposition, .adverb, .pronoun]
        case .coordinatingConjunction: relatives = [.subordinatingConjunction, .adverb]
        default: return nil
        }
        return relatives.firstIndex(of: other)
    }
}
