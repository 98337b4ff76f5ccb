/// Finds the pieces of one kind that positions lie in, quickly when these mostly ascend.
struct StructureCursor {
    private let side: SideIndex
    private let structure: Structure
    private var segments: PieceCursor
    private var pieces: PieceCursor?
    private var bounds = 0..<0

    init(_ structure: Structure, side: SideIndex) {
        self.side = side
        self.structure = structure
        segments = PieceCursor(side.segmentStarts)
        switch structure {
        case .segment: pieces = nil
        case .paragraph: pieces = PieceCursor(side.paragraphStarts)
        case .bead: pieces = PieceCursor(side.beadStarts)
        case .document: pieces = PieceCursor(side.documentStarts)
        }
    }

    /// The positions of the piece that holds `position`.
    @inline(__always)
    mutating func bounds(at position: Int) -> Range<Int> {
        if bounds.contains(position) { return bounds }
        return move(to: position)
    }

    /// The number of the piece that holds `position`.
    mutating func number(at position: Int) -> Int {
        _ = move(to: position)
        return pieces?.number ?? segments.number
    }

    private mutating func move(to position: Int) -> Range<Int> {
        segments.move(to: position)
        if pieces == nil {
            bounds = segments.lower..<max(segments.lower, segments.upper)
        } else {
            pieces?.move(to: segments.number)
            let lower = side.segmentStarts[pieces?.lower ?? 0]
            bounds = lower..<max(lower, side.segmentStarts[pieces?.upper ?? 0])
        }
        return bounds
    }
}
