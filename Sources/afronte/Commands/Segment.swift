import ArgumentParser
import BitextCore
import Documents
import Glibc
import Interchange
import Workbench

/// The command `afronte segment`.
struct Segment: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "segment",
        abstract: "Find the sentences of texts.",
        discussion: """
            EXAMPLES
              afronte segment faro.it.txt              sentences, one a line
              afronte segment --format jsonl a.txt     with offsets in Unicode scalars
              afronte segment --jsonl < texts.jsonl    a "text" gets its "sentences"
              afronte segment --abbreviations mie.txt a.txt
              afronte segment --srx rules.srx a.txt    by the rules of another program
              afronte segment --write-srx > afronte.srx
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

    @Option(help: "The language of the text; judged by its words where it isn't given.")
    var language: Language?

    @Option(help: "Sentences one a line, or objects with their offsets.")
    var format: Format = .text

    @Flag(help: "Pipeline mode: read an object a line, write it with “sentences” added.")
    var jsonl = false

    @Flag(name: .customLong("write-srx"), help: "Write the built-in rules, as near as SRX 2.0 can express them.")
    var writesSRX = false

    @OptionGroup var reading: ReadingFlags

    @Argument(help: ArgumentHelp("The files; standard input where there is none.", valueName: "file"))
    var files: [String] = []

    func validate() throws {
        if writesSRX && (jsonl || !files.isEmpty || reading.srx != nil) {
            throw ValidationError("--write-srx takes no files, and of other options only --abbreviations")
        }
        if jsonl { try reading.checkEncoding(of: "what --jsonl reads") }
    }

    func run() throws {
        if writesSRX {
            let (rules, limits) = try reading.options().rules.asSRX()
            Output.standard.write(rules)
            Console.error("SRX can't express all that the built-in rules do; in the file they leave out:")
            for limit in limits { Console.error("- \(limit)") }
            return
        }
        let files = files.isEmpty ? ["-"] : files
        if jsonl { return try Stream.run(try SegmentPipeline(reading.options(), language: language), over: files) }
        let segmenter = try TextSegmenter(reading.options())
        for file in files {
            let document = try DocumentReader(encoding: reading.encoding).read(file)
            Console.report(document.decoded.findings)
            let utf8 = document.decoded.utf8
            let language = language ?? LanguageIdentifier.language(of: utf8) ?? .italian
            var offsets = ScalarOffsets()
            for segment in try segmenter.segments(of: utf8, language: language) {
                switch format {
                case .text: Output.standard.line(segment.line)
                case .jsonl: Output.standard.line(object(segment, of: files.count > 1 ? file : nil, &offsets, utf8))
                }
            }
        }
    }

    /// The object of a segment, which names its file where there are several.
    private func object(
        _ segment: BitextCore.Segment, of file: String?, _ offsets: inout ScalarOffsets, _ utf8: [UInt8]
    ) -> String {
        var json = JSONWriter()
        json.beginObject()
        if let file { json.field("file", file) }
        json.field("text", segment.text)
        json.field("start", offsets.scalars(before: segment.range.lowerBound, in: utf8))
        json.field("end", offsets.scalars(before: segment.range.upperBound, in: utf8))
        json.field("paragraph", segment.paragraph)
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

/// Runs a pipeline over streams of lines.
enum Stream {
    /// Answers every line of the files in turn.
    ///
    /// Lines answered with an error are counted on standard error; the exit code stays 0 whatever their number, so that who drives
    /// the stream in pieces doesn't take one with nothing good in it for a failure of the program.
    static func run(_ pipeline: some JSONLinePipeline, over files: [String]) throws {
        var failed = 0
        var number = 0
        for file in files {
            let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else {
                throw DocumentError(file: file, reason: "cannot be opened: \(String(cString: strerror(errno)))")
            }
            defer { if file != "-" { close(descriptor) } }
            var lines = LineReader(descriptor: descriptor, file: file)
            var output: [UInt8] = []
            while let line = try lines.next() {
                number += 1
                if !pipeline.answer(line, number: number, into: &output) { failed += 1 }
                Output.standard.write(output)
                output.removeAll(keepingCapacity: true)
                // Whoever drives the pipe a line at a time waits for the answer before writing the next.
                if !lines.hasLine { Output.standard.flush() }
            }
        }
        if failed > 0 {
            let lines = number == 1 ? "line" : "lines"
            Console.error("\(failed) of \(number) \(lines) \(failed == 1 ? "was" : "were") answered with an error")
        }
    }
}
