/// One side of a bead: the number of each token's word among those that the linker knows, and what kind of word it is.
struct LinkSide {
    let words: ArraySlice<Int32>
    let kinds: [LinkWords.Kind]
    let phrasalRoles: [PhrasalRole]

    /// The number of tokens.
    var count: Int { kinds.count }

    init(_ words: ArraySlice<Int32>, of known: borrowing LinkWords) {
        self.words = words
        var kinds: [LinkWords.Kind] = []
        kinds.reserveCapacity(words.count)
        for word in words { kinds.append(known.kinds[Int(word)]) }
        self.kinds = kinds
        phrasalRoles = words.map { known.phrasalRoles[Int($0)] }
    }
}
