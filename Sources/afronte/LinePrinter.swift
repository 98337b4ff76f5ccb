import BitextCore
import Concordancer
import Interchange

/// Writes concordance lines, streaming.
struct LinePrinter {
    let search: Concordancer.Search
    let query: String
    let context: ContextSize?
    let shown: [TokenAttribute]
    let results: ResultFlags
    let isCollapsed: Bool

    /// Writes the lines of `hits`; `counts` tells for collapsed lines how many each stands for.
    func write(_ hits: [Hit], counts: [Int]) throws {
        switch results.listing.format {
        case .text: try writeText(hits, counts)
        case .tsv, .csv, .jsonl: try writeTable(hits, counts)
        }
    }

    private func writeText(_ hits: [Hit], _ counts: [Int]) throws {
        let width = Console.width
        let layout = KWICLayout(width: width)
        let colour = Console.hasColour
        try forEachLine(of: hits, context ?? (isCollapsed ? .segments(0) : .characters(width))) { number, line in
            let pieces = layout.fit(line)
            let node = colour ? "\u{1B}[1;31m\(pieces.node)\u{1B}[0m" : pieces.node
            var place = DisplayText.printable("\(line.name):\(line.segment)")
            if !counts.isEmpty { place += " (\(counts[number])×)" }
            let reference = colour ? "\u{1B}[36m\(place)\u{1B}[0m" : place
            let translation = line.translation.isEmpty ? "(not translated)" : DisplayText.printable(line.translation)
            if number > 0 { Output.standard.line("") }
            Output.standard.line(pieces.left + node + pieces.right)
            for values in line.shown {
                let row = layout.fit(
                    left: values.left.isEmpty ? "" : values.left + " ", node: values.node,
                    right: values.right.isEmpty ? "" : " " + values.right)
                Output.standard.line(row.left + row.node + row.right)
            }
            let indented =
                Console.isTerminal
                ? wrapped(translation, after: DisplayWidth.columns(of: place) + 2, width) : translation
            Output.standard.line("\(reference)  \(indented)")
        }
    }

    /// The text broken at its blanks into lines of a terminal; the first has room only after `used` columns.
    private func wrapped(_ text: String, after used: Int, _ width: Int) -> String {
        var result = ""
        var column = used
        for (number, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            let columns = DisplayWidth.columns(of: String(word))
            if number > 0 && column + 1 + columns > width {
                result += "\n  "
                column = 2
            } else if number > 0 {
                result += " "
                column += 1
            }
            result += word
            column += columns
        }
        return result
    }

    private func writeTable(_ hits: [Hit], _ counts: [Int]) throws {
        let more = shown.flatMap { attribute in ["left", "node", "right"].map { "\($0).\(attribute)" } }
        var writer = ResultWriter(
            ["document", "segment", "bead", "left", "node", "right", "translation"] + more
                + (counts.isEmpty ? [] : ["count"]), results, query: query)
        let context = context ?? (isCollapsed ? .segments(0) : .tokens(10))
        try forEachLine(of: hits, context) { number, line in
            var row: [ListingValue] = [
                .text(line.name), .integer(line.segment), .integer(line.bead), .text(line.left), .text(line.node),
                .text(line.right), .text(line.translation),
            ]
            for values in line.shown { row += [.text(values.left), .text(values.node), .text(values.right)] }
            if !counts.isEmpty { row.append(.integer(counts[number])) }
            writer.write(row)
        }
        writer.end()
    }

    /// The lines of the hits, made a thousand at a time.
    private func forEachLine(
        of hits: [Hit], _ context: ContextSize, _ body: (Int, ConcordanceLine) -> Void
    ) throws {
        for start in stride(from: 0, to: hits.count, by: 1000) {
            let lines = try search.lines(
                of: hits[start..<min(start + 1000, hits.count)], context: context, showing: shown)
            for (number, line) in lines.enumerated() { body(start + number, line) }
        }
    }
}
