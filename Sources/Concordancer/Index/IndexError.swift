/// Why an index could not be opened or made.
public enum IndexError: Error, Equatable, CustomStringConvertible {
    /// There is no index in the directory.
    case missing(directory: String)
    /// The index is of another state of the corpus, or of another version of the program or of ICU.
    case outdated(directory: String, reason: String)
    /// The index was changed or cut short since it was written.
    case damaged(directory: String, reason: String)
    /// The operating system would not let the index be read.
    case unreadable(path: String, reason: String)
    /// The operating system would not let the index be written.
    case unwritable(path: String, reason: String)
    /// A document can't be indexed as it was given.
    case badDocument(name: String, reason: String)
    /// More than an index can number.
    case tooLarge(what: String)

    /// Whether building the index anew from the corpus mends it.
    public var isMendedByRebuilding: Bool {
        switch self {
        case .missing, .outdated, .damaged: true
        case .unreadable, .unwritable, .badDocument, .tooLarge: false
        }
    }

    /// What is wrong and what to do about it.
    public var description: String {
        switch self {
        case .missing(let directory): "\(directory): there is no index yet; build it from the corpus"
        case .outdated(let directory, let reason):
            "\(directory): the index is out of date (\(reason)); build it anew from the corpus"
        case .damaged(let directory, let reason):
            "\(directory): the index is damaged (\(reason)); build it anew from the corpus"
        case .unreadable(let path, let reason): "\(path): cannot be read (\(reason))"
        case .unwritable(let path, let reason): "\(path): cannot be written (\(reason))"
        case .badDocument(let name, let reason): "document “\(name)” cannot be indexed: \(reason)"
        case .tooLarge(let what):
            "the corpus has more than 4 294 967 294 \(what), more than an index can number; split it in two"
        }
    }
}
