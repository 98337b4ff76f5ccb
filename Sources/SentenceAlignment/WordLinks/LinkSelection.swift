import BitextCore

/// Chooses links from what the two directions say of them.
struct LinkSelection {
    private let italian: LinkSide
    private let english: LinkSide
    private let worth: LinkScores
    private let parameters: LinkParameters
    private let n: Int
    private let m: Int
    /// What both directions say together, by Italian and then English token.
    private var agreed: [Float]
    /// The links that one direction is sure of, with what it says, in order.
    private var sure: [(i: Int, j: Int, probability: Float)]
    /// The probability of each link that is chosen; 0 for one that is not.
    private var chosen: [Float]
    private var isLinked: Sides<[Bool]>

    init(
        italian: LinkSide, english: LinkSide, toEnglish: UnsafeMutableBufferPointer<Float>,
        toItalian: UnsafeMutableBufferPointer<Float>, worth: LinkScores, parameters: LinkParameters
    ) {
        self.italian = italian
        self.english = english
        self.worth = worth
        self.parameters = parameters
        (n, m) = (italian.count, english.count)
        agreed = [Float](repeating: 0, count: n * m)
        sure = []
        for i in 0..<n {
            for j in 0..<m {
                let (a, b) = (toEnglish[j * worth.strides.italian + i], toItalian[i * worth.strides.english + j])
                agreed[i * m + j] = (a * b).squareRoot()
                if max(a, b) >= parameters.grow { sure.append((i, j, max(a, b))) }
            }
        }
        chosen = [Float](repeating: 0, count: n * m)
        isLinked = Sides(
            italian: [Bool](repeating: false, count: n), english: [Bool](repeating: false, count: m))
    }

    /// The links chosen so far, in order.
    var links: [WordLink] {
        chosen.indices.filter { chosen[$0] > 0 }.map {
            // What both directions say is rightly rated only near 1: on hand-linked pairs, even the least likely are mostly right.
            let isAgreed = agreed[$0] >= parameters.threshold
            let doubt = 1 - min(1, chosen[$0])
            return WordLink(
                italian: $0 / m, english: $0 % m, probability: 1 - (isAgreed ? parameters.agreedDoubt * doubt : doubt))
        }
    }

    private mutating func choose(_ i: Int, _ j: Int, _ probability: Float) {
        chosen[i * m + j] = probability
        isLinked.italian[i] = true
        isLinked.english[j] = true
    }

    /// Takes the links that both directions find likely.
    mutating func takeAgreed() {
        for i in 0..<n {
            for j in 0..<m where agreed[i * m + j] >= parameters.threshold { choose(i, j, agreed[i * m + j]) }
        }
    }

    /// Takes links that one direction is sure of and that stand beside one already taken.
    mutating func grow() {
        var found = true
        var rounds = 0
        while found, rounds < 4 {
            found = false
            rounds += 1
            for (i, j, probability) in sure where chosen[i * m + j] == 0 {
                guard !isLinked.italian[i] || !isLinked.english[j], hasNeighbour(i, j),
                    worth.highest(i, j) >= parameters.growWorth
                else { continue }
                choose(i, j, probability * 0.6)
                found = true
            }
        }
    }

    private func hasNeighbour(_ i: Int, _ j: Int) -> Bool {
        for row in max(0, i - 1)...min(n - 1, i + 1) {
            for column in max(0, j - 1)...min(m - 1, j + 1) where chosen[row * m + column] > 0 { return true }
        }
        return false
    }

    /// Links content words that nothing explains to those that are left over at their place, the nearest first.
    mutating func takeLeftovers() {
        let places = places()
        var pairs: [(i: Int, j: Int, distance: Float)] = []
        for i in 0..<n where !isLinked.italian[i] && italian.kinds[i] == .content {
            for j in 0..<m where !isLinked.english[j] && english.kinds[j] == .content {
                let distance = abs(Float(j) - places[i])
                if distance <= parameters.leftoverReach { pairs.append((i, j, distance)) }
            }
        }
        pairs.sort { ($0.distance, $0.i, $0.j) < ($1.distance, $1.i, $1.j) }
        for (i, j, distance) in pairs where !isLinked.italian[i] && !isLinked.english[j] {
            let isNear = distance <= parameters.leftoverNear
            choose(i, j, isNear ? parameters.leftoverNearTrust : parameters.leftoverFarTrust)
        }
    }

    /// Links the particle of a phrasal verb, which nothing else explains, to what its verb is linked to: *gave up*, *cut it off*,
    /// *put up with*.
    mutating func takeParticles() {
        for j in 0..<m where !isLinked.english[j] {
            let verb: Int?
            switch english.phrasalRoles[j] {
            case .particle: verb = self.verb(of: j)
            // The second particle goes with the first.
            case .afterParticle where j > 0 && english.phrasalRoles[j - 1] == .particle: verb = self.verb(of: j - 1)
            default: verb = nil
            }
            guard let verb else { continue }
            var best: (i: Int, probability: Float) = (-1, 0)
            for i in 0..<n where italian.kinds[i] == .content && chosen[i * m + verb] > best.probability {
                best = (i, chosen[i * m + verb])
            }
            if best.i >= 0 { choose(best.i, j, best.probability * parameters.particleTrust) }
        }
    }

    /// The word before a particle that can be its verb, directly or with a pronoun between them.
    private func verb(of particle: Int) -> Int? {
        if particle > 0 && english.kinds[particle - 1] == .content { return particle - 1 }
        guard particle > 1, english.phrasalRoles[particle - 1] == .object, english.kinds[particle - 2] == .content
        else {
            return nil
        }
        return particle - 2
    }

    /// Where each Italian token's counterpart would be, between those of the linked tokens around it.
    private func places() -> [Float] {
        var anchors: [(row: Float, column: Float)] = [(-1, -1)]
        for i in 0..<n {
            var (sum, weight): (Float, Float) = (0, 0)
            for j in 0..<m {
                sum += chosen[i * m + j] * Float(j)
                weight += chosen[i * m + j]
            }
            if weight > 0 { anchors.append((Float(i), sum / weight)) }
        }
        anchors.append((Float(n), Float(m)))
        var places = [Float](repeating: 0, count: n)
        var next = 1
        for i in 0..<n {
            while anchors[next].row <= Float(i), next < anchors.count - 1 { next += 1 }
            let (before, after) = (anchors[next - 1], anchors[next])
            let share = (Float(i) - before.row) / max(1, after.row - before.row)
            places[i] = before.column + share * (after.column - before.column)
        }
        return places
    }
}
