/// A value for each of the two sides of a bitext.
public struct Sides<Value> {
    /// The value of the Italian side.
    public var italian: Value
    /// The value of the English side.
    public var english: Value

    /// Makes a pair of values, Italian first.
    public init(italian: Value, english: Value) {
        self.italian = italian
        self.english = english
    }

    /// Makes both values by asking `make` once a language, Italian first.
    public init(_ make: (Language) throws -> Value) rethrows {
        italian = try make(.italian)
        english = try make(.english)
    }

    /// The value of one side.
    public subscript(language: Language) -> Value {
        get { language == .italian ? italian : english }
        // In place, so that a list isn't copied for each value that is added to it.
        _modify { if language == .italian { yield &italian } else { yield &english } }
    }

    /// Transforms both values.
    public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Sides<Other> {
        Sides<Other>(italian: try transform(italian), english: try transform(english))
    }
}

extension Sides: Sendable where Value: Sendable {}
extension Sides: Equatable where Value: Equatable {}
extension Sides: Hashable where Value: Hashable {}
