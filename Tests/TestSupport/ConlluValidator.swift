/// Says what keeps a text from being CoNLL-U as universaldependencies.org/format.html defines it (levels 1 and 2 of the validator there).
///
/// A strict reader of its own, written from the definition and sharing nothing with the program's. HEAD and DEPREL may be left open, as
/// they are where nothing was parsed; where they are given, the tree must be one.
public enum ConlluValidator {
    /// What is wrong, a complaint a line; nothing for a valid text.
    public static func complaints(about text: String) -> [String] {
        if text.isEmpty { return [] }
        var complaints: [String] = []
        if !text.hasSuffix("\n\n") { complaints.append("the last sentence lacks its blank line") }
        var identifiers: Set<String> = []
        var block: [Substring] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated() {
            if line.contains("\r") { complaints.append("line \(number + 1) holds a carriage return") }
            if !line.isEmpty {
                block.append(line)
                continue
            }
            if block.isEmpty {
                complaints.append("line \(number + 1): a blank line without a sentence")
                continue
            }
            complaints += Sentence(block, &identifiers).complaints.map { "before line \(number + 1): \($0)" }
            block = []
        }
        return complaints
    }

    private static let universal: Set<Substring> = [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X",
    ]

    /// A text with one space for each run of white space: the validator takes any for any.
    private static func plain(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private struct Sentence {
        var complaints: [String] = []
        private var text = ""
        private var words = 0
        private var rangeEnd = 0
        private var heads: [Int] = []

        init(_ lines: [Substring], _ identifiers: inout Set<String>) {
            var stated: [Substring] = []
            var ids: [Substring] = []
            let comments = lines.prefix { $0.hasPrefix("#") }
            for comment in comments {
                if comment.hasPrefix("# text = ") { stated.append(comment.dropFirst(9)) }
                if comment.hasPrefix("# sent_id = ") { ids.append(comment.dropFirst(12)) }
                if comment.last == " " { complaints.append("a comment ends in a space") }
            }
            if ids.count != 1 || !identifiers.insert(String(ids.first ?? "")).inserted
                || ids.first?.contains("/") == true
            {
                complaints.append("not exactly one sent_id of its own without a slash: \(ids)")
            }
            for line in lines.dropFirst(comments.count) { read(line) }
            if words == 0 { complaints.append("no words") }
            if rangeEnd > words { complaints.append("a multiword token ends behind the last word") }
            if stated.count != 1 || stated.first.map(ConlluValidator.plain) != ConlluValidator.plain(text) {
                complaints.append("the text is \(stated), the forms make “\(text)”")
            }
            if !heads.isEmpty { checkTree() }
        }

        private mutating func read(_ line: Substring) {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 10 else { return complaints.append("\(columns.count) columns in “\(line)”") }
            for (number, column) in columns.enumerated() {
                if column.isEmpty { complaints.append("column \(number + 1) is empty in “\(line)”") }
                let isSpace = number == 9 && column.hasPrefix("SpacesAfter=")
                if column.first?.isWhitespace == true || column.last?.isWhitespace == true && !isSpace {
                    complaints.append("white space at the ends of “\(column)”")
                }
                if ![1, 2, 9].contains(number) && column.contains(" ") {
                    complaints.append("a space in column \(number + 1): “\(column)”")
                }
            }
            if columns[0].contains(".") { return }
            if columns[0].contains("-") { return readRange(columns) }
            words += 1
            if Int(columns[0]) != words { complaints.append("word \(words) has the number \(columns[0])") }
            if !ConlluValidator.universal.contains(columns[3]) { complaints.append("no UPOS: \(columns[3])") }
            if columns[2] == "_" && columns[1] != "_" { complaints.append("no lemma: \(line)") }
            if columns[6] != "_" { heads.append(Int(columns[6]) ?? -1) }
            if words > rangeEnd {
                append(columns)
            } else if columns[9].contains("SpaceAfter") {
                complaints.append("SpaceAfter within a multiword token")
            }
        }

        private mutating func readRange(_ columns: [Substring]) {
            let ends = columns[0].split(separator: "-").compactMap { Int($0) }
            guard ends.count == 2, ends[0] == words + 1, ends[1] > ends[0], ends[0] > rangeEnd else {
                return complaints.append("the range \(columns[0]) after word \(words)")
            }
            rangeEnd = ends[1]
            for column in 2..<9 where columns[column] != "_" {
                complaints.append("a multiword token with a value in column \(column + 1)")
            }
            append(columns)
        }

        private mutating func append(_ columns: [Substring]) {
            text += columns[1]
            if !columns[9].split(separator: "|").contains("SpaceAfter=No") { text += " " }
        }

        private mutating func checkTree() {
            guard heads.count == words, heads.filter({ $0 == 0 }).count == 1 else {
                return complaints.append("not one root")
            }
            for start in heads.indices {
                var word = start + 1
                var steps = 0
                while word > 0 && word <= words && steps <= words {
                    word = heads[word - 1]
                    steps += 1
                }
                if word != 0 { return complaints.append("word \(start + 1) isn’t under the root") }
            }
        }
    }
}
