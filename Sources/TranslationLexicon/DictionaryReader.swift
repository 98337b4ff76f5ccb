/// Reads a user's dictionary: Italian words or phrases with their English translations.
///
/// A line is `italian TAB english`, perhaps with another tab and a probability, or, as hunalign has it,
/// `english @ italian`: its target comes first. Blank lines and lines that begin with `#` are passed over, and lines that are no
/// entries left out and counted.
public struct DictionaryReader: Sendable {
    /// An entry that counts as often as it would be met in a text of some length.
    private static let weight: Float = 20

    /// The number of entries read so far.
    public private(set) var entryCount = 0
    /// The number of lines that are no entries.
    public private(set) var leftOutCount = 0
    /// The first of them.
    public private(set) var firstLeftOut: DictionaryError?
    private var trainer = LexiconTrainer()

    /// Makes a reader that has seen nothing.
    public init() {}

    /// Reads the entries of a dictionary.
    public mutating func read(_ text: some StringProtocol) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            if line.first == "#" || line.allSatisfy(\.isWhitespace) { continue }
            do throws(DictionaryError) {
                let entry = try DictionaryReader.entry(String(line), number + 1)
                let outcome = trainer.add(
                    italian: entry.italian, english: entry.english, weight: DictionaryReader.weight * entry.probability)
                if let reason = Self.reason(outcome) { throw DictionaryError(line: number + 1, reason: reason) }
                entryCount += 1
            } catch {
                firstLeftOut = firstLeftOut ?? error
                leftOutCount += 1
            }
        }
    }

    private static func reason(_ outcome: LexiconTrainer.Outcome) -> String? {
        switch outcome {
        case .taken: nil
        case .tooLong: "has a side of more words than a phrase"
        case .wordless: "has a side without words, or of nothing but numbers, which need no dictionary"
        }
    }

    /// What the entries say, phrases taken apart by what their words are linked to elsewhere.
    public func lexicon() -> TranslationLexicon? { try? TranslationLexicon(bytes: trainer.train()) }

    private static func entry(
        _ line: String, _ number: Int
    ) throws(DictionaryError) -> (italian: String, english: String, probability: Float) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
        var entry: (italian: String, english: String, probability: Float)
        if fields.count > 1 {
            entry = (fields[0], fields[1], 1)
            if fields.count > 2, !isBlank(fields[2]) {
                let field = fields[2].filter { !$0.isWhitespace }
                guard let value = Float(field), value > 0, value <= 1 else {
                    throw DictionaryError(
                        line: number, reason: "has “\(field)” for a probability, which is above 0 and at most 1")
                }
                entry.probability = value
            }
        } else if let mark = separator(in: line) {
            entry = (String(line[mark.upperBound...]), String(line[..<mark.lowerBound]), 1)
        } else {
            throw DictionaryError(
                line: number, reason: "is neither “italian TAB english” nor hunalign's “english @ italian”")
        }
        if isBlank(entry.italian) || isBlank(entry.english) {
            throw DictionaryError(
                line: number, reason: "has no \(isBlank(entry.italian) ? "Italian" : "English") word")
        }
        return entry
    }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    /// Where ` @ ` stands in a line.
    private static func separator(in line: String) -> Range<String.Index>? {
        var index = line.startIndex
        while let mark = line[index...].firstIndex(of: "@") {
            let next = line.index(after: mark)
            let before = mark > line.startIndex ? line[line.index(before: mark)] : "x"
            if before == " ", next == line.endIndex || line[next] == " " { return mark..<next }
            index = next
        }
        return nil
    }
}

/// A line of a dictionary that is no entry.
public struct DictionaryError: Error, Equatable, CustomStringConvertible {
    /// Its number, from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: String

    /// The reason in words.
    public var description: String { "line \(line) \(reason)" }
}
