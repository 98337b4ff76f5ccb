/// What is simple about a pattern for forms.
enum PatternShape: Equatable {
    /// It is a list of texts.
    case literals([String])
    /// It consists of literal texts and wildcards.
    case pieces([Glob.Piece])
    /// It takes a regular-expression engine; every match begins with the prefix.
    case other(prefix: String)

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
        var prefix: String?
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
                prefix = ""
                continue
            } else if "\\.[](){}*+?^$".unicodeScalars.contains(scalar) {
                isList = false
                prefix = prefix ?? branches.last ?? ""
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
            let isRepeated = index < scalars.count && "*+?{".unicodeScalars.contains(scalars[index])
            if isRepeated { prefix = prefix ?? branches.last ?? "" }
            branches[branches.count - 1].unicodeScalars.append(scalar)
            pieces.append(scalar)
        }
        if branches.count > 1 { prefix = "" }
        if isList {
            self = .literals(branches)
        } else if isGlob {
            self = .pieces(pieces)
        } else {
            self = .other(prefix: prefix ?? "")
        }
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
