/// Goes through the sentences of a training set as the tagger would that makes no mistake.
struct SentenceWalk {
    private let set: TrainingSet
    private let traits: [WordTraits]

    private let firstTags: [UInt8]?

    init(_ set: TrainingSet, _ traits: [WordTraits], firstTags: [UInt8]?) {
        self.firstTags = firstTags
        self.set = set
        self.traits = traits
    }

    func forEachGoldContext(_ body: (TaggingContext) -> Void) {
        let padded = traits + [WordTraits.boundary]
        padded.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            for sentence in 0..<set.sentenceCount {
                let (start, end) = (set.starts[sentence], set.starts[sentence + 1])
                func word(_ index: Int) -> UnsafePointer<WordTraits> {
                    base + (index < start || index >= end ? traits.count : Int(set.words[index]))
                }
                func tag(_ index: Int) -> UInt64 { index < start ? 31 : UInt64(set.tags[index]) }
                func later(_ index: Int) -> UInt64 {
                    guard let firstTags, index < end else { return 31 }
                    return UInt64(firstTags[index])
                }
                for index in start..<end {
                    body(
                        TaggingContext(
                            beforePrevious: word(index - 2), previous: word(index - 1), current: word(index),
                            next: word(index + 1), afterNext: word(index + 2), tagBeforePrevious: tag(index - 2),
                            previousTag: tag(index - 1), nextTag: later(index + 1), tagAfterNext: later(index + 2)))
                }
            }
        }
    }
}
