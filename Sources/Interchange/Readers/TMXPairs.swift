public import BitextCore

/// Reads the Italian and English texts out of a TMX file, unit by unit, by one pass over its bytes.
///
/// Inline codes (`bpt`, `ept`, `it`, `ph`, `ut`) are left out with what is in them, as what is not the writer's words; the
/// text within other inline elements stays. A file that isn't well-formed is refused, since nobody knows what its units are.
public struct TMXPairs: Sendable {
    /// How many units were met, with or without both languages.
    public private(set) var unitCount = 0
    /// How many of them held both.
    public private(set) var pairCount = 0

    private var texts = Sides<[UInt8]?>(italian: nil, english: nil)
    private var language: Language?
    private var isInSegment = false
    private var codeDepth = 0
    private var text: [UInt8] = []

    /// Makes a reader.
    public init() {}

    /// Reads a whole file in UTF-8, telling each pair; throws at the first place where it is no XML.
    public mutating func read(
        _ bytes: [UInt8], of file: String, _ body: (Sides<String>) -> Void
    ) throws(InterchangeError) {
        do { try read(bytes, body) } catch {
            let line = 1 + bytes[..<min(error.offset, bytes.count)].count { $0 == 0x0A }
            throw .line(file: file, number: line, reason: error.reason)
        }
    }

    private mutating func read(_ bytes: [UInt8], _ body: (Sides<String>) -> Void) throws(XMLFault) {
        var elements = XMLNesting()
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                try elements.checkText(index..<end, of: bytes)
                let start = text.count
                try TMXPairs.unescape(bytes[index..<end], into: &text)
                if !isInSegment || codeDepth > 0 { text.removeLast(text.count - start) }
                index = end
                continue
            }
            if let aside = try elements.aside(at: index, of: bytes) {
                if isInSegment, codeDepth == 0, let marked = aside.text { text.append(contentsOf: bytes[marked]) }
                index = aside.end
                continue
            }
            let close = try XMLNesting.tagEnd(from: index, of: bytes)
            let tag = bytes[index + 1..<close]
            take(tag, try elements.take(tag), body)
            index = close + 1
        }
        try elements.end(at: bytes.count)
    }

    private mutating func take(
        _ tag: ArraySlice<UInt8>, _ attributes: [XMLNesting.Attribute], _ body: (Sides<String>) -> Void
    ) {
        let isEnd = tag.first == UInt8(ascii: "/")
        let isEmpty = tag.last == UInt8(ascii: "/")
        let rest = isEnd ? tag.dropFirst() : tag
        let name = rest.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != UInt8(ascii: "/") }
        // TMX's own names may have a prefix.
        let plain = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        switch String(decoding: plain, as: UTF8.self) {
        case "tu":
            if isEnd { finish(body) } else { begin() }
        case "tuv": language = isEnd ? nil : TMXPairs.language(in: attributes)
        case "seg":
            isInSegment = !isEnd && !isEmpty
            codeDepth = 0
            if let language, isEnd, texts[language] == nil { texts[language] = text }
            text.removeAll(keepingCapacity: true)
        case "bpt", "ept", "it", "ph", "ut":
            if isEnd { codeDepth = max(0, codeDepth - 1) } else if !isEmpty { codeDepth += 1 }
        default: break
        }
    }

    private mutating func begin() {
        texts = Sides(italian: nil, english: nil)
        unitCount += 1
        isInSegment = false
    }

    private mutating func finish(_ body: (Sides<String>) -> Void) {
        guard let italian = texts.italian, let english = texts.english, !italian.isEmpty, !english.isEmpty else {
            return
        }
        pairCount += 1
        texts = Sides(italian: nil, english: nil)
        body(
            Sides(italian: String(decoding: italian, as: UTF8.self), english: String(decoding: english, as: UTF8.self)))
    }

    /// The language that `xml:lang`, or `lang` as in TMX 1.1, names by the letters before its region.
    private static func language(in attributes: [XMLNesting.Attribute]) -> Language? {
        for attribute in attributes
        where ["xml:lang", "lang"].contains(String(decoding: attribute.name, as: UTF8.self).lowercased()) {
            return Language(code: String(decoding: attribute.value, as: UTF8.self).prefix { $0.isLetter })
        }
        return nil
    }

    private static func unescape(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) throws(XMLFault) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "&") else {
                output.append(bytes[index])
                index += 1
                continue
            }
            guard let end = bytes[index..<min(bytes.endIndex, index + 12)].firstIndex(of: UInt8(ascii: ";")) else {
                throw XMLFault(offset: index, reason: "a “&” must be written “&amp;”")
            }
            let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
            if name.first == "#" {
                output.append(contentsOf: String(try character(number: name.dropFirst(), at: index)).utf8)
            } else if let character = characters[name] {
                output.append(character)
            } else {
                throw XMLFault(
                    offset: index,
                    reason: "“&\(name);” is none of XML's own entities; a “&” that begins none must be written “&amp;”")
            }
            index = end + 1
        }
    }

    /// XML's own entities.
    private static let characters: [String: UInt8] = [
        "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
        "apos": UInt8(ascii: "'"),
    ]

    /// The character that `&#…;` stands for.
    private static func character(number: Substring, at offset: Int) throws(XMLFault) -> Unicode.Scalar {
        let value = number.first == "x" ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
        let reason: String
        switch value {
        case .some(0xD800...0xDFFF): reason = "is half of a character (a surrogate); write the number of the whole one"
        case .some(0..<0x09), .some(0x0B...0x0C), .some(0x0E..<0x20), .some(0xFFFE...0xFFFF):
            reason = "is a character that XML doesn't allow, not even by its number"
        default:
            if let character = value.flatMap({ Unicode.Scalar($0) }) { return character }
            reason = "is the number of no character"
        }
        throw XMLFault(offset: offset, reason: "“&#\(number);” \(reason)")
    }
}
