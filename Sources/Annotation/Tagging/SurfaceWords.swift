import BitextCore

/// The words that surface tokens are made of, found once for each distinct token.
struct SurfaceWords {
    /// The words of a token: the head, and what stands behind it.
    struct Parts {
        var head: String
        /// The other words as they stand, and their lemmas.
        var others: [WordPart]
        /// The tags that the head may have, as bits.
        var allowed: UInt32
        var shows: String
    }

    private let language: Language
    private let model: AnnotationModel
    private let knowledge: WordKnowledge

    init(_ knowledge: WordKnowledge) {
        (language, model, self.knowledge) = (knowledge.language, knowledge.model, knowledge)
    }

    /// The parts of a token; `nil` where it is one word, or a user says that it is another than its parts would make it.
    func parts(of token: UnsafeBufferPointer<UInt8>) -> Parts? {
        guard let parts = usualParts(of: token) else { return nil }
        guard let readings = knowledge.usersReadings(of: WordForm(token).folded) else { return parts }
        let head = WordForm(parts.head)
        let lemmas =
            parts.allowed == PartOfSpeech.verbs
            ? knowledge.verbLemmas(of: head.folded + (isCut(head) ? [0x65] : [])) : []
        let isSame = readings.allSatisfy { reading in
            guard parts.allowed & 1 << UInt32(reading.partOfSpeech.rawValue) != 0 else { return false }
            if parts.allowed == PartOfSpeech.verbs { return lemmas.contains(Array(reading.lemma.utf8)) }
            return reading.lemma == Enclitics.lemma(of: String(decoding: head.folded, as: UTF8.self))
        }
        return isSame ? parts : nil
    }

    /// Whether a verb's head is an infinitive without its last letter: *dir* of *dirglielo*.
    private func isCut(_ head: WordForm) -> Bool { head.folded.last == UInt8(ascii: "r") }

    private func usualParts(of token: UnsafeBufferPointer<UInt8>) -> Parts? {
        guard language == .italian, token.count > 1 else { return nil }
        let word = WordForm(token)
        guard word.shape.contains(.letter), !word.shape.contains(.digit) else { return nil }
        let folded = String(decoding: word.folded, as: UTF8.self)
        if let found = Contractions.words[folded] {
            let other = WordPart(form: word.recasedEnd(found.article), lemma: "il", partOfSpeech: .determiner)
            return Parts(
                head: word.recased(found.preposition), others: [other],
                allowed: 1 << UInt32(PartOfSpeech.adposition.rawValue), shows: "+" + other.lemma)
        }
        if let pronouns = Enclitics.pronouns(folded) {
            let other = WordPart(
                form: word.recasedEnd(pronouns[1]), lemma: Enclitics.lemma(of: pronouns[1]), partOfSpeech: .pronoun)
            return Parts(
                head: word.recased(pronouns[0]), others: [other],
                allowed: 1 << UInt32(PartOfSpeech.pronoun.rawValue), shows: "+" + other.lemma)
        }
        guard let split = Enclitics(lookUp: readings).split(folded) else { return nil }
        let others = split.pronouns.map {
            WordPart(form: word.recasedEnd($0), lemma: Enclitics.lemma(of: $0), partOfSpeech: .pronoun)
        }
        let verbs = UInt32(1) << UInt32(PartOfSpeech.verb.rawValue) | 1 << UInt32(PartOfSpeech.auxiliary.rawValue)
        return Parts(
            head: word.recased(split.verb), others: others, allowed: split.verb == "ecco" ? .max : verbs,
            shows: others.map { "+" + $0.lemma }.joined())
    }

    /// The parts of a token that can't be one syntactic word; `nil` for *della* and the like too, which are articles (*della farina*) in
    /// treebanks.
    func headed(_ token: UnsafeBufferPointer<UInt8>) -> Parts? {
        guard let parts = parts(of: token) else { return nil }
        let isArticle = parts.head.lowercased() == "di" && parts.others.first?.partOfSpeech == .determiner
        return isArticle ? nil : parts
    }

