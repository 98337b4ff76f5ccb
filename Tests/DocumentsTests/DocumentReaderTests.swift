import BitextCore
import Documents
import Foundation
import Testing

@Suite struct DocumentReaderTests {
    @Test func theDigestIsThatOfFIPS180() {
        #expect(SHA256.hexDigest(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            SHA256.hexDigest(of: Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.hexDigest(of: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            SHA256.hexDigest(of: [UInt8](repeating: 0x61, count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func filesThatCannotBeReadAreNamedWithTheReason() throws {
        let folder = FileManager.default.temporaryDirectory.path
        let missing = #expect(throws: DocumentError.self) { try FileBytes.read("/no/such/file.txt") }
        #expect(missing?.description == "/no/such/file.txt: cannot be opened: No such file or directory")
        let directory = #expect(throws: DocumentError.self) { try FileBytes.read(folder) }
        #expect(directory?.description == "\(folder): is a directory, not a file")
    }

    @Test func aFileIsReadWhole() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("afronte-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        let bytes = [UInt8](repeating: 0x61, count: 300_001)
        try Data(bytes).write(to: url)
        #expect(try FileBytes.read(url.path) == bytes)
        try Data().write(to: url)
        #expect(try FileBytes.read(url.path).isEmpty)
    }

    @Test func segmentedLinesAreSegmentsAndBlankOnesAreNot() {
        let utf8 = Array("\n Uno. \r\nDue\u{2028}ancora due.\u{85}E due.\n\n \nTre.".utf8)
        let segments = SegmentedLines.segments(of: utf8)
        #expect(segments.map(\.text) == ["Uno.", "Due\u{2028}ancora due.\u{85}E due.", "Tre."])
        #expect(segments.map(\.paragraph) == [0, 0, 1])
        for segment in segments { #expect(String(decoding: utf8[segment.range], as: UTF8.self) == segment.text) }
        #expect(SegmentedLines.segments(of: Array("Uno.\rDue.\rTre.\r".utf8)).map(\.text) == ["Uno.", "Due.", "Tre."])
        #expect(SegmentedLines.segments(of: []).isEmpty)
    }
}
