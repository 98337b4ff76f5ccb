/// The Italian prepositions that join with the article: *della*, *nell'*, *coi*.
enum Contractions {
    /// Contractions with *con* that are mostly other words, and their articles.
    static let doubtful = ["cogli": "gli", "colla": "la", "colle": "le", "collo": "lo"]
    /// Contractions cut short before a plural, and what they are of.
    static let short = ["de'": "di", "a'": "a", "co'": "con", "pe'": "per"]
    /// Contractions that may be orders to give, and their pronouns.
    static let orders = ["dallo": "lo", "dalle": "le", "dalla": "la", "dagli": "gli"]

    /// For each contraction, the preposition and the article.
    static let words: [String: (preposition: String, article: String)] = {
        var words: [String: (preposition: String, article: String)] = [:]
        let articles = ["l": "il", "llo": "lo", "lla": "la", "ll'": "l'", "i": "i", "gli": "gli", "lle": "le"]
        for (stem, preposition) in [("de", "di"), ("a", "a"), ("da", "da"), ("ne", "in"), ("su", "su")] {
            for (ending, article) in articles { words[stem + ending] = (preposition, article) }
        }
        for (form, article) in [("col", "il"), ("coi", "i"), ("collo", "lo"), ("colla", "la"), ("coll'", "l'")] {
            words[form] = ("con", article)
        }
        for (form, article) in [("cogli", "gli"), ("colle", "le"), ("cò", "i")] { words[form] = ("con", article) }
        for (form, preposition) in short { words[form] = (preposition, "i") }
        let elided = [
            ("degl'", "di"), ("agl'", "a"), ("dagl'", "da"), ("negl'", "in"), ("sugl'", "su"), ("cogl'", "con"),
        ]
        for (form, preposition) in elided { words[form] = (preposition, "gl'") }
        for (form, article) in [("pel", "il"), ("pei", "i")] { words[form] = ("per", article) }
        for word in ["collo", "colla", "colle", "cogli"] { words[word] = nil }
        return words
    }()
}
