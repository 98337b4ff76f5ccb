/// How alike two words are written, in a spelling that cognates of both languages share.
enum Likeness {
    /// The most letters that are compared.
    static let longest = 24

    /// From 0, nothing alike, to 1, the same; words of one or two letters are alike only when they are the same.
    static func of(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Float {
        let (n, m) = (min(first.count, longest), min(second.count, longest))
        if n < 3 || m < 3 {
            return n == m && n > 0 && (0..<n).allSatisfy { first[$0] == second[$0] } ? 0.9 : 0
        }
        if max(n, m) > 2 * min(n, m) { return 0 }
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: longest + 1) { row in
            for j in 0...m { row[j] = Float(j) }
            for i in 0..<n {
                var diagonal = row[0]
                row[0] = Float(i + 1)
                for j in 0..<m {
                    let replaced = diagonal + cost(first[i], second[j])
                    diagonal = row[j + 1]
                    // Endings differ between languages more than beginnings do.
                    let gap: Float = i >= n - 2 || j >= m - 2 ? 0.6 : 1
                    row[j + 1] = min(replaced, min(row[j], row[j + 1]) + gap)
                }
            }
            return max(0, 1 - row[m] / Float(max(n, m)))
        }
    }

    private static func cost(_ first: UInt8, _ second: UInt8) -> Float {
        if first == second { return 0 }
        return sound(first) == sound(second) ? 0.3 : isVowel(first) && isVowel(second) ? 0.6 : 1
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    private static func sound(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0x6B, 0x71: 0x63
        case 0x79, 0x6A: 0x69
        case 0x77: 0x76
        case 0x78: 0x73
        case 0x7A: 0x74
        default: letter
        }
    }
}
