/// How well word links agree with links made by hand: the measures of Och and Ney (2003).
public struct LinkMeasures: Sendable {
    private var made = 0
    private var madeSure = 0
    private var madePossible = 0
    private var sure = 0
    private var words = (right: 0, all: 0)

    /// Makes measures of nothing yet.
    public init() {}

    /// Adds a sentence pair; `possible` are links that are neither asked for nor wrong, beside the `sure` ones.
    public mutating func add(_ links: Set<TokenPair>, sure: Set<TokenPair>, possible: Set<TokenPair>) {
        made += links.count
        self.sure += sure.count
        madeSure += links.intersection(sure).count
        madePossible += links.intersection(sure.union(possible)).count
        for word in Set(sure.lazy.map(\.italian)) {
            let found = links.filter { $0.italian == word }
            words.all += 1
            words.right += !found.isDisjoint(with: sure) && found.isSubset(of: sure.union(possible)) ? 1 : 0
        }
    }

    /// The share of links that are at least possible.
    public var precision: Double { made > 0 ? Double(madePossible) / Double(made) : 0 }
    /// The share of sure links that were made.
    public var recall: Double { sure > 0 ? Double(madeSure) / Double(sure) : 0 }
    /// The share of Italian words with a sure link that were given one of their sure English words and none that is wrong: it can
    /// be taken from pairs in which only a choice of words is linked.
    public var rightWords: Double { words.all > 0 ? Double(words.right) / Double(words.all) : 0 }
    /// The alignment error rate: 0 for links that hold all that is sure and nothing that is not possible.
    public var errorRate: Double {
        made + sure > 0 ? 1 - Double(madeSure + madePossible) / Double(made + sure) : 0
    }
}

/// A pair of tokens, by their positions from 0.
public struct TokenPair: Sendable, Hashable {
    /// The position of the Italian token.
    public var italian: Int
    /// The position of the English token.
    public var english: Int

    /// Makes a pair.
    public init(italian: Int, english: Int) {
        self.italian = italian
        self.english = english
    }
}
