extension JSONLine {
    /// Appends the object, without a line end, with the given fields set and all others byte for byte as they were
    /// read.
    ///
    /// A field that is there already keeps its place and gets the new value; of several with its name only the last
    /// stays. The other fields are added at the end, in the order given. A field with the name `removed` goes.
    /// - Parameter fields: names, each once, and values that are serialised already (see `JSONWriter`).
    public func append(
        to output: inout [UInt8], setting fields: [(name: String, json: [UInt8])], removing removed: String? = nil
    ) {
        var isSet = Array(repeating: false, count: fields.count)
        // From the last to the first, because the last of several fields of one name is the one that stays.
        let backwards = self.fields.reversed().map { field -> Replacement in
            guard let index = fields.firstIndex(where: { isNamed(field, $0.name) }) else {
                return removed.map { isNamed(field, $0) } == true ? .drop : .none
            }
            if isSet[index] { return .drop }
            isSet[index] = true
            return .value(index)
        }
        let replacements = Array(backwards.reversed())
        let lastKept = replacements.lastIndex { !$0.drops }
        var copied = range.lowerBound
        for (number, field) in self.fields.prefix((lastKept ?? -1) + 1).enumerated() {
            switch replacements[number] {
            case .none: break
            case .value(let index):
                output.append(contentsOf: bytes[copied..<field.value.range.lowerBound])
                output.append(contentsOf: fields[index].json)
                copied = field.value.range.upperBound
            case .drop:
                output.append(contentsOf: bytes[copied..<field.name.lowerBound - 1])
                copied = self.fields[number + 1].name.lowerBound - 1
            }
        }
        // What is dropped at the end takes the comma before it along.
        let last = lastKept.map { self.fields[$0].value.range.upperBound } ?? range.lowerBound + 1
        output.append(contentsOf: bytes[copied..<max(copied, last)])
        copied = self.fields.last?.value.range.upperBound ?? range.lowerBound + 1
        var needsComma = lastKept != nil
        for (index, field) in fields.enumerated() where !isSet[index] {
            if needsComma { output.append(UInt8(ascii: ",")) }
            needsComma = true
            JSONWriter.append(field.name, to: &output)
            output.append(UInt8(ascii: ":"))
            output.append(contentsOf: field.json)
        }
        output.append(contentsOf: bytes[copied..<range.upperBound])
    }

    private enum Replacement {
        case none, drop
        case value(Int)

        var drops: Bool { if case .drop = self { true } else { false } }
    }
}

extension JSONLine {
    /// Appends what stands for a line that no answer can be given to: the object with the field `error` set.
    public func append(to output: inout [UInt8], error message: String) {
        var json = JSONWriter()
        json.string(message)
        append(to: &output, setting: [("error", json.bytes)])
    }

    /// Appends what stands for a line that is no object: one with the number of the line, from 1, and the reason as
    /// `error`.
    public static func append(to output: inout [UInt8], error message: String, line: Int) {
        var json = JSONWriter()
        json.beginObject()
        json.field("line", line)
        json.field("error", message)
        json.endObject()
        output.append(contentsOf: json.bytes)
    }
}
