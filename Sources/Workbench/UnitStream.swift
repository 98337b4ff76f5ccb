public import BitextCore
public import Interchange

/// Streams translation units through the writers of a format, in memory that doesn't grow with their number.
public struct UnitStream {
    /// Takes the next bytes of one of the format's files, by its number.
    public typealias Sink = (_ file: Int, _ bytes: [UInt8]) throws -> Void

    private var writers: [any TranslationUnitWriter]
    private var outputs: [[UInt8]]
    private let sink: Sink

    /// Makes a stream; throws `InterchangeError` where the options don't go together.
    init(_ format: ExportFormat, _ options: ExportOptions, to sink: @escaping Sink) throws {
        writers = try format.writers(options)
        outputs = Array(repeating: [], count: writers.count)
        self.sink = sink
    }

    /// Whether every unit must be shown to `survey` before `begin`.
    var needsSurvey: Bool { writers.contains { $0.needsSurvey } }

    mutating func survey(_ unit: TranslationUnit) {
        for index in writers.indices { writers[index].survey(unit) }
    }

    mutating func begin() {
        for index in writers.indices { writers[index].begin(into: &outputs[index]) }
    }

    mutating func write(_ unit: TranslationUnit) throws {
        for index in writers.indices {
            writers[index].write(unit, into: &outputs[index])
            guard outputs[index].count >= 65_536 else { continue }
            try sink(index, outputs[index])
            outputs[index].removeAll(keepingCapacity: true)
        }
    }

    /// Writes what is left, and tells what was written, left out and changed.
    mutating func finish() throws -> ExportAccount {
        for index in writers.indices {
            writers[index].end(into: &outputs[index])
            try sink(index, outputs[index])
        }
        return writers.dropFirst().reduce(writers.first?.account ?? ExportAccount()) { $0.combined(with: $1.account) }
    }

    /// Writes one bitext that is in no corpus.
    public static func write(
        _ bitext: Bitext, of description: DocumentDescription, as format: ExportFormat, _ options: ExportOptions,
        to sink: @escaping Sink
    ) throws -> ExportAccount {
        var stream = try UnitStream(format, options, to: sink)
        let units = bitext.beads.indices.map { TranslationUnit(document: description, bead: $0, of: bitext) }
        if stream.needsSurvey { for unit in units { stream.survey(unit) } }
        stream.begin()
        for unit in units { try stream.write(unit) }
        return try stream.finish()
    }
}
