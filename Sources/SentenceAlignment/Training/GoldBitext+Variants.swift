import BitextCore
import Foundation

extension GoldBitext {
    /// The same with about a tenth of each side deleted, in runs of one to eight segments: what a broken text looks like.
    func withDeletions(_ numbers: inout SeededNumbers) -> GoldBitext {
        let counts = segments.map(\.count)
        var isDeleted = counts.map { [Bool](repeating: false, count: $0) }
        for language in Language.allCases {
            var left = counts[language] / 10
            while left > 0 {
                let run = min(left, 1 + numbers.next(below: 8))
                let start = numbers.next(below: counts[language] - run + 1)
                for place in start..<start + run { isDeleted[language][place] = true }
                left -= run
            }
        }
        var next = Sides(italian: 0, english: 0)
        var kept: [Sides<[Segment]>] = []
        for bead in beads {
            let rest = Sides { language in
                bead[language].filter { _ in
                    defer { next[language] += 1 }
                    return !isDeleted[language][next[language]]
                }
            }
            if !rest.italian.isEmpty || !rest.english.isEmpty { kept.append(rest) }
        }
        return GoldBitext(name: name, beads: kept, weight: weight)
    }

    /// The same with segments of other texts put between the beads, one for about every `interval` of them, in runs of one
    /// to `mostTogether`.
    func withStrangers(
        _ strangers: Sides<[Segment]>, every interval: Int, mostTogether: Int = 3, _ numbers: inout SeededNumbers
    ) -> GoldBitext {
        var mixed: [Sides<[Segment]>] = []
        for bead in beads {
            if numbers.next(below: interval) == 0 {
                let language: Language = numbers.next(below: 2) == 0 ? .italian : .english
                for _ in 0...numbers.next(below: mostTogether) where !strangers[language].isEmpty {
                    mixed.append(
                        Self.alone(strangers[language][numbers.next(below: strangers[language].count)], language))
                }
            }
            mixed.append(bead)
        }
        return GoldBitext(name: name, beads: mixed, weight: weight)
    }

    /// The same with one side of some pairs, one in `interval`, replaced by a segment of another text: neither is translated any more.
    func withReplacements(
        by strangers: Sides<[Segment]>, every interval: Int, _ numbers: inout SeededNumbers
    ) -> GoldBitext {
        var mixed: [Sides<[Segment]>] = []
        for bead in beads {
            let isPair = bead.italian.count == 1 && bead.english.count == 1
            let language: Language = numbers.next(below: 2) == 0 ? .italian : .english
            guard numbers.next(below: interval) == 0, isPair, !strangers[language].isEmpty else {
                mixed.append(bead)
                continue
            }
            let stranger = strangers[language][numbers.next(below: strangers[language].count)]
            mixed.append(Self.alone(language == .italian ? stranger : bead.italian[0], .italian))
            mixed.append(Self.alone(language == .english ? stranger : bead.english[0], .english))
        }
        return GoldBitext(name: name, beads: mixed, weight: weight)
    }

    /// The same with the English side of some pairs, one in `interval`, replaced by a segment of another text that is about as long, and
    /// a pair it stays: what a translation is like that no word tells.
    func withFreeTranslations(
        from strangers: Sides<[Segment]>, every interval: Int, _ numbers: inout SeededNumbers
    ) -> GoldBitext {
        guard !strangers.english.isEmpty else { return self }
        let mixed = beads.map { bead in
            guard numbers.next(below: interval) == 0, bead.italian.count == 1, bead.english.count == 1 else {
                return bead
            }
            let length = bead.english[0].text.utf8.count
            let drawn = (0..<20).map { _ in strangers.english[numbers.next(below: strangers.english.count)] }
            let likest = drawn.min {
                ($0.text.utf8.count - length).magnitude < ($1.text.utf8.count - length).magnitude
            }
            return Sides(italian: bead.italian, english: likest.map { [$0] } ?? bead.english)
        }
        return GoldBitext(name: name, beads: mixed, weight: weight)
    }

    /// The same in languages that nobody knows: on each side every letter stands for another, and the numbers and marks for themselves.
    func enciphered(_ numbers: inout SeededNumbers) -> GoldBitext {
        let ciphers = Sides { _ in Cipher(&numbers) }
        return GoldBitext(
            name: name,
            beads: beads.map { bead in
                Sides { language in
                    bead[language].map { segment in
                        var changed = segment
                        changed.text = ciphers[language].enciphered(segment.text)
                        return changed
                    }
                }
            }, weight: weight)
    }

    /// Pieces of `count` beads each, so that there is something to learn of texts of a few sentences.
    func excerpts(of count: Int) -> [GoldBitext] {
        stride(from: 0, to: beads.count - count + 1, by: count).map {
            GoldBitext(name: name, beads: Array(beads[$0..<$0 + count]), weight: weight)
        }
    }

    private static func alone(_ segment: Segment, _ language: Language) -> Sides<[Segment]> {
        language == .italian ? Sides(italian: [segment], english: []) : Sides(italian: [], english: [segment])
    }

    private init(name: String, beads: [Sides<[Segment]>], weight: Double) {
        self.init(name: name, beads: beads)
        self.weight = weight
    }
}

/// A letter for every letter of the Latin alphabet, the accents left where they are.
private struct Cipher {
    private var letters: [Unicode.Scalar: Unicode.Scalar] = [:]

    init(_ numbers: inout SeededNumbers) {
        var alphabet = Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
        numbers.shuffle(&alphabet)
        for (letter, other) in zip(UInt8(ascii: "a")...UInt8(ascii: "z"), alphabet) {
            letters[Unicode.Scalar(letter)] = Unicode.Scalar(other)
            letters[Unicode.Scalar(letter & 0xDF)] = Unicode.Scalar(other & 0xDF)
        }
    }

    func enciphered(_ text: String) -> String {
        var changed = String.UnicodeScalarView()
        for character in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            changed.append(letters[character] ?? character)
        }
        return String(changed).precomposedStringWithCanonicalMapping
    }
}
