import BitextCore
import Interchange
import TestSupport
import Testing

@Suite struct ConlluTests {
    static let sample = """
        # newdoc id = d1
        # newpar
        # sent_id = a-1
        # text = Della casa, dirglielo.
        # genre = news
        1-2\tDella\t_\t_\t_\t_\t_\t_\t_\t_
        1\tDi\tdi\tADP\tE\t_\t3\tcase\t_\t_
        2\tla\til\tDET\tRD\tGender=Fem\t3\tdet\t_\t_
        3\tcasa\tcasa\tNOUN\tS\tGender=Fem|Number=Sing\t0\troot\t_\tSpaceAfter=No
        3.1\tvuoto\tvuoto\t_\t_\t_\t_\t_\t_\t_
        4\t,\t,\tPUNCT\tFF\t_\t3\tpunct\t_\t_
        5-7\tdirglielo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        5\tdir\tdire\tVERB\tV\t_\t3\tacl\t_\t_
        6\tglie\tgli\tPRON\tPC\t_\t5\tiobj\t_\t_
        7\tlo\tlo\tPRON\tPC\t_\t5\tobj\t_\t_
        8\t.\t.\tPUNCT\tFS\t_\t3\tpunct\t_\tSpaceAfter=No

        # sent_id = a-2
        1\t_\t_\tSYM\t_\t_\t_\t_\t_\t_

        # newdoc id = d2
        # sent_id = b-1
        1\tNew York\tNew York\tPROPN\t_\t_\t_\t_\t_\t_

        """

    private func texts(_ conllu: String) throws -> ConlluTexts {
        try Array(conllu.utf8).withUnsafeBufferPointer { try ConlluTexts(of: $0, file: "x.conllu") }
    }

    private func failure(_ conllu: String) -> String {
        do {
            _ = try texts(conllu)
            return "nothing"
        } catch {
            return "\(error)"
        }
    }

