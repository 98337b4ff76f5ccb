import BitextCore
import Concordancer
import Interchange
import Workbench

/// Writes concordance lines, streaming.
struct LinePrinter {
    let search: Concordancer.Search
    let echo: CommandEcho
    let context: ContextSize?
    let shown: [TokenAttribute]
    let results: ResultFlags
    let isCollapsed: Bool
    let showsEquivalents: Bool

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
        let finder = colour || showsEquivalents ? EquivalentFinder(search) : nil
        let targets = try targetColumns(of: hits, [.word])
        try forEachLine(of: hits, context ?? (isCollapsed ? .segments(0) : .characters(width))) { number, line in
            let pieces = layout.fit(line)
            let node = colour ? "\u{1B}[1;31m\(pieces.node)\u{1B}[0m" : pieces.node
            var place = DisplayText.printable("\(line.name):\(line.segment)")
            if !counts.isEmpty { place += " (\(counts[number])×)" }
            let reference = colour ? "\u{1B}[36m\(place)\u{1B}[0m" : place
            let translation = line.translation.isEmpty ? "(not translated)" : DisplayText.printable(line.translation)
            let equivalent = finder?.equivalent(of: hits[number])
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
            let marked = colour ? LinePrinter.highlighted(indented, equivalent?.words ?? []) : indented
            Output.standard.line("\(reference)  \(marked)")
            if showsEquivalents, let text = equivalent?.text {
                Output.standard.line("  = \(DisplayText.printable(text))")
            }
            for (name, words) in targets where !words[number].isEmpty {
                Output.standard.line("  \(name): \(DisplayText.printable(words[number]))")
            }
        }
    }

    /// The words in colour, found in their order; a terminal's line may end between them.
    private static func highlighted(_ text: String, _ words: [String]) -> String {
        var marked = ""
        var rest = text[...]
        for word in words {
            guard let found = place(of: DisplayText.printable(word), in: rest) else { continue }
            marked += rest[..<found.lowerBound] + "\u{1B}[1;32m" + rest[found] + "\u{1B}[0m"
            rest = rest[found.upperBound...]
        }
        return marked + rest
    }

    /// Where a word stands first by itself; where it never does, as the *n't* of *don't*, where it stands first at all.
    private static func place(of word: String, in text: Substring) -> Range<String.Index>? {
        func isWithinWord(_ place: String.Index) -> Bool {
            place < text.endIndex && (text[place].isLetter || text[place].isNumber)
        }
        let places = text.ranges(of: word)
        return places.first { range in
            let isBegun = range.lowerBound > text.startIndex && isWithinWord(text.index(before: range.lowerBound))
            return !isBegun && !isWithinWord(range.upperBound)
        } ?? places.first
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
        let targets = try targetColumns(of: hits, [.word] + shown.filter { $0 != .word })
        var writer = ResultWriter(
            ["document", "segment", "bead", "left", "node", "right", "translation"]
                + (showsEquivalents ? ["equivalent"] : []) + targets.map(\.name) + more
                + (counts.isEmpty ? [] : ["count"]), results, echo: echo)
        let context = context ?? (isCollapsed ? .segments(0) : .tokens(10))
        let finder = showsEquivalents ? EquivalentFinder(search) : nil
        try forEachLine(of: hits, context) { number, line in
            var row: [ListingValue] = [
                .text(line.name), .integer(line.segment), .integer(line.bead), .text(line.left), .text(line.node),
                .text(line.right), .text(line.translation),
            ]
            if let finder { row.append(.text(finder.equivalent(of: hits[number]).text)) }
            row += targets.map { .text($0.words[number]) }
            for values in line.shown { row += [.text(values.left), .text(values.node), .text(values.right)] }
            if !counts.isEmpty { row.append(.integer(counts[number])) }
            writer.write(row)
        }
        writer.end()
    }

    /// What the tokens are that the query marks with `@`, in columns.
    private func targetColumns(
        of hits: [Hit], _ attributes: [TokenAttribute]
    ) throws -> [(name: String, words: [String])] {
        try search.labels.filter { $0 == "target" || $0 == "keyword" }.flatMap { label in
            try attributes.map { attribute in
                let name = attribute == .word ? label : "\(label).\(attribute)"
                return (name, try search.values(of: attribute, at: label, in: hits))
            }
        }
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
