/// A line that holds one JSON object, read so that it can be written again byte for byte with fields added.
///
/// The whole line is checked against RFC 8259 but nothing is decoded before it is asked for. Where a name occurs
/// twice the last value counts.
public struct JSONLine: Sendable {
    /// What a value is.
    public enum Kind: String, Sendable {
        case string, number, object, array, bool, null

        /// The kind with its article, for messages.
        public var description: String {
            switch self {
            case .object, .array: "an \(rawValue)"
            case .null: "null"
            case .bool: "true or false"
            case .string, .number: "a \(rawValue)"
            }
        }
    }

    /// A value where it stands in the line.
    public struct Value: Sendable, Equatable {
        /// What it is.
        public let kind: Kind
        /// Its bytes in `bytes`, quotes and brackets included.
        public let range: Range<Int>
        /// Whether it is a string with a backslash in it.
        let hasEscape: Bool
    }

    /// A field of the object.
    public struct Field: Sendable, Equatable {
        /// The bytes of the name between its quotes, as they stand in the line.
        public let name: Range<Int>
        /// The value.
        public let value: Value
        let nameHasEscape: Bool
    }

    /// The bytes that the ranges count in.
    public let bytes: [UInt8]
    /// The fields in order.
    public let fields: [Field]
    /// The object from its opening to its closing brace.
    public let range: Range<Int>

    /// Reads the object that fills all of `bytes`.
    public init(_ bytes: [UInt8]) throws(InterchangeError) { try self.init(bytes, in: 0..<bytes.count) }

    /// Reads the object that fills `range` of `bytes`, white space about it and a byte-order mark before it aside.
    ///
    /// Errors count bytes from the beginning of the range.
    public init(_ bytes: [UInt8], in range: Range<Int>) throws(InterchangeError) {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span.extracting(range))
        } catch {
            let offset = error.byteOffsets.lowerBound
            let found = String(bytes[range.lowerBound + offset], radix: 16, uppercase: true)
            throw .json(byte: offset + 1, expected: "UTF-8", found: "the byte 0x\(found)")
        }
        let (start, end, fields) = try bytes.withUnsafeBufferPointer { buffer throws(InterchangeError) in
            try JSONLine.scan(UnsafeBufferPointer(rebasing: buffer[range]))
        }
        self.bytes = bytes
        let offset = range.lowerBound
        self.range = offset + start..<offset + end
        self.fields = offset == 0 ? fields : fields.map { $0.moved(by: offset) }
    }

    private static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) throws(InterchangeError) -> (start: Int, end: Int, fields: [Field]) {
        var scanner = JSONScanner(bytes)
        scanner.skipByteOrderMark()
        scanner.skipSpace()
        let start = scanner.position
        try scanner.skip(UInt8(ascii: "{"), expecting: "“{”, the beginning of an object")
        var fields: [Field] = []
        scanner.skipSpace()
        while scanner.next != UInt8(ascii: "}") {
            if !fields.isEmpty {
                try scanner.skip(UInt8(ascii: ","), expecting: "“,” or “}”")
                scanner.skipSpace()
            }
            let name = try scanner.key()
            let nameHasEscape = scanner.sawEscape
            fields.append(Field(name: name, value: try scanner.value(depth: 1), nameHasEscape: nameHasEscape))
            scanner.skipSpace()
        }
        try scanner.skip(UInt8(ascii: "}"), expecting: "“}”")
        let end = scanner.position
        scanner.skipSpace()
        if scanner.next != nil { throw scanner.error("the end of the line after the object") }
        return (start, end, fields)
    }
}

extension JSONLine.Value {
    func moved(by offset: Int) -> Self {
        Self(kind: kind, range: range.lowerBound + offset..<range.upperBound + offset, hasEscape: hasEscape)
    }
}

extension JSONLine.Field {
    func moved(by offset: Int) -> Self {
        Self(
            name: name.lowerBound + offset..<name.upperBound + offset, value: value.moved(by: offset),
            nameHasEscape: nameHasEscape)
    }
}
