import BitextCore

/// A trained model where it lies in memory: nothing is parsed or copied, and damaged bytes give wrong answers at worst.
struct AnnotationModel: @unchecked Sendable {
    /// The language it is of.
    let language: Language
    /// What tells its contents from those of another.
    let fingerprint: UInt64
    let rowAlignment: UInt32
    let features: UnsafeBufferPointer<UInt32>
    let weights: UnsafeBufferPointer<UInt16>
    let words: UnsafeBufferPointer<UInt32>
    let classes: UnsafeBufferPointer<UInt32>
    let ambiguities: UnsafeBufferPointer<UInt32>
    let readings: UnsafeBufferPointer<UInt32>
    let rules: UnsafeBufferPointer<UInt32>
    let letters: UnsafeBufferPointer<UInt8>
    let endings: UnsafeBufferPointer<UInt32>
    let clusters: UnsafeBufferPointer<UInt32>

    /// Takes a model from memory that stays for ever.
    init(permanent bytes: UnsafeRawBufferPointer) throws(ModelError) {
        guard bytes.count >= ModelFormat.headerSize, bytes.prefix(4).elementsEqual(ModelFormat.magic) else {
            throw ModelError(problem: "it is no annotation model")
        }
        guard Int(bitPattern: bytes.baseAddress) % 8 == 0 else {
            throw ModelError(problem: "it doesn't lie at a multiple of eight bytes")
        }
        let version = UInt32(littleEndian: bytes.load(fromByteOffset: 4, as: UInt32.self))
        guard version == ModelFormat.version else {
            throw ModelError(problem: "its format is \(version) and this program reads \(ModelFormat.version)")
        }
        guard let language = Language(rawValue: String(decoding: bytes[8..<10], as: UTF8.self)) else {
            throw ModelError(problem: "it is of no language that this program knows")
        }
        self.language = language
        rowAlignment = UInt32(littleEndian: bytes.load(fromByteOffset: 12, as: UInt32.self)) & 7
        fingerprint = UInt64(littleEndian: bytes.load(fromByteOffset: 16, as: UInt64.self))
        features = try Self.section(.features, of: bytes)
        weights = try Self.section(.weights, of: bytes)
        words = try Self.section(.words, of: bytes)
        classes = try Self.section(.classes, of: bytes)
        ambiguities = try Self.section(.ambiguities, of: bytes)
        readings = try Self.section(.readings, of: bytes)
        rules = try Self.section(.rules, of: bytes)
        letters = try Self.section(.letters, of: bytes)
        endings = try Self.section(.endings, of: bytes)
        clusters = try Self.section(.clusters, of: bytes)
    }

    private static func section<Element: BitwiseCopyable>(
        _ section: ModelFormat.Section, of bytes: UnsafeRawBufferPointer
    ) throws(ModelError) -> UnsafeBufferPointer<Element> {
        let place = ModelFormat.sectionsStart + section.rawValue * 8
        let start = Int(UInt32(littleEndian: bytes.load(fromByteOffset: place, as: UInt32.self)))
        let count = Int(UInt32(littleEndian: bytes.load(fromByteOffset: place + 4, as: UInt32.self)))
        let length = count * section.elementSize
        guard start % 8 == 0, start >= ModelFormat.headerSize, start <= bytes.count, length <= bytes.count - start
        else {
            throw ModelError(problem: "its \(section) end behind its last byte")
        }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<start + length]).bindMemory(to: Element.self)
    }
}

/// Why bytes are no annotation model.
public struct ModelError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with them.
    public let problem: String

    /// The whole message.
    public var description: String {
        "the annotation model can't be used: \(problem); make it again with 'afronte train tagger'"
    }
}
