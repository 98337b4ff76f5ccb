/// What a corpus knows about a document besides its text.
public struct DocumentDescription: Sendable, Equatable {
    /// The unique name by which commands speak of the document.
    public var name: String
    /// The title for people; the name where none was given.
    public var title: String
    /// Free metadata, such as `genre` and `year`, in alphabetical order of the keys wherever it is shown.
    public var metadata: [String: String]

    /// Makes a description.
    public init(name: String, title: String? = nil, metadata: [String: String] = [:]) {
        self.name = name
        self.title = title ?? name
        self.metadata = metadata
    }
}
