public import Concordancer
import Documents

extension NamedWords {
    /// Reads a list of words from a file that holds one a line; throws `DocumentError`.
    public init(name: String, file: String) throws {
        let text = String(decoding: try DocumentReader().read(file).decoded.utf8, as: UTF8.self)
        guard let list = NamedWords(name: name, lines: text) else {
            throw DocumentError(file: file, reason: "has no words for the list $\(name); expected one a line")
        }
        self = list
    }
}
