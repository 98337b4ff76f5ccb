import ArgumentParser
import Concordancer

/// The command `afronte count`.
struct Count: ParsableCommand {
    static let configuration = CommandConfiguration(
        verb: "count",
        abstract: "Count the hits of a query; prints the number alone.",
        discussion: """
            EXAMPLES
              afronte count novelle casa
              afronte count novelle '[word="the"%c] []' --in en --where genre=law
            """)

    @OptionGroup var query: QueryArguments

    func run() throws {
        let search = try query.search()
        let count = search.count()
        try query.checkIsWhole(search, count: count)
        Output.standard.line("\(count)")
        query.advise(on: search, findsNothing: count == 0)
        if count == 0 { throw Outcome.failed }
    }
}
