/// The two times that a sentence is gone through.
enum TaggingPass: UInt64, CaseIterable {
    /// From left to right, seeing the tags before a word.
    case first = 0
    /// Again, seeing the first pass's tags behind it too.
    case second = 128
}

/// Where a word stands from the word that is being tagged.
enum WordRole: Int, CaseIterable {
    case current, previous, next, beforePrevious, afterNext
}

extension WordTraits {
    /// Adds the keys of the features that depend on this word alone, in a role.
    ///
    /// Their weights can be summed once for each distinct word and role.
    func appendStaticFeatures(_ role: WordRole, in pass: TaggingPass, to keys: inout [UInt64]) {
        let base = pass.rawValue
        switch role {
        case .current:
            keys.append(Hashing.key(base + 1, form))
            keys.append(Hashing.key(base + 2, suffix1))
            keys.append(Hashing.key(base + 3, suffix2))
            keys.append(Hashing.key(base + 4, suffix3))
            keys.append(Hashing.key(base + 5, suffix4))
            keys.append(Hashing.key(base + 6, suffix5))
            keys.append(Hashing.key(base + 7, prefix1))
            keys.append(Hashing.key(base + 8, prefix2))
            keys.append(Hashing.key(base + 9, prefix3))
            keys.append(Hashing.key(base + 10, prefix4))
            keys.append(Hashing.key(base + 11, shape))
            keys.append(Hashing.key(base + 12, ambiguity))
            keys.append(Hashing.key(base + 13, ambiguity, suffix3))
            keys.append(Hashing.key(base + 14, ambiguity, shape))
            keys.append(Hashing.key(base + 15, form, shape))
            keys.append(Hashing.key(base + 16, suffix3, shape))
            appendClusters(base + 17, to: &keys)
        case .previous: appendNeighbour(base + 24, to: &keys)
        case .next: appendNeighbour(base + 32, to: &keys)
        case .beforePrevious:
            keys.append(Hashing.key(base + 40, form))
            keys.append(Hashing.key(base + 41, ambiguity))
        case .afterNext:
            keys.append(Hashing.key(base + 42, form))
            keys.append(Hashing.key(base + 43, ambiguity))
        }
    }

    private func appendNeighbour(_ template: UInt64, to keys: inout [UInt64]) {
        keys.append(Hashing.key(template, form))
        keys.append(Hashing.key(template + 1, suffix2))
        keys.append(Hashing.key(template + 2, suffix3))
        keys.append(Hashing.key(template + 3, ambiguity))
        keys.append(Hashing.key(template + 4, shape))
        appendClusters(template + 5, to: &keys)
    }

    private func appendClusters(_ template: UInt64, to keys: inout [UInt64]) {
        if cluster != 0 {
            keys.append(Hashing.key(template, cluster))
        }
    }
}
