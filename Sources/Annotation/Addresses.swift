import BitextCore

/// Runs of letters and digits with single stops between them: *S.p.A*, *mario.rossi*, *sito.it*.
struct DottedChain {
    let start: Int
    /// Where the last part ends.
    let end: Int
    /// The last part.
    let last: Range<Int>
    let parts: Int
    /// Whether all parts are single letters.
    let isOfLetters: Bool
    /// Whether it holds no capital.
    let isSmall: Bool
    /// Whether the chain was read to its end.
    let isComplete: Bool

    /// The most bytes that are read beyond the first stop.
    private static let longest = 80

    /// Reads the chain that begins at `start` and has its first stop at `stop`.
    init(from start: Int, through stop: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        self.start = start
        var index = stop
        var part = start
        var (parts, end) = (0, stop)
        var last = start..<stop
        var (isOfLetters, isSmall) = (true, !bytes[start].isASCIICapital)
        while true {
            last = part..<index
            end = index
            parts += 1
            if last.count != 1 || !bytes[part].isASCIILetter { isOfLetters = false }
            guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), bytes.chainLength(at: index + 1) > 0,
                bytes[index + 1] != UInt8(ascii: "-")
            else {
                break
            }
            part = index + 1
            index = part
            while index - stop < DottedChain.longest {
                let length = bytes.chainLength(at: index)
                if length == 0 { break }
                if bytes[index].isASCIICapital { isSmall = false }
                index += length
            }
            if index - stop >= DottedChain.longest { break }
        }
        isComplete = index - stop < DottedChain.longest
        (self.end, self.last, self.parts, self.isOfLetters, self.isSmall) = (end, last, parts, isOfLetters, isSmall)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a letter, a digit or a mark that joins them at `index`; 0 where something else stands there.
    fileprivate func chainLength(at index: Int) -> Int {
        guard index < count else { return 0 }
        let byte = self[index]
        if byte < 0x80 {
            return byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") ? 1 : 0
        }
        let scalar = scalar(at: index, before: count)
        return scalar.scalarClass.isWordLike ? scalar.length : 0
    }

    /// The bytes of what may stand in the name of a mailbox at `index`.
    fileprivate func mailboxLength(at index: Int) -> Int {
        guard index < count else { return 0 }
        switch self[index] {
        case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "'"): return 1
        default: return chainLength(at: index)
        }
    }
}

extension TokenScanner {
    /// Where an Internet name that begins at `start` ends, as behind the @ of an e-mail address.
    func nameEnd(from start: Int) -> Int {
        var index = start
        while index < end {
            let scalar = bytes.scalar(at: index, before: end)
            let joins = scalar.value == 0x2E || scalar.value == 0x2D || scalar.value == 0x5F
            guard scalar.scalarClass.isWordLike || joins && isWord(at: index + 1) else { break }
            index += scalar.length
        }
        return max(index, start + 1)
    }

    /// Where the e-mail address ends whose name goes on with the mark at `index`: *m.rossi+lista@example.it*.
    ///
    /// Nothing is read beyond the 64 bytes that such a name may have, and what follows the @ must be a name with a stop in it.
    func mailboxEnd(through index: Int) -> Int? {
        var at = index + 1
        while at - index <= TokenScanner.longestMailbox {
            let length = bytes.mailboxLength(at: at)
            if length == 0 { break }
            at += length
        }
        guard at < end, bytes[at] == UInt8(ascii: "@"), at > index + 1, isWord(at: at + 1) else { return nil }
        let close = nameEnd(from: at + 1)
        return bytes[at..<close].contains(UInt8(ascii: ".")) ? close : nil
    }

    private static let longestMailbox = 64

    /// Where an address that goes on at `start` ends: at white space, brackets and quotation marks, without the marks of the sentence.
    func addressEnd(from start: Int) -> Int {
        var index = start
        var brackets = 0
        scan: while index < end {
            let byte = bytes[index]
            switch byte {
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"),
                UInt8(ascii: "}"):
                break scan
            case UInt8(ascii: "("): brackets += 1
            case UInt8(ascii: ")"):
                brackets -= 1
                if brackets < 0 { break scan }
            case 0xC2, 0xE2, 0xE3:
                let scalar = bytes.scalar(at: index, before: end)
                if !scalar.scalarClass.isWordLike { break scan }
            default: break
            }
            index += 1
        }
        trim: while index > start {
            switch bytes[index - 1] {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"),
                UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "*"):
                index -= 1
            default: break trim
            }
        }
        return max(index, start)
    }
}
