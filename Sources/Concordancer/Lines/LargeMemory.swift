import Glibc

/// Calls `body` with memory for so many elements, as `withUnsafeTemporaryAllocation` does; much of it is asked for in large pages, which
/// come many times quicker.
func withLargeMemory<Element: BitwiseCopyable>(
    of type: Element.Type, capacity: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Void
) {
    let pageSize = 1 << 21
    let size = capacity * MemoryLayout<Element>.stride
    var memory: UnsafeMutableRawPointer?
    guard size >= 2 * pageSize, posix_memalign(&memory, pageSize, size) == 0, let memory else {
        return withUnsafeTemporaryAllocation(of: type, capacity: capacity, body)
    }
    defer { free(memory) }
    // Where there are none, nothing changes.
    _ = madvise(memory, size, MADV_HUGEPAGE)
    body(UnsafeMutableBufferPointer(start: memory.bindMemory(to: type, capacity: capacity), count: capacity))
}
