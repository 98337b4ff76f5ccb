import CICU

/// A compiled regular expression of a rule, which any number of threads may make matchers of.
final class SRXExpression: @unchecked Sendable {
    // Never matched with itself, only cloned, which ICU allows from several threads.
    private let regex: OpaquePointer
    private let line: Int

    /// Compiles a pattern of the line given.
    init(_ pattern: String, ignoringCase: Bool = false, line: Int, _ element: String) throws(SRXError) {
        var status: Int32 = 0
        var offset: Int32 = -1
        let units = Array(pattern.utf16)
        guard let opened = icu_regex_open(units, Int32(units.count), ignoringCase, &offset, &status) else {
            throw SRXError(
                line: line, "the \(element) is no regular expression of ICU's: \(SRXExpression.explanation(of: status))"
            )
        }
        regex = opened
        self.line = line
    }

    deinit { icu_regex_close(regex) }

    /// A matcher for one thread.
    func matcher() throws(SRXError) -> SRXMatcher {
        var status: Int32 = 0
        guard let clone = icu_regex_clone(regex, &status), status <= 0 else {
            throw SRXError(line: line, "there is no memory for the rule")
        }
        return SRXMatcher(clone, line: line)
    }

    private static func explanation(of status: Int32) -> String {
        switch icu_regex_error_of(status) {
        case .parenthesis: "a parenthesis has no partner"
        case .bracket: "a bracket [ is not closed"
        case .escape: "there is no such escape with a backslash"
        case .interval: "the repetition in braces is wrong"
        case .max_below_min: "the repetition's maximum is below its minimum"
        case .number: "a number is too large"
        case .range: "a range in brackets ends before it begins"
        case .look_behind: "a look-behind has no limit to its length"
        case .back_reference: "a back reference names no group"
        case .property: "there is no such property"
        default: "the pattern is not well formed"
        }
    }
}

/// Looks for one expression in one text.
final class SRXMatcher {
    private let regex: OpaquePointer
    private let line: Int

    fileprivate init(_ regex: OpaquePointer, line: Int) {
        self.regex = regex
        self.line = line
    }

    deinit { icu_regex_close(regex) }

    /// Sets the text, which must stay where it is while it is searched.
    func setText(_ units: UnsafeBufferPointer<UInt16>) throws(SRXError) {
        var status: Int32 = 0
        guard let base = units.baseAddress, units.count < Int32.max else {
            throw SRXError(
                line: nil, "a paragraph of more than two thousand million characters is too long for SRX rules")
        }
        icu_regex_set_text(regex, base, Int32(units.count), &status)
        // Steps of some milliseconds: a search that needs more, for its length, has gone astray.
        icu_regex_set_limits(regex, Int32(min(2_000 + units.count / 50, 1_000_000)), 256 << 20, &status)
        try check(status)
    }

    /// Does something with a text set.
    func on<Result>(
        _ units: [UInt16], _ body: (SRXMatcher) throws(SRXError) -> Result
    ) throws(SRXError) -> Result {
        try units.withUnsafeBufferPointer { buffer throws(SRXError) in
            try setText(buffer)
            return try body(self)
        }
    }

    /// The first match that begins at `start` or later.
    func first(from start: Int) throws(SRXError) -> Range<Int>? {
        var status: Int32 = 0
        let isFound = icu_regex_find(regex, Int32(start), &status)
        try check(status)
        return isFound ? match : nil
    }

    /// Whether a match begins at `start`.
    func matches(at start: Int) throws(SRXError) -> Bool {
        var status: Int32 = 0
        let isMatch = icu_regex_looking_at(regex, Int32(start), &status)
        try check(status)
        return isMatch
    }

    /// The last match.
    var match: Range<Int> {
        var status: Int32 = 0
        let start = Int(icu_regex_match_start(regex, &status))
        return start..<max(start, Int(icu_regex_match_end(regex, &status)))
    }

    private func check(_ status: Int32) throws(SRXError) {
        if status > 0 {
            throw SRXError(
                line: line, "this rule takes too long on this text; write it with fewer repetitions inside repetitions")
        }
    }
}
