/// An Italian verb and how it is conjugated.
struct ItalianVerb {
    /// The infinitive, which is the lemma.
    let infinitive: String
    private let ending: Character
    private var stem: String
    private var past: String?
    private var participle: String
    private var future: String
    private var present: [String] = []
    private var subjunctive: String?
    private var imperatives: [String] = []
    private var besides: [String] = []
    private var isPlain: Bool
    private var isInchoative: Bool

    /// Looks at an infinitive; `nil` where it doesn't end like one.
    init?(_ infinitive: String) {
        self.infinitive = infinitive
        guard infinitive.utf8.count > 3, infinitive.hasSuffix("re") else { return nil }
        let end = infinitive.dropLast(2).last
        switch end {
        case "a", "e", "i": ending = end == "a" ? "a" : end == "e" ? "e" : "i"
        case "r": ending = "e"
        default: return nil
        }
        stem = String(infinitive.dropLast(3))
        participle = stem + (ending == "a" ? "ato" : ending == "e" ? "uto" : "ito")
        if ending == "e", stem.hasSuffix("c") || stem.hasSuffix("sc") { participle = stem + "iuto" }
        isInchoative = ending == "i" && !Self.plain.contains(infinitive)
        isPlain = ending != "i" || !isInchoative || Self.both.contains(infinitive)
        future = stem + (ending == "i" ? "ir" : "er")
        if ending == "a" { future = Self.joined(stem, "er") }
        if let line = Self.irregularity(of: infinitive) { apply(line.values, prefix: line.prefix) }
        if !present.isEmpty { isInchoative = false }
    }

