/// The figures of the word linker, found on hand-linked sentences.
package struct LinkParameters: Sendable, Equatable {
    /// What a pair the lexicon doesn't hold is worth, by whether the lexicon knows both words, one or none of them.
    package var floorKnown: Float = 0.06
    package var floorHalf: Float = 0.35
    package var floorUnknown: Float = 1
    /// What is taken of that where only one of the two is a function word.
    package var mixedClasses: Float = 0.12
    /// The most a lexicon entry is worth, beside what chance would give.
    package var ceiling: Float = 1500
    /// The steepness of likeness's worth, and from where it counts.
    package var likeness: Float = 14
    package var leastLikeness: Float = 0.4
    /// The same mark.
    package var sameMark: Float = 300
    /// The probability that a token has no counterpart.
    package var empty: Float = 0.18
    /// How far a step from link to link usually strays, in tokens, and the share of steps to anywhere.
    package var width: Float = 1.3
    package var anywhere: Float = 0.008
    /// The pull to the diagonal.
    package var diagonal: Float = 2
    /// How much the second pass heeds the first of the other direction.
    package var agreement: Float = 0.6
    package var disagreement: Float = 0.02
    /// The least probability of a link.
    package var threshold: Float = 0.25
    /// What one direction alone must say of a link beside another one.
    package var grow: Float = 0.5
    package var growWorth: Float = 2
    /// How many tokens off its expected place the counterpart of a left-over word may be.
    package var leftoverReach: Float = 2.5
    /// How often links of left-over words are right, up to some tokens off the expected place and farther off.
    package var leftoverNear: Float = 1
    package var leftoverNearTrust: Float = 0.85
    package var leftoverFarTrust: Float = 0.6
    /// How much of the doubt about links that both directions agree on is borne out.
    package var agreedDoubt: Float = 0.25
    /// How often a verb's particle is linked rightly, where the verb is linked rightly.
    package var particleTrust: Float = 0.8

    package init() {}
}
