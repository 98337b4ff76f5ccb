import BitextCore
import Concordancer
import Testing

/// What hits are counted by.
@Suite struct HitKeyTests {
    @Test func aKeyMayBeginAsAnotherDoes() throws {
        #expect(HitKey("frequency_band") == HitKey("frequency_band"))
        #expect(HitKey("frequency_band")?.isCountable == true)
        #expect(HitKey("frequency")?.isCountable == false)
        #expect(HitKey("-frequency:1R")?.isReversed == true)
        #expect(HitKey("frequency:") == nil && HitKey("frequency:left") == nil)
        var made = document("a", "la casa ¦ x")
        made.structures.italian = [
            TextStructure(
                name: "frequency", attributes: [TextStructure.Attribute(name: "band", value: "high")], tokens: 0..<1)
        ]
        let search = try SmallCorpus([made]).search("[]")
        let table = try search.frequencies(of: search.hits(), by: try #require(HitKey.list("frequency_band")))
        #expect(table.rows.map { table.texts(of: $0)[0] } == ["", "high"])
    }

    @Test func aMillionIsOfTheDocumentsThatHaveTheValueHoweverTheKeyIsWritten() throws {
        let search = try SmallCorpus().search("[]", where: ["genre=novel|letter"])
        func rows(_ key: String) throws -> [String] {
            let table = try search.frequencies(of: search.hits(), by: try #require(HitKey.list(key)))
            return table.rows.map { "\(table.texts(of: $0).joined(separator: " ")) \($0.count)/\($0.tokenCount)" }
        }
        #expect(try rows("text_genre") == rows("meta.genre"))
        #expect(try rows("node,text_genre") == rows("node,meta.genre"))
        #expect(try rows("text_year,text_genre") == rows("meta.year,meta.genre"))
    }
}
