import BitextCore
import TestSupport
import Testing

@testable import Segmentation

/// A document such as Okapi and LanguageTool publish: cascading maps, extensions, classes with intersections, look-behind,
/// possessive quantifiers, horizontal white space.
@Suite struct PublicSRXTests {
    private static let document = #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <srx xmlns="http://www.lisa.org/srx20" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:okpsrx="http://okapi.sf.net/srx-extensions" xsi:schemaLocation="http://www.lisa.org/srx20 srx20.xsd" version="2.0">
          <header segmentsubflows="yes" cascade="yes">
            <formathandle type="start" include="no"></formathandle>
            <formathandle type="end" include="yes"></formathandle>
            <formathandle type="isolated" include="no"></formathandle>
            <okpsrx:options oneSegmentIncludesAll="no" useJavaRegex="yes"/>
            <okpsrx:sample language="it" useMappedRules="yes">Il sig. Rossi. Poi.</okpsrx:sample>
          </header>
          <body>
            <languagerules>
              <languagerule languagerulename="ByLineBreak">
                <rule break="yes"><beforebreak>\r?\n\h*\r?\n</beforebreak><afterbreak/></rule>
              </languagerule>
              <languagerule languagerulename="Italian">
                <!-- abbreviations -->
                <rule break="no"><beforebreak>\b(?:[Ss]ig|[Dd]ott|[Pp]rof|[Aa]rt|pag|ecc)\.\h*+</beforebreak><afterbreak></afterbreak></rule>
                <rule break="no"><beforebreak>\b[\p{Lu}&amp;&amp;[^I]]\.\s</beforebreak><afterbreak>\p{Lu}</afterbreak></rule>
                <rule break="no"><beforebreak>(?&lt;![\p{L}\p{N}])n\.\s++</beforebreak><afterbreak>(?=\d)</afterbreak></rule>
              </languagerule>
              <languagerule languagerulename="Default">
                <rule break="yes"><beforebreak>[\.!?…]+['"\p{Pe}\p{Pf}]*+\s++</beforebreak><afterbreak>\P{Ll}</afterbreak></rule>
                <rule break="yes"><beforebreak>[\u3002\ufe52\uff0e]+</beforebreak><afterbreak></afterbreak></rule>
              </languagerule>
            </languagerules>
            <maprules>
              <languagemap languagepattern="(IT|it|Ita|ita).*" languagerulename="Italian"/>
              <languagemap languagepattern=".*_two" languagerulename="ByLineBreak"/>
              <languagemap languagepattern="[A-Za-z\-]*" languagerulename="Default"></languagemap>
            </maprules>
          </body>
        </srx>
        """#

    private func sentences(_ text: String, _ language: Language) throws -> [String] {
        let segmenter = try SRXSegmenter(SRXRules(Array(Self.document.utf8)), language: language)
        let utf8 = Array(text.utf8)
        return try segmenter.segments(of: SourceText(utf8: utf8, paragraphs: [0..<utf8.count])).map(\.text)
    }

    @Test func italianGetsItsExceptionsBeforeTheRulesOfAll() throws {
        #expect(
            try sentences("Il sig. Rossi vide il n. 5. Poi A. Bianchi disse «ciao!» Forse. Era ora.", .italian) == [
                "Il sig. Rossi vide il n. 5.", "Poi A. Bianchi disse «ciao!»", "Forse.", "Era ora.",
            ])
    }

    @Test func englishGetsTheRulesOfAllAlone() throws {
        #expect(
            try sentences("See Sig. Rossi. Then A. Smith.", .english) == ["See Sig.", "Rossi.", "Then A.", "Smith."])
    }

    @Test func aLongTextTakesLongButIsNoError() throws {
        let segmenter = try SRXSegmenter(SRXRules(Array(SRXWriter.document().utf8)), language: .italian)
        let utf8 = Array(String(repeating: "Il sig. Rossi dorme. ", count: 2_000).utf8)
        #expect(try segmenter.segments(of: SourceText(utf8: utf8, paragraphs: [0..<utf8.count])).count == 2_000)
    }
}
