import CICU

/// A regular expression of ICU's kind that must match a whole text, with limits on its time and memory.
struct RegularExpression: ~Copyable {
    private let regex: OpaquePointer
    private var units: [UInt16] = []

    /// Why a text was neither matched nor not matched.
    enum Failure: Error, Equatable {
        /// The pattern is wrong in what begins at this UTF-16 offset, or as a whole.
        case syntax(offset: Int?, String)
        /// Matching took longer, or needed more memory, than is allowed.
        case tooExpensive

        /// The failure in words.
        var message: String {
            switch self {
            case .syntax(_, let reason): "this is no regular expression: \(reason)"
            case .tooExpensive: "this pattern takes too long; write it with fewer repetitions inside repetitions"
            }
        }
    }

    /// Compiles `pattern`.
    init(_ pattern: String, ignoringCase: Bool) throws(Failure) {
        var status: Int32 = 0
        var place: Int32 = -1
        // ICU takes no empty pattern, though an empty text is a text too: that of tokens without a value.
        let units = Array((pattern.isEmpty ? "(?:)" : pattern).utf16)
        guard let opened = icu_regex_open(units, Int32(units.count), ignoringCase, &place, &status) else {
            var reason = RegularExpression.explanation(of: status)
            if RegularExpression.mayBeOfBraces(status), pattern.contains(where: { "{}".contains($0) }) {
                reason += "; a brace that is meant itself is written \\{ or \\}"
            }
            let culprit = place >= 0 ? PatternCulprit(units, seen: Int(place), icu_regex_error_of(status)).offset : nil
            throw .syntax(offset: culprit, reason)
        }
        regex = opened
        // ICU counts its time limit in steps of some milliseconds; a form is short, so even one is generous.
        icu_regex_set_limits(regex, 50, 4 << 20, &status)
    }

    deinit { icu_regex_close(regex) }

    /// Throws what is wrong with `pattern`.
    ///
    /// Nothing can be in a text that has none of the characters with a meaning, as most of what is searched; ICU isn't asked about it, for
    /// the first time that it is takes as long as a search.
    static func check(_ pattern: String) throws(Failure) {
        if pattern.utf8.contains(where: metacharacters.contains) {
            _ = try RegularExpression(pattern, ignoringCase: false)
        }
    }

    private static let metacharacters = Set(#"\^$.|?*+()[]{}#"#.utf8)

    /// Whether the whole of `utf8` matches.
    mutating func matches(_ utf8: UnsafeRawBufferPointer) throws(Failure) -> Bool {
        UTF16Text.decode(utf8, into: &units)
        var status: Int32 = 0
        let isMatch = units.withUnsafeBufferPointer { units in
            // ICU takes a null pointer for an error even where there are no units to read.
            withUnsafePointer(to: UInt16(0)) { empty in
                icu_regex_set_text(regex, units.baseAddress ?? empty, Int32(units.count), &status)
                return icu_regex_matches(regex, &status)
            }
        }
        if status > 0 { throw .tooExpensive }
        return isMatch
    }

    /// Whether an error may come from braces that repeat nothing, which other engines take for themselves.
    private static func mayBeOfBraces(_ status: Int32) -> Bool {
        switch icu_regex_error_of(status) {
        case .parenthesis, .bracket, .escape, .range, .look_behind, .back_reference, .property: false
        default: true
        }
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
