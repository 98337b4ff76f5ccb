/// Text written as bytes, the way every writer of this module writes it.
extension [UInt8] {
    /// Appends the text's UTF-8.
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// Appends a number with exactly `places` decimals and a dot, rounded half to even; beyond 2⁵³ as Swift prints it.
    ///
    /// `value` must be finite.
    mutating func append(_ value: Double, places: Int) {
        var power = 1.0
        for _ in 0..<Swift.max(0, Swift.min(places, 15)) { power *= 10 }
        let scaled = (value.magnitude * power).rounded(.toNearestOrEven)
        guard scaled < 9_007_199_254_740_992 else { return append("\(value)") }
        if value < 0 && scaled > 0 { append(UInt8(ascii: "-")) }
        let (whole, part) = Int(scaled).quotientAndRemainder(dividingBy: Int(power))
        append(String(whole))
        if power == 1 { return }
        append(UInt8(ascii: "."))
        // The leading 1 that is left off keeps the zeros after the dot.
        append(contentsOf: String(Int(power) + part).utf8.dropFirst())
    }

    /// Appends a probability as every format of exchange writes it: four decimals and a dot, `0.9800`.
    mutating func append(probability: Double) {
        append(probability.isNaN ? 0 : Swift.min(1, Swift.max(0, probability)), places: 4)
    }

    /// Appends the text as a column of a line that only a line feed ends, and returns how many tabs and line ends had to become spaces.
    mutating func append(column text: some Sequence<UInt8>) -> Int {
        let start = count
        append(contentsOf: text)
        var replaced = 0
        for index in start..<count where self[index] == 0x09 || self[index] == 0x0A || self[index] == 0x0D {
            self[index] = 0x20
            replaced += 1
        }
        return replaced
    }

    /// Appends the text as one field of one line and returns how many characters had to become spaces for that.
    ///
    /// Those are the control characters below U+0020 (the tab and the line ends among them) and U+0085, U+2028 and
    /// U+2029, at which some readers also end a line.
    mutating func append(onOneLine text: String) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            var replaced = 0
            var copied = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                var length = 1
                if byte >= 0x20 {
                    let isNextLine = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0x85
                    let isSeparator =
                        byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
                        && bytes[index + 2] | 1 == 0xA9
                    guard isNextLine || isSeparator else {
                        index += 1
                        continue
                    }
                    length = isNextLine ? 2 : 3
                }
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
                append(UInt8(ascii: " "))
                replaced += 1
                index += length
                copied = index
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
            return replaced
        }
    }
}
