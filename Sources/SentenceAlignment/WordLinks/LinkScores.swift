import BitextCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What each pair of tokens of a bead is worth as a link, beside chance: by what their words are worth and by their places.
///
/// It lies in buffers that are used for the next bead again.
struct LinkScores {
    /// By English token, then Italian: for explaining the English text from the Italian one.
    let english: UnsafeMutableBufferPointer<Float>
    /// By Italian token, then English.
    let italian: UnsafeMutableBufferPointer<Float>
    /// The lengths of the rows: what has an Italian (English) token in each column is as long as `strides.italian` (`english`).
    let strides: Sides<Int>
    private let counts: Sides<Int>

    init(_ it: LinkSide, _ en: LinkSide, pairs: PairWorths, _ known: Sides<LinkWords>, in memory: Sides<FloatBuffer>) {
        counts = Sides(italian: it.count, english: en.count)
        strides = counts.map { FloatBuffer.padded($0) }
        english = memory.english.zeros(counts.english * strides.italian)
        italian = memory.italian.zeros(counts.italian * strides.english)
        // What pulls a pair to the diagonal falls off with the difference of two places, so it is a product of two powers.
        let diagonal = pairs.parameters.diagonal
        let rising = counts.map { count in
            (0..<count).map { exp(diagonal * (Float($0) + 0.5) / Float(count)) }
        }
        let falling = rising.map { $0.map { 1 / $0 } }
        for i in 0..<counts.italian {
            let (source, kind) = (it.words[it.words.startIndex + i], it.kinds[i])
            let (up, down) = (rising.italian[i], falling.italian[i])
            for j in 0..<counts.english {
                let target = en.words[en.words.startIndex + j]
                let worth =
                    kind == .mark || en.kinds[j] == .mark
                    ? pairs.ofMarks(source, target, known) : pairs.ofWords(source, target, known)
                let pull = min(up * falling.english[j], down * rising.english[j])
                english[j * strides.italian + i] = worth[0] * pull
                italian[i * strides.english + j] = worth[1] * pull
            }
        }
    }

    /// What a link is worth in the direction that values it more.
    func highest(_ i: Int, _ j: Int) -> Float {
        max(italian[i * strides.english + j], english[j * strides.italian + i])
    }

    /// The scores of each direction after it has heard what the other one said of every link.
    func agreed(
        _ english: UnsafeMutableBufferPointer<Float>, _ italian: UnsafeMutableBufferPointer<Float>,
        by agreement: Agreement, in memory: Sides<FloatBuffer>
    ) -> LinkScores {
        let result = LinkScores(
            english: memory.english.zeros(self.english.count), italian: memory.italian.zeros(self.italian.count),
            strides: strides, counts: counts)
        for i in 0..<counts.italian {
            for j in 0..<counts.english {
                let (row, column) = (i * strides.english + j, j * strides.italian + i)
                result.english[column] = self.english[column] * agreement.factor(italian[row])
                result.italian[row] = self.italian[row] * agreement.factor(english[column])
            }
        }
        return result
    }

    private init(
        english: UnsafeMutableBufferPointer<Float>, italian: UnsafeMutableBufferPointer<Float>, strides: Sides<Int>,
        counts: Sides<Int>
    ) {
        self.english = english
        self.italian = italian
        self.strides = strides
        self.counts = counts
    }
}

/// How a direction takes what the other one says of a link: (p + disagreement) ^ agreement, from a table between whose
/// places it is drawn straight, to five digits.
struct Agreement: Sendable {
    private static let count = 4096
    private let factors: [Float]

    init(_ parameters: LinkParameters) {
        factors = (0...Agreement.count + 1).map {
            pow(Float($0) / Float(Agreement.count) + parameters.disagreement, parameters.agreement)
        }
    }

    /// The factor for a probability.
    @inline(__always)
    func factor(_ probability: Float) -> Float {
        let place = min(1, max(0, probability)) * Float(Agreement.count)
        let index = Int(place)
        let low = factors[index]
        return low + (factors[index + 1] - low) * (place - Float(index))
    }
}
