/// Why a file could not be read as text: which file, what is wrong with it, what to do.
public struct DocumentError: Error, Equatable, CustomStringConvertible {
    /// The file as the user named it, `-` for standard input.
    public var file: String
    /// The byte at which reading became impossible, from 0, where there is one.
    public var offset: Int?
    /// What is wrong and what to do.
    public var reason: String

    /// Makes an error.
    public init(file: String, offset: Int? = nil, reason: String) {
        self.file = file
        self.offset = offset
        self.reason = reason
    }

    /// `file: byte N: reason`.
    public var description: String {
        let name = file == "-" ? "standard input" : file
        return offset.map { "\(name): byte \($0): \(reason)" } ?? "\(name): \(reason)"
    }
}
