import Glibc

/// Numbers distinct byte strings in the order of their first appearance.
///
/// An open-addressing table over the raw bytes; the hash is seeded at random, so that no text can be made to collide,
/// and the numbers do not depend on it.
struct LexiconBuilder {
    /// All forms end to end, and where each begins; one more start than forms.
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [UInt32] = [0]
    /// The hash of a form in the upper half, its number plus one in the lower; 0 where a slot is free.
    private var slots: [UInt64] = [UInt64](repeating: 0, count: 1 << 10)
    private let seed = UInt64.random(in: 0 ... .max)

    /// How many distinct forms there are.
    var count: Int { starts.count - 1 }

    /// The number of a form; a new one where it is new.
    mutating func number(of form: UnsafeRawBufferPointer) -> UInt32 {
        let hash = hash(form)
        let mask = slots.count &- 1
        var slot = Int(hash) & mask
        let known: UInt32? = slots.withUnsafeBufferPointer { slots in
            while slots[slot] != 0 {
                let candidate = Int(slots[slot] & 0xFFFF_FFFF) &- 1
                if slots[slot] >> 32 == UInt64(hash) && isForm(candidate, form) { return UInt32(candidate) }
                slot = (slot &+ 1) & mask
            }
            return nil
        }
        if let known { return known }
        let number = UInt32(count)
        slots[slot] = UInt64(hash) << 32 | UInt64(number &+ 1)
        bytes.append(contentsOf: form)
        starts.append(UInt32(truncatingIfNeeded: bytes.count))
        if count &* 2 > slots.count { grow() }
        return number
    }

    /// The number of a form.
    mutating func number(of form: [UInt8]) -> UInt32 { form.withUnsafeBytes { number(of: $0) } }

    /// The number of a string.
    mutating func number(of string: String) -> UInt32 {
        var string = string
        return string.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
    }

    /// The bytes of a form.
    func text(of number: UInt32) -> ArraySlice<UInt8> { bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])] }

    /// A form as a string.
    func string(of number: UInt32) -> String { String(decoding: text(of: number), as: UTF8.self) }

    private func isForm(_ number: Int, _ form: UnsafeRawBufferPointer) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number &+ 1]) &- start == form.count else { return false }
        return bytes.withUnsafeBytes { stored in
            guard let old = stored.baseAddress, let new = form.baseAddress else { return form.isEmpty }
            return memcmp(old + start, new, form.count) == 0
        }
    }

    private func hash(_ form: UnsafeRawBufferPointer) -> UInt32 {
        var hash = seed ^ UInt64(truncatingIfNeeded: form.count)
        var index = 0
        while index < form.count {
            var word: UInt64 = 0
            if index &+ 8 <= form.count {
                word = form.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            } else {
                for rest in index..<form.count { word = word << 8 | UInt64(form[rest]) }
            }
            let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15 ^ (seed | 1))
            hash = product.high ^ product.low
            index &+= 8
        }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    private mutating func grow() {
        let mask = slots.count &* 2 &- 1
        var larger = [UInt64](repeating: 0, count: mask &+ 1)
        for entry in slots where entry != 0 {
            var slot = Int(entry >> 32) & mask
            while larger[slot] != 0 { slot = (slot &+ 1) & mask }
            larger[slot] = entry
        }
        slots = larger
    }
}
