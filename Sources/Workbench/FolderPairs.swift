public import BitextCore
import CorpusStore
import Documents
import Foundation

/// The pairs of files in a folder and its subfolders.
///
/// Two files are a pair when they differ only in the mark of their language, before `.txt` or at the end:
/// `faro.it.txt` and
/// `faro.en.txt`, `faro_it.txt` and `faro_en.txt`, `faro.it` and `faro.en`; or when they have the same name in two folders called
/// `it` and `en`. The mark may be `ita` or `eng` too, or have a region, as `en-GB`. A JSON object in `faro.json` beside them gives the
/// metadata, its `title` the title.
public struct FolderPairs: Sendable {
    /// The pairs, in alphabetical order of their names.
    public private(set) var pairs: [DocumentPair] = []
    /// Files that look like one half of a pair, metadata that can't be read, and what was passed over.
    public private(set) var findings: [Finding] = []

    /// Looks through `folder`; throws `DocumentError` where it can't be read.
    public init(_ folder: String) throws {
        var found: [String: [Language: String]] = [:]
        var others: [String] = []
        for path in try FolderPairs.files(in: folder) {
            guard let half = FolderPairs.half(path) else {
                others.append(path)
                continue
            }
            if let first = found[half.name]?[half.language] {
                let message = "left out: \(folder)/\(first) has the same name and language"
                findings.append(Finding(file: "\(folder)/\(path)", message: message))
                continue
            }
            found[half.name, default: [:]][half.language] = path
        }
        for (name, halves) in found.sorted(by: { $0.key < $1.key }) {
            guard let italian = halves[.italian], let english = halves[.english] else {
                let (language, path) = halves.first ?? (.italian, name)
                findings.append(
                    Finding(
                        file: "\(folder)/\(path)", message: "left out: no \(language.other.name) file stands beside it")
                )
                continue
            }
            let files = Sides(italian: "\(folder)/\(italian)", english: "\(folder)/\(english)")
            let metadata = metadata(for: "\(folder)/\(name).json")
            pairs.append(
                DocumentPair(
                    files: files, name: name, title: metadata["title"], metadata: metadata.filter { $0.key != "title" })
            )
        }
        let metadata = Set(pairs.map { "\($0.description.name).json" })
        notePassedOver(others.filter { !metadata.contains($0) }, in: folder)
    }

    /// Names some of the files that were taken for no text, lest somebody miss one later.
    private mutating func notePassedOver(_ files: [String], in folder: String) {
        if files.isEmpty { return }
        let shown = files.prefix(FolderPairs.mostNamed).joined(separator: ", ")
        let rest = files.count > FolderPairs.mostNamed ? " and \(files.count - FolderPairs.mostNamed) more" : ""
        findings.append(
            Finding(
                file: folder,
                message:
                    "\(files.count) \(files.count == 1 ? "file" : "files") passed over, for they aren't text files with the mark "
                    + "of a language: \(shown)\(rest)"))
    }

    private static let mostNamed = 5

    private static func files(in folder: String) throws -> [String] {
        let manager = FileManager.default
        // A link is walked as what it leads to.
        let target = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        guard let walk = manager.enumerator(atPath: target) else {
            throw DocumentError(file: folder, reason: "the folder cannot be read")
        }
        var files: [String] = []
        while let path = walk.nextObject() as? String {
            if (path as NSString).lastPathComponent.hasPrefix(".") {
                walk.skipDescendants()
            } else if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular
                || walk.fileAttributes?[.type] as? FileAttributeType == .typeSymbolicLink
            {
                files.append(path)
            }
        }
        return files.sorted()
    }

    private static func half(_ path: String) -> (name: String, language: Language)? {
        var parts = path.split(separator: "/").map(String.init)
        let file = parts.removeLast()
        if let marked = MarkedFile(file) {
            return ((parts + [marked.name]).joined(separator: "/"), marked.language)
        }
        guard (file as NSString).pathExtension.lowercased() == "txt",
            let index = parts.lastIndex(where: { LanguageMark.language(of: $0) != nil }),
            let language = LanguageMark.language(of: parts[index])
        else { return nil }
        parts.remove(at: index)
        return ((parts + [(file as NSString).deletingPathExtension]).joined(separator: "/"), language)
    }

    private mutating func metadata(for path: String) -> [String: String] {
        guard FileManager.default.fileExists(atPath: path) else { return [:] }
        do {
            let text = try DocumentReader().read(path).decoded
            findings += text.findings
            if let metadata = DocumentMetadata.parse(String(decoding: text.utf8, as: UTF8.self)) {
                if metadata.values.contains(where: { ($0 + $1).utf8.contains(0) }) {
                    let message = #"no metadata taken: it holds NUL characters (\u0000), which belong to no text"#
                    findings.append(Finding(file: path, message: message))
                    return [:]
                }
                for key in metadata.compound {
                    let message =
                        "“\(key)” is a list or an object and is kept as its JSON; metadata are texts and numbers"
                    findings.append(Finding(file: path, message: message))
                }
                return metadata.values
            }
            findings.append(Finding(file: path, message: "no metadata taken: it holds no JSON object"))
            return [:]
        } catch {
            findings.append(Finding(file: path, message: "no metadata taken: \(error.place)\(error.reason)"))
            return [:]
        }
    }
}
