import CorpusStore

extension CorpusStore {
    /// A new, empty corpus at `path`.
    static func made(at path: String) throws -> CorpusStore {
        try write(to: path) { _ in }
        return try open(path)
    }
}
