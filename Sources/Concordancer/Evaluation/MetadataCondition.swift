/// A condition on a document's metadata as it is typed: `genre=news|law`, `year>=1990`; `name` and `title` are keys too.
///
/// `=` and `!=` take a value or, as the query language does, a regular expression for whole values; `<`, `<=`, `>` and `>=` compare
/// numbers with a number, which nothing else fulfils, and anything else by its characters. What `key!=value` takes is all that
/// `key=value` leaves; a document without the key passes no comparison.
public struct MetadataCondition: Sendable, Equatable, CustomStringConvertible {
    /// How a document's value is compared with the one asked for.
    public enum Comparison: String, Sendable, CaseIterable {
        /// The same, or matched by it.
        case equal = "="
        /// Neither the same nor matched.
        case unequal = "!="
        /// Less.
        case less = "<"
        /// Less or the same.
        case atMost = "<="
        /// Greater.
        case greater = ">"
        /// Greater or the same.
        case atLeast = ">="
    }

    /// The key.
    public let key: String
    /// How its value is compared.
    public let comparison: Comparison
    /// What it is compared with.
    public let value: String

    /// Reads a condition; `nil` where there is no key or no comparison.
    public init?(_ text: String) {
        guard let start = text.firstIndex(where: { "=<>!".contains($0) }), start != text.startIndex else { return nil }
        let rest = text[start...]
        // The longer of two that begin alike is meant.
        let found = Comparison.allCases.filter { rest.hasPrefix($0.rawValue) }
        guard let comparison = found.max(by: { $0.rawValue.count < $1.rawValue.count }) else { return nil }
        key = String(text[..<start])
        self.comparison = comparison
        value = String(rest.dropFirst(comparison.rawValue.count))
        let isOrder = comparison != .equal && comparison != .unequal
        if isOrder && value.isEmpty { return nil }
    }

    /// The condition as it is typed.
    public var description: String { key + comparison.rawValue + value }

    /// Whether it asks for just one value, with nothing in it that means more in a regular expression.
    public var isPlain: Bool { comparison == .equal && !value.contains { "\\.[](){}*+?|^$".contains($0) } }
}

/// Conditions that no document fulfils, or only together none.
public struct NoSuchDocuments: Error, CustomStringConvertible {
    /// What no document has, and what there is.
    public let description: String
}

extension MetadataCondition {
    /// Which of some documents fulfil all of `conditions`; `values` gives the value that each has for a key, empty where it has
    /// none.
    ///
    /// Throws `ResultError` where no document has the key of a condition or a regular expression is wrong, and
    /// `NoSuchDocuments` where nothing is left.
    package static func select(
        _ conditions: [MetadataCondition], among keys: [String], values: (String) -> [String]
    ) throws -> [Bool] {
        var selected: [Bool]?
        for condition in conditions {
            try check(condition.key, among: keys)
            let values = values(condition.key)
            let holds = try condition.holds(for: values)
            guard holds.contains(true) else { throw NoSuchDocuments(description: condition.missing(in: values)) }
            selected = selected.map { zip($0, holds).map { $0 && $1 } } ?? holds
        }
        let result = selected ?? []
        if conditions.count > 1, !result.contains(true) {
            let all = conditions.map(\.description).joined(separator: " and ")
            throw NoSuchDocuments(description: "no document has \(all) together")
        }
        return result
    }

    /// Throws where none of `keys`, nor a name or title, is meant by a key.
    static func check(_ key: String, among keys: [String]) throws(ResultError) {
        if ["name", "title", "id"].contains(key) || keys.contains(key) || keys.contains(keyOfMetadata(key)) { return }
        let known = keys.isEmpty ? "there is no metadata" : "there are \(keys.sorted().joined(separator: ", "))"
        throw ResultError("no document has the key “\(key)”; \(known), besides name and title")
    }

    /// The key of the metadata that a key means: `meta.name` is what they have as `name`.
    package static func keyOfMetadata(_ key: String) -> String {
        key.hasPrefix("meta.") ? String(key.dropFirst("meta.".count)) : key
    }

    private func missing(in values: [String]) -> String {
        let known = MetadataCondition.sorted(Set(values).subtracting([""]))
        let most = 10
        let listed = known.prefix(most).joined(separator: ", ")
        let rest = known.count > most ? " and \(known.count - most) more" : ""
        return "no document has \(self); the values of \(key) are \(listed)\(rest)"
    }

    /// Which values fulfil the condition; each distinct one is compared once.
    private func holds(for values: [String]) throws(ResultError) -> [Bool] {
        var verdicts: [String: Bool] = [:]
        var pattern: RegularExpression?
        if comparison == .equal || comparison == .unequal {
            do throws(RegularExpression.Failure) {
                pattern = try RegularExpression(value, ignoringCase: false)
            } catch {
                // A value may hold what is wrong in a pattern.
                guard values.contains(value) else { throw ResultError("“\(self)”: \(error.message)") }
            }
        }
        for other in values where verdicts[other] == nil {
            var holds: Bool
            switch comparison {
            case .equal, .unequal:
                holds = other == value
                if !holds { holds = try matches(other, &pattern) }
                if comparison == .unequal { holds.toggle() }
            case .less, .atMost, .greater, .atLeast: holds = !other.isEmpty && isInOrder(other)
            }
            verdicts[other] = holds
        }
        return values.map { verdicts[$0] ?? false }
    }

    /// Whether the comparison of order holds for a value: as numbers where one is asked for, else by the characters.
    private func isInOrder(_ other: String) -> Bool {
        if let number = Double(decimal: value) {
            return Double(decimal: other).map { comparison.holds($0, number) } ?? false
        }
        return switch comparison {
        case .less: other < value
        case .atMost: other <= value
        case .greater: other > value
        case .atLeast, .equal, .unequal: other >= value
        }
    }

    private func matches(_ text: String, _ pattern: inout RegularExpression?) throws(ResultError) -> Bool {
        let utf8 = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
        defer { utf8.deallocate() }
        utf8.copyBytes(from: text.utf8)
        do throws(RegularExpression.Failure) {
            return try pattern?.matches(UnsafeRawBufferPointer(utf8)) ?? false
        } catch {
            throw ResultError("“\(self)”: \(error.message)")
        }
    }

    /// Numbers in their numerical order, then other values by their characters.
    private static func sorted(_ values: Set<String>) -> [String] {
        values.map { (text: $0, number: Double(decimal: $0) ?? .infinity) }.sorted {
            ($0.number, $0.text) < ($1.number, $1.text)
        }.map(\.text)
    }
}

extension Index {
    /// Which documents fulfil all of `conditions`, by their numbers; nil where there are none.
    ///
    /// Throws `ResultError` where no document has the key of a condition or a regular expression is wrong, and
    /// `NoSuchDocuments` where nothing is left.
    public func documents(where conditions: [MetadataCondition]) throws -> [Bool]? {
        if conditions.isEmpty { return nil }
        return try MetadataCondition.select(conditions, among: documents.keyNames) { documents.values(of: $0) }
    }
}
