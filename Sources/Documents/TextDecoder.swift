import BitextCore

/// Turns the bytes of a plain-text file into characters, or says why they are none.
///
/// In this order: an encoding that the user forces; a byte-order mark; UTF-8 where the bytes are valid; UTF-16
/// without a mark, by its zero bytes; a declaration in the first lines, where ISO-8859-1 may mean windows-1252; detection. Nothing is replaced by U+FFFD:
/// bytes that don't belong to the encoding are an error that names the first of them.
public struct TextDecoder: Sendable {
    /// The encoding to read in whatever the bytes look like, as the user wrote it; `nil` to find out.
    public var forcedEncoding: String?
    /// Whether the user can force one, which messages then advise.
    private let isForcible: Bool

    /// Makes a decoder.
    public init(forcedEncoding: String? = nil, isForcible: Bool = true) {
        self.forcedEncoding = forcedEncoding
        self.isForcible = isForcible
    }

    /// Decodes the bytes of `file`; throws `DocumentError` for binary data, mixed encodings and bytes outside of the
    /// encoding.
    public func decode(_ bytes: [UInt8], file: String) throws(DocumentError) -> DecodedText {
        if let forcedEncoding { return try decode(bytes, file: file, forced: forcedEncoding) }
        if let mark = ByteOrderMark(of: bytes) {
            let text = try convert(bytes, from: mark.encoding, skipping: mark.length, file: file)
            return try checked(
                DecodedText(utf8: text, encoding: mark.encoding, evidence: .byteOrderMark, findings: []), file)
        }
        if let kind = BinaryKind(of: bytes) {
            throw DocumentError(file: file, offset: 0, reason: "\(kind.name), not plain text; \(kind.advice)")
        }
        if let encoding = utf16WithoutMark(bytes) {
            let text = try convert(bytes, from: encoding, skipping: 0, file: file)
            let finding = Finding(
                file: file, message: "read as \(encoding), judging by its zero bytes: it has no byte-order mark")
            return try checked(
                DecodedText(utf8: text, encoding: encoding, evidence: .detected, findings: [finding]), file)
        }
        if let zero = bytes.firstIndex(of: 0) {
            throw DocumentError(file: file, offset: zero, reason: "binary data (a NUL byte), not plain text")
        }
        guard let invalid = UTF8Scan(bytes).firstInvalid else {
            return DecodedText(utf8: bytes, encoding: "UTF-8", evidence: .valid, findings: [])
        }
        return try decodeLegacy(bytes, invalid: invalid, file: file)
    }

    /// What is wrong with the name of an encoding; `nil` for one that is known.
    public static func problem(withEncoding name: String) -> String? {
        if ICUConverter.canonicalName(name) != nil { return nil }
        return "unknown encoding “\(name)”; known are UTF-8, UTF-16, windows-1252, ISO-8859-15, macintosh "
            + "and the others of the IANA list"
    }

    private func decode(_ bytes: [UInt8], file: String, forced: String) throws(DocumentError) -> DecodedText {
        guard let name = ICUConverter.canonicalName(forced) else {
            throw DocumentError(file: file, reason: TextDecoder.problem(withEncoding: forced) ?? "")
        }
        // UTF-16 and UTF-32 without an order of bytes in the name take it from the mark, in ICU's converter.
        let mark = ByteOrderMark(of: bytes)
        let skipped = mark.map { $0.encoding == name ? $0.length : 0 } ?? 0
        let text = try convert(bytes, from: name, skipping: skipped, file: file)
        return try checked(DecodedText(utf8: text, encoding: name, evidence: .forced, findings: []), file)
    }

