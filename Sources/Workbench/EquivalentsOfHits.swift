public import Concordancer
import Dispatch
import Synchronization

/// What many hits are translated by, found by all processors.
public struct Equivalents: Sendable {
    private var texts: [Hit: String] = [:]
    /// The hits that one processor links without looking up; those of a bead follow each other.
    private static let batch = 64
    private static let batches = 16

    /// Finds what `hits` are translated by; where the search's time is over, of the rest it isn't known.
    public init(of hits: [Hit], in search: Search, progress: Progress.Report = { _ in }) {
        let round = Equivalents.batch * Equivalents.batches
        for start in stride(from: 0, to: hits.count, by: round) {
            if search.control?.mustStop() ?? false { return }
            progress(Progress(activity: "linking", done: start, total: hits.count))
            let some = Array(hits[start..<min(start + round, hits.count)])
            let found = Mutex([String](repeating: "", count: some.count))
            let batches = (some.count + Equivalents.batch - 1) / Equivalents.batch
            DispatchQueue.concurrentPerform(iterations: batches) { number in
                let finder = EquivalentFinder(search)
                let first = number * Equivalents.batch
                for index in first..<min(first + Equivalents.batch, some.count) {
                    let text = finder.equivalent(of: some[index]).text
                    found.withLock { $0[index] = text }
                }
            }
            for (hit, text) in zip(some, found.withLock { $0 }) { texts[hit] = text }
        }
        progress(Progress(activity: "linking", done: hits.count, total: hits.count))
    }

    /// What a hit is translated by; empty where it is linked with nothing.
    public subscript(hit: Hit) -> String { texts[hit] ?? "" }
}
