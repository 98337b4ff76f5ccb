import BitextCore
import TestSupport
import Testing

@testable import Segmentation

@Suite struct SRXTests {
    /// A document with rules of Italian, and others for every language.
    private func document(cascade: String = "yes", italian: String, all: String = "") -> String {
        """
        <?xml version="1.0"?>
        <!DOCTYPE srx [<!ENTITY bomb "boom">]>
        <srx xmlns="http://www.lisa.org/srx20" xmlns:okp="http://okapi.sf.net/srx-extensions" version="2.0">
        <header segmentsubflows="yes" cascade="\(cascade)">
        <formathandle type="start" include="no"/><okp:options trimLeadingWhitespaces="yes"/>
        </header>
        <body><languagerules>
        <languagerule languagerulename="Italiano">\(italian)</languagerule>
        <languagerule languagerulename="Tutte">\(all)</languagerule>
        </languagerules><maprules>
        <languagemap languagepattern="IT.*" languagerulename="Italiano"/>
        <languagemap languagepattern=".*" languagerulename="Tutte"/>
        </maprules></body></srx>
        """
    }

    private func rule(_ isBreak: String, _ before: String, _ after: String) -> String {
        "<rule break=\"\(isBreak)\"><beforebreak>\(before)</beforebreak><afterbreak>\(after)</afterbreak></rule>"
    }

