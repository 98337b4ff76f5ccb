import ArgumentParser
import BitextCore
import CTemporaryFiles
import Concordancer
import Glibc
import Workbench

/// The command line, which parses, calls the workbench and prints.
///
/// Exit codes: 0 done, 1 failed or nothing found, 2 wrong usage.
@main
struct Afronte: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "afronte",
        abstract: "Italian texts and their English translations: aligned, kept, searched.",
        discussion: """
            EXAMPLES
              afronte align faro.it.txt faro.en.txt      pair the sentences of two files
              afronte add novelle testi/                 add pairs of files to a corpus
              afronte search novelle prendere            a word, in context, translated
              afronte export novelle -o novelle.tmx      a translation memory

            Results go to standard output, everything else to standard error. “-” is standard input or output.
            """,
        version: "0.1.0",
        subcommands: [
            Segment.self, Align.self, Annotate.self, Add.self, Import.self, List.self, Info.self, Remove.self,
            Search.self, Count.self, Save.self, Frequencies.self, Collocates.self, Ngrams.self, Keywords.self,
            Dispersion.self,
            Words.self, Translations.self, Export.self, Index.self, SetCommand.self, Evaluate.self, Train.self,
        ])

    static func main() {
        // A reader that has seen enough (`| head`) is no error: writes fail with EPIPE, and Output ends quietly.
        signal(SIGPIPE, SIG_IGN)
        temporary_files_watch()
        do {
            var command = try asked(Array(CommandLine.arguments.dropFirst()))
            try command.run()
            Output.standard.flush()
        } catch {
            Output.standard.flush()
            end(with: error)
        }
    }

    /// The command that was asked for.
    ///
    /// The parser examines all commands that it is shown, which takes longer than most searches: it is shown the one alone, and all
    /// only where there is something to say, such as help or what was wrong.
    private static func asked(_ typed: [String]) throws -> any ParsableCommand {
        try checkVerb(typed.first)
        let typed = TypedArguments(typed)
        try typed.checkValues()
        let arguments = typed.arguments
        if let verb = configuration.subcommands.first(where: { $0.configuration.commandName == arguments.first }),
            let command = try? verb.parseAsRoot(Array(arguments.dropFirst()))
        {
            try typed.checkRepetitions(for: verb)
            return command
        }
        return try parseAsRoot(arguments)
    }

    /// Says which command was probably meant; the parser would only say that there is an argument too many.
    private static func checkVerb(_ verb: String?) throws {
        guard let verb, !verb.hasPrefix("-"), verb != "help" else { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        if names.contains(verb) { return }
        let nearest = names.min { EditDistance.between($0, verb) < EditDistance.between($1, verb) } ?? ""
        let hint = EditDistance.between(nearest, verb) <= 2 ? "; is it “\(nearest)”?" : "; “afronte --help” lists them"
        throw ValidationError("unknown command “\(verb)”\(hint)")
    }

    private static func end(with error: any Error) -> Never {
        if let outcome = error as? Outcome { Glibc.exit(outcome.code) }
        if let wrong = error as? WrongUsage {
            let name = wrong.command.configuration.commandName ?? ""
            let usage = usageString(for: wrong.command)
            Console.error(
                "Error: \(wrong.message)\nUsage: \(usage)\n  See 'afronte \(name) --help' for more information.")
            Glibc.exit(2)
        }
        let code = exitCode(for: error)
        let isUsage = code == .validationFailure
        if isUsage || code == .success || error is CleanExit {
            let message = fullMessage(for: error)
            let hint = TypedArguments(Array(CommandLine.arguments.dropFirst())).hint(on: message)
            if code == .success { print(message) } else { Console.error(message + (hint.map { "\n\($0)" } ?? "")) }
            Glibc.exit(isUsage ? 2 : code.rawValue)
        }
        Console.error("afronte: \(error)")
        Glibc.exit(error is QueryError || error is ResultError || error is NoSavedQuery ? 2 : 1)
    }
}

extension CommandConfiguration {
    /// What a verb of the program is called and does.
    ///
    /// A verb is parsed alone (see `Afronte`), so it has to know whose verb it is for its help to say how to call it.
    init(verb: String, abstract: String, discussion: String = "", subcommands: [any ParsableCommand.Type] = []) {
        self.init(
            commandName: verb, _superCommandName: "afronte", abstract: abstract, discussion: discussion,
            subcommands: subcommands)
    }
}

/// A way for a command to end that has said all there is to say.
struct Outcome: Error {
    let code: Int32

    /// Something failed, or nothing was found.
    static let failed = Outcome(code: 1)
}
