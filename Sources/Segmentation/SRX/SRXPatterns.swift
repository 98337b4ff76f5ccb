import BitextCore

/// The built-in rules of one language as pairs of regular expressions, made from the words that the rules themselves use.
///
/// Only what Java, ICU and .NET understand alike is used: Unicode properties, look-around, inline flags for case.
struct SRXPatterns {
    private let words: WordTable
    private let verbEndings: [String]
    private let hasPronounI: Bool

    /// What may stand before the first letter of a sentence.
    private static let opening = #"["'“‘«„‹¿¡–—•*-]*\s?["'“‘«„‹]*"#
    /// What may close behind a mark, with marks of footnotes.
    private static let closing =
        #"["'”’»›)\]}]*(?:\s?\[\p{N}{1,4}(?:[,–-] ?\p{N}{1,3})*\]|\(\p{N}{1,4}\)|\[\p{L}[\p{Ll}\p{N} ]{0,30}\](?=\s|\[|$)|[¹²³⁰-⁹†‡])*"#
    /// Nothing of a word stands before, nor a letter with a stop.
    private static let begin = #"(?<![\p{L}\p{N}]|\p{L}\.)"#
    /// The word ends.
    private static let end = #"(?![\p{L}\p{N}])"#
    private static let capital = #"\s+"# + opening + #"[(\[]?\p{Lu}"#

    init(_ rules: LanguageRules) {
        words = rules.words
        verbEndings = rules.verbEndings.map { String(decoding: $0, as: UTF8.self) }
        hasPronounI = rules.hasPronounI
    }

    /// The rules in their order, each with what it is about.
    var rules: [(remark: String, rule: SRXRules.Rule)] {
        exceptionsOfMarks + exceptionsOfNumbers + exceptionsOfWords + breaks
    }

    private func no(_ remark: String, _ before: String, _ after: String) -> (String, SRXRules.Rule) {
        (remark, SRXRules.Rule(isBreak: false, before: before, after: after, line: 0))
    }

    private func yes(_ remark: String, _ before: String, _ after: String) -> (String, SRXRules.Rule) {
        (remark, SRXRules.Rule(isBreak: true, before: before, after: after, line: 0))
    }

