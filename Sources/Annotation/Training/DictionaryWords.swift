import BitextCore

/// The Italian words that pairs of dictionary words hold, with the parts of speech that their English partners and their endings tell.
struct DictionaryWords {
    /// For each word in small letters, its parts of speech.
    private(set) var words: [String: Set<PartOfSpeech>] = [:]

    /// Reads pairs, Italian, tab, English, tab, source, of those sources alone that are dictionaries; `english` has the tags of
    /// English words.
    init(_ pairs: [UInt8], source: String, english: TagCounts?) {
        var votes: [String: [Double]] = [:]
        for line in pairs.split(separator: 0x0A) {
            let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count >= 3, fields[2].hasPrefix(source) else { continue }
            guard fields[0].unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "-" || $0 == "'" }) else {
                continue
            }
            var vote = votes[fields[0]] ?? [Double](repeating: 0, count: PartOfSpeech.allCases.count)
            if let tags = english?.tags[fields[1].lowercased()] {
                let sum = Double(tags.reduce(0, +))
                for (tag, count) in tags.enumerated() { vote[tag] += Double(count) / sum }
            }
            votes[fields[0]] = vote
        }
        for (word, vote) in votes { add(word, vote) }
    }

    /// No words.
    init() {}

    private mutating func add(_ word: String, _ votes: [Double]) {
        let lower = word.lowercased()
        let sum = votes.reduce(0, +)
        func share(_ part: PartOfSpeech) -> Double { sum == 0 ? 0 : votes[Int(part.rawValue)] / sum }
        if word != lower {
            if word.utf8.count > 3 && word.uppercased() != word { words[lower, default: []].insert(.properNoun) }
            return
        }
        guard word.utf8.count > 2 else { return }
        if word.hasSuffix("rsi") {
            let stem = word.dropLast(2)
            words[stem.hasSuffix("or") || stem.hasSuffix("ur") ? stem + "re" : stem + "e", default: []].insert(.verb)
            return
        }
        let isInfinitive = ["are", "ere", "ire", "rre"].contains { word.hasSuffix($0) }
        if isInfinitive && (sum == 0 || share(.verb) > 0.2) {
            words[word, default: []].insert(.verb)
            if share(.noun) + share(.adjective) < 0.85 { return }
        }
        if word.hasSuffix("mente") && word.utf8.count > 8 && share(.noun) < 0.8 {
            words[word, default: []].insert(.adverb)
            return
        }
        var parts: Set<PartOfSpeech> = []
        if sum == 0 {
            let adjectival = [
                "ale", "ile", "bile", "oso", "ivo", "ico", "ario", "ante", "ente", "ano", "ato", "uto", "ito",
            ]
            if adjectival.contains(where: { word.hasSuffix($0) }) { parts.insert(.adjective) }
            parts.insert(.noun)
        } else {
            if share(.noun) + share(.properNoun) > 0.3 { parts.insert(.noun) }
            if share(.adjective) > 0.25 { parts.insert(.adjective) }
            if share(.adverb) > 0.5 && !word.hasSuffix("o") { parts.insert(.adverb) }
            if parts.isEmpty { parts = share(.verb) > 0.5 && word.hasSuffix("to") ? [.adjective] : [.noun] }
        }
        words[word, default: []].formUnion(parts)
    }
}
