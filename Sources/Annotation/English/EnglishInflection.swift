/// Inflects English words by the rules of spelling: silent *e*, doubled consonants, *y*, *ie*, *c*.
///
/// Where writers differ (*travelled*, *traveled*; *focused*, *focussed*), all spellings are given, the usual one first.
enum EnglishInflection {
    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    private static let undoubled: Set<Character> = ["w", "x", "y", "h"]
    /// Verbs of several syllables whose last is stressed, and compounds of verbs of one.
    private static let stressed: Set<Substring> = words(
        """
        abet abhor acquit admit allot annul babysit begin beget bedim befit begrud bestir commit compel concur confer control debar
        debug defer demob demur deter disbar dispel distil embed emit enrol entrap equip excel expel extol forbid forget forgo fulfil
        impel incur infer input instil inter intermit misfit nonplus occur offset omit output outfit outrun outwit overlap overrun
        overstep patrol permit prefer propel rebel rebut recap recur refer refit regret remit repel reset rerun sidestep submit
        transfer transmit typeset underpin unplug unwrap unzip upset bedevil corral refuel debar disinter prefix zap
        """)
    /// Verbs of several syllables that some writers double and others don't.
    private static let wavering: Set<Substring> = words(
        """
        benefit bias bus focus format gas handicap hiccup hobnob humbug kidnap leapfrog nonplus program refocus worship zigzag combat
        gossip gallop fillip rivet ballot bayonet blanket carpet
        """)
    private static let keepingE: Set<Substring> = words(
        "singe tinge binge swinge age rue cue queue route")

    private static func words(_ list: String) -> Set<Substring> { Set(list.split(whereSeparator: \.isWhitespace)) }

    /// The form in *-s* of a verb, or the plural of a noun.
    static func sibilant(_ word: String) -> [String] {
        let last = word.last ?? " "
        if last == "y", let before = word.dropLast().last, !vowels.contains(before) {
            return [String(word.dropLast()) + "ies"]
        }
        if last == "z", endsInShortSyllable(word), syllables(word) == 1 { return [word + "zes", word + "es"] }
        if "sxz".contains(last) || word.hasSuffix("ch") || word.hasSuffix("sh") { return [word + "es"] }
        if last == "o", let before = word.dropLast().last, !vowels.contains(before) {
            return [word + "es", word + "s"]
        }
        return [word + "s"]
    }

    /// The past of a regular verb, which is its participle too.
    static func past(_ verb: String) -> [String] {
        let last = verb.last ?? " "
        if last == "e" { return [verb + "d"] }
        if last == "y", let before = verb.dropLast().last, !vowels.contains(before) {
            return [String(verb.dropLast()) + "ied"]
        }
        return stems(verb).map { $0 + "ed" }
    }

    /// The form in *-ing* of a verb.
    static func gerund(_ verb: String) -> [String] {
        if verb.hasSuffix("ie") { return [String(verb.dropLast(2)) + "ying"] }
        if ["ee", "oe", "ye"].contains(where: { verb.hasSuffix($0) }) { return [verb + "ing"] }
        guard verb.hasSuffix("e") else { return stems(verb).map { $0 + "ing" } }
        let short = String(verb.dropLast()) + "ing"
        guard keepingE.contains(verb[...]) else { return [short] }
        return verb.hasSuffix("inge") ? [verb + "ing"] : [short, verb + "ing"]
    }

    /// The comparative and superlative forms of an adjective.
    static func comparison(_ adjective: String) -> [String] {
        let last = adjective.last ?? " "
        var stems = [adjective]
        if last == "e" {
            stems = [String(adjective.dropLast())]
        } else if last == "y", let before = adjective.dropLast().last, !vowels.contains(before) {
            stems = [String(adjective.dropLast()) + "i"]
            if syllables(adjective) == 1 { stems.append(adjective) }
        } else if endsInShortSyllable(adjective), syllables(adjective) == 1 {
            stems = [adjective + String(last)]
        } else if last == "l" {
            stems.append(adjective + "l")
        }
        return stems.flatMap { [$0 + "er", $0 + "est"] }
    }

    /// What *-ed* and *-ing* are put on.
    private static func stems(_ verb: String) -> [String] {
        guard let last = verb.last, endsInShortSyllable(verb) else { return [verb] }
        if last == "c" { return [verb + "k"] }
        let doubled = verb + String(last)
        if wavering.contains(verb[...]) { return [verb, doubled] }
        if stressed.contains(verb[...]) || syllables(verb) == 1 { return [doubled] }
        return last == "l" ? [doubled, verb] : [verb]
    }

    /// Whether a word ends in one vowel and one consonant: *stop*, *quit*, *visit*, but not *wait*, *ask*, *row*.
    private static func endsInShortSyllable(_ word: String) -> Bool {
        let letters = Array(word.suffix(4))
        guard letters.count >= 2, let last = letters.last, !vowels.contains(last), !undoubled.contains(last) else {
            return false
        }
        let vowel = letters[letters.count - 2]
        guard vowels.contains(vowel) || vowel == "y" else { return false }
        guard letters.count > 2 else { return true }
        let before = letters[letters.count - 3]
        if !vowels.contains(before) { return true }
        return before == "u" && letters.count > 3 && letters[letters.count - 4] == "q"
    }

    /// How many groups of vowels a word has that are no silent *e*.
    private static func syllables(_ word: String) -> Int {
        var count = 0
        var wasVowel = false
        for (place, letter) in word.enumerated() {
            let isVowel = vowels.contains(letter) && !(letter == "u" && wasQ(word, place)) || letter == "y" && place > 0
            if isVowel && !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        return count
    }

    private static func wasQ(_ word: String, _ place: Int) -> Bool {
        place > 0 && word[word.index(word.startIndex, offsetBy: place - 1)] == "q"
    }
}
