package import BitextCore
import TranslationLexicon

/// Scores beads: the logarithm of how much likelier their two sides are as translations of each other than by chance.
package struct BeadScorer {
    private let italian: DocumentSide
    private let english: DocumentSide
    private let lengths: LengthModel
    private let closings: MarkAgreement
    private let openings: MarkAgreement
    private let toEnglish: LexicalScores
    private let toItalian: LexicalScores
    private let paragraphs: ParagraphAgreement
    private let labels: LabelAgreement
    private let parameters: Parameters
    private let vectors: VectorEvidence?
    private let absences: Sides<[Float]>
    /// The shares of segments that end with a mark, and that begin with no small letter: where most do, one that doesn't stands out.
    private let markedShares: Sides<Float>
    private let begunShares: Sides<Float>
    private let repetitions: Sides<[Float]>
    private let sharesOfPrevious: Sides<[Float]>
    private let inverseSupport: Float
    private let italianDemands: [Demand]
    private let englishDemands: [Demand]
    private let italianLengths: [Int32]
    private let englishLengths: [Int32]

    /// The number of characters under which a segment is short.
    private static let shortLength: Int32 = 25
    /// The share of segments of one look from which on another look stands out in full.
    private static let usual: Float = 0.3

    /// Gathers the evidence for the beads within `band`, of runs of up to `longestRun` segments.
    init(_ model: DocumentModel, band: Band, longestRun: Int) {
        let (italian, english, parameters) = (model.italian, model.english, model.parameters)
        self.italian = italian
        self.english = english
        self.parameters = parameters
        vectors = model.vectors
        paragraphs = model.paragraphs
        labels = model.labels
        lengths = model.lengths
        closings = MarkAgreement(
            kinds: SegmentShape.Closing.allCases.count, italian.shapes.lazy.map(\.closing.rawValue),
            english.shapes.lazy.map(\.closing.rawValue), outliers: model.outliers.closing)
        openings = MarkAgreement(
            kinds: SegmentShape.Opening.allCases.count, italian.shapes.lazy.map(\.opening.rawValue),
            english.shapes.lazy.map(\.opening.rawValue), outliers: model.outliers.opening)
        toEnglish = LexicalScores(model.direction(to: .english), band: band, longestRun: longestRun)
        toItalian = LexicalScores(model.direction(to: .italian), band: band.transposed(), longestRun: longestRun)
        absences = model.absences
        inverseSupport = 1 / parameters.support
        italianDemands = model.absences.italian.enumerated().map { Demand(italian, $0, absence: $1) }
        englishDemands = model.absences.english.enumerated().map { Demand(english, $0, absence: $1) }
        func share(of side: DocumentSide, _ isUsual: (SegmentShape) -> Bool) -> Float {
            let count = side.shapes.reduce(into: Float(0)) { $0 += isUsual($1) ? 1 : 0 }
            return min(1, count / Float(max(1, side.count)) / Self.usual)
        }
        let sides = Sides(italian: italian, english: english)
        markedShares = sides.map { share(of: $0) { $0.closing != .word } }
        begunShares = sides.map { share(of: $0) { $0.opening != .lowerCase } }
        sharesOfPrevious = model.sharesOfPrevious
        repetitions = model.repetitions
        func sums(_ shapes: [SegmentShape]) -> [Int32] {
            var sum: Int32 = 0
            return [0]
                + shapes.map { shape in
                    sum &+= shape.length
                    return sum
                }
        }
        italianLengths = sums(italian.shapes)
        englishLengths = sums(english.shapes)
    }

    /// What speaks for and against the bead of `type` that begins with the Italian segment `row` and the English one `column`.
    package func features(_ type: BeadType, row: Int, column: Int) -> BeadFeatures {
        let (rowEnd, columnEnd) = (row + type.italian, column + type.english)
        var features = coarseFeatures(type, row: row, column: column)
        var bracketed: Int32 = 0
        var begun: Int32 = 0
        for segment in row..<rowEnd {
            if italian.shapes[segment].isBracketed { bracketed += 1 }
            if segment > row, italian.beginsParagraph[segment] { begun += 1 }
        }
        for segment in column..<columnEnd {
            if english.shapes[segment].isBracketed { bracketed -= 1 }
            if segment > column, english.beginsParagraph[segment] { begun += 1 }
        }
        features[7] = Float(type.italian - 1)
        features[8] = Float(type.english - 1)
        features[9] = type.italian > 1 && type.english > 1 ? 1 : 0
        features[10] = bracketed != 0 ? 1 : 0
        features[11] = type.italian + type.english > 2 && bracketed != 0 ? 1 : 0
        var idle: Float = 0
        if type.italian > 1 {
            let (whole, length) = (features[0], type.italian - 1)
            if isIdle(whole, toEnglish, row + 1, length, column..<columnEnd) { idle += 1 }
            if isIdle(whole, toEnglish, row, length, column..<columnEnd) { idle += 1 }
        }
        if type.english > 1 {
            let (whole, length) = (features[1], type.english - 1)
            if isIdle(whole, toItalian, column + 1, length, row..<rowEnd) { idle += 1 }
            if isIdle(whole, toItalian, column, length, row..<rowEnd) { idle += 1 }
        }
        features[13] = idle
        // What two segments both say is said twice in the translation too, if it is one of both.
        var redundant: Float = 0
        for segment in row + 1..<max(row + 1, rowEnd) { redundant += sharesOfPrevious.italian[segment] }
        for segment in column + 1..<max(column + 1, columnEnd) { redundant -= sharesOfPrevious.english[segment] }
        features[12] = redundant.magnitude
        features[15] = paragraphs.score(italian.beginsParagraph[row], english.beginsParagraph[column], within: begun)
        if let vectors { features[14] = vectors.score(row..<rowEnd, column..<columnEnd) }
        return features
    }

    /// What speaks for and against a bead that has no weight to be learned.
    @inline(__always) package func unweighted(_ type: BeadType, row: Int, column: Int) -> Float {
        sameness(type, row: row, column: column) + labels.score(row, column)
    }

    /// What it is worth that the two sides of a bead are one and the same text: the less the oftener it comes up, as a running head does.
    @inline(__always) private func sameness(_ type: BeadType, row: Int, column: Int) -> Float {
        guard type.italian == 1, type.english == 1, italian.shapes[row].text == english.shapes[column].text,
            italian.shapes[row].text != 0
        else { return 0 }
        return parameters.sameText / max(repetitions.italian[row], repetitions.english[column])
    }

    /// Those of the features, the others left 0, that a first look has weights for.
    @inline(__always) func coarseFeatures(_ type: BeadType, row: Int, column: Int) -> BeadFeatures {
        let (rowEnd, columnEnd) = (row + type.italian, column + type.english)
        var features = BeadFeatures()
        features[0] = toEnglish.value(row, length: type.italian, column..<columnEnd)
        features[1] = toItalian.value(column, length: type.english, row..<rowEnd)
        features[2] = lengths.score(
            italian: italianLengths[rowEnd] - italianLengths[row],
            english: englishLengths[columnEnd] - englishLengths[column], englishCount: type.english)
        features[3] = closings.score(
            italian.shapes[rowEnd - 1].closing.rawValue, english.shapes[columnEnd - 1].closing.rawValue)
        features[4] = openings.score(italian.shapes[row].opening.rawValue, english.shapes[column].opening.rawValue)
        var (absent, unsupported): (Float, Float) = (0, 0)
        func add(_ evidence: Float, _ demand: Demand) {
            absent += demand.absence * (1 - min(1, max(0, evidence * inverseSupport)))
            unsupported += 1 - min(1, max(0, evidence * demand.inverseOfEnough))
        }
        if type.italian > 1 {
            for segment in row..<rowEnd {
                add(toItalian.value(column, length: type.english, segment..<segment + 1), italianDemands[segment])
            }
        }
        if type.english > 1 {
            for segment in column..<columnEnd {
                add(toEnglish.value(row, length: type.italian, segment..<segment + 1), englishDemands[segment])
            }
        }
        features[5] = absent
        features[6] = unsupported
        return features
    }

    /// Whether the segment at the edge of a run adds next to nothing to what the others, which begin at `source`, explain.
    @inline(__always) private func isIdle(
        _ whole: Float, _ scores: LexicalScores, _ source: Int, _ length: Int, _ range: Range<Int>
    ) -> Bool {
        scores.isInReach(source, range) && whole - scores.value(source, length: length, range) < 0.5
    }

    /// What each segment demands of the evidence for its being part of a group.
    private struct Demand {
        let inverseOfEnough: Float
        let absence: Float

        init(_ side: DocumentSide, _ segment: Int, absence: Float) {
            inverseOfEnough = 1 / (0.25 * Float(side.wordCount(segment)) + 0.5)
            self.absence = max(0, absence)
        }
    }

    /// What the words of both sides say for their being translations.
    @inline(__always) func words(_ italian: Range<Int>, _ english: Range<Int>) -> Float {
        toEnglish.value(italian.lowerBound, length: italian.count, english)
            + toItalian.value(english.lowerBound, length: english.count, italian)
    }

    /// What the words, and vectors where there are any, say for the two sides' being translations, and what they would say against it
    /// if no word explained another.
    func lexicalEvidence(_ italian: Range<Int>, _ english: Range<Int>) -> (evidence: Float, unexplained: Float) {
        let evidence = words(italian, english) + (vectors?.score(italian, english) ?? 0)
        let unmatched = toEnglish.unmatched[english].reduce(toItalian.unmatched[italian].reduce(0, +), +)
        return (evidence, max(0, -unmatched))
    }

    /// How alike two runs are in length, next to how much translations vary: from 0 to 1.
    func likenessOfLength(_ italian: Range<Int>, _ english: Range<Int>) -> Float {
        lengths.likeness(
            italian: italianLengths[italian.upperBound] - italianLengths[italian.lowerBound],
            english: englishLengths[english.upperBound] - englishLengths[english.lowerBound])
    }

    /// What speaks for and against an Italian segment's having no counterpart.
    package func features(withoutCounterpart segment: Int, in language: Language) -> OmissionFeatures {
        let side = language == .italian ? italian : english
        let shape = side.shapes[segment]
        var features = OmissionFeatures()
        features[0] = 1
        features[1] = min(parameters.longest, Float(shape.length)) / 100
        features[2] = shape.isBracketed ? 1 : 0
        features[3] = shape.closing == .word ? markedShares[language] : 0
        features[4] = (language == .italian ? toItalian : toEnglish).byChance.values[segment]
        features[5] = shape.opening == .lowerCase ? begunShares[language] : 0
        features[6] = shape.length < Self.shortLength ? 1 : 0
        features[7] = absences[language][segment]
        // What a text says over and over tells nothing by its looks.
        return (1 - (repetitions[language][segment] - 1) / Float(side.count)) * features
    }

    /// What speaks against a segment's having no counterpart, at a first look.
    func coarseFeature(withoutCounterpart segment: Int, in language: Language) -> Float {
        (language == .italian ? toItalian : toEnglish).byChance.valuesOfLong[segment]
    }
}
