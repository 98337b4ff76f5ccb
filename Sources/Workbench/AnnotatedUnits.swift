import Annotation
import BitextCore
import CorpusStore
import Interchange

/// Makes the translation units of documents with their annotation, for formats that hold it.
struct AnnotatedUnits {
    private let reader: AnnotationReader
    private let format: ExportFormat

    init(_ corpus: Corpus, _ documents: [StoredDocument], _ format: ExportFormat) throws {
        reader = try AnnotationReader(corpus, documents)
        self.format = format
    }

    /// What the values of tokens are called that the units lack.
    var leftOutValues: Set<String> { format == .conllu ? [] : reader.leftOut }

    /// The units of a document.
    func units(of document: StoredDocument) throws -> [TranslationUnit] {
        let source = try reader.source(of: document)
        let segments = try Sides { try annotatedSegments(of: source, $0) }
        let names = Sides { source.beadNames($0, segments[$0]) }
        return source.bitext.beads.enumerated().map { number, bead in
            let given = Language.allCases.compactMap { names[$0][bead[$0]] }
            var unit = TranslationUnit(
                // The name both sides came with, where they came with one and the same.
                id: Set(given).count == 1 ? given.first : nil, document: document.description, bead: number,
                of: source.bitext)
            unit.annotation = Sides { Array(segments[$0][bead[$0]]) }
            return unit
        }
    }

    private func annotatedSegments(
        of source: AnnotationReader.Source, _ language: Language
    ) throws -> [AnnotatedSegment] {
        let segments = source.bitext.segments[language]
        var annotated: [AnnotatedSegment] = []
        if format == .conllu {
            for (number, segment) in segments.enumerated() {
                annotated.append(try conlluSegment(number, segment, of: source, language))
            }
        } else {
            annotated = zip(segments, try reader.tokens(of: segments.indices, in: source, language)).map {
                AnnotatedSegment(segment: $0, attributes: reader.attributes[language], tokens: $1)
            }
        }
        StructureMarks.place(source.imported[language]?.structures ?? [], in: &annotated)
        return annotated
    }

    /// A segment with all values it came with, or the program's own.
    private func conlluSegment(
        _ number: Int, _ segment: Segment, of source: AnnotationReader.Source, _ language: Language
    ) throws -> AnnotatedSegment {
        if let imported = source.imported[language],
            let tokens = try imported.tokens(ofSegment: number, text: segment.text)
        {
            var annotated = AnnotatedSegment(segment: segment, attributes: imported.side.attributes, tokens: tokens)
            let columns = annotated.attributes
            if let parts = columns.firstIndex(of: "parts"), !columns.contains("words") {
                divide(parts, &annotated, language)
            }
            if let words = annotated.attributes.firstIndex(of: "words") {
                for token in tokens.tokens.indices where !tokens.valueRange(of: words, at: token).isEmpty {
                    annotated.words[token] = tokens.value(of: words, at: token).split(separator: "\n").map {
                        ConlluWord(
                            columns: $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
                    }
                }
            }
            return annotated
        }
        let tokens = reader.annotate(segment, language)
        var annotated = AnnotatedSegment(segment: segment, attributes: Annotator.attributeNames, tokens: tokens)
        divide(2, &annotated, language)
        return annotated
    }

    /// Gives tokens their words where these are the ones whose lemmas the attribute `parts` has.
    private func divide(_ parts: Int, _ segment: inout AnnotatedSegment, _ language: Language) {
        guard let lemma = segment.attributes.firstIndex(of: "lemma"), let tag = segment.attributes.firstIndex(of: "pos")
        else { return }
        let tokens = segment.tokens
        let utf8 = Array(segment.segment.text.utf8)
        for token in tokens.tokens.indices where !tokens.valueRange(of: parts, at: token).isEmpty {
            guard let partOfSpeech = PartOfSpeech(tag: tokens.value(of: tag, at: token)) else { continue }
            let words = reader.parts(
                of: String(decoding: utf8[tokens.tokens[token].range], as: UTF8.self),
                as: WordAnnotation(lemma: tokens.value(of: lemma, at: token), partOfSpeech: partOfSpeech), language)
            guard words.map(\.lemma).joined(separator: "+") == tokens.value(of: parts, at: token) else { continue }
            segment.words[token] = words.map {
                ConlluWord(form: $0.form, lemma: $0.lemma, partOfSpeech: $0.partOfSpeech)
            }
        }
    }
}

extension AnnotationReader.Source {
    /// The ids of the structures `b` that hold exactly the segments of a bead.
    fileprivate func beadNames(_ language: Language, _ segments: [AnnotatedSegment]) -> [Range<Int>: String] {
        let beads = imported[language]?.structures.filter { $0.name == "b" } ?? []
        if beads.isEmpty { return [:] }
        var starts: [Int: Int] = [:]
        var count = 0
        for (number, segment) in segments.enumerated() {
            starts[count] = number
            count += segment.tokens.count
        }
        starts[count] = segments.count
        return beads.reduce(into: [:]) { names, bead in
            guard let start = starts[bead.tokens.lowerBound], let end = starts[bead.tokens.upperBound], start <= end
            else { return }
            names[start..<end] = bead.attributes.first { $0.name == "id" }?.value
        }
    }
}

/// Puts structures where they begin and end.
enum StructureMarks {
    static func place(_ structures: [TextStructure], in segments: inout [AnnotatedSegment]) {
        if structures.isEmpty || segments.isEmpty { return }
        var starts: [Int] = []
        var count = 0
        for segment in segments {
            starts.append(count)
            count += segment.tokens.count
        }
        func segment(of token: Int) -> Int {
            var (low, high) = (0, starts.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if starts[middle] <= token { low = middle } else { high = middle }
            }
            return low
        }
        var marks: [(segment: Int, number: Int, mark: AnnotatedSegment.Mark)] = []
        for (number, structure) in structures.enumerated()
        where !structure.tokens.isEmpty && structure.tokens.upperBound <= count {
            let first = segment(of: structure.tokens.lowerBound)
            let last = segment(of: structure.tokens.upperBound - 1)
            switch structure.name {
            case "b": continue
            case "s" where starts[first] == structure.tokens.lowerBound: segments[first].sentence = structure.attributes
            case "p" where starts[first] == structure.tokens.lowerBound:
                segments[first].newParagraph = structure.attributes
            default:
                let begin = AnnotatedSegment.Mark(
                    position: structure.tokens.lowerBound - starts[first], begins: true, structure: structure,
                    isWide: first != last)
                let end = AnnotatedSegment.Mark(
                    position: structure.tokens.upperBound - starts[last], begins: false, structure: structure,
                    isWide: first != last)
                marks.append((first, number, begin))
                marks.append((last, number, end))
            }
        }
        // What ends somewhere does so before anything begins there, and what begins last ends first.
        func order(_ mark: (segment: Int, number: Int, mark: AnnotatedSegment.Mark)) -> (Int, Int, Int, Int) {
            let begins = mark.mark.begins
            return (mark.segment, mark.mark.position, begins ? 1 : 0, begins ? mark.number : -mark.number)
        }
        marks.sort { order($0) < order($1) }
        for mark in marks { segments[mark.segment].marks.append(mark.mark) }
    }
}
