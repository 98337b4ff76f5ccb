import Foundation
import Glibc

/// A program that reads lines and writes lines, however many of either, each of which is looked at as it comes.
struct FilterProgram {
    /// How a run ended.
    enum End: Equatable {
        /// The program ended with this status.
        case ended(Int32)
        /// It had answered all and didn't end, and was made to.
        case lingered
        /// It gave no answer for longer than it may.
        case silent
        /// It wrote a line longer than any answer.
        case overlong
    }

    /// A command for the shell.
    let command: String
    /// The seconds it may take for an answer; 0 for as many as it likes.
    let patience: Int

    /// The longest line, in bytes.
    private static let longestLine = 16 << 20
    /// The seconds that a program which has answered all may take to end.
    private static let farewell = 10.0

    /// Runs the program on `count` questions, made one after another, and hands each line it writes to `take`, which says what it told; what it throws
    /// ends the program at once.
    func run(_ count: Int, question: @escaping @Sendable (Int) -> [UInt8], take: ([UInt8]) throws -> Reply) throws
        -> End
    {
        let group = try ProgramGroup(command: command)
        let input = group.input
        // Written beside the reading: a program that answers as it reads would wait for us as we wait for it.
        Thread { Self.write(count, question, to: input) }.start()
        let end: End?
        do {
            end = try read(group.output, take)
        } catch {
            _ = group.end(after: 0)
            throw error
        }
        let status = group.end(after: end == nil ? Self.farewell : 0)
        return end ?? status.map(End.ended) ?? .lingered
    }

    /// What a line told.
    enum Reply {
        /// It was no answer.
        case nothing
        /// It was an answer, and there are more to come.
        case answer
        /// It was the last answer.
        case last
    }

    /// Reads to the end of the output, which gives `nil`, or until there is a reason to read no further.
    private func read(_ output: Int32, _ take: ([UInt8]) throws -> Reply) throws -> End? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var line: [UInt8] = []
        var deadline = patience > 0 ? Self.now + Double(patience) : .infinity
        var isDone = false
        func note(_ reply: Reply) {
            switch reply {
            case .nothing: return
            case .answer: deadline = patience > 0 ? Self.now + Double(patience) : .infinity
            case .last:
                deadline = Self.now + Self.farewell
                isDone = true
            }
        }
        while true {
            let left = deadline - Self.now
            if left <= 0 { return isDone ? .lingered : .silent }
            var question = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            let isReady = poll(&question, 1, left.isFinite ? Int32(min(left * 1000 + 1, 1e9)) : -1)
            if isReady <= 0 { continue }
            let count = Glibc.read(output, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                if !line.isEmpty { note(try take(line)) }
                return nil
            }
            var rest = buffer[..<count]
            while let end = rest.firstIndex(of: 0x0A) {
                line += rest[..<end]
                rest = rest[(end + 1)...]
                note(try take(line))
                line.removeAll(keepingCapacity: true)
            }
            line += rest
            if line.count > Self.longestLine { return .overlong }
        }
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func write(_ count: Int, _ question: (Int) -> [UInt8], to descriptor: Int32) {
        // A program that ends early is told by what it answered, not by a signal that would end us.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        defer { close(descriptor) }
        var pending: [UInt8] = []
        for number in 0..<count {
            pending += question(number)
            if pending.count < 1 << 15 { continue }
            guard write(pending, to: descriptor) else { return }
            pending.removeAll(keepingCapacity: true)
        }
        _ = write(pending, to: descriptor)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
