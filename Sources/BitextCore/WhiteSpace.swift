extension UnsafeBufferPointer<UInt8> {
    /// The first index from `index` on that holds no white space; `end` where all is.
    @inlinable
    public func skippingSpace(from index: Int, to end: Int) -> Int {
        var index = index
        while index < end {
            let scalar = scalar(at: index, before: end)
            guard scalar.scalarClass == .space else { break }
            index += scalar.length
        }
        return index
    }

    /// Where the range ends without its trailing white space.
    @inlinable
    public func trimmedEnd(of range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound {
            let scalar = scalar(endingAt: end, after: range.lowerBound)
            guard scalar.scalarClass == .space else { break }
            end -= scalar.length
        }
        return end
    }

    /// The range without the white space at its ends.
    public func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = skippingSpace(from: range.lowerBound, to: range.upperBound)
        return start..<trimmedEnd(of: start..<range.upperBound)
    }
}
