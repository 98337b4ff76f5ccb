import Glibc

/// Measures how fast the program is, beside what else there is.
///
/// `benchmarks [NAME…]` runs the benchmarks named, or all. A benchmark says in its file what it measures, on which data, and
/// beside what.
@main
enum Benchmarks {
    /// The benchmarks by the names they are called by.
    static let all: [(name: String, run: @Sendable () throws -> Void)] = [
        ("segmentation", SegmentationBenchmark.run), ("annotation", AnnotationBenchmark.run),
        ("alignment", AlignmentBenchmark.run), ("concordance", ConcordanceBenchmark.run),
    ]

    static func main() {
        let wanted = CommandLine.arguments.dropFirst()
        if let unknown = wanted.first(where: { name in !all.contains { $0.name == name } }) {
            fail("no benchmark is called “\(unknown)”; there are \(all.map(\.name).joined(separator: ", "))", code: 2)
        }
        for benchmark in all where wanted.isEmpty || wanted.contains(benchmark.name) {
            do { try benchmark.run() } catch { fail("\(benchmark.name): \(error)", code: 1) }
        }
    }

    private static func fail(_ message: String, code: Int32) -> Never {
        let line = Array("benchmarks: \(message)\n".utf8)
        _ = write(STDERR_FILENO, line, line.count)
        exit(code)
    }
}
