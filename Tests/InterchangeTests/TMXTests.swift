import BitextCore
import Interchange
import Testing

@Suite struct TMXTests {
    private let date = Timestamp(secondsSince1970: 1_706_702_399)

    @Test func aMemoryIsWrittenAsTheProgramsThatReadItWant() throws {
        let (files, account) = try export(Samples.units, as: .tmx, ExportOptions(date: date, toolVersion: "1/2"))
        #expect(
            files == [
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4">
                  <header creationtool="Afronte" creationtoolversion="1-2" segtype="sentence" o-tmf="Afronte" \
                adminlang="en" srclang="it" datatype="plaintext" creationdate="20240131T115959Z"></header>
                  <body>
                    <tu tuid="gatto:0">
                      <prop type="x-afronte-score">0.9876</prop>
                      <prop type="x-afronte-bead">1-1</prop>
                      <prop type="x-afronte-status">confirmed</prop>
                      <prop type="x-afronte-document">gatto</prop>
                      <prop type="x-afronte-meta-genre">fiaba</prop>
                      <prop type="x-afronte-meta-year">1883</prop>
                      <tuv xml:lang="it"><seg>Cane &amp; gatto: 3 &lt; 5 &gt; 2.</seg></tuv>
                      <tuv xml:lang="en"><seg>Dog &amp; cat: 3 &lt; 5 &gt; 2.</seg></tuv>
                    </tu>
                    <tu tuid="gatto:1">
                      <prop type="x-afronte-score">0.2500</prop>
                      <prop type="x-afronte-bead">2-1</prop>
                      <prop type="x-afronte-status">automatic</prop>
                      <prop type="x-afronte-document">gatto</prop>
                      <prop type="x-afronte-meta-genre">fiaba</prop>
                      <prop type="x-afronte-meta-year">1883</prop>
                      <tuv xml:lang="it"><seg>Disse: «Ciao». Poi uscì.</seg></tuv>
                      <tuv xml:lang="en"><seg>He said "Hi" and left.</seg></tuv>
                    </tu>
                  </body>
                </tmx>

                """
            ])
        #expect(account.written == 2)
        #expect(account.remarks == ["1 unit left out: a side is empty"])
    }

    @Test func theSourceStandsFirstAndEveryTagIsTheHeaders() throws {
        let tags = Sides(italian: try LanguageTag("it-IT"), english: try LanguageTag("en-GB"))
        let file = try export([Samples.unit("sì", "yes")], as: .tmx, ExportOptions(source: .english, tags: tags)).files[
            0]
        #expect(file.contains("srclang=\"en-GB\""))
        #expect(
            file.contains(
                """
                      <tuv xml:lang="en-GB"><seg>yes</seg></tuv>
                      <tuv xml:lang="it-IT"><seg>sì</seg></tuv>
                """))
        #expect(!file.contains("creationdate"))
    }

    @Test func tradosGetsItsFieldsAsWell() throws {
        let file = try export(Samples.units, as: .tmx, ExportOptions(dialect: .trados)).files[0]
        let properties = elements("prop", in: file) ?? []
        #expect(Array(properties[6..<9]) == ["Alignment", "ApprovedTranslation", "99"])
        #expect(Array(properties[15..<18]) == ["Alignment", "Draft", "25"])
    }

    @Test func anIdenticalPairIsWrittenOnceWithTheNumberOfItsUses() throws {
        let units = [("sì", "yes"), ("sì", "yeah"), ("sì", "yes"), ("", "no"), ("no", "no"), ("sì", "yes")]
            .map { Samples.unit($0, $1) }
        let (files, account) = try export(units, as: .tmx, ExportOptions(mergesRepetitions: true))
        #expect(elements("seg", in: files[0]) == ["sì", "yes", "sì", "yeah", "no", "no"])
        #expect(files[0].split(separator: "usagecount=\"3\"").count == 2)
        #expect(files[0].split(separator: "usagecount").count == 2)
        #expect(account.repeated == 2 && account.oneSided == 1 && account.written == 3)
    }

    @Test func theFilterSaysWhatItLeftOut() throws {
        let filter = UnitFilter(oneToOneOnly: true, maxCharacters: 10, minProbability: 0.5)
        let units =
            Samples.units + [
                Samples.unit("breve", "short"), Samples.unit("🎉🎉🎉🎉🎉", "ten units"), Samples.unit("🎉🎉🎉🎉🎉!", "eleven"),
                Samples.unit("forse", "maybe", probability: 0.49),
            ]
        let (files, account) = try export(units, as: .tmx, ExportOptions(filter: filter))
        #expect(elements("seg", in: files[0]) == ["breve", "short", "🎉🎉🎉🎉🎉", "ten units"])
        #expect(
            account.remarks == [
                "1 unit left out: a side is empty", "1 unit left out: a side has more than one segment",
                "2 units left out: a side is too long", "1 unit left out: not probable enough",
            ])
    }

    @Test func theTwoTagsMustDiffer() throws {
        let tags = Sides(italian: try LanguageTag("en"), english: try LanguageTag("EN"))
        #expect(throws: InterchangeError.sameLanguageTag("en")) {
            try export([], as: .tmx, ExportOptions(tags: tags))
        }
    }

    @Test func textsComeBackFromAParserAsTheyWere() throws {
        let texts = [
            "<![CDATA[ testo ]]> &amp; &nbsp; <seg>", "a\u{A0}b\u{AD}c\u{200F}d\u{FEFF}e",
            "perche\u{301} 👩‍🏫 🇮🇹 \u{10FFFD}",
            "\"doppi\" e 'semplici'", " spazi ai bordi ", String(repeating: "lungo ", count: 5_000) + "!",
        ]
        let file = try export(texts.map { Samples.unit($0, "x" + $0) }, as: .tmx).files[0]
        // Compared by scalars: String equality would take NFC and NFD for the same.
        let expected = texts.flatMap { [$0, "x" + $0] }.map { Array($0.unicodeScalars) }
        #expect(elements("seg", in: file)?.map { Array($0.unicodeScalars) } == expected)
    }

    @Test func noPropertyNameIsOneThatOmegaTReadsOtherwise() throws {
        var unit = Samples.unit("a", "b")
        unit.document.metadata = ["file": "1", "prev": "2", "next": "3", "id": "4", "path": "5"]
        let file = try export([unit], as: .tmx).files[0]
        for name in unit.document.metadata.keys { #expect(!file.contains("type=\"\(name)\"")) }
    }
}
