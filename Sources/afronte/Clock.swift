import Glibc
import Interchange

extension Timestamp {
    /// The present moment, or the one that `SOURCE_DATE_EPOCH` names, in seconds since 1970, for files that are to be the same each time
    /// (reproducible-builds.org, which wants what is malformed to be an error).
    static var now: Timestamp {
        get throws {
            guard let fixed = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }) else {
                return Timestamp(secondsSince1970: time(nil))
            }
            guard let seconds = Int(fixed), !fixed.hasPrefix("+"), writableSeconds.contains(seconds) else {
                throw CommandError(
                    "SOURCE_DATE_EPOCH is “\(fixed)” and must be a whole number of seconds since 1970, no later than the year "
                        + "9999; set it so, or unset it")
            }
            return Timestamp(secondsSince1970: seconds)
        }
    }
}
