/// A block of numbers that an inner loop writes to without checks or reference counts; the loop's owner keeps it in bounds.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
    private(set) var elements: UnsafeMutableBufferPointer<Element>

    /// Makes a block, filled with a value.
    init(repeating value: Element, count: Int) {
        elements = .allocate(capacity: max(1, count))
        elements.initialize(repeating: value)
    }

    deinit { elements.deallocate() }

    /// Makes room for `count` elements; what was in the block is lost.
    mutating func reserve(_ count: Int, repeating value: Element) {
        guard count > elements.count else { return }
        elements.deallocate()
        elements = .allocate(capacity: count * 2)
        elements.initialize(repeating: value)
    }

    @inline(__always) subscript(index: Int) -> Element {
        get {
            assert(elements.indices.contains(index))
            return elements.baseAddress.unsafelyUnwrapped[index]
        }
        nonmutating set {
            assert(elements.indices.contains(index))
            elements.baseAddress.unsafelyUnwrapped[index] = newValue
        }
    }
}
