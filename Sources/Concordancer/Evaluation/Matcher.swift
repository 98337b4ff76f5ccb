/// Finds the matches of a compiled pattern that start in a window of positions.
///
/// It begins at the rarest token that every match has (its positions come from the postings) and verifies the others in
/// the stream; a pattern whose tokens are all frequent is tried at each position.
struct Matcher {
    let pattern: CompiledPattern
    let side: SideIndex
    let isLongest: Bool
    private var sources: [PostingSource]
    var threads: AutomatonThreads?
    var nextThreads: AutomatonThreads?
    /// The piece that every match begins with, where a tag in it asks for its end.
    private(set) var fixedMark: Automaton.FixedMark?
    /// What does their work where it can.
    var bits: BitAutomaton?
    /// The threads where a constraint asks for labels.
    var labelled: LabelledThreads?
    var nextLabelled: LabelledThreads?
    /// The searches that begin with other tokens.
    var furtherPasses: [Matcher] = []
    let control: SearchControl?
    /// Is told from where a match may begin that is too long.
    var overlong: OverlongMatches?
    var work = 0
    /// How much work was done when the clock was looked at last.
    var lastLook = -64
    /// What no match may leave.
    private var limits: SpanLimits
    /// Where the pieces in `limits` end; as in CQP, a piece that starts there is no longer seen.
    var tagLimit = 0
    var constraint: CompiledConstraint?
    var parts: [PartConditions]
    var checks: [CompiledConstraint]
    var proximities: [CompiledProximity]
    var boundaries: [Structure: StructureCursor] = [:]
    /// The types that a match can begin with, one bit each.
    var firstWords: [UInt64] = []
    private var starts: [Int] = []
    private var gathered = PositionGatherer()
    private var bitmap = PositionBitmap()
    /// Of a phrase: the tokens whose postings are read with the anchor's.
    private var companions: [(offset: Int, source: PostingSource)] = []
    private var companionBitmap = PositionBitmap()

    /// Finds the matches that lie within some limits.
    ///
    /// Of those with the same start the shortest is found, or the longest. As in CQP, they may reach from one document
    /// into the next.
    init(
        _ pattern: CompiledPattern, side: SideIndex, within limits: SpanLimits = SpanLimits(), isLongest: Bool = false,
        control: SearchControl?
    ) {
        self.control = control
        self.limits = limits
        self.pattern = pattern
        constraint = pattern.constraint
        parts = pattern.parts
        checks = pattern.checks
        proximities = pattern.proximities
        self.side = side
        self.isLongest = isLongest
        sources = pattern.anchorCovers.map { PostingSource($0, side: side) }
        companions = pattern.companions.map { ($0.offset, PostingSource($0.cover, side: side)) }
        if case .automaton(let automaton) = pattern.shape {
            fixedMark = automaton.fixedMark
            var threads = AutomatonThreads(automaton)
            firstWords = threads.firstWords(of: pattern)
            self.threads = threads
            nextThreads = threads
            if pattern.constraint == nil && !automaton.hasSlots {
                bits = BitAutomaton(automaton)
            } else {
                labelled = LabelledThreads(automaton)
                nextLabelled = labelled
            }
            for structure in Structure.allCases { boundaries[structure] = StructureCursor(structure, side: side) }
        }
    }

    /// Whether trying each position is cheaper than to read the anchors' postings.
    var prefersScan: Bool { pattern.leadingPieces == nil && pattern.cost > side.tokenCount / 2 }

    /// About how many positions are looked at in a window.
    func cost(of window: Range<Int>) -> Int {
        if prefersScan { return window.count }
        return pattern.cost * window.count / max(1, side.tokenCount) + 16
            * pattern.anchorCovers.reduce(0) { $0 + $1.count }
    }

    /// How many positions are worth looking through at once: all of them where few starts are tried.
    var windowSize: Int {
        let least = 1 << 15
        if prefersScan { return least }
        return max(least, min(side.tokenCount, side.tokenCount / max(1, pattern.cost) * 2048))
    }

    /// Whether the search was given up.
    var isStopped: Bool { control?.wasStopped ?? false }

