public import BitextCore

/// The segments of a text, one behind the other with a character between them, each in the paragraph that `paragraph` gives its number.
public func segments(_ texts: [String], paragraph: (Int) -> Int = { _ in 0 }) -> [Segment] {
    var start = 0
    return texts.enumerated().map { number, text in
        defer { start += text.utf8.count + 1 }
        return Segment(text: text, paragraph: paragraph(number), range: start..<start + text.utf8.count)
    }
}

/// Beads as the numbers of their segments: `[0, 1]:[0]`.
public func shape(_ beads: [Bead]) -> [String] { beads.map { "\(Array($0.italian)):\(Array($0.english))" } }
