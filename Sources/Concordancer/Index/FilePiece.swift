import Glibc

/// Reads and writes whole pieces of a file, however many calls the system takes for them.
enum FilePiece {
    /// Writes `bytes` from `offset` on; what the system says where it failed.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: Int) -> String? {
        transfer(bytes.count) { done in
            pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
        }
    }

    /// Fills `bytes` from `offset` on; what the system says where it failed.
    static func read(_ bytes: UnsafeMutableRawBufferPointer, from descriptor: Int32, at offset: Int) -> String? {
        transfer(bytes.count) { done in
            pread(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
        }
    }

    private static func transfer(_ count: Int, _ call: (Int) -> Int) -> String? {
        var done = 0
        while done < count {
            let step = call(done)
            if step < 0 && errno == EINTR { continue }
            if step == 0 { return "the file ended too soon" }
            if step < 0 { return systemError() }
            done += step
        }
        return nil
    }
}

/// What the last failed system call says of its failure.
func systemError() -> String { String(cString: strerror(errno)) }
