import BitextCore

/// Packs what was learned into the bytes that `AnnotationModel` reads.
struct ModelWriter {
    private let language: Language
    private var rowAlignment: UInt32 = 0
    private var sections: [[UInt8]] = Array(repeating: [], count: ModelFormat.Section.allCases.count)

    init(language: Language) { self.language = language }

    mutating func set<Value: FixedWidthInteger>(_ section: ModelFormat.Section, _ values: [Value]) {
        sections[section.rawValue] = []
        for value in values {
            withUnsafeBytes(of: value.littleEndian) { sections[section.rawValue].append(contentsOf: $0) }
        }
    }

    /// The model file.
    var bytes: [UInt8] {
        var result = ModelFormat.magic
        func append(_ value: Int) {
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: value).littleEndian) { result.append(contentsOf: $0) }
        }
        append(Int(ModelFormat.version))
        result += Array(language.rawValue.utf8) + [0, 0]
        append(Int(rowAlignment))
        result += [UInt8](repeating: 0, count: 8)
        var start = (ModelFormat.headerSize + 7) / 8 * 8
        for section in ModelFormat.Section.allCases {
            let size = sections[section.rawValue].count
            append(start)
            append(size / section.elementSize)
            start = (start + size + 7) / 8 * 8
        }
        for section in sections {
            while result.count % 8 != 0 { result.append(0) }
            result.append(contentsOf: section)
        }
        withUnsafeBytes(of: Hashing.hash(of: result).littleEndian) { result.replaceSubrange(16..<24, with: $0) }
        return result
    }

    /// Packs weights, leaving out those that are smaller than `threshold`, and features that have none of `featureThreshold`.
    ///
    /// A few sentences are learned in a few steps, and what they teach has small weights: there, less is left out.
    mutating func setWeights(_ trained: TrainedWeights, threshold: Float, featureThreshold: Float) {
        let tagCount = PerceptronTrainer.tagCount
        let largest = trained.weights.reduce(0) { max($0, $1.magnitude) }
        let scale = min(1, largest / 4)
        let (threshold, featureThreshold) = (threshold * scale, featureThreshold * scale)
        var rows = WeightRows()
        var entries: [(hash: UInt64, value: Int)] = []
        for (feature, key) in trained.keys.enumerated() {
            let row = trained.weights[feature * tagCount..<(feature + 1) * tagCount]
            guard row.contains(where: { $0.magnitude >= featureThreshold }) else { continue }
            if let number = rows.number(of: row, threshold: threshold) { entries.append((key, number)) }
        }
        let (weights, places, alignment) = rows.packed()
        rowAlignment = alignment
        let packed = entries.map { entry -> (hash: UInt64, value: UInt32) in
            let check = UInt32(truncatingIfNeeded: entry.hash) & (1 << ModelFormat.checkBits - 1)
            return (entry.hash, UInt32(places[entry.value] >> Int(alignment)) << ModelFormat.checkBits | check)
        }
        set(.features, Self.table(packed, slots: entries.count * 2))
        set(.weights, weights)
    }

    /// Open addressing at three quarters full, or emptier where a search would be too long.
    static func table<Value: FixedWidthInteger>(_ entries: [(hash: UInt64, value: Value)]) -> [Value] {
        table(entries, slots: entries.count * 4 / 3)
    }

    /// Open addressing with so many slots, or more where a search would be too long.
    ///
    /// Features are mostly looked for in vain, which takes the longer the fuller the table is.
    static func table<Value: FixedWidthInteger>(_ entries: [(hash: UInt64, value: Value)], slots: Int) -> [Value] {
        var count = max(8, slots)
        while true {
            if let slots = table(entries, count: count) { return slots }
            count += count / 8
        }
    }

    private static func table<Value: FixedWidthInteger>(
        _ entries: [(hash: UInt64, value: Value)], count: Int
    ) -> [Value]? {
        var slots = [Value](repeating: 0, count: count)
        for entry in entries {
            var slot = ModelFormat.slot(of: entry.hash, count: count)
            var probes = 1
            while slots[slot] != 0 {
                slot = slot + 1 == count ? 0 : slot + 1
                probes += 1
                if probes > ModelFormat.longestProbe { return nil }
            }
            slots[slot] = entry.value
        }
        return slots
    }
}
