import BitextCore
import TranslationLexicon

/// The words of the two sides that are written the same or begin alike.
struct LikeWords {
    private let english: Vocabulary
    private let groups: Sides<[UInt64: [UInt32]]>
    /// How far looks are to be believed, from 0, where words are alike by chance, to 1.
    let trust: Float

    /// The number of places up to which words that are alike can't be told to be so by chance.
    private static let fewPlaces = 16
    /// The share of those places that must be in order for looks to be believed in full, and how much more that is than by chance.
    private static let orderedShare: Float = 0.4
    private static let beyondChance: Float = 0.1

    /// Looks for them.
    init(_ sides: Sides<DocumentSide>) {
        english = sides.english.vocabulary
        groups = sides.map { Self.groups($0.vocabulary) }
        trust = Self.trust(sides, groups)
    }

    private static func groups(_ vocabulary: Vocabulary) -> [UInt64: [UInt32]] {
        var groups: [UInt64: [UInt32]] = [:]
        groups.reserveCapacity(vocabulary.count)
        for (number, word) in vocabulary.words.enumerated() where word.likeness != 0 {
            groups[word.likeness, default: []].append(UInt32(number))
        }
        return groups
    }

    /// How far words that are alike come up in the same order on both sides, as names and cognates do.
    ///
    /// Of *n* words that are alike by chance about 2√n do (the longest
    /// increasing subsequence of a random permutation; Vershik and Kerov 1977).
    private static func trust(_ sides: Sides<DocumentSide>, _ groups: Sides<[UInt64: [UInt32]]>) -> Float {
        var places: [(italian: Int32, english: Int32)] = []
        for (likeness, words) in groups.italian {
            guard words.count == 1, let others = groups.english[likeness], others.count == 1 else { continue }
            places.append(
                (sides.italian.firstSegment(of: Int(words[0])), sides.english.firstSegment(of: Int(others[0]))))
        }
        // Of those in one segment, only one may be in order.
        places.sort { ($0.italian, $1.english) < ($1.italian, $0.english) }
        var count = 0
        var last: (Int32, Int32) = (-1, -1)
        var ends: [Int32] = []
        for place in places where place != last {
            last = place
            count += 1
            let end = ends.partitioningIndex { $0 >= place.english }
            if end == ends.count { ends.append(place.english) } else { ends[end] = place.english }
        }
        guard count > fewPlaces else { return 1 }
        let (ordered, byChance) = (Float(ends.count) / Float(count), 2 / Float(count).squareRoot())
        // Of few places, a larger share is in order by chance.
        let enough = max(orderedShare, byChance + beyondChance)
        return min(1, max(0, (ordered - byChance) / (enough - byChance)))
    }

    /// Hands out the English words that look like `word`, with the probabilities of both directions.
    func forEachTwin(of word: Word, _ parameters: Parameters, _ body: (UInt32, Float, Float) -> Void) {
        guard trust > 0 || word.isNumber else { return }
        let twin = word.hasLooks ? english.number(ofStem: word.stem) : nil
        if let twin {
            let probability = parameters.sameWord * (word.isNumber ? 1 : trust)
            body(twin, probability, probability)
        }
        guard word.likeness != 0, let cognates = groups.english[word.likeness],
            let rivals = groups.italian[word.likeness], cognates.count * rivals.count <= 144
        else { return }
        let probability = parameters.likeWord * trust
        for cognate in cognates where cognate != twin {
            body(cognate, probability / Float(cognates.count), probability / Float(rivals.count))
        }
    }
}

extension Word {
    /// Whether a word's being the same on both sides tells anything: it is a number, or long enough.
    var hasLooks: Bool { likeness != 0 || isNumber }
}
