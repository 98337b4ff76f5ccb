import BitextCore

/// A tag on a line of its own, as vertical files have them: `<s id="12">`, `</s>`, `<g/>`.
struct XMLTag {
    /// What the tag does.
    enum Kind { case open, close, empty }

    var kind: Kind
    var name: String
    var attributes: [TextStructure.Attribute] = []

    /// Why a line that begins like a tag is none.
    struct Malformed: Error {
        var reason: String
    }

    /// Whether the line in `range` begins as a tag does: `<`, perhaps `/`, and a letter or `_`.
    static func begins(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard range.count >= 3, bytes[range.lowerBound] == UInt8(ascii: "<") else { return false }
        let second = bytes[range.lowerBound + 1]
        return isNameStart(second == UInt8(ascii: "/") ? bytes[range.lowerBound + 2] : second)
    }

    /// Reads the tag that is the line in `range`.
    init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) throws(Malformed) {
        guard bytes[range.upperBound - 1] == UInt8(ascii: ">") else {
            throw Malformed(reason: "begins like a tag but doesn’t end in “>”; a token’s “<” is written &lt;")
        }
        var end = range.upperBound - 1
        var index = range.lowerBound + 1
        kind = .open
        if bytes[index] == UInt8(ascii: "/") {
            kind = .close
            index += 1
        } else if bytes[end - 1] == UInt8(ascii: "/") {
            kind = .empty
            end -= 1
        }
        let nameEnd = XMLTag.nameEnd(from: index, to: end, in: bytes)
        name = String(decoding: bytes[index..<nameEnd], as: UTF8.self)
        index = nameEnd
        while true {
            let start = index
            while index < end, XMLTag.isBlank(bytes[index]) { index += 1 }
            if index == end { return }
            if bytes[index] == UInt8(ascii: ">") { throw XMLTag.hasMore }
            guard start < index, XMLTag.isNameStart(bytes[index]) || bytes[index] >= 0x80, kind != .close else {
                throw Malformed(reason: "has something in its tag that is no attribute")
            }
            attributes.append(try XMLTag.attribute(&index, to: end, in: bytes))
        }
    }

    /// A line with more than its tag.
    private static let hasMore = Malformed(
        reason: "goes on behind its tag; each tag has a line of its own, and a token’s “<” is written &lt;")

    private static func attribute(
        _ index: inout Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) throws(Malformed) -> TextStructure.Attribute {
        let nameEnd = nameEnd(from: index, to: end, in: bytes)
        let name = String(decoding: bytes[index..<nameEnd], as: UTF8.self)
        guard nameEnd + 1 < end, bytes[nameEnd] == UInt8(ascii: "="), !isBlank(bytes[nameEnd + 1]) else {
            throw Malformed(reason: "has the attribute “\(name)” without a value")
        }
        let quote = bytes[nameEnd + 1]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let start = nameEnd + (isQuoted ? 2 : 1)
        let found = bytes[start..<end].firstIndex { isQuoted ? $0 == quote : isBlank($0) }
        guard let close = found ?? (isQuoted ? nil : end) else {
            throw Malformed(reason: "has the attribute “\(name)” without its closing quotation mark")
        }
        if !isQuoted && bytes[start..<close].contains(UInt8(ascii: ">")) { throw hasMore }
        index = isQuoted ? close + 1 : close
        var value: [UInt8] = []
        XMLEntities.append(
            UnsafeBufferPointer(rebasing: bytes[start..<close]), decodingReferences: true, to: &value)
        return TextStructure.Attribute(name: name, value: String(decoding: value, as: UTF8.self))
    }

    private static func nameEnd(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = start
        while index < end, isNameByte(bytes[index]) || bytes[index] >= 0x80 { index += 1 }
        return index
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isNameStart(byte) || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }
}

/// The five entities of XML, which are all that tokens of vertical files have, and character references.
enum XMLEntities {
    private static let all: [(name: StaticString, character: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
        ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
    ]

    /// Appends the text with its entities, and on demand its references such as `&#10;`, as the characters they are; any other `&` stays as
    /// it is.
    static func append(
        _ text: UnsafeBufferPointer<UInt8>, decodingReferences: Bool = false, to output: inout [UInt8]
    ) {
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "&"), let entity = entity(at: index, in: text) {
                output.append(entity.character)
                index += entity.name.utf8CodeUnitCount
            } else if decodingReferences, let (scalar, end) = reference(at: index, in: text) {
                output.append(contentsOf: String(Character(scalar)).utf8)
                index = end
            } else {
                output.append(text[index])
                index += 1
            }
        }
    }

    /// The character that a reference at a place stands for, and the end of the reference.
    private static func reference(
        at index: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        guard index + 1 < text.count, text[index] == UInt8(ascii: "&"), text[index + 1] == UInt8(ascii: "#"),
            let end = text[index...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
        else { return nil }
        let digits = String(decoding: text[index + 2..<end], as: UTF8.self)
        let isHexadecimal = digits.first == "x"
        guard let code = UInt32(isHexadecimal ? String(digits.dropFirst()) : digits, radix: isHexadecimal ? 16 : 10),
            let scalar = Unicode.Scalar(code), code >= 0x20 || code == 0x09 || code == 0x0A || code == 0x0D
        else { return nil }
        return (scalar, end + 1)
    }

    private static func entity(
        at index: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> (name: StaticString, character: UInt8)? {
        all.first { entity in
            entity.name.withUTF8Buffer { name in
                index + name.count <= text.count && name.elementsEqual(text[index..<index + name.count])
            }
        }
    }
}