    private func decodeLegacy(_ bytes: [UInt8], invalid: Int, file: String) throws(DocumentError) -> DecodedText {
        if UTF8Scan(bytes).hasEvidentUTF8 {
            if UTF8Scan.isBegun(bytes[invalid...]) {
                throw DocumentError(
                    file: file, offset: invalid, reason: "the file ends within a character of UTF-8; was it cut short?")
            }
            let line = bytes[..<invalid].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
            throw DocumentError(
                file: file, offset: invalid,
                reason:
                    "mixed encodings: this byte on line \(line) is not UTF-8, but other parts of the file are; convert the lines "
                    + "that differ" + (isForcible ? ", or force one encoding for all with --encoding" : " to UTF-8"))
        }
        if let text = declaredText(bytes, file: file) { return try checked(text, file) }
        let guess = EncodingDetector.detect(bytes)
        let text = try convert(bytes, from: guess.encoding, skipping: 0, file: file)
        let sure = guess.isSure ? "" : " (an uncertain guess)"
        let remedy = isForcible ? "name the right one with --encoding" : "convert the file to UTF-8"
        let finding = Finding(
            file: file, message: "not UTF-8; read as \(guess.encoding)\(sure); if letters look wrong, \(remedy)")
        return try checked(
            DecodedText(utf8: text, encoding: guess.encoding, evidence: .detected, findings: [finding]), file)
    }

    /// The text in the encoding that the file's first lines name; `nil` where they name none that it can be in.
    private func declaredText(_ bytes: [UInt8], file: String) -> DecodedText? {
        // A name that can be read in ASCII stands in no file of EBCDIC or UTF-16.
        guard let declared = EncodingDeclaration.name(in: bytes), let encoding = ICUConverter.canonicalName(declared),
            (try? convert(Array(declared.utf8), from: encoding, skipping: 0, file: file)) == Array(declared.utf8)
        else { return nil }
        // As browsers do: ISO-8859-1 has control characters there, which no text holds (WHATWG, Encoding, 4.2).
        let isWindows = encoding == "ISO-8859-1" && bytes.contains { (0x80...0x9F).contains($0) }
        let name = isWindows ? "windows-1252" : encoding
        guard let text = try? convert(bytes, from: name, skipping: 0, file: file) else { return nil }
        let finding = Finding(
            file: file, message: "calls itself \(encoding) but holds characters of \(name); read as \(name)")
        return DecodedText(utf8: text, encoding: name, evidence: .declared, findings: isWindows ? [finding] : [])
    }

    private func convert(_ bytes: [UInt8], from encoding: String, skipping: Int, file: String) throws(DocumentError)
        -> [UInt8]
    {
        let body = skipping == 0 ? bytes : Array(bytes[skipping...])
        if encoding == "UTF-8" {
            if let invalid = UTF8Scan(body).firstInvalid {
                throw DocumentError(
                    file: file, offset: invalid + skipping,
                    reason: "not UTF-8 here; name the right encoding with --encoding")
            }
            return body
        }
        do {
            return try ICUConverter(encoding).utf8(from: body)
        } catch {
            throw DocumentError(file: file, offset: error.offset.map { $0 + skipping }, reason: error.reason)
        }
    }

    /// Characters are no text either when NUL is among them, whatever the encoding.
    private func checked(_ text: DecodedText, _ file: String) throws(DocumentError) -> DecodedText {
        if let zero = text.utf8.firstIndex(of: 0) {
            throw DocumentError(
                file: file,
                reason:
                    "binary data (a NUL character after \(zero.counted("byte")) of text read as \(text.encoding)), not plain text"
            )
        }
        return text
    }

    /// The order of bytes of UTF-16 text, when most units of the first 4 096 bytes are Latin letters in that order and not in the
    /// other; the halves of characters beyond the first plane, emoji among them, say nothing.
    private func utf16WithoutMark(_ bytes: [UInt8]) -> String? {
        let sample = bytes.prefix(4096)
        guard bytes.count % 2 == 0, sample.count >= 8 else { return nil }
        var (little, big) = (LatinUnits(), LatinUnits())
        for index in stride(from: 0, to: sample.count, by: 2) {
            little.count(high: bytes[index + 1])
            big.count(high: bytes[index])
        }
        if little.areMost && !big.areMost { return "UTF-16LE" }
        if big.areMost && !little.areMost { return "UTF-16BE" }
        return nil
    }
}

/// How many units of what may be UTF-16 are of the first 256 characters.
private struct LatinUnits {
    private(set) var latin = 0
    private var others = 0

    mutating func count(high byte: UInt8) {
        switch byte {
        case 0: latin += 1
        case 0xD8...0xDF: break
        default: others += 1
        }
    }

    var areMost: Bool { latin > 0 && latin * 10 >= 7 * (latin + others) }
}
