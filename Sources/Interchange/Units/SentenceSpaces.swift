import BitextCore

/// The white space between the tokens of a sentence where it is neither one space nor none, as an attribute of its element in vertical text.
///
/// `spaces="3:  ,7:&#10;"` says that two spaces stand behind the third token, and a line feed behind the seventh.
enum SentenceSpaces {
    /// What the attribute is called.
    static let attribute = "spaces"

    /// The value for a sentence; `nil` where there is nothing to say.
    static func value(_ tokens: [Token], in text: UnsafeBufferPointer<UInt8>) -> String? {
        var value = ""
        for (number, token) in tokens.enumerated().dropFirst() {
            let gap = text[tokens[number - 1].range.upperBound..<token.range.lowerBound]
            if gap.isEmpty || gap.elementsEqual([0x20]) { continue }
            value += "\(value.isEmpty ? "" : ",")\(number):\(String(decoding: gap, as: UTF8.self))"
        }
        return value.isEmpty ? nil : value
    }

    /// The white space behind tokens, by their number from 1; `nil` where the value says something else.
    static func gaps(_ value: String) -> [Int: String]? {
        var gaps: [Int: String] = [:]
        for item in value.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false) {
            let digits = item.prefix { "0"..."9" ~= $0 }
            let gap = item.dropFirst(digits.count + 1)
            guard let number = Int(String(digits)), item.dropFirst(digits.count).first == ":", !gap.isEmpty,
                gap.allSatisfy({ ScalarClass(of: $0.value) == .space })
            else { return nil }
            gaps[number] = String(gap)
        }
        return gaps
    }
}
