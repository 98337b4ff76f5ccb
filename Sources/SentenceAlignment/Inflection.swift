import BitextCore
import TranslationLexicon

/// Other forms that a word the lexicon has never seen may be known by.
enum Inflection {
    /// The stems of forms that differ from a word, given by its folded letters, in their ending only.
    static func stems(of letters: ArraySlice<UInt8>, _ language: Language) -> [UInt64] {
        let (cut, put) = language == .italian ? (italianEndings, italianForms) : (englishEndings, englishForms)
        guard letters.count <= 40 else { return [] }
        var stems: [UInt64] = []
        let own = Word.stem(ofLetters: letters)
        var bases = 0
        for ending in cut
        where letters.count >= ending.count + leastLetters && letters.suffix(ending.count).elementsEqual(ending) {
            let base = letters.dropLast(ending.count)
            for form in put {
                let stem = Word.stem(ofLetters: base, and: form)
                if stem != own, !stems.contains(stem) { stems.append(stem) }
            }
            bases += 1
            if bases == 2 { break }
        }
        return stems
    }

    private static func list(_ endings: String) -> [[UInt8]] {
        endings.utf8.split(separator: 0x20, omittingEmptySubsequences: false).map { Array($0) }
    }

    /// The fewest letters that an ending leaves of a word.
    private static let leastLetters = 3
    /// The first that a word ends with is tried, and the next.
    private static let italianEndings = list(
        "arono erono irono avano evano ivano ammo emmo immo asse esse isse assi essi issi ando endo ante ente "
            + "are ere ire ava eva iva avi evi ivi ato ata ati ate uto uta uti ute ito ita iti ite ano ono era ira ero iro "
            + "mene gli lo la li le mi ti ci vi ne si ro ai ei ii o a e i")
    private static let italianForms = list("are ere ire e o a i ato ito uto ava")
    private static let englishEndings = list("ing ied ies est ed es er ly s d e y")
    private static let englishForms = list(" e ed ing s es y")
}
