/// Finds the matches of a compiled pattern that start in a window of positions.
///
/// It begins at the rarest token that every match has (its positions come from the postings) and verifies the others in
/// the stream; a pattern whose tokens are all frequent is tried at each position.
struct Matcher {
    let pattern: CompiledPattern
    private let side: SideIndex
    private let isLongest: Bool
    private var sources: [PostingSource]
    private var threads: AutomatonThreads?
    private var nextThreads: AutomatonThreads?
    /// The document and the other pieces that no match may leave.
    private var document: StructureCursor
    private var limits: [StructureCursor]
    /// Where the pieces in `limits` end; as in CQP, a piece that starts there is no longer seen.
    private var tagLimit = 0
    private var boundaries: [Structure: StructureCursor] = [:]
    /// The types that a match can begin with, one bit each.
    private var firstWords: [UInt64] = []
    private var starts: [Int] = []
    private var bitmap = PositionBitmap()
    /// Of a phrase: tokens hardly more frequent than its anchor, whose postings are read with the anchor's.
    private var companions: [(offset: Int, source: PostingSource)] = []
    private var companionBitmap = PositionBitmap()

    /// Matches lie in one document and in one piece of each of `structures`; of those with the same start the shortest
    /// is found, or the longest.
    init(_ pattern: CompiledPattern, side: SideIndex, within structures: [Structure], isLongest: Bool) {
        self.pattern = pattern
        self.side = side
        self.isLongest = isLongest
        sources = pattern.anchorTypes.map { PostingSource(types: $0, side: side) }
        document = StructureCursor(.document, side: side)
        limits = structures.map { StructureCursor($0, side: side) }
        if case .phrase(let sets) = pattern.shape, let anchor = pattern.anchors.first {
            // For frequent tokens two lists are read faster than one list and the stream, which doesn't fit the cache.
            let frequency = pattern.frequencies[anchor.set]
            if frequency > side.tokenCount / 256 {
                for (offset, set) in sets.enumerated() where offset != anchor.lower {
                    if pattern.frequencies[set] > min(4 * frequency, side.tokenCount / 4) { continue }
                    companions.append((offset, PostingSource(types: pattern.types[set], side: side)))
                }
            }
        }
        if case .automaton(let automaton) = pattern.shape {
            var threads = AutomatonThreads(automaton)
            firstWords = threads.firstWords(of: pattern)
            self.threads = threads
            nextThreads = threads
            for structure in Structure.allCases { boundaries[structure] = StructureCursor(structure, side: side) }
        }
    }

    /// Whether trying each position is cheaper than to read the anchors' postings.
    private var prefersScan: Bool { pattern.cost > side.tokenCount / 2 }

    /// About how many positions are looked at in a window.
    func cost(of window: Range<Int>) -> Int {
        if prefersScan { return window.count }
        return pattern.cost * window.count / max(1, side.tokenCount) + 16
            * pattern.anchorTypes.reduce(0) { $0 + $1.count }
    }

    /// Appends the matches that start in `window`, by ascending start.
    ///
    /// With `scanning` each position is tried.
    mutating func find(startingIn window: Range<Int>, scanning: Bool = false, into matches: inout [Hit]) {
        let window = window.clamped(to: 0..<side.tokenCount)
        if scanning || prefersScan {
            starts.removeAll(keepingCapacity: true)
            switch pattern.shape {
            case .phrase(let sets): findPhrase(sets, from: window, into: &matches)
            case .automaton: for start in window { findWithAutomaton(start, into: &matches) }
            }
        } else {
            collectStarts(in: window)
            switch pattern.shape {
            case .phrase(let sets):
                // A phrase has one anchor, whose postings the starts come from.
                let known = companions.map(\.offset) + pattern.anchors.prefix(1).map(\.lower)
                findPhrase(sets, from: starts, known: known, into: &matches)
            case .automaton: for start in starts { findWithAutomaton(start, into: &matches) }
            }
        }
    }

    // MARK: Where matches may start

    private mutating func collectStarts(in window: Range<Int>) {
        starts.removeAll(keepingCapacity: true)
        if sources.count == 1, sources[0].isAscending, companions.isEmpty,
            pattern.anchors[0].lower == pattern.anchors[0].upper
        {
            let shift = pattern.anchors[0].lower
            sources[0].read(window.lowerBound + shift..<window.upperBound + shift) { starts.append($0 - shift) }
            return
        }
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
        bitmap.append(to: &starts)
    }

    // MARK: Phrases

    private mutating func findPhrase(
        _ sets: [Int], from candidates: some Sequence<Int>, known: [Int] = [], into matches: inout [Hit]
    ) {
        // The rarer a token, the sooner it shows that there is no match.
        let order = sets.indices.sorted { pattern.frequencies[sets[$0]] < pattern.frequencies[sets[$1]] }
        let checks = order.filter { !known.contains($0) && pattern.frequencies[sets[$0]] < side.tokenCount }.map {
            (offset: $0, firstWord: sets[$0] * pattern.wordCount)
        }
        let stream = side.stream
        let length = sets.count
        let lastStart = side.tokenCount - length
        pattern.words.withUnsafeBufferPointer { words in
            candidates: for start in candidates where start <= lastStart {
                for check in checks {
                    let type = stream[start &+ check.offset]
                    if words[check.firstWord &+ type &>> 6] &>> UInt64(truncatingIfNeeded: type & 63) & 1 == 0 {
                        continue candidates
                    }
                }
                if length > 1 && start + length > limit(of: start) { continue }
                matches.append(Hit(start, start &+ length))
            }
        }
    }

    /// The position at which a match that starts at `start` must have ended.
    @inline(__always)
    private mutating func limit(of start: Int) -> Int {
        tagLimit = side.tokenCount
        for index in limits.indices { tagLimit = min(tagLimit, limits[index].bounds(at: start).upperBound) }
        return min(tagLimit, document.bounds(at: start).upperBound)
    }

    // MARK: Automata

    private mutating func findWithAutomaton(_ start: Int, into matches: inout [Hit]) {
        let type = side.stream[start]
        if firstWords[type >> 6] >> UInt64(type & 63) & 1 == 0 { return }
        if let end = automatonEnd(from: start) { matches.append(Hit(start, end)) }
    }

    private mutating func automatonEnd(from start: Int) -> Int? {
        guard var current = threads.take(), var next = nextThreads.take() else { return nil }
        defer {
            threads = current
            nextThreads = next
        }
        let limit = min(limit(of: start), start + pattern.maximumLength)
        var longest: Int?
        current.clear()
        current.activate(0) { isBoundary($0, isStart: $1, at: start) }
        var position = start
        while position < limit && !current.waiting.isEmpty {
            let type = side.stream[position]
            position += 1
            next.clear()
            for place in current.waiting {
                guard let set = current.set(at: place),
                    pattern.words[set * pattern.wordCount + type >> 6] >> UInt64(type & 63) & 1 != 0
                else { continue }
                next.activate(place + 1) { isBoundary($0, isStart: $1, at: position) }
            }
            if next.hasAccepted {
                if !isLongest { return position }
                longest = position
            }
            swap(&current, &next)
        }
        return longest
    }

    /// Whether a piece begins at `position`, or ends before it.
    private mutating func isBoundary(_ structure: Structure, isStart: Bool, at position: Int) -> Bool {
        let token = isStart ? position : position - 1
        guard token >= 0 && token < (isStart ? tagLimit : side.tokenCount) else { return false }
        let bounds = boundaries[structure]?.bounds(at: token)
        return isStart ? bounds?.lowerBound == position : bounds?.upperBound == position
    }
}
