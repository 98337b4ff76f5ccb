/// The sections of an index file that hold posting lists (`PostingLists`).
struct PostingSections {
    let side: UInt32
    /// The number of the attribute whose values have the lists, from 1; 0 where the types have them.
    let attribute: Int
    let starts: SectionCode
    let blocks: SectionCode
    let positions: SectionCode
    let offsets: SectionCode
    let widths: SectionCode
    let gaps: SectionCode

    /// Those of the types of a side.
    static func types(of side: UInt32) -> PostingSections {
        PostingSections(
            side: side, attribute: 0, starts: .postingStarts, blocks: .typeBlocks, positions: .blockPositions,
            offsets: .blockStarts, widths: .blockWidths, gaps: .gaps)
    }

    /// Those of values of an attribute.
    static func values(of side: UInt32, attribute: Int) -> PostingSections {
        PostingSections(
            side: side, attribute: attribute, starts: .listStarts, blocks: .listBlocks, positions: .listBlockPositions,
            offsets: .listBlockStarts, widths: .listBlockWidths, gaps: .listGaps)
    }

    /// The code in the file of one of them.
    func code(_ section: SectionCode) -> UInt32 { section.code(of: side, attribute: attribute) }
}
