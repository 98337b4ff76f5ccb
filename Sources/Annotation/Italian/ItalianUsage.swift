import BitextCore

/// Lemmas of forms that several words share, where texts mean another than the lists of words put first.
enum ItalianUsage {
    private static let verbs: [String: String] = [
        "premi": "premere", "peso": "pesare", "pesi": "pesare", "pesa": "pesare", "pesano": "pesare",
        "tratto": "trarre", "da": "dare", "dai": "dare", "fummo": "essere", "foste": "essere", "fosti": "essere",
    ]
    private static let nouns: [String: String] = [
        "arbitri": "arbitro", "patriarchi": "patriarca", "monarchi": "monarca",
    ]

    /// The lemma of a folded form with a tag; `nil` where the lists are right.
    static func lemma(of folded: UnsafeBufferPointer<UInt8>, tag: UInt8) -> String? {
        guard folded.count < 11, let tag = PartOfSpeech(rawValue: tag) else { return nil }
        switch tag {
        case .verb, .auxiliary: return verbs[String(decoding: folded, as: UTF8.self)]
        case .noun: return nouns[String(decoding: folded, as: UTF8.self)]
        default: return nil
        }
    }
}
