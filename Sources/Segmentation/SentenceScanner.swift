import BitextCore

/// Goes through one paragraph and stops where a sentence ends.
///
/// Most bytes are passed over after one comparison. A mark that may end a sentence is read together with the quotation marks,
/// brackets and footnote marks behind it (`EndMark`), and what stands before and after it decides (`SentenceScanner+Decision`).
struct SentenceScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    let rules: LanguageRules

    /// Where the sentence that is being read begins.
    private(set) var start: Int
    private var position: Int
    /// Whether an odd number of straight quotation marks has gone by.
    private var isQuoteOpen = false
    /// The last round bracket that opened.
    private(set) var bracket = -1
    /// The spaced dashes inside the sentence so far.
    private(set) var dashes = 0
    /// Up to where the sentence is known to hold no letter and no digit; `nil` when it holds one.
    private var emptyUntil: Int?

    /// Whether the paragraph holds a capital, once somebody asked.
    private var knownCapital: Bool?
    private let paragraphStart: Int

    init(bytes: UnsafeBufferPointer<UInt8>, paragraph: Range<Int>, rules: LanguageRules) {
        self.bytes = bytes
        self.rules = rules
        end = bytes.trimmedEnd(of: paragraph)
        start = bytes.skippingSpace(from: paragraph.lowerBound, to: end)
        position = start
        paragraphStart = start
        emptyUntil = start
    }

    /// The bytes below 64 at which the scan stops: `!`, `"`, `(`, `.`, `:`, `;` and `?`.
    private static let stops: UInt64 =
        1 << 0x21 | 1 << 0x22 | 1 << 0x28 | 1 << 0x2E | 1 << 0x3A | 1 << 0x3B | 1 << 0x3F

    /// The next sentence, or `nil` at the end of the paragraph.
    mutating func next() -> Range<Int>? {
        guard start < end else { return nil }
        let stops = SentenceScanner.stops
        while position < end {
            let byte = bytes[position]
            if byte < 0x40 ? stops >> UInt64(byte) & 1 == 0 : byte < 0xD8 {
                position += 1
                continue
            }
            guard let mark = readMark(at: position) else { continue }
            position = mark.end
            if mark.end < end && endsSentence(mark) {
                defer { begin(at: bytes.skippingSpace(from: mark.end, to: end)) }
                return start..<mark.end
            }
        }
        defer { start = end }
        return start..<end
    }

    private mutating func begin(at position: Int) {
        start = position
        self.position = position
        (bracket, dashes, emptyUntil) = (-1, 0, position)
    }

    /// Whether the sentence so far holds a letter or a digit before `limit`.
    ///
    /// Each byte is looked at once.
    mutating func hasContent(before limit: Int) -> Bool {
        guard var index = emptyUntil else { return true }
        while index < limit {
            let scalar = bytes.scalar(at: index, before: end)
            switch scalar.scalarClass {
            case .lower, .upper, .letter, .digit, .numeral:
                emptyUntil = nil
                return true
            default: index += scalar.length
            }
        }
        emptyUntil = index
        return false
    }

    /// Whether the paragraph holds a capital.
    mutating func hasCapital() -> Bool {
        if let knownCapital { return knownCapital }
        var index = paragraphStart
        while index < end {
            let scalar = bytes.scalar(at: index, before: end)
            if scalar.scalarClass == .upper { break }
            index += scalar.length
        }
        knownCapital = index < end
        return index < end
    }

    /// Reads the mark at `index`, or moves on and gives `nil` where there is none that may end a sentence.
    private mutating func readMark(at index: Int) -> EndMark? {
        let scalar = bytes.scalar(at: index, before: end)
        switch scalar.value {
        case 0x22:
            isQuoteOpen.toggle()
            if !isQuoteOpen, index >= start + 2, bytes[index - 1] == 0x2D, bytes[index - 2] == 0x2D,
                let mark = brokenOffSpeech(at: index)
            {
                return mark
            }
        case 0x28: bracket = index
        case 0x2013, 0x2014:
            if let mark = brokenOffSpeech(at: index + scalar.length) { return mark }
            if index > start && bytes.isSpace(endingAt: index, after: start) { dashes += 1 }
        case 0x3A, 0x3B:
            if index > start, bytes[index - 1] == 0x20, let face = Emoticon(at: index, in: bytes, limit: end) {
                return EndMark(kind: .face, wordEnd: index, end: face.end, closing: .nothing)
            }
        case 0x2600...0x2800, 0x1F300...0x1FAFF:
            if let face = Emoticon(emojiAt: index, in: bytes, limit: end) {
                return EndMark(kind: .face, wordEnd: index, end: face.end, closing: .nothing)
            }
        default:
            if let kind = EndMark.Kind(scalar.value) {
                return EndMark(in: self, at: index, kind: kind, isQuoteOpen: &isQuoteOpen)
            }
        }
        position = index + scalar.length
        return nil
    }

    /// A speech that a dash breaks off, where another speech follows.
    private mutating func brokenOffSpeech(at index: Int) -> EndMark? {
        guard index < end else { return nil }
        let closing = bytes.scalar(at: index, before: end)
        let opposite: UInt32
        switch closing.value {
        case 0x201D: opposite = 0x201C
        case 0x2019: opposite = 0x2018
        case 0xBB: opposite = 0xAB
        case 0x22 where isQuoteOpen || bytes[index - 1] == 0x2D: opposite = 0x22
        default: return nil
        }
        let after = index + closing.length
        let next = bytes.skippingSpace(from: after, to: end)
        guard next > after, next < end else { return nil }
        let opening = bytes.scalar(at: next, before: end).value
        guard opening == opposite else { return nil }
        if closing.value == 0x22 { isQuoteOpen = false }
        return EndMark(kind: .strong, wordEnd: index, end: after, closing: .quote)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether white space ends before `index`.
    func isSpace(endingAt index: Int, after start: Int) -> Bool {
        index > start && scalar(endingAt: index, after: start).scalarClass == .space
    }
}
