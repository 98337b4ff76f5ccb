import BitextCore
import Interchange
import Testing

@testable import Workbench

@Suite struct StructureMarksTests {
    private func segment(tokens count: Int) -> AnnotatedSegment {
        var tokens = AnnotatedTokens(attributeCount: 0)
        for number in 0..<count { tokens.append(Token(range: number..<number + 1)) }
        let text = String(repeating: "a", count: count)
        return AnnotatedSegment(
            segment: Segment(text: text, paragraph: 0, range: 0..<count), attributes: [], tokens: tokens)
    }

    private func structure(_ name: String, _ tokens: Range<Int>) -> TextStructure {
        TextStructure(name: name, attributes: [], tokens: tokens)
    }

    @Test func whatEndsSomewhereDoesSoBeforeAnythingBeginsThereAndTheInnerFirst() {
        var segments = [segment(tokens: 3), segment(tokens: 2)]
        let structures = [
            structure("wide", 0..<5), structure("a", 0..<2), structure("i", 1..<2), structure("c", 2..<3),
            structure("d", 4..<5),
        ]
        StructureMarks.place(structures, in: &segments)
        let marks = segments.map { $0.marks.map { "\($0.position)\($0.begins ? "" : "/")\($0.structure.name)" } }
        #expect(marks == [["0wide", "0a", "1i", "2/i", "2/a", "2c", "3/c"], ["1d", "2/d", "2/wide"]])
        #expect(segments[0].marks.map(\.isWide) == [true] + Array(repeating: false, count: 6))
    }

    @Test(.timeLimit(.minutes(1))) func manyStructuresOfASegmentTakeNoLongerEach() {
        let count = 60_000
        var segments = [segment(tokens: count)]
        StructureMarks.place((0..<count).map { structure("hi", $0..<$0 + 1) }, in: &segments)
        #expect(segments[0].marks.count == 2 * count)
        #expect(segments[0].marks.prefix(4).map(\.position) == [0, 1, 1, 2])
    }
}
