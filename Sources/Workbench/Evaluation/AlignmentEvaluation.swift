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

    /// Whether the file at `path` holds beads.
    public static func holdsBeads(_ path: String) throws -> Bool {
        (try? BeadList(reading: DocumentReader().read(path).decoded.utf8)) != nil
    }

    /// Compares the beads of two files; throws `DocumentError` where one can't be read.
    public mutating func add(gold: String, test: String) throws {
        measures.add(gold: try beads(gold), test: try beads(test))
    }

    /// Aligns two files that hold a segment a line, and compares the beads with the gold ones.
    public mutating func add(gold: String, aligning files: Sides<String>) throws {
        let beads = try BitextReader(ReadingOptions(isSegmented: true)).bitext(files).bitext.beads
        var list = BeadList()
        for bead in beads {
            list.append(
                BeadList.Entry(italian: Array(bead.italian), english: Array(bead.english)),
                probability: bead.probability)
        }
        measures.add(gold: try self.beads(gold), test: list)
    }

    /// Links the sentence pairs of a file that were linked by hand, and compares.
    public mutating func add(links path: String) throws {
        let linker = WordLinker()
        let text = String(decoding: try DocumentReader().read(path).decoded.utf8, as: UTF8.self)
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        where !line.isEmpty {
            guard let pair = LinkedPair(line) else {
                throw DocumentError(
                    file: path,
                    reason: "line \(number + 1) is no linked pair: Italian tokens, tab, English tokens, tab, 0-0 1?2")
            }
            links.add(pair.links(by: linker), sure: pair.sure, possible: pair.possible)
        }
    }

    private func beads(_ path: String) throws -> BeadList {
        let utf8 = try DocumentReader().read(path).decoded.utf8
        do {
            return try BeadList(reading: utf8)
        } catch {
            throw DocumentError(file: path, reason: "\(error)")
        }
    }
}
