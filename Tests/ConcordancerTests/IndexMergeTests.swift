import BitextCore
import Concordancer
import Foundation
import TestSupport
import Testing

@Suite struct IndexMergeTests {
    /// The attributes that the documents of two indexes may have, and those of an index of all.
    private static let attributes: [(first: [String], second: [String], all: [String])] = [
        (["small"], ["small"], ["small"]),
        (["small"], ["small", "length"], ["small", "length"]),
        (["length"], ["small", "length"], ["small", "length"]),
        (["small", "length"], ["length"], ["small", "length"]),
        ([], ["small"], ["small"]),
        (["length"], [], ["small", "length"]),
        (["small"], ["length"], ["small", "length", "never"]),
    ]

    @Test(arguments: Array(0..<60) + [1118])
    func whatIsAddedMakesTheSameIndexAsAllAtOnce(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let (firstNames, secondNames, names) = try #require(Self.attributes.randomElement(using: &random))
        let counts = (Int.random(in: 0...5, using: &random), Int.random(in: 0...3, using: &random))
        let first = (0..<counts.0).map { Self.document($0, values: firstNames, alphabet: "abcd", using: &random) }
        let alphabet = ["abcd", "aàbÁcç", "xyz"].randomElement(using: &random) ?? ""
        let second = (0..<counts.1).map {
            Self.document(counts.0 + $0, values: secondNames, alphabet: alphabet, using: &random)
        }
        let (together, apart) = (TemporaryDirectory(), TemporaryDirectory())
        try Self.write(first + second, attributes: names, to: together.path)
        try Self.write(first, attributes: firstNames, to: apart.path)
        let earlier = try Index(directory: apart.path)
        var writer = IndexWriter(attributes: Sides { _ in names })
        #expect(writer.canFollow(earlier))
        for document in second { try writer.add(Self.completed(document, names)) }
        try writer.finish(behind: earlier, directory: apart.path, state: "s", recipe: "r")
        #expect(try Self.bytes(together) == Self.bytes(apart))
        #expect(apart.names(in: apart.path) == ["concordance.index"])
        // Who has the earlier one open keeps it.
        #expect(earlier.documentCount == first.count)
        try earlier.checkContents()

        // Another one behind those, of a word that fills blocks of postings.
        let third = [
            Self.document(90, values: names, alphabet: "a", words: 300, using: &random),
            Self.document(91, values: names, alphabet: "ab", words: 90, using: &random),
        ]
        try Self.write(first + second + third, attributes: names, to: together.path)
        for document in third {
            var writer = IndexWriter(attributes: Sides { _ in names })
            try writer.add(Self.completed(document, names))
            try writer.finish(behind: Index(directory: apart.path), directory: apart.path, state: "s", recipe: "r")
        }
        #expect(try Self.bytes(together) == Self.bytes(apart))
    }

    @Test func anIndexWithOtherAttributesCannotBeFollowed() throws {
        let directory = TemporaryDirectory()
        try Self.write([], attributes: ["a", "b"], to: directory.path)
        let index = try Index(directory: directory.path)
        func canFollow(_ names: [String]) -> Bool { IndexWriter(attributes: Sides { _ in names }).canFollow(index) }
        #expect(canFollow(["a", "b"]) && canFollow(["a", "c", "b", "d"]))
        #expect(!canFollow(["b", "a"]) && !canFollow(["a"]) && !canFollow([]))
    }

