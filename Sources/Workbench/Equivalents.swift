import BitextCore
public import Concordancer
import SentenceAlignment

/// What a hit is translated by: the words of the other side that its words are linked with.
public struct Equivalent: Sendable, Hashable {
    /// The words in their order, with … where others stand between them; empty where none is linked.
    public var text: String
    /// The positions on the other side.
    public var positions: [Int]
    /// The words one by one, as they stand.
    public var words: [String]
    /// Where they stand in the text of the hit's beads on the other side, in bytes of UTF-8: ascending, apart.
    public var ranges: [Range<Int>]
}

/// Finds what the hits of a search are translated by, bead by bead.
///
/// Each type of the index is looked up once, when it is first met.
public final class EquivalentFinder {
    private let search: Search
    private let linker: BeadLinker
    /// By type: the number its word has with the linker, or −1; whether it is a mark, or nil where that isn't known.
    private var words: Sides<[Int32]>
    private var marks: [Bool?]
    /// The beads that were linked last, as hits in the same beads follow each other, and the types of the other side.
    private var beads: Sides<Range<Int>>?
    private var there: [Int] = []
    private var links: [WordLink] = []

    /// Makes a finder for the hits of `search`.
    public convenience init(_ search: Search) { self.init(search, linkingLike: WordLinker()) }

    init(_ search: Search, linkingLike linker: WordLinker) {
        self.search = search
        self.linker = BeadLinker(linker)
        words = Sides { [Int32](repeating: -1, count: search.index.typeLimit(in: $0)) }
        marks = [Bool?](repeating: nil, count: search.index.typeLimit(in: search.language.other))
    }

    /// What a hit is translated by.
    public func equivalent(of hit: Hit) -> Equivalent {
        let beads = search.beads(of: hit)
        link(beads)
        let runs = runs(of: hit, in: beads)
        guard let last = runs.last else { return Equivalent(text: "", positions: [], words: [], ranges: []) }
        let other = search.language.other
        let start = beads[other].lowerBound
        let (text, tokens) = search.index.tokens(of: start..<start + last.upperBound + 1, in: other)
        let utf8 = Array(text.utf8)
        let ranges = runs.map { run in
            tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound].range.upperBound
        }
        return Equivalent(
            text: ranges.map { String(decoding: utf8[$0], as: UTF8.self) }.joined(separator: " … "),
            positions: runs.flatMap { $0.map { start + $0 } },
            words: runs.flatMap { $0.map { String(decoding: utf8[tokens[$0].range], as: UTF8.self) } },
            ranges: ranges)
    }

    /// The text of what a hit is translated by, without the rest.
    func text(of hit: Hit) -> String {
        let beads = search.beads(of: hit)
        link(beads)
        let other = search.language.other
        let start = beads[other].lowerBound
        var text = ""
        for run in runs(of: hit, in: beads) {
            if !text.isEmpty { text += " … " }
            text += search.index.tokens(of: start + run.lowerBound..<start + run.upperBound + 1, in: other).text
        }
        return text
    }

    /// The tokens of the other side, counted in the beads, that translate a hit, those that stand together in one run.
    private func runs(of hit: Hit, in beads: Sides<Range<Int>>) -> [ClosedRange<Int>] {
        let language = search.language
        let start = beads[language].lowerBound
        var found: [Int] = []
        for link in links {
            let (here, other) = language == .italian ? (link.italian, link.english) : (link.english, link.italian)
            if hit.positions.contains(start + here), !found.contains(other) { found.append(other) }
        }
        guard !found.isEmpty else { return [] }
        var isElsewhere = [Bool](repeating: false, count: there.count)
        for link in links {
            let (here, other) = language == .italian ? (link.italian, link.english) : (link.english, link.italian)
            if !hit.positions.contains(start + here) { isElsewhere[other] = true }
        }
        found.sort()
        // Punctuation belongs to a translation only where there is nothing else.
        let words = found.filter { !isMark($0) }
        if !words.isEmpty { found = words }
        var runs: [ClosedRange<Int>] = []
        for token in found {
            // A word between that translates nothing else is part of the phrase.
            if let run = runs.last, (run.upperBound + 1..<token).allSatisfy({ !isElsewhere[$0] && !isMark($0) }),
                token - run.upperBound <= 3
            {
                runs[runs.count - 1] = run.lowerBound...token
            } else {
                runs.append(token...token)
            }
        }
        return runs
    }

    private func isMark(_ token: Int) -> Bool {
        let type = there[token]
        if let known = marks[type] { return known }
        let isMark = search.index.withForm(ofType: type, in: search.language.other) { utf8 in
            !String(decoding: utf8, as: UTF8.self).unicodeScalars.contains {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
        }
        marks[type] = isMark
        return isMark
    }

    private func link(_ wanted: Sides<Range<Int>>) {
        if let beads, beads == wanted { return }
        beads = wanted
        let types = Sides { search.index.types(at: wanted[$0], in: $0) }
        there = types[search.language.other]
        links = linker.links(between: Sides { language in types[language].map { word(ofType: $0, in: language) } })
    }

    private func word(ofType type: Int, in language: Language) -> Int32 {
        let known = words[language][type]
        if known >= 0 { return known }
        let word = search.index.withForm(ofType: type, in: language) { linker.addWord($0, in: language) }
        words[language][type] = word
        return word
    }
}

/// The translations of the hits of a search, counted.
public struct CountedTranslations: Sendable {
    /// A translation with its count.
    public struct Row: Sendable {
        /// As it is written most often; empty where the hits aren't linked with anything.
        public var text: String
        /// How many hits it translates.
        public var count: Int
        /// The first hits that it translates.
        public var examples: [Hit]
    }

    /// The translations, the most frequent first, without regard to case.
    public let rows: [Row]
    /// How many hits there are.
    public let total: Int

    /// Counts the translations of `hits`, keeping `exampleCount` of each; where the search's time is over, those found by then.
    public init(
        of hits: [Hit], in search: Search, examples exampleCount: Int = 1, progress: Progress.Report = { _ in }
    ) {
        let equivalents = Equivalents(of: hits, in: search, progress: progress)
        // The row of each text, and of each text in lower case.
        var numbers: [String: Int] = [:]
        var lowered: [String: Int] = [:]
        var rows: [Row] = []
        var spellings: [[String: Int]] = []
        for (hit, text) in zip(hits, equivalents.texts.prefix(equivalents.foundCount)) {
            let row = numbers[text] ?? lowered[text.lowercased()] ?? rows.count
            numbers[text] = row
            if row == rows.count {
                lowered[text.lowercased()] = row
                rows.append(Row(text: text, count: 0, examples: []))
                spellings.append([:])
            }
            rows[row].count += 1
            spellings[row][text, default: 0] += 1
            if rows[row].examples.count < exampleCount { rows[row].examples.append(hit) }
        }
        for row in rows.indices {
            let most = spellings[row].max { ($0.value, $1.key) < ($1.value, $0.key) }
            rows[row].text = most?.key ?? ""
        }
        self.rows = rows.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        total = hits.count
    }
}
