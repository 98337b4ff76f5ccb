public import Annotation
public import BitextCore
import Documents

/// Learns the annotation model of a language from files.
public struct TaggerTraining {
    private var training: AnnotatorTraining

    /// Makes a training that has seen nothing.
    public init(language: Language) { training = AnnotatorTraining(language: language) }

    /// How many words were taken so far.
    public var wordCount: Int { training.wordCount }

    /// Takes a treebank in CoNLL-U; throws `DocumentError` or `TaggerTrainingError`.
    public mutating func add(_ path: String, trustsLemmas: Bool) throws {
        let text = try DocumentReader().read(path).decoded.utf8
        do throws(TrainingError) {
            try training.add(conllu: text, trustsLemmas: trustsLemmas)
        } catch { throw TaggerTrainingError(path: path, error: error) }
    }

    /// Takes a treebank of the other language; throws `DocumentError` or `TaggerTrainingError`.
    public mutating func add(facing path: String) throws {
        let text = try DocumentReader().read(path).decoded.utf8
        do throws(TrainingError) {
            try training.add(facing: text)
        } catch { throw TaggerTrainingError(path: path, error: error) }
    }

    /// Takes dictionary pairs: Italian, tab, English, tab, source; throws `DocumentError`.
    public mutating func add(pairs path: String) throws {
        training.add(pairs: try DocumentReader().read(path).decoded.utf8)
    }

    /// Learns, and gives the model; throws `TrainingError`.
    ///
    /// The same files in the same order give the same bytes.
    public func train() throws -> [UInt8] { try training.train() }
}

/// What is wrong with a file to learn from.
public struct TaggerTrainingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What is wrong with it.
    public let error: TrainingError

    /// The whole message.
    public var description: String {
        error.line == 0 ? "\(path): \(error.problem)" : "\(path):\(error.line): \(error.problem)"
    }
}
