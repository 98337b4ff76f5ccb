import Foundation
import Glibc
import Synchronization

/// A shell command that runs in a process group of its own and ends when we do, with all it starts.
///
/// Beside the command runs a guard that waits at a pipe whose other end we hold. However we end, be it by SIGKILL, the system closes
/// our end, and the guard ends the group. So no handler of signals is needed, which would be the whole program's.
///
/// What leaves the group (`setsid`) is known by a variable in its environment, which it has from the command.
struct ProgramGroup: ~Copyable {
    /// What the command reads; to be closed by whoever writes it.
    let input: Int32
    /// What the command writes.
    let output: Int32
    private let leader: pid_t
    private let lifeline: Int32
    private let mark: String

    private static let variable = "AFRONTE_EMBEDDER"

    private static let script = """
        strays() {
            for environment in $(grep -lszxF "\(variable)=$2" /proc/[0-9]*/environ); do
                process=${environment#/proc/}
                kill -s "$1" "${process%/environ}"
            done
        }
        (
            trap '' TERM INT HUP
            read -r _ <&3
            kill -s TERM 0
            strays TERM "$2"
            sleep 2
            strays KILL "$2"
            kill -s KILL 0
        ) </dev/null >/dev/null 2>&1 &
        exec 3<&-
        \(variable)=$2 exec /bin/sh -c "$1"
        """

    /// Between the making of a pipe and its marking no other program may be started, which would inherit it.
    private static let starting = Mutex(())

    /// Starts a command, whose errors go where ours go; throws the system's error.
    init(command: String) throws {
        self = try Self.starting.withLock { _ in try Self(starting: command) }
    }

    private init(starting command: String) throws {
        mark = "\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
        var ends: [Int32] = []
        for _ in 0..<3 {
            var pair: [Int32] = [-1, -1]
            guard pipe(&pair) == 0 else {
                let error = SystemError(number: errno)
                for end in ends { close(end) }
                throw error
            }
            for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            ends += pair
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[3], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[4], 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        posix_spawnattr_setpgroup(&attributes, 0)
        // We ignore SIGPIPE, and what we ignore our children would too; `yes | head` in a command must end.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let words: [String] = ["sh", "-c", Self.script, "sh", command, mark]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        let status = posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ)
        for end in [ends[0], ends[3], ends[4]] { close(end) }
        guard status == 0 else {
            for end in [ends[1], ends[2], ends[5]] { close(end) }
            throw SystemError(number: status)
        }
        (input, output, lifeline, leader) = (ends[1], ends[2], ends[5], process)
    }

    /// Waits for the command to end, then ends whatever it left running; asks it to end after `seconds`, and makes it end
    /// a second later.
    ///
    /// Gives its exit status, as the shell counts them, or `nil` where it had to be ended.
    consuming func end(after seconds: Double) -> Int32? {
        var isOver = hasEnded(within: seconds)
        let wasOver = isOver
        if !isOver {
            kill(-leader, SIGTERM)
            isOver = hasEnded(within: 1)
        }
        // The leader isn't waited for yet, so that its number is still the group's.
        kill(-leader, SIGKILL)
        endStrays()
        var status: Int32 = 0
        while waitpid(leader, &status, 0) < 0 && errno == EINTR {}
        close(output)
        close(lifeline)
        guard wasOver else { return nil }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    /// Ends what the command started and has left the group.
    private func endStrays() {
        let own = Array("\(Self.variable)=\(mark)".utf8)
        // What one of them starts meanwhile is met in the next round.
        for _ in 0..<10 {
            let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
            let strays = processes.compactMap { pid_t($0) }.filter { process in
                let environment = FileManager.default.contents(atPath: "/proc/\(process)/environ") ?? Data()
                return environment.split(separator: 0).contains { $0.elementsEqual(own) }
            }
            if strays.isEmpty { return }
            for stray in strays { kill(stray, SIGKILL) }
        }
    }

    private func hasEnded(within seconds: Double) -> Bool {
        var left = seconds
        while true {
            var information = siginfo_t()
            let flags = WEXITED | WNOHANG | WNOWAIT
            if waitid(P_PID, id_t(leader), &information, flags) != 0 && errno != EINTR { return true }
            if information.si_signo != 0 { return true }
            if left <= 0 { return false }
            usleep(2_000)
            left -= 0.002
        }
    }
}

/// An error of the operating system's.
struct SystemError: Error, CustomStringConvertible {
    let number: Int32
    var description: String { String(cString: strerror(number)) }
}
