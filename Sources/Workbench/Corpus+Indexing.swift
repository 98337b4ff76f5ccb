import Annotation
public import BitextCore
public import Concordancer
import CorpusStore
import Documents
import Foundation
import Glibc

extension Corpus {
    /// Where the corpus's index is written, which can be deleted at any time: beside the file, under its name with
    /// `-index`.
    ///
    /// Of a corpus in a folder that can't be written to, it is written to the user's cache, unless the one beside the file is as it should be.
    public var indexDirectory: String {
        let beside = indexBeside
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        if access(beside, W_OK) == 0 || access(beside, F_OK) != 0 && access(folder, W_OK) == 0 { return beside }
        guard let cache = FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first else {
            return beside
        }
        let digest = SHA256.hexDigest(of: Array(URL(fileURLWithPath: path).standardizedFileURL.path.utf8))
        return cache.appendingPathComponent("afronte/\(digest.prefix(16))-index").path
    }

    private var indexBeside: String { path + "-index" }

    /// The index of the corpus as it is now, or, where others don't cease to write to it, as it was not long ago; made, or made anew, where there is none of this state or what is checked of it isn't whole.
    ///
    /// Where one of this state was damaged, `ifDamaged` is called before it is made anew.
    public func index(
        checking: Concordancer.Index.Checking = .contentsOnce, progress: Progress.Report = { _ in },
        ifDamaged: () -> Void = {}
    ) throws -> Concordancer.Index {
        // Whoever writes to the corpus meanwhile makes what was just indexed an earlier state.
        for turn in 0..<Self.turns {
            let state = try store.state
            if let index = try existingIndex(of: state, checking, ifDamaged) { return index }
            do {
                try makeIndex(of: state, progress: progress)
            } catch CorpusStoreError.gone where turn + 1 < Self.turns {
                continue
            }
        }
        // Where others write all the time, the corpus as it was since this was asked for is as good an answer as any.
        return try Concordancer.Index(directory: indexDirectory, checking: checking)
    }

    /// How often the index is made anew where the corpus is changed meanwhile.
    private static let turns = 3

    /// The index that is there, or `nil` where it must be made anew.
    private func existingIndex(
        of state: String, _ checking: Concordancer.Index.Checking, _ ifDamaged: () -> Void
    ) throws -> Concordancer.Index? {
        let written = indexDirectory
        for directory in indexBeside == written ? [written] : [indexBeside, written] {
            do {
                return try Concordancer.Index(directory: directory, expecting: state, checking: checking)
            } catch {
                if !error.isMendedByRebuilding { throw error }
                if case .damaged = error { ifDamaged() }
            }
        }
        return nil
    }

    private func makeIndex(of state: String, progress: Progress.Report) throws {
        let documents = try store.documents()
        let reader = try AnnotationReader(self, documents)
        let recipe = try IndexRecipe(of: self).text
        let folder = URL(fileURLWithPath: indexDirectory).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if indexDirectory != indexBeside, access(folder.path, W_OK) != 0 {
            throw NoPlaceForIndex(corpus: path, folder: folder.path)
        }
        var writer = IndexWriter(attributes: reader.attributes)
        var done = 0
        func add(_ documents: some Sequence<StoredDocument>) throws {
            try IndexFeed(reader, Array(documents)).forEach { document in
                try writer.add(document)
                done += 1
                progress(Progress(activity: "indexing", done: done, total: total))
            }
        }
        let total = documents.count
        // Documents that the index has already are taken from there.
        guard let earlier = try? Concordancer.Index(directory: indexDirectory), earlier.recipe == recipe,
            let kept = KeptDocuments(of: earlier, in: documents)
        else {
            try add(documents)
            return try writer.finish(directory: indexDirectory, state: state, recipe: recipe)
        }
        done = kept.count
        let new = documents[kept.count...]
        if kept.areAll, writer.canFollow(earlier),
            Corpus.segmentCount(new) <= Corpus.segmentCount(documents[..<kept.count])
        {
            try add(new)
            return try writer.finish(behind: earlier, directory: indexDirectory, state: state, recipe: recipe)
        }
        writer.add(documentsOf: earlier, where: kept.isKept)
        try add(new)
        try writer.finish(directory: indexDirectory, state: state, recipe: recipe)
    }

    private static func segmentCount(_ documents: some Sequence<StoredDocument>) -> Int {
        documents.reduce(0) { $0 + $1.segments.italian + $1.segments.english }
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

    /// Reads a query for one side, which can name `lists` and those that the corpus keeps; throws `QueryError` where it is wrong in itself.
    public func query(_ text: String, in language: Language, lists: [NamedWords] = []) throws -> Query {
        let tokenizer = Tokenizer(language: language, abbreviations: try segmentationRules().wholeTokens)
        let kept = text.contains("$") ? try savedQueries().compactMap(\.list) : []
        return try Query(text, lists: lists + kept) { utf8 in
            Corpus.elided(tokenizer.tokens(in: utf8), in: utf8, language)
        }
    }

    /// A query put to one side of the corpus; throws `QueryError` where it is wrong.
    ///
    /// The search ends early when it takes longer than so many seconds, in which indexing isn't counted, or, where it is one of several
    /// that together may take some time, when their `control` says so; its own `control` tells afterwards whether it did.
    public func search(
        _ query: String, in language: Language, where conditions: [MetadataCondition] = [],
        matching strategy: MatchingStrategy = .standard, lists: [NamedWords] = [],
        stoppingAfter seconds: Double = .infinity, sharing control: SearchControl? = nil,
        progress: Progress.Report = { _ in }
    ) throws -> Search {
        let parsed = try self.query(query, in: language, lists: lists)
        let index = try index(progress: progress)
        return try Search(
            parsed, in: language, of: index, documents: index.documents(where: conditions), matching: strategy,
            control: control ?? SearchControl(seconds: seconds))
    }
}
