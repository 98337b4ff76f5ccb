public import BitextCore

/// A syntactic word of a line of CoNLL-U, with all its columns but the number.
public struct ConlluWord: Sendable, Equatable {
    /// The columns from FORM to MISC; `_` where nothing is known.
    public var columns: [String]

    /// Makes a word of which only these are known.
    public init(form: String, lemma: String, partOfSpeech: PartOfSpeech) {
        columns = [form, lemma, partOfSpeech.tag, "_", "_", "_", "_", "_", "_"]
    }

    /// Makes a word of the columns behind its number, FORM to MISC.
    public init(columns: [String]) { self.columns = columns }
}

/// Writes CoNLL-U, a sentence at a time, into bytes that the caller empties.
public struct ConlluWriter: Sendable {
    /// What was written and not yet taken.
    public private(set) var bytes: [UInt8] = []
    /// How many tabs and line ends became spaces.
    private(set) var replacedCharacters = 0
    private var nextWord = 1

    /// Makes a writer.
    public init() {}

    /// Hands over what was written.
    public mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Writes a comment; line ends in it become spaces.
    public mutating func comment(_ key: String, _ value: String? = nil) {
        bytes.append("# ")
        replacedCharacters += bytes.append(column: key.utf8)
        if let value {
            bytes.append(" = ")
            replacedCharacters += bytes.append(column: value.utf8)
        }
        bytes.append(0x0A)
    }

    /// Writes the comment `text`, in which each run of white space that holds a line end is one space.
    public mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        let segment = Segment(text: String(decoding: text, as: UTF8.self), paragraph: 0, range: 0..<text.count)
        bytes.append("# text = \(segment.line)\n")
    }

    /// Writes a word that is a token of its own; values that are empty are written `_`.
    public mutating func word(
        _ form: UnsafeBufferPointer<UInt8>, lemma: UnsafeBufferPointer<UInt8>, upos: UnsafeBufferPointer<UInt8>,
        misc: String = "_"
    ) {
        number(nextWord)
        nextWord += 1
        field(form)
        field(lemma)
        field(upos)
        bytes.append("\t_\t_\t_\t_\t_\t")
        bytes.append(misc)
        bytes.append(0x0A)
    }

    /// Writes a token of several words.
    public mutating func multiword(_ form: UnsafeBufferPointer<UInt8>, _ words: [ConlluWord], misc: String = "_") {
        number(nextWord)
        bytes.append(UInt8(ascii: "-"))
        number(nextWord + words.count - 1)
        field(form)
        bytes.append("\t_\t_\t_\t_\t_\t_\t_\t")
        bytes.append(misc)
        bytes.append(0x0A)
        for word in words { row(word) }
    }

    /// Writes a word with all its columns.
    public mutating func row(_ word: ConlluWord) {
        number(nextWord)
        nextWord += 1
        for column in word.columns {
            bytes.append(0x09)
            if column.isEmpty {
                bytes.append(UInt8(ascii: "_"))
            } else {
                replacedCharacters += bytes.append(column: column.utf8)
            }
        }
        bytes.append(0x0A)
    }

    /// Ends the sentence.
    public mutating func endSentence() {
        bytes.append(0x0A)
        nextWord = 1
    }

    @inline(__always)
    private mutating func field(_ value: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x09)
        if value.isEmpty {
            bytes.append(UInt8(ascii: "_"))
        } else {
            replacedCharacters += bytes.append(column: value)
        }
    }

    @inline(__always)
    private mutating func number(_ value: Int) {
        if value < 10 {
            bytes.append(UInt8(truncatingIfNeeded: 48 + value))
        } else if value < 100 {
            bytes.append(UInt8(truncatingIfNeeded: 48 + value / 10))
            bytes.append(UInt8(truncatingIfNeeded: 48 + value % 10))
        } else {
            bytes.append("\(value)")
        }
    }
}
