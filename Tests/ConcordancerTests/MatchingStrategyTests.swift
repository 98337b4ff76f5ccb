import Concordancer
import Testing

/// Which of several matches with one start or end are hits, as CQP 3.4 and 3.5 choose them.
@Suite struct MatchingStrategyTests {
    let corpus: SmallCorpus

    init() throws { corpus = try SmallCorpus() }

    @Test func alternativesThatBeginAtOneTokenGiveTheShortestUnlessAllAreAskedFor() throws {
        let query = "\"girava\" | [word=\"gira.*\"] \",\""
        #expect(try corpus.nodes(query) == ["girava", "girava", "girava"])
        #expect(try corpus.nodes(query, matching: .shortest) == ["girava", "girava", "girava"])
        #expect(try corpus.nodes(query, matching: .longest) == ["girava,", "girava,", "girava"])
        #expect(
            try corpus.nodes(query, matching: .traditional) == ["girava", "girava,", "girava", "girava,", "girava"])
    }

    @Test func optionalTokensAtTheStartGiveOneMatchWithThemAndOneWithout() throws {
        let query = "[]? \"girava\""
        let all = ["luce girava", "girava", ", girava", "girava", ", girava", "girava"]
        #expect(try corpus.nodes(query, matching: .traditional) == all)
        #expect(try corpus.nodes(query) == ["luce girava", ", girava", ", girava"])
        #expect(try corpus.nodes(query, matching: .shortest) == ["girava", "girava", "girava"])
        #expect(try corpus.nodes(query, matching: .longest) == ["luce girava", ", girava", ", girava"])
        // A repeated token is one token, which begins one match.
        #expect(
            try corpus.nodes("[word!=\"\\.\"]{1,3} \"girava\"", matching: .traditional)
                == ["La luce girava", "luce girava", "girava, girava", ", girava", "girava, girava", ", girava"])
    }

    @Test func branchesThatBeginAlikeAreTwo() throws {
        let query = "\"girava\" | \"girava\" \",\" \"girava\""
        #expect(
            try corpus.nodes(query, matching: .traditional)
                == ["girava", "girava, girava", "girava", "girava, girava", "girava"])
        let tags = "<s> \"La\" | \"La\" \"luce\""
        #expect(try corpus.nodes(tags, matching: .traditional).filter { $0.hasPrefix("La l") } == ["La luce"])
        #expect(try corpus.nodes(tags, matching: .traditional).count == 5)
        #expect(try corpus.nodes(tags).count == 4)
    }

    @Test func aConditionChoosesAmongBranchesBeforeTheStrategyDoes() throws {
        let query = "\"mare\" | \"mare\" \"\\.\" \"La\""
        #expect(try corpus.nodes(query + " :EN \"round\"") == ["mare. La"])
        #expect(try corpus.nodes(query + " within en: \"round\"") == ["mare. La"])
        #expect(try corpus.nodes(query + " :EN \"sea\"").filter { $0 == "mare. La" } == [])
        #expect(try corpus.nodes(query + " containing \"La\"") == ["mare. La"])
    }

    @Test func aQuerySaysItsOwnStrategy() throws {
        let query = "\"girava\" (\",\" \"girava\")*"
        for strategy in MatchingStrategy.allCases {
            #expect(
                try corpus.nodes("(?\(strategy)) \(query)") == corpus.nodes(query, matching: strategy), "\(strategy)")
        }
        #expect(try corpus.nodes("(?longest)\(query)", matching: .traditional).count == 1)
        #expect(throws: QueryError.self) { try corpus.nodes("(?greedy) \"mare\"") }
    }
}

/// CQP's aligned conditions where beads end.
@Suite struct AlignedConditionTests {
    let corpus: SmallCorpus

    init() throws { corpus = try SmallCorpus() }

    @Test func whatIsUntranslatedFulfilsNoAlignedCondition() throws {
        #expect(try corpus.nodes("\"piangere\" :EN []") == [])
        #expect(try corpus.nodes("\"piangere\" :EN ! \"sea\"") == [])
        #expect(try corpus.nodes("\"piangere\" !within en: \"sea\"") == ["piangere"])
        #expect(try corpus.nodes("\"vide\" []* \"Prese\" :EN ! \"sea\"") == [])
        #expect(try corpus.nodes("\"girava\" \"\\.\" \"Nessuno\" :EN \"round\"") == [])
        // Between two beads with another side there may be one without.
        let across = "\"girava\" \"\\.\" []* \"Prese\""
        #expect(try corpus.nodes(across + " :EN \"idea\"").count == 1)
        #expect(try corpus.nodes(across + " :EN ! \"sea\"").count == 1)
    }

    @Test func aMatchOnTheOtherSideBeginsInTheBeadAndMayEndElsewhere() throws {
        #expect(try corpus.nodes("\"subito\" :EN \"looked\" []* \"The\"") == ["subito"])
        #expect(try corpus.nodes("\"subito\" :EN \"looked\" []* \"The\" within s") == [])
        #expect(try corpus.nodes("\"subito\" within en: \"looked\" []* \"The\"") == [])
        #expect(try corpus.nodes("\"subito\" :EN ! \"looked\" []* \"The\"") == [])
        #expect(try corpus.nodes("\"mare\" \"\\.\" \"La\" :EN \"once\" []* \"round\"") == ["mare. La"])
    }
}
