import TranslationLexicon

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Scores beads: the logarithm of how much likelier their two sides are as translations of each other than by chance.
struct BeadScorer {
    private let italian: DocumentSide
    private let english: DocumentSide
    private let lengths: LengthModel
    private let closings: MarkAgreement
    private let openings: MarkAgreement
    private let toEnglish: LexicalScores
    private let toItalian: LexicalScores
    private let parameters: Parameters
    private let italianLengths: [Int32]
    private let englishLengths: [Int32]

    /// Gathers the evidence for the beads within `band`, of runs of up to `longestRun` segments.
    init(_ model: DocumentModel, band: Band, longestRun: Int) {
        let (italian, english, evidence, parameters) = (model.italian, model.english, model.evidence, model.parameters)
        self.italian = italian
        self.english = english
        self.parameters = parameters
        lengths = model.lengths
        closings = MarkAgreement(
            kinds: SegmentShape.Closing.allCases.count, italian.shapes.lazy.map(\.closing.rawValue),
            english.shapes.lazy.map(\.closing.rawValue), outliers: parameters.closingOutliers)
        openings = MarkAgreement(
            kinds: SegmentShape.Opening.allCases.count, italian.shapes.lazy.map(\.opening.rawValue),
            english.shapes.lazy.map(\.opening.rawValue), outliers: parameters.openingOutliers)
        toEnglish = LexicalScores(
            sources: italian, targets: english, table: evidence.toEnglish,
            coverage: evidence.englishCoverage, band: band, longestRun: longestRun, unexplained: parameters.unexplained,
            cap: parameters.cap)
        toItalian = LexicalScores(
            sources: english, targets: italian, table: evidence.toItalian,
            coverage: evidence.italianCoverage, band: band.transposed(), longestRun: longestRun,
            unexplained: parameters.unexplained, cap: parameters.cap)
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

    /// The value of the bead of `type` that begins with the Italian segment `row` and the English one `column`.
    func score(_ type: BeadType, row: Int, column: Int) -> Float {
        let (rowEnd, columnEnd) = (row + type.italian, column + type.english)
        var words =
            toEnglish.value(row, length: type.italian, column..<columnEnd)
            + toItalian.value(column, length: type.english, row..<rowEnd)
        if type.italian > 1 {
            for segment in row..<rowEnd {
                words -= unsupported(toItalian.value(column, length: type.english, segment..<segment + 1))
            }
        }
        if type.english > 1 {
            for segment in column..<columnEnd {
                words -= unsupported(toEnglish.value(row, length: type.italian, segment..<segment + 1))
            }
        }
        let length = lengths.score(
            italian: italianLengths[rowEnd] - italianLengths[row],
            english: englishLengths[columnEnd] - englishLengths[column], englishCount: type.english)
        let marks =
            closings.score(
                italian.shapes[rowEnd - 1].closing.rawValue, english.shapes[columnEnd - 1].closing.rawValue)
            + openings.score(italian.shapes[row].opening.rawValue, english.shapes[column].opening.rawValue)
        return parameters.lexicalWeight * words + parameters.lengthWeight * length + parameters.markWeight * marks
    }

    /// What a segment costs that is joined to others although its own words (worth `evidence`) don't ask for it: it had
    /// better stay alone.
    private func unsupported(_ evidence: Float) -> Float {
        parameters.unsupported * (1 - min(1, max(0, evidence / parameters.support)))
    }
}
