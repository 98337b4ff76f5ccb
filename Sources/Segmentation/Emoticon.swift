import BitextCore

/// A face of punctuation marks, `:-)` or `^_^`, or a few emoji that say how something is meant, which belongs to the sentence before it.
struct Emoticon {
    let end: Int

    init?(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
        if bytes[index] == UInt8(ascii: "^") {
            guard index + 2 < limit, bytes[index + 1] == UInt8(ascii: "_"), bytes[index + 2] == bytes[index] else {
                return nil
            }
            end = index + 3
            return
        }
        var mouth = index + 1
        if mouth < limit && (bytes[mouth] == UInt8(ascii: "-") || bytes[mouth] == UInt8(ascii: "'")) { mouth += 1 }
        let eyesEnd = mouth
        while mouth < limit, mouth - eyesEnd < 8, ")(DPp/|".utf8.contains(bytes[mouth]) { mouth += 1 }
        guard mouth > eyesEnd, mouth == limit || bytes[mouth] <= 0x20 else { return nil }
        end = mouth
    }

    /// The most emoji in a row that are read as one mark.
    private static let mostEmoji = 40

    /// A run of emoji that white space follows.
    init?(emojiAt index: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
        var (next, count) = (index, 0)
        while next < limit && count <= Emoticon.mostEmoji && next - index <= 16 * Emoticon.mostEmoji {
            let scalar = bytes.scalar(at: next, before: limit)
            if Emoticon.isFeeling(scalar.value) {
                count += 1
            } else if count == 0 || !Emoticon.isModifier(scalar.value) {
                break
            }
            next += scalar.length
        }
        guard count > 0, count <= Emoticon.mostEmoji,
            next == limit || bytes.scalar(at: next, before: limit).scalarClass == .space
        else {
            return nil
        }
        end = next
    }

    /// Faces, hands, hearts and what goes with them; other emoji may stand for a word or begin an item.
    private static func isFeeling(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1F600...0x1F64F, 0x1F910...0x1F92F, 0x1F970...0x1F97A, 0x1F446...0x1F450, 0x1F493...0x1F49F, 0x1F382,
            0x1F389,
            0x1F38A, 0x1F4AA, 0x1F4AF, 0x1F525, 0x263A, 0x2728, 0x2764:
            true
        default: false
        }
    }

    private static func isModifier(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF, 0x2640, 0x2642: true
        default: false
        }
    }
}
