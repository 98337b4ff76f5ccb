/// The pieces at whose starts every match of a pattern begins.
struct LeadingPieces: Sendable {
    private enum Source: Sendable {
        case plain(Boundaries)
        case marked(RegionList)
    }

    private let source: Source

    private init(source: Source) { self.source = source }

    /// Finds what a pattern begins with; `nil` where that is no start of pieces.
    init?(_ pattern: Pattern, _ numbering: PatternNumbering, side: SideIndex) {
        switch pattern {
        case .boundary(let structure, .start): self.init(source: .plain(side.starts(of: structure)))
        case .markedBoundary(let test, .start):
            guard let number = numbering.knownNumber(of: test) else { return nil }
            self.init(source: .marked(numbering.regions[number]))
        case .whole(let test): self.init(QueryParser.boundary(test, .start), numbering, side: side)
        case .sequence(let items):
            guard let first = items.first else { return nil }
            self.init(first, numbering, side: side)
        default: return nil
        }
    }

    var count: Int {
        switch source {
        case .plain(let starts): starts.count
        case .marked(let regions): regions.count
        }
    }

    /// Appends the starts in a window, ascending, each once.
    func append(startingIn window: Range<Int>, to positions: inout [Int]) {
        func append(_ position: Int) {
            if position < window.upperBound && positions.last ?? -1 != position { positions.append(position) }
        }
        switch source {
        case .plain(let starts):
            var piece = starts.lowerBound(of: window.lowerBound, in: 0..<starts.count)
            while piece < starts.count && starts[piece] < window.upperBound {
                append(starts[piece])
                piece += 1
            }
        case .marked(let regions):
            for piece in regions.pieces(startingIn: window) { append(regions.lowers[piece]) }
        }
    }
}
