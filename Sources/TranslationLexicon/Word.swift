import BitextCore

/// A word or number of a text, reduced to what alignment needs to know of it.
///
/// Words are compared by hashes of their bytes, so that no string is made for them; 64 bits keep the words of a library apart.
public struct Word: Sendable, Hashable {
    /// The hash of the word's stem: its first six letters in lower case without accents, or all digits of a number.
    public let stem: UInt64
    /// The hash of the word's beginning in a spelling that cognates of both languages share; 0 for words too short to tell.
    public let likeness: UInt64
    /// Whether it is written in digits.
    public let isNumber: Bool
}

extension Word {
    /// The number of letters that are kept of a word: enough to tell words apart, few enough to cut most endings off.
    static let stemLength = 6
    /// The number of letters that two words must share to look like cognates.
    static let likenessLength = 4

    /// Appends the words and numbers of `text`, in order.
    ///
    /// A word is a run of letters and digits; an apostrophe ends it (*l'acqua* is two words). A number keeps its digits and
    /// loses the points, commas and colons between them, since the two languages use them differently: 1.000 is 1,000, and 20.30 is
    /// 20:30.
    public static func append(wordsOf text: String, to words: inout [Word]) {
        var text = text
        text.withUTF8 { utf8 in append(wordsOf: utf8, to: &words) }
    }

    /// Appends the words and numbers of valid UTF-8.
    public static func append(wordsOf utf8: UnsafeBufferPointer<UInt8>, to words: inout [Word]) {
        var builder = WordBuilder()
        var index = 0
        let count = utf8.count
        while index < count {
            let byte = utf8[index]
            if byte < 0x80 {
                if builder.isEmpty, let end = endOfPlainWord(utf8, at: index) {
                    words.append(Word(plain: utf8, index..<end))
                    index = end
                    continue
                }
                index += 1
                let folded = LetterFolding.ascii(byte)
                if folded >= 0x61 {
                    builder.append(letter: UInt32(folded), accented: false, to: &words)
                } else if folded >= 0x30 {
                    builder.append(digit: folded, to: &words)
                } else if byte == 0x2E || byte == 0x2C || byte == 0x3A, builder.isNumber, index < count,
                    utf8[index] >= 0x30, utf8[index] <= 0x39
                {
                    continue
                } else {
                    builder.finish(&words)
                }
                continue
            }
            let (scalar, length) = LetterFolding.decode(utf8, at: index)
            index += length
            switch LetterFolding.fold(scalar) {
            // Only what an accent was taken from has become a letter of ASCII.
            case .letter(let letter): builder.append(letter: letter, accented: letter < 0x80, to: &words)
            case .mark where DecodedScalar.accents.contains(scalar): builder.appendAccent()
            case .mark: continue
            case .other: builder.finish(&words)
            }
        }
        builder.finish(&words)
    }

    /// Where the word that begins at `index` ends, if it is of unaccented letters alone, as most are.
    @inline(__always) private static func endOfPlainWord(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        var end = index
        while end < utf8.count, utf8[end].isASCIILetter { end += 1 }
        guard end > index else { return nil }
        guard end < utf8.count else { return end }
        return utf8[end] < 0x80 && !utf8[end].isASCIIDigit ? end : nil
    }

    /// The word that plain letters make: what a `WordBuilder` makes of them one by one.
    @inline(__always) private init(plain utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var stem = WordBuilder.seed
        for place in range.prefix(Word.stemLength) { stem = WordBuilder.mix(stem, UInt32(utf8[place] | 0x20)) }
        var sounds = WordSounds()
        for place in range {
            if sounds.count == Word.likenessLength { break }
            sounds.append(UInt32(utf8[place] | 0x20), isFirst: place == range.lowerBound)
        }
        self.init(stem: stem, likeness: sounds.finished, isNumber: false)
    }
}

