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
}
