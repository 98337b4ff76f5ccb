import BitextCore

/// Learns which lemma rule words with an ending follow, as a tree of endings: a longer ending is kept only where it knows better than
/// the shorter one.
struct EndingRules {
    private struct Example {
        var letters: [UInt8]
        var rule: Int
        var weight: Int
    }

    private var examples: [[Example]] = Array(repeating: [], count: PartOfSpeech.allCases.count)
    private(set) var entries: [(hash: UInt64, value: UInt32)] = []
    private var learned: [UInt64: Int] = [:]

    /// Adds a form whose lemma a rule makes.
    mutating func add(_ form: String, _ partOfSpeech: PartOfSpeech, rule: Int, weight: Int) {
        examples[Int(partOfSpeech.rawValue)].append(
            Example(letters: Array(form.utf8), rule: rule, weight: weight))
    }

    /// Learns the tree of each part of speech.
    mutating func learn() {
        for (tag, list) in examples.enumerated() where !list.isEmpty {
            learn(list, EndingHash(tag: UInt8(tag)), length: 0, inherited: nil)
        }
    }

    /// The rule that a form follows by its longest known ending.
    func rule(of form: String, _ partOfSpeech: PartOfSpeech) -> Int? {
        var hash = EndingHash(tag: partOfSpeech.rawValue)
        var rule = learned[hash.hash]
        for letter in form.utf8.reversed().prefix(ModelFormat.longestEnding) {
            hash.add(letter)
            if let longer = learned[hash.hash] { rule = longer }
        }
        return rule
    }

    private mutating func learn(_ list: [Example], _ hash: EndingHash, length: Int, inherited: Int?) {
        var counts: [Int: Int] = [:]
        for example in list { counts[example.rule, default: 0] += example.weight }
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return }
        var rule = inherited
        if best.key != inherited && (length == 0 || best.value >= 2) {
            let slot = hash.hash
            entries.append((slot, ModelFormat.slotValue(slot, best.key)))
            learned[slot] = best.key
            rule = best.key
        }
        guard length < ModelFormat.longestEnding, counts.count > 1 || rule != best.key else { return }
        var groups: [UInt8: [Example]] = [:]
        for example in list where example.letters.count > length {
            groups[example.letters[example.letters.count - 1 - length], default: []].append(example)
        }
        for (letter, group) in groups.sorted(by: { $0.key < $1.key }) {
            var longer = hash
            longer.add(letter)
            learn(group, longer, length: length + 1, inherited: rule)
        }
    }
}
