/// Where a word stands from the word that is being tagged.
enum WordRole: Int, CaseIterable {
    case current, previous, next, beforePrevious, afterNext
}

extension WordTraits {
    /// Adds the keys of the features that depend on this word alone, in a role.
    ///
    /// Their weights can be summed once for each distinct word and role.
    func appendStaticFeatures(_ role: WordRole, to keys: inout [UInt64]) {
        switch role {
        case .current:
            keys.append(Hashing.key(1, form))
            keys.append(Hashing.key(2, suffix1))
            keys.append(Hashing.key(3, suffix2))
            keys.append(Hashing.key(4, suffix3))
            keys.append(Hashing.key(5, suffix4))
            keys.append(Hashing.key(6, suffix5))
            keys.append(Hashing.key(7, prefix1))
            keys.append(Hashing.key(8, prefix2))
            keys.append(Hashing.key(9, prefix3))
            keys.append(Hashing.key(10, prefix4))
            keys.append(Hashing.key(11, shape))
            keys.append(Hashing.key(12, ambiguity))
            keys.append(Hashing.key(13, ambiguity, suffix3))
            keys.append(Hashing.key(14, ambiguity, shape))
            keys.append(Hashing.key(15, form, shape))
            keys.append(Hashing.key(16, suffix3, shape))
            appendClusters(17, to: &keys)
        case .previous: appendNeighbour(24, to: &keys)
        case .next: appendNeighbour(32, to: &keys)
        case .beforePrevious:
            keys.append(Hashing.key(40, form))
            keys.append(Hashing.key(41, ambiguity))
        case .afterNext:
            keys.append(Hashing.key(42, form))
            keys.append(Hashing.key(43, ambiguity))
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
