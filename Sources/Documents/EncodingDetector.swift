import CICU

/// A guess at the encoding of bytes that are neither UTF-8 nor UTF-16.
struct EncodingGuess {
    let encoding: String
    /// Whether the next best reading is clearly worse.
    let isSure: Bool
}

/// Recognises legacy encodings of Italian and English text.
///
/// ICU's detector judges by the frequency of letter groups, which sets Western encodings apart from the others, but
/// it doesn't know Mac Roman and can't tell the Western ones from each other. Those are told apart by what the bytes
/// above 0x7F would be: in Italian and English text they are a few accented letters beside other letters, quotation
/// marks, dashes and the euro sign.
enum EncodingDetector {
    /// The likeliest encoding of `bytes`, by the first 64 kB that hold bytes above 0x7F.
    static func detect(_ bytes: [UInt8]) -> EncodingGuess {
        let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
        let sample = Array(bytes[max(0, first - 1024)..<min(bytes.count, first + 65_536)])
        let high = sample.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        let western = LegacyEncoding.all.map { ($0, $0.plausibility(of: sample)) }
        guard let best = western.max(by: { $0.1 < $1.1 }) else {
            return EncodingGuess(encoding: "windows-1252", isSure: false)
        }
        let perByte = best.1 / Double(max(high, 1))
        if perByte < 0, let other = icuGuess(sample) { return EncodingGuess(encoding: other, isSure: false) }
        let rival = western.filter { $0.0.name != best.0.name }.map { $0.1 }.max() ?? 0
        let name = best.0.name
        guard name == "windows-1252" else {
            return EncodingGuess(encoding: name, isSure: best.1 - rival > 1.5 && perByte > 0.3)
        }
        // Without bytes of 0x80…0x9F windows-1252 is ISO-8859-1, unless 0xA4 is the euro sign of ISO-8859-15.
        let exact = bytes.contains { (0x80...0x9F).contains($0) } ? name : "ISO-8859-1"
        return EncodingGuess(encoding: exact, isSure: best.1 - rival > 1.5 && perByte > 0.3)
    }

    /// What ICU's detector takes the bytes for, when that isn't a Western encoding and it is fairly confident.
    private static func icuGuess(_ sample: [UInt8]) -> String? {
        var status: Int32 = 0
        guard let detector = icu_detector_open(&status), status <= 0 else { return nil }
        defer { icu_detector_close(detector) }
        return sample.withUnsafeBytes { buffer -> String? in
            icu_detector_set_text(detector, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), &status)
            var confidence: Int32 = 0
            guard let name = icu_detector_best(detector, &confidence, &status), status <= 0, confidence >= 30 else {
                return nil
            }
            return String(cString: name)
        }
    }
}
