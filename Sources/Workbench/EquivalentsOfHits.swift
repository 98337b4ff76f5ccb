public import Concordancer
import Dispatch
import Foundation
import SentenceAlignment
import Synchronization

/// What many hits are translated by, found by all processors.
public struct Equivalents: Sendable {
    /// What each hit is translated by, in their order; empty where it is linked with nothing.
    public private(set) var texts: [String]
    /// For how many of the hits it is known what they are translated by: for all, unless the search's time was over before.
    public let foundCount: Int
    private let order: [Hit: Int]

    /// The hits that one processor links without looking up; those of a bead follow each other.
    private static let batch = 256

    /// Finds what `hits` are translated by; where the search's time is over, of the rest it isn't known.
    public init(of hits: [Hit], in search: Search, progress: Progress.Report = { _ in }) {
        var order: [Hit: Int] = [:]
        var texts: [String] = []
        texts.reserveCapacity(hits.count)
        let processors = ProcessInfo.processInfo.activeProcessorCount
        let workers = max(1, min(processors, (hits.count + Equivalents.batch - 1) / Equivalents.batch))
        let linker = WordLinker()
        let team = (0..<workers).map { _ in Worker(EquivalentFinder(search, linkingLike: linker)) }
        while texts.count < hits.count, !(search.control?.mustStop() ?? false) {
            progress(Progress(activity: "linking", done: texts.count, total: hits.count))
            let rest = hits[texts.count..<min(texts.count + 4 * Equivalents.batch * workers, hits.count)]
            DispatchQueue.concurrentPerform(iterations: workers) { number in
                let first = rest.startIndex + rest.count * number / workers
                team[number].find(rest[first..<rest.startIndex + rest.count * (number + 1) / workers])
            }
            for worker in team { texts += worker.texts }
        }
        if hits.count > Equivalents.batch {
            progress(Progress(activity: "linking", done: texts.count, total: hits.count))
        }
        foundCount = texts.count
        order.reserveCapacity(texts.count)
        for (number, hit) in hits.prefix(texts.count).enumerated() { order[hit] = number }
        texts += [String](repeating: "", count: hits.count - texts.count)
        self.texts = texts
        self.order = order
    }

    /// What a hit is translated by; empty where it is linked with nothing.
    public subscript(hit: Hit) -> String { order[hit].map { texts[$0] } ?? "" }

    /// A finder that one thread at a time uses, and what it found last.
    private final class Worker: @unchecked Sendable {
        private let finder: EquivalentFinder
        private(set) var texts: [String] = []

        init(_ finder: EquivalentFinder) { self.finder = finder }

        func find(_ hits: ArraySlice<Hit>) { texts = hits.map { finder.text(of: $0) } }
    }
}
