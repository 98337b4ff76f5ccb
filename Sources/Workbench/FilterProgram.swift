import Foundation
import Glibc

/// A program that is given all its input and asked for all its output, however much of either there is.
struct FilterProgram {
    /// What a run wrote and how it ended.
    struct Run {
        var output: [UInt8]
        var status: Int32
    }

    /// A command for the shell.
    let command: String

    /// Runs the program; its errors go where ours go.
    func run(_ input: [UInt8]) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        let (questions, answers) = (Pipe(), Pipe())
        process.standardInput = questions
        process.standardOutput = answers
        try process.run()
        // Written beside the reading: a program that answers as it reads would wait for us as we wait for it.
        let writer = Thread { Self.write(input, to: questions.fileHandleForWriting) }
        writer.start()
        let output = try answers.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Run(output: Array(output), status: process.terminationStatus)
    }

    private static func write(_ input: [UInt8], to handle: FileHandle) {
        // A program that ends early is told by what it answered, not by a signal that would end us.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        input.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Glibc.write(
                    handle.fileDescriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { break }
                rest = rest.dropFirst(count)
            }
        }
        try? handle.close()
    }
}
