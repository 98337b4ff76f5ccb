/// The token at one place in or beside each hit, and its value of an attribute.
struct TokenColumn {
    /// A place in or beside a hit.
    enum Place {
        case before(Int)
        case after(Int)
        case first
        case last
    }

    private let table: AttributeValues
    private let stream: PackedIntegers
    private var documents: StructureCursor
    /// An empty value is the first in the alphabet, and counts as none.
    private let least: UInt32
    /// The place is so far from the hit's first token, or from the one after its last.
    private let distance: Int
    private let isFromEnd: Bool
    private let isOfHit: Bool

    init(_ place: Place, _ table: AttributeValues, side: SideIndex) {
        self.table = table
        stream = side.stream
        documents = StructureCursor(.document, side: side)
        least = table.text(of: 0).isEmpty ? 1 : 0
        switch place {
        case .before(let count): (distance, isFromEnd, isOfHit) = (-count, false, false)
        case .after(let count): (distance, isFromEnd, isOfHit) = (count - 1, true, false)
        case .first: (distance, isFromEnd, isOfHit) = (0, false, true)
        case .last: (distance, isFromEnd, isOfHit) = (-1, true, true)
        }
    }

    /// One more than the greatest code there can be.
    var count: Int { table.count + 1 }

    /// The text of a code.
    var text: (Int) -> String {
        let table = table
        return { $0 > 0 ? table.text(of: $0 - 1) : "" }
    }

    /// Calls `body` for each hit with its number and the code of the value: the value plus one; 0 where there is no such place in the
    /// hit's document, or an empty value.
    ///
    /// Ascending hits are quickest.
    @inline(__always)
    mutating func forEachCode(of hits: UnsafeBufferPointer<Hit>, _ body: (Int, UInt32) -> Void) {
        let least = least
        table.values.withUnsafeBufferPointer { values in
            forEachType(of: hits) { number, type in
                guard type >= 0 else { return body(number, 0) }
                let value = values[type]
                body(number, value < least ? 0 : value &+ 1)
            }
        }
    }

    /// How many of the hits have each code.
    mutating func counts(of hits: UnsafeBufferPointer<Hit>) -> [UInt32] {
        // Of many, types are counted, as the frequent ones are in the cache then, and the value of each is looked up once.
        if hits.count > table.values.count / 8 { return countsByType(of: hits) }
        var counts = [UInt32](repeating: 0, count: count)
        counts.withUnsafeMutableBufferPointer { counts in forEachCode(of: hits) { counts[Int($1)] &+= 1 } }
        return counts
    }

    private mutating func countsByType(of hits: UnsafeBufferPointer<Hit>) -> [UInt32] {
        var none: UInt32 = 0
        var types = [UInt32](repeating: 0, count: table.values.count)
        types.withUnsafeMutableBufferPointer { types in
            forEachType(of: hits) { _, type in
                if type >= 0 { types[type] &+= 1 } else { none &+= 1 }
            }
        }
        var counts = [UInt32](repeating: 0, count: count)
        counts[0] = none
        for (type, count) in types.enumerated() where count > 0 {
            let value = table.values[type]
            counts[value < least ? 0 : Int(value) + 1] &+= count
        }
        return counts
    }

    /// Calls `body` for each hit with its number and the type at the place, -1 where there is none.
    @inline(__always)
    private mutating func forEachType(of hits: UnsafeBufferPointer<Hit>, _ body: (Int, Int) -> Void) {
        let (stream, distance, isFromEnd, isOfHit) = (stream, distance, isFromEnd, isOfHit)
        var documents = documents
        var number = 0
        for hit in hits {
            let node = hit.positions
            let document = documents.bounds(around: node)
            let position = (isFromEnd ? node.upperBound : node.lowerBound) &+ distance
            let isThere =
                position >= document.lowerBound && position < document.upperBound && !(isOfHit && node.isEmpty)
            body(number, isThere ? stream[position] : -1)
            number &+= 1
        }
        self.documents = documents
    }
}
