/// What a mark beyond ASCII is for, however it is drawn.
enum MarkUse {
    case quotation
    case dash
    case ellipsis
    /// White space, as Unicode's property White_Space has it.
    case space

    /// Looks a scalar's number up; `nil` for whatever is neither.
    @inline(__always) init?(_ scalar: UInt32) {
        switch scalar {
        case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: self = .quotation
        case 0x2012...0x2015: self = .dash
        case 0x2026: self = .ellipsis
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
        default: return nil
        }
    }
}
