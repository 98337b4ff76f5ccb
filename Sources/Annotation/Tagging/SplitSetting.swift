/// Where a token is parted otherwise than usual, as the tokens beside it tell.
enum SplitSetting {
    /// *Alzati!*: an order with a pronoun, a participle elsewhere.
    case order
    /// *Cogli occhi*, *colla mano*: a preposition with an article, a verb or a noun elsewhere.
    case beforeNoun
    /// *Me lo dai*: a verb, a preposition with an article elsewhere.
    case afterPronoun
    /// *Dallo a me*: a verb with a pronoun, a preposition with an article elsewhere.
    case beforePreposition
    /// *Il generale Dalla Chiesa*: a name, a preposition with an article elsewhere.
    case beforeName

    private static func words(_ text: String) -> Set<UInt64> {
        Set(text.split(separator: " ").map { WordForm(String($0)).digitless })
    }
    private static let pronouns = words("mi ti ci vi lo li la le ne gli me te ce ve")
    private static let prepositions = words("a al alla ai agli alle ad")
    private static let articles = words("il lo la l' i gli le un uno una un' del della di in con ogni suo sua mio mia")
    private static let openers = words(", « \" “ ” — – - : … ... ma e su dai")
    private static let exclamation = words("! !! !!! ?! !?")

    /// Whether the tokens before and behind are such; `nil` stands for the edges of the segment.
    func holds(previous: WordTraits?, next: WordTraits?, nextIsNoun: Bool, previousIsName: Bool) -> Bool {
        switch self {
        case .order:
            guard previous.map({ Self.openers.contains($0.form) }) ?? true, let next else { return false }
            return Self.exclamation.contains(next.form)
        case .beforeNoun: return nextIsNoun && !(previous.map { Self.articles.contains($0.form) } ?? false)
        case .afterPronoun: return previous.map { Self.pronouns.contains($0.form) } ?? false
        case .beforePreposition: return next.map { Self.prepositions.contains($0.form) } ?? false
        case .beforeName:
            guard let previous, let next else { return false }
            return next.isCapital && (previousIsName || !previous.isCapital && previous.isWord)
        }
    }
}
