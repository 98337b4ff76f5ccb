import BitextCore

/// The values that hits have for a key, as numbers whose order is that of the values; 0 is no value.
struct KeyColumn {
    /// The number of each hit's value.
    var codes: [UInt32]
    /// One more than the greatest number there can be.
    var count: Int
    /// The text of a value.
    var text: (Int) -> String

    /// The numbers of `values`, from 1 in their order, which is that of a language's alphabet; an empty one is none.
    init(values: [String], of places: [UInt32], in language: Language) {
        let sorted = KeyColumn.sorted(Set(values).subtracting([""]), in: language)
        let numbers = Dictionary(uniqueKeysWithValues: zip(sorted, 1...UInt32(max(1, sorted.count))))
        let codes = values.map { numbers[$0] ?? 0 }
        self.init(
            codes: places.map { codes.indices.contains(Int($0)) ? codes[Int($0)] : 0 }, count: sorted.count + 1
        ) { $0 > 0 && $0 <= sorted.count ? sorted[$0 - 1] : "" }
    }

    init(codes: [UInt32], count: Int, text: @escaping (Int) -> String) {
        self.codes = codes
        self.count = count
        self.text = text
    }

    /// Numbers in their numerical order, then other texts in that of the alphabet.
    static func sorted(_ texts: Set<String>, in language: Language) -> [String] {
        var collation = Collation(code: language.code)
        let keyed = texts.map { text in
            var spelt = text
            return (
                text: text, number: Double(decimal: text),
                key: spelt.withUTF8 { Array(collation.sortKey(of: UnsafeRawBufferPointer($0))) }
            )
        }
        return keyed.sorted { left, right in
            switch (left.number, right.number) {
            case (let left?, let right?) where left != right: left < right
            case (_?, nil): true
            case (nil, _?): false
            default: left.key == right.key ? left.text < right.text : left.key.lexicographicallyPrecedes(right.key)
            }
        }.map(\.text)
    }
}

/// Works out the values of keys for some hits.
struct KeyReader {
    let search: Search
    let hits: [Hit]
    private let side: SideIndex
    private let equivalent: ((Hit) -> String)?
    private var tables: [TokenAttribute: AttributeValues] = [:]

    init(_ search: Search, hits: [Hit], equivalent: ((Hit) -> String)? = nil) {
        self.search = search
        self.hits = hits
        self.equivalent = equivalent
        side = search.side
    }

    /// What a key that `isCountable`, or a frequency, compares.
    enum Source {
        /// The tokens at a place of each hit.
        case tokens(TokenColumn)
        case column(KeyColumn)
    }

    /// The column of a key that `isCountable`, or of a frequency.
    mutating func column(of key: HitKey) throws(ResultError) -> KeyColumn {
        switch try source(of: key) {
        case .tokens(var tokens):
            let codes = [UInt32](unsafeUninitializedCapacity: hits.count) { codes, filled in
                hits.withUnsafeBufferPointer { hits in
                    tokens.forEachCode(of: hits) { codes.initializeElement(at: $0, to: $1) }
                }
                filled = hits.count
            }
            return KeyColumn(codes: codes, count: tokens.count, text: tokens.text)
        case .column(let column): return column
        }
    }

    /// Where the values of a key that `isCountable`, or of a frequency, come from.
    mutating func source(of key: HitKey) throws(ResultError) -> Source {
        try search.checkTime()
        if let column = try structureColumn(of: key) { return .column(column) }
        switch key.subject {
        case .before(let distance, let attribute): return try tokens(.before(distance), attribute)
        case .after(let distance, let attribute): return try tokens(.after(distance), attribute)
        case .first(let attribute): return try tokens(.first, attribute)
        case .last(let attribute): return try tokens(.last, attribute)
        case .node(let attribute) where hits.allSatisfy({ $0.positions.count == 1 }):
            return try tokens(.first, attribute)
        default: return .column(try otherColumn(of: key))
        }
    }

    /// The value that each document of the index has for a key that is a property of documents; nil for another.
    func documentValues(of key: HitKey) -> [String]? {
        let documents = search.index.documents
        return switch key.subject {
        case .document: (0..<documents.count).map { documents.names.string($0) }
        case .metadata(let key): documents.metadata(key)
        default: structureValues(of: key)?.ofDocuments
        }
    }

    /// The values of a structure's attribute, such as `chapter_title`, if the key is one; an attribute of tokens of the same name comes
    /// first.
    private func structureValues(of key: HitKey) -> StructureValues? {
        guard case .node(let attribute) = key.subject, attribute.folding.isEmpty, attribute.name.contains("_"),
            side.attribute(named: attribute.name) == nil,
            let values = try? StructureValues(
                AttributeName(name: attribute.name, offset: 0), of: search.language, in: search.index,
                query: attribute.name), values.areAny
        else { return nil }
        return values
    }

    /// The values of a structure's attribute around the first token of each hit, if the key is one.
    private func structureColumn(of key: HitKey) throws(ResultError) -> KeyColumn? {
        guard var values = structureValues(of: key) else { return nil }
        return try texts(in: search.language) { values.value(at: $0.positions.lowerBound) ?? "" }
    }

    private mutating func tokens(
        _ place: TokenColumn.Place, _ attribute: TokenAttribute
    ) throws(ResultError) -> Source {
        .tokens(TokenColumn(place, try table(of: attribute), side: side))
    }

