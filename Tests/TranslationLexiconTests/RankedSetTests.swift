import Testing

@testable import TranslationLexicon

@Suite struct RankedSetTests {
    @Test(arguments: [[], [0], [63, 64, 65, 64], [199, 0, 7, 128, 127, 7], Array(0..<200)])
    func everyMemberIsRankedAndNoOtherNumber(_ members: [Int]) {
        let set = RankedSet(members, below: 200)
        let sorted = Set(members).sorted()
        #expect(set.count == sorted.count)
        for number in 0..<200 { #expect(set.rank(of: number) == sorted.firstIndex(of: number)) }
    }
}
