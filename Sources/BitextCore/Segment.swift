/// A piece of one side of a bitext that alignment never cuts: a sentence, or a line of a file that was segmented
/// already.
public struct Segment: Sendable, Hashable {
    /// The characters as they stand in the source; a hard-wrapped sentence keeps its line ends.
    public var text: String
    /// The number of the paragraph in its text, from 0.
    public var paragraph: Int
    /// Where the segment stands in its source text, in UTF-8 bytes.
    public var range: Range<Int>

    /// Makes a segment.
    public init(text: String, paragraph: Int, range: Range<Int>) {
        self.text = text
        self.paragraph = paragraph
        self.range = range
    }
}

extension Segment {
    /// The text on one line: each run of white space that holds a line end is one space.
    ///
    /// What is printed a sentence a line, and what a translation memory compares: the line ends of a hard-wrapped
    /// file are an accident of its layout.
    public var line: String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }), text.contains(where: \.isNewline)
        else { return text }
        var line = ""
        var space = ""
        for character in text {
            if character.isWhitespace {
                space.append(character)
            } else {
                if !space.isEmpty { line += space.contains(where: \.isNewline) ? " " : space }
                space = ""
                line.append(character)
            }
        }
        return line
    }
}
