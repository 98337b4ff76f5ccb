import BitextCore

/// A random generator whose numbers depend on its seed alone, those of `SeededNumbers`.
public struct SeededGenerator: RandomNumberGenerator {
    private var numbers: SeededNumbers

    /// Starts the sequence that belongs to `seed`.
    public init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    /// The next number.
    public mutating func next() -> UInt64 { numbers.next() }
}
