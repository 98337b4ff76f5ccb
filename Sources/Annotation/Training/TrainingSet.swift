import BitextCore

/// The words of the sentences to learn from by number, and the tags that they should get.
struct TrainingSet {
    /// The distinct words, capitals told apart.
    private(set) var forms: [String] = []
    /// How often each occurs.
    private(set) var counts: [Int] = []
    private var numbers: [String: Int32] = [:]
    /// The sentences' words by number, end to end.
    private(set) var words: [Int32] = []
    /// Their tags.
    private(set) var tags: [UInt8] = []
    /// Where each sentence begins, and the end of the last.
    private(set) var starts: [Int] = [0]

    mutating func add(_ sentence: GoldSentence) {
        for word in sentence.words {
            words.append(number(of: word.form))
            tags.append(word.partOfSpeech.rawValue)
        }
        starts.append(words.count)
    }

    /// The number of a word, which may be new.
    mutating func number(of form: String) -> Int32 {
        if let number = numbers[form] {
            counts[Int(number)] += 1
            return number
        }
        let number = Int32(forms.count)
        numbers[form] = number
        forms.append(form)
        counts.append(1)
        return number
    }

    var sentenceCount: Int { starts.count - 1 }
}
