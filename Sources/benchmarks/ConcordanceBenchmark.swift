import BitextCore
import Concordancer
import Glibc

/// Queries put to a large index: milliseconds of processor time with the index open.
///
/// Measured: the first 50 lines with their translations, all hits of a query, sorting, collocates, a frequency list. Data: the index
/// that `AFRONTE_BENCHMARK_INDEX` names, which `Scripts/benchmark` makes of a generated corpus of 10 million tokens a language. Beside
/// it stands what one pass over the postings of *the* costs, the least that any engine must do for a frequent word.
enum ConcordanceBenchmark {
    static func run() throws {
        guard let directory = getenv("AFRONTE_BENCHMARK_INDEX").map({ String(cString: $0) }) else {
            print("concordance: SKIPPED, for AFRONTE_BENCHMARK_INDEX names no index")
            return
        }
        let index = try Index(directory: directory, checking: .structure)
        let pass = try search(#"[word="the"]"#, in: .english, of: index)
        let unit = Measure(best: 9) { pass.forEachHit { _ in true } }.seconds
        var table = Table(["concordance", "hits", "prepare ms", "first 50 ms", "all ms", "times “the”"])
        for (language, text) in queries {
            let search = try search(text, in: language, of: index)
            let preparing = try measured { _ = try ConcordanceBenchmark.search(text, in: language, of: index) }
            let lines = measured { _ = search.lines(of: search.hits(limit: 50)) }
            var hits = 0
            let all = measured {
                hits = 0
                search.forEachHit { _ in
                    hits += 1
                    return true
                }
            }
            table.add([
                text, "\(hits)", milliseconds(preparing), milliseconds(lines), milliseconds(all),
                Table.rounded((preparing + all) / unit),
            ])
        }
        print(table.text)
        print(try results(of: index, unit: unit))
    }

    /// What follows a query: the hits of *the*, which are known.
    private static func results(of index: Index, unit: Double) throws -> String {
        var table = Table(["hits of “the”", "ms", "times “the”"])
        let search = try search(#"[word="the"]"#, in: .english, of: index)
        let hits = search.hits()
        func add(_ what: String, _ seconds: Double) {
            table.add([what, milliseconds(seconds), Table.rounded(seconds / unit)])
        }
        let keys = HitKey.list("1R,2R,3R") ?? []
        add("sorted by three words to the right", try measured { _ = try search.sorted(hits, by: keys) { _ in "" } })
        add("collocates 5 left, 5 right", try measured { _ = try search.collocates(of: hits) })
        let lemma = HitKey.list("lemma") ?? []
        add("frequencies by lemma", try measured { _ = try search.frequencies(of: hits, by: lemma) })
        let next = HitKey.list("1R.lemma") ?? []
        add("frequencies by the next lemma", try measured { _ = try search.frequencies(of: hits, by: next) })
        return table.text
    }

    private static let queries: [(Language, String)] = [
        (.italian, #"[word="battaglia"]"#), (.italian, #"[word="di"]"#), (.english, #"[word="the"]"#),
        (.italian, #"[word=".*zion.*"]"#), (.italian, #"[word="[bc]a.*re"]"#), (.italian, #"[word="citta"%cd]"#),
        (.italian, #"[lemma="prendere"]"#), (.italian, #"[word="la"] [word="finestra"]"#),
        (.english, #"[word="of"] [word="the"] [word="window"]"#), (.english, #"[word="of"] [word="the"]"#),
        (.italian, #"[lemma="prendere"] []{0,3} [pos="NOUN"] within s"#),
        (.italian, #"[word="battaglia"] within en: [word="battle"]"#),
        (.italian, #"[word="battaglia"] !within en: [word="battle"]"#),
        (.italian, #"[word="di"] within en: [word="of"]"#), (.italian, #"[word="la"] [pos!="NOUN"]"#),
        (.english, #"[pos="ADJ"] [pos="NOUN"]"#), (.italian, #"[lemma="il" & pos="DET"] [pos="NOUN"]"#),
    ]

    private static func search(_ text: String, in language: Language, of index: Index) throws -> Search {
        try Search(Query(text) { _ in [] }, in: language, of: index)
    }

    private static func measured(_ work: () throws -> Void) rethrows -> Double {
        var failure: (any Error)?
        let measure = Measure(best: 7) { do { try work() } catch { failure = error } }
        if let failure { fatalError("\(failure)") }
        return measure.seconds
    }

    private static func milliseconds(_ seconds: Double) -> String {
        let thousandths = Int((seconds * 1e6).rounded())
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
