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
        var status = U_ZERO_ERROR
        guard let opened = icu_converter_open(name, &status), status.rawValue <= 0 else {
            throw Failure(reason: "unknown encoding “\(name)”")
        }
        icu_converter_stop_on_error(opened, &status)
        converter = opened
        self.name = name
    }

    deinit { icu_converter_close(converter) }

    /// The name that MIME or else IANA prefers for the encoding that `name` means, or ICU's own; `nil` for an unknown one.
    static func canonicalName(_ name: String) -> String? {
        guard !name.isEmpty else { return nil }
        var status = U_ZERO_ERROR
        guard let opened = icu_converter_open(name, &status), status.rawValue <= 0 else { return nil }
        defer { icu_converter_close(opened) }
        guard let own = icu_converter_name(opened, &status), status.rawValue <= 0 else { return nil }
        let standard = icu_standard_name(own, "MIME", &status) ?? icu_standard_name(own, "IANA", &status)
        return String(cString: standard ?? own)
    }

    /// Converts the whole of `bytes` to UTF-8; throws at the first byte that is not of the encoding.
    consuming func utf8(from bytes: [UInt8]) throws(Failure) -> [UInt8] {
        var utf16 = [UInt16](repeating: 0, count: bytes.count + 8)
        var status = U_ZERO_ERROR
        var read = 0
        var written = 0
        bytes.withUnsafeBytes { input in
            utf16.withUnsafeMutableBufferPointer { output in
                guard let base = input.bindMemory(to: CChar.self).baseAddress, let out = output.baseAddress else { return }
                var source: UnsafePointer<CChar>? = base
                var target: UnsafeMutablePointer<UInt16>? = out
                icu_converter_to_utf16(converter, &target, out + output.count, &source, base + input.count, 1, &status)
                read = (source ?? base) - base
                written = (target ?? out) - out
            }
        }
        guard status.rawValue <= 0 else {
            throw Failure(offset: max(read - 1, 0), reason: "not \(name) here; name the right encoding with --encoding")
        }
        return Array(String(decoding: utf16[..<written], as: UTF16.self).utf8)
    }
}
