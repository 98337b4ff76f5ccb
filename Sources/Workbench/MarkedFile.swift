import BitextCore
import Foundation

/// A file whose name says its language: `faro.it.txt`, `faro_en.txt`, `faro-ita.txt`, `faro.en-GB.txt`, `faro.en`.
struct MarkedFile {
    let name: String
    let language: Language

    init?(_ file: String) {
        var base = file
        let ending = (file as NSString).pathExtension.lowercased()
        if ending == "txt" || ending == "text" { base = (file as NSString).deletingPathExtension }
        // A file without .txt needs the dot: `lista-it` and `README_en` are other things.
        let separators = base == file ? "." : "._-"
        var places = base.indices.filter { separators.contains(base[$0]) }.suffix(2)[...]
        // The region of `it-IT` follows a separator too.
        if base == file { places = places.suffix(1) }
        for place in places where place > base.startIndex {
            let mark = base[base.index(after: place)...]
            guard let language = LanguageMark.language(of: mark, needsCapitals: true) else { continue }
            (name, self.language) = (String(base[..<place]), language)
            return
        }
        return nil
    }
}

/// How a name says a language: `it`, `ita`, `it-IT`.
enum LanguageMark {
    /// The language that a mark names; nil where it names none.
    ///
    /// A region is two capitals where `needsCapitals`: in `lista_it_di.txt` it is a word.
    static func language(of mark: some StringProtocol, needsCapitals: Bool = false) -> Language? {
        let parts = mark.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        let language = Language(code: parts[0])
        if parts.count == 1 { return language }
        guard parts.count == 2, let language, isRegion(parts[1], of: language, needsCapitals) else { return nil }
        return language
    }

    /// The code of another language is no region: `doc_it_EN` is the English of `doc_it`.
    private static func isRegion(_ text: some StringProtocol, of language: Language, _ needsCapitals: Bool) -> Bool {
        let isOther = text.lowercased() == language.other.code
        return text.count == 2 && !isOther
            && text.allSatisfy { $0.isASCII && $0.isLetter && ($0.isUppercase || !needsCapitals) }
    }
}
