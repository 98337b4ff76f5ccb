public import BitextCore

/// Reads vertical text, the format of CWB and Manatee: a token a line (form, tab, lemma, tab, part of speech…) and tags on lines of their own.
///
/// `<s>` is a segment, `<p>` a paragraph, `<b id>` one side of a bead, `<g/>` joins the tokens before and after it; any other element is a
/// structure. Tokens outside an `<s>` make segments of their own, which blank lines part. Lines that begin `<?` or `<!` and blanks around a
/// column are left out and the five entities of XML understood, as `cwb-encode -xsB` does; an empty form becomes `__UNDEF__`, as there.
public struct VerticalReader: Sendable {
    private let outline: VerticalOutline
    private var oddities = VerticalOddities()

    /// Makes a reader for the texts of a file.
    public init(_ outline: VerticalOutline) {
        self.outline = outline
        for line in outline.strays { oddities.add(.outsideText, line: line) }
    }

    /// What was strange in the texts read so far.
    public var findings: [Finding] { oddities.findings(in: outline.file) }

    /// Reads one text of the file whose `bytes` the outline is of; throws where a line can't be read.
    public mutating func read(
        _ text: VerticalOutline.Text, of bytes: UnsafeBufferPointer<UInt8>
    ) throws(InterchangeError) -> AnnotatedText {
        var assembly = VerticalAssembly(text, attributes: outline.attributes)
        var lines = ByteLines(bytes, in: text.range, firstNumber: text.line)
        var columns: [Range<Int>] = []
        while let wholeLine = lines.next() {
            let line = bytes.withoutBlanks(wholeLine)
            if line.isEmpty {
                assembly.blankLine(&oddities, line: lines.number)
                continue
            }
            if bytes[line.lowerBound] == UInt8(ascii: "<"), line.count > 1 {
                if try readTag(line, number: lines.number, in: bytes, into: &assembly) { continue }
            }
            let hasEntities = split(line, of: bytes, into: &columns)
            if columns.count > outline.attributes.count + 1 {
                let advice =
                    columns.count == 10
                    ? "CoNLL-U, which has 10, is read with --format conllu" : "--attributes names those after the first"
                throw .line(
                    file: outline.file, number: lines.number,
                    reason:
                        "has \(columns.count.counted("column")) where \(outline.attributes.count + 1) were expected; \(advice)"
                )
            }
            if columns.count <= outline.attributes.count { oddities.add(.missingColumns, line: lines.number) }
            if columns[0].isEmpty { oddities.add(.emptyForm, line: lines.number) }
            assembly.append(columns, of: bytes, decoding: hasEntities)
        }
        assembly.end(&oddities, line: lines.number)
        return assembly.text
    }

    /// Reads a line that begins with `<`; false where it is a token after all.
    private mutating func readTag(
        _ line: Range<Int>, number: Int, in bytes: UnsafeBufferPointer<UInt8>, into assembly: inout VerticalAssembly
    ) throws(InterchangeError) -> Bool {
        let second = bytes[line.lowerBound + 1]
        if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return !bytes[line].contains(0x09) }
        guard XMLTag.begins(line, in: bytes) else { return false }
        let tag: XMLTag
        do { tag = try XMLTag(line, in: bytes) } catch {
            // A token may look like a tag, but a tag has no columns.
            if bytes[line].contains(0x09) { return false }
            throw .line(file: outline.file, number: number, reason: "the line \(error.reason)")
        }
        if tag.name != outline.element { assembly.apply(tag, &oddities, line: number) }
        return true
    }

    /// Finds the columns of a line, without the blanks around them; whether there is an `&` in it.
    @inline(__always)
    private func split(
        _ line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, into columns: inout [Range<Int>]
    ) -> Bool {
        columns.removeAll(keepingCapacity: true)
        var hasEntities = false
        var start = line.lowerBound
        for index in line {
            let byte = bytes[index]
            if byte == 0x09 {
                columns.append(bytes.withoutBlanks(start..<index))
                start = index + 1
            } else if byte == UInt8(ascii: "&") {
                hasEntities = true
            }
        }
        columns.append(bytes.withoutBlanks(start..<line.upperBound))
        return hasEntities
    }
}
