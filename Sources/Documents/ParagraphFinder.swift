import BitextCore

/// What a single line end means in plain text.
public enum NewlineHandling: String, Sendable, CaseIterable {
    /// Every line is a paragraph.
    case lineBreak = "break"
    /// A line end is a space; only blank lines part paragraphs.
    case space
    /// A line is a paragraph unless the lines around it, or those of the whole text, were evidently wrapped to a width.
    case auto
}

/// Finds the paragraphs of a plain text.
///
/// A blank line (of white space alone), a form feed and U+2029 always part paragraphs. LF, CR, CRLF, NEL, vertical
/// tab and U+2028 end a line; what a line end does is `newline`'s affair.
public struct ParagraphFinder: Sendable {
    /// What a single line end means.
    public var newline: NewlineHandling

    /// Makes a finder.
    public init(newline: NewlineHandling = .auto) {
        self.newline = newline
    }

    /// The paragraphs of `utf8` in order: non-empty byte ranges without white space at their ends.
    public func paragraphs(in utf8: [UInt8]) -> [Range<Int>] {
        utf8.withUnsafeBufferPointer { bytes in
            var blocks: [[Range<Int>]] = []
            var block: [Range<Int>] = []
            var start = 0
            while start < bytes.count {
                let end = LineEnd(in: bytes, from: start)
                let line = bytes.trimmed(start..<end.position)
                if !line.isEmpty { block.append(line) }
                if (line.isEmpty || end.partsParagraphs) && !block.isEmpty {
                    blocks.append(block)
                    block.removeAll()
                }
                start = end.next
            }
            if !block.isEmpty { blocks.append(block) }
            return paragraphs(of: blocks, in: bytes)
        }
    }

    /// Turns the lines between two blank ones into paragraphs.
    private func paragraphs(of blocks: [[Range<Int>]], in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        switch newline {
        case .space: return blocks.compactMap { lines in lines.last.map { lines[0].lowerBound..<$0.upperBound } }
        case .lineBreak: return Array(blocks.joined())
        case .auto:
            let blocks = blocks.map { HardWrappedBlock(lines: $0, in: bytes) }
            let width = HardWrappedBlock.width(of: blocks)
            let isPoem = HardWrappedBlock.arePoem(blocks)
            var paragraphs: [Range<Int>] = []
            for block in blocks { block.appendParagraphs(to: &paragraphs, documentWidth: width, isInPoem: isPoem) }
            return paragraphs
        }
    }
}

/// The next end of a line.
private struct LineEnd {
    /// Where the line's text ends.
    let position: Int
    /// Where the next line begins.
    let next: Int
    /// Whether it parts paragraphs whatever the lines hold.
    let partsParagraphs: Bool

    init(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 0x0D && byte != 0xC2 && byte != 0xE2 || byte < 0x0A {
                index += 1
                continue
            }
            let scalar = bytes.scalar(at: index, before: bytes.count)
            switch scalar.value {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
                let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                (position, next) = (index, index + (isPair ? 2 : scalar.length))
                partsParagraphs = scalar.value == 0x0C || scalar.value == 0x2029
                return
            default: index += scalar.length
            }
        }
        (position, next, partsParagraphs) = (bytes.count, bytes.count, false)
    }
}
