/// How alike two words are written, in a spelling that cognates of both languages share.
///
/// An edit distance in tenths: letters of one sound cost 3, vowels 6, others 10.
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
        let costs = costs
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: longest + 1) { row in
            for j in 0...m { row[j] = Int32(10 * j) }
            for i in 0..<n {
                let cost = costs + 256 * Int(first[i])
                var diagonal = row[0]
                var left = diagonal + 10
                row[0] = left
                for j in 0..<m {
                    let up = row[j + 1]
                    // Endings differ between languages more than beginnings do.
                    let gap: Int32 = i >= n - 2 || j >= m - 2 ? 6 : 10
                    left = min(diagonal + Int32(cost[Int(second[j])]), min(left, up) + gap)
                    diagonal = up
                    row[j + 1] = left
                }
            }
            return max(0, 1 - Float(row[m]) / Float(10 * max(n, m)))
        }
    }

    /// What it costs to put one letter for another, by both; never freed.
    nonisolated(unsafe) private static let costs: UnsafePointer<UInt8> = {
        let costs = UnsafeMutablePointer<UInt8>.allocate(capacity: 256 * 256)
        for first in 0...UInt8.max {
            for second in 0...UInt8.max {
                let cost: UInt8 =
                    first == second
                    ? 0 : sound(first) == sound(second) ? 3 : isVowel(first) && isVowel(second) ? 6 : 10
                (costs + 256 * Int(first) + Int(second)).initialize(to: cost)
            }
        }
        return UnsafePointer(costs)
    }()

    @inline(__always)
    private static func isVowel(_ letter: UInt8) -> Bool {
        let place = letter &- 0x61
        return place < 26 && 1 << UInt32(place) & vowels != 0
    }

    /// a, e, i, o, u and y, a bit each.
    private static let vowels: UInt32 = 1 << 0 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24

    @inline(__always)
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
