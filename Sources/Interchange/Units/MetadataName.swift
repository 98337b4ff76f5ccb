/// A key of metadata as the name of something in a file where not every key can stand, so that it can be read back.
///
/// Characters that can't stand there are written by their numbers, as ISO 9075-14 does: `data_x0020_di_x0020_stampa`. So is the first of a key
/// that would mean something else.
enum MetadataName {
    /// Keys that a document's element has for its name and its title.
    private static let reservedForElements: Set<String> = ["id", "title"]
    /// The key that a comment has for a document's title.
    private static let reservedForComments: Set<String> = ["title"]

    /// The name of an attribute of a document's element that CWB and Manatee take, too.
    static func attribute(_ key: String) -> String { attribute(key, reservedForElements) }

    /// The same for an attribute of another element, such as the comment of a sentence, where none has a meaning of its own.
    static func structureAttribute(_ name: String) -> String { attribute(name, []) }

    private static func attribute(_ key: String, _ reserved: Set<String>) -> String {
        encoded(key, reserved) { scalar, isFirst, _ in
            let isLetter = scalar.isASCII && scalar.properties.isAlphabetic || scalar == "_"
            return isLetter || !isFirst && ("0"..."9" ~= scalar || scalar == "-" || scalar == ".")
        }
    }

    /// What stands behind `meta::` in a comment of CoNLL-U.
    static func comment(_ key: String) -> String {
        encoded(key, reservedForComments) { scalar, isFirst, isLast in
            scalar.value > 0x20 && scalar != "=" || scalar == " " && !isFirst && !isLast
        }
    }

    /// The key that `attribute` gives this name, or the name itself where there is none.
    static func key(ofAttribute name: String) -> String { key(name, attribute) }

    /// The name that `structureAttribute` gives this one, or the name itself where there is none.
    static func name(ofStructureAttribute name: String) -> String { key(name, structureAttribute) }

    /// The key that `comment` gives this name, or the name itself where there is none.
    static func key(ofComment name: String) -> String { key(name, comment) }

    private static func key(_ name: String, _ encode: (String) -> String) -> String {
        guard name.contains("_x") else { return name }
        let key = decoded(name)
        return encode(key) == name ? key : name
    }

    private static func encoded(
        _ key: String, _ reserved: Set<String>,
        _ isPlain: (_ scalar: Unicode.Scalar, _ isFirst: Bool, _ isLast: Bool) -> Bool
    ) -> String {
        // No character at all has no number.
        if key.isEmpty { return "_x_" }
        let scalars = Array(key.unicodeScalars)
        var name = String.UnicodeScalarView()
        for (place, scalar) in scalars.enumerated() {
            let isFirst = place == 0
            let isTaken = isFirst && reserved.contains(key) || code(in: scalars[place...]) != nil
            if !isTaken && isPlain(scalar, isFirst, place == scalars.count - 1) {
                name.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16)
                name.append(
                    contentsOf: "_x\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)_".unicodeScalars)
            }
        }
        return String(name)
    }

    private static func decoded(_ name: String) -> String {
        var rest = Array(name.unicodeScalars)[...]
        var key = String.UnicodeScalarView()
        while let first = rest.first {
            if let code = code(in: rest) {
                if let scalar = UInt32(code.digits, radix: 16).flatMap(Unicode.Scalar.init) { key.append(scalar) }
                rest = rest.dropFirst(code.length)
            } else {
                key.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(key)
    }

    /// The number that begins what is given, `_x0020_`, as its digits.
    private static func code(in scalars: ArraySlice<Unicode.Scalar>) -> (digits: String, length: Int)? {
        guard scalars.first == "_", scalars.dropFirst().first == "x" else { return nil }
        let digits = scalars.dropFirst(2).prefix { "0"..."9" ~= $0 || "a"..."f" ~= $0 }
        guard digits.count <= 6, scalars.dropFirst(2 + digits.count).first == "_" else { return nil }
        return (String(String.UnicodeScalarView(digits)), digits.count + 3)
    }
}
