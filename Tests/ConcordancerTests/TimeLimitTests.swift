import BitextCore
import Concordancer
import Testing

/// What a search does when its time is over, wherever it is, and how long it takes.
@Suite struct TimeLimitTests {
    private func count(_ query: String, in corpus: SmallCorpus, stopped: Bool) throws -> Int {
        let control = SearchControl()
        if stopped { control.cancel() }
        let search = try Search(Query(query, tokenise: tokenise), in: .italian, of: corpus.index, control: control)
        let count = search.count()
        #expect(control.wasStopped == stopped)
        return count
    }

    @Test func whatATokenMeetsIsLookedForNoLongerThanTheSearch() throws {
        let line = [String](repeating: "a", count: 5000).joined(separator: " ")
        let corpus = try SmallCorpus([document("lungo", "\(line) b ¦ x")])
        for query in ["(meet \"b\" not \"zzz\" text)", "(meet \"b\" not (meet \"a\" \"zzz\" -1000 1000) -1000 0)"] {
            #expect(try count(query, in: corpus, stopped: false) == 1)
            // Nobody knows whether it would have been found.
            #expect(try count(query, in: corpus, stopped: true) == 0)
        }
    }

    @Test func whatAPartHoldsIsLookedForNoLongerThanTheSearch() throws {
        let line = [String](repeating: "a", count: 400).joined(separator: " ")
        let corpus = try SmallCorpus([document("lungo", "b \(line) c d ¦ x")])
        let query = "(\"b\" []{400} \"c\" !containing (x:[] []* y:[] :: x.word = \"zz\" & y.word = x.word)) \"d\""
        #expect(try count(query, in: corpus, stopped: false) == 1)
        #expect(try count(query, in: corpus, stopped: true) == 0)
    }

    @Test(.timeLimit(.minutes(1))) func aWholeTextIsLookedThroughOnceForAllItsTokens() throws {
        let line = [String](repeating: "a", count: 40_000).joined(separator: " ")
        let corpus = try SmallCorpus([document("lungo", "\(line) ¦ x"), document("altro", "a b ¦ x")])
        #expect(try corpus.search("(meet \"a\" \"b\" text)").count() == 1)
        #expect(try corpus.search("(meet \"a\" not \"b\" text)").count() == 40_000)
    }
}
