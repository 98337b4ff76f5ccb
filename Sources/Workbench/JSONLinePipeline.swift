public import BitextCore
import Documents
public import Interchange
import Segmentation

/// Pipeline mode: a JSON object a line in, the same object out with the answer added.
///
/// Each line in is one line out, in the same order; a line that can't be answered comes back with an `error` field
/// (an object keeps its other fields; what is no object becomes one that says which line it was), and the stream goes
/// on.
public protocol JSONLinePipeline {
    /// The fields to set in an object, as serialised JSON; throws `InterchangeError` where the object lacks what it
    /// needs.
    func answer(to object: JSONLine) throws -> [(name: String, json: [UInt8])]
}

extension JSONLinePipeline {
    /// Answers line `number` (from 1), appending the object and a line end to `output`; false where it was answered
    /// with an error.
    public func answer(_ line: [UInt8], number: Int, into output: inout [UInt8]) -> Bool {
        defer { output.append(0x0A) }
        do {
            let object = try JSONLine(line)
            do {
                // An `error` that the object came with isn't one of this answer.
                object.append(to: &output, setting: try answer(to: object), removing: "error")
                return true
            } catch {
                object.append(to: &output, error: "\(error)")
            }
        } catch {
            JSONLine.append(to: &output, error: "\(error)", line: number)
        }
        return false
    }
}

/// Adds `sentences: [{text, start, end}]` to objects with a `text` and, if they like, a `language`; offsets count
/// Unicode scalars.
public struct SegmentPipeline: JSONLinePipeline, Sendable {
    private let segmenter: TextSegmenter
    private let language: Language?

    /// Makes a pipeline; `language` is that of objects that don't say theirs, `nil` to judge by the text.
    public init(_ options: ReadingOptions = ReadingOptions(), language: Language?) throws {
        segmenter = try TextSegmenter(options)
        self.language = language
    }

    /// The `sentences` of an object.
    public func answer(to object: JSONLine) throws -> [(name: String, json: [UInt8])] {
        guard let text = try object.string("text") else {
            throw InterchangeError.field(name: "text", expected: "a string", found: "nothing")
        }
        let utf8 = Array(text.utf8)
        let language = try object.language ?? language ?? LanguageIdentifier.language(of: utf8) ?? .italian
        var offsets = ScalarOffsets()
        var json = JSONWriter()
        json.beginArray()
        for segment in try segmenter.segments(of: utf8, language: language) {
            json.beginObject()
            json.field("text", segment.text)
            json.field("start", offsets.scalars(before: segment.range.lowerBound, in: utf8))
            json.field("end", offsets.scalars(before: segment.range.upperBound, in: utf8))
            json.endObject()
        }
        json.endArray()
        return [("sentences", json.bytes)]
    }
}

extension JSONLine {
    /// The `language` an object says it is in.
    var language: Language? {
        get throws {
            guard let code = try string("language") else { return nil }
            guard let language = Language(rawValue: code.lowercased()) else {
                throw InterchangeError.field(name: "language", expected: "“it” or “en”", found: "“\(code)”")
            }
            return language
        }
    }
}
