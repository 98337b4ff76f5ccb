extension UInt8 {
    /// Whether the byte is one of A to Z and a to z.
    @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether the byte is one of A to Z.
    @inlinable public var isASCIICapital: Bool { self &- 0x41 < 26 }

    /// Whether the byte is one of 0 to 9.
    @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
