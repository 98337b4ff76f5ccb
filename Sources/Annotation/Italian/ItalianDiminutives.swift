/// Italian nouns that endings make smaller, bigger or worse: *casetta*, *gattino*, *librone*, *parolaccia*.
enum ItalianDiminutives {
    private static let endings: [(ending: String, bases: [String])] = [
        ("ettino", ["o"]), ("ettina", ["a"]), ("icino", ["o", "e"]), ("icina", ["a", "e"]), ("icello", ["o", "e"]),
        ("icella", ["a", "e"]), ("uccio", ["o", "e"]), ("uccia", ["a", "e"]), ("accio", ["o", "e"]),
        ("accia", ["a", "e"]),
        ("etto", ["o", "e"]), ("etta", ["a", "e"]), ("ello", ["o", "e"]), ("ella", ["a", "e"]), ("ino", ["o", "e"]),
        ("ina", ["a", "e"]), ("one", ["o", "a", "e"]), ("ona", ["a", "e"]),
    ]

    /// The words that a folded word may have been made of, with the plural's vowel taken for the singular's.
    static func bases(of word: [UInt8]) -> [String] {
        guard word.count > 5 else { return [] }
        let text = String(decoding: word, as: UTF8.self)
        var result: [String] = []
        for form in [text] + singulars(of: text) {
            for (ending, bases) in endings where form.hasSuffix(ending) {
                var stem = form.dropLast(ending.count)
                guard stem.utf8.count > 2 else { continue }
                if stem.hasSuffix("ch") || stem.hasSuffix("gh") { stem = stem.dropLast() }
                result += bases.map { stem + $0 }
            }
        }
        return result
    }

    private static func singulars(of word: String) -> [String] {
        switch word.last {
        case "i": [word.dropLast() + "o", word.dropLast() + "e"]
        case "e": [word.dropLast() + "a"]
        default: []
        }
    }
}
