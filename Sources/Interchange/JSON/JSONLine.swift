/// A line that holds one JSON object, read so that it can be written again byte for byte with fields added.
///
/// The whole line is checked against RFC 8259 but nothing is decoded before it is asked for. Where a name occurs twice the
/// last value counts.
public struct JSONLine: Sendable {
    /// What a value is.
    public enum Kind: String, Sendable {
        case string, number, object, array, bool, null

        /// The kind with its article, for messages.
        var description: String {
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

extension JSONLine {
    /// The value of the field that is called `name`, or nil where there is none.
    public func value(_ name: String) -> Value? { fields.last { isNamed($0, name) }?.value }

    /// The text of a field, or nil where the field is missing or null; throws where it holds anything but a string.
    public func string(_ name: String) throws(InterchangeError) -> String? {
        guard let value = value(name), value.kind != .null else { return nil }
        guard value.kind == .string else {
            throw .field(name: name, expected: "a string", found: value.kind.description)
        }
        return try string(of: value, in: name)
    }

    /// The texts of a field that holds an array of strings, or nil where the field is missing or null; throws where it holds
    /// anything else.
    public func strings(_ name: String) throws(InterchangeError) -> [String]? {
        guard let value = value(name), value.kind != .null else { return nil }
        guard value.kind == .array else {
            throw .field(name: name, expected: "an array of strings", found: value.kind.description)
        }
        var texts: [String] = []
        for (number, element) in elements(of: value).enumerated() {
            guard element.kind == .string else {
                throw .field(
                    name: name, expected: "an array of strings", found: "\(element.kind.description) at index \(number)"
                )
            }
            texts.append(try string(of: element, in: name))
        }
        return texts
    }

    /// The values of an array in order; nothing where the value is no array.
    public func elements(of value: Value) -> [Value] {
        if value.kind != .array { return [] }
        return bytes.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(UnsafeBufferPointer(rebasing: buffer[value.range]))
            var elements: [Value] = []
            // The line was checked when it was read, so that nothing is thrown here.
            do throws(InterchangeError) {
                try scanner.skip(UInt8(ascii: "["), expecting: "")
                scanner.skipSpace()
                while scanner.next != UInt8(ascii: "]") {
                    if !elements.isEmpty {
                        try scanner.skip(UInt8(ascii: ","), expecting: "")
                        scanner.skipSpace()
                    }
                    elements.append(try scanner.value(depth: 2).moved(by: value.range.lowerBound))
                    scanner.skipSpace()
                }
            } catch {}
            return elements
        }
    }

    /// Reads an object within the line, to ask for its fields; throws where the value is no object.
    public func object(_ value: Value) throws(InterchangeError) -> JSONLine { try JSONLine(bytes, in: value.range) }

    /// The UTF-8 of a string value, its escapes resolved; nil where the value is no string or has half of a surrogate pair.
    public func utf8(of value: Value) -> [UInt8]? {
        guard value.kind == .string else { return nil }
        let range = value.range.lowerBound + 1..<value.range.upperBound - 1
        return value.hasEscape ? JSONLine.unescaped(bytes[range]) : Array(bytes[range])
    }

    private func string(of value: Value, in name: String) throws(InterchangeError) -> String {
        let range = value.range.lowerBound + 1..<value.range.upperBound - 1
        if !value.hasEscape { return String(decoding: bytes[range], as: UTF8.self) }
        guard let utf8 = JSONLine.unescaped(bytes[range]) else {
            throw .field(
                name: name, expected: "whole characters", found: "one half of a surrogate pair (\\ud800–\\udfff)")
        }
        return String(decoding: utf8, as: UTF8.self)
    }

    fileprivate func isNamed(_ field: Field, _ name: String) -> Bool {
        if !field.nameHasEscape { return bytes[field.name].elementsEqual(name.utf8) }
        return JSONLine.unescaped(bytes[field.name])?.elementsEqual(name.utf8) ?? false
    }

    /// Resolves the escapes of a string that was checked, or gives nil for half of a surrogate pair.
    private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        text.withUnsafeBufferPointer { text in
            var output: [UInt8] = []
            output.reserveCapacity(text.count)
            var index = 0
            while index < text.count {
                let start = index
                while index < text.count && text[index] != UInt8(ascii: "\\") { index += 1 }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                guard index + 1 < text.count else { break }
                let letter = text[index + 1]
                index += 2
                switch letter {
                case UInt8(ascii: "b"): output.append(0x08)
                case UInt8(ascii: "f"): output.append(0x0C)
                case UInt8(ascii: "n"): output.append(0x0A)
                case UInt8(ascii: "r"): output.append(0x0D)
                case UInt8(ascii: "t"): output.append(0x09)
                case UInt8(ascii: "u"):
                    guard let scalar = scalar(at: &index, in: text) else { return nil }
                    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                default: output.append(letter)
                }
            }
            return output
        }
    }

