import BitextCore
import TranslationLexicon

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What pairs of words are worth as links, wherever they stand: by the lexicon, by likeness and by what kind of words they are.
///
/// What was found out of a pair is remembered until another pair takes its place.
final class PairWorths {
    let parameters: LinkParameters
    private let lexicon: TranslationLexicon?
    /// The pairs remembered, each at a place that its hash gives.
    private let remembered: UnsafeMutablePointer<Entry>?
    private let shift: UInt64

    private struct Entry {
        /// Both numbers, and 1; 0 is no pair.
        var pair: UInt64
        var worth: SIMD2<Float>
    }

    /// Makes a memory of 2 ^ `bits` pairs, or with 0 none.
    init(lexicon: TranslationLexicon?, parameters: LinkParameters, bits: Int) {
        self.lexicon = lexicon
        self.parameters = parameters
        // Zeros that take no memory before they are touched.
        remembered =
            bits > 0
            ? calloc(1 << bits, MemoryLayout<Entry>.stride)?.bindMemory(to: Entry.self, capacity: 1 << bits) : nil
        shift = UInt64(64 - bits)
    }

    deinit { free(remembered) }

    /// What a pair of words, by their numbers, is worth for explaining the English one, and the Italian one.
    @inline(__always)
    func ofWords(_ italian: Int32, _ english: Int32, _ known: borrowing Sides<LinkWords>) -> SIMD2<Float> {
        guard let remembered else { return looked(known.italian, Int(italian), known.english, Int(english)) }
        let pair = (UInt64(UInt32(bitPattern: italian)) << 32 | UInt64(UInt32(bitPattern: english))) &+ 1
        let entry = remembered + Int((pair &* 0x9E37_79B9_7F4A_7C15) >> shift)
        if entry.pointee.pair == pair { return entry.pointee.worth }
        let worth = looked(known.italian, Int(italian), known.english, Int(english))
        entry.pointee = Entry(pair: pair, worth: worth)
        return worth
    }

    /// The same where one is a mark.
    func ofMarks(_ italian: Int32, _ english: Int32, _ known: borrowing Sides<LinkWords>) -> SIMD2<Float> {
        let (i, j) = (Int(italian), Int(english))
        guard known.italian.kinds[i] == known.english.kinds[j] else { return SIMD2(repeating: 1e-4) }
        let (it, en) = (known.italian.letterStarts[i], known.english.letterStarts[j])
        return SIMD2(repeating: known.italian.letters[it] == known.english.letters[en] ? parameters.sameMark : 0.3)
    }

    /// The worth of two words that are no marks.
    @inline(never)
    private func looked(_ it: borrowing LinkWords, _ i: Int, _ en: borrowing LinkWords, _ j: Int) -> SIMD2<Float> {
        let p = parameters
        let kinds = (it.kinds[i], en.kinds[j])
        if kinds.0 == .number, kinds.1 == .number {
            let isSame = it.letters[it.letters(i)].elementsEqual(en.letters[en.letters(j)])
            return SIMD2(repeating: isSame ? p.ceiling : 0.02)
        }
        var toEnglish: Float = 0
        var toItalian: Float = 0
        if let lexicon {
            for source in it.readings(i) {
                for target in en.readings(j) {
                    let (source, target) = (it.readings[source], en.readings[target])
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
        var worth = SIMD2(
            max(floor, min(p.ceiling, toEnglish / en.shares[j])), max(floor, min(p.ceiling, toItalian / it.shares[i])))
        if kinds.0 != .function, kinds.1 != .function, max(worth[0], worth[1]) < p.ceiling / 4 {
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
                worth = pointwiseMax(worth, SIMD2(repeating: value))
            }
        }
        return worth
    }
}
