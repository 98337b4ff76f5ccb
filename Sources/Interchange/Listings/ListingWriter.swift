/// Writes the results of a listing command, a row at a time: `begin`, the rows, `end`.
///
/// In `tsv`, `csv` and `jsonl` a row is written when it is given. In `text` all rows are kept until `end`, which
/// knows how wide the columns must be.
public struct ListingWriter: Sendable {
    /// The names of the columns.
    public let columns: [String]
    /// The format that is written.
    public let format: ListingFormat
    /// How many tabs, line ends and control characters became spaces, in `text` and `tsv`.
    public private(set) var replacedCharacters = 0
    private var rows: [[ListingValue]] = []
    private var json = JSONWriter()

    /// Makes a writer.
    public init(_ columns: [String], format: ListingFormat) {
        self.columns = columns
        self.format = format
    }

    /// Writes the header of a format that has one at its top.
    public mutating func begin(into output: inout [UInt8]) {
        switch format {
        case .tsv, .csv: appendLine(columns.map(ListingValue.text), to: &output)
        case .text, .jsonl: break
        }
    }

    /// Writes a row; missing cells are empty, and there is no place for more than there are columns.
    public mutating func write(_ row: [ListingValue], into output: inout [UInt8]) {
        let missing = max(0, columns.count - row.count)
        let row = Array(row.prefix(columns.count)) + Array(repeating: ListingValue.none, count: missing)
        switch format {
        case .text: rows.append(row)
        case .tsv, .csv: appendLine(row, to: &output)
        case .jsonl: appendObject(row, to: &output)
        }
    }

    /// Writes what is left to write: in `text` everything.
    public mutating func end(into output: inout [UInt8]) {
        guard format == .text else { return }
        // No columns of names over nothing: an empty listing is empty.
        if !rows.isEmpty { appendTable(to: &output) }
        rows = []
    }

    private mutating func appendLine(_ row: [ListingValue], to output: inout [UInt8]) {
        for (index, value) in row.enumerated() {
            if index > 0 { output.append(format == .csv ? UInt8(ascii: ",") : UInt8(ascii: "\t")) }
            switch value {
            case .text(let text) where format == .csv: ListingWriter.appendCSV(text, to: &output)
            case .text(let text): replacedCharacters += output.append(onOneLine: text)
            case .integer(let count): output.append(String(count))
            case .decimal(let number, let places) where number.isFinite: output.append(number, places: places)
            case .decimal, .none: break
            }
        }
        output.append(format == .csv ? "\r\n" : "\n")
    }

    /// Appends a field of CSV, in quotes where RFC 4180 wants them and also where it begins as a formula would.
    ///
    /// The quotes don't keep a spreadsheet from computing a formula; only an added character would, and that would
    /// change the data.
    private static func appendCSV(_ text: String, to output: inout [UInt8]) {
        let needsQuotes = text.utf8.contains {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
        let first = text.utf8.first ?? UInt8(ascii: "a")
        guard needsQuotes || "=+-@\t ".utf8.contains(first) || text.utf8.last == UInt8(ascii: " ") else {
            return output.append(text)
        }
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { output.append(byte) }
            output.append(byte)
        }
        output.append(UInt8(ascii: "\""))
    }

    private mutating func appendObject(_ row: [ListingValue], to output: inout [UInt8]) {
        json.removeAll()
        json.beginObject()
        for (column, value) in zip(columns, row) {
            json.key(column)
            switch value {
            case .text(let text): json.string(text)
            case .integer(let count): json.integer(count)
            case .decimal(let number, let places): json.number(number, places: places)
            case .none: json.null()
            }
        }
        json.endObject()
        output.append(contentsOf: json.bytes)
        output.append(UInt8(ascii: "\n"))
    }

    private mutating func appendTable(to output: inout [UInt8]) {
        var widths = columns.map(\.count)
        let cells = rows.map { row in row.map { cell($0) } }
        for row in cells { for (index, text) in row.enumerated() { widths[index] = max(widths[index], text.count) } }
        // A column of numbers, gaps allowed, is aligned at the right, its heading too.
        let isNumeric = columns.indices.map { index in
            rows.allSatisfy { !$0[index].isText } && rows.contains { $0[index] != .none }
        }
        for row in [columns] + cells {
            var line = ""
            for (index, text) in row.enumerated() {
                let padding = String(repeating: " ", count: widths[index] - text.count)
                if index > 0 { line += "  " }
                line += isNumeric[index] ? padding + text : text + padding
            }
            output.append(
                contentsOf: line.utf8.prefix(line.utf8.count - line.utf8.reversed().prefix { $0 == 0x20 }.count))
            output.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func cell(_ value: ListingValue) -> String {
        var bytes: [UInt8] = []
        switch value {
        case .text(let text): replacedCharacters += bytes.append(onOneLine: text)
        case .integer(let count): bytes.append(String(count))
        case .decimal(let number, let places):
            number.isFinite ? bytes.append(number, places: places) : bytes.append("–")
        case .none: break
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension ListingValue {
    fileprivate var isText: Bool {
        if case .text = self { return true }
        return false
    }
}
