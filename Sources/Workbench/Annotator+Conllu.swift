import Annotation
import BitextCore
import Interchange

extension Annotator {
    /// Fills in LEMMA and UPOS of the words of a CoNLL-U file; every other byte stays as it is.
    func fillIn(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, to sink: ([UInt8]) throws -> Void
    ) throws {
        var reader = try ConlluReader(bytes, file: file)
        var output: [UInt8] = []
        var copied = 0
        while let sentence = try reader.next() {
            let annotations = annotations(ofWords: sentence.forms(in: bytes))
            for (line, annotation) in zip(sentence.lines.lazy.filter { $0.kind == .word }, annotations) {
                output.append(contentsOf: bytes[copied..<sentence.column(.lemma, of: line).lowerBound])
                output.append(contentsOf: annotation.lemma.utf8)
                output.append(0x09)
                output.append(contentsOf: annotation.partOfSpeech.tag.utf8)
                copied = sentence.column(.upos, of: line).upperBound
            }
            if output.count >= 65_536 {
                try sink(output)
                output.removeAll(keepingCapacity: true)
            }
        }
        output.append(contentsOf: bytes[copied...])
        try sink(output)
    }
}

extension ConlluTexts {
    /// The same texts with the program's lemmas and parts of speech, where the file, whose bytes these are, has none at all.
    func annotated(
        by annotator: Annotator, _ bytes: UnsafeBufferPointer<UInt8>, file: String
    ) throws -> (texts: [AnnotatedText], isAnnotated: Bool) {
        if hasAnnotation || texts.isEmpty { return (texts, false) }
        var filled: [UInt8] = []
        try annotator.fillIn(bytes, file: file) { filled += $0 }
        let texts = try filled.withUnsafeBufferPointer { try ConlluTexts(of: $0, file: file).texts }
        return (texts, true)
    }
}
