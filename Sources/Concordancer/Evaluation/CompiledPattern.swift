import BitextCore

/// A pattern made ready for one side: its tokens' types, its automaton, and where to begin the search.
struct CompiledPattern: Sendable {
    /// A token that every hit has (one of the anchors of a pattern), between `lower` and `upper` positions after the
    /// hit's start.
    struct Anchor: Sendable {
        var set: Int
        var lower: Int
        var upper: Int
    }

    /// How the tokens follow each other.
    enum Shape: Sendable {
        /// A fixed number of tokens, by the numbers of their sets, and what the constraint's labels stand for.
        case phrase([Int], LabelSlots.Bindings)
        case automaton(Automaton)
        /// Whole pieces, whatever their tokens are.
        case pieces(RegionList)
    }

    let shape: Shape
    let constraint: CompiledConstraint?
    /// The lists of pieces whose boundaries the automaton looks at.
    let regions: [RegionList]
    /// The conditions of parts, the constraints on tokens and the proximities that the automaton looks at.
    let parts: [PartConditions]
    let checks: [CompiledConstraint]
    let proximities: [CompiledProximity]
    /// The labels whose tokens are remembered.
    let slots: LabelSlots
    /// All sets, one after the other, `wordCount` words each.
    let words: [UInt64]
    let wordCount: Int
    /// How many tokens each set stands for.
    let frequencies: [Int]
    /// The anchors, and where the positions of each are read.
    let anchors: [Anchor]
    let anchorCovers: [TypeCover]
    /// The tokens of a phrase, by their distances from its start, whose positions are read with the anchor's: those that come cheaper so
    /// than from the stream.
    let companions: [(offset: Int, cover: TypeCover)]
    /// Where every match begins, if that is where pieces begin.
    let leadingPieces: LeadingPieces?
    /// The pieces at whose starts every match begins and in which an anchor stands; then the anchors' distances mean nothing.
    let anchoredPieces: Structure?
    /// How many positions the search looks at that begins with the anchors.
    let cost: Int
    /// How many tokens a hit has at most.
    let maximumLength: Int

    /// Whether no two matches have the same start and a match that is not a hit can't make way for another.
    var isFixed: Bool {
        if case .automaton = shape { return false }
        return true
    }

    /// Open-ended repetitions end after this many tokens at the latest, as with CQP's hard boundary.
    static let hardBoundary = 501

    /// Compiles the pattern and the constraint of `body` for a side; the tokens of `labels` are remembered besides those that the
    /// constraints name.
    ///
    /// What its parts and proximities look for ends as `control` says. Throws for a pattern that needs no token at all, and for what the index
    /// doesn't have.
    init(
        _ body: QueryBody, remembering labels: [String] = [], in language: Language, of index: Index, query: String,
        control: SearchControl?
    ) throws(QueryError) {
        let side = index.sides[language]
        var pattern = body.pattern
        var wanted = body.constraint.map { [$0] } ?? []
        var slots = LabelSlots()
        // Most queries have nothing to remember.
        if !pattern.hasTokensOnly {
            pattern = pattern.promoted(on: side)
            if let (plain, checks) = pattern.withoutChecks() {
                pattern = plain
                wanted += checks
            }
            for constraint in pattern.constraints + wanted {
                for (name, offset) in constraint.slotNames { _ = try slots.add(name, offset: offset, query: query) }
            }
            for label in labels { _ = try slots.add(label, offset: body.offset, query: query) }
            for name in pattern.pairedNames {
                _ = try slots.add(PatternNumbering.label(ofPiece: name), offset: body.offset, query: query)
            }
        }
        self.slots = slots
        var constraint: CompiledConstraint?
        if !wanted.isEmpty {
            constraint = try CompiledConstraint(
                wanted.count == 1 ? wanted[0] : .and(wanted), slots: slots, in: language, of: index, query: query)
            let once = pattern.labelsBoundOnce.compactMap { slots.slot(of: $0) }
            constraint?.findEarlyConditions(of: once.reduce(0) { $0 | 1 << UInt16($1) })
        }
        self.constraint = constraint
        var numbering = PatternNumbering(
            index: index, language: language, query: query, slots: slots, control: control)
        if case .whole(let test) = pattern {
            shape = .pieces(try RegionList(test, of: language, in: index, query: query))
        } else if let phrase = pattern.phrase {
            var sequence: [Int] = []
            var bindings = LabelSlots.Bindings.zero
            for (offset, item) in phrase.enumerated() {
                sequence.append(try numbering.number(of: item.test))
                for slot in item.labels.compactMap({ slots.slot(of: $0) }) {
                    bindings[slot] = UInt16(truncatingIfNeeded: offset + 1)
                }
            }
            shape = .phrase(sequence, bindings)
        } else {
            // What the pattern names must be there before anything else is said of it.
            shape = .automaton(try Automaton(pattern, numbering: &numbering))
            try pattern.checkIsSatisfiable(offset: body.offset, query: query)
        }
        let sets = numbering.sets
        regions = numbering.regions
        parts = numbering.parts
        checks = numbering.checks
        proximities = numbering.proximities
        wordCount = TypeSet.wordCount(side)
        // A single set, which may be large, isn't copied.
        words = sets.count == 1 ? sets[0].words : sets.flatMap(\.words)
        let length = pattern.length
        maximumLength =
            length.upperBound < Pattern.unlimited
            ? length.upperBound : max(CompiledPattern.hardBoundary, length.lowerBound)
        let limit = maximumLength
        func anchors(_ frequencies: [Int]) -> AnchorFinder.Choice? {
            AnchorFinder(limit: limit) { test in numbering.numbers[test].map { ($0, frequencies[$0]) } }.best(
                in: pattern)
        }
        let found = CompiledPattern.frequencies(of: sets, in: side)
        let certainty = found.certainty
        var frequencies = found.counts
        var best = anchors(frequencies)
        if best.map({ $0.cost >= certainty || $0.anchors.contains { frequencies[$0.set] >= certainty } }) ?? false {
            frequencies = sets.map { $0.isUniversal ? side.tokenCount : $0.frequency(in: side.postings) }
            best = anchors(frequencies)
        }
        self.frequencies = frequencies
        let leading = LeadingPieces(pattern, numbering, side: side)
        // Without usable anchors, and where they stand almost everywhere, each position is tried.
        let isScan = best?.anchors.contains { sets[$0.set].isUniversal } ?? true
        let anchorCost = isScan ? Int.max : best?.cost ?? .max
        let inner = CompiledPattern.anchored(pattern, numbering, self.frequencies)
        if let inner, inner.choice.cost < min(anchorCost, leading?.count ?? .max) {
            leadingPieces = nil
            anchoredPieces = inner.structure
            self.anchors = inner.choice.anchors
            anchorCovers = self.anchors.map { sets[$0.set].cover(on: side) }
            companions = []
            cost = inner.choice.cost
            return
        }
        anchoredPieces = nil
        leadingPieces = leading.flatMap { $0.count < anchorCost ? $0 : nil }
        self.anchors = leadingPieces == nil ? best?.anchors ?? [] : []
        anchorCovers = self.anchors.map { sets[$0.set].isUniversal ? TypeCover() : sets[$0.set].cover(on: side) }
        cost = min(anchorCost, leadingPieces?.count ?? .max)
        if case .phrase(let sequence, _) = shape, let anchor = self.anchors.first {
            companions = CompiledPattern.companions(of: anchor, in: sequence, sets, frequencies, side: side)
        } else {
            companions = []
        }
    }

