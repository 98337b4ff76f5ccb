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

    /// The texts of a field that holds an array of strings, or nil where the field is missing or null; throws where
    /// it holds anything else.
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

    /// The UTF-8 of a string value, its escapes resolved; nil where the value is no string or has half of a surrogate
    /// pair.
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

    func isNamed(_ field: Field, _ name: String) -> Bool {
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
