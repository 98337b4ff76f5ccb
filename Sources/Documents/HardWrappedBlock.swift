import BitextCore

/// Lines without a blank one between them, and the judgement whether they are one text wrapped to a width.
///
/// Prose that was wrapped fills its lines: the first word of a line would not have fitted on the line before. Its
/// lines end anywhere, so that most of the next ones begin with a small letter. Verse, lists and headings fail one
/// test or the other. In a block that fails, two lines are still joined where the first can't be complete (it ends in
/// an article, or the next begins with a small letter) and the sentence is completed later on.
struct HardWrappedBlock {
    private let lines: [Line]
    /// The length of the longest line in scalars.
    private let width: Int

    init(lines ranges: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) {
        lines = ranges.map { Line($0, in: bytes) }
        width = lines.reduce(0) { max($0, $1.length) }
    }

    /// The width to which a text of many blocks is wrapped, or `nil` where most of it isn't.
    static func width(of blocks: [HardWrappedBlock]) -> Int? {
        var (wrapped, all, width) = (0, 0, 0)
        for block in blocks where block.lines.count > 1 {
            all += block.lines.count
            guard block.isWrapped else { continue }
            wrapped += block.lines.count
            width = max(width, block.width)
        }
        return wrapped >= 6 && wrapped * 2 >= all && width >= 50 ? width : nil
    }

    /// Whether a text of many blocks is one of stanzas, some of which may run on from line to line as prose does.
    static func arePoem(_ blocks: [HardWrappedBlock]) -> Bool {
        var (stanzas, verses, all) = (0, 0, 0)
        for block in blocks where block.lines.count > 1 {
            all += block.lines.count
            guard block.looksLikeVerse else { continue }
            stanzas += 1
            verses += block.lines.count
        }
        return stanzas >= 2 && verses * 2 > all
    }

    /// Appends the paragraphs; `documentWidth` is the width to which the text around is wrapped, `isInPoem` says that it is a poem.
    func appendParagraphs(to paragraphs: inout [Range<Int>], documentWidth: Int?, isInPoem: Bool) {
        if lines.count == 1 { return paragraphs.append(lines[0].range) }
        let isStanza = isInPoem && isNarrow
        let isWrapped = isWrapped && !isStanza
        var joints = isWrapped ? wrappedJoints : isStanza || looksLikeVerse ? hyphenJoints : incompleteJoints
        if !isWrapped { joinFullLines(&joints) }
        if let documentWidth, !isWrapped {
            joints = (0..<lines.count - 1).map { index in
                (index < joints.count && joints[index]) || reaches(documentWidth, index)
            }
        }
        var start = lines[0].range.lowerBound
        for index in lines.indices {
            if index < joints.count && joints[index] { continue }
            paragraphs.append(start..<lines[index].range.upperBound)
            if index + 1 < lines.count { start = lines[index + 1].range.lowerBound }
        }
    }

    /// Whether the next line's first word would have passed the width; a tenth is left to fonts of uneven letters.
    private func isFull(_ index: Int) -> Bool {
        (lines[index].length + 1 + lines[index + 1].firstWord) * 10 > width * 9
    }

    /// Whether the line was broken for a width: it isn't complete, and the next line's first word would have passed the width.
    private func reaches(_ width: Int, _ index: Int) -> Bool {
        lines[index].length <= width && lines[index].length + 1 + lines[index + 1].firstWord > width
            && !lines[index].endsSentence && !lines[index + 1].isItem
    }

    /// Whether the text evidently goes on in the next line, which a line that was wrapped does only when it is long enough.
    private func goesOn(_ index: Int) -> Bool {
        guard width <= HardWrappedBlock.widest, !lines[index].endsSentence, !lines[index + 1].isItem else {
            return false
        }
        return lines[index].endsInFunctionWord || isHyphenated(index)
            || lines[index + 1].startsLower && lines[index].length * 2 >= width
    }

    /// Whether a word is divided between two lines.
    private func isHyphenated(_ index: Int) -> Bool { lines[index].endsInHyphen && lines[index + 1].startsLower }

    private var hyphenJoints: [Bool] { (0..<lines.count - 1).map(isHyphenated) }

    /// Joins the lines of a wrapped paragraph that has a greeting before it or a signature behind it.
    ///
    /// Two lines in a row are as full as the next word allows, and the text doesn't end with either.
    private func joinFullLines(_ joints: inout [Bool]) {
        guard width >= 55, width <= HardWrappedBlock.widest else { return }
        var start = 0
        for index in 0..<lines.count {
            let goesOn = index + 1 < lines.count && fills(index) && !lines[index + 1].isItem
            if goesOn { continue }
            let run = start..<index
            let open = run.count { !lines[$0].endsSentence }
            if run.count >= 2 && open >= 2 {
                for full in run { joints[full] = true }
            }
            start = index + 1
        }
    }

    /// Whether the line is long, and the next one's first word would have passed the width.
    private func fills(_ index: Int) -> Bool {
        lines[index].length * 5 >= width * 4 && lines[index].length + 1 + lines[index + 1].firstWord > width - 3
    }

    /// The longest line, in scalars, that anybody wraps at.
    private static let widest = 160

    private var isProse: Bool { lines.contains { $0.holdsSentenceEnd || $0.endsInFunctionWord } }

    private var isWrapped: Bool {
        let ends = lines.count - 1
        guard ends >= 2, width <= HardWrappedBlock.widest, width >= 50 || isProse && !hasRoom && !isTiny else {
            return false
        }
        var (full, open) = (0, 0)
        for index in 0..<ends {
            if isFull(index) { full += 1 }
            if goesOn(index) { open += 1 }
        }
        return full * 4 >= ends * 3 && open * 5 >= ends * 2
    }

