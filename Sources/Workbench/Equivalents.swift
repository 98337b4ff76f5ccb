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
public final class EquivalentFinder {
    private let search: Search
    private let linker = WordLinker()
    /// The beads that were linked last, as hits in the same beads follow each other.
    private var beads: Sides<Range<Int>>?
    private var there: (text: String, tokens: [Token]) = ("", [])
    private var links: [WordLink] = []

    /// Makes a finder for the hits of `search`.
    public init(_ search: Search) { self.search = search }

    /// What a hit is translated by.
    public func equivalent(of hit: Hit) -> Equivalent {
        link(search.beads(of: hit))
        guard let beads else { return Equivalent(text: "", positions: [], words: [], ranges: []) }
        let language = search.language
        let start = beads[language].lowerBound
        var isLinked = [Bool](repeating: false, count: there.tokens.count)
        var isElsewhere = isLinked
        for link in links {
            let (here, other) = language == .italian ? (link.italian, link.english) : (link.english, link.italian)
            guard isLinked.indices.contains(other) else { continue }
            if hit.positions.contains(start + here) { isLinked[other] = true } else { isElsewhere[other] = true }
        }
        let utf8 = Array(there.text.utf8)
        func isMark(_ token: Int) -> Bool {
            !String(decoding: utf8[there.tokens[token].range], as: UTF8.self).unicodeScalars.contains {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
        }
        // Punctuation belongs to a translation only where there is nothing else.
        var found = isLinked.indices.filter { isLinked[$0] }
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
        let ranges = runs.map { run in
            there.tokens[run.lowerBound].range.lowerBound..<there.tokens[run.upperBound].range.upperBound
        }
        let other = beads[language.other].lowerBound
        return Equivalent(
            text: ranges.map { String(decoding: utf8[$0], as: UTF8.self) }.joined(separator: " … "),
            positions: runs.flatMap { $0.map { other + $0 } },
            words: runs.flatMap { $0.map { String(decoding: utf8[there.tokens[$0].range], as: UTF8.self) } },
            ranges: ranges)
    }

    private func link(_ wanted: Sides<Range<Int>>) {
        if let beads, beads == wanted { return }
        beads = wanted
        let texts = Sides { search.index.tokens(of: wanted[$0], in: $0) }
        there = texts[search.language.other]
        links = linker.links(between: texts.map { LinkableText($0.text, tokens: $0.tokens) })
    }
}

/// The translations of the hits of a search, counted.
public struct TranslationTable: Sendable {
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

    /// Counts the translations of `hits`, keeping `exampleCount` of each.
    public init(
        of hits: [Hit], in search: Search, examples exampleCount: Int = 1, progress: Progress.Report = { _ in }
    ) {
        let equivalents = Equivalents(of: hits, in: search, progress: progress)
        var numbers: [String: Int] = [:]
        var rows: [Row] = []
        var spellings: [[String: Int]] = []
        for hit in hits {
            let text = equivalents[hit]
            let key = text.lowercased()
            let row = numbers[key] ?? rows.count
            if row == rows.count {
                numbers[key] = row
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
