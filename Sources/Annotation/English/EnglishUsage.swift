import BitextCore

/// English forms that the lists lack or call something else than texts mean, each with what it is.
enum EnglishUsage {
    /// Auxiliaries written together with *have*, *to* or, as in Scotland, *not*.
    private static let auxiliaries = [
        "woulda": "would", "shoulda": "should", "coulda": "could", "mighta": "might", "musta": "must",
        "oughta": "ought", "dinna": "do", "didna": "do", "doesna": "do", "canna": "can", "couldna": "could",
        "wouldna": "would", "shouldna": "should", "winna": "will", "willna": "will", "mustna": "must",
        "maunna": "must", "isna": "be", "wasna": "be", "werena": "be", "amna": "be", "hasna": "have",
        "havena": "have", "hadna": "have",
    ]
    /// Those of them that are nouns too.
    private static let nouns: Set<String> = ["canna"]
    private static let longest = 8

    /// The lemma of a folded form with a tag; `nil` where the lists are right.
    static func lemma(of folded: UnsafeBufferPointer<UInt8>, tag: UInt8) -> String? {
        if folded.contains(UInt8(ascii: "-")) {
            guard EnglishNumbers.partOfSpeech(of: folded)?.rawValue == tag else { return nil }
            return String(decoding: folded, as: UTF8.self)
        }
        guard folded.count <= longest, let tag = PartOfSpeech(rawValue: tag) else { return nil }
        switch tag {
        case .auxiliary: return auxiliaries[String(decoding: folded, as: UTF8.self)]
        // The lists have it of *wring*, which nobody means.
        case .verb: return folded.elementsEqual("wrought".utf8) ? "work" : nil
        default: return nil
        }
    }

    /// The tags that a form may have, as bits; `nil` where the lists are right.
    static func allowedTags(of folded: [UInt8]) -> UInt32? {
        if folded.contains(UInt8(ascii: "-")) {
            return folded.withUnsafeBufferPointer(EnglishNumbers.partOfSpeech).map { PartOfSpeech.bits($0) }
        }
        guard folded.count <= longest, folded.last == UInt8(ascii: "a") else { return nil }
        let form = String(decoding: folded, as: UTF8.self)
        guard auxiliaries[form] != nil else { return nil }
        return PartOfSpeech.bits(.auxiliary) | (nouns.contains(form) ? PartOfSpeech.bits(.noun, .properNoun) : 0)
    }
}
