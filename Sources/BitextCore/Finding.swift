/// Something in the input that a person should know of and that didn't stop the work.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// The file, as the user named it.
    public var file: String
    /// The line in it, from 1, where there is one.
    public var line: Int?
    /// What was found and what was done about it.
    public var message: String

    /// Makes a finding.
    public init(file: String, line: Int? = nil, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    /// `file:line: message`, as editors read it.
    public var description: String { line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)" }
}
