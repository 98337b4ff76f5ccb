public import BitextCore

/// The characters of a file, and how its bytes were understood.
public struct DecodedText: Sendable, Equatable {
    /// The text in valid UTF-8, without a byte-order mark.
    public var utf8: [UInt8]
    /// The encoding the bytes were read in, by its IANA name.
    public var encoding: String
    /// How the encoding became known.
    public var evidence: Evidence
    /// What a person should know of this reading: that it was a guess, for one.
    public var findings: [Finding]

    /// How an encoding became known, the surest first.
    public enum Evidence: String, Sendable {
        /// The user named it.
        case forced
        /// The file begins with a byte-order mark.
        case byteOrderMark = "byte-order mark"
        /// The bytes are valid UTF-8, which other encodings are only by a rare accident.
        case valid
        /// The file's first lines name it.
        case declared
        /// The bytes look like it.
        case detected
    }
}
