import BitextCore

/// A kind of file that is text to a computer but no plain text: its tags would be taken for words.
enum MarkupKind {
    private static let kinds: [(root: String, name: String, advice: String)] = [
        (
            "<tmx", "TMX",
            "write its segments to plain files first, one a line for --segmented; “train lexicon” reads TMX"
        ),
        ("<xliff", "XLIFF", "write its segments to plain files first, one a line for --segmented"),
        ("<html", "HTML", "save the page as plain text first"),
        ("<!doctype html", "HTML", "save the page as plain text first"),
    ]
    /// Before the root there may be a declaration and comments.
    private static let reach = 2048

    /// What a person should know of a text that is markup; nil where it isn't.
    static func finding(in utf8: [UInt8], file: String) -> Finding? {
        guard let first = utf8.first(where: { $0 > 0x20 }), first == UInt8(ascii: "<") else { return nil }
        let head = String(decoding: utf8.prefix(reach), as: UTF8.self).lowercased()
        let start = head.drop { $0.isWhitespace }
        let isXML = start.hasPrefix("<?xml") || start.hasPrefix("<!--") || start.hasPrefix("<!doctype")
        guard let kind = kinds.first(where: { start.hasPrefix($0.root) || isXML && start.contains($0.root) }) else {
            return nil
        }
        return Finding(file: file, message: "is \(kind.name), whose tags are taken for text; \(kind.advice)")
    }
}
