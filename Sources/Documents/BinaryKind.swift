/// A kind of file that is often taken for text and isn't, known by its first bytes.
struct BinaryKind {
    let name: String
    let advice: String

    private static let kinds: [(magic: [UInt8], name: String, advice: String)] = [
        (Array("%PDF-".utf8), "a PDF file", "extract its text first, with pdftotext for instance"),
        (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an office document", "save its text as plain text first"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document", "save it as plain text first"),
        (Array("{\\rtf".utf8), "an RTF document", "save it as plain text first"),
        ([0x1F, 0x8B], "a gzip archive", "unpack it first"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", "give a text file"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture", "give a text file"),
        (Array("SQLite format 3".utf8), "an SQLite database", "a corpus goes where the command's help says CORPUS"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program", "give a text file"),
    ]

    init?(of bytes: [UInt8]) {
        guard let kind = BinaryKind.kinds.first(where: { bytes.starts(with: $0.magic) }) else { return nil }
        (name, advice) = (kind.name, kind.advice)
    }
}