    @Test func aMergeThatCannotBeWrittenLeavesTheOldIndex() throws {
        let directory = TemporaryDirectory()
        try Self.write([], attributes: ["small"], to: directory.path)
        let before = try Self.bytes(directory)
        let index = try Index(directory: directory.path)
        var writer = IndexWriter(attributes: Sides { _ in ["small"] })
        var random = SeededGenerator(seed: 1)
        try writer.add(Self.document(1, values: ["small"], alphabet: "ab", using: &random))
        #expect(throws: IndexError.self) {
            try writer.finish(behind: index, directory: "/proc/none/index", state: "s")
        }
        #expect(try Self.bytes(directory) == before)
        #expect(directory.names(in: directory.path) == ["concordance.index"])
    }

    private static func write(_ documents: [IndexDocument], attributes: [String], to path: String) throws {
        var writer = IndexWriter(attributes: Sides { _ in attributes })
        for document in documents { try writer.add(completed(document, attributes)) }
        try writer.finish(directory: path, state: "s", recipe: "r")
    }

    private static func bytes(_ directory: TemporaryDirectory) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: directory.path + "/concordance.index"))
    }

    /// A document whose tokens have the values of these names; `completed` puts them among others.
    private static func document(
        _ number: Int, values names: [String], alphabet: String, words: Int = 40, using random: inout SeededGenerator
    ) -> IndexDocument {
        var document = RandomText.document("d\(number)", using: &random)
        document.identity = number + 3
        document.description.metadata = [
            "k\(number % 3)": "v\(number % 2)", "genre": ["x", "y"].randomElement(using: &random) ?? "",
        ]
        if Bool.random(using: &random) { document.description.title = "t\(number)" }
        for language in Language.allCases {
            // Now and then a side without anything.
            let isEmpty = Int.random(in: 0..<5, using: &random) == 0
            for segment in document.segments[language].indices {
                let text = (0..<Int.random(in: isEmpty ? 0...0 : 0...words, using: &random)).map { _ in
                    String(
                        (0..<Int.random(in: 1...2, using: &random)).map { _ in
                            alphabet.randomElement(using: &random) ?? "a"
                        })
                }
                let utf8 = Array(text.joined(separator: Bool.random(using: &random) ? " " : " . ").utf8)
                var tokens = AnnotatedTokens(attributeCount: names.count)
                for token in tokenise(utf8) {
                    tokens.append(token)
                    for name in names {
                        let form = utf8[token.range]
                        tokens.appendValue(name == "small" ? form.map { $0 | 0x20 & $0 } : Array("\(form.count)".utf8))
                    }
                }
                document.segments[language][segment].utf8 = utf8
                document.segments[language][segment].tokens = tokens
            }
            mark(&document, language, number, using: &random)
        }
        return document
    }

    /// Marks structures: numbered ones, one for each segment, or one for each document, with attributes of all kinds.
    private static func mark(
        _ document: inout IndexDocument, _ language: Language, _ number: Int, using random: inout SeededGenerator
    ) {
        let counts = document.segments[language].map(\.tokens.count)
        let all = counts.reduce(0, +)
        var structures: [TextStructure] = []
        var start = 0
        for (place, count) in counts.enumerated() where number % 4 > 0 {
            let id = TextStructure.Attribute(name: "id", value: number % 2 == 0 ? "s\(number * 7 + place)" : "x007")
            structures.append(TextStructure(name: "s", attributes: [id], tokens: start..<start + count))
            start += count
        }
        if all > 0 { structures.append(TextStructure(name: "text", attributes: [], tokens: 0..<all)) }
        for _ in 0..<all / 20 where number % 3 != 1 {
            let lower = Int.random(in: 0..<all, using: &random)
            var attributes = [TextStructure.Attribute(name: "n", value: "\(structures.count % 5)")]
            if Bool.random(using: &random) { attributes.append(.init(name: "who", value: "y\(number)")) }
            structures.append(
                TextStructure(
                    name: Bool.random(using: &random) ? "quote" : "note", attributes: attributes,
                    tokens: lower..<min(all, lower + Int.random(in: 1...9, using: &random))))
        }
        document.structures[language] = structures
    }

    /// The document with an empty value for each attribute of `names` that its tokens lack.
    private static func completed(_ document: IndexDocument, _ names: [String]) -> IndexDocument {
        var document = document
        for language in Language.allCases {
            for segment in document.segments[language].indices {
                let old = document.segments[language][segment].tokens
                let utf8 = document.segments[language][segment].utf8
                let given = ownNames(old, utf8, among: names)
                var tokens = AnnotatedTokens(attributeCount: names.count)
                for (number, token) in old.tokens.enumerated() {
                    tokens.append(token)
                    for name in names {
                        let value = given.firstIndex(of: name).map { old.value(of: $0, at: number) } ?? ""
                        tokens.appendValue(value.utf8)
                    }
                }
                document.segments[language][segment].tokens = tokens
            }
        }
        return document
    }

    /// What the values of tokens are called, which `document` made.
    private static func ownNames(_ tokens: AnnotatedTokens, _ utf8: [UInt8], among names: [String]) -> [String] {
        if tokens.attributeCount == names.count || tokens.count == 0 { return names }
        if tokens.attributeCount == 2 { return ["small", "length"] }
        if tokens.attributeCount == 0 { return [] }
        return Int(tokens.value(of: 0, at: 0)) == nil ? ["small"] : ["length"]
    }
}
