import SentenceAlignment
import TestSupport

extension BeadList {
    /// The gold beads of a document of the sample corpus.
    init(gold name: String) throws {
        self.init()
        for bead in try SampleCorpus.beads(name) { append(Entry(italian: bead.italian, english: bead.english)) }
    }
}