    /// How many tokens a match has where bitmaps of positions are the quickest way to all matches, whatever stands around them: where all its
    /// tokens are so frequent, or single ones.
    var bitmapLength: Int? {
        guard case .phrase(let sets, _) = pattern.shape, pattern.constraint == nil, !prefersScan,
            companions.count + 1 == sets.count, pattern.frequencies[sets[0]] > side.tokenCount / 256
        else { return nil }
        let isConfined = sets.count == 1 ? limits.mayRefuseTokens : !limits.areEmpty
        return isConfined ? nil : sets.count
    }

    /// Whether a match is one frequent token, whatever stands around it, whose positions are all in posting lists.
    var isFrequentToken: Bool { bitmapLength == 1 && sources[0].marks.isEmpty }

    /// Calls `body` with each match's position in `window`, in no order, of a matcher that `isFrequentToken`.
    @inline(__always)
    mutating func forEachToken(in window: Range<Int>, _ body: (Int) -> Void) { sources[0].readPostings(window, body) }

    /// Replaces what is in `bitmap` by the starts of matches in `window`, of a matcher that has a `bitmapLength`.
    mutating func find(in window: Range<Int>, into bitmap: inout PositionBitmap) {
        markStarts(in: window.clamped(to: 0..<side.tokenCount), in: &bitmap)
    }

    /// Appends the matches that start in `window`, by ascending start.
    ///
    /// With `scanning` each position is tried.
    mutating func find(startingIn window: Range<Int>, scanning: Bool = false, into matches: inout [Hit]) {
        let window = window.clamped(to: 0..<side.tokenCount)
        let isScan = scanning || prefersScan
        starts.removeAll(keepingCapacity: true)
        switch pattern.shape {
        case .pieces(let regions): findPieces(regions, startingIn: window, into: &matches)
        case .phrase(let sets, let bindings):
            if isScan {
                findPhrase(sets, bindings, from: window, into: &matches)
            } else if sets.count == 1 && pattern.constraint == nil && !limits.mayRefuseTokens {
                // Every start is a match.
                forEachStart(in: window) { matches.append(Hit($0, $0 &+ 1)) }
            } else {
                collectStarts(in: window)
                // A phrase has one anchor, whose postings the starts come from.
                let known = companions.map(\.offset) + pattern.anchors.prefix(1).map(\.lower)
                findPhrase(sets, bindings, from: starts, known: known, into: &matches)
            }
        case .automaton:
            if isScan {
                for start in window where !isOverdue() { findWithAutomaton(start, into: &matches) }
            } else {
                collectStarts(in: window)
                for start in starts where !isOverdue() { findWithAutomaton(start, into: &matches) }
            }
        }
    }

    /// Whether the search was given up, looked up now and then.
    @inline(__always)
    private mutating func isOverdue() -> Bool {
        work &+= 1
        return work & 0xFF == 0 && control?.mustStop() ?? false
    }

    private mutating func findPieces(_ regions: RegionList, startingIn window: Range<Int>, into matches: inout [Hit]) {
        for piece in regions.pieces(startingIn: window) {
            let (start, end) = (regions.lowers[piece], regions.uppers[piece])
            guard end <= limit(of: start) else { continue }
            if !fulfilsConstraint(.zero, start, end) { continue }
            matches.append(Hit(start, end))
        }
    }

    // MARK: Where matches may start

    private mutating func collectStarts(in window: Range<Int>) {
        if let pieces = pattern.leadingPieces {
            pieces.append(startingIn: window, to: &starts)
            return
        }
        if let structure = pattern.anchoredPieces {
            collectAnchoredStarts(structure, in: window)
            return
        }
        var starts = starts
        self.starts = []
        forEachStart(in: window) { starts.append($0) }
        self.starts = starts
    }

    /// Collects the starts of the pieces that hold an anchor.
    private mutating func collectAnchoredStarts(_ structure: Structure, in window: Range<Int>) {
        guard var cursor = boundaries[structure], !window.isEmpty else { return }
        let region = window.lowerBound..<cursor.bounds(at: window.upperBound - 1).upperBound
        func append(_ position: Int) {
            let start = cursor.bounds(at: position).lowerBound
            if window.contains(start) && starts.last != start { starts.append(start) }
        }
        for number in sources.indices {
            sources[number].readPostings(region) { append($0) }
            for marks in sources[number].marks { marks.forEach(in: region) { append($0) } }
        }
        if sources.count > 1 || !sources[0].isOneList { starts = Set(starts).sorted() }
    }

