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
/// What it answers is kept in the user's cache, so that the same text is asked for once.
public struct Embedder: Sendable {
    private let command: String
    private let cache: VectorCache?

    /// The longest run of segments that gets a vector of its own.
    private static let longestRun = 4

    /// Makes an embedder that keeps answers in the user's cache.
    public init(command: String) { self.init(command: command, cache: VectorCache.folder) }

    init(command: String, cache: String?) {
        self.command = command
        self.cache = cache.map { VectorCache(folder: $0, command: command) }
    }

    /// The vectors of all segments and of all runs of up to four; throws `EmbedderError`.
    public func vectors(of segments: Sides<[Segment]>) throws -> Sides<SegmentVectors> {
        let runs = segments.map { segments in
            (1...Self.longestRun).map { length in
                segments.indices.map { start in
                    segments[start..<min(segments.count, start + length)].map(\.text).joined(separator: " ")
                }
            }
        }
        var numbers: [String: Int] = [:]
        var texts: [String] = []
        for text in Language.allCases.flatMap({ runs[$0] }).joined() where numbers[text] == nil {
            numbers[text] = texts.count
            texts.append(text)
        }
        let vectors = try vectors(of: texts)
        return Sides { language in
            SegmentVectors(
                runs: runs[language].map { texts in
                    texts.map { text in numbers[text].map { vectors[$0] } ?? [] }
                })
        }
    }

    /// The vectors of texts, in their order.
    private func vectors(of texts: [String]) throws -> [[Float]] {
        let digests = texts.map { SHA256.hexDigest(of: Array($0.utf8)) }
        let known = cache?.read() ?? [:]
        var vectors = digests.map { known[$0] ?? [] }
        let missing = texts.indices.filter { vectors[$0].isEmpty }
        if missing.isEmpty { return vectors }
        let answers = try ask(missing.map { texts[$0] })
        for (index, answer) in zip(missing, answers) { vectors[index] = answer }
        if let first = vectors.first, let odd = vectors.first(where: { $0.count != first.count }) {
            throw failure(
                "answered with vectors of \(odd.count) numbers, and of \(first.count); they must all be of one length")
        }
        cache?.add(zip(missing.map { digests[$0] }, answers).map { (digest: $0, vector: $1) })
        return vectors
    }

    private func ask(_ texts: [String]) throws -> [[Float]] {
        var questions: [UInt8] = []
        for text in texts {
            var line = JSONWriter()
            line.beginObject()
            line.field("text", text)
            line.endObject()
            questions += line.bytes + [0x0A]
        }
        let run: FilterProgram.Run
        do {
            run = try FilterProgram(command: command).run(questions)
        } catch {
            throw failure("could not be started: \(error.localizedDescription)")
        }
        var answers: [[Float]] = []
        var number = 0
        for line in run.output.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            guard answers.count < texts.count else {
                throw failure(
                    "answered line \(number) where \(texts.count) texts were asked for; it must write one line for each"
                )
            }
            answers.append(try vector(Array(line), number))
        }
        if run.status != 0 {
            throw failure("ended with status \(run.status) after \(answers.count) of \(texts.count) answers")
        }
        if answers.count < texts.count {
            throw failure(
                "ended after \(answers.count) of \(texts.count) answers; it must write one line for each it reads")
        }
        return answers
    }

    private func vector(_ line: [UInt8], _ number: Int) throws -> [Float] {
        let wrong = failure(
            "line \(number) of its output is no {\"vector\": [numbers]}: \(String(decoding: line.prefix(60), as: UTF8.self))"
        )
        guard let object = try? JSONLine(line), let value = object.value("vector"), value.kind == .array else {
            throw wrong
        }
        let elements = object.elements(of: value)
        var vector: [Float] = []
        vector.reserveCapacity(elements.count)
        for element in elements {
            guard element.kind == .number,
                let number = Float(String(decoding: object.bytes[element.range], as: UTF8.self)), number.isFinite
            else { throw wrong }
            vector.append(number)
        }
        if vector.isEmpty { throw wrong }
        return vector
    }

    private func failure(_ reason: String) -> EmbedderError { EmbedderError(command: command, reason: reason) }
}
