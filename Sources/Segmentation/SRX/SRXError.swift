/// What is wrong with a file of segmentation rules, and where.
public struct SRXError: Error, Equatable, CustomStringConvertible {
    /// The line in the file, from 1, where there is one.
    public var line: Int?
    /// What is wrong and what to do.
    public var reason: String

    /// `line N: reason`.
    public var description: String { line.map { "line \($0): \(reason)" } ?? reason }

    init(line: Int?, _ reason: String) {
        self.line = line
        self.reason = reason
    }
}
