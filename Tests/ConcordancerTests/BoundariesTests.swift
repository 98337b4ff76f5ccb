import TestSupport
import Testing

@testable import Concordancer

@Suite struct BoundariesTests {
    @Test(
        arguments: [
            [], [0], [0, 0], Array(0...100), Array(repeating: 0, count: 70) + [5],
            (0..<500).map { $0 * $0 * 17_000 }, [0, .max - 1], (0..<97).map { $0 / 3 * 1000 },
        ] as [[UInt32]])
    func startsComeBack(_ starts: [UInt32]) throws {
        var writer = try IndexFileWriter(namelessWithSections: 2)
        try Boundaries.write(starts, .segmentBases, .segmentStarts, side: 0, to: &writer)
        let file = try writer.opened()
        defer { withExtendedLifetime(file) {} }
        let boundaries = try Boundaries(file, .segmentBases, .segmentStarts, side: 0)
        #expect(boundaries.array == starts)
        for index in -1...starts.count + 40 {
            let expected = [index, index + 1].map { starts.indices.contains($0) ? Int(starts[$0]) : 0 }
            #expect(boundaries[index] == expected[0])
            let pair = boundaries.pair(at: index)
            #expect([pair.first, pair.second] == expected)
        }
    }

    @Test(arguments: [1, 7, 40, 3000, 1 << 20])
    func thePieceThatHoldsAPositionIsFoundFromAnEarlierOne(longest: Int) throws {
        var random = SeededGenerator(seed: UInt64(longest))
        var starts: [UInt32] = [0]
        for _ in 0..<200 { starts.append((starts.last ?? 0) + UInt32(Int.random(in: 0...longest, using: &random))) }
        var writer = try IndexFileWriter(namelessWithSections: 2)
        try Boundaries.write(starts, .segmentBases, .segmentStarts, side: 0, to: &writer)
        let file = try writer.opened()
        defer { withExtendedLifetime(file) {} }
        let boundaries = try Boundaries(file, .segmentBases, .segmentStarts, side: 0)
        let end = Int(starts.last ?? 0)
        for _ in 0..<1000 where end > 0 {
            let position = Int.random(in: 0..<end, using: &random)
            let expected = (starts.lastIndex { $0 <= position }) ?? 0
            let earlier = max(0, expected - Int.random(in: 0...12, using: &random))
            #expect(boundaries.piece(holding: position, from: earlier) == expected)
            #expect(boundaries.piece(holding: position) == expected)
        }
    }
}
