import BitextCore
import TestSupport
import Testing

@testable import Concordancer

/// Counts and orders against slow ones, on small corpora made by chance.
@Suite struct ResultsTests {
    /// A corpus of few words, whose documents, sentences and forms are known.
    private struct Chance {
        let corpus: SmallCorpus
        /// The forms of each document's sentences.
        let documents: [[[String]]]
        let genres: [String]

        init(seed: UInt64) throws {
            var random = SeededGenerator(seed: seed)
            let words = ["la", "La", "casa", "CASA", "mare", "è", "e", "città"]
            var made: [IndexDocument] = []
            var documents: [[[String]]] = []
            var genres: [String] = []
            for number in 0..<Int.random(in: 1...5, using: &random) {
                let sentences = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                    (0..<Int.random(in: 1...9, using: &random)).map { _ in
                        words[Int.random(in: 0..<words.count, using: &random)]
                    }
                }
                let genre = ["a", "b"][Int.random(in: 0...1, using: &random)]
                genres.append(genre)
                documents.append(sentences)
                made.append(
                    document(
                        "d\(number)", metadata: ["genre": genre],
                        sentences.map { $0.joined(separator: " ") + " ¦ one two" }.joined(separator: "\n")))
            }
            corpus = try SmallCorpus(made)
            self.documents = documents
            self.genres = genres
        }

        /// Which documents are of a genre.
        func selected(_ genre: String) -> [Bool] { genres.map { $0 == genre } }

