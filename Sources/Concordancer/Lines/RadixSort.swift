/// Sorts elements by keys of up to 64 bits.
///
/// Radix sort from the most significant digit, stable: keys travel with their elements and the buckets soon fit the cache, where those of few
/// are sorted by insertion.
enum RadixSort {
    /// A key and what is sorted by it.
    private struct Entry: BitwiseCopyable {
        var key: UInt64
        var element: UInt64
    }

    /// The elements that `entry` gives with their keys for the indices of `keys`, ordered by the lowest `bits` bits of these; equal ones stay
    /// as they are.
    ///
    /// In `keys` the keys may stand in any order.
    @inline(__always)
    static func sorted<Element>(
        by keys: UnsafeBufferPointer<UInt64>, bits: Int, entry: (Int) -> (key: UInt64, element: UInt64),
        element: (UInt64) -> Element
    ) -> [Element] {
        let (count, bits) = (keys.count, min(bits, 64))
        guard bits > 0, count > 1 else { return keys.indices.map { element(entry($0).element) } }
        // What stands above these bits must not count where few are compared by their whole keys.
        let used = UInt64.max &>> UInt64(64 - bits)
        let digit = Digit(below: bits, count: count)
        var places = [UInt32](repeating: 0, count: (mostLevels + 1) << mostDigitBits)
        return [Element](unsafeUninitializedCapacity: count) { result, filled in
            filled = count
            places.withUnsafeMutableBufferPointer { places in
                let own = UnsafeMutableBufferPointer(rebasing: places[..<(1 << digit.width)])
                let others = UnsafeMutableBufferPointer(rebasing: places[(1 << mostDigitBits)...])
                for key in keys { own[digit.value(of: key)] &+= 1 }
                let largest = Int(own.max() ?? 0)
                makeStarts(own)
                withLargeMemory(of: Entry.self, capacity: count + largest) { memory in
                    let entries = UnsafeMutableBufferPointer(rebasing: memory[..<count])
                    let room = UnsafeMutableBufferPointer(rebasing: memory[count...])
                    // The keys are those that were counted, so every place is within the memory.
                    for index in 0..<count {
                        let (key, element) = entry(index)
                        let place = digit.value(of: key)
                        entries.initializeElement(at: Int(own[place]), to: Entry(key: key & used, element: element))
                        own[place] &+= 1
                    }
                    var start = 0
                    for end in own where Int(end) > start {
                        let bucket = UnsafeMutableBufferPointer(rebasing: entries[start..<Int(end)])
                        let sorted = UnsafeMutableBufferPointer(rebasing: room[..<bucket.count])
                        sort(sorted, bucket, bits: digit.shift, isInRoom: true, places: others)
                        for entry in sorted {
                            result.initializeElement(at: start, to: element(entry.element))
                            start &+= 1
                        }
                    }
                }
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

    private static let digitBits = 8
    private static let mostDigitBits = 11
    private static let mostLevels = 64 / digitBits + 1

    /// Sorts what stands in `entries` (or in `room`, of the same size) by the lowest bits of the keys; the result stands in `entries`.
    ///
    /// In `places` it counts; the first of them are its own, the others for the buckets.
    private static func sort(
        _ entries: UnsafeMutableBufferPointer<Entry>, _ room: UnsafeMutableBufferPointer<Entry>,
        bits: Int, isInRoom: Bool, places: UnsafeMutableBufferPointer<UInt32>
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
        var start = 0
        for end in own where Int(end) > start {
            sort(
                UnsafeMutableBufferPointer(rebasing: entries[start..<Int(end)]),
                UnsafeMutableBufferPointer(rebasing: room[start..<Int(end)]), bits: digit.shift,
                isInRoom: !isInRoom, places: others)
            start = Int(end)
        }
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
