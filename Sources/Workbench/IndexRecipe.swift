import Annotation
import BitextCore
import Concordancer
import CorpusStore
import Documents

/// All that decides, besides its text, what tokens a document has in the index.
struct IndexRecipe {
    /// The recipe in words; equal recipes make the same tokens.
    let text: String

    /// The recipe of a corpus.
    ///
    /// Which attributes its tokens have isn't part of it: a document has the same values whatever attributes others have.
    init(of corpus: Corpus) throws {
        let settings = try corpus.store.settings()
        let lines = CorpusSetting.allCases.map { setting in
            "\(setting.rawValue) " + (settings[setting.rawValue].map { SHA256.hexDigest(of: Array($0.utf8)) } ?? "-")
        }
        text = (["annotation \(Annotator.fingerprint)", "corpus \(try corpus.store.identity)"] + lines)
            .joined(separator: "\n")
    }
}

/// The documents of an index that the corpus still has.
struct KeptDocuments {
    /// For each document of the index, whether the corpus has it.
    let isKept: [Bool]
    /// How many these are; they are the corpus's first ones.
    let count: Int
    /// Whether these are all that the index has.
    var areAll: Bool { count == isKept.count }

    /// Compares by the stamps of the documents; `nil` where an index can't simply be added to.
    ///
    /// The index may be of a copy of the corpus that went its own way, where other documents have the same ids.
    init?(of index: Concordancer.Index, in documents: [StoredDocument]) {
        let present = Set(documents.map { Int($0.stamp) })
        isKept = index.identities.map { present.contains($0) }
        let kept = zip(index.identities, isKept).filter(\.1).map(\.0)
        count = kept.count
        guard count > 0, documents.prefix(count).map({ Int($0.stamp) }) == kept else { return nil }
    }
}
