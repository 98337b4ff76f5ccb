import BitextCore

/// Where the texts of a vertical file stand and what its columns are, found in one quick pass.
///
/// A text is what stands between `<text …>` and `</text>` (in a file without them, between `<doc …>` and `</doc>`); a text that another
/// follows needs no end. Tokens outside them make texts without a name.
public struct VerticalOutline: Sendable {
    /// A text of the file.
    public struct Text: Sendable {
        /// The `id` of its element.
        public var id: String?
        /// The `title` of its element.
        public var title: String?
        /// The other attributes of its element.
        public var metadata: [String: String] = [:]
        /// The bytes of the file, with the element's own tags.
        public var range: Range<Int>
        /// The number of the first line, from 1.
        public var line: Int
    }

    /// The file, for messages.
    public let file: String
    /// The texts in order.
    public private(set) var texts: [Text] = []
    /// The names of the columns after the first.
    public let attributes: [String]
    /// The element that holds a text.
    let element: String
    /// The lines of elements that begin where no text is, and are in none.
    let strays: [Int]

    /// Goes through the bytes of a file.
    ///
    /// `attributes` names the columns after the first; without it they are `lemma`, `pos`, `column4`, `column5`…, as many as the first
    /// token has; a last of four is `parts` where it holds what `parts` holds, as in files that were exported. Throws where the bytes aren't UTF-8 or a text's tag can't be read.
    public init(
        of bytes: UnsafeBufferPointer<UInt8>, file: String, attributes: [String]? = nil
    ) throws(InterchangeError) {
        self.file = file
        let start = try TextBytes.start(of: bytes, file: file)
        var scan = try Scan(bytes, start..<bytes.count, element: "text", file: file)
        if scan.isBare, case let other = try Scan(bytes, start..<bytes.count, element: "doc", file: file), !other.isBare
        {
            scan = other
        }
        if attributes == nil, let line = scan.conlluLine {
            throw .line(file: file, number: line, reason: "this is CoNLL-U, which --format conllu reads")
        }
        texts = scan.texts
        element = scan.element
        strays = scan.strays
        let usual = scan.columns == 3 && scan.showsParts != false ? ["lemma", "pos", "parts"] : ["lemma", "pos"]
        self.attributes =
            attributes ?? (0..<scan.columns).map { $0 < usual.count ? usual[$0] : "column\($0 + 2)" }
    }

    /// One pass that takes one name for that of the texts' element.
    private struct Scan {
        let element: String
        var texts: [Text] = []
        var isBare = true
        var columns = 0
        /// The first line of a token, where it is one of CoNLL-U: ten columns, of which the first is the number of the first word.
        var conlluLine: Int?
        /// Whether the first value of the fourth column is a lemma and others joined with `+`; `nil` before there is any.
        var showsParts: Bool?
        var strays: [Int] = []

        init(
            _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, element: String, file: String
        ) throws(InterchangeError) {
            self.element = element
            var lines = ByteLines(bytes, in: range, firstNumber: 1)
            var current = Text(range: range.lowerBound..<range.lowerBound, line: 1)
            var isInside = false
            var hasTokens = false
            var hasColumns = false
            // Elements that begin before what may yet be a text.
            var waiting: [Int] = []
            while let wholeLine = lines.next() {
                let line = bytes.withoutBlanks(wholeLine)
                guard !line.isEmpty else { continue }
                if bytes[line.lowerBound] == UInt8(ascii: "<"), isTag(line, of: bytes) {
                    let tag: XMLTag
                    do { tag = try XMLTag(line, in: bytes) } catch {
                        throw .line(file: file, number: lines.number, reason: "the line \(error.reason)")
                    }
                    isBare = false
                    let isClose = tag.kind == .close
                    let edge = isClose ? lines.position : wholeLine.lowerBound
                    if isInside || hasTokens { add(current, upTo: edge) }
                    current = Text(range: edge..<edge, line: isClose ? lines.number + 1 : lines.number)
                    hasTokens = false
                    isInside = tag.kind == .open
                    strays += waiting
                    waiting = []
                    for attribute in tag.attributes {
                        switch attribute.name {
                        case "id": current.id = attribute.value
                        case "title": current.title = attribute.value
                        case let name: current.metadata[MetadataName.key(ofAttribute: name)] = attribute.value
                        }
                    }
                } else if !hasTokens, isToken(line, of: bytes) {
                    hasTokens = true
                    waiting = []
                    if !hasColumns {
                        columns = bytes[line].count { $0 == 0x09 }
                        let isNumbered = ["1\t", "1-"].contains { bytes[line].starts(with: $0.utf8) }
                        if columns == 9, isNumbered { conlluLine = lines.number }
                    }
                    hasColumns = true
                } else if !hasTokens, !isInside, begins(line, of: bytes) {
                    waiting.append(lines.number)
                }
                if columns == 3, showsParts == nil, bytes[line].last != 0x09 { notePart(bytes[line]) }
            }
            if isInside || hasTokens { add(current, upTo: range.upperBound) }
            if !isBare { strays += waiting }
        }

        /// Whether an element begins in a line that is no token.
        private func begins(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            XMLTag.begins(line, in: bytes) && bytes[line.lowerBound + 1] != UInt8(ascii: "/")
        }

        /// Looks at the fourth of four columns.
        private mutating func notePart(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
            let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard columns.count == 4 else { return }
            let head = columns[1].elementsEqual(columns[3].prefix(columns[1].count))
            showsParts = head && columns[3].dropFirst(columns[1].count).first == UInt8(ascii: "+")
        }

        private mutating func add(_ text: Text, upTo end: Int) {
            var text = text
            text.range = text.range.lowerBound..<end
            texts.append(text)
        }

        /// Whether the line is a token, or no tag that could be read.
        private func isToken(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            if bytes[line].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return false }
            guard bytes[line.lowerBound] == UInt8(ascii: "<"), line.count > 1 else { return true }
            let second = bytes[line.lowerBound + 1]
            if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return bytes[line].contains(0x09) }
            return !XMLTag.begins(line, in: bytes) || (try? XMLTag(line, in: bytes)) == nil
        }

        /// Whether the line is a tag of the texts' element.
        private func isTag(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            var index = line.lowerBound + 1
            if index < line.upperBound, bytes[index] == UInt8(ascii: "/") { index += 1 }
            for byte in element.utf8 {
                guard index < line.upperBound, bytes[index] == byte else { return false }
                index += 1
            }
            guard index < line.upperBound else { return false }
            return bytes[index] == UInt8(ascii: ">") || bytes[index] == 0x20 || bytes[index] == 0x09
        }
    }
}
