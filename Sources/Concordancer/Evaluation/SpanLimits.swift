import BitextCore

/// What a match must lie in, which ends the search for its last token: pieces of structures, or a number of tokens.
struct SpanLimits: Sendable {
    private var pieces: [StructureCursor] = []
    private var regions: [RegionList] = []
    private var several: [(finder: PieceFinder, count: Int)] = []
    private var tokens = Int.max

    /// Whether everything is allowed.
    var areEmpty: Bool { pieces.isEmpty && regions.isEmpty && several.isEmpty && tokens == .max }

    /// Whether a match of one token can be refused.
    var mayRefuseTokens: Bool { !regions.isEmpty || !several.isEmpty }

    mutating func add(_ structure: Structure, side: SideIndex) {
        pieces.append(StructureCursor(structure, side: side))
    }

    mutating func add(_ list: RegionList) { regions.append(list) }

    /// Lets a match lie in so many pieces that follow each other.
    mutating func add(_ finder: PieceFinder, count: Int) { several.append((finder, count)) }

    /// Lets a match's last token stand at most so many tokens after its first.
    mutating func add(tokens: Int) { self.tokens = min(self.tokens, tokens) }

    /// The position at which a match that starts at `start` must have ended; `start` or less where none may start there.
    @inline(__always)
    mutating func end(from start: Int, tokenCount: Int) -> Int {
        var end = tokens == .max ? tokenCount : min(tokenCount, start &+ tokens &+ 1)
        for index in pieces.indices { end = min(end, pieces[index].bounds(at: start).upperBound) }
        for list in regions { end = min(end, list.limit(from: start)) }
        for index in several.indices {
            end = min(end, several[index].finder.span(around: start, after: several[index].count - 1)?.upperBound ?? 0)
        }
        return end
    }
}
