public import BitextCore

/// How the tagger learns.
public struct TrainingSettings: Sendable, Equatable {
    /// How many times the sentences are gone through.
    public var epochs: Int
    /// How much better than the best wrong tag the right one must be, in steps of the perceptron.
    public var margin: Int32 = 1
    /// How often a feature must occur to be learned.
    public var minimumCount: UInt32 = 2
    /// Weights smaller than this are left out of the model.
    public var threshold: Float = 0.2
    /// Features none of whose weights is so large are left out.
    public var featureThreshold: Float
    /// How often a word must occur for the tagger to rely on the tags it had.
    public var frequent = 5
    /// How many passes are learned, one or two.
    public var passes = 2
    /// How many perceptrons learn, each from the sentences in another order; their weights are averaged.
    public var runs: Int
    /// How many of a hundred features are hidden at a step, so that none is relied on alone.
    public var hidden: Int

    /// The settings of the models that the program carries: the smaller the treebanks, the more is hidden and averaged.
    public init(_ language: Language) {
        switch language {
        case .italian: (epochs, runs, hidden, featureThreshold) = (12, 2, 40, 0.5)
        case .english: (epochs, runs, hidden, featureThreshold) = (8, 1, 30, 1)
        }
    }
}