    /// The character whose hexadecimal digits, in UTF-16, begin at `index`, which is moved behind them.
    private static func scalar(at index: inout Int, in text: UnsafeBufferPointer<UInt8>) -> UnicodeScalar? {
        func unit(at index: Int) -> UInt16? {
            guard index + 4 <= text.count else { return nil }
            return text[index..<index + 4].reduce(0) { unit, digit in unit &<< 4 | (hexValue(digit) ?? 0) }
        }
        guard let first = unit(at: index) else { return nil }
        index += 4
        guard UTF16.isLeadSurrogate(first) else { return UnicodeScalar(first) }
        guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u"),
            let second = unit(at: index + 2), UTF16.isTrailSurrogate(second)
        else { return nil }
        index += 6
        return UnicodeScalar(0x1_0000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    }
}

extension JSONLine.Value {
    fileprivate func moved(by offset: Int) -> Self {
        Self(kind: kind, range: range.lowerBound + offset..<range.upperBound + offset, hasEscape: hasEscape)
    }
}

extension JSONLine.Field {
    fileprivate func moved(by offset: Int) -> Self {
        Self(
            name: name.lowerBound + offset..<name.upperBound + offset, value: value.moved(by: offset),
            nameHasEscape: nameHasEscape)
    }
}

extension JSONLine {
    /// Appends the object, without a line end, with the given fields set and all others byte for byte as they were read.
    ///
    /// A field that is there already keeps its place and gets the new value; of several with its name only the last stays.
    /// The other fields are added at the end, in the order given.
    /// - Parameter fields: names, each once, and values that are serialised already (see `JSONWriter`).
    public func append(to output: inout [UInt8], setting fields: [(name: String, json: [UInt8])]) {
        var isSet = Array(repeating: false, count: fields.count)
        // From the last to the first, because the last of several fields of one name is the one that stays.
        let replacements = self.fields.reversed().map { field -> Replacement in
            guard let index = fields.firstIndex(where: { isNamed(field, $0.name) }) else { return .none }
            if isSet[index] { return .drop }
            isSet[index] = true
            return .value(index)
        }
        var copied = range.lowerBound
        for (number, (field, replacement)) in zip(self.fields, replacements.reversed()).enumerated() {
            switch replacement {
            case .none: break
            case .value(let index):
                output.append(contentsOf: bytes[copied..<field.value.range.lowerBound])
                output.append(contentsOf: fields[index].json)
                copied = field.value.range.upperBound
            case .drop:
                output.append(contentsOf: bytes[copied..<field.name.lowerBound - 1])
                // A later field of the same name stays, so that there is a next one.
                copied = self.fields[min(number + 1, self.fields.count - 1)].name.lowerBound - 1
            }
        }
        let last = self.fields.last?.value.range.upperBound ?? range.lowerBound + 1
        output.append(contentsOf: bytes[copied..<max(copied, last)])
        copied = max(copied, last)
        var needsComma = !self.fields.isEmpty
        for (index, field) in fields.enumerated() where !isSet[index] {
            if needsComma { output.append(UInt8(ascii: ",")) }
            needsComma = true
            JSONWriter.append(field.name, to: &output)
            output.append(UInt8(ascii: ":"))
            output.append(contentsOf: field.json)
        }
        output.append(contentsOf: bytes[copied..<range.upperBound])
    }

    private enum Replacement {
        case none, drop
        case value(Int)
    }
}
