/// Finds where the values of one JSON text (RFC 8259) begin and end, in one pass and without recursion.
///
/// Strict: no trailing commas, comments, single quotes, leading zeros, `NaN` or raw control characters. The bytes
/// must be valid UTF-8. Errors name the byte from 1.
struct JSONScanner {
    /// Arrays and objects may stand within each other so deep, the outermost counted.
    static let depthLimit = 512

    private let bytes: UnsafeBufferPointer<UInt8>
    /// The byte that is read next.
    private(set) var position = 0
    /// Whether the string read last has a backslash.
    private(set) var sawEscape = false
    private var open: [UInt8] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next byte, or nil at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Passes over spaces, tabs and line ends.
    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    /// Passes over a byte-order mark.
    mutating func skipByteOrderMark() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Passes over one given byte.
    mutating func skip(_ byte: UInt8, expecting expected: String) throws(InterchangeError) {
        guard next == byte else { throw error(expected) }
        position += 1
    }

    /// Passes over an object's next key, its colon and the space about it, and gives the key's bytes between the
    /// quotes.
    mutating func key() throws(InterchangeError) -> Range<Int> {
        let name = try string(expecting: "a name in double quotes")
        skipSpace()
        try skip(UInt8(ascii: ":"), expecting: "“:” after the name")
        skipSpace()
        return name
    }

    /// Passes over one value, `depth` deep in others.
    mutating func value(depth: Int) throws(InterchangeError) -> JSONLine.Value {
        let start = position
        let kind = try beginValue(depth: depth)
        let hasEscape = sawEscape
        while let bracket = open.last {
            let closing = bracket + 2
            skipSpace()
            if next == closing {
                position += 1
                open.removeLast()
                isFresh = false
                continue
            }
            if !isFresh {
                try skip(UInt8(ascii: ","), expecting: "“,” or “\(Character(UnicodeScalar(closing)))”")
                skipSpace()
            }
            if bracket == UInt8(ascii: "{") { _ = try key() }
            _ = try beginValue(depth: depth + open.count)
        }
        return JSONLine.Value(kind: kind, range: start..<position, hasEscape: hasEscape)
    }

    /// Whether the array or object opened last has nothing in it yet.
    private var isFresh = false

    /// Passes over a string, number or literal, or over the bracket that opens an array or object.
    private mutating func beginValue(depth: Int) throws(InterchangeError) -> JSONLine.Kind {
        isFresh = false
        guard let byte = next else { throw error("a value") }
        switch byte {
        case UInt8(ascii: "\""):
            _ = try string(expecting: "a string")
            return .string
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard depth < JSONScanner.depthLimit else {
                throw error("at most \(JSONScanner.depthLimit) arrays and objects within each other")
            }
            open.append(byte)
            position += 1
            isFresh = true
            return byte == UInt8(ascii: "{") ? .object : .array
        case UInt8(ascii: "t"): return try literal("true", .bool)
        case UInt8(ascii: "f"): return try literal("false", .bool)
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            try number()
            return .number
        default: throw error("a value")
        }
    }

    /// Passes over a string and gives its bytes between the quotes.
    private mutating func string(expecting expected: String) throws(InterchangeError) -> Range<Int> {
        try skip(UInt8(ascii: "\""), expecting: expected)
        let start = position
        sawEscape = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                return start..<position - 1
            }
            if byte < 0x20 { throw error("an escape such as \\n or \\u0001") }
            position += 1
            if byte == UInt8(ascii: "\\") { try escape() }
        }
        throw error("“\"” at the end of the string")
    }

    private mutating func escape() throws(InterchangeError) {
        sawEscape = true
        switch next {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            position += 1
            for _ in 0..<4 {
                guard let digit = next, hexValue(digit) != nil else { throw error("four hexadecimal digits after \\u") }
                position += 1
            }
        default: throw error("one of \" \\ / b f n r t u after the backslash")
        }
    }

    private mutating func literal(_ word: String, _ kind: JSONLine.Kind) throws(InterchangeError) -> JSONLine.Kind {
        for byte in word.utf8 { try skip(byte, expecting: "“\(word)”") }
        return kind
    }

    private mutating func number() throws(InterchangeError) {
        if next == UInt8(ascii: "-") { position += 1 }
        if next == UInt8(ascii: "0") { position += 1 } else { try digits() }
        if next == UInt8(ascii: ".") {
            position += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(InterchangeError) {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        if position == start { throw error("a digit") }
    }

    /// What to say where something else was expected.
    func error(_ expected: String) -> InterchangeError {
        .json(byte: position + 1, expected: expected, found: found)
    }

    private var found: String {
        guard let byte = next else { return "the end of the line" }
        var length = 1
        while position + length < bytes.count, bytes[position + length] & 0xC0 == 0x80 { length += 1 }
        let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
        guard byte >= 0x20 && byte != 0x7F, let scalar = text.unicodeScalars.first else {
            return "the control character 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
        }
        return "“\(scalar)”"
    }
}

/// The value of a hexadecimal digit.
func hexValue(_ digit: UInt8) -> UInt16? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(digit - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(digit - UInt8(ascii: "A") + 10)
    default: nil
    }
}
