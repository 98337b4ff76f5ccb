import BitextCore

/// Counts what is strange in a vertical file and doesn't stop the reading.
struct VerticalOddities: Sendable {
    /// Something strange.
    enum Kind: Int, CaseIterable {
        case missingColumns, emptyForm, unopened, unclosed, emptyStructure, emptySentence, beadWithoutID,
            beadInSentence, repeatedBead,
            outsideSentence, outsideText

        /// What was found and what was done, of so many.
        func message(_ count: Int) -> String {
            let others = count == 1 ? "" : " (\(count) times, here first)"
            return switch self {
            case .missingColumns: "fewer columns than elsewhere; the missing values are empty\(others)"
            case .emptyForm: "a token without a form; it is called __UNDEF__\(others)"
            case .unopened: "an end without its beginning; left out\(others)"
            case .unclosed: "an element without its end; it ends where the next begins or the text ends\(others)"
            case .emptyStructure: "an element without tokens; left out\(others)"
            case .emptySentence: "an <s> without tokens; left out\(others)"
            case .beadWithoutID: "a <b> without an id; its sentences are in no bead\(others)"
            case .beadInSentence: "a <b> that begins inside an <s>; it begins with the next one\(others)"
            case .repeatedBead:
                "a <b> whose id another of its text has; equal ids are paired with those of the other side in their order\(others)"
            case .outsideText: "an element that begins outside any text; left out\(others)"
            case .outsideSentence: "tokens outside any <s>; they make segments of their own\(others)"
            }
        }
    }

    private var counts = [Int](repeating: 0, count: Kind.allCases.count)
    private var lines = [Int](repeating: 0, count: Kind.allCases.count)

    /// Counts what is in a line.
    mutating func add(_ kind: Kind, line: Int) {
        if counts[kind.rawValue] == 0 { lines[kind.rawValue] = line }
        counts[kind.rawValue] += 1
    }

    /// A finding for each kind.
    func findings(in file: String) -> [Finding] {
        Kind.allCases.compactMap { kind in
            let count = counts[kind.rawValue]
            return count == 0 ? nil : Finding(file: file, line: lines[kind.rawValue], message: kind.message(count))
        }
    }
}