    @inline(__always)
    private mutating func forEachStart(in window: Range<Int>, _ body: (Int) -> Void) {
        if sources.count == 1, sources[0].isOneList, companions.isEmpty,
            pattern.anchors[0].lower == pattern.anchors[0].upper
        {
            let shift = pattern.anchors[0].lower
            sources[0].readPostings(window.lowerBound + shift..<window.upperBound + shift) { body($0 - shift) }
            return
        }
        if companions.isEmpty && pattern.cost < max(16, side.tokenCount / 1024)
            && sources.allSatisfy(\.marks.isEmpty)
        {
            // A bitmap would be nearly empty. What is so rare has marks in short texts alone.
            gathered.reset(to: window)
            for (number, anchor) in pattern.anchors.enumerated() {
                gathered.insert(from: &sources[number], lower: anchor.lower, upper: anchor.upper)
            }
            gathered.forEach(body)
            return
        }
        var bitmap = PositionBitmap()
        swap(&bitmap, &self.bitmap)
        markStarts(in: window, in: &bitmap)
        bitmap.forEach(body)
        swap(&bitmap, &self.bitmap)
    }

    /// Replaces what is in `bitmap` by the positions in `window` where the anchors and their companions let a match start.
    private mutating func markStarts(in window: Range<Int>, in bitmap: inout PositionBitmap) {
        bitmap.reset(to: window)
        for (number, anchor) in pattern.anchors.enumerated() {
            bitmap.insert(from: &sources[number], lower: anchor.lower, upper: anchor.upper)
        }
        for number in companions.indices {
            companionBitmap.reset(to: window)
            let offset = companions[number].offset
            companionBitmap.insert(from: &companions[number].source, lower: offset, upper: offset)
            bitmap.formIntersection(companionBitmap)
        }
    }

    // MARK: Phrases

    private mutating func findPhrase(
        _ sets: [Int], _ bindings: LabelSlots.Bindings, from candidates: some Sequence<Int>, known: [Int] = [],
        into matches: inout [Hit]
    ) {
        // The rarer a token, the sooner it shows that there is no match.
        let order = sets.indices.sorted { pattern.frequencies[sets[$0]] < pattern.frequencies[sets[$1]] }
        let checks = order.filter { !known.contains($0) && pattern.frequencies[sets[$0]] < side.tokenCount }.map {
            (offset: $0, firstWord: sets[$0] * pattern.wordCount)
        }
        let stream = side.stream
        let length = sets.count
        let lastStart = side.tokenCount - length
        let isConstrained = constraint != nil
        let isConfined = limits.mayRefuseTokens || length > 1 && !limits.areEmpty
        pattern.words.withUnsafeBufferPointer { words in
            candidates: for start in candidates where start <= lastStart {
                for check in checks {
                    let type = stream[start &+ check.offset]
                    if words[check.firstWord &+ type &>> 6] &>> UInt64(truncatingIfNeeded: type & 63) & 1 == 0 {
                        continue candidates
                    }
                }
                if isConfined && start + length > limit(of: start) { continue }
                if isConstrained && !fulfilsConstraint(bindings, start, start + length) { continue }
                matches.append(Hit(start, start &+ length))
            }
        }
    }

    /// The position at which a match that starts at `start` must have ended.
    @inline(__always)
    mutating func limit(of start: Int) -> Int {
        tagLimit = limits.end(from: start, tokenCount: side.tokenCount)
        return tagLimit
    }

    /// Whether a match fulfils the global constraint, if there is one.
    mutating func fulfilsConstraint(_ bindings: LabelSlots.Bindings, _ start: Int, _ end: Int) -> Bool {
        constraint?.holds(
            for: CompiledConstraint.Way(bindings: bindings, origin: start, start: start, end: end), in: side.stream)
            ?? true
    }
}
