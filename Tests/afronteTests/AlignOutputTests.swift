import TestSupport
import Testing

/// What `align` writes, beside the beads themselves.
@Suite struct AlignOutputTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func align(_ italian: String, _ english: String, _ format: String, environment: [String: String] = [:])
        throws
        -> Program.Run
    {
        let files = [try folder.write(italian, to: "a.it.txt"), try folder.write(english, to: "a.en.txt")]
        return try Program.run(["align"] + files + ["--format", format], environment: environment)
    }

    @Test(arguments: ["tsv", "jsonl", "beads", "tmx", "html"])
    func twoEmptyFilesGiveNothing(_ format: String) throws {
        let run = try align("", "\n", format)
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("a.it.txt: has no text") && run.errors.contains("a.en.txt: has no text"))
    }

    @Test(arguments: ["tmx", "html"])
    func theDateOfAFileCanBeFixed(_ format: String) throws {
        let run = try align("Buongiorno.", "Good morning.", format, environment: ["SOURCE_DATE_EPOCH": "1706702400"])
        #expect(run.output.contains("20240131T120000Z") || run.output.contains("2024-01-31"))
    }
}
