import ArgumentParser
import BitextCore
import Foundation
import SentenceAlignment
import Workbench

/// The command `afronte evaluate alignment`.
struct EvaluateAlignment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alignment",
        abstract: "Measure beads and word links against gold ones.",
        discussion: """
            EXAMPLES
              afronte evaluate alignment gold.beads test.beads
              afronte evaluate alignment gold.iten gold.it gold.en      aligns the two files itself
              afronte evaluate alignment --links linked.tsv

            Several documents are measured as one collection. A file of beads has a bead a \
            line, [0, 1]:[0], and perhaps a tab and its probability; the others have a \
            segment a line. A line of linked words is Italian tokens, tab, English tokens, \
            tab, and links: 0-0 for a sure one, 0?1 for a possible one. Where only some words of a \
            pair are linked, go by the last figure, the share of linked words rightly linked.
            """)

    @Argument(
        help: ArgumentHelp("Gold and test beads, in turn; or gold beads, Italian and English file.", valueName: "file"))
    var files: [String] = []

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("Measure the links between words on these hand-linked pairs.", valueName: "file"))
    var links: [String] = []

    func validate() throws {
        if files.isEmpty && links.isEmpty {
            throw ValidationError("give gold and test beads, or --links with hand-linked sentence pairs")
        }
        if files.count == 1 || files.count % 2 != 0 && files.count % 3 != 0 {
            throw ValidationError(
                "\(files.count.counted("file")): they go in pairs (gold beads, test beads) or in threes (gold beads, Italian, English)"
            )
        }
    }

    func run() throws {
        var evaluation = AlignmentEvaluation()
        let isAligning =
            try !files.isEmpty && files.count % 3 == 0
            && (files.count % 2 != 0 || !AlignmentEvaluation.holdsBeads(files[1]))
        for start in stride(from: 0, to: files.count, by: isAligning ? 3 : 2) {
            if isAligning {
                try evaluation.add(
                    gold: files[start], aligning: Sides(italian: files[start + 1], english: files[start + 2]))
            } else {
                try evaluation.add(gold: files[start], test: files[start + 1])
            }
        }
        for file in links { try evaluation.add(links: file) }
        var text = files.isEmpty ? "" : report(evaluation.measures)
        if !links.isEmpty {
            let measures = evaluation.links
            text += String(
                format: "links\tP %.4f\tR %.4f\tAER %.4f\tright words %.4f\n", measures.precision, measures.recall,
                measures.errorRate, measures.rightWords)
        }
        Output.standard.write(Array(text.utf8))
    }

    private func report(_ measures: AlignmentMeasures) -> String {
        var text = ""
        for (name, score) in [("strict", measures.strict), ("lax", measures.lax)] {
            text += String(format: "\(name)\tP %.4f\tR %.4f\tF1 %.4f\n", score.precision, score.recall, score.f1)
        }
        text += "\ngold\ttest\tbeads\tthe same\n"
        var rows: [[String]: (all: Int, same: Int)] = [:]
        for (kind, count) in measures.confusion {
            rows[[kind.gold, kind.test], default: (0, 0)].all += count
            if kind.isSame { rows[[kind.gold, kind.test], default: (0, 0)].same += count }
        }
        for (types, counts) in rows.sorted(by: {
            ($1.value.all, $0.key[0], $0.key[1]) < ($0.value.all, $1.key[0], $1.key[1])
        }) {
            text += "\(types[0])\t\(types[1])\t\(counts.all)\t\(counts.same)\n"
        }
        guard measures.reliability.count > 0 else { return text }
        text += "\nprobability\tbeads\tmean\tright\n"
        for (number, bin) in measures.reliability.bins.enumerated() where bin.count > 0 {
            let count = Double(bin.count)
            text += String(
                format: "%.1f–%.1f\t%d\t%.3f\t%.3f\n", Double(number) / 10, Double(number + 1) / 10, bin.count,
                bin.sum / count, Double(bin.right) / count)
        }
        let sure = measures.reliability.sureBeads
        text += String(format: "calibration error\t%.4f\n", measures.reliability.expectedCalibrationError)
        let precision = sure.precision.map { String(format: "%.4f", $0) } ?? "–"
        text += String(format: "at least 0.9\tcoverage %.4f\tprecision \(precision)\n", sure.coverage)
        return text
    }
}
