import BitextCore

/// What is known of the documents besides their texts, collected for an index.
struct DocumentList {
    private var names = StringList()
    private var titles = StringList()
    private(set) var keys = LexiconBuilder()
    private(set) var values = LexiconBuilder()
    private var metadataStarts: [UInt32] = [0]
    private var metadataKeys: [UInt32] = []
    private var metadataValues: [UInt32] = []
    private var documentBeads: [UInt32] = [0]
    /// Two halves for each document, the lower first.
    private var identities: [UInt32] = []

    /// Adds a document of so many beads.
    mutating func append(_ description: DocumentDescription, beads: Int, identity: Int) {
        names.append(description.name)
        titles.append(description.title)
        for (key, value) in description.metadata.sorted(by: { $0.key < $1.key }) {
            metadataKeys.append(keys.number(of: key))
            metadataValues.append(values.number(of: value))
        }
        metadataStarts.append(UInt32(metadataKeys.count))
        documentBeads.append(documentBeads[documentBeads.count - 1] + UInt32(beads))
        append(identity)
    }

    private mutating func append(_ identity: Int) {
        identities += [UInt32(truncatingIfNeeded: identity), UInt32(truncatingIfNeeded: identity >> 32)]
    }

    /// Adds documents of an index, by their numbers.
    mutating func append(_ documents: some Sequence<Int>, of index: Index) {
        let table = index.documents
        // Numbers are given in the order in which they are met, as if the documents came one by one.
        var keyNumbers = [UInt32?](repeating: nil, count: table.keys.count)
        var valueNumbers = [UInt32?](repeating: nil, count: table.values.count)
        for document in documents {
            names.append(table.names[document])
            titles.append(table.titles[document])
            for pair in table.metadataStarts.range(document, limit: table.metadataKeys.count) {
                let (key, value) = (table.metadataKeys[pair], table.metadataValues[pair])
                guard key < keyNumbers.count, value < valueNumbers.count else { continue }
                metadataKeys.append(DocumentList.number(key, in: &keyNumbers) { keys.number(of: table.keys[key]) })
                metadataValues.append(
                    DocumentList.number(value, in: &valueNumbers) { values.number(of: table.values[value]) })
            }
            metadataStarts.append(UInt32(metadataKeys.count))
            let beads = index.documentBeads.range(document, limit: .max).count
            documentBeads.append(documentBeads[documentBeads.count - 1] &+ UInt32(truncatingIfNeeded: beads))
            append(index.identities.indices.contains(document) ? index.identities[document] : 0)
        }
    }

    private static func number(_ old: Int, in known: inout [UInt32?], _ make: () -> UInt32) -> UInt32 {
        if let number = known[old] { return number }
        let number = make()
        known[old] = number
        return number
    }

    /// Writes their sections; `keys` and `values` are those here, with what the structures of the sides added to them.
    func write(
        to file: inout IndexFileWriter, keys: borrowing LexiconBuilder, values: borrowing LexiconBuilder
    ) throws(IndexError) {
        try DocumentList.write(names.bytes, names.starts, .names, .nameStarts, to: &file)
        try DocumentList.write(titles.bytes, titles.starts, .titles, .titleStarts, to: &file)
        try DocumentList.write(keys.bytes, keys.starts, .keys, .keyStarts, to: &file)
        try DocumentList.write(values.bytes, values.starts, .values, .valueStarts, to: &file)
        try file.write(SectionCode.metadataStarts.rawValue, metadataStarts, maximum: metadataKeys.count)
        try file.write(SectionCode.metadataKeys.rawValue, metadataKeys, maximum: keys.count)
        try file.write(SectionCode.metadataValues.rawValue, metadataValues, maximum: values.count)
        try file.write(SectionCode.documentBeads.rawValue, documentBeads, maximum: Int(documentBeads.last ?? 0))
        try file.write(SectionCode.documentIdentities.rawValue, identities, maximum: Int(identities.max() ?? 0))
    }

    private static func write(
        _ bytes: [UInt8], _ starts: [UInt32], _ section: SectionCode, _ startSection: SectionCode,
        to file: inout IndexFileWriter
    ) throws(IndexError) {
        if bytes.count >= UInt32.max { throw .tooLarge(what: "bytes of names and metadata") }
        try file.write(section.rawValue, bytes: bytes)
        try file.write(startSection.rawValue, starts, maximum: bytes.count)
    }
}

/// Strings end to end in UTF-8, and where each begins.
private struct StringList {
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [UInt32] = [0]

    mutating func append(_ string: String) {
        bytes += string.utf8
        starts.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    mutating func append(_ string: UnsafeRawBufferPointer) {
        bytes += string
        starts.append(UInt32(truncatingIfNeeded: bytes.count))
    }
}
