import Concordancer
import Testing

@Suite struct QueryErrorTests {
    let corpus: SmallCorpus

    init() throws { corpus = try SmallCorpus() }

    /// The place in each query is marked with ‸, which is taken out before the query is asked.
    @Test(arguments: [
        ("[word=\"a\"‸", "expected & or | or ]"),
        ("[word=\"a\" ‸word=\"b\"]", "expected & or | or ]"),
        ("[word=‸a]", "expected a text in quotes"),
        ("[word ‸\"a\"]", "expected ="),
        ("[word!‸\"a\"]", "expected !="),
        ("[‸=\"a\"]", "expected an attribute"),
        ("[‸colour=\"red\"]", "there is no attribute “colour”"),
        ("[word=\"a\" & !(word=\"b\" | ‸genus=\"f\")]", "expected one of word, lemma, pos, parts"),
        ("\"a\" ‸\"b", "is not closed"),
        ("(\"a\" | \"b\"‸", "expected ) for the parenthesis at column 1"),
        ("(\"a\" | ‸)", "expected a token"),
        ("\"a\" ‸)", "this parenthesis closes none"),
        ("\"a\" \"b\"‸{3,1}", "the maximum 1 is below the minimum 3"),
        ("\"a\"{‸x}", "expected a number"),
        ("\"a\"‸{1,100000}", "more than 1000 repetitions"),
        ("(\"a\" []){1,10}{1,100}‸{1,100}", "too long"),
        ("\"a\" ‸without s", "expected “within”"),
        ("\"a\" within ‸chapter", "expected one of bead, p, s, text"),
        ("\"a\" within ‸fr: \"b\"", "expected it: or en:"),
        ("\"a\" within ‸en \"b\"", "expected a colon"),
        ("\"a\" within en: ‸", "expected a token"),
        ("\"a\" within <‸chapter/>", "there is no Italian structure “chapter”"),
        ("\"a\" within <‸s id=\"1\"/>", "have no attributes"),
        ("<‸chapter> \"a\"", "there is no Italian structure “chapter”"),
        ("\"a\" <‸chapter/>", "there is no Italian structure “chapter”"),
        ("\"a\" within en: (\"b\" within <‸chapter/>)", "there is no English structure “chapter”"),
        ("\"a\" containing ‸", "expected a token"),
        ("\"a\" ‸has(fr)", "expected a language"),
        ("\"a\" ‸has(it)", "searches the Italian side"),
        ("a:[] \"b\" & ‸b.word = \"x\"", "no token has the label “b”"),
        ("a:[] & a.‸colour = \"x\"", "there is no attribute “colour”"),
        ("a:[] & a.word = ‸", "or a label with an attribute"),
        ("a:[] & ‸", "expected a label"),
        ("a:[] & a.word < ‸\"x\"", "expected a number"),
        ("a:[] & ‸weight(a.word) > 2", "there is no function “weight”"),
        ("[word=\"a\" & ‸ws(1,2)]", "there are no word sketches"),
        ("[word=\"a\" & ‸chapter]", "there is no Italian structure “chapter”"),
        ("[lemma=‸a.lemma] \"b\"", "no token has the label “a”"),
        ("[f(word)‸]", "with a number"),
        ("[‸word]", "as in [word="),
        ("\"a\" & distance(match‸)", "expected a comma"),
        ("(meet \"a\" \"b\" ‸3 -3)", "the smaller number first"),
        ("(meet \"a\" ‸[lbound(s)])", "without conditions on its place"),
        ("MU‸(\"a\")", "expected (meet …)"),
        ("‸/codist[\"a\"]", "there is no macro but /region[s]"),
        ("/region[‸chapter]", "there is no Italian structure “chapter”"),
        ("[] ‸$names", "--list names=FILE"),
        ("‸$names", "there is no list of words “names”"),
        ("[lemma = RE(‸$names)]", "there is no list of words"), ("[word = $‸]", "expected the name of a list"),
        ("‸A = \"a\"", "results have no names"),
        ("‸a: [word=\"b\"]", "a label stands close to its token"),
        ("TAB‸(\"a\")", "expected a token"),
        ("‸| \"a\"", "expected a token"),
        ("‸!\"a\"", "expected a token"),
        ("\"a\" within <text colour=‸\"red\"/>", "no document has the key “colour”"),
        ("\"a\" cut ‸x", "expected the number of hits"),
        ("\"a\" expand ‸s", "expected what the hits grow to"),
        ("\"a\" expand to ‸chapter", "there is no Italian structure “chapter”"),
        ("\"a\" within 2 ‸chapter", "there is no Italian structure “chapter”"),
        ("(‸\"a\"? within s) \"b\"", "needs a token that isn't optional"),
        ("<‸s \"1\"> []", "expected the attribute whose value is asked for"),
        ("[pos contains ‸\"a\"%l]", "without the flag l"),
        ("‸match:[] \"b\"", "expected another label"),
        ("\"a\" :: ‸a.word = b.word", "no token has the label “a”"),
        ("\"a\"%‸x", "expected the flags c"),
        ("\"‸[a\"", "this is no regular expression"), ("\"‸(a\"", "a parenthesis has no partner"),
        ("\"perché ‸(no\"", "this is no regular expression"), ("\"(a)‸)(b\"", "a parenthesis has no partner"),
        ("[word=\"a‸[b\"]", "this is no regular expression"), ("\"[‸[]\"", "a bracket [ is not closed"),
        ("\"[(]‸(a\"", "a parenthesis has no partner"), ("\"\\(‸(\\)\"", "a parenthesis has no partner"),
        ("\"\\Q(\\E[a]‸(\"", "a parenthesis has no partner"), ("\"a‸\\p{Foo}b\"", "no such property"),
        ("\"a‸{3,1}b\"", "its minimum"), ("\"(a)‸\\2b\"", "names no group"), ("\"a‸(?<=b*)c\"", "no limit"),
        ("‸\"a\"* []*", "without any token"),
        ("‸<s>", "without any token"), ("<‸mano>", "there is no Italian structure “mano”"),
        ("\"a‸}\"", "a brace that is meant itself is written \\{ or \\}"), ("\"‸{a}\"", "written \\{ or \\}"),
        ("‸NEAR(casa la, 5000)", "at most 1000 tokens"), ("mare AND ‸NEAR(casa la, 5000)", "at most 1000 tokens"),
        ("mare AND ‸NEAR(casa la, 99999999999999999999)", "expected two or three words and a number"),
        ("casa ‸NEAR(a b, 5)", "expected AND, OR or NOT"), ("è OR ‸NEAR(a b c d, 5)", "expected two or three words"),
        ("mare cielo AND (luce OR ‸) notte", "expected words on both sides"),
        ("mare AND luce AND‸", "expected words on both sides"), ("mare AND ‸AND luce", "expected words on both sides"),
        ("(mare OR luce‸", "expected ) for the bracket"), ("(mare) ‸barca AND luce", "expected AND, OR or NOT"),
        ("mare AND NEAR(a b‸", "expected ) at the end"),
        ("\"a\" within ‸99999999999999999999999", "expected a number up to 1000000"),
        ("\"a\" within ‸9223372036854775807 s", "expected a number up to 1000000"),
        ("\"a\" within ‸-5", "expected a whole number"), ("\"a\" !within ‸-5 s", "expected a whole number"),
        ("\"a\" within ‸2.5", "expected a whole number"), ("\"a\" within ‸0 s", "a number from 1 up"),
        ("[]‸{99999999999999999999999}", "more than 1000 repetitions"),
        ("(meet \"a\" \"b\" ‸-99999999999999999999 5)", "none beyond 1000"),
        ("\"a\" within ‸it: \"b\"", "searches the Italian side"),
        ("[word=‸“mare”]", "a straight quotation mark"), ("[word ‸«mare»]", "a straight quotation mark"),
        ("\"a\" ‸“mare”", "a straight quotation mark"),
        ("\"a\" within <text genre=‸„news”/>", "a straight quotation mark"),
        ("\"a\" within <text year<‸\"x\"/>", "expected a number"),
        ("\"a\" within <text year ‸1950/>", "expected ="),
        ("\"a\" within ‸IT: \"b\"", "searches the Italian side"), ("\"a\" expand to ‸0 s", "a number from 1 up"),
    ])
    func wrongQueriesAreShownWithTheirPlace(_ marked: String, _ message: String) throws {
        let query = String(marked.unicodeScalars.filter { $0 != "‸" }.map(Character.init))
        let before = marked.split(separator: "‸", omittingEmptySubsequences: false)[0]
        let error = #expect(throws: QueryError.self) { try corpus.search(query) }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "no error")")
        #expect(error?.offset == before.utf8.count, "\(error?.description ?? "no error")")
        let lines = try #require(error).description.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3)
        #expect(lines[1] == "  " + query)
        #expect(lines[2] == "  " + String(repeating: " ", count: before.count) + "^")
    }

