/// Byte strings laid end to end that can be put in order.
struct ByteStrings {
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]

    /// Makes an empty collection with room for `count` strings.
    init(capacity count: Int) { starts.reserveCapacity(count + 1) }

    /// Adds a string after the others.
    mutating func append(_ string: some Sequence<UInt8>) {
        bytes.append(contentsOf: string)
        starts.append(bytes.count)
    }

    /// The numbers of the strings in ascending order of their bytes, equal ones in the order in which `tieBreaker`
    /// ranks their numbers.
    func order(breakingTiesBy tieBreaker: (UInt32, UInt32) -> Bool) -> [UInt32] {
        struct Key {
            var prefix: UInt64
            var number: UInt32
        }
        return bytes.withUnsafeBufferPointer { bytes in
            var keys: [Key] = []
            keys.reserveCapacity(starts.count)
            for number in 0..<starts.count - 1 {
                var prefix: UInt64 = 0
                let (start, end) = (starts[number], starts[number + 1])
                for index in start..<start + 8 { prefix = prefix << 8 | (index < end ? UInt64(bytes[index]) : 0) }
                keys.append(Key(prefix: prefix, number: UInt32(number)))
            }
            keys.sort { left, right in
                if left.prefix != right.prefix { return left.prefix < right.prefix }
                let (a, b) = (Int(left.number), Int(right.number))
                var (i, j) = (starts[a], starts[b])
                while i < starts[a + 1] && j < starts[b + 1] {
                    if bytes[i] != bytes[j] { return bytes[i] < bytes[j] }
                    i += 1
                    j += 1
                }
                let (rest, otherRest) = (starts[a + 1] - i, starts[b + 1] - j)
                return rest == otherRest ? tieBreaker(left.number, right.number) : rest < otherRest
            }
            return keys.map(\.number)
        }
    }
}
