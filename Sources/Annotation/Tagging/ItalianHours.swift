import BitextCore

/// The hours of the clock, which are numbers behind *le*: *alle sette*, *le otto e mezza*; *le sette religiose* are sects.
struct ItalianHours {
    let sentence: SentenceWords

    private static func hash(_ word: String) -> UInt64 { SentenceWords.hash(word) }
    private static func hashes(_ words: String) -> WordSet { SentenceWords.hashes(words) }

    private static let the = hash("le")
    private static let (six, seven) = (hash("sei"), hash("sette"))
    private static let hours = hashes("due tre quattro cinque sei sette otto nove dieci undici dodici")
    private static let within = hash("in")
    private static let joints = hashes("e meno")
    private static let fractions = hashes("mezza mezzo un cinque dieci venti venticinque trenta quaranta tre dodici")
    private static let being = hashes("sono erano saranno saran fossero siano sarebbero verso erano")
    private static let ofs = hashes("di del dello della dell' dei degli delle d'")
    private static let times = hashes(
        "mattina mattino sera pomeriggio notte ieri oggi stamattina stasera domani lunedì sabato domenica")
    private static let (noun, adjective) = (PartOfSpeech.bits(.noun), PartOfSpeech.bits(.adjective))

    /// Calls with the places of such numbers.
    func forEach(_ body: (_ place: Int, _ allowed: UInt32) -> Void) {
        for index in 1..<max(1, sentence.count)
        where sentence.form(index - 1) == Self.the && Self.hours.contains(sentence.form(index))
            && !sentence.isCapital(index) && isNumber(index)
        {
            body(index, PartOfSpeech.bits(.numeral))
        }
    }

    private func isNumber(_ index: Int) -> Bool {
        let isTime =
            sentence.may(index - 2, be: PartOfSpeech.bits(.adposition)) && sentence.form(index - 2) != Self.within
            || Self.being.contains(sentence.form(index - 2))
        switch sentence.form(index) {
        // *Le sei antipatico.*
        case Self.six: return isTime
        case Self.seven:
            if Self.ofs.contains(sentence.form(index + 1)) {
                return (2...3).contains { Self.times.contains(sentence.form(index + $0)) }
            }
            let isDescribed = sentence.may(index + 1, be: Self.adjective) && sentence.endsInE(index + 1)
            if isDescribed { return sentence.isOnly(index + 2, Self.noun) }
            let isFraction =
                Self.joints.contains(sentence.form(index + 1)) && Self.fractions.contains(sentence.form(index + 2))
            return isTime || isFraction || sentence.isOnly(index + 1, Self.noun)
        default: return true
        }
    }
}