    private func sentences(_ text: String, _ xml: String, _ language: Language = .italian) throws -> [String] {
        let segmenter = try SRXSegmenter(SRXRules(Array(xml.utf8)), language: language)
        let utf8 = Array(text.utf8)
        let segments = try segmenter.segments(of: SourceText(utf8: utf8, paragraphs: [0..<utf8.count]))
        for segment in segments { #expect(segment.text.utf8.elementsEqual(utf8[segment.range])) }
        return segments.map(\.text)
    }

    @Test func theFirstRuleThatMatchesAtAPlaceDecides() throws {
        let (exception, general) = (rule("no", #"\b[Ss]ig\."#, #"\s"#), rule("yes", #"[.?!]+"#, #"\s"#))
        let text = "Il sig. Rossi… dorme. E poi?! È tardi."
        #expect(
            try sentences(text, document(italian: exception + general)) == [
                "Il sig. Rossi… dorme.", "E poi?!", "È tardi.",
            ])
        #expect(
            try sentences(text, document(italian: general + exception)) == [
                "Il sig.", "Rossi… dorme.", "E poi?!", "È tardi.",
            ])
    }

    @Test func languageMapsCascadeOrTheFirstOneDecides() throws {
        let (semicolon, stop) = (rule("yes", ";", #"\s"#), rule("yes", #"\."#, ""))
        let text = "Uno; due. Tre"
        #expect(try sentences(text, document(italian: semicolon, all: stop)) == ["Uno;", "due.", "Tre"])
        #expect(try sentences(text, document(cascade: "no", italian: semicolon, all: stop)) == ["Uno;", "due. Tre"])
        #expect(try sentences(text, document(italian: semicolon, all: stop), .english) == ["Uno; due.", "Tre"])
    }

    @Test func patternsSeeTheWholeParagraph() throws {
        let marker = rule("no", #"^\s*\d+\."#, #"\s"#)
        let footnote = rule("no", #"\p{Lu}\p{L}*\."#, #"\s\(\d{4}\)"#)
        let xml = document(italian: marker + footnote + rule("yes", #"\."#, #"\s"#) + rule("yes", "", "\n"))
        #expect(
            try sentences("1. Bari. (1990) Era 2. Poi 𝔘.\nFine", xml) == [
                "1. Bari. (1990) Era 2.", "Poi 𝔘.", "Fine",
            ])
    }

    @Test func exceptionsThatCannotBeLookedForBackwardsWorkToo() throws {
        let twice = rule("no", #"(\p{L}+) \1\."#, #"\s"#)
        let xml = document(italian: twice + rule("yes", #"\."#, #"\s"#))
        #expect(try sentences("Piano piano. Via. Bis bis. Via via. Ecco. Fine.", xml).first == "Piano piano.")
        #expect(try sentences("Ora via via. Ecco. Fine.", xml) == ["Ora via via. Ecco.", "Fine."])
    }

    @Test func repetitionsGetALimitOnlyWhereTheyAreRepetitions() {
        #expect(
            BoundedPattern.of(#"a*b+c{2,}\+[*+]d*?e++\Q*\E"#) == #"a{0,64}b{1,64}c{2,66}\+[*+]d{0,64}?e{1,64}+\Q*\E"#)
    }

    @Test(arguments: [
        ("", "line 1: this is no XML; an SRX file is XML and begins with <srx>"),
        ("Ciao.", "line 1: this is no XML; an SRX file is XML and begins with <srx>"),
        ("<tmx/>", "line 1: expected <srx>, found <tmx>: this is no SRX file"),
        ("<srx version=\"1.0\"/>", "line 1: expected SRX version 2.0, found “1.0”; Okapi's Ratel converts older files"),
        ("<srx version=\"2.0\"/>", "there is no <languagemap>, so the rules are for no language"),
        ("<srx version=\"2.0\">\n<body></srx>", "line 2: expected </body>, found </srx>"),
        (
            "<srx version=\"2.0\">\n\n<languagemap languagepattern=\".*\" languagerulename=\"X\"/></srx>",
            "line 3: there are no rules called “X”"
        ),
        ("<srx version=\"2.0\">\n<rule break=\"yes\"/></srx>", "line 2: a <rule> stands outside a <languagerule>"),
        (
            "<srx version=\"2.0\">&bomb;</srx>",
            "line 1: the entity “&bomb;” is not one of XML's own, and entities of a document type are not read"
        ),
        ("<srx version=\"2.0\"><a b=c/></srx>", "line 1: the value of “b” is not in quotation marks"),
        ("<srx version=\"2.0\"><!-- ", "line 1: a comment doesn't end"),
        ("<srx version=\"2.0\"><a>", "line 1: the file ends within <a>"),
    ])
    func whatIsNoSRXIsRefusedWithItsLine(xml: String, message: String) {
        do {
            _ = try SRXRules(Array(xml.utf8))
            Issue.record("was read: \(xml)")
        } catch {
            #expect(error.description == message)
        }
    }

    @Test func wrongPatternsAreNamedWithTheirLineAndOnlyForTheirLanguage() throws {
        let xml = document(italian: "\n\n" + rule("yes", "(", ""), all: rule("yes", #"\."#, ""))
        let rules = try SRXRules(Array(xml.utf8))
        #expect(try sentences("A. B", xml, .english) == ["A.", "B"])
        do {
            _ = try SRXSegmenter(rules, language: .italian)
            Issue.record("was compiled")
        } catch {
            #expect(error.line == 10)
            #expect(error.reason == "the beforebreak is no regular expression of ICU's: a parenthesis has no partner")
        }
    }

    @Test func rulesThatGoAstrayEndWithAnError() throws {
        let xml = document(italian: rule("yes", "(a|aa)+b", ""))
        #expect(throws: SRXError.self) { try sentences(String(repeating: "a", count: 100), xml) }
    }

    @Test func nothingIsLostOfRandomText() throws {
        let xml = SRXWriter.document()
        let segmenters = try Sides { try SRXSegmenter(SRXRules(Array(xml.utf8)), language: $0) }
        for seed in UInt64(1)...60 {
            let utf8 = Array(RandomText.make(seed: seed).utf8)
            for language in Language.allCases {
                let segments = try segmenters[language].segments(
                    of: SourceText(utf8: utf8, paragraphs: [0..<utf8.count]))
                #expect(RandomText.isLossless(segments.map(\.range), of: utf8), "seed \(seed)")
            }
        }
    }

    @Test(arguments: ["x", ".", ". ", "A. ", "«(\"", "1. ", "!\u{2028}"])
    func hostileTextIsReadInLinearTime(_ piece: String) throws {
        let utf8 = Array(String(repeating: piece, count: 3_000).utf8)
        let segmenter = try SRXSegmenter(SRXRules(Array(SRXWriter.document().utf8)), language: .italian)
        let segments = try segmenter.segments(of: SourceText(utf8: utf8, paragraphs: [0..<utf8.count]))
        #expect(RandomText.isLossless(segments.map(\.range), of: utf8))
    }
}

/// Our rules, written as SRX and read back.
@Suite struct SRXWriterTests {
    private func expectSame(_ marked: String, _ language: Language, _ configuration: Segmenter.Configuration = .init())
        throws
    {
        let gold = MarkedText(marked)
        let segmenter = try SRXSegmenter(SRXRules(Array(SRXWriter.document(configuration).utf8)), language: language)
        let utf8 = Array(gold.text.utf8)
        let found = try segmenter.segments(of: SourceText(utf8: utf8, paragraphs: [0..<utf8.count])).map(\.text)
        #expect(found == gold.sentences)
    }

    @Test(arguments: [
        "Il sig. Conti e il dott. Neri, S.p.A. Roma, ecc. e altri.❘ Poi escono.",
        "Lavora per la Marini S.p.A.❘ Il bilancio è buono.", "Vedi artt. 12 e 13, cfr. p. 7.❘ Manca la nota.",
        "1. Lavare le mele.❘ Asciugarle.", "C. E. Gadda nacque a Milano.❘ Era ingegnere.",
        "«Vieni!» disse lei.❘ Lui non si mosse.", "Il testo è dubbio.[3]❘ Altri lo negano.",
        "È alto 1,80 m.❘ Pesa poco.", "La cena è servita.❘Accomodatevi!", "Mah… forse.❘ (Chi lo sa?)❘ Vedremo.",
        "a. La prima cosa.❘ b. La seconda.❘ ii. La terza.", "Capitolo II. Il lago", "B.1. Il lago",
        "È vero.[12, 14–16]❘ Altri lo negano.",
        "È vero.[senza fonte]❘ Altri lo negano.",
        "Saranno 20 °C.❘ Nevica.", "Cfr. AA. VV. 1990.❘ Così Purg. III, 2.", "«Ti amo!»❘«Anch'io!»", "Cosa?❘No!❘Sì!",
        "Il treno (in ritardo. Come sempre.) arrivò.❘ Salimmo.",
    ])
    func theyDoInItalianWhatTheRulesDo(_ marked: String) throws { try expectSame(marked, .italian) }

    @Test(arguments: [
        "Dr. Ward met Mrs. Hale in the U.S. Navy.❘ They talked.", "He lives in the U.S.❘ She left.",
        "\"Get out!\" Mary shouted.❘ We did.", "The shop opens around 9 p.m.❘ Ring twice.",
        "I own two phones.❘ iPhones are fine.", "The cat (what a beast!) bit me.❘ It hurt.",
    ])
    func theyDoInEnglishWhatTheRulesDo(_ marked: String) throws { try expectSame(marked, .english) }

    @Test func aUsersAbbreviationsAreInThem() throws {
        try expectSame("Il modello Zugf. Alfa.❘ Fine.", .italian, .init(abbreviations: ["Zugf."]))
    }

    @Test func whatTheyLeaveOutIsSaidInTheFile() {
        for limit in SRXWriter.limits { #expect(SRXWriter.document().contains(limit)) }
    }
}
