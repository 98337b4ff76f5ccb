import BitextCore

/// A word as it stands in a text, folded and looked at from outside: what the tagger knows of it without any lexicon.
///
/// Computed once for each distinct word, so that it need not be fast.
struct WordForm {
    /// The word in small letters, with straight apostrophes.
    let folded: [UInt8]
    /// What kinds of characters it is written with.
    let shape: Shape
    /// The hash of the folded word.
    let hash: UInt64
    /// The hash of the folded word with all digits alike.
    let digitless: UInt64
    /// The hashes of the last one to five characters; of the whole word where it is shorter.
    let suffixes: [UInt64]
    /// The hashes of the first one to four characters.
    let prefixes: [UInt64]

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var folding = Folding()
        folding.fold(bytes)
        folded = folding.bytes
        shape = folding.shape
        hash = Hashing.hash(of: folded)
        let uniform = folded.map { $0.isASCIIDigit ? 0x30 : $0 }
        digitless = Hashing.hash(of: uniform)
        var suffixes: [UInt64] = []
        var prefixes: [UInt64] = []
        let starts = uniform.indices.filter { uniform[$0] & 0xC0 != 0x80 }
        for length in 1...5 {
            let start = starts.count >= length ? starts[starts.count - length] : 0
            suffixes.append(Hashing.hash(of: uniform[start...]) &+ (starts.count > length ? 1 : 0))
        }
        for length in 1...4 {
            let end = starts.count > length ? starts[length] : uniform.count
            prefixes.append(Hashing.hash(of: uniform[..<end]) &+ (starts.count > length ? 1 : 0))
        }
        self.suffixes = suffixes
        self.prefixes = prefixes
    }

    init(_ word: String) {
        let utf8 = Array(word.utf8)
        self = utf8.withUnsafeBufferPointer { WordForm($0) }
    }

    /// What kinds of characters a word is written with.
    struct Shape: OptionSet, Hashable {
        let rawValue: UInt16
        static let capitalised = Shape(rawValue: 1 << 0)
        static let allCapitals = Shape(rawValue: 1 << 1)
        static let innerCapital = Shape(rawValue: 1 << 2)
        static let digit = Shape(rawValue: 1 << 3)
        static let letter = Shape(rawValue: 1 << 4)
        static let hyphen = Shape(rawValue: 1 << 5)
        static let apostrophe = Shape(rawValue: 1 << 6)
        static let stop = Shape(rawValue: 1 << 7)
        static let mark = Shape(rawValue: 1 << 8)
        static let symbol = Shape(rawValue: 1 << 9)
        static let hash = Shape(rawValue: 1 << 10)
        static let at = Shape(rawValue: 1 << 11)
        static let address = Shape(rawValue: 1 << 12)
        static let foreign = Shape(rawValue: 1 << 13)
        static let single = Shape(rawValue: 1 << 14)
    }
}

/// Folds a word and notes its shape on the way.
private struct Folding {
    var bytes: [UInt8] = []
    var shape: WordForm.Shape = []
    private var capitals = 0
    private var letters = 0

    mutating func fold(_ word: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(word.count)
        var index = 0
        var number = 0
        while index < word.count {
            let scalar = word.scalar(at: index, before: word.count)
            note(scalar, isFirst: index == 0)
            append(scalar, from: word, at: index)
            index += scalar.length
            number += 1
        }
        if letters > 1 && capitals == letters { shape.insert(.allCapitals) }
        if number == 1 { shape.insert(.single) }
        if shape.contains(.letter) && bytes.contains(UInt8(ascii: "/")) && bytes.contains(UInt8(ascii: ":")) {
            shape.insert(.address)
        }
    }

    private mutating func note(_ scalar: DecodedScalar, isFirst: Bool) {
        let kind = scalar.scalarClass
        switch kind {
        case .upper:
            capitals += 1
            shape.insert(isFirst ? .capitalised : .innerCapital)
        case .digit, .numeral: shape.insert(.digit)
        case .symbol: shape.insert(.symbol)
        case .lower, .letter, .mark: break
        default: shape.insert(.mark)
        }
        if kind.isLetter {
            letters += 1
            shape.insert(.letter)
            if scalar.value >= 0x250 { shape.insert(.foreign) }
        }
        switch scalar.value {
        case 0x2D, 0x2010, 0x2011: shape.insert(.hyphen)
        case 0x27, 0x2019, 0x2BC: shape.insert(.apostrophe)
        case 0x2E: shape.insert(.stop)
        case 0x23: if isFirst { shape.insert(.hash) }
        case 0x40: shape.insert(.at)
        default: break
        }
    }

    private mutating func append(_ scalar: DecodedScalar, from word: UnsafeBufferPointer<UInt8>, at index: Int) {
        switch scalar.value {
        case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
        case 0x2019, 0x2BC: bytes.append(0x27)
        // The wrong way round, as word processors put it before *em*.
        case 0x2018 where index == 0 && word.count > 4: bytes.append(0x27)
        case 0xC0...0xDE where scalar.value != 0xD7 && scalar.length == 2:
            bytes.append(0xC3)
            bytes.append(word[index + 1] | 0x20)
        case 0x100...:
            guard scalar.scalarClass == .upper, let properties = Unicode.Scalar(scalar.value)?.properties else {
                fallthrough
            }
            bytes.append(contentsOf: properties.lowercaseMapping.utf8)
        default: bytes.append(contentsOf: word[index..<index + scalar.length])
        }
    }
}
