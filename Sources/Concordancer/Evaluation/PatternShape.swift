/// What is simple about a pattern for forms.
enum PatternShape: Equatable {
    /// It is a list of texts.
    case literals([String])
    /// It consists of literal texts and wildcards.
    case pieces([Glob.Piece])
    /// It takes a regular-expression engine; every match begins with the prefix and holds the literal text.
    case other(prefix: String, literal: String)

    /// The shape of a word with the wildcards `*` and `?`.
    init(wildcards: String) {
        var pieces: [Glob.Piece] = []
        var isEscaped = false
        for scalar in wildcards.unicodeScalars {
            if !isEscaped && scalar == "\\" {
                isEscaped = true
            } else if !isEscaped && scalar == "*" {
                if pieces.last != .any { pieces.append(.any) }
            } else if !isEscaped && scalar == "?" {
                pieces.append(.one)
            } else {
                pieces.append(scalar)
                isEscaped = false
            }
        }
        self = .pieces(pieces)
    }

    /// The shape of a regular expression.
    init(regularExpression: String) {
        let scalars = Array(regularExpression.unicodeScalars)
        var branches = [""]
        var pieces: [Glob.Piece] = []
        var runs = LiteralRuns()
        var isList = true
        var isGlob = true
        var index = 0
        while index < scalars.count {
            var scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            index += 1
            if scalar == "\\", let escaped = next, escaped.isASCII, escaped.properties.generalCategory.isPunctuation {
                scalar = escaped
                index += 1
            } else if scalar == "|" {
                branches.append("")
                isGlob = false
                runs.readOperator(scalar, next)
                continue
            } else if "\\.[](){}*+?^$".unicodeScalars.contains(scalar) {
                isList = false
                runs.readOperator(scalar, next)
                if scalar == "." && (next == "*" || next == "+") {
                    pieces.append(.any)
                    if next == "+" { pieces.append(.one) }
                    index += 1
                    // A further ? or + changes how the engine searches; leave such rarities to it.
                    if index < scalars.count, scalars[index] == "?" || scalars[index] == "+" { isGlob = false }
                } else if scalar == "." && next != "?" && next != "{" {
                    pieces.append(.one)
                } else {
                    isGlob = false
                }
                continue
            }
            runs.readLiteral(
                scalar, isRepeated: index < scalars.count && "*+?{".unicodeScalars.contains(scalars[index]))
            branches[branches.count - 1].unicodeScalars.append(scalar)
            pieces.append(scalar)
        }
        if isList {
            self = .literals(branches)
        } else if isGlob {
            self = .pieces(pieces)
        } else {
            self = .other(prefix: runs.prefix, literal: runs.longest)
        }
    }
}

/// The literal texts that every match of a regular expression must hold: those outside of all groups and brackets.
private struct LiteralRuns {
    /// What every match begins with.
    private(set) var prefix = ""
    /// The longest of the texts.
    private(set) var longest = ""
    private var run = ""
    private var isAtStart = true
    private var groups = 0
    private var isInBrackets = false
    private var isInBraces = false
    private var isOver = false

    mutating func readLiteral(_ scalar: Unicode.Scalar, isRepeated: Bool) {
        if isOver || groups > 0 || isInBrackets || isInBraces { return }
        if isRepeated {
            end()
        } else {
            run.unicodeScalars.append(scalar)
            if isAtStart { prefix = run }
            if run.utf8.count > longest.utf8.count { longest = run }
        }
    }

    mutating func readOperator(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) {
        end()
        switch scalar {
        case "\\":
            // An escape may have arguments, or quote what follows: from here on nothing is certain.
            isOver = true
        case "[" where !isInBrackets:
            isInBrackets = true
            // A bracket in brackets, or one that comes first, is too intricate to follow.
            if next == "]" || next == "^" { isOver = true }
        case "[": isOver = true
        case "]": isInBrackets = false
        case "(" where !isInBrackets:
            groups += 1
            if next == "?" { isOver = true }
        case ")" where !isInBrackets: groups -= 1
        case "{" where !isInBrackets: isInBraces = true
        case "}" where !isInBrackets: isInBraces = false
        case "|" where isOver || groups == 0 && !isInBrackets: (isOver, longest, prefix) = (true, "", "")
        default: break
        }
    }

    private mutating func end() {
        run = ""
        isAtStart = false
    }
}

extension [Glob.Piece] {
    /// Appends a literal character to the literal text at the end.
    fileprivate mutating func append(_ scalar: Unicode.Scalar) {
        if case .literal(let bytes)? = last {
            self[count - 1] = .literal(bytes + [UInt8](String(scalar).utf8))
        } else {
            append(.literal([UInt8](String(scalar).utf8)))
        }
    }
}

extension Unicode.GeneralCategory {
    /// Whether characters of the category are marks of punctuation or symbols, which a regular expression may escape.
    fileprivate var isPunctuation: Bool {
        switch self {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }
}
