import BitextCore
import Glibc
import TestSupport
import Testing

@testable import Concordancer

@Suite struct DamagedIndexTests {
    let corpus: SmallCorpus
    let directory: String
    let bytes: [UInt8]

    init() throws {
        corpus = try SmallCorpus()
        directory = "\(corpus.directory.path)/damaged"
        mkdir(directory, 0o777)
        bytes = DamagedIndexTests.read("\(corpus.directory.path)/index/concordance.index")
        #expect(bytes.count > 1000)
    }

    private static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return bytes
    }

    private func write(_ bytes: some Collection<UInt8>) {
        unlink("\(directory)/concordance.index")
        guard let file = fopen("\(directory)/concordance.index", "w") else { return }
        fwrite(Array(bytes), 1, bytes.count, file)
        fclose(file)
    }

    /// Asks an index that may be damaged for everything; the answers may be wrong, but they must come.
    private func use(_ index: Index) {
        for language in Language.allCases {
            for query in [
                "\"la\" []* \"a.*\"", "[]", "\"il\"%cd \"mare\"", "\"a\" within s", "[] !within bead", "<s> [] </s>",
                "[] within \(language.other.code): \"the|il\"", "[] within <text genre=\"n.*\"/>",
                "<s/> within \(language.other.code): \"a|the\"", "<p/> :\(language.other.code.uppercased()) ! \"la\"",
            ] {
                guard let search = try? Search(Query(query, tokenise: tokenise), in: language, of: index) else {
                    continue
                }
                let hits = search.hits(limit: 200)
                _ = search.lines(of: (try? search.sorted(hits, by: [.left, .right, .node])) ?? [])
                _ = search.lines(of: hits.prefix(20), context: .segments(1))
                _ = search.lines(of: hits.prefix(20), context: .characters(20))
                for hit in hits.prefix(20) { _ = search.beads(of: hit) }
            }
            _ = index.text(of: 0..<index.tokenCount(in: language), in: language)
        }
        for number in 0..<min(10, index.documentCount) { _ = index.document(number) }
    }

    @Test func aTruncatedIndexIsFoundDamaged() {
        for length in stride(from: 0, to: bytes.count, by: 97) {
            write(bytes[..<length])
            let error = #expect(throws: IndexError.self) { try Index(directory: directory, checking: .structure) }
            guard case .damaged = error else {
                Issue.record("\(length) bytes: \(String(describing: error))")
                return
            }
        }
        write(bytes + [0])
        #expect(throws: IndexError.self) { try Index(directory: directory, checking: .structure) }
    }

    @Test func aFlippedBitIsFoundByCheckingTheContents() {
        for place in stride(from: 0, to: bytes.count, by: 13) {
            var damaged = bytes
            damaged[place] ^= 1 << UInt8(place % 8)
            write(damaged)
            let error = #expect(throws: IndexError.self, "byte \(place)") { try Index(directory: directory) }
            #expect(error?.isMendedByRebuilding == true)
        }
    }

    @Test func changedContentsNeverCrashAReaderThatDidNotCheckThem() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<150 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...400, using: &random) {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            // The header and the table of sections are left whole, or nothing would be opened.
            damaged.replaceSubrange(0..<1600, with: bytes[0..<1600])
            write(damaged)
            if let index = try? Index(directory: directory, checking: .structure) { use(index) }
        }
    }

    /// The bytes that the sections of a code have in the file, on either side.
    private func places(of section: SectionCode) -> [Range<Int>] {
        func number(at offset: Int, _ length: Int) -> Int {
            bytes[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        return (0..<number(at: 12, 4)).compactMap { entry in
            let at = IndexFormat.headerSize + entry * IndexFormat.entrySize
            guard number(at: at, 4) & 0xFF == section.rawValue else { return nil }
            return number(at: at + 16, 8)..<number(at: at + 16, 8) + number(at: at + 24, 8)
        }
    }

    @Test(arguments: [SectionCode.beadSamples, .beadStarts, .segmentStarts, .stream])
    func placesInNoOrderNeverCrashAReaderThatDidNotCheckThem(section: SectionCode) {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<20 {
            var damaged = bytes
            for place in places(of: section).joined() { damaged[place] = UInt8.random(in: 0...255, using: &random) }
            #expect(damaged != bytes)
            write(damaged)
            if let index = try? Index(directory: directory, checking: .structure) { use(index) }
        }
    }

    @Test func somethingElseIsNoIndex() {
        write(Array(repeating: 0x41, count: 5000))
        #expect(throws: IndexError.self) { try Index(directory: directory) }
        var other = bytes
        other[8] = 9
        write(other)
        let error = #expect(throws: IndexError.self) { try Index(directory: directory) }
        #expect("\(String(describing: error))".contains("version"))
        unlink("\(directory)/concordance.index")
        mkdir("\(directory)/concordance.index", 0o777)
        #expect(throws: IndexError.self) { try Index(directory: directory) }
        rmdir("\(directory)/concordance.index")
    }
}
