import BitextCore
import Documents
import SentenceAlignment

/// A document of the sample corpus in both languages, as its gold files have it.
struct SampleBitext {
    let name: String
    let segments: Sides<[Segment]>
    let gold: BeadList

    /// All documents that have gold beads, by name; throws `DocumentError`, or `BeadListError` where a gold file is damaged.
    static func all() throws -> [SampleBitext] {
        try SampleText.names(in: "Corpus/gold", ending: ".beads").map { file in
            let name = String(file.dropLast(".beads".count))
            let segments = try Sides { language in
                try read("\(name).\(language.code).sentences").split(separator: 0x0A).enumerated().map { number, line in
                    Segment(text: String(decoding: line, as: UTF8.self), paragraph: number, range: 0..<line.count)
                }
            }
            return SampleBitext(name: name, segments: segments, gold: try BeadList(reading: read(file)))
        }
    }

    private static func read(_ file: String) throws -> [UInt8] {
        try DocumentReader().read("Corpus/gold/\(file)").decoded.utf8
    }

    private init(name: String, segments: Sides<[Segment]>, gold: BeadList) {
        self.name = name
        self.segments = segments
        self.gold = gold
    }

    /// One text after the other.
    init(joining bitexts: [SampleBitext]) {
        var segments = Sides<[Segment]>(italian: [], english: [])
        var gold = BeadList()
        for bitext in bitexts {
            for entry in bitext.gold.entries {
                gold.append(
                    BeadList.Entry(
                        italian: entry.italian.map { $0 + segments.italian.count },
                        english: entry.english.map { $0 + segments.english.count }))
            }
            segments.italian += bitext.segments.italian
            segments.english += bitext.segments.english
        }
        self.init(name: "all", segments: segments, gold: gold)
    }
}
