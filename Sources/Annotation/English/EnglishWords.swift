import BitextCore

/// What is told of English words by how they are written.
enum EnglishWords {
    /// Whether a word is *'s* or *'d*, which stand for several.
    static func isClitic(_ folded: [UInt8]) -> Bool { folded == Array("'s".utf8) || folded == Array("'d".utf8) }

    /// Whether a word is *her*, which is of *she* or stands for *of her*.
    static func isHer(_ folded: [UInt8]) -> Bool { folded == Array("her".utf8) }

    /// The usual spelling of a word whose *g* is dropped, *goin'*; `nil` for others.
    static func withG(_ folded: [UInt8]) -> [UInt8]? {
        folded.count > 4 && folded.suffix(3).elementsEqual("in'".utf8) ? folded.dropLast() + [UInt8(ascii: "g")] : nil
    }

    /// Whether a word is the indefinite article.
    static func isArticle(_ folded: some Collection<UInt8>) -> Bool {
        folded.first == UInt8(ascii: "a") && (folded.count == 1 || folded.elementsEqual("an".utf8))
    }

    /// Whether a word is one of a closed class that treebanks of our days hardly hold, so that nothing but its list tells what it is.
    static func isRareParticle(_ folded: [UInt8]) -> Bool {
        rareParticles.contains(String(decoding: folded, as: UTF8.self))
    }

    private static let rareParticles: Set<String> = [
        "thou", "thee", "thy", "thine", "hath", "hast", "doth", "dost", "shalt", "wouldst", "shouldst", "couldst",
        "didst", "'tis",
        "'twas", "'twere", "'twould", "'twill", "albeit", "lest", "notwithstanding",
    ]

    /// Whether an adjective written so keeps its capital inside a sentence, as treebanks have it: *Western*, not *WESTERN*.
    static func mayKeepCapital(_ word: WordForm) -> Bool {
        word.shape.isSuperset(of: [.capitalised, .letter]) && word.shape.isDisjoint(with: [.allCapitals, .single])
    }

    /// Whether a guessed lemma may be a word: two letters at least and a vowel among them, or else no letters at all.
    static func isPlausible(_ lemma: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        for byte in lemma {
            switch byte | 0x20 {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"):
                if lemma.count > 1 { return true }
                letters += 1
            case 0x61...0x7A: letters += 1
            default: if byte >= 0x80 { return true }
            }
        }
        return letters == 0
    }

    /// Whether the lemma guessed of a noun takes it for the plural of one in *-man* or of *child*, and it is none.
    static func isWronglyCut(_ word: UnsafeBufferPointer<UInt8>, to lemma: ArraySlice<UInt8>) -> Bool {
        func ends(_ ending: String) -> Bool { word.suffix(ending.utf8.count).elementsEqual(ending.utf8) }
        if ends("ren"), lemma.count == word.count - 3 { return !ends("children") }
        guard ends("men"), lemma.suffix(3).elementsEqual("man".utf8) else { return false }
        return latinNouns.contains(String(decoding: word, as: UTF8.self))
    }

    /// Singular nouns in *-men*: those that Latin made of verbs, and a few others; all else in *-men* is of *man*.
    private static let latinNouns: Set<String> = [
        "abdomen", "acumen", "agnomen", "albumen", "amen", "bitumen", "catechumen", "cerumen", "cognomen", "culmen",
        "cyclamen",
        "dictamen", "dolmen", "duramen", "examen", "flamen", "foramen", "germen", "gravamen", "hymen", "legumen",
        "limen",
        "lumen", "nomen", "numen", "omen", "praenomen", "putamen", "ramen", "regimen", "rumen", "semen", "specimen",
        "stamen",
        "tegmen", "velamen",
    ]

    /// The tags that an unknown word may have, as bits: compounds are no words of closed classes and no exclamations, and what is
    /// written in small letters is no name.
    static func allowedTags(ofUnknown word: WordForm) -> UInt32 {
        var mask = UInt32.max
        guard word.shape.contains(.letter) else { return mask }
        func exclude(_ part: PartOfSpeech) { mask &= ~(1 << UInt32(part.rawValue)) }
        if word.shape.contains(.hyphen) {
            mask &= ~PartOfSpeech.closed
            exclude(.interjection)
        }
        let isSmall = word.shape.isDisjoint(with: [
            .capitalised, .innerCapital, .allCapitals, .digit, .at, .address, .stop, .mark, .symbol, .hash, .foreign,
        ])
        if isSmall && word.folded.count > 2 { exclude(.properNoun) }
        return mask
    }
}
