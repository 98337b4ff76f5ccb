/// Floats in memory that is used again and again and only grows.
final class FloatBuffer {
    private var memory: UnsafeMutableBufferPointer<Float>

    init() { memory = .allocate(capacity: 4096) }

    deinit { memory.deallocate() }

    /// Room for `count` floats, all 0; what was in it before is gone, and where it was may be too.
    func zeros(_ count: Int) -> UnsafeMutableBufferPointer<Float> {
        if count > memory.count {
            memory.deallocate()
            memory = .allocate(capacity: max(count, 2 * memory.count))
        }
        let zeros = UnsafeMutableBufferPointer(rebasing: memory[0..<count])
        zeros.initialize(repeating: 0)
        return zeros
    }

    /// The least multiple of four that isn't less: rows of this length are worked on four floats at a time.
    static func padded(_ count: Int) -> Int { (count + 3) & ~3 }
}

extension UnsafeMutableBufferPointer<Float> {
    /// The four floats that begin at `index`, which the caller knows to be inside.
    @inline(__always)
    func four(_ index: Int) -> SIMD4<Float> {
        assert(index >= 0 && index + 4 <= count)
        return UnsafeRawPointer(baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: SIMD4<Float>.self)
    }

    /// Puts four floats to `index`, where the caller knows that there is room.
    @inline(__always)
    func put(_ floats: SIMD4<Float>, at index: Int) {
        assert(index >= 0 && index + 4 <= count)
        UnsafeMutableRawPointer(baseAddress.unsafelyUnwrapped + index).storeBytes(of: floats, as: SIMD4<Float>.self)
    }
}
