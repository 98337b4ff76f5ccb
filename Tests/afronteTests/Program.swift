import Foundation

/// The built program, run as a user runs it.
enum Program {
    /// What a run printed and how it ended.
    struct Run {
        var output: String
        var errors: String
        var code: Int32
    }

    /// The program lies beside the test bundle.
    static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
        "afronte"
    ).path

    /// Runs the program with `input` on its standard input and waits for it.
    @discardableResult static func run(_ arguments: String..., input: [UInt8] = []) throws -> Run {
        try run(arguments, input: input)
    }

    static func run(
        _ arguments: [String], input: [UInt8] = [], folder: String? = nil, environment: [String: String] = [:]
    ) throws -> Run {
        let process = try start(arguments, folder: folder, environment: environment)
        let output = Reader(process.standardOutput)
        let errors = Reader(process.standardError)
        if let pipe = process.standardInput as? Pipe {
            try? pipe.fileHandleForWriting.write(contentsOf: input)
            try? pipe.fileHandleForWriting.close()
        }
        process.waitUntilExit()
        return Run(output: output.text, errors: errors.text, code: process.terminationStatus)
    }

    /// Starts the program and doesn't wait.
    static func start(
        _ arguments: [String], folder: String? = nil, environment: [String: String] = [:]
    ) throws -> Process {
        let process = Process()
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        process.standardInput = Pipe()
        process.standardOutput = Pipe()
        process.standardError = Pipe()
        try process.run()
        return process
    }

    /// Reads a pipe to its end beside the test, so that neither side waits for the other.
    private final class Reader: @unchecked Sendable {
        private var data = Data()
        private let group = DispatchGroup()

        init(_ pipe: Any?) {
            guard let handle = (pipe as? Pipe)?.fileHandleForReading else { return }
            DispatchQueue.global().async(group: group) { self.data = (try? handle.readToEnd()) ?? Data() }
        }

        var text: String {
            group.wait()
            return String(decoding: data, as: UTF8.self)
        }
    }
}
