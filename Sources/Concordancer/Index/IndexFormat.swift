/// The index file, to the byte (version 6).
///
/// `NAME.afronte-index/` holds one file, `concordance.index`, and perhaps a note that it was found whole
/// (`SoundnessNote`). It is written whole under another name and renamed into
/// place, so that there is always one complete generation or none; a reader that has the old one mapped keeps it.
///
/// There are not several generations side by side: types lie in the order of the alphabet, by which hits are sorted and prefixes found,
/// and a search over several such orders would pay at every query for what is saved when documents are added. Instead, documents that
/// are added are indexed by themselves and a new generation is made by merging the old one with theirs (`IndexMerge`), which costs little
/// more than to copy the file: the strings and types of both, which are in one order, are merged; the stream is copied with the types' new
/// numbers; and blocks of postings are copied as they are but for the last of each type that gains positions. Byte for byte it is the
/// file that indexing all at once would give. Where documents were removed, or more is added than there is, those that stay are taken
/// over token by token (`IndexWriter.add(documentsOf:where:)`). All numbers are little-endian.
///
///     offset  bytes
///          0      8   magic "AFRINDEX"
///          8      4   format version, 6
///         12      4   number of sections, n
///         16      8   size of the file
///         24      8   checksum (Checksum) of the bytes 32 ..< 64 + 48·n, padded with zeros to a multiple of 32
///         32     32   zero, reserved
///         64   48·n   the sections, 48 bytes each:
///                       0  4   code (SectionCode; + 256 for the Italian side, + 512 for the English; of an attribute
///                              + 65536 times its number, the first after the form being 1)
///                       4  4   bits a value, 0...32; 8 for bytes
///                       8  8   number of values
///                      16  8   offset in the file, a multiple of 32
///                      24  8   bytes, a multiple of 32; at least 8 more than the values need
///                      32  8   checksum of these bytes
///                      40  8   zero, reserved
///
/// A section's values are packed: value i in the bits i·width ..< (i+1)·width, from the lowest bit of its first byte.
/// Each section begins on a multiple of 32 bytes, in the order of its entry; a reader ignores codes that it doesn't
/// know.
enum IndexFormat {
    static let magic: [UInt8] = Array("AFRINDEX".utf8)
    static let version: UInt32 = 6
    static let headerSize = 64
    static let entrySize = 48
    static let alignment = Checksum.blockSize
    static let spareBytes = 8
    static let fileName = "concordance.index"
    static let temporaryPrefix = "concordance.index.new-"

    /// `count` rounded up to the alignment.
    static func aligned(_ count: Int) -> Int { (count + alignment - 1) / alignment * alignment }
}

/// What a section of the index file holds.
///
/// `…Starts` sections hold one value more than there are things: where each begins, and at the end where the last one
/// ends.
enum SectionCode: UInt32, CaseIterable {
    /// The state of the database that the index was built from, UTF-8.
    case state = 1
    /// The versions of ICU and Unicode that ordered and folded the forms, UTF-8.
    case library
    /// Names of the documents, UTF-8 end to end, and where in it each begins.
    case names, nameStarts
    /// Titles of the documents.
    case titles, titleStarts
    /// The distinct keys of the metadata, and the distinct values.
    case keys, keyStarts, values, valueStarts
    /// Where each document's pairs begin in the two sections after it: key numbers and value numbers.
    case metadataStarts, metadataKeys, metadataValues
    /// The first bead of each document.
    case documentBeads
    /// The number of 64 bits that tells each document from all others, as two of 32, the lower first; and what made the tokens out of
    /// the texts, UTF-8: a document of the same number need not be read again while that is the same.
    case documentIdentities, recipe

    // One of each for either side.

    /// The distinct forms as they stand in the text, in collation order.
    case forms = 64
    case formStarts
    /// The forms ordered by their text folded for case and diacritics, then by number.
    case foldOrder
    /// The types are the distinct combinations of a form and the values of all attributes, ordered by form, then by
    /// the first attribute's value, then by the second's…. Here: the first type of each form, and the form of each type.
    case formTypes, typeForms
    /// The names of the attributes besides the form, in the order of their numbers.
    case attributeNames, attributeNameStarts
    /// The number of postings of all types before each: the difference of two is the type's frequency.
    case postingStarts
    /// The postings of a type are cut into blocks of 128 (`PostingLists`): the first block of each type….
    case typeBlocks
    /// …the first position of each block, where its gaps begin in `gaps` (a byte), and how many bits each has….
    case blockPositions, blockStarts, blockWidths
    /// …and the gaps themselves: the distance of a position from the one before it in the block, less one.
    case gaps
    /// The type at each position.
    case stream
    /// 1 where no white space stands before the token at the position.
    case joined
    /// The first position of every 32nd segment, paragraph, bead and document (`Boundaries`)….
    case segmentBases, paragraphBases, beadBases, documentBases
    /// …and of each the distance of its first position from the last of those.
    case segmentStarts, paragraphStarts, beadStarts, documentStarts
    /// The bead that holds every 32nd position (`BeadPlaces`).
    case beadSamples
    /// The first segment of each document.
    case documentSegments
    /// The names of the structures marked in the texts, and how many structures there are of the names before each.
    case structureNames, structureNameStarts, structureStarts
    /// For each name what its structures are one by one: 1 the first segments (or all), 2 the first paragraphs, 3 the first beads,
    /// 4 the first documents; 0 where they have places of their own.
    case structureUnits
    /// The first position of each structure that has a place of its own and the one after its last, by name and then by place.
    case structureLowers, structureUppers
    /// The attributes of the structures of a name are its columns: the first column of each name, the key number of each column.
    case columnStarts, columnKeys
    /// A column is cut into runs of structures whose values are alike (`StructureColumn`): the first run of each column….
    case runStarts
    /// …the first structure of each run, counted among those of its name; the number of its value, from 1 up, or 0 where its structures
    /// don't have the attribute; and 0 where the value is that of all, otherwise the number that follows the value's text at the
    /// first structure, plus 1, and grows by 1 with each.
    case runFirsts, runValues, runCounters

    // One of each for every attribute of either side.

    /// The distinct values in collation order.
    case attributeValues = 128
    case attributeValueStarts
    /// The values ordered by their text folded for case and diacritics, then by number.
    case attributeFoldOrder
    /// The value of each type.
    case typeValues
    /// The types ordered by value, then by number, and where those of each value begin.
    case valueTypes, valueTypeStarts
    /// The values whose positions are kept as one list each (`ValueLists`), and these lists, cut up as the types' are.
    case listedValues
    case listStarts, listBlocks, listBlockPositions, listBlockStarts, listBlockWidths, listGaps
    /// The values whose positions are kept as a bit for each token of the side, and these bits, 32 a value, those of one value after
    /// those of the other, each filled up to a multiple of 64.
    case markedValues, valueMarks

    /// How many sections a file has whose sides have so many attributes besides the form.
    static func sectionCount(attributes: [Int]) -> Int {
        let common = allCases.count { $0.rawValue < SectionCode.forms.rawValue }
        let ofAttribute = allCases.count { $0.rawValue >= SectionCode.attributeValues.rawValue }
        let ofSide = allCases.count - common - ofAttribute
        return attributes.reduce(common) { $0 + ofSide + $1 * ofAttribute }
    }

    /// The code in the file, for a section of one side or of one attribute of it, counted from 1.
    func code(of sideNumber: UInt32?, attribute: Int = 0) -> UInt32 {
        rawValue + (sideNumber.map { ($0 + 1) << 8 } ?? 0) + UInt32(truncatingIfNeeded: attribute) << 16
    }
}
