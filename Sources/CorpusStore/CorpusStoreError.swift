/// Why a corpus could not be opened, read or changed, for the person at the keyboard.
public enum CorpusStoreError: Error, Equatable, CustomStringConvertible {
    /// There is no file at the path.
    case notFound(path: String)
    /// The file is something else than a corpus.
    case notACorpus(path: String)
    /// The file was written by a later version of the program.
    case tooNew(path: String, version: Int)
    /// SQLite refused the file: damage, permissions, a full disk, another program's lock.
    case database(path: String, reason: String)
    /// There is another document of that name.
    case nameTaken(String)
    /// The same two texts are in the corpus already, under the name given.
    case sameTexts(name: String, existing: String)
    /// No document has that name; the names most like it.
    case noDocument(String, suggestions: [String])
    /// A document that was there is no more.
    case gone(document: String)
    /// What the file says of a document contradicts itself.
    case inconsistent(document: String, reason: String)

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .notFound(let path):
            "\(path): no such corpus; “afronte add \(path) ITALIAN ENGLISH” makes one"
        case .notACorpus(let path):
            "\(path): not an Afronte corpus"
        case .tooNew(let path, let version):
            "\(path): written by a later version of Afronte (format \(version)); update the program to open it"
        case .database(let path, let reason):
            "\(path): \(reason)"
        case .nameTaken(let name):
            "a document named “\(name)” is in the corpus already; --replace replaces it, --name gives the new one another name"
        case .sameTexts(let name, let existing):
            name == existing
                ? "the document “\(name)” is in the corpus already, with the same two texts; --replace adds it anew in its place"
                : "the same two texts are in the corpus already, as “\(existing)”; remove that document first, or add them under its name with --replace"
        case .noDocument(let name, let suggestions):
            "no document is named “\(name)”"
                + (suggestions.isEmpty
                    ? "; “afronte list” shows the names"
                    : "; is it \(suggestions.map { "“\($0)”" }.joined(separator: " or "))?")
        case .gone(let document):
            "the document “\(document)” was removed or replaced by another program meanwhile; try again"
        case .inconsistent(let document, let reason):
            "the document “\(document)” is damaged: \(reason); remove it and add it again"
        }
    }
}
