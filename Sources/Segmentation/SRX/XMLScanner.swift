/// Reads the elements of an XML document one after the other, as far as files of rules need it.
///
/// Only the five entities of XML itself and numbers of characters are resolved. A document type is passed over, so nothing that it
/// declares is ever expanded or fetched.
struct XMLScanner {
    enum Event: Equatable {
        /// A start tag; names are without their prefix.
        case start(String, [String: String])
        /// An end tag, also of an empty element.
        case end(String)
        /// Characters, with entities resolved.
        case text(String)
    }

    private let bytes: [UInt8]
    private var position = 0
    private var open: [String] = []
    private var hasRoot = false
    private var endsEmptyElement = false
    private(set) var line = 1

    init(_ utf8: [UInt8]) { bytes = utf8 }

    /// The next event, or `nil` at the end of the document.
    mutating func next() throws(SRXError) -> Event? {
        if endsEmptyElement, let name = open.popLast() {
            endsEmptyElement = false
            return .end(name)
        }
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                let text = try characters(until: UInt8(ascii: "<"))
                if !open.isEmpty { return .text(text) }
                guard text.allSatisfy({ $0.isWhitespace || $0 == "\u{FEFF}" }) else {
                    throw error(hasRoot ? "there is text behind the end of the file's root element" : notXML)
                }
                continue
            }
            if skips("<!--") {
                try skip(through: "-->", "a comment")
            } else if skips("<![CDATA[") {
                let start = position
                try skip(through: "]]>", "a CDATA section")
                if !open.isEmpty { return .text(String(decoding: bytes[start..<position - 3], as: UTF8.self)) }
            } else if skips("<?") {
                try skip(through: "?>", "a processing instruction")
            } else if skips("<!") {
                try skipDocumentType()
            } else if skips("</") {
                return try endTag()
            } else {
                advance(1)
                return try startTag()
            }
        }
        if let name = open.last { throw error("the file ends within <\(name)>") }
        if !hasRoot { throw error(notXML) }
        return nil
    }

    private var notXML: String { "this is no XML; an SRX file is XML and begins with <srx>" }

    func error(_ reason: String) -> SRXError { SRXError(line: line, reason) }

    private mutating func startTag() throws(SRXError) -> Event {
        if open.isEmpty && hasRoot { throw error("there is more than one root element") }
        let name = try self.name()
        guard open.count < 64 else { throw error("elements are nested too deep for a file of rules") }
        hasRoot = true
        open.append(name)
        var attributes: [String: String] = [:]
        while true {
            skipSpace()
            guard position < bytes.count else { throw error("the file ends within the tag <\(name)>") }
            if skips("/>") {
                endsEmptyElement = true
                return .start(name, attributes)
            }
            if skips(">") { return .start(name, attributes) }
            let key = try self.name()
            skipSpace()
            guard skips("=") else { throw error("the attribute “\(key)” has no value") }
            skipSpace()
            guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else {
                throw error("the value of “\(key)” is not in quotation marks")
            }
            let quote = bytes[position]
            advance(1)
            let value = try characters(until: quote)
            guard position < bytes.count else { throw error("the value of “\(key)” doesn't end") }
            advance(1)
            attributes[key] = value
        }
    }

    private mutating func endTag() throws(SRXError) -> Event {
        let name = try self.name()
        skipSpace()
        guard skips(">") else { throw error("the end tag </\(name) has no “>”") }
        guard let expected = open.popLast() else { throw error("the end tag </\(name)> has no start tag") }
        guard expected == name else { throw error("expected </\(expected)>, found </\(name)>") }
        return .end(name)
    }

    /// Reads a name and drops its prefix.
    private mutating func name() throws(SRXError) -> String {
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "<"), 0x22, 0x27:
                break
            default:
                position += 1
                continue
            }
            break
        }
        guard position > start else { throw error("expected a name") }
        let name = String(decoding: bytes[start..<position], as: UTF8.self)
        return name.split(separator: ":").last.map(String.init) ?? name
    }

    private mutating func characters(until end: UInt8) throws(SRXError) -> String {
        var text: [UInt8] = []
        while position < bytes.count && bytes[position] != end {
            if bytes[position] == UInt8(ascii: "&") {
                text += try entity()
            } else {
                text.append(bytes[position])
                advance(1)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func entity() throws(SRXError) -> [UInt8] {
        guard let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
            throw error("a “&” must be written “&amp;”")
        }
        let name = String(decoding: bytes[position + 1..<end], as: UTF8.self)
        position = end + 1
        switch name {
        case "lt": return Array("<".utf8)
        case "gt": return Array(">".utf8)
        case "amp": return Array("&".utf8)
        case "quot": return Array("\"".utf8)
        case "apos": return Array("'".utf8)
        default:
            let isHexadecimal = name.hasPrefix("#x")
            guard name.hasPrefix("#"),
                let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10),
                value > 0, let scalar = Unicode.Scalar(value)
            else {
                throw error(
                    "the entity “&\(name);” is not one of XML's own, and entities of a document type are not read")
            }
            return Array(String(Character(scalar)).utf8)
        }
    }

    /// Passes over `<!DOCTYPE …>`, its internal subset included.
    private mutating func skipDocumentType() throws(SRXError) {
        guard !hasRoot else { throw error("there is a declaration within the document") }
        var depth = 0
        while position < bytes.count {
            let byte = bytes[position]
            advance(1)
            switch byte {
            case 0x22, 0x27:
                while position < bytes.count && bytes[position] != byte { advance(1) }
                advance(1)
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return
            default: break
            }
        }
        throw error("the document type doesn't end")
    }

    private mutating func skip(through mark: String, _ what: String) throws(SRXError) {
        let first = line
        while position < bytes.count {
            if skips(mark) { return }
            advance(1)
        }
        throw SRXError(line: first, "\(what) doesn't end")
    }

    private mutating func skipSpace() {
        while position < bytes.count && bytes[position] <= 0x20 { advance(1) }
    }

    /// Moves behind `mark` where it stands at the position.
    private mutating func skips(_ mark: String) -> Bool {
        guard bytes[position...].starts(with: mark.utf8) else { return false }
        position += mark.utf8.count
        return true
    }

    private mutating func advance(_ count: Int) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == 0x0A { line += 1 }
            position += 1
        }
    }
}