    @Test func theCaretStandsUnderWideLetters() throws {
        let error = #expect(throws: QueryError.self) { try corpus.search("\"日本\" \"e\u{301}\" )") }
        #expect(error?.description.hasSuffix("\n  \"日本\" \"e\u{301}\" )\n             ^") == true)
    }

    @Test(arguments: [(1, 300), (300, 0), (300, 300), (20, 400), (400, 20)])
    func ofALongQueryIsShownWhatStandsAroundThePlace(_ before: Int, _ after: Int) throws {
        let query = String(repeating: "[]", count: before) + ")" + String(repeating: "[]", count: after)
        let thrown = #expect(throws: QueryError.self) { _ = try corpus.search(query) }
        let error = try #require(thrown)
        let lines = error.description.split(separator: "\n")
        #expect(lines[1].count <= 204 && lines[1].count > 150)
        #expect(lines[1].hasPrefix("  …") == (before > 50) && lines[1].hasSuffix("…") == (after > 50))
        let column = lines[2].count - 1
        #expect(lines[1][lines[1].index(lines[1].startIndex, offsetBy: column)] == ")")
    }

    @Test func controlCharactersOfAQueryAreShownNotObeyed() throws {
        let error = #expect(throws: QueryError.self) { try corpus.search("[word=\"\u{1B}[2J\" x") }
        #expect(error?.description.contains("\u{1B}") == false)
        #expect(error?.description.contains("␛[2J") == true)
    }

