/// Puts the forms of positions together to texts, in a buffer that is used again and again.
struct LineText {
    private let stream: PackedIntegers
    private let joined: PackedIntegers
    private let forms: TypeForms
    private let tokenCount: Int
    private let buffer: UnsafeMutableRawBufferPointer
    private let owner: Buffer
    /// Forms are copied so many bytes at once, so the buffer has as many to spare.
    private static let step = 16

    /// Frees the buffer with the last that uses it.
    private final class Buffer {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 16)
        deinit { bytes.deallocate() }
    }

    init(_ side: SideIndex) {
        stream = side.stream
        joined = side.joined
        forms = side.forms
        tokenCount = side.tokenCount
        owner = Buffer()
        buffer = owner.bytes
    }

    /// The text of a run of positions, with one space where there was white space, and perhaps with a space at an end.
    func text(of positions: Range<Int>, beginsInSpace: Bool = false, endsInSpace: Bool = false) -> String {
        let positions = positions.clamped(to: 0..<tokenCount)
        let bytes = forms.distinctForms.bytes
        let starts = forms.distinctForms.starts
        let room = buffer.count &- 2 &* LineText.step
        var end = 0
        if beginsInSpace {
            buffer[0] = 0x20
            end = 1
        }
        for position in positions {
            let (start, next) = starts.pair(at: forms.numbers[stream[position]])
            let lower = min(start, bytes.count)
            let length = max(0, min(next, bytes.count) &- lower)
            if end &+ length > room {
                return longText(of: positions, beginsInSpace: beginsInSpace, endsInSpace: endsInSpace)
            }
            if position > positions.lowerBound && joined[position] == 0 {
                buffer[end] = 0x20
                end &+= 1
            }
            if length <= LineText.step && lower &+ LineText.step <= bytes.count {
                let some = bytes.loadUnaligned(fromByteOffset: lower, as: SIMD16<UInt8>.self)
                buffer.storeBytes(of: some, toByteOffset: end, as: SIMD16<UInt8>.self)
            } else {
                UnsafeMutableRawBufferPointer(rebasing: buffer[end...]).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: bytes[lower..<lower + length]))
            }
            end &+= length
        }
        if endsInSpace {
            buffer[end] = 0x20
            end += 1
        }
        return String(decoding: UnsafeRawBufferPointer(rebasing: buffer[..<end]), as: UTF8.self)
    }

    /// As `text`, for what doesn't fit the buffer.
    private func longText(of positions: Range<Int>, beginsInSpace: Bool, endsInSpace: Bool) -> String {
        var utf8: [UInt8] = beginsInSpace ? [0x20] : []
        for position in positions {
            if position > positions.lowerBound && joined[position] == 0 { utf8.append(0x20) }
            utf8.append(contentsOf: forms[stream[position]])
        }
        if endsInSpace { utf8.append(0x20) }
        return String(decoding: utf8, as: UTF8.self)
    }
}
