public import BitextCore
import Documents
public import SentenceAlignment

/// Reads bitexts whose beads were checked by hand.
public struct GoldBitextReader {
    /// Makes a reader.
    public init() {}

    /// Reads a file of beads and two that hold a segment a line; throws `DocumentError` where one can't be read, or these aren't
    /// beads of those segments in the order of both texts.
    public func read(beads path: String, segments files: Sides<String>) throws -> GoldBitext {
        let bitext = try BitextReader(ReadingOptions(isSegmented: true)).bitext(files).bitext
        let name = path.split(separator: "/").last.map(String.init) ?? path
        do {
            let list = try BeadList(reading: try DocumentReader().read(path).decoded.utf8)
            return try GoldBitext(
                name: name.split(separator: ".").first.map(String.init) ?? name, segments: bitext.segments, beads: list)
        } catch let error as BeadListError {
            throw DocumentError(file: path, reason: "\(error)")
        } catch let error as GoldBitextError {
            throw DocumentError(file: path, reason: "\(error)")
        }
    }
}
