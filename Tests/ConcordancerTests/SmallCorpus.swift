import BitextCore
import Concordancer
import Glibc
import Testing

/// A directory that goes away with its owner.
final class TemporaryDirectory {
    let path: String

    init() {
        var template = Array("/tmp/afronte-concordancer-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress, mkdtemp(base) != nil else { return "/tmp" }
            return String(cString: base)
        }
    }

    deinit {
        for name in names(in: path) {
            for inner in names(in: "\(path)/\(name)") { unlink("\(path)/\(name)/\(inner)") }
            rmdir("\(path)/\(name)")
            unlink("\(path)/\(name)")
        }
        rmdir(path)
    }

    /// The entries of a directory.
    func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}

/// Words, each with the apostrophe that ends it, and single marks.
func tokenise(_ utf8: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var start: Int?
    var offset = 0
    func end(_ at: Int) {
        if let begun = start { tokens.append(Token(range: begun..<at)) }
        start = nil
    }
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
        let length = UTF8.width(scalar)
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
        {
            if start == nil { start = offset }
        } else if scalar == "'" || scalar == "’", start != nil {
            end(offset + length)
        } else {
            end(offset)
            if !scalar.properties.isWhitespace { tokens.append(Token(range: offset..<offset + length)) }
        }
        offset += length
    }
    end(offset)
    return tokens
}

/// A document whose beads are written one a line: `Italian segments ¦ English segments`, segments divided by `/`, a new
/// paragraph begun by `§`.
func document(
    _ name: String, title: String? = nil, metadata: [String: String] = [:], _ beads: String
) -> IndexDocument {
    var segments = Sides<[IndexSegment]>(italian: [], english: [])
    var made: [Bead] = []
    var paragraph = 0
    for line in beads.split(separator: "\n") {
        let sides = line.split(separator: "¦", omittingEmptySubsequences: false)
        if line.contains("§") { paragraph += 1 }
        var ranges: [Range<Int>] = []
        for (side, language) in zip(sides, Language.allCases) {
            let start = segments[language].count
            for text in side.split(separator: "/") {
                let utf8 = Array(String(text.split(separator: "§").joined()).utf8)
                if utf8.allSatisfy({ $0 == 0x20 }) { continue }
                segments[language].append(
                    IndexSegment(utf8: utf8, tokens: tokenise(utf8), paragraph: paragraph))
            }
            ranges.append(start..<segments[language].count)
        }
        made.append(Bead(italian: ranges[0], english: ranges[1], probability: 1))
    }
    let description = DocumentDescription(name: name, title: title, metadata: metadata)
    return IndexDocument(description: description, segments: segments, beads: made)
}

/// Twenty sentences and a few more.
let lighthouse = document(
    "faro", title: "Il faro", metadata: ["genre": "novel", "year": "1931"],
    """
    Il faro stava in cima alla scogliera. ¦ The lighthouse stood at the top of the cliff.
    La vecchia guardiana prendeva l'acqua dal pozzo. ¦ The old keeper took the water from the well.
    «Perché non scendi in città?» chiese il nipote. ¦ "Why don't you go down to the city?" asked her grandson.
    § La guardiana non rispose subito. / Guardò il mare. ¦ The keeper did not answer at once; she looked at the sea.
    La luce girava, girava, girava. ¦ The light went round and round.
    Nessuno la vide mai piangere. ¦
    § Prese in considerazione l’idea, poi la lasciò cadere. ¦ She took the idea into consideration, then let it drop.
    Il mare era calmo e la barca era pronta. ¦ The sea was calm and the boat was ready.
    """)
let market = document(
    "mercato", title: "Il mercato dell'arte", metadata: ["genre": "essay", "year": "1950"],
    """
    Il mercato dell'arte non dorme. ¦ The art market does not sleep.
    I prezzi salgono, i prezzi scendono. ¦ Prices rise, prices fall.
    Una città senza arte è una città senza luce. ¦ A city without art is a city without light.
    ¦ This sentence was added by the translator.
    § Il critico prese la parola: «È un'opera d'arte!» ¦ The critic took the floor: / "It is a work of art!"
    La parola PAROLA non è la parola parola. ¦ The word WORD is not the word word.
    Chi prende l'acqua dal mare? ¦ Who takes water from the sea?
    """)
let postcard = document(
    "cartolina", metadata: ["genre": "letter"],
    """
    Il mare è bello. ¦ The sea is beautiful.
    Torno presto in città. ¦ I will be back in the city soon.
    """)

/// Conditions as they are typed.
func conditions(_ texts: [String]) throws -> [MetadataCondition] {
    try texts.map { try #require(MetadataCondition($0)) }
}

/// The three documents, indexed.
struct SmallCorpus {
    let directory = TemporaryDirectory()
    let index: Index

    /// Indexes documents whose tokens have attributes of these names, by default those of annotation.
    init(
        _ documents: [IndexDocument] = [lighthouse, market, postcard],
        attributes: [String] = IndexWriter.annotationAttributes
    ) throws {
        var writer = IndexWriter(attributes: Sides { _ in attributes })
        for document in documents { try writer.add(document) }
        try writer.finish(directory: "\(directory.path)/index", state: "first")
        index = try Index(directory: "\(directory.path)/index", expecting: "first")
    }

    func search(
        _ query: String, _ language: Language = .italian, where metadata: [String] = [],
        matching strategy: MatchingStrategy = .standard
    ) throws -> Search {
        try Search(
            Query(query, tokenise: tokenise), in: language, of: index,
            documents: index.documents(where: conditions(metadata)), matching: strategy)
    }

    /// The texts of the hits.
    func nodes(
        _ query: String, _ language: Language = .italian, where metadata: [String] = [],
        matching strategy: MatchingStrategy = .standard
    ) throws -> [String] {
        let search = try search(query, language, where: metadata, matching: strategy)
        let hits = search.hits()
        #expect(search.count() == hits.count)
        return search.lines(of: hits).map(\.node)
    }
}
