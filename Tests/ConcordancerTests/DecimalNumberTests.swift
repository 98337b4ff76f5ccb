import BitextCore
import Testing

@testable import Concordancer

/// What is a number in a corpus, and what only looks like one to a program.
@Suite struct DecimalNumberTests {
    @Test(arguments: [("12", 12), ("-7", -7), ("007", 7), ("3.50", 3.5), ("-0.5", -0.5)])
    func numbersAreDigitsWithASignAndDecimals(text: String, number: Double) {
        #expect(Double(decimal: text) == number)
        #expect(Double(decimal: Array(text.utf8)) == number)
    }

    @Test(arguments: ["", "-", ".5", "5.", "1.2.3", "+5", " 5", "1e5", "0x1F", "nan", "Nan", "inf", "-infinity", "٣"])
    func anythingElseIsAText(text: String) {
        #expect(Double(decimal: text) == nil)
        #expect(Double(decimal: Array(text.utf8)) == nil)
    }

    @Test func namesThatProgramsTakeForNumbersAreSortedAmongTheNames() {
        for _ in 0..<20 {
            let texts: Set = ["Nan", "nan", "Ida", "2", "10", "inf", "Olga", "1e5", "0x1F"]
            let sorted = KeyColumn.sorted(texts, in: .italian)
            #expect(sorted == ["2", "10", "0x1F", "1e5", "Ida", "inf", "nan", "Nan", "Olga"])
        }
    }

    @Test func theValuesThatThereAreAreListedInOneOrder() throws {
        for _ in 0..<20 {
            let condition = try #require(MetadataCondition("author=zzz"))
            let values = ["10", "nan", "9", "1a", "Nan", "1.0", "1"]
            let error = #expect(throws: NoSuchDocuments.self) {
                try MetadataCondition.select([condition], among: ["author"]) { _ in values }
            }
            #expect(
                error?.description
                    == "no document has author=zzz; the values of author are 1, 1.0, 9, 10, 1a, Nan, nan")
        }
    }

    @Test func aWordIsNoNumberWhateverProgramsMakeOfIt() throws {
        let corpus = try SmallCorpus([document("a", "12 nan inf 1e5 cane 13 ¦ x")])
        #expect(try corpus.nodes("[word > 5]") == ["12", "13"])
        #expect(try corpus.nodes("[int(word) > 5]") == ["12", "13"])
        #expect(try corpus.nodes("[word = 12]") == ["12"])
        #expect(try corpus.nodes("[word != 12]") == corpus.nodes("[!(word = 12)]"))
        #expect(try corpus.nodes("[word != 12]") == ["nan", "inf", "1e5", "cane", "13"])
        #expect(try corpus.nodes("a:[] :: a.word != 12").count == 5)
    }
}