    /// How a token is parted where the tokens beside it say so.
    struct Alternative {
        /// Where that is.
        var setting: SplitSetting
        /// Its words; `nil` where it is one.
        var parts: Parts?
        /// What the token, or its head, may be.
        var allowed: UInt32
    }

    /// How a token may be parted otherwise than usual, the likeliest way first; none for tokens that are always parted alike.
    func alternatives(of token: UnsafeBufferPointer<UInt8>) -> [Alternative] {
        guard language == .italian, token.count > 2, token.count < 24 else { return [] }
        let word = WordForm(token)
        guard word.shape.contains(.letter), word.shape.isDisjoint(with: [.digit, .allCapitals]),
            knowledge.usersReadings(of: word.folded) == nil
        else { return [] }
        let folded = String(decoding: word.folded, as: UTF8.self)
        let verbs = PartOfSpeech.verbs
        func verb(_ setting: SplitSetting, _ head: String, _ pronoun: String) -> Alternative {
            let other = WordPart(form: pronoun, lemma: Enclitics.lemma(of: pronoun), partOfSpeech: .pronoun)
            return Alternative(setting: setting, parts: parts(word, head, [other], verbs), allowed: verbs)
        }
        if let article = Contractions.doubtful[folded] {
            let other = WordPart(form: article, lemma: "il", partOfSpeech: .determiner)
            let with = parts(word, "con", [other], PartOfSpeech.bits(.adposition))
            return [Alternative(setting: .beforeNoun, parts: with, allowed: .max)]
        }
        var result: [Alternative] = []
        if word.shape.contains(.capitalised), Contractions.words[folded] != nil {
            result.append(Alternative(setting: .beforeName, parts: nil, allowed: PartOfSpeech.bits(.properNoun)))
        }
        if folded == "dai" {
            result.append(Alternative(setting: .afterPronoun, parts: nil, allowed: verbs))
            result.append(Alternative(setting: .beforeObject, parts: nil, allowed: verbs))
        }
        if folded == "de'" {
            let usual = usualParts(of: token)
            result.append(Alternative(setting: .betweenNames, parts: usual, allowed: PartOfSpeech.bits(.adposition)))
        }
        if folded == "ne'" {
            let other = WordPart(form: "i", lemma: "il", partOfSpeech: .determiner)
            let inThe = parts(word, "in", [other], PartOfSpeech.bits(.adposition))
            result.append(Alternative(setting: .beforePlural, parts: inThe, allowed: .max))
        }
        if folded == "dei" {
            result.append(Alternative(setting: .behindArticle, parts: nil, allowed: PartOfSpeech.bits(.noun)))
        }
        if let pronoun = Contractions.orders[folded] { result.append(verb(.beforePreposition, "da", pronoun)) }
        if let pronoun = Enclitics.ordersLikeOtherWords[folded] {
            result.append(verb(.shortOrder, String(folded.prefix(2)), pronoun))
        }
        if result.isEmpty, folded.hasSuffix("ti"), Enclitics(lookUp: readings).isOrderToOneself(folded) {
            result.append(verb(.order, String(folded.dropLast(2)), "ti"))
        }
        return result
    }

    private func parts(_ word: WordForm, _ head: String, _ others: [WordPart], _ allowed: UInt32) -> Parts {
        Parts(
            head: word.recased(head), others: others, allowed: allowed,
            shows: others.map { "+" + $0.lemma }.joined())
    }

    private func readings(of form: String) -> [PackedReading] {
        guard let wordClass = model.wordClass(of: Hashing.hash(of: form.utf8)) else { return [] }
        return model.readings(ofClass: wordClass).map { PackedReading(rawValue: $0) }
    }
}

extension WordForm {
    /// A part of the word behind the first, in capitals where the whole word is.
    fileprivate func recasedEnd(_ part: String) -> String { shape.contains(.allCapitals) ? part.uppercased() : part }

    /// A part of the word with capitals where the word has them.
    fileprivate func recased(_ part: String) -> String {
        if shape.contains(.allCapitals) { return part.uppercased() }
        return shape.contains(.capitalised) ? part.prefix(1).uppercased() + part.dropFirst() : part
    }
}
