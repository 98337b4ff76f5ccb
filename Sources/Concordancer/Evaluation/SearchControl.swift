import Glibc
import Synchronization

/// Ends a search early: after a time, or when another thread asks for it.
///
/// Whoever gave one to a search asks it afterwards whether what was found is all there is.
public final class SearchControl: Sendable {
    private let deadline: Double
    private let isCancelled = Atomic(false)
    private let hasStopped = Atomic(false)

    /// Makes a control for searches that together may take `seconds` from now on, by default as long as they like.
    public init(seconds: Double = .infinity) { deadline = SearchControl.now() + seconds }

    /// Ends the search soon; may be called from any thread.
    public func cancel() { isCancelled.store(true, ordering: .relaxed) }

    /// Whether a search was ended before it had found all its hits.
    public var wasStopped: Bool { hasStopped.load(ordering: .relaxed) }

    /// Whether a search must end now; then it is known to have been stopped.
    public func mustStop() -> Bool {
        if wasStopped { return true }
        guard isCancelled.load(ordering: .relaxed) || deadline < .infinity && SearchControl.now() > deadline else {
            return false
        }
        hasStopped.store(true, ordering: .relaxed)
        return true
    }

    /// The seconds of a clock that never goes back.
    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
