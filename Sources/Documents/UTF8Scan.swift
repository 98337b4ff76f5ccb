/// What a pass over bytes says about their being UTF-8 (Unicode 15, table 3-7).
struct UTF8Scan {
    /// The first byte that can't stand where it stands, or `nil` where all is valid.
    let firstInvalid: Int?
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        firstInvalid = bytes.withUnsafeBufferPointer { buffer in
            var at = 0
            while at < buffer.count {
                if buffer[at] < 0x80 {
                    at += 1
                    continue
                }
                let length = UTF8Scan.sequence(buffer, at)
                if length == 0 { return at }
                at += length
            }
            return nil
        }
    }

    /// Whether there are sequences that only UTF-8 explains: those of Latin-1 letters and of typographic marks, which
    /// in a legacy encoding would read as *Ã¨* or *â€™*. (Others occur by accident: *É»* in windows-1252 is a valid
    /// sequence.)
    var hasEvidentUTF8: Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var at = 0
            while at < buffer.count {
                let length = buffer[at] < 0x80 ? 1 : UTF8Scan.sequence(buffer, at)
                if length == 2 && (buffer[at] == 0xC3 || buffer[at] == 0xC2) { return true }
                if length == 3 && buffer[at] == 0xE2 && (0x80...0x82).contains(buffer[at + 1]) { return true }
                at += max(length, 1)
            }
            return false
        }
    }

    /// Whether bytes are the beginning of a sequence whose end is missing.
    static func isBegun(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let lead = bytes.first, lead >= 0xC2, lead <= 0xF4 else { return false }
        return bytes.count < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2)
            && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    }

    /// The length of the valid multi-byte sequence at `at`, 0 where there is none.
    private static func sequence(_ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let lead = buffer[at]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead <= 0xF4, at + length <= buffer.count else { return 0 }
        let second = buffer[at + 1]
        let range: ClosedRange<UInt8> =
            switch lead {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard range.contains(second) else { return 0 }
        for next in 2..<max(length, 2) where buffer[at + next] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
