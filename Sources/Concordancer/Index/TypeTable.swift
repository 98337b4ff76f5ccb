/// The types of a side in their final order, made from the distinct tokens in the order of their appearance.
///
/// A distinct token is the bytes of its form and of each of its values, divided by a byte that UTF-8 doesn't have.
struct TypeTable {
    /// The byte between a form and the values that follow it.
    static let divider: UInt8 = 0xFF

    /// The distinct forms in collation order.
    let forms: OrderedStrings
    /// The distinct values of each attribute in collation order.
    let values: [OrderedStrings]
    /// The form of each type, and its value of each attribute.
    private(set) var typeForms: [UInt32] = []
    private(set) var typeValues: [[UInt32]]
    /// The type of each distinct token in the order of appearance.
    private(set) var ranks: [UInt32]

    /// How many types there are.
    var count: Int { typeForms.count }

    /// Splits and orders the distinct tokens of `lexicon`, each with `attributeCount` values, by the alphabet of a
    /// language.
    init(_ lexicon: borrowing LexiconBuilder, attributeCount: Int, language: String) {
        var builders = [LexiconBuilder](repeating: LexiconBuilder(), count: attributeCount + 1)
        // Of each distinct token the number of its form, then those of its values.
        var numbers: [UInt32] = []
        numbers.reserveCapacity(lexicon.count * builders.count)
        lexicon.bytes.withUnsafeBytes { bytes in
            for token in 0..<lexicon.count {
                var start = Int(lexicon.starts[token])
                let end = Int(lexicon.starts[token + 1])
                for part in builders.indices {
                    let stop = bytes[start..<end].firstIndex(of: TypeTable.divider) ?? end
                    numbers.append(builders[part].number(of: UnsafeRawBufferPointer(rebasing: bytes[start..<stop])))
                    start = min(end, stop + 1)
                }
            }
        }
        var collation = Collation(code: language)
        let parts = builders.map { OrderedStrings($0, collation: &collation) }
        let width = parts.count
        for index in numbers.indices { numbers[index] = parts[index % width].ranks[Int(numbers[index])] }
        var order = (0..<UInt32(lexicon.count)).map { $0 }
        numbers.withUnsafeBufferPointer { numbers in
            order.sort { left, right in
                for part in 0..<width {
                    let (a, b) = (numbers[Int(left) * width + part], numbers[Int(right) * width + part])
                    if a != b { return a < b }
                }
                return left < right
            }
        }
        ranks = [UInt32](repeating: 0, count: order.count)
        typeValues = [[UInt32]](repeating: [], count: attributeCount)
        typeForms.reserveCapacity(order.count)
        for (rank, token) in order.enumerated() {
            ranks[Int(token)] = UInt32(rank)
            typeForms.append(numbers[Int(token) * width])
            for attribute in 0..<attributeCount {
                typeValues[attribute].append(numbers[Int(token) * width + attribute + 1])
            }
        }
        forms = parts[0]
        values = Array(parts.dropFirst())
    }

    init(forms: OrderedStrings, values: [OrderedStrings], typeForms: [UInt32], typeValues: [[UInt32]]) {
        self.forms = forms
        self.values = values
        self.typeForms = typeForms
        self.typeValues = typeValues
        ranks = []
    }
}
