/// The numbers from 0 in an order that is refined by keys, the least important first.
struct RadixOrder {
    private(set) var numbers: [UInt32]

    /// The numbers below `count` in their own order.
    init(count: Int) { numbers = (0..<count).map { UInt32(truncatingIfNeeded: $0) } }

    /// Orders by the key that each number has in `keys`, of which the lowest `bits` bits are used; equal ones stay as
    /// they are.
    mutating func sort(by keys: [UInt64], bits: Int) {
        guard keys.count >= numbers.count else { return }
        numbers = numbers.withUnsafeBufferPointer { numbers in
            keys.withUnsafeBufferPointer { keys in
                // The numbers are those below the count, each once.
                let used = UnsafeBufferPointer(rebasing: keys[..<numbers.count])
                return RadixSort.sorted(
                    by: used, bits: bits, entry: { (used[Int(numbers[$0])], UInt64(numbers[$0])) },
                    element: { UInt32(truncatingIfNeeded: $0) })
            }
        }
    }
}

extension Double {
    /// A word that is the smaller the greater the number is; for a radix sort, the greatest first.
    var descendingKey: UInt64 {
        let bits = bitPattern
        return bits >> 63 == 1 ? bits : ~(bits | 1 << 63)
    }
}
