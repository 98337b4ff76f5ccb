import Dispatch
import Synchronization

/// Something that another thread makes while this one goes on.
final class Ahead<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let group = DispatchGroup()

    /// Begins to make it.
    init(_ make: @escaping @Sendable () throws -> Value) {
        DispatchQueue.global().async(group: group) { [self] in
            let made = Result { try make() }
            result.withLock { $0 = made }
        }
    }

    /// Waits for it, and gives what went wrong as an error.
    func value() throws -> Value {
        group.wait()
        guard let made = result.withLock({ $0 }) else { preconditionFailure("a task ended without its result") }
        return try made.get()
    }
}
