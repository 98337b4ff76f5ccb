import BitextCore
import TranslationLexicon

/// Counts the pairs of a file that nothing is learned from, by their reasons.
struct LeftOutPairs {
    private enum Reason: CaseIterable { case tabless, oneSided, wordless, tooLong }

    let longestText: Int
    private var counts: [Reason: (count: Int, firstLine: Int?)] = [:]

    init(longestText: Int) { self.longestText = longestText }

    /// What a line can lack before it is a pair.
    enum Lack { case tabless, oneSided }

    mutating func add(_ lack: Lack, line: Int) { add(lack == .tabless ? .tabless : .oneSided, at: line) }

    /// Counts a pair that wasn't taken.
    mutating func add(_ outcome: LexiconTrainer.Outcome, line: Int? = nil) {
        switch outcome {
        case .taken: break
        case .tooLong: add(.tooLong, at: line)
        case .wordless: add(.wordless, at: line)
        }
    }

    private mutating func add(_ reason: Reason, at line: Int?) {
        counts[reason, default: (0, line)].count += 1
    }

    func findings(in file: String) -> [Finding] {
        Reason.allCases.compactMap { reason in
            guard let (count, line) = counts[reason] else { return nil }
            let isOne = count == 1
            let what =
                switch reason {
                case .tabless: isOne ? "line without a tab" : "lines without a tab"
                case .oneSided: isOne ? "line with an empty side" : "lines with an empty side"
                case .wordless: isOne ? "pair without words on a side" : "pairs without words on a side"
                case .tooLong: "\(isOne ? "pair" : "pairs") of more than \(longestText) words on a side"
                }
            let first = isOne || line == nil ? "" : ", this one first"
            return Finding(file: file, line: line, message: "\(count) \(what) left out\(first)")
        }
    }
}
