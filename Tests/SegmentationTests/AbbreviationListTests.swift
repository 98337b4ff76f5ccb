import Testing

@testable import Segmentation

@Suite struct AbbreviationListTests {
    @Test func abbreviationsAreListedOneALine() throws {
        let listed = try Segmenter.Configuration(listing: "# mine\r\nZugf.\n\n  Sdl.? # a company\n prep \n")
        #expect(listed == Segmenter.Configuration(abbreviations: ["Zugf.", "prep"], finalAbbreviations: ["Sdl."]))
        #expect(listed.all == ["Zugf.", "prep", "Sdl."])
    }

    @Test(arguments: [
        ("Zugf.\np. es.\n", "line 2: “p. es.” is more than one word; write one abbreviation a line"),
        ("...", "line 1: “...” is no abbreviation"), ("12", "line 1: “12” is no abbreviation"),
        ("a,b", "line 1: “a,b” is no abbreviation"),
        (
            "precipitevolissimevolmente.",
            "line 1: “precipitevolissimevolmente.” is longer than the 24 letters an abbreviation may have"
        ),
    ])
    func whatIsNoAbbreviationIsRefusedWithItsLine(text: String, message: String) {
        do {
            _ = try Segmenter.Configuration(listing: text)
            Issue.record("was read")
        } catch {
            #expect(error.description == message)
        }
    }
}
