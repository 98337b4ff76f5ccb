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
