/// A Unicode scalar read from UTF-8 bytes.
public struct DecodedScalar: Sendable, Equatable {
    /// The scalar's number; U+FFFD where the bytes are no UTF-8.
    public let value: UInt32
    /// The bytes it takes, at least 1.
    public let length: Int

    /// Makes a decoded scalar.
    @inlinable
    public init(value: UInt32, length: Int) {
        self.value = value
        self.length = length
    }

    /// The numbers of the accents that stand behind their letters (Unicode's block of combining diacritical marks).
    public static let accents: ClosedRange<UInt32> = 0x300...0x36F

    /// What kind of character it is.
    @inlinable public var scalarClass: ScalarClass { ScalarClass(of: value) }
}

extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at `index`, reading nothing from `end` on; `index` is below `end`.
    @inlinable
    public func scalar(at index: Int, before end: Int) -> DecodedScalar {
        let first = UInt32(self[index])
        if first < 0x80 { return DecodedScalar(value: first, length: 1) }
        if first >= 0xC2 && first < 0xE0 && index + 1 < end {
            return DecodedScalar(value: (first & 0x1F) << 6 | UInt32(self[index + 1]) & 0x3F, length: 2)
        }
        if first >= 0xE0 && first < 0xF0 && index + 2 < end {
            let second = UInt32(self[index + 1]) & 0x3F
            return DecodedScalar(value: (first & 0xF) << 12 | second << 6 | UInt32(self[index + 2]) & 0x3F, length: 3)
        }
        if first >= 0xF0 && first < 0xF5 && index + 3 < end {
            let (second, third) = (UInt32(self[index + 1]) & 0x3F, UInt32(self[index + 2]) & 0x3F)
            let high = (first & 0x7) << 18 | second << 12
            return DecodedScalar(value: high | third << 6 | UInt32(self[index + 3]) & 0x3F, length: 4)
        }
        return DecodedScalar(value: 0xFFFD, length: 1)
    }

    /// The scalar that ends before `index`, reading nothing before `start`; `index` is above `start`.
    @inlinable
    public func scalar(endingAt index: Int, after start: Int) -> DecodedScalar {
        var first = index - 1
        if self[first] < 0x80 { return DecodedScalar(value: UInt32(self[first]), length: 1) }
        while first > start && first > index - 4 && self[first] & 0xC0 == 0x80 { first -= 1 }
        let scalar = scalar(at: first, before: index)
        return scalar.length == index - first ? scalar : DecodedScalar(value: 0xFFFD, length: 1)
    }
}
