import BitextCore

/// A sentence of a treebank: its words with the lemmas and parts of speech that people gave them.
struct GoldSentence {
    /// A word of it.
    struct Word {
        var form: String
        var lemma: String
        var partOfSpeech: PartOfSpeech
    }

    var words: [Word] = []
    /// Whether the lemmas were checked by people.
    var hasTrustedLemmas = true
}

/// Reads the syntactic words of CoNLL-U (universaldependencies.org/format.html); whole tokens and empty nodes are left out.
struct CoNLLUWords {
    private(set) var sentences: [GoldSentence] = []

    init(_ text: [UInt8], trustsLemmas: Bool) throws(TrainingError) {
        var sentence = GoldSentence(hasTrustedLemmas: trustsLemmas)
        var number = 0
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if line.isEmpty || line.first == 0x0D {
                if !sentence.words.isEmpty { sentences.append(sentence) }
                sentence.words.removeAll()
                continue
            }
            if line.first == UInt8(ascii: "#") { continue }
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard fields.count == 10 else {
                throw TrainingError(
                    line: number, problem: "\(fields.count.counted("field")) instead of the 10 of CoNLL-U")
            }
            guard fields[0].allSatisfy(\.isASCIIDigit) else { continue }
            let tag = String(decoding: fields[3], as: UTF8.self)
            guard let partOfSpeech = PartOfSpeech(tag: tag) else {
                throw TrainingError(line: number, problem: "'\(tag)' is no part of speech of Universal Dependencies")
            }
            sentence.words.append(
                GoldSentence.Word(
                    form: String(decoding: fields[1], as: UTF8.self), lemma: String(decoding: fields[2], as: UTF8.self),
                    partOfSpeech: partOfSpeech))
        }
        if !sentence.words.isEmpty { sentences.append(sentence) }
    }
}

/// Why nothing can be learned from a text.
public struct TrainingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line at fault, counted from 1; 0 where it is the whole.
    public let line: Int
    /// What is wrong.
    public let problem: String

    /// The message without the file's name.
    public var description: String { line == 0 ? problem : "line \(line): \(problem)" }
}
