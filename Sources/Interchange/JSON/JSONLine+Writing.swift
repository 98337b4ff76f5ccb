extension JSONLine {
    /// Appends the object, without a line end, with the given fields set and all others byte for byte as they were
    /// read.
    ///
    /// A field that is there already keeps its place and gets the new value; of several with its name only the last
    /// stays. The other fields are added at the end, in the order given.
    /// - Parameter fields: names, each once, and values that are serialised already (see `JSONWriter`).
    public func append(to output: inout [UInt8], setting fields: [(name: String, json: [UInt8])]) {
        var isSet = Array(repeating: false, count: fields.count)
        // From the last to the first, because the last of several fields of one name is the one that stays.
        let replacements = self.fields.reversed().map { field -> Replacement in
            guard let index = fields.firstIndex(where: { isNamed(field, $0.name) }) else { return .none }
            if isSet[index] { return .drop }
            isSet[index] = true
            return .value(index)
        }
        var copied = range.lowerBound
        for (number, (field, replacement)) in zip(self.fields, replacements.reversed()).enumerated() {
            switch replacement {
            case .none: break
            case .value(let index):
                output.append(contentsOf: bytes[copied..<field.value.range.lowerBound])
                output.append(contentsOf: fields[index].json)
                copied = field.value.range.upperBound
            case .drop:
                output.append(contentsOf: bytes[copied..<field.name.lowerBound - 1])
                // A later field of the same name stays, so that there is a next one.
                copied = self.fields[min(number + 1, self.fields.count - 1)].name.lowerBound - 1
            }
        }
        let last = self.fields.last?.value.range.upperBound ?? range.lowerBound + 1
        output.append(contentsOf: bytes[copied..<max(copied, last)])
        copied = max(copied, last)
        var needsComma = !self.fields.isEmpty
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
