import Glibc

/// Writes the sections of an index file beside the current one and renames it into place at the end (see
/// `IndexFormat`).
struct IndexFileWriter: ~Copyable {
    /// Where the file shall stand in the end; `nil` for one without a name.
    private let place: Place?
    private let descriptor: Int32
    private let tableEnd: Int
    private let buffer = UnsafeMutableRawPointer.allocate(byteCount: bufferSize + 64, alignment: 64)
    /// How many bytes of the buffer are filled.
    private var filled = 0
    private var offset: Int
    private var entries: [UInt8] = []
    private var checksum = Checksum()
    private var isFinished = false
    private var sectionStart = 0
    /// Bits that don't fill a word yet.
    private var pending: UInt64 = 0
    private var pendingBits = 0
    /// What the system said when something could not be written.
    private var failure: String?
    private static let bufferSize = 1 << 20

    private struct Place {
        var directory: String
        /// The name until all is written.
        var path: String
    }

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
        self.init(place: Place(directory: directory, path: path), descriptor: descriptor, sections: sections)
    }

    /// Begins a file of so many sections that has no name and is gone when it is closed.
    init(namelessWithSections sections: Int) throws(IndexError) {
        let descriptor = SpillFile.namelessFile()
        if descriptor < 0 { throw .unwritable(path: IndexFileWriter.namelessPath, reason: systemError()) }
        self.init(place: nil, descriptor: descriptor, sections: sections)
    }

    private init(place: Place?, descriptor: Int32, sections: Int) {
        self.place = place
        self.descriptor = descriptor
        tableEnd = IndexFormat.aligned(IndexFormat.headerSize + sections * IndexFormat.entrySize)
        offset = tableEnd
    }

    deinit {
        buffer.deallocate()
        close(descriptor)
        if let place, !isFinished { unlink(place.path) }
    }

    private static let namelessPath = "a temporary file of the index"
    private var path: String { place?.path ?? IndexFileWriter.namelessPath }

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
        for index in 0..<count { put(value(index), width: width) }
        try end(code, width: width, count: count)
    }

    /// Writes a section of integers, none above `maximum`.
    mutating func write(_ code: UInt32, _ values: [UInt32], maximum: Int) throws(IndexError) {
        try write(code, values, width: PackedIntegers.width(for: maximum))
    }

    /// Writes a section of integers, in so many bits each.
    mutating func write(_ code: UInt32, _ values: [UInt32], width: Int) throws(IndexError) {
        begin()
        values.withUnsafeBufferPointer { values in
            for value in values { put(Int(value), width: width) }
        }
        try end(code, width: width, count: values.count)
    }

    /// Begins a section that is written value after value; that something could not be written is told at its end.
    mutating func begin() { sectionStart = offset }

    /// Writes the next value of the section, in so many bits (at most 32).
    @inline(__always)
    mutating func put(_ value: Int, width: Int) {
        pending |= UInt64(truncatingIfNeeded: value) &<< UInt64(truncatingIfNeeded: pendingBits)
        pendingBits &+= width
        if pendingBits >= 32 {
            buffer.storeBytes(
                of: UInt32(truncatingIfNeeded: pending).littleEndian, toByteOffset: filled, as: UInt32.self)
            filled &+= 4
            pending &>>= 32
            pendingBits &-= 32
            if filled >= IndexFileWriter.bufferSize { flush() }
        }
    }

    /// Writes bits of another file as the next values of the section, 32 at a time.
    mutating func put(bits: PackedIntegers) {
        let bytes = PackedIntegers(base: bits.base, count: bits.count * bits.width / 32, width: 32)
        bytes.forEach(in: 0..<bytes.count) { put($0, width: 32) }
        for bit in bytes.count * 32..<bits.count { put(bits[bit], width: 1) }
    }

    /// Goes on with the next whole byte; how many bytes the section has so far.
    mutating func align() -> Int {
        if pendingBits & 7 != 0 { put(0, width: 8 - pendingBits & 7) }
        return offset + filled + pendingBits / 8 - sectionStart
    }

    /// Goes on with the next whole byte and copies bytes there.
    mutating func copy(_ bytes: UnsafeRawBufferPointer) {
        _ = align()
        putPendingBytes()
        var index = 0
        while index < bytes.count {
            if filled >= IndexFileWriter.bufferSize { flush() }
            let count = min(bytes.count - index, IndexFileWriter.bufferSize - filled)
            UnsafeMutableRawBufferPointer(start: buffer + filled, count: count).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: bytes[index..<index + count]))
            filled += count
            index += count
        }
    }

    /// Ends a section of `count` values of `width` bits.
    mutating func end(_ code: UInt32, width: Int, count: Int) throws(IndexError) {
        if pendingBits > 0 { put(0, width: 32 - pendingBits) }
        try endSection(code, width: width, count: count)
    }

    /// Writes a section of bytes.
    mutating func write(_ code: UInt32, bytes: [UInt8]) throws(IndexError) {
        begin()
        bytes.withUnsafeBytes { copy($0) }
        try endSection(code, width: 8, count: bytes.count)
    }

    /// Writes the header, makes all of it durable and puts it in the place of the generation before.
    consuming func finish() throws(IndexError) {
        try writeHeader()
        guard let place else { return }
        if fsync(descriptor) != 0 { throw .unwritable(path: path, reason: systemError()) }
        let target = "\(place.directory)/\(IndexFormat.fileName)"
        if rename(place.path, target) != 0 { throw .unwritable(path: target, reason: systemError()) }
        isFinished = true
        let folder = open(place.directory, O_RDONLY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    /// Writes the header and opens the file for reading, whether it has a name or not.
    consuming func opened() throws(IndexError) -> IndexFile {
        try writeHeader()
        return try IndexFile(descriptor: descriptor, path: path, directory: place?.directory ?? path)
    }

    private func writeHeader() throws(IndexError) {
        var table: [UInt8] = [UInt8](repeating: 0, count: IndexFormat.headerSize - 32)
        table += entries
        table += [UInt8](repeating: 0, count: tableEnd - 32 - table.count)
        var header = IndexFormat.magic
        header.append(littleEndian: IndexFormat.version)
        header.append(littleEndian: UInt32(entries.count / IndexFormat.entrySize))
        header.append(littleEndian: UInt64(offset))
        header.append(littleEndian: table.withUnsafeBytes(Checksum.of))
        header += table
        let failure = header.withUnsafeBytes { FilePiece.write($0, to: descriptor, at: 0) }
        if let failure { throw .unwritable(path: path, reason: failure) }
    }

    /// Moves whole bytes that wait for a word into the buffer.
    private mutating func putPendingBytes() {
        while pendingBits > 0 {
            buffer.storeBytes(of: UInt8(truncatingIfNeeded: pending), toByteOffset: filled, as: UInt8.self)
            filled += 1
            pending >>= 8
            pendingBits -= 8
        }
        pendingBits = 0
    }

    private mutating func endSection(_ code: UInt32, width: Int, count: Int) throws(IndexError) {
        // What the values need, not what is written: after copied bytes the last word of values may reach further.
        let padded = IndexFormat.aligned((count * width + 7) / 8 + IndexFormat.spareBytes)
        let padding = padded - (offset + filled - sectionStart)
        (buffer + filled).initializeMemory(as: UInt8.self, repeating: 0, count: padding)
        filled += padding
        flush()
        if let failure { throw .unwritable(path: path, reason: failure) }
        entries.append(littleEndian: code)
        entries.append(littleEndian: UInt32(width))
        entries.append(littleEndian: UInt64(count))
        entries.append(littleEndian: UInt64(sectionStart))
        entries.append(littleEndian: UInt64(padded))
        entries.append(littleEndian: checksum.value)
        entries.append(littleEndian: UInt64(0))
        checksum = Checksum()
    }

    /// Writes out whole checksum blocks; sections begin and end with an empty buffer.
    private mutating func flush() {
        let whole = filled / Checksum.blockSize * Checksum.blockSize
        let bytes = UnsafeRawBufferPointer(start: buffer, count: whole)
        checksum.update(bytes)
        failure = failure ?? FilePiece.write(bytes, to: descriptor, at: offset)
        offset += whole
        filled -= whole
        if filled > 0 { buffer.copyMemory(from: buffer + whole, byteCount: filled) }
    }
}

extension [UInt8] {
    /// Appends the bytes of a number, lowest first.
    mutating func append(littleEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
