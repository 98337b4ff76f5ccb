public import BitextCore

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

    /// Lists the beads of an alignment, with their probabilities.
    public init(_ beads: some Sequence<Bead>) {
        for bead in beads {
            append(
                Entry(italian: Array(bead.italian), english: Array(bead.english)), probability: bead.probability)
        }
    }

    /// Adds a bead, unless it is there already or empty on both sides.
    public mutating func append(_ entry: Entry, probability: Double? = nil) {
        guard !entry.italian.isEmpty || !entry.english.isEmpty, known.insert(entry).inserted else { return }
        entries.append(entry)
        probabilities.append(probability)
    }

    /// Whether exactly this bead is in the list.
    public func contains(_ entry: Entry) -> Bool { known.contains(entry) }

    /// Reads a bead a line, `[0, 1]:[0]`; a tab and its probability may follow, and what follows a second colon is passed over.
    ///
    /// Blank lines are passed over. Throws where a line is no bead, holds a sentence that another one has, or leaves one out
    /// that comes before its own: measures of such beads would mean nothing.
    public init(reading text: some Sequence<UInt8>) throws(BeadListError) {
        var line: [UInt8] = []
        var number = 1
        var lines: [Int] = []
        for byte in text {
            if byte == 0x0A {
                try read(line, number, &lines)
                line.removeAll(keepingCapacity: true)
                number += 1
            } else {
                line.append(byte)
            }
        }
        try read(line, number, &lines)
        try check(lines)
    }

    /// Whether the first line that isn't blank is a bead.
    public static func begins(_ text: some Sequence<UInt8>) -> Bool {
        let first = text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }.prefix { $0 != 0x0A }
        var (list, lines) = (BeadList(), [Int]())
        return (try? list.read(Array(first), 1, &lines)) != nil && !list.entries.isEmpty
    }

    /// How many sentences the beads cover on either side.
    public var counts: Sides<Int> {
        Sides { language in (entries.lazy.flatMap { $0[language] }.max() ?? -1) + 1 }
    }

    private mutating func read(_ line: [UInt8], _ number: Int, _ lines: inout [Int]) throws(BeadListError) {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
        var scanner = BeadScanner(bytes: line)
        guard let italian = scanner.side(), scanner.take(UInt8(ascii: ":")), let english = scanner.side() else {
            throw BeadListError(line: number, reason: .noBead)
        }
        let probability = scanner.probability()
        if case .wrong(let field) = probability { throw BeadListError(line: number, reason: .noProbability(field)) }
        let entry = Entry(italian: italian, english: english)
        if contains(entry) {
            let (language, sentence) = italian.first.map { (.italian, $0) } ?? (Language.english, english.first ?? 0)
            throw BeadListError(line: number, reason: .twice(language, sentence))
        }
        let count = entries.count
        append(entry, probability: probability.value)
        if entries.count > count { lines.append(number) }
    }

    /// Sees that the beads have each sentence up to the last just once.
    private func check(_ lines: [Int]) throws(BeadListError) {
        for language in Language.allCases {
            // The place of each sentence's bead; a number far beyond all others is a gap as well.
            let sentences = zip(entries, lines).flatMap { entry, line in entry[language].map { ($0, line) } }
                .sorted { $0 < $1 }
            for (next, (sentence, line)) in sentences.enumerated() {
                if sentence < next { throw BeadListError(line: line, reason: .twice(language, sentence)) }
                if sentence > next { throw BeadListError(line: line, reason: .leftOut(language, next)) }
            }
        }
    }
}

extension BeadList.Entry {
    /// The sentences of a side.
    subscript(language: Language) -> [Int] { language == .italian ? italian : english }
}

/// Why a text is no list of beads.
public struct BeadListError: Error, Equatable, CustomStringConvertible {
    /// The number of the line at fault, from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: Reason

    /// What can be wrong with a line.
    public enum Reason: Sendable, Equatable {
        /// It isn't what a bead looks like.
        case noBead
        /// What stands after its tab is no number from 0 to 1.
        case noProbability(String)
        /// It has a sentence that it or a line before it has too.
        case twice(Language, Int)
        /// No line has this sentence, which comes before its own.
        case leftOut(Language, Int)
    }

    /// The reason in words; sentences are counted from 0, as in the file.
    public var description: String {
        switch reason {
        case .noBead: "line \(line) is no bead, which looks like [0, 1]:[0]"
        case .noProbability(let field): "line \(line): “\(field)” is no probability from 0 to 1"
        case .twice(let language, let sentence):
            "line \(line): the \(language.name) sentence \(sentence) stands in a bead before; beads must not overlap"
        case .leftOut(let language, let sentence):
            "line \(line): the \(language.name) sentence \(sentence) before it stands in no bead; one without counterpart is "
                + (language == .italian ? "[\(sentence)]:[]" : "[]:[\(sentence)]")
        }
    }
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

    enum Probability {
        case none
        case number(Double)
        case wrong(String)

        var value: Double? { if case .number(let value) = self { value } else { nil } }
    }

    /// What stands after the bead and a tab.
    mutating func probability() -> Probability {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0D { index += 1 }
        guard index < bytes.count, bytes[index] != UInt8(ascii: ":") else { return .none }
        let fields = String(decoding: bytes[index...], as: UTF8.self).split { $0 == "\t" || $0 == "\r" || $0 == " " }
        guard let field = fields.first else { return .none }
        guard let value = Double(field), value >= 0, value <= 1 else { return .wrong(String(field)) }
        return .number(value)
    }
}
