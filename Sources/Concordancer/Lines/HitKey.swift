/// What hits are sorted, grouped and counted by.
///
/// Written `PLACE` or `PLACE.ATTRIBUTE`, with `-` before it for the reverse order:
/// - `1L`, `2R`, …: the nth token before or after the hit; `first`, `last` (or `match`, `matchend`): a token of it;
/// - `target`, or a label with an attribute as in `a.lemma`: the token of the hit that bears the label in the query;
/// - `node`: all of the hit; `word`, `lemma`, `pos` and other attributes alone mean those of the node;
/// - `left`, `right`: the context, beginning with the token next to the node (for sorting);
/// - `document`, `meta.KEY`: the document's name, a value of its metadata;
/// - `STRUCTURE_ATTRIBUTE`, as in `chapter_title`: the value around the hit's first token;
/// - `translation`: what faces the hit on the other side;
/// - `equivalent`: the words on the other side that translate the hit, where the caller knows them;
/// - `frequency`, `frequency:KEY`: how many of the hits have the same node, or the same value of another key, most first.
public struct HitKey: Sendable, Hashable, CustomStringConvertible {
    /// The property of a hit.
    indirect enum Subject: Sendable, Hashable {
        case before(Int, TokenAttribute)
        case after(Int, TokenAttribute)
        case first(TokenAttribute)
        case last(TokenAttribute)
        case node(TokenAttribute)
        case labelled(String, TokenAttribute)
        case leftContext(TokenAttribute)
        case rightContext(TokenAttribute)
        case document
        case metadata(String)
        case translation
        case equivalent
        case frequency(HitKey)
    }

    let subject: Subject
    /// Whether the order is turned round.
    public let isReversed: Bool
    /// The key as it was written.
    public let description: String

    init(_ subject: Subject, isReversed: Bool = false, description: String) {
        self.subject = subject
        self.isReversed = isReversed
        self.description = description
    }

    /// The context before the hit, beginning with the token next to it.
    public static let left = HitKey(.leftContext(.word), description: "left")
    /// The context after the hit.
    public static let right = HitKey(.rightContext(.word), description: "right")
    /// The hit itself.
    public static let node = HitKey(.node(.word), description: "node")

    /// Reads a key; nil where it isn't one.
    public init?(_ text: some StringProtocol) {
        var rest = text[...]
        isReversed = rest.first == "-"
        if isReversed { rest = rest.dropFirst() }
        description = String(text)
        if rest == "frequency" {
            subject = .frequency(.node)
            return
        }
        if rest.hasPrefix("frequency:") {
            guard let key = HitKey(rest.dropFirst("frequency:".count)), key.isCountable else { return nil }
            subject = .frequency(key)
            return
        }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let place = parts.first.map { String($0) } ?? ""
        if place == "meta" || place == "text", parts.count == 2, !parts[1].isEmpty {
            subject = .metadata(String(parts[1]))
            return
        }
        var attribute = TokenAttribute.word
        if parts.count == 2 {
            guard let named = TokenAttribute(parts[1]) else { return nil }
            attribute = named
        }
        switch place {
        case "document" where parts.count == 1: subject = .document
        case "translation" where parts.count == 1: subject = .translation
        case "equivalent" where parts.count == 1: subject = .equivalent
        case "left": subject = .leftContext(attribute)
        case "right": subject = .rightContext(attribute)
        case "node": subject = .node(attribute)
        case "first", "match": subject = .first(attribute)
        case "last", "matchend": subject = .last(attribute)
        case "target", "keyword": subject = .labelled(place, attribute)
        default:
            if let side = place.last, side == "L" || side == "R" || side == "l" || side == "r",
                let distance = Int(place.dropLast())
            {
                guard (1...1000).contains(distance) else { return nil }
                subject = side == "L" || side == "l" ? .before(distance, attribute) : .after(distance, attribute)
            } else {
                let isName = !place.isEmpty && place.utf8.allSatisfy(QueryLexer.isNameByte)
                if parts.count == 2 && isName {
                    subject = .labelled(place, attribute)
                    return
                }
                guard parts.count == 1, let named = TokenAttribute(place) else { return nil }
                subject = .node(named)
            }
        }
    }

    /// Reads keys separated by commas, as in `node,1R,-meta.year`; nil where one of them isn't a key.
    public static func list(_ text: String) -> [HitKey]? {
        var keys: [HitKey] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let key = HitKey(part) else { return nil }
            keys.append(key)
        }
        return keys
    }

    /// Whether hits can be grouped by it: it is one value, not an open stretch of text.
    public var isCountable: Bool {
        switch subject {
        case .leftContext, .rightContext, .frequency: false
        default: true
        }
    }

    /// Whether it asks what translates the hit.
    public var needsEquivalents: Bool {
        switch subject {
        case .equivalent: true
        case .frequency(let key): key.needsEquivalents
        default: false
        }
    }

    /// The tokens' attribute that it compares, if it does.
    var attribute: TokenAttribute? {
        switch subject {
        case .before(_, let attribute), .after(_, let attribute), .first(let attribute), .last(let attribute),
            .node(let attribute), .leftContext(let attribute), .rightContext(let attribute),
            .labelled(_, let attribute):
            attribute
        case .document, .metadata, .translation, .equivalent, .frequency: nil
        }
    }
}
