import Glibc

/// A long list of integers that is written once and read from its beginning any number of times.
///
/// What doesn't fit into a fixed piece of memory goes to a nameless file, so that indexing a large corpus takes no more
/// memory than indexing a small one.
final class SpillFile {
    private var buffer: [UInt32] = []
    private var descriptor: Int32 = -1
    private var spilled = 0
    private(set) var failure: String?
    private static let capacity = 1 << 20

    /// How many integers there are.
    var count: Int { spilled + buffer.count }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Adds an integer after the others.
    @inline(__always)
    func append(_ value: UInt32) {
        if buffer.count == SpillFile.capacity { spill() }
        buffer.append(value)
    }

    /// Calls `body` with each integer in order; throws what the file system said if some of them could not be kept.
    @inline(__always)
    func forEach<Failure: Error>(
        failing: (String) -> Failure, _ body: (UInt32) throws(Failure) -> Void
    ) throws(Failure) {
        if let failure { throw failing(failure) }
        var piece = [UInt32](repeating: 0, count: min(SpillFile.capacity, spilled))
        var done = 0
        while done < spilled {
            let wanted = min(SpillFile.capacity, spilled - done)
            let failure = piece.withUnsafeMutableBytes { bytes in
                FilePiece.read(
                    UnsafeMutableRawBufferPointer(rebasing: bytes[..<(wanted * 4)]), from: descriptor, at: done * 4)
            }
            if let failure { throw failing(failure) }
            for index in 0..<wanted { try body(piece[index]) }
            done += wanted
        }
        for value in buffer { try body(value) }
    }

    private func spill() {
        if descriptor < 0 { descriptor = SpillFile.namelessFile() }
        if descriptor < 0 { failure = failure ?? systemError() }
        if failure == nil {
            failure = buffer.withUnsafeBytes { FilePiece.write($0, to: descriptor, at: spilled * 4) }
        }
        spilled += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    /// Makes a file that is gone when its descriptor, which is given, is closed; -1 where that can't be.
    static func namelessFile() -> Int32 {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp"
        var template = Array("\(folder)/afronte-XXXXXX".utf8CString)
        return template.withUnsafeMutableBufferPointer { path in
            guard let base = path.baseAddress else { return -1 }
            let descriptor = mkstemp(base)
            if descriptor >= 0 { unlink(base) }
            return descriptor
        }
    }
}
