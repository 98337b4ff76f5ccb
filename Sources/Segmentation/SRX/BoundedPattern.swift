/// A regular expression whose repetitions have an end, so that it can be looked for backwards.
enum BoundedPattern {
    /// The most times that `*` and `+` repeat.
    private static let most = 64

    /// Gives `*`, `+` and `{n,}` a limit, outside brackets and quoted text.
    static func of(_ pattern: String) -> String {
        var bounded = ""
        var characters = Substring(pattern)
        var brackets = 0
        while let character = characters.popFirst() {
            switch character {
            case "\\":
                guard let next = characters.popFirst() else { return bounded + "\\" }
                bounded += "\\\(next)"
                // \Q…\E is literal text.
                while next == "Q", let literal = characters.popFirst() {
                    bounded.append(literal)
                    if bounded.hasSuffix("\\E") { break }
                }
            case "[":
                brackets += 1
                bounded.append(character)
            case "]" where brackets > 0:
                brackets -= 1
                bounded.append(character)
            case "*" where brackets == 0: bounded += "{0,\(most)}"
            case "+" where brackets == 0 && !bounded.hasSuffix("}") && !bounded.hasSuffix("?"): bounded += "{1,\(most)}"
            case "{" where brackets == 0:
                let limits = characters.prefix { $0 != "}" }
                characters = characters.dropFirst(limits.count)
                let isOpen = limits.hasSuffix(",")
                bounded += "{\(limits)" + (isOpen ? "\((Int(limits.dropLast()) ?? 0) + most)" : "")
            default: bounded.append(character)
            }
        }
        return bounded
    }
}
