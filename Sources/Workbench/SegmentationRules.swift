public import BitextCore
import Documents
import Segmentation

/// What a user adds to the rules that find sentences, or puts in their place.
public struct SegmentationRules: Sendable, Equatable {
    /// Abbreviations that the built-in rules and the tokenizer shall know too.
    var abbreviations = Segmenter.Configuration()
    /// Rules that are used instead of the built-in ones, with the name of their file.
    var srx: SRXRules?
    /// Where the SRX rules came from, for messages.
    var srxName = ""
    /// What there is to say of the files: that one was no UTF-8, and what it was taken for.
    public private(set) var findings: [Finding] = []

    /// The built-in rules.
    public init() {}

    /// Reads a list of abbreviations and a file of SRX rules, where given; throws `DocumentError`.
    public init(abbreviations: String?, srx: String?) throws {
        if let abbreviations {
            let (text, findings) = try SegmentationRules.text(of: abbreviations)
            self.findings += findings
            try add(abbreviations: text, of: abbreviations)
        }
        if let srx {
            let (text, findings) = try SegmentationRules.text(of: srx)
            self.findings += findings
            try replace(by: text, of: srx)
        }
    }

    /// The built-in rules with the user's abbreviations as an SRX 2.0 document, and what it can't express.
    public func asSRX() -> (document: String, limits: [String]) {
        (SRXWriter.document(abbreviations), SRXWriter.limits)
    }

    /// Adds the abbreviations that a text lists.
    mutating func add(abbreviations text: String, of name: String) throws {
        do throws(AbbreviationListError) {
            abbreviations.add(try Segmenter.Configuration(listing: text))
        } catch {
            throw DocumentError(file: name, reason: "\(error)")
        }
    }

    /// Takes the rules of an SRX document.
    mutating func replace(by text: String, of name: String) throws {
        do throws(SRXError) {
            let rules = try SRXRules(Array(text.utf8))
            for language in try rules.languages() { _ = try SRXSegmenter(rules, language: language) }
            srx = rules
            srxName = name
        } catch {
            throw DocumentError(file: name, reason: "\(error)")
        }
    }

    /// The abbreviations that the tokenizer shall know besides its own.
    var wholeTokens: [String] { abbreviations.all }

    /// The text of a file of settings, and what there is to say of how it was read.
    static func text(of file: String) throws -> (text: String, findings: [Finding]) {
        let decoded = try DocumentReader().read(file).decoded
        return (String(decoding: decoded.utf8, as: UTF8.self), decoded.findings)
    }

    /// The rules of this value added to those of a corpus; SRX rules take the place of the corpus's.
    func added(to rules: SegmentationRules) -> SegmentationRules {
        var sum = rules
        sum.abbreviations.add(abbreviations)
        if srx != nil { (sum.srx, sum.srxName) = (srx, srxName) }
        return sum
    }
}
