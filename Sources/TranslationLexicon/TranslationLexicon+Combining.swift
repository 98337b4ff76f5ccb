import BitextCore

extension TranslationLexicon {
    /// A lexicon as if learned from what both were learned from, what `other` was learned from counting `weight` times.
    public func combined(with other: TranslationLexicon, weight: Float = 1) -> TranslationLexicon {
        let words = Sides { MergedWords(self, other, in: $0, weight: weight) }
        var entries: [LexiconEntry] = []
        entries.reserveCapacity(entryCount + other.entryCount)
        for (number, places) in words.italian.places.enumerated() {
            entries += mergedEntries(of: number, places, words, with: other, weight: weight)
        }
        let writer = LexiconWriter(
            stems: words.map(\.stems), occurrences: words.map(\.occurrences), entries: entries)
        // What was just written is right; were it not, the words of this lexicon are better than none.
        return (try? TranslationLexicon(bytes: writer.bytes)) ?? self
    }

    private func mergedEntries(
        of number: Int, _ places: (first: Int?, second: Int?), _ words: Sides<MergedWords>,
        with other: TranslationLexicon, weight: Float
    ) -> [LexiconEntry] {
        var entries: [LexiconEntry] = []
        for (lexicon, place, weight, isFirst) in [(self, places.first, 1, true), (other, places.second, weight, false)]
        {
            guard let place else { continue }
            let count = weight * lexicon.occurrences(at: place, in: .italian)
            for translation in lexicon.translations(at: place) {
                let english =
                    isFirst ? words.english.first[translation.english] : words.english.second[translation.english]
                let back = weight * lexicon.occurrences(at: translation.english, in: .english)
                entries.append(
                    LexiconEntry(
                        italian: UInt32(number), english: english,
                        toEnglish: translation.toEnglish * count / max(words.italian.occurrences[number], 1e-6),
                        toItalian: translation.toItalian * back
                            / max(words.english.occurrences[Int(english)], 1e-6)))
            }
        }
        entries.sort { $0.english < $1.english }
        var merged: [LexiconEntry] = []
        for entry in entries {
            if let last = merged.last, last.english == entry.english {
                merged[merged.count - 1].toEnglish += entry.toEnglish
                merged[merged.count - 1].toItalian += entry.toItalian
            } else {
                merged.append(entry)
            }
        }
        return merged
    }
}

/// The words of two lexicons, by rising stem.
private struct MergedWords {
    var stems: [UInt64] = []
    var occurrences: [Float] = []
    /// Where each word stands in either lexicon.
    var places: [(first: Int?, second: Int?)] = []
    /// Where the words of either lexicon went.
    var first: [UInt32] = []
    var second: [UInt32] = []

    init(_ one: TranslationLexicon, _ other: TranslationLexicon, in language: Language, weight: Float) {
        let counts = (one.wordCounts[language], other.wordCounts[language])
        while first.count < counts.0 || second.count < counts.1 {
            let stem = first.count < counts.0 ? one.stem(at: first.count, in: language) : .max
            let otherStem = second.count < counts.1 ? other.stem(at: second.count, in: language) : .max
            let number = UInt32(stems.count)
            stems.append(min(stem, otherStem))
            var count: Float = 0
            var place: (first: Int?, second: Int?) = (nil, nil)
            if first.count < counts.0, stem <= otherStem {
                place.first = first.count
                count += one.occurrences(at: first.count, in: language)
                first.append(number)
            }
            if second.count < counts.1, otherStem <= stem {
                place.second = second.count
                count += weight * other.occurrences(at: second.count, in: language)
                second.append(number)
            }
            places.append(place)
            occurrences.append(count)
        }
    }
}
