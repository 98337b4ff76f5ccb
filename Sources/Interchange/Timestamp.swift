/// A moment in UTC to the second, as formats of exchange date things.
///
/// Writers take the moment from their caller, so the same input gives the same bytes.
public struct Timestamp: Sendable, Hashable {
    /// The seconds since the beginning of 1970 in UTC, leap seconds not counted.
    public var secondsSince1970: Int

    /// The moments whose years can be written, from 0000 to 9999.
    public static let writableSeconds = -62_167_219_200...253_402_300_799

    /// Makes a moment; one outside of `writableSeconds` can't be written as a date.
    public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

    /// The moment in the basic form of ISO 8601, `20240131T120000Z`, the only one TMX allows.
    public var basic: String {
        let (year, month, day, hour, minute, second) = fields
        return "\(padded(year, 4))\(padded(month))\(padded(day))T\(padded(hour))\(padded(minute))\(padded(second))Z"
    }

    /// The moment in the extended form of ISO 8601, `2024-01-31T12:00:00Z`.
    public var extended: String {
        let (year, month, day, hour, minute, second) = fields
        return "\(padded(year, 4))-\(padded(month))-\(padded(day))T\(padded(hour)):\(padded(minute)):\(padded(second))Z"
    }

    /// The Gregorian calendar's fields, by counting in years that begin in March: the leap day is then a year's last.
    private var fields: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        func split(_ value: Int, by divisor: Int) -> (quotient: Int, rest: Int) {
            let rest = ((value % divisor) + divisor) % divisor
            return ((value - rest) / divisor, rest)
        }
        let daysToMarchOfYear0 = 719_468
        let (day, second) = split(secondsSince1970, by: 86_400)
        let (cycle, dayOfCycle) = split(day + daysToMarchOfYear0, by: 146_097)
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1,
            second / 3_600, second / 60 % 60, second % 60
        )
    }

    private func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
