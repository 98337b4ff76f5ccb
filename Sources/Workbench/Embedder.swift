public import BitextCore
import Documents
import Foundation
import Interchange
public import SentenceAlignment

/// Why a program made no vectors.
public struct EmbedderError: Error, Equatable, CustomStringConvertible {
    /// The command, as the user gave it.
    public var command: String
    /// What went wrong and what to do.
    public var reason: String

    /// One line for a person.
    public var description: String { "--embedder “\(command)”: \(reason)" }
}

/// A program that makes vectors of texts: it reads `{"text": "…"}` a line, to the end, and writes `{"vector": [0.1, …]}` for each,
/// in the same order.
///
/// What it answers is kept in the user's cache as it comes, so that the same text is asked for once. The program ends when we do.
public struct Embedder: Sendable {
    private let command: String
    private let patience: Int
    private let cacheFolder: String?

    /// The longest run of segments that gets a vector of its own.
    private static let longestRun = 4

    /// Makes an embedder that keeps answers in the user's cache; it may be silent for `patience` seconds, with 0 for as long as it
    /// likes.
    public init(command: String, patience: Int) {
        self.init(command: command, patience: patience, cache: VectorCache.folder)
    }

    init(command: String, patience: Int, cache: String?) {
        self.command = command
        self.patience = patience
        cacheFolder = cache
    }

    /// For each document, the vectors of all its segments and of all runs of up to four, which the program is asked for at once; throws
    /// `EmbedderError`.
    public func vectors(
        of documents: [Sides<[Segment]>], progress: Progress.Report = { _ in }
    ) throws -> [Sides<SegmentVectors>] {
        var numbers: [String: Int] = [:]
        var texts: [String] = []
        let runs = documents.map { document in
            document.map { segments in
                (1...Self.longestRun).map { length in
                    segments.indices.map { start in
                        let run = segments[start..<min(segments.count, start + length)]
                        let text = run.map(\.text).joined(separator: " ")
                        if let number = numbers[text] { return number }
                        numbers[text] = texts.count
                        texts.append(text)
                        return texts.count - 1
                    }
                }
            }
        }
        let vectors = try vectors(of: texts, progress)
        return runs.map { document in
            document.map { SegmentVectors(runs: $0.map { numbers in numbers.map { vectors[$0] } }) }
        }
    }

    /// The vectors of texts, in their order.
    private func vectors(of texts: [String], _ progress: Progress.Report) throws -> [[Float]] {
        // Looked at before the program starts: who changes it meanwhile gets the answers of the new one next time.
        let cache = cacheFolder.map { VectorCache(folder: $0, command: command, files: ProgramFiles(of: command)) }
        let questions = texts.map { Question(text: $0, digest: SHA256.hexDigest(of: Array($0.utf8))) }
        let known = cache?.read() ?? [:]
        var vectors = questions.map { known[$0.digest] ?? [] }
        let missing = texts.indices.filter { vectors[$0].isEmpty }
        if missing.isEmpty { return vectors }
        let dimension = vectors.first { !$0.isEmpty }?.count
        do {
            let answers = try ask(missing.map { questions[$0] }, dimension, cache, progress)
            for (index, answer) in zip(missing, answers) { vectors[index] = answer }
            return vectors
        } catch is OtherModel {
            return try ask(questions, nil, cache, progress)
        }
    }

    private struct Question {
        let text: String
        let digest: String
    }

    /// The program has another model than when it was asked for the rest.
    private struct OtherModel: Error {}

    /// Asks the program, and keeps each answer as it comes; throws `OtherModel` at the first that hasn't the dimensions expected.
    private func ask(
        _ questions: [Question], _ dimension: Int?, _ cache: VectorCache?, _ progress: Progress.Report
    ) throws -> [[Float]] {
        func tell(_ done: Int) { progress(Progress(activity: "embedding", done: done, total: questions.count)) }
        let texts = questions.map(\.text)
        var answers = EmbedderAnswers(to: texts)
        let kept = cache.map { VectorCache.Writer($0) }
        tell(0)
        let end: FilterProgram.End
        do {
            end = try FilterProgram(command: command, patience: patience).run(
                texts.count, question: { Self.question(texts[$0]) }
            ) { line in
                defer { tell(answers.vectors.count) }
                let reply = try answers.take(line)
                if reply != .nothing, let vector = answers.vectors.last {
                    if let dimension, vector.count != dimension { throw OtherModel() }
                    kept?.add(questions[answers.vectors.count - 1].digest, vector)
                }
                return reply
            }
        } catch let error as EmbedderAnswers.Fault {
            if error.isOfOrder { kept?.forget() }
            throw failure(error.reason, kept)
        } catch let error as OtherModel {
            throw error
        } catch {
            throw failure("could not be started: \(error)")
        }
        tell(texts.count)
        let count = answers.vectors.count
        let done = "\(count) of \(texts.count.counted("answer"))"
        switch end {
        case .ended(0) where count == texts.count, .lingered where count == texts.count: return answers.vectors
        case .ended(0), .lingered:
            // Nobody knows for which texts there is no answer.
            kept?.forget()
            throw failure(
                "ended after \(done); it must write one line for each it reads"
                    + (count == 0 ? "" : ", and where lines are missing no answer is kept"))
        case .ended(let status): throw failure("ended with status \(status) after \(done)", kept)
        case .overlong: throw failure("wrote more than 16 MB without a line end after \(done)", kept)
        case .silent:
            throw failure(
                "gave no answer for \(patience.counted("second")) after \(done); --embedder-time-limit lets it take longer",
                kept)
        }
    }

    private static func question(_ text: String) -> [UInt8] {
        var line = JSONWriter()
        line.beginObject()
        line.field("text", text)
        line.endObject()
        return line.bytes + [0x0A]
    }

    private func failure(_ reason: String, _ kept: VectorCache.Writer? = nil) -> EmbedderError {
        let count = kept?.count ?? 0
        let rest = count == 0 ? "" : "; the \(count == 1 ? "answer is" : "\(count) answers are") kept for the next run"
        return EmbedderError(command: command, reason: reason + rest)
    }
}