    /// The column of a key that isn't one token of each hit.
    private mutating func otherColumn(of key: HitKey) throws(ResultError) -> KeyColumn {
        switch key.subject {
        case .before, .after, .first, .last: preconditionFailure("a key of single tokens has a source of its own")
        case .labelled(let label, let attribute):
            let table = try table(of: attribute)
            let positions = try search.positions(of: label, in: hits)
            let hasEmpty = table.text(of: 0).isEmpty
            let codes = positions.map { position in
                let value = position.map { table.values[side.stream[$0]] }
                return value == 0 && hasEmpty ? 0 : (value.map { $0 &+ 1 } ?? 0)
            }
            return KeyColumn(codes: codes, count: table.count + 1) { $0 > 0 ? table.text(of: $0 - 1) : "" }
        case .node(let attribute): return try sequences(try table(of: attribute))
        case .document:
            return KeyColumn(values: documentValues(of: key) ?? [], of: documentNumbers(), in: search.language)
        case .metadata(let name):
            try MetadataCondition.check(name, among: search.index.documents.keyNames)
            return KeyColumn(values: documentValues(of: key) ?? [], of: documentNumbers(), in: search.language)
        case .translation:
            var lines = LineMaker(index: search.index, language: search.language, context: .tokens(0))
            return try texts(in: search.language.other) { lines.translation(of: $0.positions) }
        case .equivalent:
            guard let equivalent else {
                throw ResultError("“equivalent” can't be asked for here; the words aren't linked")
            }
            return try texts(in: search.language.other, equivalent)
        case .frequency(let inner):
            return frequencies(try column(of: inner))
        case .leftContext, .rightContext:
            throw ResultError("“\(key)” is no single value; write 1L or 1R for the token next to the hit")
        }
    }

    /// The values of an attribute, made once.
    mutating func table(of attribute: TokenAttribute) throws(ResultError) -> AttributeValues {
        if let table = tables[attribute] { return table }
        let table = try AttributeValues(attribute, in: search.language, of: search.index)
        tables[attribute] = table
        return table
    }

    /// The values of all tokens of each hit, numbered in their order token by token.
    private func sequences(_ table: AttributeValues) throws(ResultError) -> KeyColumn {
        var listed = NumberedSequences()
        var values: [UInt32] = []
        var codes: [UInt32] = []
        codes.reserveCapacity(hits.count)
        for hit in hits {
            if codes.count & 0x3FFF == 0 { try search.checkTime() }
            values.removeAll(keepingCapacity: true)
            for position in hit.positions { values.append(table.values[side.stream[position]]) }
            codes.append(UInt32(truncatingIfNeeded: listed.number(of: values)))
        }
        let order = try search.sorted((0..<listed.count).map { UInt32(truncatingIfNeeded: $0) }) {
            listed.precedes($0, $1)
        }
        var ranks = [UInt32](repeating: 0, count: listed.count)
        for (rank, number) in order.enumerated() { ranks[Int(number)] = UInt32(truncatingIfNeeded: rank + 1) }
        for index in codes.indices { codes[index] = ranks[Int(codes[index])] }
        return KeyColumn(codes: codes, count: listed.count + 1) { code in
            guard code > 0, code <= order.count else { return "" }
            return listed[Int(order[code - 1])].map { table.text(of: Int($0)) }.joined(separator: " ")
        }
    }

    private func documentNumbers() -> [UInt32] {
        var documents = StructureCursor(.document, side: side)
        return hits.map { UInt32(truncatingIfNeeded: documents.number(at: $0.positions.lowerBound)) }
    }

    /// The texts of a language that the hits have, one each.
    private func texts(in language: Language, _ text: (Hit) -> String) throws(ResultError) -> KeyColumn {
        var numbers: [String: UInt32] = [:]
        var texts: [String] = []
        var places: [UInt32] = []
        places.reserveCapacity(hits.count)
        for hit in hits {
            if places.count & 0x3F == 0 { try search.checkTime() }
            let text = text(hit)
            let number = numbers[text] ?? UInt32(truncatingIfNeeded: texts.count)
            if Int(number) == texts.count {
                numbers[text] = number
                texts.append(text)
            }
            places.append(number)
        }
        return KeyColumn(values: texts, of: places, in: language)
    }

    /// How many hits have the same value, the most frequent first.
    private func frequencies(_ column: KeyColumn) -> KeyColumn {
        var counts = [UInt32](repeating: 0, count: column.count)
        for code in column.codes { counts[Int(code)] += 1 }
        let most = counts.max() ?? 0
        return KeyColumn(codes: column.codes.map { most - counts[Int($0)] }, count: Int(most) + 1) {
            String(Int(most) - $0)
        }
    }
}

extension Search {
    /// Throws where the time that the search was given is over.
    func checkTime() throws(ResultError) {
        if control?.mustStop() ?? false {
            throw ResultError("the time allowed was over before all hits were worked through")
        }
    }

    /// `items` in order; throws where the time that the search was given is over.
    func sorted<Item>(_ items: [Item], by isLess: (Item, Item) -> Bool) throws(ResultError) -> [Item] {
        var comparisons = 0
        do {
            return try items.sorted { left, right in
                comparisons &+= 1
                if comparisons & 0x3FFF == 0 { try checkTime() }
                return isLess(left, right)
            }
        } catch {
            throw error as? ResultError ?? ResultError("\(error)")
        }
    }
}
