/// The beads of an alignment as files give them: any sentences on either side, in order or not.
public struct BeadList: Sendable, Equatable {
    /// A bead of a list.
    public struct Entry: Sendable, Hashable {
        /// The Italian sentences, counted from 0.
        public var italian: [Int]
        /// The English sentences, counted from 0.
        public var english: [Int]

        /// Makes a bead.
        public init(italian: [Int], english: [Int]) {
            self.italian = italian
            self.english = english
        }

        /// Whether both sides hold a sentence.
        var isTwoSided: Bool { !italian.isEmpty && !english.isEmpty }
        /// The bead's type, Italian first: `1-1`.
        var type: String { "\(italian.count)-\(english.count)" }
    }

    /// The distinct beads in the order they were first met; none is empty on both sides.
    public private(set) var entries: [Entry] = []
    /// The probability each was given; `nil` where none was.
    public private(set) var probabilities: [Double?] = []
    private var known: Set<Entry> = []

    /// Makes an empty list.
    public init() {}

    /// Adds a bead, unless it is there already or empty on both sides.
    public mutating func append(_ entry: Entry, probability: Double? = nil) {
        guard !entry.italian.isEmpty || !entry.english.isEmpty, known.insert(entry).inserted else { return }
        entries.append(entry)
        probabilities.append(probability)
    }

    /// Whether exactly this bead is in the list.
    public func contains(_ entry: Entry) -> Bool { known.contains(entry) }

    /// Reads a bead a line, `[0, 1]:[0]`; what follows a tab is its probability or ignored, as is what follows a second colon.
    ///
    /// Blank lines are passed over; throws the number of the first line that is no bead, from 1.
    public init(reading text: some Sequence<UInt8>) throws(NoBead) {
        var line: [UInt8] = []
        var number = 1
        for byte in text {
            if byte == 0x0A {
                try read(line, number)
                line.removeAll(keepingCapacity: true)
                number += 1
            } else {
                line.append(byte)
            }
        }
        try read(line, number)
    }

    private mutating func read(_ line: [UInt8], _ number: Int) throws(NoBead) {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
        var scanner = BeadScanner(bytes: line)
        guard let italian = scanner.side(), scanner.take(UInt8(ascii: ":")), let english = scanner.side() else {
            throw NoBead(line: number)
        }
        append(Entry(italian: italian, english: english), probability: scanner.probability())
    }
}

/// A line that is no bead.
public struct NoBead: Error, Equatable, CustomStringConvertible {
    /// Its number, from 1.
    public let line: Int

    /// The reason in words.
    public var description: String { "line \(line) is no bead, which looks like [0, 1]:[0]" }
}

private struct BeadScanner {
    let bytes: [UInt8]
    var index = 0

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// The numbers between two brackets.
    mutating func side() -> [Int]? {
        guard take(UInt8(ascii: "[")) else { return nil }
        var numbers: [Int] = []
        var number: Int?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0x30...0x39:
                let (product, isBig) = (number ?? 0).multipliedReportingOverflow(by: 10)
                let (sum, isBigger) = product.addingReportingOverflow(Int(byte - 0x30))
                if isBig || isBigger { return nil }
                number = sum
            case 0x2C, 0x20, 0x09, 0x5D:
                if let number { numbers.append(number) }
                number = nil
                if byte == 0x5D { return numbers }
            default: return nil
            }
        }
        return nil
    }

    mutating func probability() -> Double? {
        skipSpace()
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") { index += 1 }
        let rest = String(decoding: bytes[index...], as: UTF8.self).split { $0 == " " || $0 == "\t" || $0 == "\r" }
        guard let value = rest.first.flatMap({ Double($0) }), value >= 0, value <= 1 else { return nil }
        return value
    }
}
