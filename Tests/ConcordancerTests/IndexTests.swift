import BitextCore
import Concordancer
import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct IndexTests {
    @Test func whatWasWrittenIsRead() throws {
        let index = try SmallCorpus().index
        #expect(index.state == "first")
        #expect(index.documentCount == 3)
        #expect(index.beadCount == 17)
        #expect(index.segmentCount(in: .italian) == 17)
        #expect(index.segmentCount(in: .english) == 17)
        #expect(index.document(0) == lighthouse.description)
        #expect(index.document(1) == market.description)
        #expect(index.document(2) == postcard.description)
        #expect(index.text(of: 0..<8, in: .italian) == "Il faro stava in cima alla scogliera.")
        try index.checkContents()
    }

    @Test func textIsRebuiltWithItsSpaces() throws {
        let search = try SmallCorpus().search("<s> []+ </s> within s", matching: .longest)
        let texts = search.lines(of: search.hits()).map(\.node)
        let given = [lighthouse, market, postcard].flatMap { $0.segments.italian }.map {
            String(decoding: $0.utf8, as: UTF8.self)
        }
        #expect(texts.map { [$0] } == given.map { [$0.split(separator: " ").joined(separator: " ")] })
    }

    @Test(arguments: [
        "\u{0}\u{1B}[31m", "e\u{301}e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦 🇮🇹🇬🇧", "\u{202E}abc\u{202C}", "\u{FEFF}a\u{200B}b",
        "a\u{AD}b",
        String(repeating: "x", count: 70_000), "\u{10FFFF}\u{FFFF}", "İstanbul STRASSE straße ſ", "日本語テキスト",
        "ΌΣΟΣ όσος",
        "a\tb\nc\u{85}d\u{2028}e\u{A0}f\u{3000}g", "\"'\\[]{}()*+?|^$.%",
    ])
    func hostileTextComesBack(_ text: String) throws {
        let hostile = IndexDocument(
            description: DocumentDescription(
                name: text, title: text, metadata: [text: text, "e\u{301}": "1", "x": "é"]),
            segments: Sides(
                italian: [IndexSegment(utf8: Array(text.utf8), tokens: tokenise(Array(text.utf8)), paragraph: -7)],
                english: [IndexSegment(utf8: Array(text.utf8), tokens: [], paragraph: .max)]),
            beads: [Bead(italian: 0..<1, english: 0..<1, probability: 0)])
        let corpus = try SmallCorpus([hostile])
        #expect(corpus.index.document(0).name.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(corpus.index.document(0).metadata == hostile.description.metadata)
        for language in Language.allCases {
            let all = 0..<corpus.index.tokenCount(in: language)
            let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
            let back = corpus.index.text(of: all, in: language)
            #expect(back.unicodeScalars.elementsEqual(words.joined(separator: " ").unicodeScalars))
            for position in all {
                let form = corpus.index.text(of: position..<position + 1, in: language)
                let escaped = form.unicodeScalars.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : "\($0)" }.joined()
                for flags in ["", "%c", "%d", "%cd"] {
                    let query = "[word==\"\(escaped)\"\(flags)]"
                    let search = try corpus.search(query, language)
                    #expect(search.hits().contains { $0.positions == position..<position + 1 }, "\(query)")
                }
            }
        }
        _ = try corpus.search("[word=\".*\"%cd]").lines(of: corpus.search("[]").hits())
    }

    @Test func typesFollowTheAlphabet() throws {
        let words = "zeta Zeta città citta Città cittadino è e E f perché perche l’ l' 1 a-b"
        let corpus = try SmallCorpus([document("d", "\(words) ¦ x")])
        let search = try corpus.search("[]")
        let sorted = search.lines(of: try search.sorted(search.hits(), by: [.node])).map(\.node)
        #expect(sorted.filter { $0.lowercased().hasPrefix("c") } == ["citta", "città", "Città", "cittadino"])
        #expect(sorted.filter { $0 != "-" }.suffix(2) == ["zeta", "Zeta"])
        #expect(sorted.filter { ["e", "E", "è", "f"].contains($0) } == ["e", "E", "è", "f"])
    }

    @Test func anIndexOfAnotherStateIsOutOfDate() throws {
        let corpus = try SmallCorpus()
        let directory = "\(corpus.directory.path)/index"
        let error = #expect(throws: IndexError.self) { try Index(directory: directory, expecting: "second") }
        #expect(error?.isMendedByRebuilding == true)
        guard case .outdated = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        _ = try Index(directory: directory)
    }

    @Test func aNewGenerationReplacesTheOldAndReadersKeepTheirs() throws {
        let corpus = try SmallCorpus()
        let directory = "\(corpus.directory.path)/index"
        let abandoned = fopen("\(directory)/concordance.index.new-1-1", "w")
        if let abandoned { fclose(abandoned) }
        var writer = IndexWriter()
        try writer.add(postcard)
        try writer.finish(directory: directory, state: "second")
        #expect(corpus.directory.names(in: directory) == ["concordance.index"])
        #expect(try Index(directory: directory, expecting: "second").documentCount == 1)
        #expect(corpus.index.documentCount == 3)
        #expect(try corpus.nodes("faro") == ["faro"])
    }

    @Test func aMissingIndexIsSaidToBeMissing() throws {
        let directory = TemporaryDirectory()
        let error = #expect(throws: IndexError.self) { try Index(directory: "\(directory.path)/none") }
        #expect(error == .missing(directory: "\(directory.path)/none"))
    }

    @Test func whatCannotBeWrittenIsSaid() throws {
        let error = #expect(throws: IndexError.self) {
            try IndexWriter().finish(directory: "/proc/none/index", state: "")
        }
        #expect(error?.isMendedByRebuilding == false)
    }

    @Test func documentsThatDontHoldTogetherAreRefused() {
        let segment = IndexSegment(utf8: Array("è tardi".utf8), tokens: [], paragraph: 0)
        func refusal(_ tokens: [Range<Int>], beads: [Bead]) -> String? {
            let segment = IndexSegment(utf8: segment.utf8, tokens: tokens.map(Token.init), paragraph: 0)
            var writer = IndexWriter()
            let document = IndexDocument(
                description: DocumentDescription(name: "d"), segments: Sides(italian: [segment], english: []),
                beads: beads)
            do {
                try writer.add(document)
                return nil
            } catch {
                return "\(error)"
            }
        }
        let bead = Bead(italian: 0..<1, english: 0..<0, probability: 1)
        #expect(refusal([0..<2, 3..<8], beads: [bead]) == nil)
        #expect(refusal([0..<2, 3..<9], beads: [bead])?.contains("Italian segment 1") == true)
        #expect(refusal([3..<8, 0..<2], beads: [bead])?.contains("out of order") == true)
        #expect(refusal([0..<1], beads: [bead])?.contains("in two") == true)
        #expect(refusal([0..<0], beads: [bead])?.contains("empty") == true)
        #expect(refusal([], beads: [])?.contains("“d”") == true)
    }

    @Test func textOutsideTheTokensIsKept() throws {
        let utf8 = Array("a —b c!".utf8)
        let segment = IndexSegment(utf8: utf8, tokens: [Token(range: 0..<1), Token(range: 7..<8)], paragraph: 0)
        let bead = Bead(italian: 0..<1, english: 0..<0, probability: 1)
        let corpus = try SmallCorpus([
            IndexDocument(
                description: DocumentDescription(name: "d"), segments: Sides(italian: [segment], english: []),
                beads: [bead])
        ])
        #expect(corpus.index.text(of: 0..<9, in: .italian) == "a —b c!")
        #expect(try corpus.nodes("[]") == ["a", "—b", "c", "!"])
    }

    @Test(arguments: 0..<12)
    func documentsTakenFromAnIndexMakeTheSameIndex(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var documents = (0..<Int.random(in: 2...6, using: &random)).map {
            RandomText.document("d\($0)", using: &random)
        }
        // Numbers of all 64 bits.
        for number in documents.indices { documents[number].identity = (number + 3) << 60 ^ ~number }
        let (earlier, later) = (TemporaryDirectory(), TemporaryDirectory())
        func write(_ documents: [IndexDocument], reusing index: Index? = nil, kept: [Bool] = [], to path: String) throws
        {
            var writer = IndexWriter(attributes: Sides(italian: ["small"], english: ["small"]))
            if let index { writer.add(documentsOf: index, where: kept) }
            for document in documents { try writer.add(document) }
            try writer.finish(directory: path, state: "same", recipe: "r")
        }
        let known = Int.random(in: 1...documents.count, using: &random)
        try write(Array(documents[..<known]), to: earlier.path)
        let index = try Index(directory: earlier.path)
        #expect(index.identities == documents[..<known].map(\.identity))
        #expect(index.recipe == "r")
        let kept = (0..<known).map { _ in Int.random(in: 0..<4, using: &random) > 0 }
        try write(Array(documents[known...]), reusing: index, kept: kept, to: later.path)
        try write(
            documents.enumerated().filter { $0.offset >= known || kept[$0.offset] }.map(\.element), to: earlier.path)
        let bytes = try [earlier, later].map {
            try Data(contentsOf: URL(fileURLWithPath: $0.path + "/concordance.index"))
        }
        #expect(bytes[0] == bytes[1])
    }
}
