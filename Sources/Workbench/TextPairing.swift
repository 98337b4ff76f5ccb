import BitextCore

/// Which texts of two files are the two sides of a document.
struct TextPairing {
    /// The numbers of the texts, in Italian order; English texts alone follow the one before them.
    private(set) var pairs: [Sides<Int?>] = []

    /// Pairs texts with equal ids, the nth of several with the nth; those without an id in their order.
    init(_ ids: Sides<[String?]>) {
        var places: [String?: [Int]] = [:]
        for (number, id) in ids.english.enumerated().reversed() { places[id, default: []].append(number) }
        let partners = ids.italian.map { places[$0]?.popLast() }
        let taken = Set(partners.compactMap { $0 })
        var next = 0
        func takeAlone(before end: Int) -> [Sides<Int?>] {
            defer { next = max(next, end) }
            return (next..<max(next, end)).filter { !taken.contains($0) }.map { Sides(italian: nil, english: $0) }
        }
        for (number, partner) in partners.enumerated() {
            if let partner { pairs += takeAlone(before: partner) }
            pairs.append(Sides(italian: number, english: partner))
        }
        pairs += takeAlone(before: ids.english.count)
    }

    /// What a document without an id is called.
    func name(_ number: Int, in file: String) -> String { pairs.count == 1 ? file : "\(file):\(number + 1)" }
}
