import BitextCore
import Concordancer
import Glibc

/// Queries put to a large index: milliseconds of processor time with the index open, and for all hits also of the time that goes by,
/// which is less where several processors share the work.
///
/// Measured: the first 50 lines with their translations, all hits of a query, what is done with the hits. Data: the index that
/// `AFRONTE_BENCHMARK_INDEX` names, which `Scripts/benchmark` makes of a generated corpus of 10 million tokens a language. Beside each
/// figure stands its target at that size: where none was set, the best that CQP 3.4.33 (compressed or not) and Manatee-open 2.225.8
/// took on the same corpus; and how many times the target the figure is.
enum ConcordanceBenchmark {
    static func run() throws {
        guard let directory = getenv("AFRONTE_BENCHMARK_INDEX").map({ String(cString: $0) }) else {
            print("concordance: SKIPPED, for AFRONTE_BENCHMARK_INDEX names no index")
            return
        }
        let index = try Index(directory: directory, checking: .structure)
        var table = Table([
            "concordance", "hits", "prepare ms", "first 50 ms", "all ms", "wall ms", "target ms", "times target",
        ])
        // For a look at one of them alone, a part of its text.
        let wanted = getenv("AFRONTE_BENCHMARK_QUERY").map { String(cString: $0) } ?? ""
        for query in ConcordanceQuery.all where wanted.isEmpty || query.text.contains(wanted) {
            let search = try search(query.text, in: query.language, of: index)
            let preparing = try measured {
                _ = try ConcordanceBenchmark.search(query.text, in: query.language, of: index)
            }
            let lines = measured { _ = search.lines(of: search.hits(limit: 50)) }
            var hits = 0
            let findAll = {
                // Its own variable: access to one that two closures share is checked each time.
                var count = 0
                search.forEachHit { _ in
                    count += 1
                    return true
                }
                hits = count
            }
            let all = measured(findAll)
            let wall = measured(on: .wall, findAll)
            let times = (preparing + all) * 1000 / query.target
            table.add([
                query.text, "\(hits)", milliseconds(preparing), milliseconds(lines), milliseconds(all),
                milliseconds(wall), "\(query.target)", hundredths(times),
            ])
        }
        print(table.text)
        if wanted.isEmpty { print(try results(of: index)) }
    }

    /// What follows a query: the hits are known.
    private static func results(of index: Index) throws -> String {
        var table = Table(["known hits", "ms", "target ms", "times target"])
        func add(_ what: String, target: Double, _ work: () throws -> Void) rethrows {
            let time = try measured(work)
            table.add([what, milliseconds(time), "\(target)", hundredths(time * 1000 / target)])
        }
        let search = try search(#"[word="the"]"#, in: .english, of: index)
        let hits = search.hits()
        let keys = HitKey.list("1R,2R,3R") ?? []
        try add("the: sorted by three words to the right", target: 60) {
            _ = try search.sorted(hits, by: keys) { _ in "" }
        }
        try add("the: collocates 5 left, 5 right", target: 15) { _ = try search.collocates(of: hits) }
        let lemma = HitKey.list("lemma") ?? []
        try add("the: frequencies by lemma", target: 10) { _ = try search.frequencies(of: hits, by: lemma) }
        let next = HitKey.list("1R.lemma") ?? []
        try add("the: frequencies by the next lemma", target: 10) { _ = try search.frequencies(of: hits, by: next) }
        add("the: 100 lines at random", target: 4.47) {
            _ = search.lines(of: Search.sample(hits, count: 100))
        }
        add("the: all lines with 10 tokens on each side", target: 1926) {
            for start in stride(from: 0, to: hits.count, by: 1000) {
                _ = search.lines(of: hits[start..<min(start + 1000, hits.count)])
            }
        }
        let word = try ConcordanceBenchmark.search(#"[word="battaglia"]"#, in: .italian, of: index)
        let words = word.hits()
        add("battaglia: all lines with their translations", target: 90.3) { _ = word.lines(of: words) }
        try add("battaglia: sorted by three words to the right", target: 4.38) {
            _ = try word.sorted(words, by: keys) { _ in "" }
        }
        try add("battaglia: collocates 5 left, 5 right", target: 13.4) { _ = try word.collocates(of: words) }
        try add("battaglia: frequencies by lemma", target: 2.5) { _ = try word.frequencies(of: words, by: lemma) }
        return table.text
    }

    private static func search(_ text: String, in language: Language, of index: Index) throws -> Search {
        try Search(Query(text) { _ in [] }, in: language, of: index)
    }

    private static func measured(
        on clock: Measure.Clock = .processors, _ work: () throws -> Void
    ) rethrows -> Double {
        var failure: (any Error)?
        let measure = Measure(best: 7, on: clock) { do { try work() } catch { failure = error } }
        if let failure { fatalError("\(failure)") }
        return measure.seconds
    }

    private static func hundredths(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }

    private static func milliseconds(_ seconds: Double) -> String {
        let thousandths = Int((seconds * 1e6).rounded())
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
