import Foundation

/// Metadata as the database keeps it: a JSON object of strings, its keys in order.
enum Metadata {
    static func json(_ metadata: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(metadata), as: UTF8.self)
    }

    /// The values as strings; another program may have written numbers and lists, which read as their JSON.
    static func parse(_ json: String) -> [String: String] {
        let data = Data(json.utf8)
        if let plain = try? JSONDecoder().decode([String: String].self, from: data) { return plain }
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else { return [:] }
        return object.mapValues { value in
            if let text = value as? String { return text }
            let fragment = try? JSONSerialization.data(
                withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys])
            return fragment.map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
    }
}
