public import BitextCore

/// The index of a corpus, memory-mapped: which forms there are, where each occurs, and how the texts are divided.
///
/// It is immutable and may be used by any number of threads. A newer generation that is written meanwhile doesn't
/// disturb it.
public final class Index: Sendable {
    /// How much is checked when an index is opened.
    public enum Checking: Sendable {
        /// The header, the sizes and the table of sections: a file that was cut short or isn't an index is found. Takes
        /// microseconds.
        case structure
        /// Also the checksums of all sections, once for each file that is written: a note beside it says that it was found whole.
        case contentsOnce
        /// Also the checksums of all sections: every change is found. Reads the whole file, some GB a second.
        case contents
    }

    /// The state of the database that the index was built from.
    public let state: String
    /// What made the tokens of the documents out of their texts, as whoever built the index says it.
    public let recipe: String
    /// The number that tells each document from all others.
    public let identities: [Int]
    private let file: IndexFile
    let sides: Sides<SideIndex>
    let documents: DocumentTable
    /// The first bead of each document, and after the last how many there are.
    let documentBeads: PackedIntegers

    /// Opens the index in `directory`.
    ///
    /// Throws `IndexError.outdated` if `state` is given and the index was built from another, `missing` if there is no
    /// index and `damaged` if what is there is no whole index; all three are mended by building it anew.
    public convenience init(
        directory: String, expecting state: String? = nil, checking: Checking = .contents
    ) throws(IndexError) {
        try self.init(IndexFile(directory: directory), in: directory, expecting: state, checking: checking)
    }

    init(
        _ file: IndexFile, in directory: String, expecting state: String? = nil, checking: Checking = .structure
    ) throws(IndexError) {
        self.file = file
        self.state = String(decoding: try file.bytes(.state), as: UTF8.self)
        if let state, state != self.state {
            throw .outdated(directory: directory, reason: "the corpus was changed since")
        }
        if String(decoding: try file.bytes(.library), as: UTF8.self) != Collation.version {
            throw .outdated(directory: directory, reason: "it was made with another version of ICU")
        }
        switch checking {
        case .structure: break
        case .contentsOnce: try file.checkContentsOnce()
        case .contents: try file.checkContents()
        }
        recipe = String(decoding: try file.bytes(.recipe), as: UTF8.self)
        let identities = try file.integers(.documentIdentities)
        self.identities = (0..<identities.count / 2).map { identities[2 * $0] | identities[2 * $0 + 1] << 32 }
        sides = Sides(italian: try SideIndex(file, side: 0), english: try SideIndex(file, side: 1))
        documents = try DocumentTable(file)
        documentBeads = try file.integers(.documentBeads)
    }

    /// Throws `IndexError.damaged` unless every section has the contents that were written.
    public func checkContents() throws(IndexError) { try file.checkContents() }

    /// How many tokens a side has.
    public func tokenCount(in language: Language) -> Int { sides[language].tokenCount }

    /// One more than the greatest number that a type of a side can have, even in an index whose contents are damaged; a type is a
    /// combination of a form and its attributes.
    public func typeLimit(in language: Language) -> Int { sides[language].typeLimit }

    /// The names of the attributes of a side's tokens besides `word`.
    public func attributes(in language: Language) -> [String] { sides[language].attributes.map(\.name) }

    /// How many segments a side has.
    public func segmentCount(in language: Language) -> Int { sides[language].segmentCount }

    /// How many beads there are.
    public var beadCount: Int { documentBeads[documents.count] }

    /// How many documents there are.
    public var documentCount: Int { documents.count }

    /// The name, title and metadata of a document, counted from 0.
    public func document(_ number: Int) -> DocumentDescription { documents.description(of: number) }

    /// The text of a run of positions, with one space where there was white space.
    public func text(of positions: Range<Int>, in language: Language) -> String { sides[language].text(of: positions) }
}
