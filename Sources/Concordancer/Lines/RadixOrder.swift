/// The numbers from 0 in an order that is refined by keys, the least important first.
///
/// Radix sort from the most significant digit, stable: keys travel with their numbers and the buckets soon fit the cache, where those of few
/// are sorted by insertion.
struct RadixOrder {
    private(set) var numbers: [UInt32]

    /// A number and the key it is sorted by.
    private struct Entry {
        var key: UInt64
        var number: UInt32
    }

    /// The numbers below `count` in their own order.
    init(count: Int) { numbers = (0..<count).map { UInt32(truncatingIfNeeded: $0) } }

    /// Orders by the key that each number has in `keys`, of which the lowest `bits` bits are used; equal ones stay as
    /// they are.
    mutating func sort(by keys: [UInt64], bits: Int) {
        let (count, bits) = (numbers.count, min(bits, 64))
        guard keys.count >= count, bits > 0, count > 1 else { return }
        // What stands above these bits must not count where few are compared by their whole keys.
        let used = UInt64.max &>> UInt64(64 - bits)
        var places = [UInt32](repeating: 0, count: (RadixOrder.mostLevels + 1) << RadixOrder.mostDigitBits)
        withUnsafeTemporaryAllocation(of: Entry.self, capacity: 2 * count) { memory in
            let entries = UnsafeMutableBufferPointer(rebasing: memory[..<count])
            let room = UnsafeMutableBufferPointer(rebasing: memory[count...])
            places.withUnsafeMutableBufferPointer { places in
                let digit = Digit(below: bits, count: count)
                let own = UnsafeMutableBufferPointer(rebasing: places[..<(1 << digit.width)])
                keys.withUnsafeBufferPointer { keys in
                    for key in keys[..<count] { own[digit.value(of: key)] &+= 1 }
                    RadixOrder.makeStarts(own)
                    // The numbers are those below the count, each once, so every place is within the memory.
                    for number in numbers {
                        let key = keys[Int(number)]
                        let place = digit.value(of: key)
                        room.initializeElement(at: Int(own[place]), to: Entry(key: key & used, number: number))
                        own[place] &+= 1
                    }
                }
                let others = UnsafeMutableBufferPointer(rebasing: places[(1 << RadixOrder.mostDigitBits)...])
                RadixOrder.sortBuckets(entries, room, ends: own, bits: digit.shift, isInRoom: true, places: others)
            }
            numbers.withUnsafeMutableBufferPointer { numbers in
                for index in numbers.indices { numbers[index] = entries[index].number }
            }
        }
    }

    /// The most significant digit of keys of so many bits.
    private struct Digit {
        let width: Int
        let shift: Int
        private let mask: UInt64

        init(below bits: Int, count: Int) {
            width = min(bits, count > 1 << 16 ? mostDigitBits : digitBits)
            shift = bits - width
            mask = 1 &<< UInt64(width) &- 1
        }

        @inline(__always)
        func value(of key: UInt64) -> Int { Int(truncatingIfNeeded: key &>> UInt64(truncatingIfNeeded: shift) & mask) }
    }

    /// Makes of how many there are of each digit where they begin.
    private static func makeStarts(_ counts: UnsafeMutableBufferPointer<UInt32>) {
        var sum: UInt32 = 0
        for digit in counts.indices {
            let count = counts[digit]
            counts[digit] = sum
            sum &+= count
        }
    }

    /// Sorts each of the buckets that end at `ends`.
    private static func sortBuckets(
        _ entries: UnsafeMutableBufferPointer<Entry>, _ room: UnsafeMutableBufferPointer<Entry>,
        ends: UnsafeMutableBufferPointer<UInt32>, bits: Int, isInRoom: Bool,
        places: UnsafeMutableBufferPointer<UInt32>
    ) {
        var start = 0
        for end in ends where Int(end) > start {
            sort(
                UnsafeMutableBufferPointer(rebasing: entries[start..<Int(end)]),
                UnsafeMutableBufferPointer(rebasing: room[start..<Int(end)]), bits: bits, isInRoom: isInRoom,
                places: places)
            start = Int(end)
        }
    }

    private static let digitBits = 8
    private static let mostDigitBits = 11
    private static let mostLevels = 64 / digitBits + 1

    /// Sorts what stands in `entries` (or in `room`, of the same size) by the lowest bits of the keys; the result stands in `entries`.
    ///
    /// In `places` it counts; the first of them are its own, the others for the buckets.
    private static func sort(
        _ entries: UnsafeMutableBufferPointer<Entry>, _ room: UnsafeMutableBufferPointer<Entry>, bits: Int,
        isInRoom: Bool, places: UnsafeMutableBufferPointer<UInt32>
    ) {
        if entries.count <= 32 || bits == 0 {
            if isInRoom { for index in entries.indices { entries.initializeElement(at: index, to: room[index]) } }
            if bits > 0 { insertionSort(entries) }
            return
        }
        let (source, target) = isInRoom ? (room, entries) : (entries, room)
        let digit = Digit(below: bits, count: entries.count)
        let own = UnsafeMutableBufferPointer(rebasing: places[..<(1 << digit.width)])
        own.update(repeating: 0)
        for entry in source { own[digit.value(of: entry.key)] &+= 1 }
        // Where all have the same digit there is nothing to move.
        if own[digit.value(of: source[0].key)] == entries.count {
            return sort(entries, room, bits: digit.shift, isInRoom: isInRoom, places: places)
        }
        makeStarts(own)
        for entry in source {
            let place = digit.value(of: entry.key)
            target.initializeElement(at: Int(own[place]), to: entry)
            own[place] &+= 1
        }
        let others = UnsafeMutableBufferPointer(rebasing: places[(1 << mostDigitBits)...])
        sortBuckets(entries, room, ends: own, bits: digit.shift, isInRoom: !isInRoom, places: others)
    }

    private static func insertionSort(_ entries: UnsafeMutableBufferPointer<Entry>) {
        for index in entries.indices.dropFirst() {
            let entry = entries[index]
            var place = index
            while place > 0 && entries[place &- 1].key > entry.key {
                entries[place] = entries[place &- 1]
                place &-= 1
            }
            entries[place] = entry
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
