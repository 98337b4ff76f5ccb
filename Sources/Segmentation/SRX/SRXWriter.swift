import BitextCore

/// Writes the built-in rules as an SRX 2.0 document, for OmegaT, Okapi, memoQ and others.
public enum SRXWriter {
    /// What the rules do that SRX has no way to say.
    public static let limits = [
        "whether a straight quotation mark opens or closes, and whether a dash begins or ends an aside",
        "how many words a sentence has before “ecc.”, “d.C.” or “p.m.”, and whether it begins with a preposition",
        "captions and headings that don't begin their paragraph, and whether the numbers of items count up",
        "stammering, quoted titles with sentences in them, and texts without capitals",
        "footnote numbers that lost their superscript, emoticons and emoji",
        "addresses and file names in which a full stop stands before a capital",
        "where paragraphs end in hard-wrapped text",
    ]

    /// The rules of both languages with a user's abbreviations, as XML.
    public static func document(_ configuration: Segmenter.Configuration = Segmenter.Configuration()) -> String {
        var xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Afronte's sentence rules for Italian and English, as near as SRX can express them.
                 What it can't express, and Afronte decides otherwise:

            """
        for limit in limits { xml += "                 - \(limit)\n" }
        xml += """
            -->
            <srx xmlns="http://www.lisa.org/srx20" version="2.0">
              <header segmentsubflows="yes" cascade="yes">
                <formathandle type="start" include="no"/>
                <formathandle type="end" include="yes"/>
                <formathandle type="isolated" include="no"/>
              </header>
              <body>
                <languagerules>

            """
        for language in Language.allCases {
            append(Segmenter(language: language, configuration: configuration), to: &xml)
        }
        xml += "    </languagerules>\n    <maprules>\n"
        for language in Language.allCases {
            let pattern = language.code.map { "[\($0.uppercased())\($0)]" }.joined() + ".*"
            xml += "      <languagemap languagepattern=\"\(pattern)\" languagerulename=\"\(language.name)\"/>\n"
        }
        xml += "    </maprules>\n  </body>\n</srx>\n"
        return xml
    }

    private static func append(_ segmenter: Segmenter, to xml: inout String) {
        xml += "      <languagerule languagerulename=\"\(segmenter.language.name)\">\n"
        for (remark, rule) in SRXPatterns(segmenter.rules).rules {
            xml += """
                        <!-- \(remark) -->
                        <rule break="\(rule.isBreak ? "yes" : "no")">
                          <beforebreak>\(escaped(rule.before))</beforebreak>
                          <afterbreak>\(escaped(rule.after))</afterbreak>
                        </rule>

                """
        }
        xml += "      </languagerule>\n"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
