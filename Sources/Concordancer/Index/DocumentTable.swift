import BitextCore

/// The names, titles and metadata of the documents, as they lie in the index.
struct DocumentTable: Sendable {
    let names: StringTable
    let titles: StringTable
    let keys: StringTable
    let values: StringTable
    let metadataStarts: PackedIntegers
    let metadataKeys: PackedIntegers
    let metadataValues: PackedIntegers

    init(_ file: IndexFile) throws(IndexError) {
        names = try file.strings(.names, .nameStarts)
        titles = try file.strings(.titles, .titleStarts)
        keys = try file.strings(.keys, .keyStarts)
        values = try file.strings(.values, .valueStarts)
        metadataStarts = try file.integers(.metadataStarts)
        metadataKeys = try file.integers(.metadataKeys)
        metadataValues = try file.integers(.metadataValues)
    }

    var count: Int { names.count }

    /// The name, title and metadata of a document.
    func description(of number: Int) -> DocumentDescription {
        var metadata: [String: String] = [:]
        for pair in metadataStarts.range(number, limit: metadataKeys.count) {
            metadata[keys.string(metadataKeys[pair])] = values.string(metadataValues[pair])
        }
        return DocumentDescription(name: names.string(number), title: titles.string(number), metadata: metadata)
    }

    /// Whether `key` means something of a document: the name, the title, or what the metadata of one have.
    func means(_ key: String) -> Bool { ["name", "title", "id"].contains(key) || number(of: key) != nil }

    /// The keys of the documents' metadata; those that only structures have are none.
    var keyNames: [String] { Set(metadataKeys.array).sorted().map { keys.string(Int($0)) } }

    /// The value that each document's metadata have for `key`, also where it means something else of a document.
    func metadata(_ key: String) -> [String] { values(of: number(of: key) == nil ? key : "meta." + key) }

    private func number(of key: String) -> Int? {
        let bytes = Array(key.utf8)
        guard let number = (0..<keys.count).first(where: { keys[$0].equals(bytes) }) else { return nil }
        // Structures keep their keys in the same table.
        return (0..<metadataKeys.count).contains { metadataKeys[$0] == number } ? number : nil
    }

    /// The value that each document has for `key`; empty where it has none.
    ///
    /// Where the metadata have no `title` or `id`, the document's title and name are meant: the name is what a text's `id` became. `name`
    /// is always the document's; `meta.name` is that of the metadata.
    func values(of key: String) -> [String] {
        if key == "name" { return (0..<count).map { names.string($0) } }
        guard let keyNumber = number(of: key) ?? number(of: MetadataCondition.keyOfMetadata(key)) else {
            return (0..<count).map { key == "title" ? titles.string($0) : key == "id" ? names.string($0) : "" }
        }
        return (0..<count).map { document in
            let pair = metadataStarts.range(document, limit: metadataKeys.count).first {
                metadataKeys[$0] == keyNumber
            }
            return pair.map { values.string(metadataValues[$0]) } ?? ""
        }
    }

    /// Which documents have a value for `key` that `isWanted`; each distinct value is asked for once.
    func having<Failure: Error>(
        _ key: String, where isWanted: (UnsafeRawBufferPointer) throws(Failure) -> Bool
    ) throws(Failure) -> [Bool] {
        var having = [Bool](repeating: false, count: count)
        guard key != "name", let keyNumber = number(of: key) else {
            guard key == "name" || key == "title" || key == "id" else { return having }
            let texts = key == "title" ? titles : names
            for document in 0..<count { having[document] = try isWanted(texts[document]) }
            return having
        }
        var verdicts = [Bool?](repeating: nil, count: values.count)
        for document in 0..<count {
            for pair in metadataStarts.range(document, limit: metadataKeys.count) where metadataKeys[pair] == keyNumber
            {
                let value = metadataValues[pair]
                guard verdicts.indices.contains(value) else { continue }
                let verdict: Bool
                if let known = verdicts[value] { verdict = known } else { verdict = try isWanted(values[value]) }
                verdicts[value] = verdict
                having[document] = having[document] || verdict
            }
        }
        return having
    }
}