    /// Whether a word may be the infinitive of an unknown verb: *-are*, *-ere*, *-ire* behind a syllable, or *-arre*, *-orre*, *-urre*.
    static func isInfinitive(_ word: [UInt8]) -> Bool {
        guard word.count > 4, word.suffix(2).elementsEqual("re".utf8) else { return false }
        let stem = word.dropLast(3)
        switch word[word.count - 3] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"): return stem.contains { "aeiou".utf8.contains($0) }
        case UInt8(ascii: "r"): return stem.last.map { "aou".utf8.contains($0) } ?? false
        default: return false
        }
    }

    /// Whether a byte is a small consonant.
    static func isConsonant(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A && !"aeiou".utf8.contains(byte) }

    private static let plain = Set(VerbTable.plain.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let both = Set(VerbTable.both.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let irregular: [String: [Substring]] = {
        var table: [String: [Substring]] = [:]
        for line in VerbTable.irregular.split(separator: "\n") {
            let fields = line.split(separator: " ")
            table[String(fields[0])] = Array(fields.dropFirst())
        }
        return table
    }()

    private static func irregularity(of infinitive: String) -> (values: [Substring], prefix: String)? {
        if let exact = irregular[infinitive] { return (exact, "") }
        for length in 0..<infinitive.count - 3 {
            if let values = irregular["*" + infinitive.dropFirst(length)] {
                return (values, String(infinitive.prefix(length)))
            }
        }
        return nil
    }

    private mutating func apply(_ values: [Substring], prefix: String) {
        for value in values {
            let parts = value.split(separator: "=", maxSplits: 1)
            let forms = parts[1].split(separator: ",").map { prefix + $0 }
            switch parts[0] {
            case "past": past = forms[0]
            case "part": participle = forms[0]
            case "fut": future = forms[0]
            case "stem": stem = forms[0]
            case "pres": present = forms
            case "subj": subjunctive = forms[0]
            case "imp": imperatives = forms
            default: besides += forms
            }
        }
    }

    /// A stem and an ending, spelt so that *c* and *g* keep their sound.
    private static func joined(_ stem: String, _ ending: String) -> String {
        let isFront = ending.hasPrefix("i") || ending.hasPrefix("e")
        guard isFront else { return stem + ending }
        if stem.hasSuffix("c") || stem.hasSuffix("g") { return stem + "h" + ending }
        if stem.hasSuffix("i") {
            if ending.hasPrefix("i") { return stem.dropLast() + ending }
            if stem.hasSuffix("ci") || stem.hasSuffix("gi") { return stem.dropLast() + ending }
        }
        return stem + ending
    }

    /// All forms with what they are.
    var forms: [(form: String, traits: ReadingTraits)] {
        var forms: [(form: String, traits: ReadingTraits)] = []
        func add(_ list: [String], _ traits: ReadingTraits = .finite) {
            for form in list { forms.append((form, traits)) }
        }
        func join(_ endings: String, _ stem: String) -> [String] {
            endings.split(separator: " ").map { ending == "a" ? Self.joined(stem, String($0)) : stem + $0 }
        }
        add([infinitive, String(infinitive.dropLast())], .infinitive)
        if infinitive.hasSuffix("rre") { add([String(infinitive.dropLast(2))], .infinitive) }
        let usesE = ending == "e" || stem != String(infinitive.dropLast(3))
        let vowel: Character = ending == "a" && !usesE ? "a" : ending == "i" && !usesE ? "i" : "e"
        let (v, p) = (String(vowel), stem)
        for end in ["vo", "vi", "va", "vamo", "vate", "vano"] { add([p + v + end]) }
        for end in ["ssi", "sse", "ssimo", "ssero", "ste", "sti", "mmo"] { add([p + v + end]) }
        switch vowel {
        case "a": add([p + "ai", p + "ò", p + "arono"])
        case "i": add([p + "ii", p + "ì", p + "irono"])
        default:
            if past == nil || ["t", "d", "l"].contains(where: { p.hasSuffix($0) }) {
                add([p + "ei", p + "é", p + "è", p + "erono", p + "etti", p + "ette", p + "ettero"])
            }
        }
        if let past { add([past + "i", past + "e", past + "ero"]) }
        for end in ["ò", "ai", "à", "emo", "ete", "anno", "ei", "esti", "ebbe", "emmo", "este", "ebbero"] {
            add([future + end])
        }
        add([p + (vowel == "a" ? "ando" : "endo")], .gerund)
        addParticiple(to: &forms)
        addPresent(to: &forms, join)
        add(imperatives, [.imperative, .finite])
        add(besides)
        return forms
    }

    /// The forms in *-nte* and *-nti*, which are mostly adjectives and nouns.
    var presentParticiples: [String] {
        let stem =
            ending == "i" && stem == infinitive.dropLast(3)
            ? [stem + "ent", stem + "ient"] : [stem + (ending == "a" ? "ant" : "ent")]
        return stem.flatMap { [$0 + "e", $0 + "i"] }
    }

    private func addParticiple(to forms: inout [(form: String, traits: ReadingTraits)]) {
        let base = participle.dropLast()
        forms.append((participle, .participle))
        for end in ["a", "i", "e"] { forms.append((base + end, .participle)) }
    }

    private func addPresent(
        to forms: inout [(form: String, traits: ReadingTraits)], _ join: (String, String) -> [String]
    ) {
        let own = String(infinitive.dropLast(3))
        func add(_ list: [String], _ traits: ReadingTraits = .finite) {
            for form in list { forms.append((form, traits)) }
        }
        let orders: ReadingTraits = [.finite, .imperative]
        if present.count == 6 {
            add([present[0], present[2], present[5]])
            add([present[1], present[3], present[4]], orders)
        } else {
            if isPlain {
                switch ending {
                case "a":
                    add(join("o i ano", own))
                    add(join("a", own), orders)
                case "e":
                    add(join("o e ono", own))
                    add(join("i", own), orders)
                default:
                    add(join("o e ono", own))
                    add(join("i", own), orders)
                }
            }
            if isInchoative {
                add(join("isco isce iscono isca iscano", own))
                add(join("isci", own), orders)
            }
            add(join("iamo \(ending)te", own), orders)
        }
        let third = ending == "a" ? join("i ino", own) : join("a ano", own)
        if let subjunctive {
            add([subjunctive + "a", subjunctive + "ano"])
        } else if present.count == 6 {
            add([present[0].dropLast() + "a", present[0].dropLast() + "ano"])
        } else if isPlain {
            add(third)
        }
        add(present.count == 6 ? [present[3].dropLast(2) + "te"] : join("iate", own))
    }
}
