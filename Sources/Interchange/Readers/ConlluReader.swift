import BitextCore

/// Reads CoNLL-U (universaldependencies.org/format.html) a sentence at a time.
///
/// Ten columns a line, words numbered from 1, multiword tokens `3-4` before their words, empty nodes `8.1`, comments that begin with `#`,
/// a blank line after each sentence; the last one's may be missing, lines may end with CR LF.
public struct ConlluReader {
    /// The file, for messages.
    public let file: String
    private let bytes: UnsafeBufferPointer<UInt8>
    private var lines: ByteLines

    /// Begins to read the bytes of a file; throws where they aren't UTF-8.
    public init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws(InterchangeError) {
        self.bytes = bytes
        self.file = file
        let start = try TextBytes.start(of: bytes, file: file)
        lines = ByteLines(bytes, in: start..<bytes.count, firstNumber: 1)
    }

    /// The next sentence, or `nil` behind the last; throws at the first line that can't be one.
    public mutating func next() throws(InterchangeError) -> ConlluSentence? {
        var sentence = ConlluSentence()
        while let line = lines.next() {
            if bytes[line].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                if sentence.lines.isEmpty { continue }
                break
            }
            do {
                try sentence.add(line, of: bytes, number: lines.number)
            } catch {
                throw .line(file: file, number: lines.number, reason: error.reason)
            }
        }
        if sentence.lines.isEmpty { return nil }
        if let end = sentence.openRangeEnd {
            throw .line(
                file: file, number: lines.number,
                reason: "the sentence ends before word \(end), to which a multiword token reaches")
        }
        return sentence
    }
}

/// A sentence of a CoNLL-U file, as the places of its lines and columns in the file's bytes.
public struct ConlluSentence: Sendable {
    /// A line.
    public struct Line: Sendable {
        /// What the line holds.
        public enum Kind: Sendable, Equatable {
            /// A comment.
            case comment
            /// A word.
            case word
            /// A multiword token, and the number of the last of its words.
            case range(last: Int)
            /// An empty node.
            case emptyNode
        }

        /// What the line holds.
        public var kind: Kind
        /// Its bytes, without the line end.
        public var range: Range<Int>
        fileprivate var firstColumn: Int
    }

    /// A column, by its number from 0.
    public enum Column: Int, Sendable, CaseIterable {
        case id, form, lemma, upos, xpos, feats, head, deprel, deps, misc
    }

    /// The lines in order.
    public private(set) var lines: [Line] = []
    /// How many words there are.
    public private(set) var wordCount = 0
    /// The number of its first line in the file, from 1.
    public private(set) var firstLine = 0
    private var columns: [Range<Int>] = []
    private var rangeEnd = 0

    /// Why a line can't be read.
    struct Malformed: Error {
        var reason: String
    }

    /// Where a column of a line stands, which must not be a comment.
    public func column(_ column: Column, of line: Line) -> Range<Int> { columns[line.firstColumn + column.rawValue] }

    /// The column of a line as text; `nil` for `_`.
    public func value(_ column: Column, of line: Line, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let range = self.column(column, of: line)
        if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "_") { return nil }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The words' forms.
    public func forms(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
        lines.compactMap {
            $0.kind == .word ? String(decoding: bytes[column(.form, of: $0)], as: UTF8.self) : nil
        }
    }

    /// The last word of a multiword token that isn't there.
    var openRangeEnd: Int? { rangeEnd > wordCount ? rangeEnd : nil }

    mutating func add(_ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, number: Int) throws(Malformed) {
        if lines.isEmpty { firstLine = number }
        if bytes[line.lowerBound] == UInt8(ascii: "#") {
            lines.append(Line(kind: .comment, range: line, firstColumn: 0))
            return
        }
        let first = columns.count
        var start = line.lowerBound
        for index in line where bytes[index] == 0x09 {
            columns.append(start..<index)
            start = index + 1
        }
        columns.append(start..<line.upperBound)
        let count = columns.count - first
        guard count == Column.allCases.count else {
            throw Malformed(reason: "has \(count.counted("column")), parted by tabs, where CoNLL-U has 10")
        }
        for column in first..<columns.count where columns[column].isEmpty {
            throw Malformed(reason: "its column \(column - first + 1) is empty; what isn’t known is written _")
        }
        let kind = try kind(ofID: columns[first], in: bytes)
        lines.append(Line(kind: kind, range: line, firstColumn: first))
    }

    private mutating func kind(
        ofID range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
    ) throws(Malformed) -> Line.Kind {
        let id = String(decoding: bytes[range], as: UTF8.self)
        if let number = Int(id) {
            guard number == wordCount + 1 else {
                throw Malformed(reason: "word \(id) follows word \(wordCount); the words are numbered from 1 on")
            }
            wordCount = number
            return .word
        }
        if let dash = id.firstIndex(of: "-"), let start = Int(id[..<dash]), let last = Int(id[id.index(after: dash)...])
        {
            guard start == wordCount + 1, start > rangeEnd, last >= start else {
                throw Malformed(
                    reason: "the multiword token \(id) doesn’t begin with the next word, or overlaps another")
            }
            rangeEnd = last
            return .range(last: last)
        }
        if let dot = id.firstIndex(of: "."), let word = Int(id[..<dot]), Int(id[id.index(after: dot)...]) != nil {
            guard word == wordCount else {
                throw Malformed(reason: "the empty node \(id) doesn’t follow word \(word)")
            }
            return .emptyNode
        }
        throw Malformed(reason: "its first column is “\(id)”, which is no number (7), range (7-8) or empty node (7.1)")
    }
}
