public import BitextCore

/// The tokens of a run of positions by their types: tokens of one type are alike in form and in every attribute.
extension Index {
    /// The types at a run of positions.
    public func types(at positions: Range<Int>, in language: Language) -> [Int] {
        let side = sides[language]
        return positions.clamped(to: 0..<side.tokenCount).map { side.stream[$0] }
    }

    /// Hands out the UTF-8 of a type's form.
    public func withForm<Result>(
        ofType type: Int, in language: Language, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        sides[language].forms[type].withMemoryRebound(to: UInt8.self, body)
    }
}
