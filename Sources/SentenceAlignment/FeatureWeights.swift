/// What is known of a bead, each a number that its weight in `FeatureWeights` is for (see `BeadScorer.features`).
package typealias BeadFeatures = SIMD16<Float>
/// What is known of a segment without counterpart (see `BeadScorer.features(withoutCounterpart:in:)`).
package typealias OmissionFeatures = SIMD8<Float>
/// What is known of the parts of a bead of one segment against several (see `PartEvidence`).
package typealias PartFeatures = SIMD4<Float>

/// What each thing that is known of beads, of their parts and of omitted segments is worth.
package struct FeatureWeights: Sendable, Equatable {
    package var bead = BeadFeatures()
    package var parts = PartFeatures()
    package var omitted = OmissionFeatures()

    /// The weights a share of the way from these to `others`.
    func mixed(_ share: Float, with others: FeatureWeights) -> FeatureWeights {
        FeatureWeights(
            bead: bead + share * (others.bead - bead), parts: parts + share * (others.parts - parts),
            omitted: omitted + share * (others.omitted - omitted))
    }
}
