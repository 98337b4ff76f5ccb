import Interchange
import Testing

@Suite struct ListingTests {
    private func listing(_ format: ListingFormat, _ columns: [String], _ rows: [[ListingValue]]) -> String {
        var writer = ListingWriter(columns, format: format)
        var output: [UInt8] = []
        writer.begin(into: &output)
        for row in rows { writer.write(row, into: &output) }
        writer.end(into: &output)
        return text(output)
    }

    private let columns = ["name", "tokens", "ratio"]
    private let rows: [[ListingValue]] = [
        ["perché", 12, .decimal(0.5, places: 2)], ["a,b \"c\"", -1_204, .decimal(-1.005, places: 2)],
        [.text("=1+2\tx"), .none, .decimal(.nan, places: 2)],
    ]

    @Test func peopleGetAlignedColumns() {
        #expect(
            listing(.text, columns, rows) == """
                name     tokens  ratio
                perché       12   0.50
                a,b "c"   -1204  -1.00
                =1+2 x               –

                """)
        #expect(listing(.text, columns, []).isEmpty)
        #expect(listing(.text, ["a", "b"], [["x", "y"], ["xx", ""]]) == "a   b\nx   y\nxx\n")
    }

    @Test func tsvHasAHeaderAndOneLineARow() {
        #expect(
            listing(.tsv, columns, rows)
                == "name\ttokens\tratio\nperché\t12\t0.50\na,b \"c\"\t-1204\t-1.00\n=1+2 x\t\t\n")
    }

    @Test func csvIsQuotedWhereItMustBeAndNeverChanged() {
        #expect(
            listing(.csv, columns, rows)
                == "name,tokens,ratio\r\nperché,12,0.50\r\n\"a,b \"\"c\"\"\",-1204,-1.00\r\n\"=1+2\tx\",,\r\n")
        let cells = ["+1", "-1", "@a", "=x", " a", "a ", "a\nb", "a\rb", "a=b", "", "\""]
        #expect(
            listing(.csv, ["c"], cells.map { [.text($0)] })
                == "c\r\n\"+1\"\r\n\"-1\"\r\n\"@a\"\r\n\"=x\"\r\n\" a\"\r\n\"a \"\r\n\"a\nb\"\r\n\"a\rb\"\r\na=b\r\n\r\n\"\"\"\"\r\n"
        )
    }

    @Test func jsonHasNumbersAsNumbersAndNothingAsNull() {
        #expect(
            listing(.jsonl, columns, rows) == #"""
                {"name":"perché","tokens":12,"ratio":0.50}
                {"name":"a,b \"c\"","tokens":-1204,"ratio":-1.00}
                {"name":"=1+2\tx","tokens":null,"ratio":null}

                """#)
    }

    @Test func missingCellsAreEmptyAndSuperfluousOnesHaveNoPlace() {
        #expect(listing(.tsv, ["a", "b"], [["x"], ["x", "y", "z"]]) == "a\tb\nx\t\nx\ty\n")
    }

    @Test func replacedCharactersAreCounted() {
        for (format, count) in [(ListingFormat.text, 3), (.tsv, 3), (.csv, 0), (.jsonl, 0)] {
            var writer = ListingWriter(["a"], format: format)
            var output: [UInt8] = []
            writer.write([.text("a\tb\u{1B}[31m\n")], into: &output)
            writer.end(into: &output)
            #expect(writer.replacedCharacters == count)
        }
    }
}
