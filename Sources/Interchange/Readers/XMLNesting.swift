/// Where a file stops being XML, and why.
struct XMLFault: Error {
    /// The byte, from 0.
    var offset: Int
    var reason: String
}

/// A comment, an instruction, a document type or marked text.
struct XMLAside {
    /// Where it ends.
    var end: Int
    /// The characters of a CDATA section.
    var text: Range<Int>?
}

/// The elements of an XML file that are open while it is read, tag by tag; tells where the file isn't well-formed.
struct XMLNesting {
    private var open: [ArraySlice<UInt8>] = []
    private var hasRoot = false

    /// An attribute's name, and its value as it stands between its quotation marks.
    typealias Attribute = (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)

    /// Takes the tag between its `<` and `>`, and gives its attributes.
    mutating func take(_ tag: ArraySlice<UInt8>) throws(XMLFault) -> [Attribute] {
        let isEnd = tag.first == UInt8(ascii: "/")
        let rest = isEnd ? tag.dropFirst() : tag
        let name = rest.prefix { !XMLNesting.endsName($0) }
        guard !name.isEmpty else { throw XMLFault(offset: tag.startIndex, reason: "a “<” must be written “&lt;”") }
        if isEnd {
            guard let expected = open.popLast() else {
                throw XMLFault(offset: tag.startIndex, reason: "</\(XMLNesting.text(name))> ends nothing")
            }
            guard expected == name else {
                throw XMLFault(
                    offset: tag.startIndex,
                    reason: "expected </\(XMLNesting.text(expected))>, found </\(XMLNesting.text(name))>")
            }
            return []
        }
        if open.isEmpty && hasRoot {
            throw XMLFault(offset: tag.startIndex, reason: "there is more behind the end of the root element")
        }
        hasRoot = true
        let isEmpty = rest.last == UInt8(ascii: "/")
        let attributes = try XMLNesting.attributes(rest.dropFirst(name.count).dropLast(isEmpty ? 1 : 0))
        if !isEmpty { open.append(name) }
        return attributes
    }

    /// Checks that text stands within the root element.
    func checkText(_ range: Range<Int>, of bytes: [UInt8]) throws(XMLFault) {
        guard open.isEmpty, let offset = range.first(where: { !XMLNesting.isBlank(bytes[$0]) }) else { return }
        // A byte-order mark stands before everything.
        if offset == 0, bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) { return }
        throw XMLNesting.outside(offset)
    }

    private static func outside(_ offset: Int) -> XMLFault {
        XMLFault(offset: offset, reason: "there is text outside the root element")
    }

    /// Checks that every element has ended.
    func end(at offset: Int) throws(XMLFault) {
        if let name = open.last {
            throw XMLFault(
                offset: offset, reason: "the file ends within <\(XMLNesting.text(name))>; it may have been cut off")
        }
        if !hasRoot { throw XMLFault(offset: offset, reason: "there is no element in the file") }
    }

    /// What stands at `index` where that is no tag; `nil` where a tag does.
    func aside(at index: Int, of bytes: [UInt8]) throws(XMLFault) -> XMLAside? {
        let head = bytes[index..<min(bytes.count, index + 9)]
        if head.starts(with: "<!--".utf8) {
            return XMLAside(end: try XMLNesting.end("-->", from: index + 4, of: bytes, "a comment"))
        }
        if head.starts(with: "<?".utf8) {
            return XMLAside(end: try XMLNesting.end("?>", from: index + 2, of: bytes, "an instruction"))
        }
        if head.starts(with: "<![CDATA[".utf8) {
            if open.isEmpty { throw XMLNesting.outside(index) }
            let end = try XMLNesting.end("]]>", from: index + 9, of: bytes, "a CDATA section")
            return XMLAside(end: end, text: index + 9..<end - 3)
        }
        if head.starts(with: "<!DOCTYPE".utf8) {
            guard !hasRoot else {
                throw XMLFault(offset: index, reason: "a document type must stand before the root element")
            }
            return XMLAside(end: try XMLNesting.documentTypeEnd(from: index, of: bytes))
        }
        if head.starts(with: "<!".utf8) {
            throw XMLFault(
                offset: index,
                reason: "“<!” begins no comment, CDATA section or document type here; a “<” must be written “&lt;”")
        }
        return nil
    }

    /// Where the tag that begins at `index` has its `>`; one within quotation marks doesn't end it.
    static func tagEnd(from index: Int, of bytes: [UInt8]) throws(XMLFault) -> Int {
        var quote: UInt8 = 0
        var place = index + 1
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "<") {
                throw XMLFault(offset: index, reason: "a tag without its “>”, or a “<” that must be written “&lt;”")
            }
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return place
            }
            place += 1
        }
        throw XMLFault(offset: index, reason: "the file ends within a tag; it may have been cut off")
    }

    private static func end(
        _ mark: StaticString, from index: Int, of bytes: [UInt8], _ what: String
    ) throws(XMLFault) -> Int {
        let end = mark.withUTF8Buffer { mark in
            var place = index
            while place + mark.count <= bytes.count {
                if bytes[place] == mark[0], mark.elementsEqual(bytes[place..<place + mark.count]) {
                    return place + mark.count
                }
                place += 1
            }
            return -1
        }
        guard end >= 0 else { throw XMLFault(offset: index, reason: "\(what) that begins here doesn't end") }
        return end
    }

    /// What a document type declares stands within brackets.
    private static func documentTypeEnd(from index: Int, of bytes: [UInt8]) throws(XMLFault) -> Int {
        var quote: UInt8 = 0
        var depth = 0
        for place in index..<bytes.count {
            switch bytes[place] {
            case quote where quote != 0: quote = 0
            case _ where quote != 0: break
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = bytes[place]
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return place + 1
            default: break
            }
        }
        throw XMLFault(offset: index, reason: "the document type that begins here doesn't end")
    }

    /// What stands in a tag behind its name: nothing but `name="value"`, with blanks between.
    private static func attributes(_ bytes: ArraySlice<UInt8>) throws(XMLFault) -> [Attribute] {
        var attributes: [Attribute] = []
        var rest = bytes
        while true {
            let behind = rest.drop(while: isBlank)
            if behind.isEmpty { return attributes }
            let name = behind.prefix { !endsName($0) && $0 != UInt8(ascii: "=") }
            let value = behind.dropFirst(name.count).drop(while: isBlank)
            let quoted = value.dropFirst().drop(while: isBlank)
            guard behind.count < rest.count, !name.isEmpty, value.first == UInt8(ascii: "="), let quote = quoted.first,
                quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                let close = quoted.dropFirst().firstIndex(of: quote)
            else {
                throw XMLFault(offset: behind.startIndex, reason: "there is something in a tag that is no attribute")
            }
            attributes.append((name, quoted[(quoted.startIndex + 1)..<close]))
            rest = quoted[(close + 1)...]
        }
    }

    private static func text(_ name: ArraySlice<UInt8>) -> String { String(decoding: name, as: UTF8.self) }

    private static func endsName(_ byte: UInt8) -> Bool { isBlank(byte) || byte == UInt8(ascii: "/") }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
