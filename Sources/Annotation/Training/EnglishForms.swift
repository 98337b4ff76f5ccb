import BitextCore

/// The regular forms of English words whose dictionary forms are known from lists, treebanks and a dictionary, each with its lemma.
///
/// A form that two words may have (*bathing*) goes to the one that is known better, then to the one with *e*.
struct EnglishForms {
    /// The forms with their readings.
    private(set) var forms = LexiconBuilder()

    private enum Source {
        static let list = 8
        static let treebank = 6
        static let dictionary = 2
    }

    init(_ treebanks: TagCounts, _ vocabulary: EnglishVocabulary) {
        addVerbs(treebanks, vocabulary)
        addNouns(treebanks, vocabulary)
        var adjectives = Set(EnglishAdjectives.list.split(whereSeparator: \.isWhitespace).map(String.init))
        // Short words that are compared in the treebanks' own words are few; what looks compared is left to its ending.
        for adjective in vocabulary.bases where adjective.hasSuffix("y") && isCompared(adjective, vocabulary.words) {
            adjectives.insert(adjective)
        }
        for adjective in adjectives {
            forms.add(adjective, adjective, .adjective, weight: Source.list)
            for form in EnglishInflection.comparison(adjective) {
                forms.add(form, adjective, .adjective, weight: Source.list)
            }
        }
    }

    private func isCompared(_ adjective: String, _ words: Set<String>) -> Bool {
        EnglishInflection.comparison(adjective).prefix(2).allSatisfy(words.contains)
    }

    // MARK: Verbs

    private mutating func addVerbs(_ treebanks: TagCounts, _ vocabulary: EnglishVocabulary) {
        var verbs: [String: Int] = [:]
        for base in vocabulary.bases where vocabulary.verbs.contains(base) || isInflected(base, vocabulary.words) {
            verbs[base] = Source.dictionary
        }
        for (reading, count) in treebanks.lemmaCounts where reading.partOfSpeech == .verb && count > 1 {
            if Self.isPlain(reading.lemma) { verbs[reading.lemma] = Source.treebank }
        }
        for verb in EnglishVerbs.list.split(whereSeparator: \.isWhitespace) { verbs[String(verb)] = Source.list }
        for entry in EnglishWordList.entries(EnglishWordList.verbs) { verbs[entry[0]] = Source.list }
        for entry in EnglishWordList.entries(EnglishWordList.rarerVerbs) {
            verbs[entry[0]] = Source.list
            for form in entry[1...].flatMap({ $0.split(separator: "/") }) {
                forms.add(String(form), entry[0], .verb, .participle, weight: 3 * Source.list)
            }
        }
        for (verb, weight) in verbs { addVerb(verb, weight: weight) }
    }

    /// Whether the forms of a verb occur of a word that a dictionary doesn't call one.
    private func isInflected(_ word: String, _ words: Set<String>) -> Bool {
        !(EnglishInflection.past(word).allSatisfy { !words.contains($0) }
            && EnglishInflection.gerund(word).allSatisfy { !words.contains($0) })
    }

    private static func isPlain(_ word: String) -> Bool {
        word.utf8.count > 2 && word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }

    private mutating func addVerb(_ verb: String, weight: Int) {
        let weight = weight * 2 + (verb.hasSuffix("e") ? 1 : 0)
        // Against the irregular forms of others (*found*, *lay*, *saw*) a plain verb stands back.
        forms.add(verb, verb, .verb, weight: 1)
        for spellings in [
            EnglishInflection.sibilant(verb), EnglishInflection.past(verb), EnglishInflection.gerund(verb),
        ] {
            for (place, form) in spellings.enumerated() {
                forms.add(form, verb, .verb, weight: place == 0 ? weight : weight / 2)
            }
        }
    }

    // MARK: Nouns

    private mutating func addNouns(_ treebanks: TagCounts, _ vocabulary: EnglishVocabulary) {
        var nouns: [String: Int] = [:]
        for base in vocabulary.bases { nouns[base] = Source.dictionary }
        for (reading, count) in treebanks.lemmaCounts where reading.partOfSpeech == .noun && count > 1 {
            if Self.isPlain(reading.lemma) { nouns[reading.lemma] = Source.treebank }
        }
        for (noun, weight) in nouns {
            let weight = weight * 2 + (noun.hasSuffix("e") ? 1 : 0)
            if noun.hasSuffix("s") { forms.add(noun, noun, .noun, weight: weight) }
            for (place, form) in Self.plurals(noun).enumerated() {
                forms.add(form, noun, .noun, weight: place == 0 ? weight : weight / 2)
            }
        }
    }

    private static func plurals(_ noun: String) -> [String] {
        let irregular = [
            "sis": "ses", "man": "men", "mouse": "mice", "foot": "feet", "tooth": "teeth", "child": "children",
        ]
        let unlike = ["human", "german", "roman", "norman", "talisman", "shaman", "ottoman", "brahman", "caiman"]
        for (ending, plural) in irregular.sorted(by: { $0.key < $1.key })
        where noun.hasSuffix(ending) && !unlike.contains(noun) && noun != "man" {
            return [String(noun.dropLast(ending.utf8.count)) + plural]
        }
        // A dictionary's plurals and marks of manner are no singulars.
        if noun.hasSuffix("s") && !noun.hasSuffix("ss") && !noun.hasSuffix("us") && !noun.hasSuffix("is") {
            return noun.utf8.count <= 4 ? EnglishInflection.sibilant(noun) : []
        }
        return EnglishInflection.sibilant(noun)
    }
}
