import CICU

/// A conversion from one encoding by ICU.
struct ICUConverter: ~Copyable {
    /// Why bytes could not be converted.
    struct Failure: Error {
        var offset: Int?
        var reason: String
    }

    private let converter: OpaquePointer
    private let name: String

    /// Opens a converter for an encoding by any of its names.
    init(_ name: String) throws(Failure) {
        var status: Int32 = 0
        guard let opened = icu_converter_open(name, &status), status <= 0 else {
            throw Failure(reason: "unknown encoding “\(name)”")
        }
        converter = opened
        self.name = name
    }

    deinit { icu_converter_close(converter) }

    /// The name that MIME or else IANA prefers for the encoding that `name` means, or ICU's own; `nil` for an unknown
    /// one.
    static func canonicalName(_ name: String) -> String? {
        var status: Int32 = 0
        guard !name.isEmpty, let opened = icu_converter_open(name, &status), status <= 0 else { return nil }
        defer { icu_converter_close(opened) }
        guard let own = icu_converter_name(opened, &status), status <= 0 else { return nil }
        let standard = icu_standard_name(own, "MIME", &status) ?? icu_standard_name(own, "IANA", &status)
        return String(cString: standard ?? own)
    }

    /// Converts the whole of `bytes` to UTF-8; throws at the first byte that is not of the encoding, or where the
    /// file is longer than ICU can count (2 GB).
    consuming func utf8(from bytes: [UInt8]) throws(Failure) -> [UInt8] {
        guard bytes.count < Int32.max - 8 else {
            throw Failure(reason: "too long to convert from \(name) (2 GB at most); convert it to UTF-8 first")
        }
        var utf16 = [UInt16](repeating: 0, count: bytes.count + 8)
        var status: Int32 = 0
        var read: Int32 = 0
        var written: Int32 = 0
        bytes.withUnsafeBytes { input in
            utf16.withUnsafeMutableBufferPointer { output in
                guard let source = input.bindMemory(to: CChar.self).baseAddress, let target = output.baseAddress else {
                    return
                }
                written = icu_converter_to_utf16(
                    converter, target, Int32(output.count), source, Int32(input.count), &read, &status)
            }
        }
        guard status <= 0 else {
            throw Failure(
                offset: max(Int(read) - 1, 0), reason: "not \(name) here; name the right encoding with --encoding")
        }
        return Array(String(decoding: utf16[..<Int(written)], as: UTF16.self).utf8)
    }
}
