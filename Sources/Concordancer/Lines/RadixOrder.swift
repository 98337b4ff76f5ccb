/// The numbers from 0 in an order that is refined by keys, the least important first.
///
/// Least-significant-digit radix sort: each refinement is linear in the count and stable.
struct RadixOrder {
    private(set) var numbers: [UInt32]
    private static let digitBits: UInt64 = 11

    /// The numbers below `count` in their own order.
    init(count: Int) { numbers = (0..<count).map { UInt32(truncatingIfNeeded: $0) } }

    /// Orders by the key that each number has in `keys`, of which the lowest `bits` bits are used; equal ones stay as
    /// they are.
    mutating func sort(by keys: [UInt64], bits: Int) {
        guard keys.count >= numbers.count else { return }
        let mask: UInt64 = 1 << RadixOrder.digitBits - 1
        var sorted = numbers
        var places = [Int](repeating: 0, count: Int(mask) + 2)
        for shift in stride(from: 0, to: UInt64(bits), by: Int(RadixOrder.digitBits)) {
            for place in places.indices { places[place] = 0 }
            places.withUnsafeMutableBufferPointer { places in
                keys.withUnsafeBufferPointer { keys in
                    for key in keys { places[Int(truncatingIfNeeded: key &>> shift & mask) &+ 1] &+= 1 }
                }
            }
            if places.contains(keys.count) { continue }
            for digit in 0...Int(mask) { places[digit + 1] += places[digit] }
            places.withUnsafeMutableBufferPointer { places in
                keys.withUnsafeBufferPointer { keys in
                    sorted.withUnsafeMutableBufferPointer { sorted in
                        // The numbers are those below the count, each once, so every place is within `sorted`.
                        for number in numbers {
                            let digit = Int(truncatingIfNeeded: keys[Int(number)] &>> shift & mask)
                            sorted[places[digit]] = number
                            places[digit] &+= 1
                        }
                    }
                }
            }
            swap(&numbers, &sorted)
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