extension Word {
    /// Hands out the folded letters of the words of `text` that begin at the byte `start` or behind it, each with its stem and the byte
    /// that it ends before, until `isEnough` says so.
    package static func forEachLetters(
        in text: String, from start: Int, until isEnough: (_ letters: [UInt8], _ stem: UInt64, _ end: Int) -> Bool
    ) {
        var text = text
        text.withUTF8 { utf8 in
            var letters: [UInt8] = []
            var index = start
            while index < utf8.count {
                var letter: UInt8 = 0
                if utf8[index] < 0x80 {
                    letter = LetterFolding.ascii(utf8[index])
                    index += 1
                } else {
                    let (scalar, length) = LetterFolding.decode(utf8, at: index)
                    index += length
                    switch LetterFolding.fold(scalar) {
                    case .letter(let folded): letter = UInt8(truncatingIfNeeded: folded)
                    case .mark: continue
                    case .other: break
                    }
                }
                if letter != 0 { letters.append(letter) }
                if letter == 0 || index == utf8.count {
                    if !letters.isEmpty, isEnough(letters, stem(ofLetters: letters[...]), index) { return }
                    letters.removeAll(keepingCapacity: true)
                }
            }
        }
    }

    /// The hash of the stem of a word given by its folded letters, of which the last may stand apart.
    package static func stem(ofLetters letters: ArraySlice<UInt8>, and ending: [UInt8] = []) -> UInt64 {
        var builder = WordBuilder()
        var words: [Word] = []
        for letter in letters { builder.append(letter: UInt32(letter), accented: false, to: &words) }
        for letter in ending { builder.append(letter: UInt32(letter), accented: false, to: &words) }
        return builder.finished?.stem ?? 0
    }
}

/// Takes a word's letters one by one and keeps nothing but running hashes.
private struct WordBuilder {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    private var stem = seed
    private var length = 0
    private var accent: UInt32 = 0
    private var sounds = WordSounds()
    private(set) var isNumber = false

    @inline(__always) static func mix(_ hash: UInt64, _ value: UInt32) -> UInt64 { (hash ^ UInt64(value)) &* prime }

    /// Whether there is no letter yet.
    var isEmpty: Bool { length == 0 }

    mutating func append(digit: UInt8, to words: inout [Word]) {
        if length == 0 { isNumber = true }
        if isNumber || length < Word.stemLength { stem = Self.mix(stem, UInt32(digit)) }
        length += 1
    }

    mutating func append(letter: UInt32, accented: Bool, to words: inout [Word]) {
        if isNumber { finish(&words) }
        if length == 0, accented { accent = 1 }
        if length < Word.stemLength { stem = Self.mix(stem, letter) }
        sounds.append(letter, isFirst: length == 0)
        length += 1
    }

    /// Takes an accent that stands behind its letter.
    mutating func appendAccent() { if length == 1, !isNumber { accent = 1 } }

    /// The word that the letters so far make.
    var finished: Word? {
        guard length > 0 else { return nil }
        // *è* and *e* are different words, while in longer ones an accent is too often missing to be told apart by.
        let stem = length == 1 && accent != 0 ? Self.mix(stem, accent) : stem
        return Word(stem: stem, likeness: isNumber ? 0 : sounds.finished, isNumber: isNumber)
    }

    mutating func finish(_ words: inout [Word]) {
        guard let word = finished else { return }
        words.append(word)
        self = WordBuilder()
    }
}

/// A word's first letters the way both languages would write them: *ph* as *f*, *th* and *ch* without the *h*, *z* as *t*, no doubles.
private struct WordSounds {
    private var hash = WordBuilder.seed
    private(set) var count = 0
    private var last: UInt32 = 0

    /// For *a* to *z*: k and q as c, y and j as i, w as v, x as s, z as t (nazione, nation).
    private static let sounds: StaticString = "abcdefghiiclmnopcrstuvvsit"

    @inline(__always) mutating func append(_ letter: UInt32, isFirst: Bool) {
        if count == Word.likenessLength { return }
        if letter == 0x68, !isFirst {
            if last == 0x70 { last = 0x66 }
            return
        }
        let place = letter &- 0x61
        let sound = place < 26 ? UInt32(Self.sounds.utf8Start[Int(place)]) : letter
        if sound == last { return }
        keepLast()
        last = sound
    }

    /// Mixes in the sound before, now that it is known that no *h* changes it.
    @inline(__always) private mutating func keepLast() {
        guard last != 0, count < Word.likenessLength else { return }
        hash = WordBuilder.mix(hash, last)
        count += 1
    }

    /// The hash of the sounds so far; 0 where they are too few to tell.
    @inline(__always) var finished: UInt64 {
        var all = self
        all.keepLast()
        return all.count == Word.likenessLength ? all.hash : 0
    }
}
