import Glibc
import Interchange

extension Timestamp {
    /// The present moment, or the one that `SOURCE_DATE_EPOCH` names, in seconds since 1970, for files that are to be the same each time
    /// (reproducible-builds.org).
    static var now: Timestamp {
        let fixed = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
        return Timestamp(secondsSince1970: fixed ?? time(nil))
    }
}
