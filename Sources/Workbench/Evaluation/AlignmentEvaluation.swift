public import BitextCore
import Documents
public import SentenceAlignment

/// Measures alignments and word links in files against gold ones.
public struct AlignmentEvaluation: Sendable {
    /// The measures of the beads compared so far.
    public private(set) var measures = AlignmentMeasures()
    /// The measures of the word links compared so far.
    public private(set) var links = LinkMeasures()

    /// Makes an evaluation of nothing yet.
    public init() {}

    /// Whether the file at `path` holds beads; throws `DocumentError` where it can't be read.
    public static func holdsBeads(_ path: String) throws -> Bool {
        BeadList.begins(try DocumentReader().read(path).decoded.utf8)
    }

    /// Compares the beads of two files; throws `DocumentError` where one can't be read, or they aren't of the same texts.
    public mutating func add(gold: String, test: String) throws {
        try compare(try beads(gold), of: gold, with: try beads(test), of: test)
    }

    private mutating func compare(_ gold: BeadList, of goldFile: String, with test: BeadList, of file: String) throws {
        guard gold.counts == test.counts else {
            func size(_ counts: Sides<Int>) -> String {
                "\(counts.italian) Italian and \(counts.english) English sentences"
            }
            throw DocumentError(
                file: file,
                reason:
                    "is of \(size(test.counts)), but \(goldFile) of \(size(gold.counts)); they must be of the same texts"
            )
        }
        measures.add(gold: gold, test: test)
    }

    /// Aligns two files that hold a segment a line, and compares the beads with the gold ones.
    public mutating func add(gold: String, aligning files: Sides<String>) throws {
        let gold = (file: gold, beads: try beads(gold))
        let beads = try BitextReader(ReadingOptions(isSegmented: true)).bitext(files).bitext.beads
        try compare(gold.beads, of: gold.file, with: BeadList(beads), of: files.italian)
    }

    /// Links the sentence pairs of a file that were linked by hand, and compares.
    public mutating func add(links path: String) throws {
        let linker = WordLinker()
        let text = String(decoding: try DocumentReader().read(path).decoded.utf8, as: UTF8.self)
        var count = 0
        var hasSureLink = false
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        where !line.isEmpty {
            guard let pair = LinkedPair(line) else {
                throw DocumentError(
                    file: path,
                    reason: "line \(number + 1) is no linked pair: Italian tokens, tab, English tokens, tab, 0-0 1?2")
            }
            links.add(pair.links(by: linker), sure: pair.sure, possible: pair.possible)
            count += 1
            hasSureLink = hasSureLink || !pair.sure.isEmpty
        }
        if count == 0 {
            throw DocumentError(
                file: path, reason: "has no linked pair: Italian tokens, tab, English tokens, tab, 0-0 1?2")
        }
        if !hasSureLink {
            throw DocumentError(
                file: path, reason: "has no sure link, such as 0-0, by which the program's could be measured")
        }
    }

    private func beads(_ path: String) throws -> BeadList {
        let utf8 = try DocumentReader().read(path).decoded.utf8
        do {
            let beads = try BeadList(reading: utf8)
            if beads.entries.isEmpty {
                throw DocumentError(file: path, reason: "has no bead; one looks like [0, 1]:[0]")
            }
            return beads
        } catch let error as BeadListError {
            throw DocumentError(file: path, reason: "\(error)")
        }
    }
}
