public import BitextCore
import TranslationLexicon

/// Links the words of many beads one after the other as `WordLinker` does, and remembers the words and pairs it has met.
///
/// Each distinct word is looked up once, under a number; beads are lists of such numbers.
public final class BeadLinker {
    private let parameters: LinkParameters
    private let agreement: Agreement
    private var words: Sides<LinkWords>
    private let pairs: PairWorths
    // The scores, and what each direction says of each link.
    private let worths = Sides { _ in FloatBuffer() }
    private let agreedWorths = Sides { _ in FloatBuffer() }
    private let posteriors = Sides { _ in FloatBuffer() }
    private let scratch = FloatBuffer()

    /// The most tokens of a side that are linked at once; longer beads are cut in proportion.
    private static let longest = 200

    /// Makes a linker that links as another does; it uses some megabytes for what it remembers.
    public convenience init(_ linker: WordLinker = WordLinker()) { self.init(linker, pairBits: 18) }

    /// Makes a linker that remembers 2 ^ `pairBits` pairs, or none.
    package init(_ linker: WordLinker, pairBits: Int) {
        parameters = linker.parameters
        agreement = linker.agreement
        words = Sides { LinkWords($0, lexicon: linker.lexicon, total: linker.totals[$0]) }
        pairs = PairWorths(lexicon: linker.lexicon, parameters: linker.parameters, bits: pairBits)
    }

    /// Looks up a word, given in UTF-8, and gives it the next number of its language, from 0.
    public func addWord(_ utf8: UnsafeBufferPointer<UInt8>, in language: Language) -> Int32 {
        words[language].append(utf8)
        return Int32(words[language].count - 1)
    }

    /// The links between the two sides of a bead, given by the numbers of their words, by rising Italian and then English
    /// position.
    public func links(between sides: Sides<[Int32]>) -> [WordLink] {
        let (n, m) = (sides.italian.count, sides.english.count)
        guard n > 0, m > 0 else { return [] }
        let pieces = (max(n, m) + BeadLinker.longest - 1) / BeadLinker.longest
        var links: [WordLink] = []
        for piece in 0..<pieces {
            let rows = n * piece / pieces..<n * (piece + 1) / pieces
            let columns = m * piece / pieces..<m * (piece + 1) / pieces
            guard !rows.isEmpty, !columns.isEmpty else { continue }
            let italian = LinkSide(sides.italian[rows], of: words.italian)
            let english = LinkSide(sides.english[columns], of: words.english)
            for link in self.links(italian, english) {
                links.append(
                    WordLink(
                        italian: link.italian + rows.lowerBound, english: link.english + columns.lowerBound,
                        probability: link.probability))
            }
        }
        return links
    }

    private func links(_ italian: LinkSide, _ english: LinkSide) -> [WordLink] {
        let (n, m) = (italian.count, english.count)
        let scores = LinkScores(italian, english, pairs: pairs, words, in: worths)
        let toEnglish = LinkLattice(observations: m, states: n, parameters: parameters)
        let toItalian = LinkLattice(observations: n, states: m, parameters: parameters)
        var sayings = posteriors.map { _ in UnsafeMutableBufferPointer<Float>(start: nil, count: 0) }
        func ask(_ scores: LinkScores) {
            sayings = Sides(
                italian: posteriors.italian.zeros(scores.italian.count),
                english: posteriors.english.zeros(scores.english.count))
            toEnglish.posteriors(scores.english, into: sayings.english, scratch: scratch)
            toItalian.posteriors(scores.italian, into: sayings.italian, scratch: scratch)
        }
        ask(scores)
        ask(scores.agreed(sayings.english, sayings.italian, by: agreement, in: agreedWorths))
        var selection = LinkSelection(
            italian: italian, english: english, toEnglish: sayings.english, toItalian: sayings.italian, worth: scores,
            parameters: parameters)
        selection.takeAgreed()
        selection.grow()
        selection.takeLeftovers()
        selection.takeParticles()
        return selection.links
    }
}
