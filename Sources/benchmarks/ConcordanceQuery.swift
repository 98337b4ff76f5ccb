import BitextCore

/// A query of the concordance's benchmark.
struct ConcordanceQuery {
    let language: Language
    let text: String
    /// The milliseconds that all its hits may take at 10 million tokens, the query's own preparation included.
    let target: Double

    private init(_ language: Language, _ text: String, _ target: Double) {
        self.language = language
        self.text = text
        self.target = target
    }

    /// From the rare word to the condition on frequent classes.
    static let all = [
        ConcordanceQuery(.italian, #"[word="allevamento"]"#, 0.02),
        ConcordanceQuery(.italian, #"[word="battaglia"]"#, 0.1),
        ConcordanceQuery(.italian, #"[word="finestra"]"#, 0.88),
        ConcordanceQuery(.italian, #"[word="di"]"#, 12.4),
        ConcordanceQuery(.english, #"[word="the"]"#, 12.6),
        ConcordanceQuery(.italian, #"[word="govern.*"]"#, 0.25),
        ConcordanceQuery(.italian, #"[word=".*zion.*"]"#, 8),
        ConcordanceQuery(.italian, #"[word="[bc]a.*re"]"#, 2.72),
        ConcordanceQuery(.italian, #"[word="citta"%cd]"#, 41.3),
        ConcordanceQuery(.english, #"[word="the"%c]"#, 20.4),
        ConcordanceQuery(.italian, #"[lemma="prendere"]"#, 0.13),
        ConcordanceQuery(.italian, #"[lemma="dovere" & pos="AUX"]"#, 3.65),
        ConcordanceQuery(.italian, #"[word="la"] [word="finestra"]"#, 1.73),
        ConcordanceQuery(.english, #"[word="of"] [word="the"] [word="window"]"#, 0.3),
        ConcordanceQuery(.english, #"[word="of"] [word="the"]"#, 3),
        ConcordanceQuery(.italian, #"[lemma="prendere"] []{0,3} [pos="NOUN"] within s"#, 1),
        ConcordanceQuery(.italian, #"[word="guerra|battaglia|scontro"]"#, 0.3),
        ConcordanceQuery(.italian, #"([word="la"] [word="guerra"] | [word="una"] [word="battaglia"])"#, 1.64),
        ConcordanceQuery(.italian, #"[lemma="avere"] []{0,5} [lemma="potere"] within s"#, 30.1),
        ConcordanceQuery(.italian, #"[word="battaglia"] within en: [word="battle"]"#, 0.1),
        ConcordanceQuery(.italian, #"[word="battaglia"] !within en: [word="battle"]"#, 1.83),
        ConcordanceQuery(.italian, #"[word="di"] within en: [word="of"]"#, 6),
        ConcordanceQuery(.italian, #"[word="la"] [pos!="NOUN"]"#, 21),
        ConcordanceQuery(.english, #"[word="the"] []"#, 29.2),
        ConcordanceQuery(.english, #"[pos="ADJ"] [pos="NOUN"]"#, 12),
        ConcordanceQuery(.italian, #"[word="battaglia"] within <text domain="wesnoth"/>"#, 0.41),
        ConcordanceQuery(.italian, #"[pos="DET"] []{0,2} [lemma="finestra"]"#, 118),
        ConcordanceQuery(.italian, #"[lemma="il" & pos="DET"] [pos="NOUN"]"#, 59.9),
    ]
}
