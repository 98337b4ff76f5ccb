public import BitextCore

/// How likely an English word is as the translation of an Italian one, and the other way round, for all words of a lexicon.
///
/// The packed lexicon is read where it lies; opening it costs a look at its header and rows. Its layout, little-endian:
/// ```
/// "AFLX"  version u32  Italian words i u32  English words e u32  entries n u32  checksum u32
/// stems of the Italian words   i × u64, rising
/// stems of the English words   e × u64, rising
/// first entry of each Italian word, and n   (i + 1) × u32
/// English word of each entry   n × u32, rising within an Italian word
/// p(English | Italian)         n × u8: −16·log₂ p, 255 for nothing
/// p(Italian | English)         n × u8
/// occurrences                  (i + e) × u8: 8·log₂(1 + count)
/// ```
public struct TranslationLexicon: Sendable {
    /// The number of Italian words, of English words and of pairs of them.
    public let wordCounts: Sides<Int>
    /// The number of pairs of words.
    public let entryCount: Int

    private let memory: LexiconMemory
    private let stems: Sides<Int>
    private let rows: Int
    private let columns: Int
    private let probabilities: Sides<Int>
    private let occurrences: Sides<Int>
    /// How often all words together were met where the lexicon was learned, roughly.
    package let totalOccurrences: Sides<Float>

    /// Reads a packed lexicon from a copy of `bytes`.
    ///
    /// All of it is checked, so that a file that was cut off or changed is refused and can do no harm.
    public init(bytes: [UInt8]) throws(TranslationLexiconError) {
        let memory = LexiconMemory(copying: bytes)
        try self.init(memory)
        guard memory.load32(LexiconFormat.checksumOffset) == memory.checksum else { throw .broken("its checksum") }
        for language in Language.allCases {
            for place in 1..<max(1, wordCounts[language])
            where stem(at: place - 1, in: language) >= stem(at: place, in: language) {
                throw .broken("\(language.name) word \(place) is out of order")
            }
        }
        for place in 0..<wordCounts.italian {
            var last = -1
            for entry in entries(at: place) {
                let english = Int(memory.load32(columns + 4 * entry))
                guard english > last, english < wordCounts.english else {
                    throw .broken("entry \(entry) names English word \(english)")
                }
                last = english
            }
        }
    }

    /// Reads a packed lexicon in memory that stays as it is for the rest of the program, such as an embedded or mapped file.
    public init(permanent memory: UnsafeRawBufferPointer) throws(TranslationLexiconError) {
        try self.init(LexiconMemory(permanent: memory))
    }

    private init(_ memory: LexiconMemory) throws(TranslationLexiconError) {
        guard memory.count >= LexiconFormat.headerSize,
            (0..<4).allSatisfy({ memory.byte($0) == LexiconFormat.magic[$0] })
        else { throw .notALexicon }
        let version = memory.load32(4)
        guard version == LexiconFormat.version else { throw .unknownVersion(version) }
        let (italian, english, entries) = (Int(memory.load32(8)), Int(memory.load32(12)), Int(memory.load32(16)))
        let expected = LexiconFormat.headerSize + 9 * (italian + english) + 4 * (italian + 1) + 6 * entries
        guard memory.count == expected else { throw .size(expected: expected, found: memory.count) }
        self.memory = memory
        wordCounts = Sides(italian: italian, english: english)
        entryCount = entries
        stems = Sides(italian: LexiconFormat.headerSize, english: LexiconFormat.headerSize + 8 * italian)
        rows = stems.english + 8 * english
        columns = rows + 4 * (italian + 1)
        let values = columns + 4 * entries
        probabilities = Sides(italian: values + entries, english: values)
        occurrences = Sides(italian: values + 2 * entries, english: values + 2 * entries + italian)
        let counts = occurrences
        totalOccurrences = Sides { language in
            (0..<(language == .italian ? italian : english)).reduce(into: 0) {
                $0 += LexiconFormat.counts[Int(memory.byte(counts[language] + $1))]
            }
        }
        var last = 0
        for row in 0...italian {
            let start = Int(memory.load32(rows + 4 * row))
            guard start >= last, start <= entries else { throw .broken("row \(row) begins at entry \(start)") }
            last = start
        }
    }

    /// The hash of the stem at a place.
    func stem(at place: Int, in language: Language) -> UInt64 { memory.load64(stems[language] + 8 * place) }

    /// The numbers of the entries of the Italian word at a place.
    private func entries(at place: Int) -> Range<Int> {
        Int(memory.load32(rows + 4 * place))..<Int(memory.load32(rows + 4 * place + 4))
    }

    /// The place of a word among those of its language, if the lexicon knows it.
    public func place(of word: Word, in language: Language) -> Int? { place(ofStem: word.stem, in: language) }

