import BitextCore
import TranslationLexicon

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What each pair of tokens is worth as a link, beside chance: by the lexicon, by likeness and by what kind of words they are.
struct LinkScores {
    /// By English token, then Italian: for explaining the English text from the Italian one.
    private(set) var english: [Float]
    /// By Italian token, then English.
    private(set) var italian: [Float]

    init(_ it: LinkSide, _ en: LinkSide, lexicon: TranslationLexicon?, parameters: LinkParameters) {
        let (n, m) = (it.count, en.count)
        english = [Float](repeating: 0, count: n * m)
        italian = english
        for i in 0..<n {
            for j in 0..<m {
                var worth = LinkScores.worth(it, i, en, j, lexicon, parameters)
                let off = abs((Float(i) + 0.5) / Float(n) - (Float(j) + 0.5) / Float(m))
                let pull = exp(-parameters.diagonal * off)
                worth.toEnglish *= pull
                worth.toItalian *= pull
                english[j * n + i] = worth.toEnglish
                italian[i * m + j] = worth.toItalian
            }
        }
    }

    private static func worth(
        _ it: LinkSide, _ i: Int, _ en: LinkSide, _ j: Int, _ lexicon: TranslationLexicon?, _ p: LinkParameters
    ) -> (toEnglish: Float, toItalian: Float) {
        let kinds = (it.kinds[i], en.kinds[j])
        if kinds.0 == .mark || kinds.1 == .mark {
            guard kinds.0 == kinds.1 else { return (1e-4, 1e-4) }
            let isSame = it.letters[it.letterStarts[i]] == en.letters[en.letterStarts[j]]
            return isSame ? (p.sameMark, p.sameMark) : (0.3, 0.3)
        }
        if kinds.0 == .number, kinds.1 == .number {
            let isSame = it.letters[it.letters(i)].elementsEqual(en.letters[en.letters(j)])
            return isSame ? (p.ceiling, p.ceiling) : (0.02, 0.02)
        }
        var toEnglish: Float = 0
        var toItalian: Float = 0
        if let lexicon {
            for source in it.readings[it.readings(i)] {
                for target in en.readings[en.readings(j)] {
                    guard
                        let entry = lexicon.translation(italian: Int(source.place), english: Int(target.place))
                    else { continue }
                    let trust = source.trust * target.trust
                    toEnglish = max(toEnglish, trust * entry.toEnglish)
                    toItalian = max(toItalian, trust * entry.toItalian)
                }
            }
        }
        let isMixed = (kinds.0 == .function) != (kinds.1 == .function)
        let unknown = (it.readings(i).isEmpty ? 1 : 0) + (en.readings(j).isEmpty ? 1 : 0)
        var floor = unknown == 0 ? p.floorKnown : unknown == 1 ? p.floorHalf : p.floorUnknown
        if isMixed { floor *= p.mixedClasses }
        var worth = (
            toEnglish: max(floor, min(p.ceiling, toEnglish / en.shares[j])),
            toItalian: max(floor, min(p.ceiling, toItalian / it.shares[i]))
        )
        if kinds.0 != .function, kinds.1 != .function, max(worth.toEnglish, worth.toItalian) < p.ceiling / 4 {
            let likeness = it.letters.withUnsafeBufferPointer { first in
                en.letters.withUnsafeBufferPointer { second in
                    Likeness.of(
                        UnsafeBufferPointer(rebasing: first[it.letters(i)]),
                        UnsafeBufferPointer(rebasing: second[en.letters(j)]))
                }
            }
            if likeness > p.leastLikeness {
                var value = min(p.ceiling, exp(p.likeness * (likeness - p.leastLikeness)))
                if it.isCapital[i] != en.isCapital[j] { value = value.squareRoot() }
                worth.toEnglish = max(worth.toEnglish, value)
                worth.toItalian = max(worth.toItalian, value)
            }
        }
        return worth
    }
}

extension LinkScores {
    /// Lets each direction hear what the other said of every link.
    mutating func agree(_ english: [Float], _ italian: [Float], _ n: Int, _ m: Int, _ p: LinkParameters) {
        for i in 0..<n {
            for j in 0..<m {
                self.english[j * n + i] *= pow(italian[i * m + j] + p.disagreement, p.agreement)
                self.italian[i * m + j] *= pow(english[j * n + i] + p.disagreement, p.agreement)
            }
        }
    }
}
