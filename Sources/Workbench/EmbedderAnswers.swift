import BitextCore
import Interchange

/// The answers of a program that makes vectors, each judged when it comes.
struct EmbedderAnswers {
    /// What is wrong with a line, and what was expected.
    struct Fault: Error {
        var reason: String
        /// Whether the answers before it may be those to other texts.
        var isOfOrder = false
    }

    private let texts: [String]
    /// The vectors so far, in the order of the texts.
    private(set) var vectors: [[Float]] = []
    private var lineCount = 0
    private var blankCount = 0

    init(to texts: [String]) { self.texts = texts }

    /// Takes the next line of the program's output; throws `Fault`.
    mutating func take(_ line: [UInt8]) throws(Fault) -> FilterProgram.Reply {
        lineCount += 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
            blankCount += 1
            guard blankCount <= texts.count + 100 else {
                throw Fault(
                    reason: "line \(lineCount) of its output is empty, as \(blankCount - 1) before it; "
                        + "it must write one line for each text")
            }
            return .nothing
        }
        guard vectors.count < texts.count else {
            throw Fault(
                reason:
                    "answered line \(lineCount) where \(texts.count == 1 ? "1 text was" : "\(texts.count) texts were") asked for; it must write one line for each",
                isOfOrder: true)
        }
        let vector = try vector(line)
        if let first = vectors.first, first.count != vector.count {
            throw Fault(
                reason:
                    "line \(lineCount) of its output has \(vector.count.counted("number")), the lines before it \(first.count); "
                    + "vectors must all be of one length", isOfOrder: true)
        }
        vectors.append(vector)
        return vectors.count == texts.count ? .last : .answer
    }

    private func vector(_ line: [UInt8]) throws(Fault) -> [Float] {
        let wrong = Fault(
            reason: "line \(lineCount) of its output is no {\"vector\": [numbers]}: "
                + String(decoding: line.prefix(60), as: UTF8.self))
        guard let object = try? JSONLine(line), let value = object.value("vector"), value.kind == .array else {
            throw wrong
        }
        let asked = texts[vectors.count]
        if let text = try? object.string("text"), text != asked {
            throw Fault(
                reason: "line \(lineCount) of its output is for the text “\(text.prefix(40))”, where the answer to "
                    + "“\(asked.prefix(40))” was expected; answers must have the order of the texts",
                isOfOrder: true)
        }
        let elements = object.elements(of: value)
        var vector: [Float] = []
        vector.reserveCapacity(elements.count)
        for element in elements {
            guard element.kind == .number,
                let number = Float(String(decoding: object.bytes[element.range], as: UTF8.self)), number.isFinite
            else { throw wrong }
            vector.append(number)
        }
        if vector.isEmpty { throw wrong }
        guard vector.contains(where: { $0 != 0 }) else {
            throw Fault(
                reason: "line \(lineCount) of its output, for “\(asked.prefix(40))”, is a vector of zeros, "
                    + "which has no direction to compare; does the model work?")
        }
        return vector
    }
}
