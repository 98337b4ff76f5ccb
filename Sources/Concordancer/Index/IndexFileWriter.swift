import Glibc

/// Writes the sections of an index file beside the current one and renames it into place at the end (see
/// `IndexFormat`).
struct IndexFileWriter: ~Copyable {
    private let directory: String
    private let path: String
    private let descriptor: Int32
    private let tableEnd: Int
    private var buffer: [UInt8] = []
    private var offset: Int
    private var entries: [UInt8] = []
    private var checksum = Checksum()
    private var isFinished = false
    private var sectionStart = 0
    /// Bits that don't fill a word yet.
    private var pending: UInt64 = 0
    private var pendingBits = 0
    private static let bufferSize = 1 << 20

    /// Begins a file of so many sections in `directory`, which is made if there is none, and removes what an
    /// interrupted writer left there.
    init(directory: String, sections: Int) throws(IndexError) {
        if mkdir(directory, 0o777) != 0 && errno != EEXIST {
            throw .unwritable(path: directory, reason: systemError())
        }
        IndexFileWriter.removeAbandonedFiles(in: directory)
        let path = "\(directory)/\(IndexFormat.temporaryPrefix)\(getpid())-\(UInt32.random(in: 0 ... .max))"
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if descriptor < 0 { throw .unwritable(path: path, reason: systemError()) }
        _ = flock(descriptor, LOCK_EX | LOCK_NB)
        self.directory = directory
        self.path = path
        self.descriptor = descriptor
        tableEnd = IndexFormat.aligned(IndexFormat.headerSize + sections * IndexFormat.entrySize)
        offset = tableEnd
        buffer.reserveCapacity(IndexFileWriter.bufferSize + 64)
    }

    deinit {
        close(descriptor)
        if !isFinished { unlink(path) }
    }

    /// A file whose writer lives is locked by it.
    private static func removeAbandonedFiles(in directory: String) {
        guard let stream = opendir(directory) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasPrefix(IndexFormat.temporaryPrefix) else { continue }
            let descriptor = open("\(directory)/\(name)", O_RDONLY | O_CLOEXEC)
            if descriptor < 0 { continue }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink("\(directory)/\(name)") }
            close(descriptor)
        }
    }

    /// Writes a section of packed integers, none above `maximum`.
    mutating func write(
        _ code: UInt32, count: Int, maximum: Int, _ value: (Int) -> Int
    ) throws(IndexError) {
        let width = PackedIntegers.width(for: maximum)
        begin()
        for index in 0..<count { try put(value(index), width: width) }
        try end(code, width: width, count: count)
    }

    /// Begins a section that is written value after value.
    mutating func begin() { sectionStart = offset }

    /// Writes the next value of the section, in so many bits (at most 32).
    @inline(__always)
    mutating func put(_ value: Int, width: Int) throws(IndexError) {
        pending |= UInt64(truncatingIfNeeded: value) &<< UInt64(truncatingIfNeeded: pendingBits)
        pendingBits &+= width
        if pendingBits >= 32 {
            append(UInt32(truncatingIfNeeded: pending))
            pending &>>= 32
            pendingBits &-= 32
            if buffer.count >= IndexFileWriter.bufferSize { try flush() }
        }
    }

    /// Goes on with the next whole byte; how many bytes the section has so far.
    mutating func align() throws(IndexError) -> Int {
        if pendingBits & 7 != 0 { try put(0, width: 8 - pendingBits & 7) }
        return offset + buffer.count + pendingBits / 8 - sectionStart
    }

    /// Ends a section of `count` values of `width` bits.
    mutating func end(_ code: UInt32, width: Int, count: Int) throws(IndexError) {
        if pendingBits > 0 { append(UInt32(truncatingIfNeeded: pending)) }
        pending = 0
        pendingBits = 0
        try endSection(code, width: width, count: count, start: sectionStart)
    }

    /// Writes a section of bytes.
    mutating func write(_ code: UInt32, bytes: [UInt8]) throws(IndexError) {
        let start = offset
        var index = 0
        while index < bytes.count {
            let end = min(bytes.count, index + IndexFileWriter.bufferSize - buffer.count)
            buffer += bytes[index..<end]
            index = end
            if buffer.count >= IndexFileWriter.bufferSize { try flush() }
        }
        try endSection(code, width: 8, count: bytes.count, start: start)
    }

    /// Writes the header, makes all of it durable and puts it in the place of the generation before.
    consuming func finish() throws(IndexError) {
        var table: [UInt8] = [UInt8](repeating: 0, count: IndexFormat.headerSize - 32)
        table += entries
        table += [UInt8](repeating: 0, count: tableEnd - 32 - table.count)
        var header = IndexFormat.magic
        header.append(littleEndian: IndexFormat.version)
        header.append(littleEndian: UInt32(entries.count / IndexFormat.entrySize))
        header.append(littleEndian: UInt64(offset))
        header.append(littleEndian: table.withUnsafeBytes(Checksum.of))
        header += table
        try write(header, at: 0)
        if fsync(descriptor) != 0 { throw .unwritable(path: path, reason: systemError()) }
        let target = "\(directory)/\(IndexFormat.fileName)"
        if rename(path, target) != 0 { throw .unwritable(path: target, reason: systemError()) }
        isFinished = true
        let folder = open(directory, O_RDONLY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    private mutating func append(_ word: UInt32) { buffer.append(littleEndian: word) }

    private mutating func endSection(_ code: UInt32, width: Int, count: Int, start: Int) throws(IndexError) {
        let used = offset + buffer.count - start
        let padded = IndexFormat.aligned(used + IndexFormat.spareBytes)
        buffer += [UInt8](repeating: 0, count: padded - used)
        try flush()
        entries.append(littleEndian: code)
        entries.append(littleEndian: UInt32(width))
        entries.append(littleEndian: UInt64(count))
        entries.append(littleEndian: UInt64(start))
        entries.append(littleEndian: UInt64(padded))
        entries.append(littleEndian: checksum.value)
        entries.append(littleEndian: UInt64(0))
        checksum = Checksum()
    }

    /// Writes out whole checksum blocks; sections begin and end with an empty buffer.
    private mutating func flush() throws(IndexError) {
        let whole = buffer.count / Checksum.blockSize * Checksum.blockSize
        buffer.withUnsafeBytes { checksum.update(UnsafeRawBufferPointer(rebasing: $0[..<whole])) }
        try write(buffer[..<whole], at: offset)
        offset += whole
        buffer.removeFirst(whole)
    }

    private func write(_ bytes: some Collection<UInt8>, at offset: Int) throws(IndexError) {
        let failure = bytes.withContiguousStorageIfAvailable { storage in
            FilePiece.write(UnsafeRawBufferPointer(storage), to: descriptor, at: offset)
        }
        if let failure = failure ?? nil { throw .unwritable(path: path, reason: failure) }
    }
}

extension [UInt8] {
    /// Appends the bytes of a number, lowest first.
    mutating func append(littleEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
