/// Why a corpus can't have an index: neither folder that it may lie in can be written to.
public struct NoPlaceForIndex: Error, CustomStringConvertible {
    let corpus: String
    let folder: String

    /// What is wrong and what to do about it.
    public var description: String {
        "\(corpus): neither its folder nor \(folder) can be written to, so there is no place for its index; set XDG_CACHE_HOME to a "
            + "folder that can be, as in XDG_CACHE_HOME=/tmp"
    }
}
