/// Two lists of distinct strings in collation order, made one: where the strings of either stand in it.
struct StringMerge {
    /// The strings of both in collation order.
    let strings: OrderedStrings
    /// The place among them of each of the first list, and of each of the second.
    let ranks: (first: [UInt32], second: [UInt32])

    /// Merges two lists by the alphabet of a collation.
    ///
    /// It takes a few comparisons for each string of the second list: that should be the shorter one.
    init(_ first: OrderedStrings, _ second: OrderedStrings, collation: inout Collation) {
        // For each string of the second list the first one of the first that isn't before it, and whether that is the same.
        var places: [(place: Int, isSame: Bool)] = []
        places.reserveCapacity(second.count)
        var place = 0
        for number in 0..<second.count {
            let text = second.text(number)
            let key = Array(text.withUnsafeBytes { collation.sortKey(of: $0) })
            func precedes(_ candidate: Int) -> Bool {
                let other = first.text(candidate)
                let otherKey = other.withUnsafeBytes { collation.sortKey(of: $0) }
                if otherKey.elementsEqual(key) { return other.lexicographicallyPrecedes(text) }
                return otherKey.lexicographicallyPrecedes(key)
            }
            place = Galloping.firstPlace(from: place, count: first.count, precedes)
            places.append((place, place < first.count && first.text(place).elementsEqual(text)))
        }
        var merged = OrderedStrings()
        var (firstRanks, secondRanks): ([UInt32], [UInt32]) = ([], [])
        firstRanks.reserveCapacity(first.count)
        secondRanks.reserveCapacity(second.count)
        var done = 0
        func takeFirst(upTo end: Int) {
            firstRanks += (done..<end).lazy.map { UInt32(truncatingIfNeeded: merged.count + $0 - done) }
            merged.append(first, done..<end)
            done = end
        }
        for (number, (place, isSame)) in places.enumerated() {
            takeFirst(upTo: place)
            secondRanks.append(UInt32(truncatingIfNeeded: merged.count))
            if !isSame { merged.append(second, number..<number + 1) }
        }
        takeFirst(upTo: first.count)
        merged.foldOrder = StringMerge.foldOrder(of: merged, first, firstRanks, second, secondRanks)
        strings = merged
        ranks = (firstRanks, secondRanks)
    }

    /// The order of all strings by their folded text, from that of either list.
    private static func foldOrder(
        of merged: OrderedStrings, _ first: OrderedStrings, _ firstRanks: [UInt32], _ second: OrderedStrings,
        _ secondRanks: [UInt32]
    ) -> [UInt32] {
        let old = first.foldOrder.map { firstRanks[Int($0)] }
        var isOld = [Bool](repeating: false, count: merged.count)
        for rank in firstRanks { isOld[Int(rank)] = true }
        let new = second.foldOrder.map { secondRanks[Int($0)] }.filter { !isOld[Int($0)] }
        var order: [UInt32] = []
        order.reserveCapacity(merged.count)
        var done = 0
        for number in new {
            let key = merged.folded(Int(number))
            let place = Galloping.firstPlace(from: done, count: old.count) { candidate in
                let other = merged.folded(Int(old[candidate]))
                return other == key ? old[candidate] < number : other.lexicographicallyPrecedes(key)
            }
            order += old[done..<place]
            order.append(number)
            done = place
        }
        return order + old[done...]
    }
}

/// Search in a sorted list from a place that is likely not far away.
enum Galloping {
    /// The first place from `start` on, up to `count`, that doesn't precede what is sought; `precedes` is true of those before it and
    /// false of the rest.
    static func firstPlace(from start: Int, count: Int, _ precedes: (Int) -> Bool) -> Int {
        var (low, step) = (start, 1)
        var high = start
        while high < count, precedes(high) {
            low = high + 1
            high = min(count, high + step)
            step *= 2
        }
        while low < high {
            let middle = (low + high) / 2
            if precedes(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
