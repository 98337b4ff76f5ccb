import BitextCore
import Interchange
import Testing

@Suite struct ExportFormatTests {
    private let date = Timestamp(secondsSince1970: 1_706_702_399)

    @Test func xliffHasAFileForEachDocumentAndAStateForEachUnit() throws {
        var other = Samples.unit("sì", "yes")
        other.document.name = "altro"
        let units = Samples.units + [Samples.unit("", "no source"), other]
        let (files, account) = try export(units, as: .xliff, ExportOptions(date: date))
        #expect(
            files == [
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
                  <file original="gatto" source-language="it" target-language="en" datatype="plaintext" \
                date="2024-01-31T11:59:59Z" tool-id="afronte">
                    <header>
                      <tool tool-id="afronte" tool-name="Afronte" tool-version="1"/>
                    </header>
                    <body>
                      <trans-unit id="gatto:0" approved="yes">
                        <source>Cane &amp; gatto: 3 &lt; 5 &gt; 2.</source>
                        <target state="final">Dog &amp; cat: 3 &lt; 5 &gt; 2.</target>
                        <note from="Afronte">bead 1-1, probability 0.9876, confirmed</note>
                      </trans-unit>
                      <trans-unit id="gatto:1">
                        <source>Disse: «Ciao». Poi uscì.</source>
                        <target state="needs-review-translation">He said "Hi" and left.</target>
                        <note from="Afronte">bead 2-1, probability 0.2500, automatic</note>
                      </trans-unit>
                      <trans-unit id="gatto:2">
                        <source>Solo qui.</source>
                        <note from="Afronte">bead 1-0, probability 0.5000, edited</note>
                      </trans-unit>
                    </body>
                  </file>
                  <file original="altro" source-language="it" target-language="en" datatype="plaintext" \
                date="2024-01-31T11:59:59Z" tool-id="afronte">
                    <header>
                      <tool tool-id="afronte" tool-name="Afronte" tool-version="1"/>
                    </header>
                    <body>
                      <trans-unit id="d:0">
                        <source>sì</source>
                        <target state="needs-review-translation">yes</target>
                        <note from="Afronte">bead 1-1, probability 0.9000, automatic</note>
                      </trans-unit>
                    </body>
                  </file>
                </xliff>

                """
            ])
        #expect(account.written == 4 && account.sourceless == 1)
        #expect(account.remarks == ["1 unit left out: the source is empty"])
    }

    @Test(arguments: ExportFormat.allCases)
    func twoLanguagesWithOneTagAreRefusedWhereverTagsAreWritten(format: ExportFormat) throws {
        let options = ExportOptions(tags: Sides(italian: .italian, english: try LanguageTag("IT")), header: true)
        if [.jsonl, .xces, .beads].contains(format) {
            _ = try export(Samples.units, as: format, options)
        } else {
            #expect(throws: InterchangeError.sameLanguageTag("it")) { try export(Samples.units, as: format, options) }
        }
    }

    @Test func xliffHasUnitsWithoutASourceWhereTheyAreAskedFor() throws {
        let units = [Samples.unit("", "no source"), Samples.unit("nessuno", "")]
        let options = ExportOptions(filter: UnitFilter(includesOneSided: true))
        let (files, account) = try export(units, as: .xliff, options)
        #expect(elements("source", in: files[0]) == ["", "nessuno"])
        #expect(elements("target", in: files[0]) == ["no source"])
        #expect(account.written == 2 && account.remarks.isEmpty)
        let without = try export(units, as: .xliff, ExportOptions(filter: UnitFilter(includesOneSided: false)))
        #expect(without.account.written == 0 && without.account.remarks.count == 2)
    }

    @Test func tsvHasTheTwoTextsAndTheColumnsAskedFor() throws {
        let plain = try export(Samples.units, as: .tsv).files
        #expect(
            plain == [
                "Cane & gatto: 3 < 5 > 2.\tDog & cat: 3 < 5 > 2.\nDisse: «Ciao». Poi uscì.\tHe said \"Hi\" and left.\nSolo qui.\t\n"
            ])
        let options = ExportOptions(
            filter: UnitFilter(includesOneSided: false), source: .english,
            columns: [.probability, .type, .status, .document, .id], header: true)
        let full = try export(Samples.units, as: .tsv, options)
        #expect(
            full.files == [
                """
                en\tit\tprobability\ttype\tstatus\tdocument\tid
                Dog & cat: 3 < 5 > 2.\tCane & gatto: 3 < 5 > 2.\t0.9876\t1-1\tconfirmed\tgatto\tgatto:0
                He said "Hi" and left.\tDisse: «Ciao». Poi uscì.\t0.2500\t2-1\tautomatic\tgatto\tgatto:1

                """
            ])
        #expect(full.account.oneSided == 1)
    }

    @Test func inALineFormatWhateverEndsALineBecomesASpaceAndIsCounted() throws {
        let unit = Samples.unit("a\tb\nc\r\nd\u{85}e\u{2028}f\u{2029}g\u{B}h\u{0}i", "x\u{1C}y")
        let tsv = try export([unit], as: .tsv)
        #expect(tsv.files == ["a b c  d e f g h i\tx y\n"])
        #expect(tsv.account.replacedCharacters == 10)
        let moses = try export([unit], as: .moses)
        #expect(moses.files == ["a b c  d e f g h i\n", "x y\n"])
        #expect(moses.account.replacedCharacters == 10)
    }

    @Test func textThatOnlyLooksLikeALineEndInUTF8Stays() throws {
        let text = "à \u{2027}\u{202A}\u{84}\u{86} ę ‑ €"
        #expect(try export([Samples.unit(text, "x")], as: .tsv).files == ["\(text)\tx\n"])
    }

    @Test func theTwoMosesFilesHaveTheirLinesInStep() throws {
        let units = Samples.units + [Samples.unit("", "only"), Samples.unit("due", "two")]
        let (files, account) = try export(units, as: .moses)
        #expect(files[0] == "Cane & gatto: 3 < 5 > 2.\nDisse: «Ciao». Poi uscì.\ndue\n")
        #expect(files[1] == "Dog & cat: 3 < 5 > 2.\nHe said \"Hi\" and left.\ntwo\n")
        #expect(account.oneSided == 2)
        #expect(ExportFormat.moses.fileExtensions(ExportOptions(source: .english)) == ["en", "it"])
    }

    @Test func aUnitIsAJSONObjectALine() throws {
        #expect(
            try export(Samples.units, as: .jsonl).files == [
                #"""
                {"id":"gatto:0","document":"gatto","it":"Cane & gatto: 3 < 5 > 2.","en":"Dog & cat: 3 < 5 > 2.","probability":0.9876,"type":"1-1","status":"confirmed","metadata":{"genre":"fiaba","year":"1883"}}
                {"id":"gatto:1","document":"gatto","it":"Disse: «Ciao». Poi uscì.","en":"He said \"Hi\" and left.","probability":0.2500,"type":"2-1","status":"automatic","metadata":{"genre":"fiaba","year":"1883"}}
                {"id":"gatto:2","document":"gatto","it":"Solo qui.","en":"","probability":0.5000,"type":"1-0","status":"edited","metadata":{"genre":"fiaba","year":"1883"}}

                """#
            ])
    }

    @Test func beadsAreWrittenToTheLetter() throws {
        #expect(
            try export(Samples.units, as: .beads, ExportOptions(source: .english)).files
                == ["[0]:[0]\t0.9876\n[1, 2]:[1]\t0.2500\n[3]:[]\t0.5000\n"])
    }

    @Test func linksNameTheSentencesOfTheFromDocumentFirst() throws {
        #expect(
            try export(Samples.units, as: .xces, ExportOptions(source: .english)).files == [
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
                <cesAlign version="1.0">
                  <linkGrp targType="s" fromDoc="en/gatto.xml" toDoc="it/gatto.xml">
                    <link id="SL1" xtargets="s1;s1" certainty="0.9876"/>
                    <link id="SL2" xtargets="s2;s2 s3" certainty="0.2500"/>
                    <link id="SL3" xtargets=";s4" certainty="0.5000"/>
                  </linkGrp>
                </cesAlign>

                """
            ])
    }

    @Test func aPageHasARowForEachBeadAndMarksTheDoubtfulOnes() throws {
        let file = try export(Samples.units, as: .html, ExportOptions(date: date, title: "Prova <1>")).files[0]
        #expect(elements("h1", in: file) == ["Prova <1>"])
        #expect(elements("h2", in: file) == ["Il gatto & <la volpe>"])
        #expect(
            elements("td", in: file) == [
                "Cane & gatto: 3 < 5 > 2.", "Dog & cat: 3 < 5 > 2.", "Disse: «Ciao». Poi uscì.",
                "He said \"Hi\" and left.",
                "Solo qui.", "",
            ])
        #expect(
            file.contains(
                """
                <tr id="b2" class="doubtful" title="bead 2-1, probability 0.2500, automatic"><td lang="it">Disse: «Ciao». \
                Poi uscì.</td><td lang="en" data-probability="0.2500">He said "Hi" and left.</td></tr>
                """))
        #expect(file.split(separator: "class=\"doubtful\"").count == 2)
        #expect(
            elements("footer", in: file) == [
                "3 rows; marked: 1 that nobody has checked, with a probability below 0.50. Made 2024-01-31T11:59:59Z"
            ])
        #expect(!file.contains("<script"))
    }

    @Test(arguments: ExportFormat.allCases) func nothingIsAValidExportToo(_ format: ExportFormat) throws {
        let (files, account) = try export([], as: format)
        #expect(account == ExportAccount() && account.remarks.isEmpty)
        if files[0].hasPrefix("<") { #expect(elements("x", in: files[0]) != nil) }
        #expect(files.count == format.fileExtensions(ExportOptions()).count)
    }

    @Test func aProbabilityThatIsNoneDoesNoHarm() throws {
        for probability in [Double.nan, .infinity, -.infinity, -3, 1e300] {
            let unit = Samples.unit("a", "b", probability: probability)
            for format in ExportFormat.allCases {
                let filter = UnitFilter(minProbability: -.infinity)
                _ = try export([unit], as: format, ExportOptions(filter: filter, dialect: .trados))
            }
        }
    }

    @Test(arguments: [
        (0, "19700101T000000Z"), (951_782_400, "20000229T000000Z"), (1_709_251_199, "20240229T235959Z"),
        (-1, "19691231T235959Z"), (4_107_542_400, "21000301T000000Z"), (253_402_300_799, "99991231T235959Z"),
    ]) func datesAreThoseOfTheGregorianCalendar(_ seconds: Int, _ expected: String) {
        #expect(Timestamp(secondsSince1970: seconds).basic == expected)
    }

    @Test(arguments: ["it", "it-IT", "en-GB", "zh-Hant-TW", "es-419", "IT"]) func languageTagsAreKept(_ tag: String)
        throws
    {
        #expect(try LanguageTag(tag).description == tag)
    }

    @Test(arguments: ["", "i", "it_IT", "it-", "-it", "it--IT", "it/IT", "italianissimo", "1t", "it-è"])
    func whatIsNoLanguageTagIsRefused(_ tag: String) {
        #expect(throws: InterchangeError.languageTag(tag)) { try LanguageTag(tag) }
    }
}