    /// Whether the lines are no longer than verses.
    private var isNarrow: Bool { width < 50 }

    private var looksLikeVerse: Bool { lines.count >= 3 && isNarrow && (!isProse || hasRoom || isTiny) }

    /// Whether the lines are shorter than any column's, and no sentence ends within one.
    private var isTiny: Bool { lines.count >= 4 && width <= 24 && !lines.contains { $0.holdsSentenceEnd } }

    /// Whether a line has room for the next one's first word although the sentence goes on there, as no narrow column has.
    private var hasRoom: Bool {
        lines.count > 3
            && (0..<lines.count - 1).contains { index in
                !lines[index].endsSentence && lines[index].length + 1 + lines[index + 1].firstWord < width
            }
    }

    private var wrappedJoints: [Bool] {
        (0..<lines.count - 1).map { index in
            let (line, next) = (lines[index], lines[index + 1])
            if !isFull(index) { return goesOn(index) }
            return line.endsSentence ? !next.isItem : !next.isBulleted
        }
    }

    /// Joints of lines that are incomplete, as far as the sentence they begin comes to an end.
    private var incompleteJoints: [Bool] {
        var joints = [Bool](repeating: false, count: lines.count - 1)
        var isCompleted = lines[lines.count - 1].hasSentenceEnd
        for index in joints.indices.reversed() {
            joints[index] = isCompleted && goesOn(index)
            isCompleted = lines[index].hasSentenceEnd || joints[index]
        }
        return joints
    }
}

/// What a line of a block looks like at its ends.
private struct Line {
    let range: Range<Int>
    /// Its scalars.
    let length: Int
    /// The scalars of its first word.
    let firstWord: Int
    let startsLower: Bool
    /// It begins as the item of a list or a turn of a dialogue.
    let isItem: Bool
    /// It begins with a bullet that is never punctuation of running text.
    let isBulleted: Bool
    /// It ends in a full stop, a colon or the like.
    let endsSentence: Bool
    /// It ends in a word that leans on the next one: an article, a preposition, a title.
    let endsInFunctionWord: Bool
    /// It ends in a letter and a hyphen.
    let endsInHyphen: Bool
    /// A sentence ends before the line does, and another begins.
    let holdsSentenceEnd: Bool

    var hasSentenceEnd: Bool { holdsSentenceEnd || endsSentence }

    init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        self.range = range
        var (length, firstWord, holdsSentenceEnd) = (0, 0, false)
        var lastSpace = range.lowerBound
        for index in range {
            let byte = bytes[index]
            // Accents behind their letters take no room of their own.
            let isAccent =
                byte & 0xFE == 0xCC
                && DecodedScalar.accents.contains(bytes.scalar(at: index, before: range.upperBound).value)
            if byte & 0xC0 != 0x80, !isAccent { length += 1 }
            guard byte == 0x20 else { continue }
            if firstWord == 0 { firstWord = length - 1 }
            lastSpace = index + 1
            if index > range.lowerBound && index + 1 < range.upperBound && !holdsSentenceEnd {
                let before = bytes[index - 1]
                holdsSentenceEnd =
                    (before == UInt8(ascii: ".") || before == UInt8(ascii: "?") || before == UInt8(ascii: "!"))
                    && bytes.scalar(at: index + 1, before: range.upperBound).scalarClass == .upper
            }
        }
        self.length = length
        self.firstWord = firstWord == 0 ? length : firstWord
        self.holdsSentenceEnd = holdsSentenceEnd
        let first = bytes.scalar(at: range.lowerBound, before: range.upperBound)
        startsLower = first.scalarClass == .lower
        let marker = LineMarker(range, in: bytes)
        (isItem, isBulleted) = (marker != .none, marker == .bullet)
        let lastWord = lastSpace..<range.upperBound
        // A lone capital is the number of a heading (*Capitolo I*, *Allegato A*), not a word that leans on the next.
        let isCounter = lastWord.count == 1 && bytes[lastSpace] < 0x60
        endsInFunctionWord =
            lastWord.count <= 10 && !isCounter
            && Line.functionWords.contains(String(decoding: bytes[lastWord], as: UTF8.self).lowercased())
        endsInHyphen =
            range.count > 2 && bytes[range.upperBound - 1] == UInt8(ascii: "-")
            && bytes.scalar(endingAt: range.upperBound - 1, after: range.lowerBound).scalarClass == .lower
        endsSentence = !endsInFunctionWord && Line.endsSentence(range, in: bytes)
    }

    private static func endsSentence(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound {
            let scalar = bytes.scalar(endingAt: end, after: range.lowerBound)
            switch scalar.value {
            case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x2026, 0x3002, 0xFF01, 0xFF1F: return true
            case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x203A: end -= scalar.length
            default: return false
            }
        }
        return false
    }

    /// Words that no Italian or English line ends in unless it was wrapped.
    private static let functionWords: Set<String> = Set(
        """
        il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle \
        dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o che se ma \
        non si ci ad od è era erano sono fu furono ha hanno aveva avevano mio mia suo sua signor signora signorina dottor professor ingegner don san sant' santa sig. sig.ra \
        sigg. dott. dott.ssa prof. prof.ssa avv. mons. artt. pag. pagg. cfr. nn. figg. \
        the an of to at by for from with and or but that which his her their our your my its is are was were has had mr. \
        mrs. ms. dr. prof. mr mrs ms dr
        """.split(separator: " ").map(String.init))
}
