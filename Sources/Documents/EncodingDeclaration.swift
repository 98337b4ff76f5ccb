/// An encoding that a text names itself: an Emacs or Vim line (`-*- coding: latin-1 -*-`), an XML declaration, a
/// mail-like header (`charset=…`), Project Gutenberg's `Character set encoding: ISO-8859-1`.
enum EncodingDeclaration {
    /// The name declared in the first kilobyte, in whatever spelling, or `nil`.
    static func name(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1024).map { $0 | (($0 >= 0x41 && $0 <= 0x5A) ? 0x20 : 0) }
        for key in ["coding", "charset"] {
            let key = Array(key.utf8)
            var at = 0
            while at + key.count < head.count {
                if head[at..<at + key.count].elementsEqual(key), let name = value(in: head, after: at + key.count) {
                    return name
                }
                at += 1
            }
        }
        return nil
    }

    /// The name after a `:` or `=`, with quotation marks and blanks around it or not.
    private static func value(in head: [UInt8], after start: Int) -> String? {
        var at = start
        func skipBlanks() { while at < head.count, head[at] == 0x20 || head[at] == 0x09 { at += 1 } }
        skipBlanks()
        guard at < head.count, head[at] == UInt8(ascii: ":") || head[at] == UInt8(ascii: "=") else { return nil }
        at += 1
        skipBlanks()
        if at < head.count, head[at] == UInt8(ascii: "\"") || head[at] == UInt8(ascii: "'") { at += 1 }
        let name = head[at...].prefix { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}
