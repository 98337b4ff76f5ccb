extension Int {
    /// The number with what it counts, in words for people: `1 unit`, `2 units`; without `many` an `s` makes the plural.
    public func counted(_ one: String, _ many: String? = nil) -> String {
        "\(self) \(self == 1 ? one : many ?? one + "s")"
    }
}
