import Interchange

/// Where the sentences of a text end according to an object of gold data.
///
/// Positions count the characters that are no white space. The gold must be of this very text: sentences that hold other words, or
/// leave some out, would be scored as if they were boundaries.
struct GoldSentences {
    /// Where the sentences end, in ascending order.
    let ends: [Int]
    /// The boundaries that are neither rewarded nor punished.
    let ignored: Set<Int>

    /// Reads the `sentences` of an object, or its `spans` (offsets in Unicode scalars) with the boundaries to `ignore`.
    init(of object: JSONLine, text: String) throws {
        if let sentences = try object.strings("sentences") {
            try Self.check(sentences, text)
            (ends, ignored) = (Self.ends(of: sentences), [])
        } else {
            (ends, ignored) = try Self.spans(of: object, text)
        }
    }

    /// The running counts of characters at the ends of sentences that have any.
    static func ends(of sentences: [String]) -> [Int] {
        var total = 0
        return sentences.compactMap { sentence in
            let count = sentence.unicodeScalars.count { !isSpace($0) }
            total += count
            return count > 0 ? total : nil
        }
    }

    private static func check(_ sentences: [String], _ text: String) throws {
        let said = Array(sentences.joined().unicodeScalars).filter { !isSpace($0) }
        let wanted = Array(text.unicodeScalars).filter { !isSpace($0) }
        if said == wanted { return }
        let same = zip(said, wanted).prefix { $0 == $1 }.count
        throw InterchangeError.field(
            name: "sentences", expected: "the text, “\(excerpt(wanted.dropFirst(same)))” next",
            found: "“\(excerpt(said.dropFirst(same)))”")
    }

    private static func excerpt(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars.prefix(20)))
    }

    private static func spans(of object: JSONLine, _ text: String) throws -> (ends: [Int], ignored: Set<Int>) {
        guard let spans = object.value("spans"), spans.kind != .null else {
            throw InterchangeError.field(name: "sentences", expected: "the gold, here or in “spans”", found: "neither")
        }
        guard spans.kind == .array else {
            throw InterchangeError.field(
                name: "spans", expected: "an array of [start, end]", found: spans.kind.description)
        }
        var before = [0]
        for scalar in text.unicodeScalars { before.append((before.last ?? 0) + (isSpace(scalar) ? 0 : 1)) }
        func position(_ value: JSONLine.Value, _ name: String) throws -> Int {
            guard let offset = Int(String(decoding: object.bytes[value.range], as: UTF8.self)),
                before.indices.contains(offset)
            else {
                throw InterchangeError.field(
                    name: name, expected: "offsets in Unicode scalars of the text, which has \(before.count - 1)",
                    found: String(decoding: object.bytes[value.range], as: UTF8.self))
            }
            return before[offset]
        }
        var ends: [Int] = []
        for span in object.elements(of: spans) {
            let offsets = try object.elements(of: span).map { try position($0, "spans") }
            // White space doesn't count, so that each sentence begins where the one before it ended.
            guard offsets.count == 2, offsets[0] == ends.last ?? 0, offsets[1] >= offsets[0] else {
                throw InterchangeError.field(
                    name: "spans", expected: "[start, end] in order, with only white space between them",
                    found: String(decoding: object.bytes[span.range], as: UTF8.self))
            }
            ends.append(offsets[1])
        }
        guard ends.last ?? 0 == before.last else {
            throw InterchangeError.field(
                name: "spans", expected: "sentences up to the end of the text", found: "the last one ends before it")
        }
        let ignored = try (object.value("ignore").map(object.elements) ?? []).map { try position($0, "ignore") }
        return (ends, Set(ignored))
    }

    /// White space as Unicode has it, and the four separators of ASCII that other programs count too.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value >= 0x1C && scalar.value <= 0x1F
    }
}
