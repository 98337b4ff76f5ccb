/// A measure of how much two words attract each other, computed from a contingency table.
///
/// Names and equations after S. Evert, “The Statistics of Word Cooccurrences: Word Pairs and Collocations” (2005) and
/// its repository of measures at collocations.de; what isn't there names its own source. A value that doesn't exist
/// (a logarithm of nothing) is minus infinity, so it comes last.
public enum AssociationMeasure: String, Sendable, CaseIterable {
    /// Mutual information log₂(O₁₁ / E₁₁): Church and Hanks, “Word association norms” (1990). Favours the rare.
    case mutualInformation = "mi"
    /// Cubic association ratio log₂(O₁₁³ / E₁₁): Daille (1994).
    case cubicMutualInformation = "mi3"
    /// (O₁₁ - E₁₁) / √O₁₁: Church, Gale, Hanks and Hindle (1991). Favours the frequent.
    case tScore = "t"
    /// (O₁₁ - E₁₁) / √E₁₁: Dennis (1965), without a correction for continuity.
    case zScore = "z"
    /// Dunning's log-likelihood G² (1993), negative where there are fewer than chance would give.
    case logLikelihood = "ll"
    /// Dice's coefficient 2·O₁₁ / (R₁ + C₁).
    case dice
    /// 14 + log₂ of Dice's coefficient: P. Rychlý, “A lexicographer-friendly association score” (2008).
    case logDice = "logdice"
    /// log₂ of the ratio of the relative frequencies (O₁₁ / R₁) / (O₂₁ / R₂): A. Hardie, “Log Ratio” (2014); half an
    /// occurrence stands for none.
    case logRatio = "logratio"
    /// min(O₁₁ / R₁, O₁₁ / C₁): Pedersen and Bruce (1996).
    case minimumSensitivity = "ms"

    /// The value for a pair.
    ///
    /// `table` has the marginals of the sample (for collocates within a window: R₁ is the tokens in the windows). Dice,
    /// logDice and minimum sensitivity are about two words, not about a window: they take `nodeFrequency` for R₁ and
    /// `collocateFrequency` for C₁, as Rychlý defines them, where these are given.
    public func value(
        of table: ContingencyTable, nodeFrequency: Double? = nil, collocateFrequency: Double? = nil
    ) -> Double {
        let joint = table.joint
        let node = nodeFrequency ?? table.first
        let collocate = collocateFrequency ?? table.second
        switch self {
        case .mutualInformation: return binaryLogarithm(joint / table.expected)
        case .cubicMutualInformation: return binaryLogarithm(joint * joint * joint / table.expected)
        case .tScore: return joint > 0 ? (joint - table.expected) / joint.squareRoot() : -.infinity
        case .zScore: return (joint - table.expected) / table.expected.squareRoot()
        case .logLikelihood: return joint < table.expected ? -table.logLikelihood : table.logLikelihood
        case .dice: return node + collocate > 0 ? 2 * joint / (node + collocate) : 0
        case .logDice: return 14 + binaryLogarithm(2 * joint / (node + collocate))
        case .logRatio:
            return relativeRatio(joint, of: table.first, table.second - joint, of: table.total - table.first)
        case .minimumSensitivity: return node > 0 && collocate > 0 ? min(joint / node, joint / collocate) : 0
        }
    }
}

/// log₂((a / c) / (b / d)), half an occurrence standing for none: Hardie's log ratio.
func relativeRatio(_ a: Double, of c: Double, _ b: Double, of d: Double) -> Double {
    guard c > 0, d > 0 else { return 0 }
    return binaryLogarithm(((a > 0 ? a : 0.5) / c) / ((b > 0 ? b : 0.5) / d))
}
