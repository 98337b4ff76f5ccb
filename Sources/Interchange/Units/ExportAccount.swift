import BitextCore

/// What an export wrote, left out and had to change, so that nothing is lost in silence.
public struct ExportAccount: Sendable, Equatable {
    /// Units written.
    public var written = 0
    /// Units left out because a side is empty.
    public var oneSided = 0
    /// Units left out because the source is empty, by a format that has those whose target is.
    public var sourceless = 0
    /// Units left out because a side has more than one segment.
    public var severalSegments = 0
    /// Units left out because a side is longer than was allowed.
    public var tooLong = 0
    /// Units left out because they are less probable than was asked for.
    public var improbable = 0
    /// Units not written again because both their texts had been written.
    public var repeated = 0
    /// Characters dropped because the format cannot hold them.
    public var droppedCharacters = 0
    /// Tabs, line ends and control characters that became spaces because the format has one unit a line.
    public var replacedCharacters = 0

    /// Parts of speech that stand where the format has a place for tags of any kind, since they aren't UD's.
    public var foreignTags = 0
    /// Tokens of several words that are written as one, since what words they hold isn't known.
    public var undividedTokens = 0
    /// What those values of tokens are called that the format has no place for.
    public var leftOutValues: Set<String> = []
    /// Structures, and attributes of sentences and paragraphs, that the format has no place for.
    public var leftOutStructures = 0
    /// Documents of which nothing is written because they have no text.
    public var emptyDocuments = 0
    /// Keys of metadata and names of structures' attributes that are written with codes, by their names in the file.
    public var codedKeys: [String: String] = [:]

    /// Makes an empty account.
    public init() {}

    /// The account of an export of several files, of which `self` and `other` each wrote one from the same units.
    public func combined(with other: ExportAccount) -> ExportAccount {
        var account = self
        account.droppedCharacters += other.droppedCharacters
        account.replacedCharacters += other.replacedCharacters
        account.foreignTags += other.foreignTags
        account.undividedTokens += other.undividedTokens
        account.leftOutValues.formUnion(other.leftOutValues)
        account.leftOutStructures += other.leftOutStructures
        account.codedKeys.merge(other.codedKeys) { $1 }
        return account
    }

    /// What a person should know, one sentence each, in a fixed order; empty where every unit was written as it stood.
    public var remarks: [String] {
        func units(_ count: Int, _ reason: String) -> String? {
            count == 0 ? nil : "\(count.counted("unit")) left out: \(reason)"
        }
        func characters(_ count: Int, _ fate: String) -> String? {
            count == 0 ? nil : "\(count.counted("character")) \(fate)"
        }
        return [
            units(oneSided, "a side is empty"), units(sourceless, "the source is empty"),
            units(severalSegments, "a side has more than one segment"),
            units(tooLong, "a side is too long"), units(improbable, "not probable enough"),
            units(repeated, "the same pair was written before"),
            characters(droppedCharacters, "dropped: the format cannot hold them"),
            characters(replacedCharacters, "replaced by spaces: tabs, line ends and control characters"),
            foreignTags == 0
                ? nil
                : foreignTags == 1
                    ? "1 part of speech isn't UD's: it stands in XPOS, and UPOS is left open"
                    : "\(foreignTags) parts of speech aren't UD's: they stand in XPOS, and UPOS is left open",
            undividedTokens == 0
                ? nil
                : "\(undividedTokens.counted("token")) of several words written as one word: which words isn't known",
            leftOutValues.isEmpty
                ? nil
                : "left out of the tokens, for the format has no column for it: "
                    + leftOutValues.sorted().joined(separator: ", "),
            leftOutStructures == 0
                ? nil : "\(leftOutStructures.counted("structure")) left out: the format has no place for such",
            emptyDocuments == 0 ? nil : "\(emptyDocuments.counted("document")) left out: there is no text in it",
            keyRemark,
        ].compactMap { $0 }
    }

    private var keyRemark: String? {
        guard let (name, key) = codedKeys.min(by: { $0.value < $1.value }) else { return nil }
        let example = "“\(key)” is written “\(name)”"
        return codedKeys.count == 1
            ? "the key \(example), which import reads back"
            : "\(codedKeys.count) keys are written with codes, which import reads back: \(example)"
    }
}
