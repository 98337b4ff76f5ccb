public import BitextCore
public import Concordancer

extension Corpus {
    /// The part of one side of the corpus that is in the documents with some metadata.
    public func subcorpus(
        in language: Language, where conditions: [MetadataCondition] = [], progress: Progress.Report = { _ in }
    ) throws -> Subcorpus {
        let metadata = Dictionary(conditions.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
        return try Subcorpus(of: index(progress: progress), in: language, where: metadata)
    }
}
