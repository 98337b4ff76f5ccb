public import BitextCore

extension Search {
    /// The positions, on both sides, of the beads in which a hit lies.
    public func beads(of hit: Hit) -> Sides<Range<Int>> {
        let node = hit.positions.clamped(to: 0..<side.tokenCount)
        let beads = side.beadPlaces.beads(holding: node)
        return Sides { index.sides[$0].positions(of: beads, .bead) }
    }
}

extension Index {
    /// The text of a run of positions with where each token stands in it, in bytes of UTF-8; one space where there was
    /// white space.
    public func tokens(of positions: Range<Int>, in language: Language) -> (text: String, tokens: [Token]) {
        let side = sides[language]
        var utf8: [UInt8] = []
        var tokens: [Token] = []
        for position in positions.clamped(to: 0..<side.tokenCount) {
            if position > positions.lowerBound && side.joined[position] == 0 { utf8.append(0x20) }
            let start = utf8.count
            utf8.append(contentsOf: side.forms[side.stream[position]])
            tokens.append(Token(range: start..<utf8.count))
        }
        return (String(decoding: utf8, as: UTF8.self), tokens)
    }
}