    @Test func surfaceTokensAreThePositionsAndKeepTheirWords() throws {
        let read = try texts(ConlluTests.sample)
        #expect(read.texts.map(\.id) == ["d1", "d2"])
        let first = read.texts[0]
        #expect(first.segments.map(\.text) == ["Della casa, dirglielo.", "_"])
        let tokens = try #require(first.annotation.segments[0])
        #expect(tokens.count == 5)
        func values(_ attribute: Int) -> [String] { (0..<5).map { tokens.value(of: attribute, at: $0) } }
        #expect(values(0) == ["di", "casa", ",", "dire", "."])
        #expect(values(1) == ["ADP", "NOUN", "PUNCT", "VERB", "PUNCT"])
        #expect(values(2) == ["di+il", "", "", "dire+gli+lo", ""])
        #expect(values(4) == ["", "Gender=Fem|Number=Sing", "", "", ""])
        #expect(values(9)[0] == "Di\tdi\tADP\tE\t_\t3\tcase\t_\t_\nla\til\tDET\tRD\tGender=Fem\t3\tdet\t_\t_")
        #expect(first.annotation.segments[1]?.value(of: 0, at: 0) == "_")
        #expect(
            first.annotation.structures.first
                == TextStructure(
                    name: "s", attributes: [.init(name: "id", value: "a-1"), .init(name: "genre", value: "news")],
                    tokens: 0..<5))
        #expect(read.texts[1].segments.map(\.text) == ["New York"])
        #expect(read.findings.map(\.message) == ["1 empty node left out, which stands for no text"])
    }

    @Test func lineEndsAndMissingBlankLinesDoNotMatter() throws {
        let plain = try texts(ConlluTests.sample).texts
        #expect(try texts("\u{FEFF}" + ConlluTests.sample.replacing("\n", with: "\r\n")).texts == plain)
        #expect(try texts("\n\n" + ConlluTests.sample.dropLast(1)).texts == plain)
        #expect(try texts("").texts.isEmpty)
    }

    @Test func everyErrorIsSaidWithItsLine() {
        let rest = "\t_\t_\t_\t_\t_\t_\t_\t_"
        #expect(failure("# x\n1\ta\n").hasPrefix("x.conllu:2: has 2 columns"))
        #expect(failure("1\ta\(rest)\t_\n").hasPrefix("x.conllu:1: has 11 columns"))
        #expect(failure("2\ta\(rest)\n").hasPrefix("x.conllu:1: word 2 follows word 0"))
        #expect(failure("1\t\(rest)\n").hasPrefix("x.conllu:1: its column 2 is empty"))
        #expect(failure("x\ta\(rest)\n").hasPrefix("x.conllu:1: its first column is “x”"))
        #expect(failure("1-2\tab\(rest)\n1\ta\(rest)\n\n").hasPrefix("x.conllu:3: the sentence ends before word 2"))
        #expect(
            failure("1-3\tab\(rest)\n1\ta\(rest)\n2-3\tb\(rest)\n").hasPrefix("x.conllu:3: the multiword token 2-3"))
        #expect(failure("1.1\ta\(rest)\n").hasPrefix("x.conllu:1: the empty node 1.1"))
        #expect(failure("99999999999999999999\ta\(rest)\n").hasPrefix("x.conllu:1: its first column"))
    }

    @Test(arguments: [
        ("_", "a b"), ("SpaceAfter=No", "ab"), (#"SpacesAfter=\s\s"#, "a  b"), (#"SpacesAfter=\t\r\n"#, "a\t\r\nb"),
        ("SpacesAfter=\u{A0}", "a\u{A0}b"), (#"X=1|SpacesAfter=\s\n|Y=2"#, "a \nb"), ("SpacesAfter=", "a b"),
        (#"SpacesAfter=\p"#, "a b"), (#"SpacesAfter=\\"#, "a b"), (#"SpacesAfter=\"#, "a b"),
        (#"SpacesAfter=x"#, "a b"),
        (#"SpaceAfter=No|SpacesAfter=\s\s"#, "a  b"), (#"SpaceAfter=No|SpacesAfter=x"#, "ab"),
    ]) func theSpaceBehindATokenIsWhatMISCSays(_ misc: String, _ text: String) throws {
        let read = try texts("1\ta\ta\tX\t_\t_\t_\t_\t_\t\(misc)\n2\tb\tb\tX\t_\t_\t_\t_\t_\t\(misc)\n")
        #expect(read.texts[0].segments[0].text.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(read.texts[0].annotation.segments[0]?.value(of: 8, at: 0) == (misc == "_" ? "" : misc))
    }

    @Test(arguments: [1, 2]) func aLineWithAnotherNumberOfColumnsIsRefused(_ count: Int) {
        let line = Array(repeating: "1", count: count).joined(separator: "\t")
        #expect(failure(line).hasPrefix("x.conllu:1: has \(count) column\(count == 1 ? "" : "s"), parted by tabs"))
    }

    @Test func joinedTextsCountOn() throws {
        let joined = ConlluTexts.joined(try texts(ConlluTests.sample).texts)
        #expect(joined.segments.map(\.text) == ["Della casa, dirglielo.", "_", "New York"])
        #expect(joined.segments.map(\.paragraph) == [0, 0, 1])
        #expect(joined.annotation.structures.map(\.tokens) == [0..<5, 5..<6, 6..<7])
        #expect(
            zip(joined.segments, joined.segments.dropFirst()).allSatisfy { $0.range.upperBound < $1.range.lowerBound })
    }

    @Test func whatIsWrittenIsValid() {
        var writer = ConlluWriter()
        writer.comment("newdoc")
        writer.comment("sent_id", "1")
        let text = Array("Della  casa".utf8)
        text.withUnsafeBufferPointer { text in
            writer.text(text)
            writer.multiword(
                UnsafeBufferPointer(rebasing: text[0..<5]),
                [
                    ConlluWord(form: "di", lemma: "di", partOfSpeech: .adposition),
                    ConlluWord(form: "la", lemma: "il", partOfSpeech: .determiner),
                ])
            let noun = Array("NOUN".utf8)
            noun.withUnsafeBufferPointer { noun in
                let word = UnsafeBufferPointer(rebasing: text[7..<11])
                writer.word(word, lemma: word, upos: noun, misc: "SpaceAfter=No")
            }
        }
        writer.endSentence()
        let written = String(decoding: writer.take(), as: UTF8.self)
        #expect(ConlluValidator.complaints(about: written) == [])
        #expect(written.contains("\n1-2\tDella\t_"))
        #expect(written.contains("# text = Della  casa\n"))
        #expect(!ConlluValidator.complaints(about: written.replacing("1-2\t", with: "1-3\t")).isEmpty)
        #expect(!ConlluValidator.complaints(about: written.replacing("Della  casa", with: "Dellacasa")).isEmpty)
    }
}
