public import BitextCore

/// Where the text of one side came from.
public struct TextOrigin: Sendable, Equatable {
    /// The file as the user named it.
    public var source: String
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public var sha256: String
    /// The encoding it was read in.
    public var encoding: String
    /// How that encoding became known.
    public var evidence: String

    /// Makes an origin.
    public init(source: String, sha256: String, encoding: String, evidence: String) {
        self.source = source
        self.sha256 = sha256
        self.encoding = encoding
        self.evidence = evidence
    }
}

/// A document of a corpus without its text: what `list` and `info` show.
public struct StoredDocument: Sendable, Equatable, Identifiable {
    /// The number under which the corpus keeps it; never used again after the document is removed.
    public var id: Int64
    /// A number drawn by chance when it was added, which no other document has.
    ///
    /// In two copies of a corpus that went their own ways documents may have the same `id`, and never the same stamp. In a corpus of an
    /// older version that can't be written to it is the `id`.
    public var stamp: Int64
    /// Its name, title and metadata.
    public var description: DocumentDescription
    /// When it was added, ISO 8601 in UTC.
    public var addedAt: String
    /// Where its texts came from.
    public var origins: Sides<TextOrigin>
    /// How many segments each side has.
    public var segments: Sides<Int>
    /// How many beads it has.
    public var beads: Int
}

/// A document on its way into a corpus.
public struct NewDocument: Sendable, Equatable {
    /// Its name, title and metadata.
    public var description: DocumentDescription
    /// Where its texts came from.
    public var origins: Sides<TextOrigin>
    /// Its segments and beads.
    public var bitext: Bitext
    /// The annotation of the sides that came annotated.
    public var annotations: Sides<TextAnnotation?>

    /// Makes a document.
    public init(
        description: DocumentDescription, origins: Sides<TextOrigin>, bitext: Bitext,
        annotations: Sides<TextAnnotation?> = Sides(italian: nil, english: nil)
    ) {
        self.description = description
        self.origins = origins
        self.bitext = bitext
        self.annotations = annotations
    }
}
