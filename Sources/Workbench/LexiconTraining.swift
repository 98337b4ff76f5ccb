public import BitextCore
import Documents
import TranslationLexicon

/// Learns a translation lexicon from files of segment pairs.
public struct LexiconTraining: Sendable {
    /// How much the pairs of sources whose names begin so count, 1 being an ordinary translation.
    public var weights: [(source: String, weight: Float)]

    /// Lines that hold no pair, a finding a file.
    public private(set) var findings: [Finding] = []
    private var trainer = LexiconTrainer()

    /// Makes a training that has seen nothing.
    public init(weights: [(source: String, weight: Float)] = []) { self.weights = weights }

    /// How many pairs were taken so far.
    public var pairCount: Int { trainer.pairCount }

    /// Takes the pairs of a file: Italian, tab, English, and perhaps another tab and the name of the source; throws `DocumentError`.
    public mutating func add(_ path: String) throws {
        let text = try DocumentReader().read(path).decoded.utf8
        var wrong: [Int] = []
        for (number, line) in text.split(separator: 0x0A).enumerated() {
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            guard fields.count >= 2 else {
                wrong.append(number + 1)
                continue
            }
            let source = fields.count > 2 ? fields[2] : ""
            let weight = weights.first { source.hasPrefix($0.source) }?.weight ?? 1
            trainer.add(italian: fields[0], english: fields[1], weight: weight)
        }
        if let first = wrong.first {
            findings.append(
                Finding(
                    file: path, line: first, message: "\(wrong.count) lines without a tab were left out, this one first"
                ))
        }
    }

    /// Learns from the pairs; the same pairs in the same order give the same bytes.
    public func train() -> [UInt8] { trainer.train() }
}
