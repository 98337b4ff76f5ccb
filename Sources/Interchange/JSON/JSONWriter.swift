/// Serialises JSON (RFC 8259) into bytes, on one line and without white space.
///
/// Commas are set by the writer; beginnings and ends are the caller's to match. Text keeps every character: only `"`,
/// `\` and the control characters below U+0020 are escaped.
public struct JSONWriter: Sendable {
    /// What was written.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Makes an empty writer.
    public init() {}

    /// Forgets what was written and keeps the memory.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Begins an object.
    public mutating func beginObject() { begin(UInt8(ascii: "{")) }

    /// Ends the object that was begun last.
    public mutating func endObject() { end(UInt8(ascii: "}")) }

    /// Begins an array.
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }

    /// Ends the array that was begun last.
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes the name of an object's next field.
    public mutating func key(_ name: String) {
        separate()
        JSONWriter.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        separate()
        JSONWriter.append(text, to: &bytes)
    }

    /// Writes a string given as valid UTF-8.
    public mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        JSONWriter.append(utf8: utf8, to: &bytes)
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int) {
        separate()
        bytes.append(String(value))
    }

    /// Writes a number with a fixed count of decimals, at most 15, or null where it is infinite or not a number.
    public mutating func number(_ value: Double, places: Int) {
        separate()
        if value.isFinite { bytes.append(value, places: places) } else { bytes.append("null") }
    }

    /// Writes a probability with four decimals.
    public mutating func probability(_ value: Double) {
        separate()
        bytes.append(probability: value)
    }

    /// Writes null.
    public mutating func null() {
        separate()
        bytes.append("null")
    }

    /// Writes a value that is serialised already.
    public mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Writes an array of integers.
    public mutating func array(_ values: some Sequence<Int>) {
        beginArray()
        for value in values { integer(value) }
        endArray()
    }

    /// Writes an array of strings.
    public mutating func array(_ values: some Sequence<String>) {
        beginArray()
        for value in values { string(value) }
        endArray()
    }

    /// Writes a field that holds a string.
    public mutating func field(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    /// Writes a field that holds an integer.
    public mutating func field(_ name: String, _ value: Int) {
        key(name)
        integer(value)
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }
}

extension JSONWriter {
    /// Appends a JSON string to bytes that stand elsewhere.
    public static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append(utf8: $0, to: &output) }
    }

    /// Appends a JSON string, given as valid UTF-8, to bytes that stand elsewhere.
    public static func append(utf8 text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var copied = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
                index += 1
                continue
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
            output.append(UInt8(ascii: "\\"))
            switch byte {
            case 0x08: output.append(UInt8(ascii: "b"))
            case 0x09: output.append(UInt8(ascii: "t"))
            case 0x0A: output.append(UInt8(ascii: "n"))
            case 0x0C: output.append(UInt8(ascii: "f"))
            case 0x0D: output.append(UInt8(ascii: "r"))
            case 0..<0x20:
                output.append(byte < 0x10 ? "u000" : "u001")
                output.append(hexDigit(byte & 0x0F))
            default: output.append(byte)
            }
            index += 1
            copied = index
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        output.append(UInt8(ascii: "\""))
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
