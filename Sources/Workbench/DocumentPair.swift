public import BitextCore
import Foundation

/// Two files that translate each other, on their way into a corpus.
public struct DocumentPair: Sendable, Equatable {
    /// The files.
    public var files: Sides<String>
    /// The document they will be.
    public var description: DocumentDescription

    /// Makes a pair.
    ///
    /// Without a name the document is called like the Italian file, without its folder, its ending and its `it`.
    public init(files: Sides<String>, name: String? = nil, title: String? = nil, metadata: [String: String] = [:]) {
        self.files = files
        let name = name ?? DocumentPair.name(of: files)
        description = DocumentDescription(name: name, title: title, metadata: metadata)
    }

    private static func name(of files: Sides<String>) -> String {
        let path = files.italian == "-" ? files.english : files.italian
        let file = (path as NSString).lastPathComponent
        let marked = MarkedFile(file)?.name
        let plain = (file as NSString).deletingPathExtension
        return marked ?? (plain.isEmpty || plain == "-" ? "document" : plain)
    }
}

/// A file whose name says its language: `faro.it.txt`, `faro_en.txt`, `faro-it.txt`, `faro.en`.
struct MarkedFile {
    let name: String
    let language: Language

    init?(_ file: String) {
        var base = file
        let ending = (file as NSString).pathExtension.lowercased()
        if ending == "txt" || ending == "text" { base = (file as NSString).deletingPathExtension }
        let lowered = base.lowercased()
        for language in Language.allCases {
            // A file without .txt needs the dot: `lista-it` and `README_en` are other things.
            let marks = base == file ? [".\(language.code)"] : [".", "_", "-"].map { $0 + language.code }
            if let mark = marks.first(where: { lowered.hasSuffix($0) }), base.count > mark.count {
                self.language = language
                name = String(base.dropLast(mark.count))
                return
            }
        }
        return nil
    }
}
