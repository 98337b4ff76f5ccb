import Glibc

/// The bytes of a file, mapped into memory, so that a file of any size is read in the memory of the pages at hand.
///
/// What can't be mapped, standard input and pipes among it, is read whole.
public final class MappedFile: Sendable {
    /// The file as the user named it, `-` for standard input.
    public let path: String
    /// The bytes; they are there as long as the file object is.
    public nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
    private let isMapped: Bool

    /// Opens a file; throws `DocumentError` where it can't be read.
    public init(_ path: String) throws(DocumentError) {
        self.path = path
        if let mapped = MappedFile.map(path) {
            bytes = mapped
            isMapped = true
            return
        }
        let read = try FileBytes.read(path)
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: read.count)
        _ = copy.initialize(from: read)
        bytes = UnsafeBufferPointer(copy)
        isMapped = false
    }

    private static func map(_ path: String) -> UnsafeBufferPointer<UInt8>? {
        guard path != "-" else { return nil }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
            let memory = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED
        else { return nil }
        madvise(memory, Int(status.st_size), MADV_SEQUENTIAL)
        return UnsafeBufferPointer(
            start: memory.bindMemory(to: UInt8.self, capacity: Int(status.st_size)), count: Int(status.st_size))
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: UnsafeRawPointer(bytes.baseAddress)), bytes.count)
        } else {
            bytes.deallocate()
        }
    }
}
