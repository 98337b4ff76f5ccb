import BitextCore
public import Documents
public import SentenceAlignment

/// The anchors a user wrote down for a pair of texts, one a line.
///
/// - `12⇥14`: the Italian sentence 12 and the English sentence 14 stand in one bead, counted from 1.
/// - `12⇥14⇥cut`: a bead ends before the two, and what comes before one translates what comes before the other.
/// - `[11]:[13, 14]`: a bead as `--format beads` prints it, counted from 0, kept as it stands; of `[11, 12]:[]` each
///   sentence has no counterpart.
///
/// Empty lines and lines that begin with `#` say nothing, and an anchor that stood there before says it again.
public struct AnchorFile: Sendable {
    /// The file, as the user named it.
    public let file: String
    /// The anchors, in the order of the file.
    public private(set) var anchors: [Anchor] = []
    private var lines: [Int] = []
    /// Which anchors were written as beads, whose numbers are from 0.
    private var areBeads: [Bool] = []

    /// Reads a file; throws `DocumentError` where it can't be opened or a line is none of the above.
    public init(_ file: String) throws(DocumentError) {
        // Spreadsheets and editors write UTF-16 and byte-order marks too.
        try self.init(try DocumentReader().read(file).decoded.utf8, file: file)
    }

    init(_ bytes: [UInt8], file: String) throws(DocumentError) {
        self.file = file
        var seen: Set<Anchor> = []
        for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        {
            let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            guard let first = text.first(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }),
                first != UInt8(ascii: "#")
            else { continue }
            let isBead = first == UInt8(ascii: "[")
            guard let anchor = Self.anchor(text, isBead: isBead) else {
                throw DocumentError(
                    file: file,
                    reason:
                        "line \(number + 1): is no anchor; write the numbers of an Italian and an English sentence with a tab between, or a bead like [11]:[13, 14]"
                )
            }
            guard seen.insert(anchor).inserted else { continue }
            anchors.append(anchor)
            lines.append(number + 1)
            areBeads.append(isBead)
        }
    }

    /// An error of the aligner's, said with the line the anchor stands on and the numbers that stand there.
    func located(_ error: AnchorError) -> DocumentError {
        var index = error.index
        let reason: String
        switch error.reason {
        case .contradicts(let other) where other != index:
            index = max(error.index, other)
            reason =
                "can't be kept together with line \(lines[min(error.index, other)]); beads neither cross nor overlap"
        case .contradicts: reason = "can't be kept together with the others; beads neither cross nor overlap"
        case .outOfRange(let language, let segment, let count) where areBeads[index]:
            let those = count == 0 ? "none" : "\(count), counted from 0"
            reason = "there is no \(language.name) segment \(segment); the text has \(those)"
        case .outOfRange(let language, let segment, let count):
            reason =
                "there is no \(language.name) segment \(segment + 1); the text has \(count == 0 ? "none" : "\(count)")"
        case .empty, .joinsTooMany: reason = error.problem
        }
        return DocumentError(file: file, reason: "line \(lines[index]): \(reason)")
    }

    private static func anchor(_ line: ArraySlice<UInt8>, isBead: Bool) -> Anchor? {
        if isBead { return bead(line) }
        let words = line.split { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: " ") }
        guard words.count == 2 || words.count == 3, let italian = number(words[0]), let english = number(words[1]),
            italian > 0, english > 0
        else { return nil }
        if words.count == 2 { return .together(italian: italian - 1, english: english - 1) }
        guard words[2].elementsEqual("cut".utf8) else { return nil }
        return .cut(italian: italian - 1, english: english - 1)
    }

    /// Reads `[0, 1]:[0]`; what follows a tab is left alone.
    private static func bead(_ line: ArraySlice<UInt8>) -> Anchor? {
        let bead = line.prefix { $0 != UInt8(ascii: "\t") }
        let sides = bead.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard sides.count == 2, let italian = run(sides[0]), let english = run(sides[1]),
            !italian.isEmpty || !english.isEmpty
        else { return nil }
        return .bead(italian: italian, english: english)
    }

    /// Reads the numbers of one side, which must follow each other.
    private static func run(_ side: ArraySlice<UInt8>) -> Range<Int>? {
        let trimmed = side.filter { $0 != UInt8(ascii: " ") }
        guard trimmed.first == UInt8(ascii: "["), trimmed.last == UInt8(ascii: "]"), trimmed.count >= 2 else {
            return nil
        }
        let inner = trimmed.dropFirst().dropLast()
        if inner.isEmpty { return 0..<0 }
        var range: Range<Int>?
        for item in inner.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            guard let value = number(item), range.map({ $0.upperBound == value }) ?? true else { return nil }
            range = (range?.lowerBound ?? value)..<value + 1
        }
        return range
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count < 10, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
