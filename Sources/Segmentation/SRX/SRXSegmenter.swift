public import BitextCore

/// Finds the sentences of a paragraph by the rules of an SRX document.
///
/// 1. The text is searched for each rule that breaks, which gives the places where a sentence might end.
/// 2. At each such place, the exceptions that stand before the breaking rule in the document are tried; where one matches, the
///    sentence goes on.
///
/// This gives what SRX says, that the first rule that matches at a place decides, without trying all rules at all places. What an
/// exception matches before the place is looked for backwards, at most 64 repetitions far.
public struct SRXSegmenter: Sendable {
    /// A breaking rule.
    private struct Break: Sendable {
        let order: Int
        let before: SRXExpression?
        let after: SRXExpression
        /// Before and after at once, for a match of `before` that is too long.
        let whole: SRXExpression
    }

    /// A rule against a break.
    private struct Exception: Sendable {
        let order: Int
        let expression: SRXExpression
        /// Whether the expression is to be tried at the place, or must be searched for from the beginning.
        let looksBack: Bool
    }

    private let breaks: [Break]
    private let exceptions: [Exception]

    /// Compiles the rules that a document has for a language; throws `SRXError`.
    public init(_ document: SRXRules, language: Language) throws(SRXError) {
        var breaks: [Break] = []
        var exceptions: [Exception] = []
        for (order, rule) in try document.rules(for: language).enumerated() {
            let before = "(?:\(rule.before))"
            let after = "(?:\(rule.after))"
            if !rule.before.isEmpty { _ = try SRXExpression(before, line: rule.line, "beforebreak") }
            let afterExpression = try SRXExpression(after, line: rule.line, "afterbreak")
            let whole = try SRXExpression("\(before)(?=\(after))", line: rule.line, "rule")
            if rule.isBreak {
                let first =
                    rule.before.isEmpty ? nil : try SRXExpression(before, line: rule.line, "beforebreak")
                breaks.append(Break(order: order, before: first, after: afterExpression, whole: whole))
            } else if rule.before.isEmpty {
                exceptions.append(Exception(order: order, expression: afterExpression, looksBack: true))
            } else {
                let back = "(?=\(after))(?<=\(BoundedPattern.of(before)))"
                let expression = try? SRXExpression(back, line: rule.line, "beforebreak")
                exceptions.append(
                    Exception(order: order, expression: expression ?? whole, looksBack: expression != nil))
            }
        }
        self.breaks = breaks
        self.exceptions = exceptions
    }

    /// The sentences of all paragraphs of a text, with no white space at their ends; throws where a rule takes too long.
    public func segments(of text: SourceText) throws(SRXError) -> [Segment] {
        var search = try Search(self)
        var segments: [Segment] = []
        for (number, paragraph) in text.paragraphs.enumerated() {
            for range in try search.sentences(in: text.utf8, paragraph: paragraph) {
                segments.append(
                    Segment(text: String(decoding: text.utf8[range], as: UTF8.self), paragraph: number, range: range))
            }
        }
        return segments
    }

    /// The rules with matchers of their own, for one thread.
    private struct Search {
        private struct Searched {
            let order: Int
            let before: SRXMatcher?
            let after: SRXMatcher
            let whole: SRXMatcher
        }

        private let breaks: [Searched]
        private let exceptions: [(order: Int, matcher: SRXMatcher, looksBack: Bool)]
        private var units: [UInt16] = []

        init(_ segmenter: SRXSegmenter) throws(SRXError) {
            breaks = try segmenter.breaks.map { rule throws(SRXError) in
                Searched(
                    order: rule.order, before: try rule.before?.matcher(), after: try rule.after.matcher(),
                    whole: try rule.whole.matcher())
            }
            exceptions = try segmenter.exceptions.map { rule throws(SRXError) in
                (rule.order, try rule.expression.matcher(), rule.looksBack)
            }
        }

        mutating func sentences(in utf8: [UInt8], paragraph: Range<Int>) throws(SRXError) -> [Range<Int>] {
            units.removeAll(keepingCapacity: true)
            units.append(contentsOf: String(decoding: utf8[paragraph], as: UTF8.self).utf16)
            let ends = try places()
            return utf8.withUnsafeBufferPointer { bytes in
                var sentences: [Range<Int>] = []
                var (unit, byte, start) = (0, paragraph.lowerBound, paragraph.lowerBound)
                func close(at end: Int) {
                    let last = bytes.trimmedEnd(of: start..<end)
                    let first = bytes.skippingSpace(from: start, to: last)
                    if first < last { sentences.append(first..<last) }
                    start = end
                }
                for end in ends {
                    while unit < end && byte < paragraph.upperBound {
                        let scalar = bytes.scalar(at: byte, before: paragraph.upperBound)
                        byte += scalar.length
                        unit += scalar.value > 0xFFFF ? 2 : 1
                    }
                    close(at: byte)
                }
                close(at: paragraph.upperBound)
                return sentences
            }
        }

        /// Where sentences end, in UTF-16 units, in order.
        private func places() throws(SRXError) -> [Int] {
            try units.withUnsafeBufferPointer { buffer throws(SRXError) in
                if buffer.isEmpty { return [] }
                /// The first breaking rule at each place.
                var rules: [Int: Int] = [:]
                for rule in breaks {
                    for place in try places(of: rule, in: buffer) where rules[place] == nil {
                        rules[place] = rule.order
                    }
                }
                if rules.isEmpty { return [] }
                var searched: [Int: Set<Int>] = [:]
                for exception in exceptions {
                    try exception.matcher.setText(buffer)
                    if !exception.looksBack {
                        searched[exception.order] = try allEnds(of: exception.matcher, buffer.count)
                    }
                }
                var places: [Int] = []
                for place in rules.keys.sorted() where place > 0 && place < buffer.count {
                    guard let order = rules[place] else { continue }
                    if try !isException(place, before: order, searched) { places.append(place) }
                }
                return places
            }
        }

        /// Whether a rule before the one that breaks at a place says that no sentence ends there.
        private func isException(_ place: Int, before order: Int, _ searched: [Int: Set<Int>]) throws(SRXError) -> Bool
        {
            for exception in exceptions {
                if exception.order > order { break }
                if let ends = searched[exception.order] {
                    if ends.contains(place) { return true }
                } else if try exception.matcher.matches(at: place) {
                    return true
                }
            }
            return false
        }

        private func places(of rule: Searched, in buffer: UnsafeBufferPointer<UInt16>) throws(SRXError) -> [Int] {
            try rule.after.setText(buffer)
            guard let before = rule.before else {
                var places: [Int] = []
                var start = 0
                while start < buffer.count, let match = try rule.after.first(from: start) {
                    places.append(match.lowerBound)
                    start = max(match.upperBound, match.lowerBound + 1)
                }
                return places
            }
            try before.setText(buffer)
            try rule.whole.setText(buffer)
            var places: [Int] = []
            var start = 0
            while start < buffer.count, let match = try before.first(from: start) {
                if try rule.after.matches(at: match.upperBound) {
                    places.append(match.upperBound)
                } else if match.count > 1, try rule.whole.matches(at: match.lowerBound) {
                    places.append(rule.whole.match.upperBound)
                }
                start = max(match.upperBound, match.lowerBound + 1)
            }
            return places
        }

        private func allEnds(of matcher: SRXMatcher, _ count: Int) throws(SRXError) -> Set<Int> {
            var ends: Set<Int> = []
            var start = 0
            while start < count, let match = try matcher.first(from: start) {
                ends.insert(match.upperBound)
                start = max(match.upperBound, match.lowerBound + 1)
            }
            return ends
        }
    }
}
