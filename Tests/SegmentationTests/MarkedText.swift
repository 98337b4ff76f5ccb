import BitextCore
import Testing

@testable import Segmentation

/// A paragraph whose sentence ends are marked with ❘: `"Il dott. Rossi dorme.❘ Perché?"`.
struct MarkedText {
    let text: String
    let sentences: [String]

    init(_ marked: String) {
        text = marked.split(separator: "❘", omittingEmptySubsequences: false).joined()
        sentences = marked.split(separator: "❘").map { trim($0) }.filter { !$0.isEmpty }
    }
}

/// The string without the white space at its ends.
func trim(_ string: some StringProtocol) -> String {
    var scalars = Substring(String(string)).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
}

/// Expects a segmenter to find exactly the sentences that are marked.
func expect(
    _ marked: String, _ language: Language, configuration: Segmenter.Configuration = .init(),
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let gold = MarkedText(marked)
    let bytes = Array(gold.text.utf8)
    let segmenter = Segmenter(language: language, configuration: configuration)
    let found = segmenter.sentences(in: bytes, paragraph: 0..<bytes.count).map {
        String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(found == gold.sentences, sourceLocation: sourceLocation)
}
