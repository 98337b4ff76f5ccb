import BitextCore
import Glibc

/// A memory-mapped index file whose header, section table and (if asked) contents were found sound.
///
/// After that no access leaves the mapping, whatever the file holds: sections lie within the file, and `PackedIntegers`
/// and `StringTable` are total.
final class IndexFile: @unchecked Sendable {
    private let mapping: UnsafeRawBufferPointer
    private let note: SoundnessNote
    private let sections: [UInt32: Entry]
    private let directory: String

    private struct Entry {
        var width: Int
        var count: Int
        var bytes: UnsafeRawBufferPointer
        var checksum: UInt64
    }

    /// Maps the file in `directory` and checks its header and section table.
    convenience init(directory: String) throws(IndexError) {
        let path = "\(directory)/\(IndexFormat.fileName)"
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 {
            if errno == ENOENT || errno == ENOTDIR { throw .missing(directory: directory) }
            throw .unreadable(path: path, reason: systemError())
        }
        defer { close(descriptor) }
        try self.init(descriptor: descriptor, path: path, directory: directory)
    }

    /// Maps an open file, which errors say to be at `path`; the descriptor may be closed then.
    init(descriptor: Int32, path: String, directory: String) throws(IndexError) {
        self.directory = directory
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw .unreadable(path: path, reason: systemError()) }
        note = SoundnessNote(status, directory: directory)
        mapping = try IndexFile.map(descriptor, status, path: path, directory: directory)
        do {
            sections = try IndexFile.table(of: mapping, directory: directory)
        } catch {
            munmap(UnsafeMutableRawPointer(mutating: mapping.baseAddress), mapping.count)
            throw error
        }
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: mapping.baseAddress), mapping.count) }

    private static func map(
        _ descriptor: Int32, _ status: stat, path: String, directory: String
    ) throws(IndexError) -> UnsafeRawBufferPointer {
        if status.st_mode & S_IFMT != S_IFREG {
            throw .unreadable(path: path, reason: "it is not a file; remove it, the index is made anew from the corpus")
        }
        let size = Int(status.st_size)
        if size < IndexFormat.headerSize {
            throw .damaged(directory: directory, reason: "the file has only \(size.counted("byte"))")
        }
        guard let base = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), base != MAP_FAILED else {
            throw .unreadable(path: path, reason: systemError())
        }
        return UnsafeRawBufferPointer(start: base, count: size)
    }

    private static func table(
        of file: UnsafeRawBufferPointer, directory: String
    ) throws(IndexError) -> [UInt32: Entry] {
        func damaged(_ reason: String) -> IndexError { .damaged(directory: directory, reason: reason) }
        func number<Number: FixedWidthInteger>(at offset: Int, _: Number.Type) -> Number {
            Number(littleEndian: file.loadUnaligned(fromByteOffset: offset, as: Number.self))
        }
        if !file[..<8].elementsEqual(IndexFormat.magic) { throw damaged("it doesn't begin as an index does") }
        let version = number(at: 8, UInt32.self)
        if version != IndexFormat.version {
            throw .outdated(
                directory: directory, reason: "its format has version \(version), not \(IndexFormat.version)")
        }
        let size = number(at: 16, UInt64.self)
        if size != file.count { throw damaged("the file has \(file.count.counted("byte")) instead of \(size)") }
        let count = Int(number(at: 12, UInt32.self))
        let tableEnd = IndexFormat.aligned(IndexFormat.headerSize + count * IndexFormat.entrySize)
        if tableEnd > file.count { throw damaged("its table of sections doesn't fit") }
        if Checksum.of(UnsafeRawBufferPointer(rebasing: file[32..<tableEnd])) != number(at: 24, UInt64.self) {
            throw damaged("the checksum of its header is wrong")
        }
        var sections: [UInt32: Entry] = [:]
        for index in 0..<count {
            let at = IndexFormat.headerSize + index * IndexFormat.entrySize
            let width = number(at: at + 4, UInt32.self)
            let values = number(at: at + 8, UInt64.self)
            let start = number(at: at + 16, UInt64.self)
            let bytes = number(at: at + 24, UInt64.self)
            guard width <= 32, values <= UInt32.max, start <= size, bytes <= size - start,
                start % UInt64(IndexFormat.alignment) == 0, bytes % UInt64(IndexFormat.alignment) == 0,
                (values * UInt64(width) + 7) / 8 + UInt64(IndexFormat.spareBytes) <= bytes
            else { throw damaged("section \(index + 1) lies outside the file") }
            sections[number(at: at, UInt32.self)] = Entry(
                width: Int(width), count: Int(values),
                bytes: UnsafeRawBufferPointer(rebasing: file[Int(start)..<Int(start + bytes)]),
                checksum: number(at: at + 32, UInt64.self))
        }
        return sections
    }

    /// Throws unless every section has the contents that were written.
    func checkContents() throws(IndexError) {
        for (code, entry) in sections where Checksum.of(entry.bytes) != entry.checksum {
            throw .damaged(directory: directory, reason: "the checksum of section \(code) is wrong")
        }
    }

    /// The same for a file that nobody has checked since it was last written to.
    func checkContentsOnce() throws(IndexError) {
        if note.isThere { return }
        try checkContents()
        note.leave()
    }

    /// The integers of a section.
    func integers(
        _ section: SectionCode, of side: UInt32? = nil, attribute: Int = 0
    ) throws(IndexError) -> PackedIntegers {
        let entry = try entry(section, of: side, attribute)
        guard let base = entry.bytes.baseAddress else { throw lacking(section) }
        return PackedIntegers(base: base, count: entry.count, width: entry.width)
    }

    /// The bytes of a section.
    func bytes(
        _ section: SectionCode, of side: UInt32? = nil, attribute: Int = 0
    ) throws(IndexError) -> UnsafeRawBufferPointer {
        let entry = try entry(section, of: side, attribute)
        if entry.width != 8 { throw lacking(section) }
        return UnsafeRawBufferPointer(rebasing: entry.bytes[..<entry.count])
    }

    /// The strings of two sections.
    func strings(
        _ section: SectionCode, _ starts: SectionCode, of side: UInt32? = nil, attribute: Int = 0
    ) throws(IndexError) -> StringTable {
        StringTable(
            bytes: try bytes(section, of: side, attribute: attribute),
            starts: try integers(starts, of: side, attribute: attribute))
    }

    private func entry(_ section: SectionCode, of side: UInt32?, _ attribute: Int) throws(IndexError) -> Entry {
        guard let entry = sections[section.code(of: side, attribute: attribute)] else { throw lacking(section) }
        return entry
    }

    private func lacking(_ section: SectionCode) -> IndexError {
        .damaged(directory: directory, reason: "it lacks the section “\(section)”")
    }
}
