import BitextCore

/// Makes the Italian treebanks agree where each has its own habit of tagging closed classes, so that one doesn't unlearn the other.
///
/// The habit followed is that of most of them. Words are known by their forms, because some lemmas were made by a program.
enum ItalianHabits {
    private static let others: Set = ["altro", "altra", "altri", "altre", "altr'"]
    private static let possessives: Set = [
        "mio", "mia", "miei", "mie", "tuo", "tua", "tuoi", "tue", "suo", "sua", "suoi", "sue", "nostro", "nostra",
        "nostri", "nostre",
        "vostro", "vostra", "vostri", "vostre", "loro",
    ]
    private static let wholes: Set = ["tutto", "tutta", "tutti", "tutte"]
    private static let quantities: Set = ["molti", "molte", "pochi", "poche", "tanti", "tante"]
    private static let numbers: Set = ["milione", "milioni", "miliardo", "miliardi", "migliaio", "migliaia"]
    private static let articles: Set = ["il", "lo", "la", "i", "gli", "le", "l'", "un", "una"]
    private static let heads: Set<PartOfSpeech> = [.noun, .adjective, .properNoun]

    /// The sentence with the common habit's tags.
    static func harmonised(_ sentence: GoldSentence) -> GoldSentence {
        var result = sentence
        for index in sentence.words.indices {
            result.words[index].partOfSpeech = partOfSpeech(of: index, in: sentence)
        }
        return result
    }

    private static func partOfSpeech(of index: Int, in sentence: GoldSentence) -> PartOfSpeech {
        let tag = sentence.words[index].partOfSpeech
        let form = sentence.words[index].form.lowercased()
        let next = index + 1 < sentence.words.count ? sentence.words[index + 1] : nil
        let isBeforeHead = next.map { heads.contains($0.partOfSpeech) } ?? false
        switch tag {
        case .determiner:
            if others.contains(form) { return isBeforeHead ? .adjective : .pronoun }
            if form == "ciò" { return .pronoun }
        case .pronoun:
            if possessives.contains(form), isBeforeHead { return .determiner }
            if form == "cui", index > 0, isBeforeHead, articles.contains(sentence.words[index - 1].form.lowercased()) {
                return .determiner
            }
        case .numeral:
            if numbers.contains(form) { return .noun }
            if ["uno", "una"].contains(form), ["di", "tra", "fra"].contains(next?.form.lowercased()) {
                return .pronoun
            }
        case .adjective, .noun:
            if wholes.contains(form) {
                return isBeforeHead || next?.partOfSpeech == .determiner ? .determiner : .pronoun
            }
            if tag == .noun, others.contains(form) || quantities.contains(form) { return .pronoun }
        case .adverb:
            if form == "cioè" { return .coordinatingConjunction }
        default: break
        }
        return tag
    }
}
