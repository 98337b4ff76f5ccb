/// The layout of a model file, which writer and reader share.
///
/// Magic, version, then for each section its first byte and its number of elements (little-endian, 32 bits each), then the sections,
/// each at a multiple of eight bytes. Everything is read where it lies.
enum ModelFormat {
    static let magic: [UInt8] = Array("AFAM".utf8)
    static let version: UInt32 = 1

    /// The sections in their order.
    enum Section: Int, CaseIterable {
        /// Open addressing, `UInt64`: check (32 bits), first weight (27), number of weights (5); 0 where nothing is.
        case features
        /// `UInt16`: tag (5 bits), weight plus 1024 (11).
        case weights
        /// Open addressing, `UInt32`: check (16 bits), class of the word plus 1 (16).
        case words
        /// `UInt32`: the first reading of each class of words, and the end of the last's.
        case classes
        /// `UInt32`: what the tagger sees of each class.
        case ambiguities
        /// `UInt32`: part of speech (5 bits), traits (8), lemma rule (16).
        case readings
        /// `UInt32`: bytes to take away (6 bits), bytes to add (6), where they stand in `letters` (20).
        case rules
        /// `UInt8`: what the rules add.
        case letters
        /// Open addressing, `UInt32`: check (16 bits), lemma rule plus 1 (16).
        case endings
        /// Open addressing, `UInt32`: check (20 bits), cluster (12).
        case clusters

        var elementSize: Int {
            switch self {
            case .features: 8
            case .weights: 2
            case .letters: 1
            default: 4
            }
        }
    }

    static let headerSize = 8 + Section.allCases.count * 8

    /// The slot where the search for a hash begins.
    @inline(__always)
    static func slot(of hash: UInt64, count: Int) -> Int {
        Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
    }

    /// How many slots are looked at, at most.
    static let longestProbe = 64

    /// The weight of 1.
    static let weightUnit: Float = 64
    static let weightBias = 1024

    static let longestEnding = 8
}
