import TestSupport
import Testing

@testable import Concordancer

/// Sequences of values that are counted and collapsed by number.
@Suite struct NumberedSequencesTests {
    @Test func equalSequencesHaveOneNumber() {
        var random = SeededGenerator(seed: 3)
        var numbered = NumberedSequences()
        var listed: [[UInt32]] = []
        for _ in 0..<5000 {
            let sequence = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                UInt32.random(in: 0...6, using: &random)
            }
            let number = numbered.number(of: sequence)
            if number == listed.count { listed.append(sequence) }
            #expect(listed[number] == sequence)
        }
        #expect(Set(listed).count == listed.count && numbered.count == listed.count)
        #expect(listed.indices.allSatisfy { Array(numbered[$0]) == listed[$0] })
        for _ in 0..<500 {
            let (one, other) = (
                Int.random(in: 0..<listed.count, using: &random), Int.random(in: 0..<listed.count, using: &random)
            )
            #expect(
                numbered.precedes(UInt32(one), UInt32(other)) == listed[one].lexicographicallyPrecedes(listed[other]))
        }
    }
}