    @Test(arguments: ["(", "[!", "[(", "\"a\"", "\"a\"*", "<s>", "\"a\"{2}"])
    func longQueriesNeitherCrashNorHang(_ piece: String) throws {
        _ = try? corpus.search(String(repeating: piece, count: 20_000))
        _ = try? corpus.search(String(repeating: piece, count: 90) + "\"a\"" + String(repeating: ")", count: 90))
    }

    @Test func aPatternThatBacktracksForEverIsStopped() throws {
        let long = String(repeating: "a", count: 60)
        let corpus = try SmallCorpus([document("d", "\(long)b è ¦ x")])
        let error = #expect(throws: QueryError.self) { try corpus.search("[word=\"(\\w+)+[cd]\"]") }
        #expect(error?.message.contains("takes too long") == true)
        #expect(error?.offset == 6)
    }

    @Test func hostileBytesInQueriesAreHarmless() {
        for query in [
            "\"\u{0}\"", "[word=\"\\\"]", "\"\\", "'", "{", "\"\"\"", "%", "[]%", "\"a\"%%", "!within s", "<", "</",
            "<s", "within", "::",
        ] {
            _ = try? corpus.search(query)
            _ = try? corpus.search("[" + query)
            _ = try? corpus.search("\"a\" " + query)
        }
    }
}
