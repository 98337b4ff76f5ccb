import Glibc
import Interchange

extension Timestamp {
    /// The present moment.
    static var now: Timestamp { Timestamp(secondsSince1970: time(nil)) }
}
