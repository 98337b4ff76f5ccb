import BitextCore

/// Finds the tokens of hits that the query's labels stand for, by matching each hit once more.
struct LabelFinder {
    private var matcher: Matcher
    private var growth: Growth?
    private let slots: LabelSlots
    private var matches: [Hit] = []

    /// What made hits of the matches that labels stand for tokens of.
    struct Growth {
        /// Finds the matches, whose labels don't matter.
        var matcher: Matcher
        /// The conditions besides their tokens.
        var filters: Filters
        /// Which of them are hits.
        var selector: HitSelector
        /// What these grow to.
        var expander: HitExpander
    }

    /// Finds labels by a matcher that remembers them, in hits that have grown where `growth` is given.
    init(_ matcher: Matcher, growth: Growth?) {
        self.matcher = matcher
        self.growth = growth
        slots = matcher.pattern.slots
    }

    /// Where the token of a label is in a hit; nil where it stands for none.
    ///
    /// Where a hit can be matched in several ways, the labels stand for the first tokens that they can.
    mutating func position(of label: String, in hit: Hit) -> Int? {
        guard let slot = slots.slot(of: label) else { return nil }
        let match = growth == nil ? hit : origin(of: hit)
        guard let match, let bindings = matcher.bindings(of: match), bindings[slot] > 0 else { return nil }
        return match.positions.lowerBound + Int(bindings[slot]) - 1
    }

    /// The first match that has grown to a hit; one that a condition or the matching strategy refuses has grown to none.
    private mutating func origin(of hit: Hit) -> Hit? {
        guard var growth else { return nil }
        self.growth = nil
        defer { self.growth = growth }
        matches.removeAll(keepingCapacity: true)
        growth.matcher.findInAllPasses(startingIn: hit.positions, scanning: true, into: &matches)
        growth.filters.apply(to: &matches)
        var selector = growth.selector
        var selected: [Hit] = []
        for match in matches { selector.add(match) { selected.append($0) } }
        selector.finish { selected.append($0) }
        return selected.first { growth.expander.expanded($0) == hit }
    }
}

extension Matcher {
    /// What the labels stand for in a match; nil where it is none.
    mutating func bindings(of match: Hit) -> LabelSlots.Bindings? {
        switch pattern.shape {
        case .phrase(_, let bindings): return bindings
        case .pieces: return .zero
        case .automaton: return labelledWays(from: match.positions.lowerBound, to: match.positions.upperBound)
        }
    }
}

extension Search {
    /// The labels of the query's tokens, in their order; what CQP marks with `@` is called `target`, with `@9` `keyword`.
    public var labels: [String] { query.body.pattern.labels }

    /// Where the token of a label is in each hit; nil where it stands for none.
    ///
    /// Throws `ResultError` where the query has no such label, or too many.
    public func positions(of label: String, in hits: some Collection<Hit>) throws(ResultError) -> [Int?] {
        guard labels.contains(label) else {
            let known = labels.isEmpty ? "it has no labels" : "there are \(labels.joined(separator: ", "))"
            throw ResultError(
                "no token of the query has the label “\(label)”, as in \(label):[lemma=\"…\"]; \(known)")
        }
        do throws(QueryError) {
            var finder = try labelFinder(remembering: [label])
            return hits.map { finder.position(of: label, in: $0) }
        } catch {
            throw ResultError(error.description)
        }
    }

    /// The value of an attribute that the token of a label has in each hit; empty where it stands for none.
    ///
    /// Throws as `positions(of:in:)` does, and where the corpus has no such attribute.
    public func values(
        of attribute: TokenAttribute, at label: String, in hits: [Hit]
    ) throws(ResultError) -> [String] {
        let table = try AttributeValues(attribute, in: language, of: index)
        return try positions(of: label, in: hits).map { position in
            position.map { table.text(of: Int(table.values[side.stream[$0]])) } ?? ""
        }
    }
}
