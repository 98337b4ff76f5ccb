public import BitextCore
import Foundation

/// The sample corpus of the project, with its gold sentences and beads.
public struct SampleCorpus: Sendable {
    /// The folder `Corpus/`.
    public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Corpus").path

    /// The names of its documents, in order.
    public static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".it.txt") }.map { String($0.dropLast(7)) }.sorted()
    }()

    /// The path of one side of a document.
    public static func path(_ name: String, _ language: Language) -> String { "\(folder)/\(name).\(language.code).txt" }

    /// The bytes of one side of a document.
    public static func utf8(_ name: String, _ language: Language) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(name, language))))
    }

    /// The gold sentences of one side of a document.
    public static func sentences(_ name: String, _ language: Language) throws -> [String] {
        let text = try String(contentsOfFile: "\(folder)/gold/\(name).\(language.code).sentences", encoding: .utf8)
        return text.split(separator: "\n").map(String.init)
    }

    /// The gold beads of a document.
    public static func beads(_ name: String) throws -> [GoldBead] {
        let text = try String(contentsOfFile: "\(folder)/gold/\(name).beads", encoding: .utf8)
        return text.split(separator: "\n").map { GoldBead($0) }
    }
}

/// A bead as numbers of sentences.
public struct GoldBead: Hashable, Sendable {
    /// The Italian sentences.
    public var italian: [Int]
    /// The English sentences.
    public var english: [Int]

    /// Reads `[0, 1]:[0]`, whatever follows it.
    public init(_ line: some StringProtocol) {
        let sides = line.split(separator: "]").prefix(2).map { side in
            side.split { !$0.isNumber }.compactMap { Int($0) }
        }
        italian = sides.first ?? []
        english = sides.last ?? []
    }

    /// Takes the numbers of a bead.
    public init(_ bead: Bead) {
        italian = Array(bead.italian)
        english = Array(bead.english)
    }
}

/// How well beads agree with gold beads, by the strict measure of the field: a bead is right when the gold has
/// exactly it, precision counts all beads and recall those with two sides.
public struct StrictScore: Sendable {
    private var right = (all: 0, twoSided: 0)
    private var found = 0
    private var gold = 0

    /// Starts with nothing.
    public init() {}

    /// Counts a document.
    public mutating func add(_ beads: [GoldBead], gold: [GoldBead]) {
        let gold = Set(gold)
        let hits = beads.filter(gold.contains)
        right.all += hits.count
        right.twoSided += hits.count { !$0.italian.isEmpty && !$0.english.isEmpty }
        found += beads.count
        self.gold += gold.count { !$0.italian.isEmpty && !$0.english.isEmpty }
    }

    /// The harmonic mean of precision and recall.
    public var f1: Double {
        let precision = Double(right.all) / Double(max(found, 1))
        let recall = Double(right.twoSided) / Double(max(gold, 1))
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
}
