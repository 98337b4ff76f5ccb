/// Key word in context: fits concordance lines into the columns of a terminal, with every node beginning at the same
/// column.
public struct KWICLayout: Sendable {
    /// The columns of the terminal.
    public let width: Int
    /// The columns before the node.
    public let nodeColumn: Int
    /// What stands where text was cut.
    private static let ellipsis = "…"

    /// A layout for `width` columns that puts nodes of `nodeWidth` columns in the middle.
    public init(width: Int, nodeWidth: Int = 10) {
        self.width = max(0, width)
        nodeColumn = max(0, (self.width - max(0, nodeWidth)) / 2)
    }

    /// The three pieces of a line on the terminal, apart so that they can be coloured.
    public struct Pieces: Sendable, Equatable {
        /// The left context, cut at its start and padded to `nodeColumn` columns.
        public var left: String
        /// The node, cut at its end if the line has no room for it.
        public var node: String
        /// The right context, cut at its end.
        public var right: String
    }

    /// Fits a line; control characters become visible and harmless (see `DisplayText`).
    public func fit(_ line: ConcordanceLine) -> Pieces { fit(left: line.left, node: line.node, right: line.right) }

    /// Fits a text on both sides of its node.
    public func fit(left: String, node: String, right: String) -> Pieces {
        let left = KWICLayout.end(of: DisplayText.printable(left), columns: nodeColumn)
        let padding = String(repeating: " ", count: max(0, nodeColumn - DisplayWidth.columns(of: left)))
        let node = KWICLayout.start(of: DisplayText.printable(node), columns: width - nodeColumn)
        let rest = width - nodeColumn - DisplayWidth.columns(of: node)
        let right = KWICLayout.start(of: DisplayText.printable(right), columns: rest)
        return Pieces(left: padding + left, node: node, right: right)
    }

    /// As much of the start of `text` as fits; an ellipsis ends it where more follows.
    static func start(of text: String, columns: Int) -> String {
        if DisplayWidth.isPlain(text) {
            if text.unicodeScalars.count <= columns { return text }
            return columns > 0 ? String(text.unicodeScalars.prefix(columns - 1)) + ellipsis : ""
        }
        guard let kept = fitting(text, columns) else { return text }
        return String(kept) + (columns > 0 ? ellipsis : "")
    }

    /// As much of the end of `text` as fits; an ellipsis begins it where more precedes.
    static func end(of text: String, columns: Int) -> String {
        if DisplayWidth.isPlain(text) {
            if text.unicodeScalars.count <= columns { return text }
            return columns > 0 ? ellipsis + String(text.unicodeScalars.suffix(columns - 1)) : ""
        }
        guard let kept = fitting(text.reversed(), columns) else { return text }
        return (columns > 0 ? ellipsis : "") + String(kept.reversed())
    }

    /// The first clusters that fit beside an ellipsis; nil where all fit without one.
    private static func fitting(_ clusters: some Sequence<Character>, _ columns: Int) -> [Character]? {
        var kept: [Character] = []
        var used = 0
        var keptBesideEllipsis = 0
        for cluster in clusters {
            used += DisplayWidth.columns(of: cluster)
            if used > columns { return Array(kept[..<keptBesideEllipsis]) }
            kept.append(cluster)
            if used <= columns - 1 { keptBesideEllipsis = kept.count }
        }
        return nil
    }
}