    /// Finds the tokens of a phrase whose positions are best read with those of its anchor.
    private static func companions(
        of anchor: Anchor, in sequence: [Int], _ sets: [TypeSet], _ frequencies: [Int], side: SideIndex
    ) -> [(offset: Int, cover: TypeCover)] {
        // Of frequent tokens two lists are read faster than one list and the stream, which doesn't fit the cache.
        let frequency = frequencies[anchor.set]
        if frequency <= side.tokenCount / 256 { return [] }
        return sequence.enumerated().compactMap { offset, set in
            if offset == anchor.lower || sets[set].isUniversal { return nil }
            if frequencies[set] > min(4 * frequency, side.tokenCount / 4) {
                return TypeCover.marks(sets[set].words[...], side: side).map { (offset, $0) }
            }
            return (offset, sets[set].cover(on: side))
        }
    }

    /// The rarest tokens that stand in the piece that a pattern begins with and that its tags enclose.
    private static func anchored(
        _ pattern: Pattern, _ numbering: PatternNumbering, _ frequencies: [Int]
    ) -> (structure: Structure, choice: AnchorFinder.Choice)? {
        guard case .sequence(let items) = pattern, case .boundary(let structure, .start)? = items.first,
            let (_, end) = Pattern.pair(in: items, at: 0)
        else { return nil }
        // Wherever in the piece they stand.
        let finder = AnchorFinder(limit: 0, isInside: true) { test in
            numbering.numbers[test].map { ($0, frequencies[$0]) }
        }
        let choice = finder.best(in: .sequence(Array(items[1..<end])))
        guard let choice, !choice.anchors.contains(where: { numbering.sets[$0.set].isUniversal }) else { return nil }
        return (structure, choice)
    }

    /// How many tokens each set stands for, or at least stands for where that is no fewer than `certainty`.
    ///
    /// Of sets that are far more frequent than the rarest no one needs to know how frequent they are: they are no place to begin at.
    private static func frequencies(of sets: [TypeSet], in side: SideIndex) -> (counts: [Int], certainty: Int) {
        let sizes = sets.map(\.size)
        var counts = [Int](repeating: 0, count: sets.count)
        var certainty = Int.max
        for set in sets.indices.sorted(by: { sizes[$0] < sizes[$1] }) {
            counts[set] =
                sets[set].isUniversal ? side.tokenCount : sets[set].frequency(in: side.postings, upTo: certainty)
            certainty = min(certainty, 8 * counts[set] + 1024)
        }
        return (counts, certainty)
    }
}
