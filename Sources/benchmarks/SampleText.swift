import BitextCore
import Documents
import Glibc

/// The texts of the sample corpus, which `Corpus/` in the current folder holds, repeated to a size.
struct SampleText {
    let utf8: [UInt8]
    let paragraphs: [Range<Int>]

    /// Reads the texts of a language in the order of their names; throws `DocumentError`.
    init(_ language: Language, megabytes: Int) throws {
        var text: [UInt8] = []
        for name in try SampleText.names(in: "Corpus", ending: ".\(language.code).txt") {
            text += try DocumentReader().read("Corpus/\(name)").decoded.utf8
            text += Array("\n\n".utf8)
        }
        var repeated: [UInt8] = []
        repeated.reserveCapacity(megabytes * 1_000_000 + text.count)
        while repeated.count < megabytes * 1_000_000 { repeated += text }
        utf8 = repeated
        paragraphs = ParagraphFinder().paragraphs(in: repeated)
    }

    var megabytes: Double { Double(utf8.count) / 1e6 }

    /// The names in a folder that end so, in order.
    static func names(in path: String, ending suffix: String) throws -> [String] {
        guard let folder = opendir(path) else {
            throw DocumentError(file: path, reason: "is not here; run Scripts/benchmark")
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(suffix) { names.append(name) }
        }
        if names.isEmpty { throw DocumentError(file: path, reason: "holds no \(suffix)") }
        return names.sorted()
    }
}