    private var exceptionsOfMarks: [(String, SRXRules.Rule)] {
        let name = #"(?!"# + opener() + #")\p{Lu}[\p{L}’']*\.?"#
        let speaker =
            #"\s+(?:"# + (hasPronounI ? "I|" : "") + name + #"(?:\s+\p{Lu}[\p{L}’']*){0,2})\s+(?:had\s+)?(?:"#
            + list(.speech) + ")"
            + Self.end
        return [
            no("a mark that is all a pair of brackets holds", #"[(\[](?:[.…]+|[!?]+)[)\]]"#, ""),
            no("a remark in brackets within a sentence", #"\(\p{Ll}[^()]{0,100}[!?]\)"#, #"\s"#),
            no(
                "sentences in brackets within another", #"\S\s\([^()]{0,160}[.!?…]["”»]*"#,
                #"\s[^()]{0,160}\)(?:\s+\p{Ll}|[,:;])"#),
            no("a year in brackets", #"[.!?…]"#, #"\s+\(\p{N}{4}\)"#),
            no("speech and its speaker", #"[!?…]["”»’]"#, speaker),
            no("names with an exclamation mark", Self.begin + "(?i:\(list(.exclaimed)))!", #"\s+(?!"# + opener() + ")"),
            no(
                "a name behind words that lead on to it", Self.begin + "(?i:\(list(.leaning)))(?:…|[.]{3})",
                #"\s+\p{Lu}"#),
        ]
    }

    private var exceptionsOfNumbers: [(String, SRXRules.Rule)] {
        let caption = words.words(with: [.labelled, .beforeNumber]).map(capitalised).joined(separator: "|")
        return [
            no(
                "the number or letter of a list item or heading, at the beginning of a paragraph",
                #"^\s*["“«(\[•*–—-]*\s?(?:(?:\p{L}\.)?(?:\p{N}{1,5}\.)+(?:\p{L}\.)?|\p{L}\.|(?:[IVXLCDM]{2,6}|[ivx]{2,5})\.)"#,
                #"\s"#),
            no(
                "a numbered caption or heading",
                #"^\s*(?=\p{Lu})(?i:"# + caption + #")\.?\s(?:\p{N}{1,5}|[IVXLCDM]{2,6}|[IVX])\."#, #"\s"#),
            no(
                "the number of a list item behind the end of a sentence",
                #"(?:\p{Ll}{5}|\))[.!?…;]["”»)\]]*\s\(?\p{N}{1,4}\."#, #"\s+\p{Lu}"#),
            no(
                "the mark of a footnote at the end of a paragraph", #"[.!?…]["”»)]*"#,
                #"\s+(?:\[\p{N}{1,4}\]|\p{N}{1,2})\s*$"#),
            no(
                "the letter of a list item behind the end of a sentence",
                #"\p{Ll}{2}[.!?…]["”»)\]]*\s\(?(?:(?:[a-h]|[ivx]{2,5})\.|(?:[a-z]|[ivx]{2,5})\))"#, #"\s+\p{Lu}(?!\.)"#),
            no("an enumeration behind a colon", #"[:;]\s\(?(?:\p{N}{1,2}|\p{Ll})\."#, #"\s"#),
            yes("the scale of a temperature", stop(behind: "°[CFK]"), Self.capital),
        ]
    }

    private var exceptionsOfWords: [(String, SRXRules.Rule)] {
        let goesOn = #"(?:\s+(?!"# + opener() + verbs + #")|\p{Lu})"#
        let namesFollow = #"\s+(?!"# + opener(except: .particle) + verbs + ")"
        let romans = hasPronounI ? "[IVXLCDM]{2,}|[VXLCDM]" : "[IVXLCDM]+"
        let number =
            #"\s+(?:[(\[]?\p{N}|(?:"# + romans + "|(?i:\(list(.date))))" + Self.end
            + "|(?i:\(list(.beforeNumber)))" + #"\.\s+\p{N})"#
        let initial = hasPronounI ? #"(?:(?!I)\p{Lu}|(?<!\p{Ll}\s)I)\."# : #"\p{Lu}\."#
        let closingWords = words.words(with: .mostlyFinal).map { word in
            escaped(String(word.prefix(1))) + "(?i:\(escaped(String(word.dropFirst()))))"
        }.joined(separator: "|")
        let pairs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { "\($0)\($0)" }.joined(separator: "|")
        let notFollowing =
            #"\s+(?:(?:"# + capitalisedList(.date) + ")" + Self.end + #"|(?!"# + opener() + #")\p{Lu}{2,}"# + ")"
        return [
            no("abbreviations in the plural", Self.begin + "(?:\(pairs))\\.", #"\s+(?:"# + pairs + #")\."#),
            no("abbreviations that never end a sentence", Self.begin + "(?i:\(list(.neverFinal)))\\.", ""),
            no("abbreviations before a number", Self.begin + "(?i:\(list(.beforeNumber)))\\.", number),
            no(
                "abbreviations that mostly end a sentence, before a date or capitals",
                Self.begin + "(?i:\(list(.mostlyFinal)))\\.", notFollowing),
            yes(
                "abbreviations that mostly end a sentence",
                stop(behind: Self.begin + "(?:\(closingWords))") + Self.closing, Self.capital),
            yes("units behind a number", stop(behind: #"\p{N}\s?(?i:"# + list(.unit) + ")"), Self.capital),
            yes(
                "a letter behind the noun that it labels",
                stop(behind: Self.begin + "(?:\(list(.labelled)))" + #"\s\p{Lu}"#), Self.capital),
            yes(
                "a company before the beginning of a sentence",
                stop(behind: Self.begin + "(?i:\(list(.company)))"),
                hasPronounI ? #"\s+\p{Lu}\p{L}*\s\p{Ll}"# : #"\s+"# + opener()),
            no(
                "books before a number", Self.begin + "(?:\(capitalisedList(.book)))" + #"\."#, number),
            no("initials", Self.begin + initial, namesFollow),
            no("single letters with stops", Self.begin + #"(?:\p{L}\.)+\p{L}\."#, goesOn),
            no("abbreviations that may end a sentence", Self.begin + "(?i:\(list(.mayBeFinal)))\\.", goesOn),
            no("single small letters", Self.begin + #"[a-df-z]\."#, goesOn),
            no(
                "words without a vowel",
                Self.begin + "(?!(?i:\(list(.ordinary)))\\.)"
                    + #"[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,7}\."#,
                goesOn),
        ]
    }

    private var breaks: [(String, SRXRules.Rule)] {
        let domain = "(?!(?i:\(list(.domain)))" + Self.end + ")"
        return [
            yes(
                "marks before a capital, a number or a name like iPhone", "[.!?…]+\(Self.closing)",
                #"\s+"# + Self.opening
                    + #"[(\[]*(?:\p{Lu}|\p{N}|\p{Ll}\p{Lu}|[$€£#~=>+]|[*-]{2}|\[?(?:…|[.]{3})\]?\s\p{Lu}|\[…\]|\[[.]{3}\])"#
            ),
            yes(
                "the letter of a list item", #"[.!?…](?<=\p{Ll}{2}[.!?…])"# + Self.closing,
                #"\s+\(?(?:(?:[a-h]|[ivx]{2,5})\.|(?:[a-z]|[ivx]{2,5})\))\s+\p{Lu}(?!\.)"#),
            yes("quotations without a space between them", #"[.!?…](?:»|”|")"#, #"[«“"]\p{Lu}"#),
            yes("speech that a dash breaks off", #"—["”»]"#, #"\s+["“«]"#),
            yes("marks of scripts without spaces", "[。！？．]+", ""),
            yes(
                "a missing space", #"[.!?…](?<=\p{Ll}\p{Ll}[.]|\p{L}\p{Ll}[!?…])"#,
                domain + #"\p{Lu}\p{Ll}+(?:[\s,;:!?’']|$)"#),
        ]
    }

    /// A word that begins sentences, with a capital.
    private func opener(except trait: WordTraits = []) -> String {
        let left = Set(words.words(with: trait))
        let openers = words.words(with: .opener).filter { !left.contains($0) && $0.allSatisfy(\.isLetter) }
        return Self.opening + "(?:" + openers.map(capitalised).joined(separator: "|") + #")(?![\p{L}\p{N}.])"#
    }

    /// Further ways in which a sentence begins: a finite verb that no name looks like.
    private var verbs: String {
        let ends = "(?:" + verbEndings.joined(separator: "|") + ")" + (hasPronounI ? #"(?=\s\p{Ll}|,)"# : Self.end)
        return "|(?:" + capitalisedList(.command) + #")(?=\s\p{Ll})|(?!(?:"# + capitalisedList(.name) + ")" + Self.end
            + #")\p{Lu}\p{L}+"# + ends
    }

    /// A full stop that stands behind an expression.
    ///
    /// A search stops at the few full stops and looks back from there, which is many times as fast as trying the words everywhere.
    private func stop(behind expression: String) -> String { #"\.(?<="# + expression + #"\.)"# }

    private func list(_ traits: WordTraits) -> String { words.words(with: traits).map(escaped).joined(separator: "|") }

    private func capitalisedList(_ traits: WordTraits) -> String {
        words.words(with: traits).map(capitalised).joined(separator: "|")
    }

    private func capitalised(_ word: String) -> String {
        escaped(word.prefix(1).uppercased() + word.dropFirst())
    }

    private func escaped(_ word: String) -> String {
        word.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.")
    }
}
