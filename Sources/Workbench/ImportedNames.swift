import Interchange

/// What the texts of a file that is imported are called.
enum ImportedNames {
    /// Checks that no two texts of a file have one id; without an id they are named by their places.
    static func check(_ texts: [(id: String?, line: Int)], in file: String) throws(InterchangeError) {
        var lines: [String: Int] = [:]
        for (id, line) in texts {
            guard let id else { continue }
            if let first = lines[id] {
                throw .line(
                    file: file, number: line,
                    reason: "the file has a text “\(id)” before, on line \(first); each needs an id of its own")
            }
            lines[id] = line
        }
    }

    /// A text whose name another document of the corpus has.
    struct Taken: Error, CustomStringConvertible {
        var name: String

        var description: String {
            "a document named “\(name)” is in the corpus already; --replace replaces it, "
                + "another id in the files gives the new one another name"
        }
    }
}
