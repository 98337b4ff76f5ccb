import BitextCore
import Glibc
import SentenceAlignment

/// Beads: Italian sentences a second on one core, and how many beads are right.
///
/// Measured: `Aligner` on sentences that are known. Data: the sample corpus, each of its documents by itself and then all of them as
/// one text. Rival: NLTK's Gale–Church on the same documents, which `Scripts/gale-church` runs; where Python or NLTK is missing, that
/// is said and the rest measured.
enum AlignmentBenchmark {
    static func run() throws {
        let documents = try SampleBitext.all()
        var table = Table(["alignment", "sentences/s", "strict F1", "beads", "× NLTK"])
        let rival = GaleChurch.run(on: documents)
        func ratio(_ rate: Double) -> String {
            guard case .success(let answer) = rival, answer.seconds > 0 else { return "–" }
            let count = documents.reduce(0) { $0 + $1.segments.italian.count }
            return "\((rate * answer.seconds / Double(count) * 10).rounded() / 10)"
        }
        func add(_ what: String, _ seconds: Double, _ bitexts: [SampleBitext], _ beads: [BeadList]) {
            var measures = AlignmentMeasures()
            for (bitext, beads) in zip(bitexts, beads) { measures.add(gold: bitext.gold, test: beads) }
            let count = bitexts.reduce(0) { $0 + $1.segments.italian.count }
            table.add([
                what, seconds > 0 ? "\(Int((Double(count) / seconds).rounded()))" : "–",
                "\((measures.strict.f1 * 1_000).rounded() / 10)", "\(beads.reduce(0) { $0 + $1.entries.count })",
                ratio(Double(count) / max(seconds, 1e-9)),
            ])
        }
        let aligner = Aligner()
        for (what, bitexts) in [
            ("\(documents.count) documents", documents), ("all as one text", [SampleBitext(joining: documents)]),
        ] {
            var beads: [BeadList] = []
            let measure = Measure(best: 20) { beads = bitexts.map { BeadList(aligner.align($0.segments)) } }
            add(what, measure.seconds, bitexts, beads)
        }
        switch rival {
        case .success(let answer): add("NLTK's Gale–Church, documents", answer.seconds, documents, answer.beads)
        case .failure(let reason): print("NOT MEASURED: NLTK's Gale–Church: \(reason.why)")
        }
        print(table.text)
    }

}

/// NLTK's aligner, run in Python.
private enum GaleChurch {
    struct Unavailable: Error { let why: String }

    /// Aligns the documents; `AFRONTE_PYTHON` names the Python that has NLTK, otherwise it is `python3`.
    static func run(on documents: [SampleBitext]) -> Result<(seconds: Double, beads: [BeadList]), Unavailable> {
        let python = getenv("AFRONTE_PYTHON").map { String(cString: $0) } ?? "python3"
        let names = documents.map(\.name).joined(separator: " ")
        guard let pipe = popen("'\(python)' Scripts/gale-church \(names) 2>&1", "r") else {
            return .failure(Unavailable(why: "no program can be started"))
        }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { output += buffer[..<count] }
        let status = pclose(pipe)
        let text = String(decoding: output, as: UTF8.self)
        let parts = text.split(separator: "\n\n", omittingEmptySubsequences: false)
        guard status == 0, parts.count > documents.count, let seconds = Double(parts[0]),
            case let beads = parts[1...documents.count].compactMap({ try? BeadList(reading: $0.utf8) }),
            beads.count == documents.count
        else {
            return .failure(
                Unavailable(why: text.split(separator: "\n").last.map { String($0) } ?? "Python says nothing"))
        }
        return .success((seconds, beads))
    }
}
