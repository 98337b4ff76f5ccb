/// The layout of a model file, which writer and reader share.
///
/// Magic, version, the code of the language (two letters and two zeros), the alignment of rows of weights, a fingerprint of all that
/// follows (64 bits), then for each section its first byte and its number of elements, then the sections, each at a multiple of eight
/// bytes. Numbers are little-endian, of 32 bits where nothing else is said. Everything is read where it lies.
enum ModelFormat {
    static let magic: [UInt8] = Array("AFAM".utf8)
    static let version: UInt32 = 3

    /// The sections in their order.
    enum Section: Int, CaseIterable {
        /// Open addressing, `UInt32`: the row of the feature's weights (20 bits), check (12); 0 where nothing is.
        ///
        /// The place in `weights` where a row begins is its number times two to the power of the alignment. One in some thousand
        /// features that were never learned has the check of another: its weights are noise that a sum of dozens doesn't notice.
        case features
        /// `UInt16`: tag (5 bits), whether the row ends here (1), weight plus 512 (10). Features of equal weights share a row.
        case weights
        /// Open addressing, `UInt32`: check (19 bits), class of the word plus 1 (13).
        case words
        /// `UInt32`: the first reading of each class of words, and the end of the last's.
        case classes
        /// `UInt32`: what the tagger sees of each class.
        case ambiguities
        /// `UInt32`: part of speech (5 bits), traits (8), lemma rule (16), whether the lemma begins with a capital (1).
        case readings
        /// `UInt32`: bytes to take away (6 bits), bytes to add (6), where they stand in `letters` (20).
        case rules
        /// `UInt8`: what the rules add.
        case letters
        /// Open addressing, `UInt32`: check (19 bits), lemma rule plus 1 (13).
        case endings
        /// Open addressing, `UInt32`: check (20 bits), cluster (12).
        case clusters

        var elementSize: Int {
            switch self {
            case .weights: 2
            case .letters: 1
            default: 4
            }
        }
    }

    /// Where the places of the sections begin.
    static let sectionsStart = 24
    static let headerSize = sectionsStart + Section.allCases.count * 8

    /// The slot where the search for a hash begins.
    @inline(__always)
    static func slot(of hash: UInt64, count: Int) -> Int {
        Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
    }

    /// How many slots are looked at, at most.
    static let longestProbe = 64

    /// The weight of 1.
    static let weightUnit: Float = 32
    static let weightBias = 512
    static let rowEnd: UInt16 = 1 << 10
    static let checkBits: UInt32 = 12
    static let rowLimit = 1 << 20
    /// The bits of a class of words, or of a rule, beside which the others of a slot are a check.
    static let numberBits: UInt32 = 13
    /// How many classes of words, and rules of endings, there may be.
    static let numberLimit = 1 << numberBits - 2

    /// What a slot holds: the check of a hash, and a number plus 1.
    static func slotValue(_ hash: UInt64, _ number: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: hash) << numberBits | UInt32(truncatingIfNeeded: number + 1)
    }
    /// The check of a hash in such a slot.
    static func check(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) & (1 << (32 - numberBits) - 1) }

    static let longestEnding = 8
}
