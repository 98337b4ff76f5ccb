import BitextCore

/// The English words that dictionary pairs and parallel sentences hold: dictionary forms, which of them are verbs, and all words.
struct EnglishVocabulary {
    /// Words that stand in a dictionary by themselves.
    private(set) var bases: Set<String> = []
    /// Those of them that face an Italian infinitive.
    private(set) var verbs: Set<String> = []
    /// All words in small letters, of the dictionary and of sentences.
    private(set) var words: Set<String> = []

    /// No words.
    init() {}

    /// Reads pairs, Italian, tab, English, tab, source; those whose source begins with `dictionary` pair dictionary forms.
    init(_ pairs: [UInt8], dictionary: String) {
        let infinitives = ["are", "ere", "ire", "rre", "rsi"]
        for line in pairs.split(separator: 0x0A) {
            let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count >= 3 else { continue }
            for word in fields[1].split(whereSeparator: { !Self.isSmall($0) }) { words.insert(String(word)) }
            guard fields[2].hasPrefix(dictionary), fields[1].utf8.count > 2, fields[1].allSatisfy(Self.isSmall) else {
                continue
            }
            bases.insert(fields[1])
            if !fields[0].contains(" "), infinitives.contains(where: { fields[0].hasSuffix($0) }) {
                verbs.insert(fields[1])
            }
        }
    }

    private static func isSmall(_ character: Character) -> Bool { character >= "a" && character <= "z" }
}
