import BitextCore
import TranslationLexicon

/// Words of one language as the linker sees them: what each is, and which words of the lexicon it may be.
struct LinkWords {
    /// What a token is.
    enum Kind: UInt8 {
        case mark, number, function, content
    }

    /// A word of the lexicon that a token may be a form of, and how far that is believed.
    struct Reading {
        var place: Int32
        var trust: Float
    }

    private(set) var kinds: [Kind] = []
    private(set) var phrasalRoles: [PhrasalRole] = []
    /// The folded letters of each word, end to end; of a mark, what it is.
    private(set) var letters: [UInt8] = []
    private(set) var letterStarts: [Int] = [0]
    /// The readings of all words, end to end.
    private(set) var readings: [Reading] = []
    private(set) var readingStarts: [Int] = [0]
    /// The share of running text that each word makes up.
    private(set) var shares: [Float] = []
    /// Whether a word begins with a capital.
    private(set) var isCapital: [Bool] = []

    private let language: Language
    private let lexicon: TranslationLexicon?
    /// How many words the lexicon was learned from.
    private let total: Float
    private var found: [Word] = []

    init(_ language: Language, lexicon: TranslationLexicon?, total: Float) {
        self.language = language
        self.lexicon = lexicon
        self.total = total
    }

    /// The number of words.
    var count: Int { kinds.count }

    /// Looks a word up, and adds it.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        found.removeAll(keepingCapacity: true)
        Word.append(wordsOf: bytes, to: &found)
        appendLetters(of: bytes)
        let start = letterStarts[letterStarts.count - 2]
        let hash = FunctionWords.hash(letters[start...])
        phrasalRoles.append(language == .english ? FunctionWords.phrasalRole(hash) : .none)
        if found.isEmpty {
            kinds.append(.mark)
            letters.removeSubrange(start...)
            appendMark(bytes)
            letterStarts[letterStarts.count - 1] = letters.count
        } else if found.contains(where: { $0.isNumber }) {
            kinds.append(.number)
        } else {
            let isFunction = FunctionWords.contains(hash, in: language)
            kinds.append(isFunction ? .function : .content)
        }
        isCapital.append(LinkWords.isCapital(bytes))
        appendReadings(from: start)
    }

    /// The folded letters of a word.
    func letters(_ word: Int) -> Range<Int> { letterStarts[word]..<letterStarts[word + 1] }

    /// The readings of a word.
    func readings(_ word: Int) -> Range<Int> { readingStarts[word]..<readingStarts[word + 1] }

    private mutating func appendLetters(of bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                let folded = LetterFolding.ascii(bytes[index])
                if folded != 0 { letters.append(folded) }
                index += 1
            } else {
                let (scalar, length) = LetterFolding.decode(bytes, at: index)
                index += length
                if case .letter(let letter) = LetterFolding.fold(scalar) {
                    letters.append(UInt8(truncatingIfNeeded: letter))
                }
            }
        }
        letterStarts.append(letters.count)
    }

    /// Appends the first character of a mark, as one that all marks of the same use share.
    private mutating func appendMark(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return letters.append(0) }
        let scalar = bytes.scalar(at: 0, before: bytes.count)
        switch (bytes[0], MarkUse(scalar.value)) {
        case (UInt8(ascii: "'"), _), (UInt8(ascii: "`"), _), (_, .quotation): letters.append(UInt8(ascii: "\""))
        case (UInt8(ascii: ":"), _): letters.append(UInt8(ascii: ";"))
        case (_, .dash): letters.append(UInt8(ascii: "-"))
        case (_, .ellipsis): letters.append(UInt8(ascii: "."))
        default: letters.append(contentsOf: bytes[..<scalar.length])
        }
    }

    private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        if first < 0x80 { return first >= 0x41 && first <= 0x5A }
        return first == 0xC3 && bytes.count > 1 && bytes[1] >= 0x80 && bytes[1] <= 0x9E
    }

    private mutating func appendReadings(from start: Int) {
        defer { readingStarts.append(readings.count) }
        var share: Float = 0
        guard let lexicon else { return shares.append(LinkWords.rareShare) }
        for word in found where !word.isNumber {
            guard let place = lexicon.place(of: word, in: language) else { continue }
            readings.append(Reading(place: Int32(place), trust: 1))
            share = max(share, lexicon.occurrences(at: place, in: language) / total)
        }
        let forms = IrregularForms.all[language]
        for stem in found.flatMap({ forms.words(ofForm: $0.stem) }) {
            guard let place = lexicon.place(ofStem: stem, in: language) else { continue }
            readings.append(Reading(place: Int32(place), trust: LinkWords.otherFormTrust))
        }
        if share < LinkWords.unsureShare, found.count == 1, found[0].isNumber == false {
            for stem in Inflection.stems(of: letters[start...], language) {
                guard let place = lexicon.place(ofStem: stem, in: language) else { continue }
                readings.append(Reading(place: Int32(place), trust: LinkWords.otherFormTrust))
            }
        }
        shares.append(max(share, LinkWords.rareShare))
    }

    /// How far another form of a word is believed.
    private static let otherFormTrust: Float = 0.5
    /// The share of a word that the lexicon doesn't know.
    private static let rareShare: Float = 2e-6
    /// The share under which other forms of a word are asked too.
    private static let unsureShare: Float = 1e-5
}
