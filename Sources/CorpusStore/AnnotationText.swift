import BitextCore

/// Annotation as the corpus keeps it: lines of fields parted by tabs, in which tabs, line feeds and backslashes are escaped.
enum AnnotationText {
    /// Appends the tokens of a segment, one a line: the form, then the values.
    static func append(_ tokens: AnnotatedTokens, of text: String, to lines: inout [UInt8]) {
        var text = text
        text.withUTF8 { form in
            tokens.bytes.withUnsafeBufferPointer { values in
                for (number, token) in tokens.tokens.enumerated() {
                    append(UnsafeBufferPointer(rebasing: form[token.range]), to: &lines)
                    for attribute in 0..<tokens.attributeCount {
                        lines.append(0x09)
                        let range = tokens.valueRange(of: attribute, at: number)
                        append(UnsafeBufferPointer(rebasing: values[range]), to: &lines)
                    }
                    lines.append(0x0A)
                }
            }
        }
    }

    /// The tokens that `lines` has for a segment; `nil` where they are not the tokens of its text.
    static func tokens(in lines: [UInt8], of text: String, attributeCount: Int) -> AnnotatedTokens? {
        var lines = lines
        var text = text
        return lines.withUnsafeMutableBufferPointer { lines in
            text.withUTF8 { text in
                var tokens = AnnotatedTokens(attributeCount: attributeCount)
                tokens.reserveCapacity(tokens: text.count / 3 + 1, bytes: lines.count - min(lines.count, text.count))
                var reader = FieldReader(lines)
                var end = 0
                while let form = reader.next() {
                    end += gap(before: form, at: end, in: text)
                    guard end + form.count <= text.count, !form.isEmpty,
                        form.elementsEqual(text[end..<end + form.count])
                    else { return nil }
                    tokens.append(Token(range: end..<end + form.count))
                    end += form.count
                    for _ in 0..<attributeCount {
                        guard !reader.isAtLineEnd, let value = reader.next() else { return nil }
                        tokens.appendValue(value)
                    }
                    if !reader.isAtLineEnd { return nil }
                }
                return tokens
            }
        }
    }

    /// How many bytes of white space stand before a token; one that itself begins with white space begins where its form does.
    @inline(__always)
    private static func gap(
        before form: UnsafeBufferPointer<UInt8>, at start: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var end = start
        while end < text.count, text[end] != form.first || !text[end...].starts(with: form) {
            let scalar = text.scalar(at: end, before: text.count)
            guard scalar.scalarClass == .space else { break }
            end += scalar.length
        }
        return end - start
    }

    /// The structures, one a line: name, first token, token behind the last, `key=value`….
    static func lines(of structures: [TextStructure]) -> String {
        var lines: [UInt8] = []
        for structure in structures {
            append(structure.name, to: &lines)
            lines.append(contentsOf: "\t\(structure.tokens.lowerBound)\t\(structure.tokens.upperBound)".utf8)
            for attribute in structure.attributes {
                lines.append(0x09)
                append("\(attribute.name)=\(attribute.value)", to: &lines)
            }
            lines.append(0x0A)
        }
        return String(decoding: lines, as: UTF8.self)
    }

    /// The structures that `lines` has; what is none is left out.
    static func structures(in lines: String) -> [TextStructure] {
        var lines = Array(lines.utf8)
        return lines.withUnsafeMutableBufferPointer { bytes in
            var reader = FieldReader(bytes)
            var structures: [TextStructure] = []
            while let name = reader.string() {
                var bounds: [Int] = []
                var attributes: [TextStructure.Attribute] = []
                while !reader.isAtLineEnd, let field = reader.next() {
                    if bounds.count < 2 {
                        bounds.append(number(field) ?? -1)
                    } else if let equals = field.firstIndex(of: UInt8(ascii: "=")) {
                        attributes.append(
                            TextStructure.Attribute(
                                name: String(decoding: field[..<equals], as: UTF8.self),
                                value: String(decoding: field[(equals + 1)...], as: UTF8.self)))
                    }
                }
                guard bounds.count == 2, 0 <= bounds[0], bounds[0] <= bounds[1] else { continue }
                structures.append(TextStructure(name: name, attributes: attributes, tokens: bounds[0]..<bounds[1]))
            }
            return structures
        }
    }

    /// A number in decimal digits; `nil` for anything else.
    private static func number(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count < 19 else { return nil }
        var number = 0
        for digit in digits {
            guard digit.isASCIIDigit else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    private static func append(_ text: String, to lines: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &lines) }
    }

    private static func append(_ field: UnsafeBufferPointer<UInt8>, to lines: inout [UInt8]) {
        guard field.contains(where: isSpecial) else { return lines.append(contentsOf: field) }
        for byte in field {
            switch byte {
            case 0x09: lines.append(contentsOf: #"\t"#.utf8)
            case 0x0A: lines.append(contentsOf: #"\n"#.utf8)
            case UInt8(ascii: "\\"): lines.append(contentsOf: #"\\"#.utf8)
            default: lines.append(byte)
            }
        }
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x5C }
}

/// Reads fields that tabs and line feeds end, and undoes their escapes in place.
private struct FieldReader {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var position = 0
    /// Whether the field given last was the last of its line.
    private(set) var isAtLineEnd = false

    init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next field; `nil` behind the last line.
    @inline(__always)
    mutating func next() -> UnsafeBufferPointer<UInt8>? {
        guard position < bytes.count else { return nil }
        let start = position
        var end = start
        var written = start
        while end < bytes.count, bytes[end] != 0x09, bytes[end] != 0x0A {
            var byte = bytes[end]
            if byte == UInt8(ascii: "\\"), end + 1 < bytes.count {
                end += 1
                byte = bytes[end] == UInt8(ascii: "t") ? 0x09 : bytes[end] == UInt8(ascii: "n") ? 0x0A : bytes[end]
            }
            if written != end { bytes[written] = byte }
            written += 1
            end += 1
        }
        isAtLineEnd = end == bytes.count || bytes[end] == 0x0A
        position = end + 1
        return UnsafeBufferPointer(rebasing: bytes[start..<written])
    }

    /// The next field as a string.
    mutating func string() -> String? { next().map { String(decoding: $0, as: UTF8.self) } }
}
