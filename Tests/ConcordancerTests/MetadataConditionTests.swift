import BitextCore
import Testing

@testable import Concordancer

/// What `--where` and saved subcorpora take.
@Suite struct MetadataConditionTests {
    private let values = [
        "genre": ["news", "law", "", "news"], "n": ["007", "7.0", "abc", "6"], "year": ["1950", "999", "2001", ""],
        "name": ["a", "b", "c (2)", "d"],
    ]

    private func selected(_ conditions: String...) throws -> [Int] {
        let read = try conditions.map { try #require(MetadataCondition($0), "\($0)") }
        let found = try MetadataCondition.select(read, among: ["genre", "n", "year"]) { values[$0] ?? [] }
        return found.indices.filter { found[$0] }
    }

    @Test(arguments: [
        ("genre=news", [0, 3]), ("genre!=news", [1, 2]), ("genre=news|law", [0, 1, 3]), ("genre=n.*", [0, 3]),
        ("genre!=news|law", [2]), ("year=19.*", [0]), ("year>=1950", [0, 2]), ("year>1950", [2]), ("year<1950", [1]),
        ("year<=1950", [0, 1]), ("name=c (2)", [2]), ("name>b", [2, 3]), ("genre=", [2]), ("genre!=", [0, 1, 3]),
        ("genre>law", [0, 3]), ("n>=7", [0, 1]), ("n>6", [0, 1]), ("n<7", [3]), ("n<=7", [0, 1, 3]), ("n>a", [2]),
    ])
    func conditionsTakeTheDocumentsTheyName(_ condition: String, _ documents: [Int]) throws {
        #expect(try selected(condition) == documents)
    }

    @Test func aKeyOfTheMetadataMayBeCalledName() throws {
        let corpus = try SmallCorpus([
            document("a", metadata: ["name": "Ada"], "uno ¦ one"), document("b", metadata: ["name": "Bo"], "uno ¦ one"),
        ])
        #expect(try corpus.search("uno", where: ["name=a"]).count() == 1)
        #expect(try corpus.search("uno", where: ["meta.name=Bo|X"]).count() == 1)
        #expect(throws: ResultError.self) { try corpus.search("uno", where: ["meta.genre=x"]) }
        let search = try corpus.search("uno")
        let table = try search.frequencies(of: search.hits(), by: HitKey.list("meta.name") ?? [])
        #expect(table.rows.flatMap { table.texts(of: $0) } == ["Ada", "Bo"])
        #expect(table.rows.map(\.tokenCount) == [1, 1])
    }

    @Test func severalMustAllHold() throws {
        #expect(try selected("genre=news", "year>1000") == [0])
        let error = #expect(throws: NoSuchDocuments.self) { try selected("genre=law", "year>1000") }
        #expect(error?.description == "no document has genre=law and year>1000 together")
    }

    @Test func whatNoDocumentHasIsNamedBesideWhatThereIs() {
        let value = #expect(throws: NoSuchDocuments.self) { try selected("genre=nwes") }
        #expect(value?.description == "no document has genre=nwes; the values of genre are law, news")
        let key = #expect(throws: ResultError.self) { try selected("gender=news") }
        #expect(
            key?.description == "no document has the key “gender”; there are genre, n, year, besides name and title")
        let pattern = #expect(throws: ResultError.self) { try selected("genre=(news") }
        #expect(pattern?.description.contains("parenthesis") == true)
    }

    @Test(arguments: ["genre", "=news", "year>", "year>=", "!x", ""])
    func whatIsNoConditionIsRefused(_ text: String) { #expect(MetadataCondition(text) == nil) }

    @Test(arguments: ["genre=news|law", "year>=1990", "year!=19.*", "a<b", "k=", "k==v", "k=a>b"])
    func aConditionIsWrittenAsItWasRead(_ text: String) { #expect(MetadataCondition(text)?.description == text) }
}
