public import BitextCore
import Documents
import Foundation
import Interchange
import TranslationLexicon

/// Learns a translation lexicon from files of segment pairs.
public struct LexiconTraining: Sendable {
    /// How much the pairs of sources whose names begin so count, 1 being an ordinary translation; of several beginnings the
    /// longest decides.
    public var weights: [(source: String, weight: Float)]
    /// The encoding to read texts in, or `nil` to find out.
    public var encoding: String?

    /// What a person should know of the files, such as what was left out, a finding a file and reason.
    public private(set) var findings: [Finding] = []
    private var trainer = LexiconTrainer()
    private var sources: Set<String> = []

    /// Makes a training that has seen nothing.
    public init(weights: [(source: String, weight: Float)] = [], encoding: String? = nil) {
        self.weights = weights
        self.encoding = encoding
    }

    /// Whether anything was left out so far.
    public private(set) var hasLeftOut = false

    /// How many pairs were taken so far.
    public var pairCount: Int { trainer.pairCount }

    /// Takes the pairs of a corpus, of a TMX file, or of lines: Italian, tab, English, and perhaps another tab and the name
    /// of the source.
    ///
    /// The source of a corpus's or a TMX file's pairs is the file's name without its extension. A corpus is told by its name, `.afronte`, a TMX file by what it begins with. Throws `DocumentError`,
    /// `InterchangeError` where a TMX file is broken, or `CorpusStoreError`.
    public mutating func add(_ path: String) throws {
        if path.hasSuffix(".afronte") { return try add(corpus: path) }
        let decoded = try DocumentReader(encoding: encoding, warnsOfMarkup: false).read(path).decoded
        findings += decoded.findings
        let text = decoded.utf8
        if LexiconTraining.isTMX(text) { return try add(tmx: text, of: path) }
        var left = LeftOutPairs(longestText: trainer.configuration.longestText)
        for (number, line) in LexiconTraining.lines(of: text).enumerated() {
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
            let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            guard fields.count >= 2 else {
                left.add(.tabless, line: number + 1)
                continue
            }
            let source = fields.count > 2 ? String(fields[2].prefix { !$0.isNewline }) : ""
            let weight = weight(of: source)
            if fields[..<2].contains(where: { $0.allSatisfy(\.isWhitespace) }) {
                left.add(.oneSided, line: number + 1)
            } else {
                left.add(trainer.add(italian: fields[0], english: fields[1], weight: weight), line: number + 1)
            }
        }
        note(left, of: path)
    }

    /// How much the pairs of a source count, which is known from now on.
    private mutating func weight(of source: String) -> Float {
        if !source.isEmpty { sources.insert(source) }
        let named = weights.filter { source.hasPrefix($0.source) }
        return named.max { $0.source.utf8.count < $1.source.utf8.count }?.weight ?? 1
    }

    private mutating func weight(ofFile path: String) -> Float {
        weight(of: ((path as NSString).lastPathComponent as NSString).deletingPathExtension)
    }

    private mutating func note(_ left: LeftOutPairs, of file: String) {
        let found = left.findings(in: file)
        findings += found
        hasLeftOut = hasLeftOut || !found.isEmpty
    }

    /// The lines of a file, whose ends are CRs where it has no others, as old Macs wrote them.
    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        text.split(separator: text.contains(0x0A) ? 0x0A : 0x0D, omittingEmptySubsequences: false)
    }

    /// Whether a file is XML, which no file of lines begins like, or has the root of a TMX file near its beginning.
    private static func isTMX(_ text: [UInt8]) -> Bool {
        let beginning = String(decoding: text.prefix(2048), as: UTF8.self)
        return beginning.contains("<tmx") || beginning.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.hasPrefix("<?xml")
    }

    /// The weighted sources that no pair taken so far comes from.
    public var unknownSources: [String] {
        weights.map(\.source).filter { name in !sources.contains { $0.hasPrefix(name) } }
    }

    /// The sources of the pairs taken so far, in alphabetical order.
    public var knownSources: [String] { sources.sorted() }

    /// Takes the beads of a corpus, each counting for its probability.
    private mutating func add(corpus path: String) throws {
        let corpus = try Corpus(opening: path)
        defer { try? corpus.close() }
        let sourceWeight = weight(ofFile: path)
        var left = LeftOutPairs(longestText: trainer.configuration.longestText)
        for document in try corpus.documents() {
            let bitext = try corpus.bitext(of: document)
            for bead in bitext.beads where !bead.italian.isEmpty && !bead.english.isEmpty {
                let texts = Sides { language in
                    bitext.segments[language][bead[language]].map(\.text).joined(separator: " ")
                }
                let probability = bead.status == .automatic ? max(0.01, Float(bead.probability)) : 1
                left.add(
                    trainer.add(
                        italian: texts.italian, english: texts.english, weight: sourceWeight * probability))
            }
        }
        note(left, of: path)
    }

    private mutating func add(tmx: [UInt8], of path: String) throws {
        var left = LeftOutPairs(longestText: trainer.configuration.longestText)
        var reader = TMXPairs()
        let weight = weight(ofFile: path)
        try reader.read(tmx, of: path) {
            left.add(trainer.add(italian: $0.italian, english: $0.english, weight: weight))
        }
        let oneSided = reader.unitCount - reader.pairCount
        if oneSided > 0 {
            hasLeftOut = true
            findings.append(
                Finding(
                    file: path,
                    message:
                        "\(oneSided.counted("unit")) without an Italian and an English text left out"
                ))
        }
        note(left, of: path)
    }

    /// Learns from the pairs; the same pairs in the same order give the same bytes.
    public func train() -> [UInt8] { trainer.train() }
}
