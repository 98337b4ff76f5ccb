/// Words that a query names as `$name` instead of writing them out, as in CQP.
public struct NamedWords: Sendable, Hashable {
    /// The name, without the dollar sign: letters, digits, `_` and `-`.
    public let name: String
    /// The words, each once; there is at least one.
    public let words: [String]

    /// Makes a list of words; `nil` where there is none, or where the name has other characters.
    public init?(name: String, words: some Sequence<String>) {
        var seen: Set<String> = []
        self.name = name
        self.words = words.filter { !$0.isEmpty && seen.insert($0).inserted }
        if self.words.isEmpty || name.isEmpty || !name.utf8.allSatisfy(QueryLexer.isNameByte) { return nil }
    }

    /// Makes a list of the lines of a text, without the white space around them.
    public init?(name: String, lines: String) {
        let words = lines.split(whereSeparator: \.isNewline).map { line in
            String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        self.init(name: name, words: words)
    }
}

extension QueryParser {
    /// Whether a list of words comes next.
    var isBeforeList: Bool {
        if lexer.peek() == UInt8(ascii: "$") { return true }
        var rest = lexer
        return rest.takeName("RE") && rest.take("(") && rest.take("$")
    }

    /// A list of words that comes next: `$name`, or `RE($name)` where its words are patterns.
    mutating func parseList() throws(QueryError) -> FormTest {
        lexer.skipSpace()
        let arePatterns = lexer.takeName("RE") && lexer.take("(")
        lexer.skipSpace()
        let start = lexer.at
        _ = lexer.take("$")
        guard let name = lexer.takeName() else {
            throw lexer.error("expected the name of a list of words, as in $names")
        }
        guard let list = lists.first(where: { $0.name == name }) else {
            let known = lists.map { "$" + $0.name }.joined(separator: ", ")
            throw lexer.error(
                "there is no list of words “\(name)”; "
                    + (known.isEmpty ? "--list \(name)=FILE reads one, a word a line" : "there is \(known)"), at: start)
        }
        var test = FormTest(text: "$" + name, kind: .list(list.words), folding: [], offset: start)
        if arePatterns {
            if !lexer.take(")") { throw lexer.error("expected ) after the list") }
            for word in list.words {
                do { try RegularExpression.check(word) } catch {
                    throw lexer.error("“\(word)” in the list $\(name): \(error.message)", at: start)
                }
            }
            test.kind = .patterns(list.words)
        }
        try parseFlags(of: &test)
        noteApostrophes(of: test, in: list.words)
        return test
    }
}
