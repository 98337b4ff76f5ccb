/// A plain-text file as it was read: its text, and what is needed to know it again.
public struct TextDocument: Sendable, Equatable {
    /// The file as the user named it, `-` for standard input.
    public var file: String
    /// SHA-256 of the file's bytes, 64 hexadecimal digits.
    public var sha256: String
    /// How the bytes were understood.
    public var decoded: DecodedText
}

/// Reads files of plain text.
public struct DocumentReader: Sendable {
    /// The encoding to force, or `nil` to find out.
    public var encoding: String?
    private let isForcible: Bool
    private let warnsOfMarkup: Bool

    /// Makes a reader of files whose encoding the user can't name.
    public init() {
        isForcible = false
        warnsOfMarkup = false
    }

    /// Makes a reader of files whose encoding the user can name, and of which a person should know where they are no plain text but
    /// XML or HTML, unless that is known.
    public init(encoding: String?, warnsOfMarkup: Bool = true) {
        self.encoding = encoding
        self.warnsOfMarkup = warnsOfMarkup
        isForcible = true
    }

    /// Reads the file at `path` (`-`: standard input); throws `DocumentError`.
    public func read(_ path: String) throws(DocumentError) -> TextDocument {
        try read(FileBytes.read(path), file: path)
    }

    /// Reads the bytes of `file`.
    public func read(_ bytes: [UInt8], file: String) throws(DocumentError) -> TextDocument {
        var decoded = try TextDecoder(forcedEncoding: encoding, isForcible: isForcible).decode(bytes, file: file)
        if warnsOfMarkup, let finding = MarkupKind.finding(in: decoded.utf8, file: file) {
            decoded.findings.append(finding)
        }
        return TextDocument(file: file, sha256: SHA256.hexDigest(of: bytes), decoded: decoded)
    }
}
