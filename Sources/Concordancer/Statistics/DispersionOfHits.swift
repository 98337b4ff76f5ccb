import BitextCore

/// Where in a subcorpus the hits of a query lie.
public struct HitDispersion: Sendable {
    /// The measures over the documents of the subcorpus.
    public let dispersion: Dispersion
    /// How many hits there are.
    public let total: Int
    /// How many hits lie in each of some equal pieces of the subcorpus.
    public let plot: [Int]
    /// The documents with hits.
    public let documents: [Part]

    /// The hits of one document.
    public struct Part: Sendable, Hashable {
        /// The document, counted from 0.
        public let document: Int
        /// How many hits lie in it.
        public let count: Int
        /// How many tokens it has.
        public let tokenCount: Int
        /// How many hits lie in each of some equal pieces of it.
        public let plot: [Int]
    }

    /// The dispersion of `hits`, with plots of `pieces` pieces.
    init(of hits: [Hit], in subcorpus: Subcorpus, pieces: Int) {
        let side = subcorpus.side
        let sizes = subcorpus.documents.map { subcorpus.tokenCount(of: $0) }
        var positions: [Int] = []
        positions.reserveCapacity(hits.count)
        var parts: [Part] = []
        var next = hits.startIndex
        var start = 0
        for (document, size) in zip(subcorpus.documents, sizes) {
            let bounds = side.positions(of: document...document, .document)
            let first = positions.count
            while next < hits.endIndex && hits[next].positions.lowerBound < bounds.upperBound {
                let offset = hits[next].positions.lowerBound - bounds.lowerBound
                if offset >= 0 { positions.append(start + offset) }
                next += 1
            }
            if positions.count > first {
                let plot = HitDispersion.plot(positions[first...].map { $0 - start }, in: size, pieces)
                parts.append(
                    Part(document: document, count: positions.count - first, tokenCount: size, plot: plot))
            }
            start += size
        }
        total = positions.count
        documents = parts
        dispersion = Dispersion(of: positions, over: sizes)
        plot = HitDispersion.plot(positions, in: start, pieces)
    }

    private static func plot(_ positions: [Int], in size: Int, _ pieces: Int) -> [Int] {
        var plot = [Int](repeating: 0, count: max(1, pieces))
        for position in positions where size > 0 { plot[min(plot.count - 1, position * plot.count / size)] += 1 }
        return plot
    }
}

extension Search {
    /// Where `hits`, in document order, lie; `pieces` is the width of the plots.
    public func dispersion(of hits: [Hit], pieces: Int = 50) -> HitDispersion {
        HitDispersion(of: hits, in: subcorpus, pieces: pieces)
    }
}
