import BitextCore
import TestSupport
import Testing

@testable import Concordancer

/// The quick ways beside the plain ones: automata, gathered positions, windows on several processors, lines.
@Suite struct ShortCutTests {
    @Test(arguments: [
        "[bc]a.*re", "[^a]*b?", "(a|b)+c{1,2}", "(ab|c)*", "(?:a|à){2,}", "[à-ü]b", ".", "..?", "a|b|ab.+", "(a|)b",
        "[a-c][^b-ü].*",
        "(a{0,2}b){2}", "日.*", "[.,]?a", "a\\.b?", "(((a)+)+)+b", "", "a||b",
    ])
    func theAutomatonKnowsTheLanguageThatICUKnows(_ pattern: String) throws {
        let language = try #require(RegularLanguage(pattern))
        var automaton = try #require(ByteAutomaton(language))
        var lowered = language.lowered.flatMap { ByteAutomaton($0) }
        var regex = try RegularExpression(pattern, ignoringCase: false)
        var caseless = try RegularExpression(pattern, ignoringCase: true)
        var random = SeededGenerator(seed: 7)
        let letters = ["a", "b", "c", "r", "e", "A", "B", "à", "ü", "日", "🜁", ".", ",", "\n", "\u{2028}"]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                letters.randomElement(using: &random) ?? "a"
            }.joined()
            let utf8 = Array(text.utf8)
            let isMatch = try utf8.withUnsafeBytes { try regex.matches($0) }
            #expect(utf8.withUnsafeBytes { automaton.matches($0, lowering: false) } == isMatch, "\(pattern): \(text)")
            #expect(utf8.isEmpty || !isMatch || language.prefixes.contains { text.utf8.starts(with: $0.utf8) })
            guard lowered != nil, utf8.allSatisfy({ $0 < 0x80 }) else { continue }
            let isCaseless = try utf8.withUnsafeBytes { try caseless.matches($0) }
            #expect(
                utf8.withUnsafeBytes { lowered?.matches($0, lowering: true) } == isCaseless, "\(pattern)%c: \(text)")
        }
    }

    @Test(arguments: [
        "a*+b", "(?=a)b", "\\w+", "[[:alpha:]]", "[a&&b]", "^a", "a$", "\\bx", "a{2", "(a", "a)", "[]a]", "*a",
    ])
    func whatMeansMoreIsLeftToICU(_ pattern: String) {
        #expect(RegularLanguage(pattern) == nil)
    }

    @Test func whatTextsBeginWithIsKnownWhereItIsLittle() throws {
        #expect(try #require(RegularLanguage("[bc]a.*re")).prefixes == ["ba", "ca"])
        #expect(try #require(RegularLanguage("(in|dis)?corso")).prefixes == [""])
        #expect(try #require(RegularLanguage("(in|dis)cor.*")).prefixes == ["incor", "discor"])
        #expect(try #require(RegularLanguage("[a-z]+")).prefixes == [""])
        #expect(try #require(RegularLanguage("a+b")).prefixes == ["a"])
    }

    @Test func noRepetitionOfRepetitionsTakesLong() throws {
        let text = [UInt8](repeating: 0x61, count: 5000)
        for pattern in ["(a+)+b", "((a*)*)*b", "(a|a)*b", "(a|aa)+b"] {
            let language = try #require(RegularLanguage(pattern))
            var automaton = try #require(ByteAutomaton(language))
            #expect(text.withUnsafeBytes { automaton.matches($0, lowering: false) } == false)
        }
        #expect(ByteAutomaton(try #require(RegularLanguage("(a{1,900}b){1,900}"))) == nil)
    }

    @Test(arguments: 0..<6)
    func gatheredPositionsAreThoseOfABitmap(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let words = (0..<3000).map { _ in ["a", "b", "c", "d", "e"].randomElement(using: &random) ?? "a" }
        let corpus = try SmallCorpus([document("d", words.joined(separator: " ") + " ¦ x")])
        let side = corpus.index.sides.italian
        for (lower, upper) in [(0, 0), (1, 3), (2, 2), (0, 40)] {
            let window = Int.random(in: 0...500, using: &random)..<Int.random(in: 600...3000, using: &random)
            var (source, same) = (
                PostingSource(TypeCover(types: [0, 2, 3]), side: side),
                PostingSource(TypeCover(types: [0, 2, 3]), side: side)
            )
            var bitmap = PositionBitmap()
            bitmap.reset(to: window)
            bitmap.insert(from: &source, lower: lower, upper: upper)
            var expected: [Int] = []
            bitmap.forEach { expected.append($0) }
            var gatherer = PositionGatherer()
            gatherer.reset(to: window)
            gatherer.insert(from: &same, lower: lower, upper: upper)
            var found: [Int] = []
            gatherer.forEach { found.append($0) }
            #expect(found == expected)
        }
    }

    @Test(arguments: [0, 1, 2, 31, 33, 300, 66_000])
    func aRadixSortOrdersAsASlowSortDoes(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        for bits in [1, 7, 20, 64] {
            let mask = UInt64.max >> UInt64(64 - bits)
            // Few values and many, the same upper bits and all.
            for spread in [UInt64(3), 0xFFFF_0000, .max] where count < 1000 || bits == 64 {
                let less = (0..<count).map { _ in UInt64.random(in: 0...5, using: &random) }
                // What stands above the bits doesn't count.
                let keys = (0..<count).map { _ in UInt64.random(in: 0 ... .max, using: &random) & (spread | ~mask) }
                let more = keys.map { $0 & mask }
                var order = RadixOrder(count: count)
                order.sort(by: less, bits: 3)
                order.sort(by: keys, bits: bits)
                let expected = (0..<count).sorted { (more[$0], less[$0], $0) < (more[$1], less[$1], $1) }
                #expect(order.numbers.map { Int($0) } == expected)
            }
        }
    }

    @Test(arguments: 0..<4)
    func conditionsOnTheOtherSideLookAtWhatFacesTheHit(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let corpus = try SmallCorpus(
            (0..<60).map { RandomText.document("d\($0)", using: &random) }, attributes: ["small"])
        let (here, there) = (corpus.index.sides.italian.beadPlaces, corpus.index.sides.english.beadPlaces)
        // Many and few on either side.
        for own in ["\"a\"", "\"b\"", "\"d\"", "\"c\" \"a\""] {
            let hits = try corpus.search(own).hits()
            for other in ["\"a\"", "\"b\"", "\"d\"", "\"a\" \"b\""] {
                let others = try corpus.search(other, .english).hits().map(\.positions)
                let kept = hits.filter { hit in
                    let first = there.positions(of: here.bead(at: hit.positions.lowerBound))
                    let last = there.positions(of: here.bead(at: hit.positions.upperBound - 1))
                    return others.contains {
                        $0.lowerBound >= first.lowerBound && $0.upperBound <= last.upperBound
                    }
                }
                #expect(try corpus.search("\(own) within en: \(other)").hits() == kept, "\(own) \(other)")
                let rest = try corpus.search("\(own) !within en: \(other)").hits()
                #expect(rest == hits.filter { !kept.contains($0) }, "\(own) \(other)")
            }
        }
    }

    @Test func memoryInLargePagesHoldsWhatIsWrittenToIt() {
        let capacity = 1 << 20
        var sum: UInt64 = 0
        withLargeMemory(of: UInt64.self, capacity: capacity) { memory in
            for index in memory.indices { memory.initializeElement(at: index, to: UInt64(index)) }
            sum = memory.reduce(0, &+)
        }
        #expect(sum == UInt64(capacity) * UInt64(capacity - 1) / 2)
    }

    @Test(arguments: [1, 3, 64, 5000])
    func aTeamFindsInWindowsWhatOneFindsAtOnce(size: Int) throws {
        var random = SeededGenerator(seed: 3)
        let documents = (0..<8).map { RandomText.document("d\($0)", using: &random) }
        let corpus = try SmallCorpus(documents, attributes: ["small"])
        let side = corpus.index.sides.italian
        for text in [
            "[word!=\"a\"] []{0,2} [word!=\"b\"]", "[] [] </s>", "[word!=\"c\"] [word!=\"d\"] within en: \"a\"",
            "[word=\"[ab]\"] [word=\"[bcd]\"]", "[word=\"a\"] []{0,2} [word=\"[bc]\"] within s",
            "[word=\"[ac]\"] within en: \"b\"",
        ] {
            let query = try Query(text, tokenise: tokenise)
            let pattern = try CompiledPattern(query.body, in: .italian, of: corpus.index, query: text, control: nil)
            let filters = try Filters(query.body.conditions, in: .italian, of: corpus.index, query: text, control: nil)
            let matcher = Matcher(pattern, side: side, control: nil)
            var (alone, filter) = (matcher, filters)
            var expected: [Hit] = []
            alone.find(startingIn: 0..<side.tokenCount, into: &expected)
            filter.apply(to: &expected)
            var found: [Hit] = []
            WindowTeam(matcher: matcher, filters: filters, size: size).forEachWindow(of: 0..<side.tokenCount) {
                found += $0
                return true
            }
            #expect(found == expected && !found.isEmpty)
        }
    }

    @Test func linesHoldTheLongestForms() throws {
        let long = String(repeating: "abcdefghijklmnop", count: 2000)
        let corpus = try SmallCorpus([document("d", "a \(long) b \(long.prefix(17)) c ¦ \(long) x")])
        let search = try corpus.search("\"b\"")
        let line = try #require(search.lines(of: search.hits()).first)
        #expect(line.left == "a \(long) " && line.node == "b" && line.right == " \(long.prefix(17)) c")
        #expect(line.translation == "\(long) x")
    }
}
