import BitextCore

/// Learns the tagger's weights: an averaged perceptron (Collins 2002) that goes through each sentence from left to right and sees its
/// own tags, not the right ones, behind it.
///
/// All sums are of whole numbers, so that every machine learns the same.
struct PerceptronTrainer {
    let settings: TrainingSettings

    static let tagCount = PartOfSpeech.allCases.count

    /// Learns both passes from a set; `traits` has those of each of its words.
    ///
    /// The second learns from tags of the first as it would give them to new sentences: a fifth of the sentences is tagged by what
    /// the other four teach.
    func train(_ set: TrainingSet, traits: [WordTraits]) -> TrainedWeights {
        var firstTags = [UInt8](repeating: 0, count: set.tags.count)
        let folds = min(5, set.sentenceCount)
        // Neighbours are mostly of one text: they stay together, except where there are hardly any.
        let block = max(1, min(16, set.sentenceCount / max(1, folds)))
        let features = FeatureNumbering(
            set, traits: traits, pass: .first, firstTags: nil, minimumCount: settings.minimumCount)
        for fold in 0..<folds where settings.passes > 1 {
            let others = (0..<set.sentenceCount).filter { folds == 1 || $0 / block % folds != fold }
            let run = learn(
                set, traits, features, .first, nil, sentences: others, seed: UInt64(fold + 100),
                epochs: max(1, settings.epochs / 2))
            run.settle()
            for sentence in 0..<set.sentenceCount where folds == 1 || sentence / block % folds == fold {
                run.tag(sentence, into: &firstTags)
            }
        }
        var result = trainRuns(set, traits, features, .first, nil)
        guard settings.passes > 1 else { return result }
        let second = FeatureNumbering(
            set, traits: traits, pass: .second, firstTags: firstTags, minimumCount: settings.minimumCount)
        let weights = trainRuns(set, traits, second, .second, firstTags)
        result.keys += weights.keys
        result.weights += weights.weights
        return result
    }

    private func trainRuns(
        _ set: TrainingSet, _ traits: [WordTraits], _ features: FeatureNumbering, _ pass: TaggingPass,
        _ firstTags: [UInt8]?
    ) -> TrainedWeights {
        var sum = TrainedWeights(keys: features.keys, weights: [])
        for number in 0..<max(1, settings.runs) {
            let run = learn(
                set, traits, features, pass, firstTags, sentences: Array(0..<set.sentenceCount),
                seed: UInt64(number + 1),
                epochs: settings.epochs)
            sum.add(run.averaged(), share: 1 / Float(max(1, settings.runs)))
        }
        return sum
    }

    private func learn(
        _ set: TrainingSet, _ traits: [WordTraits], _ features: FeatureNumbering, _ pass: TaggingPass,
        _ firstTags: [UInt8]?, sentences: [Int], seed: UInt64, epochs: Int
    ) -> PerceptronRun {
        let run = PerceptronRun(
            set: set, traits: traits, features: features, pass: pass, firstTags: firstTags, margin: settings.margin,
            hidden: settings.hidden,
            seed: seed)
        var random = SeededNumbers(seed: seed)
        var order = sentences
        for _ in 0..<epochs {
            random.shuffle(&order)
            for sentence in order { run.learn(from: sentence) }
        }
        return run
    }
}

/// Weights for keys, `PerceptronTrainer.tagCount` each, in the order of the keys; a unit of the perceptron is 1.
struct TrainedWeights {
    var keys: [UInt64]
    var weights: [Float]

    /// Adds a share of other weights for the same keys.
    mutating func add(_ other: TrainedWeights, share: Float) {
        if weights.isEmpty { weights = [Float](repeating: 0, count: other.weights.count) }
        for index in weights.indices { weights[index] += other.weights[index] * share }
    }
}

/// The features worth learning, numbered.
struct FeatureNumbering {
    private(set) var keys: [UInt64] = []
    /// For each word and role, the numbers of its static features.
    private(set) var staticFeatures: [[Int32]] = []
    private var slots: [Int32] = []

    init(
        _ set: TrainingSet, traits: [WordTraits], pass: TaggingPass, firstTags: [UInt8]?, minimumCount: UInt32
    ) {
        var counts = KeyCounts()
        var scratch: [UInt64] = []
        for (word, trait) in traits.enumerated() {
            for role in WordRole.allCases {
                scratch.removeAll(keepingCapacity: true)
                trait.appendStaticFeatures(role, in: pass, to: &scratch)
                for key in scratch { counts.add(key, UInt32(clamping: set.counts[word])) }
            }
        }
        let context = [UInt64](repeating: 0, count: TaggingContext.keyCount(in: pass))
        var contextKeys = context
        SentenceWalk(set, traits, firstTags: firstTags).forEachGoldContext { place in
            contextKeys.withUnsafeMutableBufferPointer { buffer in
                guard let base = buffer.baseAddress else { return }
                place.writeKeys(in: pass, to: base)
            }
            for key in contextKeys { counts.add(key, 1) }
        }
        var boundary: [UInt64] = []
        for role in WordRole.allCases { WordTraits.boundary.appendStaticFeatures(role, in: pass, to: &boundary) }
        for key in boundary { counts.add(key, minimumCount) }
        keys = counts.keys(atLeast: minimumCount)
        slots = FeatureNumbering.table(keys)
        for trait in traits + [WordTraits.boundary] {
            for role in WordRole.allCases {
                scratch.removeAll(keepingCapacity: true)
                trait.appendStaticFeatures(role, in: pass, to: &scratch)
                staticFeatures.append(scratch.compactMap { number(of: $0) })
            }
        }
    }

    private static func table(_ keys: [UInt64]) -> [Int32] {
        var capacity = 1024
        while capacity < keys.count * 2 { capacity *= 2 }
        var slots = [Int32](repeating: -1, count: capacity)
        for (number, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = Int32(number)
        }
        return slots
    }

    func number(of key: UInt64) -> Int32? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] >= 0 {
            if keys[Int(slots[slot])] == key { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }
}

/// How often keys occur.
struct KeyCounts {
    private var keys: [UInt64]
    private var counts: [UInt32]
    private var used = 0

    init() {
        keys = [UInt64](repeating: 0, count: 1 << 16)
        counts = [UInt32](repeating: 0, count: 1 << 16)
    }

    mutating func add(_ key: UInt64, _ count: UInt32) {
        if used * 2 > keys.count { grow() }
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while counts[slot] > 0 {
            if keys[slot] == key {
                counts[slot] = counts[slot] &+ count
                return
            }
            slot = (slot + 1) & mask
        }
        keys[slot] = key
        counts[slot] = count
        used += 1
    }

    /// The keys that were counted so often, in rising order.
    func keys(atLeast minimum: UInt32) -> [UInt64] {
        keys.indices.filter { counts[$0] >= max(1, minimum) }.map { keys[$0] }.sorted()
    }

    private mutating func grow() {
        let old = (keys, counts)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        counts = [UInt32](repeating: 0, count: old.0.count * 2)
        used = 0
        for (key, count) in zip(old.0, old.1) where count > 0 { add(key, count) }
    }
}