        /// Documents of a genre, as forms with the number of their sentence.
        func texts(_ genre: String?) -> [[(form: String, sentence: Int)]] {
            zip(documents, genres).filter { genre == nil || $0.1 == genre }.map { document, _ in
                document.enumerated().flatMap { number, sentence in sentence.map { ($0, number) } }
            }
        }
    }

    private let seeds: [UInt64] = Array(1...12)

    private static let windows = [(2, 3), (0, 2), (4, 0), (70, 1), (3, 90), (0, 0)]

    @Test func collocatesAreThoseThatASlowCountFinds() throws {
        for seed in seeds {
            let chance = try Chance(seed: seed)
            for (genre, isWithinSentence) in [(nil, false), ("a", true), ("b", false)] as [(String?, Bool)] {
                for (query, length) in [(#""la"%c"#, 1), (#""la"%c [] within text"#, 2)] {
                    let search = try Search(
                        Query(query, tokenise: tokenise), in: .italian, of: chance.corpus.index,
                        documents: genre.map { chance.selected($0) })
                    for (left, right) in Self.windows {
                        let window = CollocationWindow(left: left, right: right, isWithinSentence: isWithinSentence)
                        let table = try search.collocates(
                            of: search.hits().reversed(), window: window, thresholds: .init(joint: 1))
                        try Self.compare(table, with: chance.texts(genre), length: length, window, "seed \(seed)")
                    }
                }
            }
        }
    }

    private static func compare(
        _ table: CollocateTable, with texts: [[(form: String, sentence: Int)]], length: Int,
        _ window: CollocationWindow, _ comment: Comment
    ) throws {
        var joint: [String: Int] = [:]
        var frequency: [String: Int] = [:]
        var (tokens, nodes, near) = (0, 0, 0)
        for text in texts {
            let starts = text.indices.filter { place in
                text[place].form.lowercased() == "la" && place + length <= text.count
            }
            for place in text.indices {
                tokens += 1
                frequency[text[place].form, default: 0] += 1
                let isNode = starts.contains { ($0..<$0 + length).contains(place) }
                let isNear = starts.contains { start in
                    let last = start + length - 1
                    let isLeft = start > place && start - place <= window.left
                    let isRight = place > last && place - last <= window.right
                    if !window.isWithinSentence { return isLeft || isRight }
                    return isLeft && text[start].sentence == text[place].sentence
                        || isRight && text[last].sentence == text[place].sentence
                }
                if isNode { nodes += 1 }
                if isNear && !isNode {
                    joint[text[place].form, default: 0] += 1
                    near += 1
                }
            }
        }
        #expect(table.tokenCount == tokens && table.windowTokens == near, comment)
        #expect(Set(table.rows.map { table.text(of: $0) }) == Set(joint.keys), comment)
        for row in table.rows {
            let text = table.text(of: row)
            #expect(row.joint == joint[text] && row.frequency == frequency[text], comment)
            #expect(
                table.contingency(of: row).total == Double(tokens - nodes)
                    && table.contingency(of: row).first == Double(near), comment)
        }
        let strengths = table.rows.map { table.value(of: .logDice, for: $0) }
        #expect(strengths == strengths.sorted(by: >), comment)
    }

    @Test func frequenciesAreThoseThatASlowCountFinds() throws {
        for seed in seeds {
            let chance = try Chance(seed: seed)
            let search = try chance.corpus.search("\"la\"%c [] within text")
            let keys = try #require(HitKey.list("1R.word%c,meta.genre"))
            let hits = search.hits()
            let table = try search.frequencies(of: hits, by: keys)
            var counts: [[String]: Int] = [:]
            for (document, genre) in zip(chance.documents, chance.genres) {
                let forms = document.flatMap { $0 }
                for place in forms.indices.dropLast() where forms[place].lowercased() == "la" {
                    let next = place + 2 < forms.count ? forms[place + 2].lowercased() : ""
                    counts[[next, genre], default: 0] += 1
                }
            }
            #expect(table.rows.reduce(0) { $0 + $1.count } == hits.count)
            #expect(
                Dictionary(uniqueKeysWithValues: table.rows.map { (table.texts(of: $0), $0.count) }) == counts,
                "seed \(seed)")
            for row in table.rows {
                let tokens = chance.texts(table.texts(of: row)[1]).reduce(0) { $0 + $1.count }
                #expect(row.tokenCount == tokens)
            }
            let nodes = try search.frequencies(of: hits, by: try #require(HitKey.list("node")))
            #expect(nodes.rows.map(\.count) == nodes.rows.map(\.count).sorted(by: >))
            #expect(nodes.rows.allSatisfy { nodes.texts(of: $0)[0].lowercased().hasPrefix("la ") })
        }
    }

    @Test func ngramsAreThoseThatASlowCountFinds() throws {
        for seed in seeds {
            let chance = try Chance(seed: seed)
            for (length, minimum) in [(1, 1), (2, 1), (3, 2), (4, 1)] {
                let subcorpus = Subcorpus(of: chance.corpus.index, in: .italian, selected: chance.selected("a"))
                let table = try NgramTable(of: subcorpus, NgramOptions(length: length, minimum: minimum))
                var counts: [[String]: Int] = [:]
                for (document, genre) in zip(chance.documents, chance.genres) where genre == "a" {
                    for sentence in document where sentence.count >= length {
                        for start in 0...sentence.count - length {
                            counts[Array(sentence[start..<start + length]), default: 0] += 1
                        }
                    }
                }
                let expected = counts.filter { $0.value >= minimum }
                #expect(
                    Dictionary(uniqueKeysWithValues: table.rows.map { (table.values(of: $0), $0.count) }) == expected,
                    "seed \(seed), \(length)-grams")
            }
        }
    }

    @Test func keywordsCompareWhatTheirSubcorporaHold() throws {
        for seed in seeds {
            let chance = try Chance(seed: seed)
            let focus = Subcorpus(of: chance.corpus.index, in: .italian, selected: chance.selected("a"))
            let other = try SmallCorpus()
            for reference in [focus.complement, Subcorpus(of: other.index, in: .italian)] {
                let table = try KeywordTable(of: focus, against: reference, measure: .logLikelihood)
                let own = chance.texts("a").flatMap { $0.map(\.form) }
                #expect(table.tokenCount == own.count)
                for row in table.rows {
                    #expect(row.frequency == own.count { $0 == row.text } && row.keyness >= 0)
                    if reference.index === other.index {
                        let all = try WordList(of: reference)
                        #expect(row.reference == all.rows.first { all.text(of: $0) == row.text }?.count ?? 0)
                    } else {
                        #expect(row.reference == chance.texts("b").reduce(0) { $0 + $1.count { $0.form == row.text } })
                    }
                }
            }
        }
    }

    @Test func whatNoDocumentHasIsNoKey() throws {
        let search = try SmallCorpus().search("mare")
        let error = #expect(throws: ResultError.self) {
            try search.sorted(search.hits(), by: HitKey.list("meta.gender") ?? [])
        }
        #expect(error?.description.contains("genre, year") == true)
        #expect(throws: ResultError.self) { try search.frequencies(of: search.hits(), by: HitKey.list("meta.x") ?? []) }
        #expect(try search.sorted(search.hits(), by: HitKey.list("meta.name,meta.title") ?? []).count == 4)
    }

    @Test func theTimeOfASearchEndsWhatFollowsItToo() throws {
        let corpus = try SmallCorpus()
        let control = SearchControl()
        let search = try Search(
            Query("[]", tokenise: tokenise), in: .italian, of: corpus.index, control: control)
        let hits = search.hits()
        #expect(try search.sorted(hits, by: [.right]).count == hits.count)
        control.cancel()
        #expect(throws: ResultError.self) { try search.sorted(hits, by: [.right]) }
        #expect(throws: ResultError.self) { try search.frequencies(of: hits, by: HitKey.list("word,1R") ?? []) }
        #expect(throws: ResultError.self) { try search.frequencies(of: hits, by: HitKey.list("translation") ?? []) }
        #expect(throws: ResultError.self) { try search.collapsed(hits, context: .tokens(0)) }
        #expect(throws: ResultError.self) { try search.sorted(Array(0..<0x5000), by: >) }
    }

    @Test func aSortComparesKeyAfterKey() throws {
        for seed in seeds {
            let chance = try Chance(seed: seed)
            let search = try chance.corpus.search("[]")
            let hits = search.hits()
            for text in ["1R,2R", "-1L.word%c,node", "-document,right", "frequency,node", "-meta.genre,left"] {
                let keys = try #require(HitKey.list(text))
                var reader = KeyReader(search, hits: hits)
                var columns: [[Int]] = []
                for key in keys {
                    let parts: [HitKey] =
                        switch key.description {
                        case "right": (1...6).compactMap { HitKey("\($0)R") }
                        case "left": (1...6).compactMap { HitKey("\($0)L") }
                        default: [key]
                        }
                    for part in parts {
                        columns.append(try reader.column(of: part).codes.map { key.isReversed ? -Int($0) : Int($0) })
                    }
                }
                let slow = hits.indices.sorted { left, right in
                    for column in columns where column[left] != column[right] { return column[left] < column[right] }
                    return left < right
                }
                #expect(try search.sorted(hits, by: keys) == slow.map { hits[$0] }, "seed \(seed), \(text)")
            }
        }
    }

    @Test func contextFiltersAskForAMatchNearby() throws {
        for seed in seeds {
            let chance = try Chance(seed: seed)
            let search = try chance.corpus.search("\"la\"%c")
            let other = try chance.corpus.search("\"mare\" | \"casa\" []")
            let hits = search.hits()
            let side = chance.corpus.index.sides.italian
            let matches = other.hits().map(\.positions)
            for window in [ContextFilter.Window.tokens(left: 2, right: 3), .sentence, .document] {
                let slow = hits.filter { hit in
                    var document = StructureCursor(.document, side: side)
                    var sentence = StructureCursor(.segment, side: side)
                    let node = hit.positions
                    let area: Range<Int> =
                        switch window {
                        case .tokens(let left, let right):
                            (node.lowerBound - left)..<(node.upperBound + right)
                        case .sentence: sentence.bounds(at: node.lowerBound)
                        default: document.bounds(at: node.lowerBound)
                        }
                    let bounds = document.bounds(at: node.lowerBound)
                    return matches.contains {
                        !$0.overlaps(node) && area.clamped(to: bounds).lowerBound <= $0.lowerBound
                            && $0.upperBound <= area.clamped(to: bounds).upperBound
                    }
                }
                let with = ContextFilter(other, window: window).applied(to: hits)
                #expect(with == slow, "seed \(seed), \(window)")
                let without = ContextFilter(other, window: window, isNegated: true).applied(to: hits)
                #expect(Set(with + without) == Set(hits) && with.count + without.count == hits.count)
            }
        }
    }

    @Test func wordListsAreFilteredAndOrdered() throws {
        let corpus = try SmallCorpus()
        let whole = Subcorpus(of: corpus.index, in: .italian)
        let list = try WordList(of: whole, attribute: try #require(TokenAttribute("word%c")), pattern: "par.*")
        #expect(list.rows.map { list.text(of: $0) } == ["parola"] && list.rows[0].count == 5)
        let words = try WordList(of: whole)
        #expect(words.rows.reduce(0) { $0 + $1.count } == whole.tokenCount)
        #expect(throws: ResultError.self) { try WordList(of: whole, pattern: "(") }
        #expect(throws: ResultError.self) { try WordList(of: whole, attribute: try #require(TokenAttribute("mood"))) }
    }

    @Test func wordsAreOrderedByTheirEndingsInTheAlphabet() throws {
        let corpus = try SmallCorpus([document("a", "pizza AIX città Crea area venne « perché ¦ x")])
        let words = try WordList(of: Subcorpus(of: corpus.index, in: .italian), order: .ending)
        #expect(
            words.rows.map { words.text(of: $0) } == ["«", "area", "Crea", "città", "pizza", "perché", "venne", "AIX"])
    }

    @Test func whatStandsRightOfAHitIsInThePieceWhereItEnds() throws {
        let corpus = try SmallCorpus([
            document("a", "uno due ¦ one\ntre quattro ¦ two"), document("b", "cinque sei ¦ three\nsette ¦ four"),
        ])
        func collocates(_ query: String, _ window: CollocationWindow) throws -> [String] {
            let search = try corpus.search(query)
            let table = try search.collocates(of: search.hits(), window: window, thresholds: .init(joint: 1))
            return table.rows.map { table.text(of: $0) }.sorted()
        }
        let sentence = CollocationWindow(left: 5, right: 5, isWithinSentence: true)
        #expect(try collocates(#""due" "tre""#, sentence) == ["quattro", "uno"])
        #expect(try collocates(#""quattro" "cinque""#, sentence) == ["sei", "tre"])
        #expect(try collocates(#""quattro" "cinque""#, CollocationWindow()) == ["due", "sei", "sette", "tre", "uno"])
        let across = try corpus.search(#""quattro" "cinque""#)
        #expect(across.lines(of: across.hits()).map(\.right) == [" sei sette"])
        let next = try across.frequencies(of: across.hits(), by: try #require(HitKey.list("1R")))
        #expect(next.rows.map { next.texts(of: $0) } == [["sei"]])
    }

    @Test func keysAreInTheOrderOfTheAlphabet() throws {
        let names = ["Zeta", "alfa", "Èva", "eco", "beta", "10", "9"]
        let corpus = try SmallCorpus(names.map { document($0, "la ¦ \($0)") })
        let search = try corpus.search(#""la""#)
        let ordered = ["9", "10", "alfa", "beta", "eco", "Èva", "Zeta"]
        for key in ["document", "translation"] {
            let keys = try #require(HitKey.list(key))
            let sorted = try search.sorted(search.hits(), by: keys)
            #expect(search.lines(of: sorted).map(\.name) == ordered, "\(key)")
            let counted = try search.frequencies(of: search.hits(), by: keys)
            #expect(counted.rows.map { counted.texts(of: $0)[0] } == ordered, "\(key)")
        }
    }

    @Test func whatHasNoValueIsOneRow() throws {
        var made = document("a", "la casa la ¦ x")
        var tokens = AnnotatedTokens(attributeCount: 1)
        for (token, value) in zip(made.segments.italian[0].tokens.tokens, ["", "x", ""]) {
            tokens.append(token)
            tokens.appendValue(value.utf8)
        }
        made.segments.italian[0].tokens = tokens
        let corpus = try SmallCorpus([made], attributes: ["parts"])
        let search = try corpus.search("[]")
        let table = try search.frequencies(of: search.hits(), by: try #require(HitKey.list("1L.parts")))
        #expect(table.rows.map { "\(table.texts(of: $0)[0]) \($0.count)" } == [" 2", "x 1"])
    }

    @Test func linesThatLookAlikeAreCollapsedWhateverTheirLemmas() throws {
        var made = document("a", "la casa ¦ x\nla casa ¦ y\nla barca ¦ z")
        for number in 0..<3 {
            var tokens = AnnotatedTokens(attributeCount: 1)
            for token in made.segments.italian[number].tokens.tokens {
                tokens.append(token)
                tokens.appendValue("\(token.range.lowerBound)\(token.range.lowerBound == 0 ? number : 0)".utf8)
            }
            made.segments.italian[number].tokens = tokens
        }
        let corpus = try SmallCorpus([made], attributes: ["lemma"])
        let search = try corpus.search(#""la""#)
        #expect(try search.collapsed(search.hits(), context: .tokens(0)).map(\.count) == [3])
        #expect(try search.collapsed(search.hits(), context: .segments(0)).map(\.count) == [2, 1])
        let shown = try #require(TokenAttribute("lemma"))
        #expect(try search.collapsed(search.hits(), context: .tokens(0), showing: [shown]).map(\.count) == [1, 1, 1])
    }

    @Test func aSubcorpusAndItsComplementAreTheWhole() throws {
        let corpus = try SmallCorpus()
        let whole = Subcorpus(of: corpus.index, in: .english)
        let novels = try Subcorpus(of: corpus.index, in: .english, where: conditions(["genre=novel"]))
        #expect(novels.documentCount == 1 && novels.complement.documentCount == 2)
        #expect(novels.tokenCount + novels.complement.tokenCount == whole.tokenCount)
        #expect(zip(novels.typeCounts(), novels.complement.typeCounts()).map { $0 + $1 } == whole.typeCounts())
        #expect(try Subcorpus(of: corpus.index, in: .english, where: conditions(["name=mercato"])).documents == [1])
        #expect(try corpus.search("[]", where: ["genre=essay"]).subcorpus.documents == [1])
    }

    @Test func hitsAreShuffledReproduciblyAndTakenOncePerDocument() throws {
        let search = try SmallCorpus().search("[]")
        let hits = search.hits()
        let shuffled = Search.shuffled(hits, seed: 5)
        #expect(shuffled == Search.shuffled(hits, seed: 5) && shuffled != hits && shuffled.sorted() == hits)
        #expect(shuffled != Search.shuffled(hits, seed: 6))
        #expect(search.onePerDocument(hits).count == 3)
    }

    @Test func dispersionKnowsWhereTheHitsLie() throws {
        let search = try SmallCorpus().search("\"mare\"")
        let dispersion = search.dispersion(of: search.hits(), pieces: 10)
        #expect(dispersion.total == 4 && dispersion.plot.reduce(0, +) == 4)
        #expect(dispersion.documents.map(\.document) == [0, 1, 2] && dispersion.documents.map(\.count) == [2, 1, 1])
        #expect(dispersion.documents.allSatisfy { $0.plot.reduce(0, +) == $0.count })
        #expect(dispersion.dispersion.range == 3)
    }

    @Test(arguments: ["1X", "0L", "node.", "left,", "frequency:left", "meta.", "word%x", ""])
    func whatIsNoKeyIsRefused(text: String) {
        #expect(HitKey.list(text) == nil)
    }
}
