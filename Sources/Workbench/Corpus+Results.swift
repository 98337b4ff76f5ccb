public import BitextCore
public import Concordancer

extension Corpus {
    /// The part of one side of the corpus that is in the documents with some metadata; throws as `documents(where:)` does.
    public func subcorpus(
        in language: Language, where conditions: [MetadataCondition] = [], progress: Progress.Report = { _ in }
    ) throws -> Subcorpus {
        try Subcorpus(of: index(progress: progress), in: language, where: conditions)
    }
}
