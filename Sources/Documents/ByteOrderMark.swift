/// A byte-order mark at the beginning of a file: which encoding it announces and how many bytes it takes.
struct ByteOrderMark {
    let encoding: String
    let length: Int

    init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            (encoding, length) = ("UTF-8", 3)
        } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
            (encoding, length) = ("UTF-32LE", 4)
        } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            (encoding, length) = ("UTF-32BE", 4)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            (encoding, length) = ("UTF-16LE", 2)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            (encoding, length) = ("UTF-16BE", 2)
        } else {
            return nil
        }
    }
}
