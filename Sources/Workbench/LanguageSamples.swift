import BitextCore
import CorpusStore
import Documents

/// The beginnings of the two sides of what is added, to tell whether each is in its language.
struct LanguageSamples {
    private var texts = Sides<[UInt8]>(italian: [], english: [])
    private var files = Sides(italian: "", english: "")

    private static let enough = 32_768

    mutating func take(_ document: NewDocument) {
        for language in Language.allCases {
            files[language] = document.origins[language].source
            for segment in document.bitext.segments[language] where texts[language].count < Self.enough {
                texts[language] += Array(segment.text.utf8) + [0x0A]
            }
        }
    }

    /// What looks wrong.
    var findings: [Finding] {
        Language.allCases.compactMap { Self.finding(on: texts[$0], $0, in: files[$0]) }
    }

    /// What there is to say where a text looks as if it were in the other language.
    static func finding(on text: [UInt8], _ language: Language, in file: String) -> Finding? {
        guard let looks = LanguageIdentifier.evidentLanguage(of: text), looks != language else { return nil }
        return Finding(
            file: file,
            message:
                "was given as the \(language.name) text, but looks \(looks.name); the Italian file comes first, then the English one"
        )
    }
}
