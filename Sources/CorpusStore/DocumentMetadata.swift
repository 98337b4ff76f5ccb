import Foundation

/// Metadata as files keep it: a JSON object whose keys are in order.
public enum DocumentMetadata {
    /// The metadata as a JSON object of strings.
    static func json(_ metadata: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(metadata), as: UTF8.self)
    }

    /// The values of a JSON object: texts as they are, numbers, lists and others as their JSON; `nil` for what is no object.
    ///
    /// A `null` is no value. The keys of lists and objects are told in `compound`, in alphabetical order.
    public static func parse(_ json: String) -> (values: [String: String], compound: [String])? {
        if let values = strings(json) { return (values, []) }
        guard let values = try? JSONDecoder().decode([String: Value].self, from: Data(json.utf8)) else { return nil }
        return (values.compactMapValues(\.text), values.filter(\.value.isCompound).keys.sorted())
    }

    /// The values of a JSON object of strings; `nil` for any other text.
    static func strings(_ json: String) -> [String: String]? {
        simple(json) ?? (try? JSONDecoder().decode([String: String].self, from: Data(json.utf8)))
    }

    /// The values of an object as this program writes it, `{"key":"value",…}`, where nothing in it is escaped; `nil` for any other text.
    ///
    /// A corpus may have a hundred thousand documents, and a JSON decoder takes a hundred times as long.
    private static func simple(_ json: String) -> [String: String]? {
        var json = json
        return json.withUTF8 { json in
            var values: [String: String] = [:]
            var index = 0
            func takes(_ byte: UInt8) -> Bool {
                guard index < json.count, json[index] == byte else { return false }
                index += 1
                return true
            }
            func string() -> String? {
                guard takes(UInt8(ascii: "\"")) else { return nil }
                let start = index
                while index < json.count, json[index] != UInt8(ascii: "\"") {
                    if json[index] == UInt8(ascii: "\\") || json[index] < 0x20 { return nil }
                    index += 1
                }
                let text = String(decoding: json[start..<index], as: UTF8.self)
                return takes(UInt8(ascii: "\"")) ? text : nil
            }
            guard takes(UInt8(ascii: "{")) else { return nil }
            if takes(UInt8(ascii: "}")) { return index == json.count ? [:] : nil }
            repeat {
                guard let key = string(), takes(UInt8(ascii: ":")), let value = string(), values[key] == nil else {
                    return nil
                }
                values[key] = value
            } while takes(UInt8(ascii: ","))
            return takes(UInt8(ascii: "}")) && index == json.count ? values : nil
        }
    }

    /// Any JSON value, with its own JSON as text.
    private enum Value: Decodable {
        case string(String), bool(Bool), integer(Int), number(Decimal), list([Value]), object([String: Value]), null

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let bool = try? container.decode(Bool.self) {
                self = .bool(bool)
            } else if let integer = try? container.decode(Int.self) {
                self = .integer(integer)
            } else if let number = try? container.decode(Decimal.self) {
                self = .number(number)
            } else if let string = try? container.decode(String.self) {
                self = .string(string)
            } else if let list = try? container.decode([Value].self) {
                self = .list(list)
            } else {
                self = .object(try container.decode([String: Value].self))
            }
        }

        /// The value as metadata have it; `nil` where there is none.
        var text: String? {
            switch self {
            case .string(let text): text
            case .null: nil
            default: json
            }
        }

        var isCompound: Bool {
            switch self {
            case .list, .object: true
            default: false
            }
        }

        private var json: String {
            switch self {
            case .string(let text): Value.quoted(text)
            case .bool(let bool): bool ? "true" : "false"
            case .integer(let integer): "\(integer)"
            case .number(let number): "\(number)"
            case .list(let values): "[" + values.map(\.json).joined(separator: ",") + "]"
            case .object(let values):
                "{"
                    + values.sorted { $0.key < $1.key }.map { Value.quoted($0.key) + ":" + $0.value.json }.joined(
                        separator: ",") + "}"
            case .null: "null"
            }
        }

        private static func quoted(_ text: String) -> String {
            let data = try? JSONEncoder().encode(text)
            return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
        }
    }
}
