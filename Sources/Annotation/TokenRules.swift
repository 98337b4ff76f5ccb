import BitextCore

/// What the tokenizer needs to know about one language.
struct TokenRules: Sendable {
    /// What the tokenizer knows about a word.
    struct Traits: OptionSet {
        let rawValue: UInt32

        /// Written with a full stop, which is part of it.
        static let abbreviation = Traits(rawValue: 1 << 0)
        /// An abbreviation that may end a segment.
        static let final = Traits(rawValue: 1 << 1)
        /// An abbreviation only before a number.
        static let beforeNumber = Traits(rawValue: 1 << 2)
        /// An abbreviation only behind a number.
        static let unit = Traits(rawValue: 1 << 3)
        /// The last part of an Internet name or of a file's name.
        static let suffix = Traits(rawValue: 1 << 4)
        /// What remains of a word behind an apostrophe: *'em*, *'ndrangheta*.
        static let headless = Traits(rawValue: 1 << 5)
        /// What remains of a word before an apostrophe: *po'*, *mo'*.
        static let truncated = Traits(rawValue: 1 << 6)
        /// A word that elides its vowel: *dell'*, *un'*.
        static let elided = Traits(rawValue: 1 << 7)
        /// Two words in one, the last of two letters: *gon·na*.
        static let fusedTwo = Traits(rawValue: 1 << 8)
        /// Two words in one, the last of three letters: *can·not*.
        static let fusedThree = Traits(rawValue: 1 << 9)
        /// A clitic behind an apostrophe: *'s*, *'ll*.
        static let clitic = Traits(rawValue: 1 << 10)
        /// What stands before the colon of an address: *http*, *mailto*.
        static let scheme = Traits(rawValue: 1 << 11)
        /// An abbreviation only with a capital: *Ark.*
        static let proper = Traits(rawValue: 1 << 12)
        /// Two words in one, the last of one letter: *that·s*.
        static let fusedOne = Traits(rawValue: 1 << 13)
    }

    /// Whether an apostrophe ends the word before it (*l'*) rather than joining two (*o'clock*).
    let elides: Bool
    private var words = FoldedWordTable()

    static func of(_ language: Language) -> TokenRules { language == .italian ? italian : english }

    private static let italian: TokenRules = {
        var rules = TokenRules(elides: true, abbreviations: .italian)
        rules.add(.truncated, "po mo be di fa da sta va to ca vo pe co")
        rules.add(.headless, "ndrangheta ndrina ndrine ndranghetista ndranghetisti sto sta sti ste na nu nde l")
        rules.add(.elided, "l un dell all dall nell sull coll dell d c quest quell com dov cos sant tutt anch")
        rules.add(.clitic, "s")
        return rules
    }()

    private static let english: TokenRules = {
        var rules = TokenRules(elides: false, abbreviations: .english)
        rules.add(.headless, "em til cause bout round tis twas n nuff cuz")
        rules.add(.clitic, "s re ve ll d m")
        rules.add(
            .fusedTwo,
            "gonna gotta wanna outta lotta lemme gimme dont doesnt didnt havent hasnt hadnt couldnt wouldnt shouldnt isnt arent wasnt werent cant youre theyre weve youve theyve"
        )
        rules.add(.fusedThree, "cannot")
        rules.add(.fusedOne, "im thats hes shes whats")
        return rules
    }()

    private init(elides: Bool, abbreviations: Abbreviations) {
        self.elides = elides
        add(.abbreviation, abbreviations.titles)
        add(.abbreviation, abbreviations.connectors)
        add(.abbreviation, abbreviations.references)
        add(.beforeNumber, abbreviations.numbered)
        add(.beforeNumber, abbreviations.books)
        add([.abbreviation, .final], abbreviations.final)
        add([.abbreviation, .final], abbreviations.companies)
        if elides { add(.final, abbreviations.titles) }
        add([.abbreviation, .final], abbreviations.closing)
        add(.unit, abbreviations.units)
        add(.proper, abbreviations.proper)
        for word in ["am", "pm"] {
            words.replace(Traits([.abbreviation, .final]).rawValue, with: Traits.unit.rawValue, word: word)
        }
        for word in [
            "col", "card", "gen", "march", "rev", "st", "pres", "fam", "comm", "not", "rag", "em", "sen", "dep", "cav",
            "al", "ed", "rep", "max", "temp", "est", "del", "id", "mod", "int", "tot", "avg", "misc", "ind", "med",
            "app", "coop",
        ] {
            words.replace(Traits.final.rawValue, with: 0, word: word)
        }
        add(.suffix, "com org net edu gov mil int uk eu info biz tv fm io ai ca au de fr es ch va")
        add(
            .suffix,
            "html htm php pdf js doc docx xls xlsx ppt pptx txt csv xml json jpg jpeg png gif mp3 mp4 zip exe odt rtf asp"
        )
        if elides { add(.suffix, "it") }
        add(.scheme, "http https ftp ftps file mailto doi urn news irc ssh git")
    }

    mutating func addAbbreviation(_ word: String) {
        let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
        words.replace(0, with: Traits([.abbreviation, .final]).rawValue, word: bare)
    }

    func traits(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Traits {
        Traits(rawValue: words.flags(of: range, in: bytes))
    }

    private mutating func add(_ traits: Traits, _ list: String) {
        words.insert(traits.rawValue, list)
    }
}
