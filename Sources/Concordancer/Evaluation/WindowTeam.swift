import Dispatch
import Glibc
import Synchronization

/// Looks through windows of positions on all processors at once, and hands on what was found in document order.
struct WindowTeam {
    /// How many positions a window mostly has.
    static let size = 1 << 18
    private let size: Int
    private let matcher: Matcher
    private let filters: Filters

    /// Makes a team that works with copies of a matcher and of filters.
    init(matcher: Matcher, filters: Filters, size: Int = WindowTeam.size) {
        self.size = size
        self.matcher = matcher
        self.filters = filters
    }

    /// Calls `body` with the matches of each window of `span`, until it returns false.
    func forEachWindow(of span: Range<Int>, _ body: ([Hit]) -> Bool) {
        // Some windows for each processor: when one is disturbed, the others go on.
        let count = 4 * WindowTeam.processors
        for first in stride(from: span.lowerBound, to: span.upperBound, by: count * size) {
            let windows = stride(
                from: first, to: min(span.upperBound, first + count * size), by: size
            ).map { $0..<min(span.upperBound, $0 + size) }
            let found = Mutex([[Hit]](repeating: [], count: windows.count))
            let (matcher, filters) = (matcher, filters)
            DispatchQueue.concurrentPerform(iterations: windows.count) { number in
                var (matcher, filters) = (matcher, filters)
                var matches: [Hit] = []
                matcher.findInAllPasses(startingIn: windows[number], into: &matches)
                filters.apply(to: &matches)
                found.withLock { $0[number] = matches }
            }
            for matches in found.withLock({ $0 }) where !body(matches) { return }
        }
    }

    /// How many processors this process may use.
    private static let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
