import TestSupport
import Testing

@testable import Annotation

@Suite struct WordSetTests {
    @Test(arguments: [0, 1, 3, 40, 500]) func aSetHasTheHashesItWasGivenAndNoOthers(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let hashes = (0..<count).map { _ in UInt64.random(in: 1...(.max), using: &random) & ~0xFF | 1 }
        let set = WordSet(hashes)
        for hash in hashes { #expect(set.contains(hash) && !set.contains(hash + 1)) }
        #expect(!set.contains(0) && !set.contains(2))
    }
}
