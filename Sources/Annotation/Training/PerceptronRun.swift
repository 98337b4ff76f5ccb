import BitextCore

/// One learning: the weights while they change.
final class PerceptronRun {
    private let set: TrainingSet
    private let traits: [WordTraits]
    private let features: FeatureNumbering
    private let margin: Int32
    private let stride = 20
    private let weights: UnsafeMutableBufferPointer<Int32>
    /// The sum of each change times the step it was made at: what averaging needs (Daumé 2006).
    private let corrections: UnsafeMutableBufferPointer<Int64>
    private var step: Int64 = 1
    private var active: [Int32] = []
    private var scores = [Int32](repeating: 0, count: 20)
    private var keys: [UInt64]
    private let pass: TaggingPass
    private let firstTags: [UInt8]?

    private let hidden: Int
    private var hides = true
    private var random: SeededNumbers

    init(
        set: TrainingSet, traits: [WordTraits], features: FeatureNumbering, pass: TaggingPass, firstTags: [UInt8]?,
        margin: Int32, hidden: Int, seed: UInt64
    ) {
        self.pass = pass
        self.firstTags = firstTags
        keys = [UInt64](repeating: 0, count: TaggingContext.keyCount(in: pass))
        self.hidden = hidden
        random = SeededNumbers(seed: seed &+ 77)
        self.set = set
        self.traits = traits + [WordTraits.boundary]
        self.features = features
        self.margin = margin
        weights = .allocate(capacity: features.keys.count * stride)
        weights.initialize(repeating: 0)
        corrections = .allocate(capacity: features.keys.count * stride)
        corrections.initialize(repeating: 0)
    }

    deinit {
        weights.deallocate()
        corrections.deallocate()
    }

    /// Tags a sentence and mends the weights wherever the tag is wrong or hardly right.
    func learn(from sentence: Int) {
        let (start, end) = (set.starts[sentence], set.starts[sentence + 1])
        var tags: (previous: UInt64, before: UInt64) = (31, 31)
        for index in start..<end {
            collect(index, start, end, tags)
            score()
            let gold = Int(set.tags[index])
            var best = 0
            var rival = gold == 0 ? 1 : 0
            for tag in 0..<PerceptronTrainer.tagCount {
                if scores[tag] > scores[best] { best = tag }
                if tag != gold && scores[tag] > scores[rival] { rival = tag }
            }
            if scores[gold] - scores[rival] < margin { update(gold, rival) }
            step += 1
            tags = (UInt64(best), tags.previous)
        }
    }

    /// Ends the learning: from now on the weights are their averages.
    func settle() {
        hides = false
        for index in weights.indices {
            let average = Int64(weights[index]) * 256 - corrections[index] * 256 / step
            weights[index] = Int32(truncatingIfNeeded: average)
        }
    }

    /// Tags a sentence as learned.
    func tag(_ sentence: Int, into result: inout [UInt8]) {
        let (start, end) = (set.starts[sentence], set.starts[sentence + 1])
        var tags: (previous: UInt64, before: UInt64) = (31, 31)
        for index in start..<end {
            collect(index, start, end, tags)
            score()
            var best = 0
            for tag in 0..<PerceptronTrainer.tagCount where scores[tag] > scores[best] { best = tag }
            result[index] = UInt8(best)
            tags = (UInt64(best), tags.previous)
        }
    }

    private func collect(_ index: Int, _ start: Int, _ end: Int, _ tags: (previous: UInt64, before: UInt64)) {
        active.removeAll(keepingCapacity: true)
        let roles = WordRole.allCases.count
        func word(_ index: Int) -> Int { index < start || index >= end ? traits.count - 1 : Int(set.words[index]) }
        func later(_ index: Int) -> UInt64 {
            guard let firstTags, index < end else { return 31 }
            return UInt64(firstTags[index])
        }
        let places = [word(index), word(index - 1), word(index + 1), word(index - 2), word(index + 2)]
        for role in 0..<roles { active.append(contentsOf: features.staticFeatures[places[role] * roles + role]) }
        traits.withUnsafeBufferPointer { traits in
            keys.withUnsafeMutableBufferPointer { keys in
                guard let base = traits.baseAddress, let keyBase = keys.baseAddress else { return }
                TaggingContext(
                    beforePrevious: base + places[3], previous: base + places[1], current: base + places[0],
                    next: base + places[2], afterNext: base + places[4], tagBeforePrevious: tags.before,
                    previousTag: tags.previous, nextTag: later(index + 1), tagAfterNext: later(index + 2)
                ).writeKeys(in: pass, to: keyBase)
            }
        }
        for key in keys {
            if let number = features.number(of: key) { active.append(number) }
        }
        if hides { active.removeAll { _ in random.next(below: 100) < hidden } }
    }

    private func score() {
        let (weights, stride) = (weights, stride)
        active.withUnsafeBufferPointer { active in
            scores.withUnsafeMutableBufferPointer { scores in
                for tag in 0..<stride { scores[tag] = 0 }
                for feature in active {
                    let row = Int(feature) * stride
                    for tag in 0..<stride { scores[tag] &+= weights[row + tag] }
                }
            }
        }
    }

    private func update(_ gold: Int, _ rival: Int) {
        for feature in active {
            let row = Int(feature) * stride
            weights[row + gold] += 1
            corrections[row + gold] += step
            weights[row + rival] -= 1
            corrections[row + rival] -= step
        }
    }

    /// The average of the weights over all steps.
    func averaged() -> TrainedWeights {
        let count = PerceptronTrainer.tagCount
        var result = [Float](repeating: 0, count: features.keys.count * count)
        for feature in features.keys.indices {
            for tag in 0..<count {
                let index = feature * stride + tag
                let average = Double(weights[index]) - Double(corrections[index]) / Double(step)
                result[feature * count + tag] = Float(average)
            }
        }
        return TrainedWeights(keys: features.keys, weights: result)
    }
}
