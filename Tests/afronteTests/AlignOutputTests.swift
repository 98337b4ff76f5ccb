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

    @Test(arguments: [
        "-9223372036854775808", "9223372036854775807", "253402300800", "-62167219201", "1.5", "yesterday", "", "+5",
        "99999999999999999999",
    ])
    func aDateThatIsNoneIsRefused(_ date: String) throws {
        let run = try align("Ciao.", "Hi.", "tmx", environment: ["SOURCE_DATE_EPOCH": date])
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.errors.contains("SOURCE_DATE_EPOCH is “\(date)”"), "\(run.errors)")
    }

    @Test(arguments: [("253402300799", "99991231T235959Z"), ("-62167219200", "00000101T000000Z")])
    func theFirstAndTheLastDateThatCanBeWrittenAreTaken(_ date: String, _ written: String) throws {
        #expect(try align("Ciao.", "Hi.", "tmx", environment: ["SOURCE_DATE_EPOCH": date]).output.contains(written))
    }
}
