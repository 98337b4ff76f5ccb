import Annotation
public import BitextCore
public import Concordancer
import CorpusStore
import Documents
import Foundation

extension Corpus {
    /// Where the corpus's index stands, which can be deleted at any time: beside the file, under its name with
    /// `-index`.
    ///
    /// Of a corpus in a folder that can't be written to, it stands in the user's cache.
    public var indexDirectory: String {
        let beside = path + "-index"
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        if FileManager.default.fileExists(atPath: beside) || FileManager.default.isWritableFile(atPath: folder) {
            return beside
        }
        guard let cache = FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first else {
            return beside
        }
        let digest = SHA256.hexDigest(of: Array(URL(fileURLWithPath: path).standardizedFileURL.path.utf8))
        return cache.appendingPathComponent("afronte/\(digest.prefix(16))-index").path
    }

    /// The index of the corpus as it is now; made, or made anew, where there is none of this state.
    public func index(progress: Progress.Report = { _ in }) throws -> Concordancer.Index {
        // Whoever writes to the corpus meanwhile makes what was just indexed an earlier state; after a few turns that
        // is an error.
        for _ in 0..<3 {
            let state = try store.state
            if let index = try existingIndex(of: state) { return index }
            try makeIndex(of: state, progress: progress)
        }
        return try Concordancer.Index(directory: indexDirectory, expecting: store.state)
    }

    /// The index that is there, or `nil` where it must be made anew.
    private func existingIndex(of state: String) throws -> Concordancer.Index? {
        do {
            // That every byte is as it was written is looked at by `check` alone: it would take longer than most queries.
            return try Concordancer.Index(directory: indexDirectory, expecting: state, checking: .structure)
        } catch {
            if error.isMendedByRebuilding { return nil }
            throw error
        }
    }

    private func makeIndex(of state: String, progress: Progress.Report) throws {
        let documents = try store.documents()
        let reader = try AnnotationReader(self, documents)
        let recipe = try IndexRecipe(of: self, reader.attributes).text
        var writer = IndexWriter(attributes: reader.attributes)
        // Documents that the index has already are taken from there.
        var done = 0
        if let earlier = try? Concordancer.Index(directory: indexDirectory), earlier.recipe == recipe,
            let kept = KeptDocuments(of: earlier, in: documents)
        {
            writer.add(documentsOf: earlier, where: kept.isKept)
            done = kept.count
        }
        try IndexFeed(reader, Array(documents[done...])).forEach { document in
            try writer.add(document)
            done += 1
            progress(Progress(activity: "indexing", done: done, total: documents.count))
        }
        let folder = URL(fileURLWithPath: indexDirectory).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try writer.finish(directory: indexDirectory, state: state, recipe: recipe)
    }

    /// The tokens of a query, where *dell'* is the elided word though nothing follows it.
    private static func elided(_ tokens: [Token], in utf8: [UInt8], _ language: Language) -> [Token] {
        guard language == .italian else { return tokens }
        var joined: [Token] = []
        for token in tokens {
            let text = utf8[token.range]
            if text.elementsEqual("'".utf8) || text.elementsEqual("’".utf8), let word = joined.last,
                word.range.upperBound == token.range.lowerBound
            {
                joined[joined.count - 1] = Token(range: word.range.lowerBound..<token.range.upperBound)
            } else {
                joined.append(token)
            }
        }
        return joined
    }

    /// Reads a query for one side; throws `QueryError` where it is wrong in itself.
    public func query(_ text: String, in language: Language) throws -> Query {
        let tokenizer = Tokenizer(language: language, abbreviations: try segmentationRules().wholeTokens)
        return try Query(text) { utf8 in Corpus.elided(tokenizer.tokens(in: utf8), in: utf8, language) }
    }

    /// A query put to one side of the corpus; throws `QueryError` where it is wrong.
    ///
    /// The search ends early when it takes longer than so many seconds, in which indexing isn't counted; its `control` tells
    /// afterwards whether it did.
    public func search(
        _ query: String, in language: Language, where conditions: [MetadataCondition] = [],
        matching strategy: MatchingStrategy = .standard, stoppingAfter seconds: Double = .infinity,
        progress: Progress.Report = { _ in }
    ) throws -> Search {
        let parsed = try self.query(query, in: language)
        let index = try index(progress: progress)
        return try Search(
            parsed, in: language, of: index, documents: index.documents(where: conditions), matching: strategy,
            control: SearchControl(seconds: seconds))
    }
}
