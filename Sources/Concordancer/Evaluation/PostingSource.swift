/// Reads the positions of a set of types, window after window.
struct PostingSource {
    /// The lists of single types, and those of each attribute's values.
    private var readers: [PostingReader] = []
    /// The positions of values that have a bit for each.
    let marks: [PositionMarks]

    init(_ cover: TypeCover, side: SideIndex) {
        if !cover.types.isEmpty { readers.append(PostingReader(side.postings, cover.types)) }
        for (number, attribute) in side.attributes.enumerated() {
            let numbers = cover.listed.filter { $0.attribute == number }.map(\.number)
            if !numbers.isEmpty { readers.append(PostingReader(attribute.lists.postings, numbers)) }
        }
        marks = cover.marked.map { side.attributes[$0.attribute].lists.marks(ofMarked: $0.number) }
    }

    /// Whether all positions come from one posting list, and so in ascending order.
    var isOneList: Bool { marks.isEmpty && readers.reduce(0) { $0 + $1.listCount } <= 1 }

    /// Calls `body` with each position in `window` but for those that have marks: ascending within a list, list after list.
    @inline(__always)
    mutating func readPostings(_ window: Range<Int>, _ body: (Int) -> Void) {
        for index in readers.indices { readers[index].read(window, body) }
    }
}
