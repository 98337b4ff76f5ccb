import BitextCore

/// Verbs that are auxiliaries only before a participle: *avendola vista*, *venne ucciso*, but *venne qui*.
struct ItalianAuxiliaries {
    let sentence: SentenceWords
    /// Whether a word is a pronoun that was written together with its verb.
    let isEnclitic: (Int) -> Bool

    private static let having = SentenceWords.hashes("avendo avere aver essendo essere esser")
    private static let coming = SentenceWords.hashes(
        """
        vengo vieni viene veniamo venite vengono venivo venivi veniva venivamo venivate venivano venni venisti venne venimmo veniste
        vennero verrò verrai verrà verremo verrete verranno verrei verresti verrebbe verremmo verreste verrebbero venga vengano
        venissi venisse venissimo venissero
        """)
    private static let atOnce = SentenceWords.hash("subito")
    /// How far behind its auxiliary a participle may stand.
    private static let reach = 7

    /// Calls with the places of such verbs and what they may be, as bits.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        for index in 0..<sentence.count {
            let form = sentence.form(index)
            if Self.having.contains(form), isEnclitic(index + 1) {
                let participle = isEnclitic(index + 2) ? index + 3 : index + 2
                guard sentence.readingTraits(participle).contains(.participle) else { continue }
                body(index, PartOfSpeech.bits(.auxiliary))
                body(participle, PartOfSpeech.verbs)
            } else if Self.coming.contains(form) {
                let next = (index + 1)..<max(index + 1, min(index + Self.reach, sentence.count))
                // A word that no list has may be a participle too.
                let isCompound = next.contains {
                    sentence.form($0) != Self.atOnce && sentence.readingTraits($0).contains(.participle)
                        || sentence.known($0) == 0 && sentence.isSmall($0)
                }
                if !isCompound { body(index, PartOfSpeech.bits(.verb)) }
            }
        }
    }
}