    /// The place of a stem among those of its language, if the lexicon knows it.
    public func place(ofStem stem: UInt64, in language: Language) -> Int? {
        let start = stems[language]
        // Hashes are spread evenly, so a word is near the place that its hash has among all numbers.
        let count = wordCounts[language]
        let guess = Int(stem.multipliedFullWidth(by: UInt64(count)).high)
        var (low, high) = (0, count)
        var reach = 32
        if guess < count, memory.load64(start + 8 * guess) < stem {
            low = guess + 1
            while low + reach < high, memory.load64(start + 8 * (low + reach)) < stem {
                low += reach + 1
                reach *= 2
            }
            high = min(high, low + reach)
        } else {
            high = guess
            while high - reach > 0, memory.load64(start + 8 * (high - reach)) >= stem {
                high -= reach
                reach *= 2
            }
            low = max(0, high - reach)
        }
        while low < high {
            let middle = (low + high) / 2
            if memory.load64(start + 8 * middle) < stem { low = middle + 1 } else { high = middle }
        }
        return low < wordCounts[language] && memory.load64(start + 8 * low) == stem ? low : nil
    }

    /// How often the word at a place was met where the lexicon was learned, roughly.
    public func occurrences(at place: Int, in language: Language) -> Float {
        LexiconFormat.counts[Int(memory.byte(occurrences[language] + place))]
    }

    /// The translations of the Italian word at a place, by rising place of the English word.
    public func translations(at place: Int) -> [Translation] {
        entries(at: place).compactMap { entry in
            let english = Int(memory.load32(columns + 4 * entry))
            return english < wordCounts.english ? translation(entry, english: english) : nil
        }
    }

    /// Hands out those translations of the Italian word at a place whose places are in a set, by rising place, each with its rank there.
    package func forEachTranslation(
        at place: Int, in wanted: borrowing RankedSet, _ body: (_ rank: Int, Translation) -> Void
    ) {
        for entry in entries(at: place) {
            let english = Int(memory.load32(columns + 4 * entry))
            guard english < wordCounts.english, let rank = wanted.rank(of: english) else { continue }
            body(rank, translation(entry, english: english))
        }
    }

    private func translation(_ entry: Int, english: Int) -> Translation {
        Translation(
            english: english,
            toEnglish: LexiconFormat.probabilities[Int(memory.byte(probabilities.english + entry))],
            toItalian: LexiconFormat.probabilities[Int(memory.byte(probabilities.italian + entry))])
    }

    /// The entry that pairs the Italian word at one place with the English word at another, if there is one.
    public func translation(italian: Int, english: Int) -> Translation? {
        var low = Int(memory.load32(rows + 4 * italian))
        let end = Int(memory.load32(rows + 4 * italian + 4))
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if memory.load32(columns + 4 * middle) < UInt32(english) { low = middle + 1 } else { high = middle }
        }
        guard low < end, memory.load32(columns + 4 * low) == UInt32(english) else { return nil }
        return translation(low, english: english)
    }

    /// An English word for an Italian one.
    public struct Translation: Sendable, Equatable {
        /// The English word's place.
        public var english: Int
        /// p(English | Italian).
        public var toEnglish: Float
        /// p(Italian | English).
        public var toItalian: Float
    }

    /// The probability of the English word, given the Italian one; 0 where the lexicon doesn't pair them.
    public func probability(ofEnglish english: String, givenItalian italian: String) -> Float {
        translation(italian, english)?.toEnglish ?? 0
    }

    /// The probability of the Italian word, given the English one; 0 where the lexicon doesn't pair them.
    public func probability(ofItalian italian: String, givenEnglish english: String) -> Float {
        translation(italian, english)?.toItalian ?? 0
    }

    private func translation(_ italian: String, _ english: String) -> Translation? {
        var words: [Word] = []
        Word.append(wordsOf: italian, to: &words)
        let separator = words.count
        Word.append(wordsOf: english, to: &words)
        guard separator == 1, words.count == 2, let source = place(of: words[0], in: .italian),
            let target = place(of: words[1], in: .english)
        else { return nil }
        return translation(italian: source, english: target)
    }
}

/// Why bytes are no lexicon.
public enum TranslationLexiconError: Error, Equatable, CustomStringConvertible {
    /// The bytes don't begin as a lexicon does.
    case notALexicon
    /// The lexicon was packed by another version.
    case unknownVersion(UInt32)
    /// The lexicon is longer or shorter than its header says.
    case size(expected: Int, found: Int)
    /// A figure in the lexicon can't be right.
    case broken(String)

    /// The reason in words.
    public var description: String {
        switch self {
        case .notALexicon: "not a translation lexicon; `afronte train lexicon` makes one"
        case .unknownVersion(let version):
            "the lexicon has format \(version), this program reads \(LexiconFormat.version); train it again"
        case .size(let expected, let found):
            "the lexicon should have \(expected) bytes but has \(found); it was cut off or changed, train it again"
        case .broken(let what): "the lexicon is damaged (\(what)); train it again"
        }
    }
}

/// The bytes of a lexicon, which never change once they are here.
private final class LexiconMemory: @unchecked Sendable {
    private let bytes: UnsafeRawBufferPointer
    private let isOwned: Bool
    var count: Int { bytes.count }

    init(copying source: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 8)
        copy.copyBytes(from: source)
        bytes = UnsafeRawBufferPointer(copy)
        isOwned = true
    }

    init(permanent: UnsafeRawBufferPointer) {
        bytes = permanent
        isOwned = false
    }

    deinit { if isOwned { bytes.deallocate() } }

    var checksum: UInt32 { LexiconFormat.checksum(of: bytes) }

    func byte(_ offset: Int) -> UInt8 { bytes[offset] }

    func load32(_ offset: Int) -> UInt32 {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    func load64(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
