import ArgumentParser
import Foundation

/// The arguments as they were typed, looked at before and after the parser takes them.
struct TypedArguments {
    /// The arguments as the parser is to see them.
    let arguments: [String]

    /// A number below zero behind an option is its value, `--limit -1`; the parser would take it for an option of its own.
    init(_ typed: [String]) {
        var arguments: [String] = []
        var isOver = false
        for argument in typed {
            let isNumber = argument.first == "-" && argument.dropFirst().first?.isNumber == true
            if !isOver, isNumber, let option = arguments.last, option.hasPrefix("--"), option.count > 2,
                !option.contains("=")
            {
                arguments[arguments.count - 1] = "\(option)=\(argument)"
            } else {
                arguments.append(argument)
            }
            isOver = isOver || argument == "--"
        }
        self.arguments = arguments
    }

    /// How to ask for what begins like an option, where the parser misses the query.
    func hint(on message: String) -> String? {
        guard message.contains("Missing expected argument '<query>'"), let verb = arguments.first else { return nil }
        let shortOptions = ["-o", "-h", "-"]
        let query = arguments.prefix { $0 != "--" }.first {
            $0.hasPrefix("-") && !$0.hasPrefix("--") && !shortOptions.contains($0)
        }
        return query.map { "A query that begins with “-” stands behind “--”: afronte \(verb) … -- '\($0)'" }
    }

    /// Refuses an option with nothing behind its `=`; the parser would take what comes next for its value.
    func checkValues() throws {
        let empty = arguments.prefix { $0 != "--" }.first { argument in
            argument.hasPrefix("--") && argument.drop { $0 != "=" } == "="
        }
        if let empty { throw ValidationError("\(empty) has no value") }
    }

    /// Refuses an option that takes one value and is given several; the parser keeps the last in silence.
    func checkRepetitions(for verb: any ParsableCommand.Type) throws {
        let given = given
        guard TypedArguments.mayRepeat(given.map(\.name)) else { return }
        // Only now is it worth asking what the command's options are.
        guard let description = Description(of: verb) else { return }
        for option in description.command.options(below: arguments.dropFirst()) {
            let values = given.filter { option.names.contains($0.name) }.map(\.value)
            guard Set(values).count > 1 else { continue }
            let name = option.names.first { $0.hasPrefix("--") } ?? option.names[0]
            let advice =
                option.takesList ? "with commas between, as in \(name) \(values.joined(separator: ","))" : "once"
            throw WrongUsage(
                command: verb,
                message: "\(name) is given \(values.count == 2 ? "twice" : "\(values.count) times"), as "
                    + values.map { "“\($0)”" }.joined(separator: " and ") + "; give it \(advice)")
        }
    }

    /// What stands behind a verb that has none below it, in order: options, each with its value, and other words.
    func pieces(of verb: any ParsableCommand.Type) -> [(isOption: Bool, words: [String])] {
        let flags = Set((Description(of: verb)?.command.arguments ?? []).filter { $0.kind == "flag" }.flatMap(\.names))
        var pieces: [(isOption: Bool, words: [String])] = []
        var rest = arguments.dropFirst()
        while let argument = rest.popFirst(), argument != "--" {
            let isOption = argument.hasPrefix("-") && argument.count > 1
            let takesNext = isOption && !argument.contains("=") && !flags.contains(argument)
            pieces.append((isOption, [argument] + (takesNext ? rest.popFirst().map { [$0] } ?? [] : [])))
        }
        return pieces + rest.map { (false, [$0]) }
    }

    /// Whether two of the names are of one option, which may have a short one.
    private static func mayRepeat(_ names: [String]) -> Bool {
        let short = names.filter { $0.count == 2 }
        return Set(names).count < names.count
            || short.contains { short in names.contains { $0.count > 2 && $0.hasPrefix("-" + short) } }
    }

    /// What looks like an option, each with its value or what would be it.
    private var given: [(name: String, value: String)] {
        arguments.prefix { $0 != "--" }.enumerated().compactMap { number, argument in
            guard argument.hasPrefix("-"), argument.count > 1 else { return nil }
            if let equals = argument.firstIndex(of: "="), argument.hasPrefix("--") {
                return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
            }
            return (argument, number + 1 < arguments.count ? arguments[number + 1] : "")
        }
    }
}

/// A wrong use of a command that the parser doesn't know of.
struct WrongUsage: Error {
    let command: any ParsableCommand.Type
    let message: String
}

/// What the parser tells of a command.
private struct Description: Decodable {
    var command: Command

    init?(of verb: any ParsableCommand.Type) {
        guard let data = verb._dumpHelp().data(using: .utf8),
            let description = try? JSONDecoder().decode(Description.self, from: data)
        else { return nil }
        self = description
    }

    struct Command: Decodable {
        var commandName: String
        var arguments: [Argument]?
        var subcommands: [Command]?

        /// The options that take one value, of the command or of the one below it that was asked for.
        func options(below words: ArraySlice<String>) -> [Argument] {
            if let word = words.first, let command = subcommands?.first(where: { $0.commandName == word }) {
                return command.options(below: words.dropFirst())
            }
            return (arguments ?? []).filter { $0.kind == "option" && !$0.isRepeating }
        }
    }

    struct Argument: Decodable {
        var kind: String
        var isRepeating: Bool
        var abstract: String?
        private var knownNames: [Name]?

        private enum CodingKeys: String, CodingKey {
            case kind, isRepeating, abstract
            case knownNames = "names"
        }

        private struct Name: Decodable {
            var kind: String
            var name: String
        }

        var names: [String] { (knownNames ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name } }

        /// Whether the one value may be several.
        var takesList: Bool { abstract?.contains("separated by commas") == true }
    }
}
