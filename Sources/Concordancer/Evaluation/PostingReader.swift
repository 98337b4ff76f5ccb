/// Reads some posting lists, window after window.
struct PostingReader {
    private let lists: PostingLists
    private let numbers: [Int]
    private var places: [Place]
    private var lastUpper = 0

    /// How far a list has been read.
    private struct Place {
        let firstBlock: Int
        let count: Int
        /// The number in the list of the position that comes next, and that position.
        var index = 0
        var position: Int

        init(_ lists: PostingLists, _ number: Int) {
            firstBlock = lists.firstBlock(of: number)
            count = lists.frequency(of: number)
            position = count > 0 ? lists.firstPosition(of: firstBlock) : .max
        }
    }

    init(_ lists: PostingLists, _ numbers: [Int]) {
        self.lists = lists
        self.numbers = numbers
        places = numbers.map { [lists] in Place(lists, $0) }
    }

    /// How many lists are read.
    var listCount: Int { places.count }

    /// Calls `body` with each position in `window`: ascending within a list, list after list.
    @inline(__always)
    mutating func read(_ window: Range<Int>, _ body: (Int) -> Void) {
        if window.lowerBound < lastUpper { places = numbers.map { [lists] in Place(lists, $0) } }
        lastUpper = window.upperBound
        for number in places.indices where places[number].position < window.upperBound {
            var place = places[number]
            if place.position < window.lowerBound { leap(&place, to: window.lowerBound) }
            while place.index < place.count {
                let block = place.index / PostingLists.blockSize
                let end = min(place.count, (block &+ 1) &* PostingLists.blockSize)
                let size = end &- block &* PostingLists.blockSize
                guard let (base, width) = lists.gaps(of: place.firstBlock &+ block, count: size) else {
                    place.index = place.count
                    break
                }
                let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: width)) &- 1
                var bit = (place.index &- block &* PostingLists.blockSize) &* width
                var position = place.position
                var index = place.index
                while true {
                    if position >= window.upperBound { break }
                    if position >= window.lowerBound { body(position) }
                    index &+= 1
                    if index == end { break }
                    let word = base.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
                    position &+= 1 &+ Int(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit & 7) & mask)
                    bit &+= width
                }
                place.index = index
                if index < end || index == place.count {
                    place.position = index < end ? position : .max
                    break
                }
                place.position = lists.firstPosition(of: place.firstBlock &+ block &+ 1)
                if place.position >= window.upperBound { break }
            }
            if place.index >= place.count { place.position = .max }
            places[number] = place
        }
    }

    /// Goes on to the block that `position` would stand in.
    private func leap(_ place: inout Place, to position: Int) {
        let current = place.index / PostingLists.blockSize
        let blockCount = (place.count - 1) / PostingLists.blockSize + 1
        var low = current
        var step = 1
        while low + step < blockCount && lists.firstPosition(of: place.firstBlock + low + step) <= position {
            low += step
            step *= 2
        }
        let first = place.firstBlock
        let block = lists.block(before: position, in: first + low..<first + min(blockCount, low + step)) - first
        if block > current {
            place.index = block * PostingLists.blockSize
            place.position = lists.firstPosition(of: first + block)
        }
    }
}
