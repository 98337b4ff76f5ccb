/// Tells which texts in UTF-8 belong to a regular language, at most one step a byte.
///
/// A nondeterministic automaton over bytes (Thompson 1968) whose sets of states become states of a deterministic one when a text first
/// leads to them (Cox, “Regular expression matching can be simple and fast”, 2007). Unlike backtracking, no pattern takes long.
struct ByteAutomaton {
    private enum Step {
        case bytes(ClosedRange<UInt8>, next: Int)
        case split(Int, Int)
        case accept
    }

    private var steps: [Step] = [.accept]
    /// Bytes that all steps treat alike have one class.
    private var classes = [UInt8](repeating: 0, count: 256)
    private var classBytes: [UInt8] = []
    /// The steps that each state stands for; state 0 is that without any.
    private var states: [[Int]] = [[]]
    private var numbers: [[Int]: Int32] = [[]: 0]
    private var accepts = [false]
    /// The state that follows each state after a byte of each class; -1 where it isn't known yet.
    private var table: [Int32] = []
    private var start: Int32 = 0
    private static let maximumSteps = 4000
    private static let maximumStates = 2000

    /// Makes the automaton of a language; nil where it would be too large.
    init?(_ language: RegularLanguage) {
        guard let first = compile(language, next: 0) else { return nil }
        makeClasses()
        table = [Int32](repeating: 0, count: classBytes.count)
        guard let start = state(of: closure(of: [first])) else { return nil }
        self.start = start
    }

    /// Whether the whole of a text belongs to the language, its ASCII letters made lower case before; nil where that would need too
    /// much memory.
    mutating func matches(_ text: UnsafeRawBufferPointer, lowering: Bool) -> Bool? {
        var state = start
        for var byte in text {
            if lowering && byte >= 0x41 && byte <= 0x5A { byte |= 0x20 }
            let place = Int(state) &* classBytes.count &+ Int(classes[Int(byte)])
            var next = table[place]
            if next < 0 {
                guard let made = successor(of: Int(state), Int(classes[Int(byte)])) else { return nil }
                table[place] = made
                next = made
            }
            if next == 0 { return false }
            state = next
        }
        return accepts[Int(state)]
    }

    // MARK: Compiling

    /// Adds the steps of a language that go on at `next`; returns where they begin.
    private mutating func compile(_ language: RegularLanguage, next: Int) -> Int? {
        if steps.count > ByteAutomaton.maximumSteps { return nil }
        switch language {
        case .scalars(let ranges):
            var entry: Int?
            for range in ranges {
                for bytes in UTF8Ranges(range).sequences {
                    let first = bytes.reversed().reduce(next) { add(.bytes($1, next: $0)) }
                    entry = entry.map { add(.split($0, first)) } ?? first
                }
            }
            return entry
        case .sequence(let items):
            var next = next
            for item in items.reversed() {
                guard let first = compile(item, next: next) else { return nil }
                next = first
            }
            return next
        case .alternatives(let branches):
            var entry: Int?
            for branch in branches {
                guard let first = compile(branch, next: next) else { return nil }
                entry = entry.map { add(.split($0, first)) } ?? first
            }
            return entry
        case .repeated(let inner, let minimum, let maximum):
            var entry = next
            if let maximum {
                for _ in minimum..<max(minimum, maximum) {
                    guard let first = compile(inner, next: entry) else { return nil }
                    entry = add(.split(first, next))
                }
            } else {
                let loop = add(.split(next, next))
                guard let first = compile(inner, next: loop) else { return nil }
                steps[loop] = .split(first, next)
                entry = loop
            }
            for _ in 0..<minimum {
                guard let first = compile(inner, next: entry) else { return nil }
                entry = first
            }
            return entry
        }
    }

    private mutating func add(_ step: Step) -> Int {
        steps.append(step)
        return steps.count - 1
    }

    private mutating func makeClasses() {
        var begins = [Bool](repeating: false, count: 257)
        begins[0] = true
        for case .bytes(let range, _) in steps {
            begins[Int(range.lowerBound)] = true
            begins[Int(range.upperBound) + 1] = true
        }
        for byte in 0...255 {
            if begins[byte] { classBytes.append(UInt8(byte)) }
            classes[byte] = UInt8(classBytes.count - 1)
        }
    }

    // MARK: Making states

    private func closure(of places: [Int]) -> [Int] {
        var isSeen: Set<Int> = []
        var stack = places
        var found: [Int] = []
        while let place = stack.popLast() {
            guard isSeen.insert(place).inserted else { continue }
            if case .split(let first, let second) = steps[place] {
                stack += [first, second]
            } else {
                found.append(place)
            }
        }
        return found.sorted()
    }

    private mutating func state(of places: [Int]) -> Int32? {
        if let known = numbers[places] { return known }
        if states.count >= ByteAutomaton.maximumStates { return nil }
        let number = Int32(states.count)
        numbers[places] = number
        states.append(places)
        accepts.append(places.contains(0))
        table += [Int32](repeating: -1, count: classBytes.count)
        return number
    }

    private mutating func successor(of state: Int, _ byteClass: Int) -> Int32? {
        let byte = classBytes[byteClass]
        var places: [Int] = []
        for place in states[state] {
            if case .bytes(let range, let next) = steps[place], range.contains(byte) { places.append(next) }
        }
        return self.state(of: closure(of: places))
    }
}

/// The sequences of ranges of bytes that the code points of a range are written by in UTF-8.
private struct UTF8Ranges {
    private(set) var sequences: [[ClosedRange<UInt8>]] = []

    init(_ range: ClosedRange<UInt32>) { add(range.lowerBound, range.upperBound) }

    private mutating func add(_ lower: UInt32, _ upper: UInt32) {
        for last: UInt32 in [0x7F, 0x7FF, 0xFFFF] where lower <= last && last < upper {
            add(lower, last)
            add(last + 1, upper)
            return
        }
        if upper > 0x7F {
            // Where only some of the last bytes occur with a first one, the range is cut.
            for bits: UInt32 in [6, 12, 18] {
                let mask: UInt32 = 1 << bits - 1
                if lower & ~mask == upper & ~mask { continue }
                if lower & mask != 0 {
                    add(lower, lower | mask)
                    add((lower | mask) + 1, upper)
                    return
                }
                if upper & mask != mask {
                    add(lower, (upper & ~mask) - 1)
                    add(upper & ~mask, upper)
                    return
                }
            }
        }
        sequences.append(zip(UTF8Ranges.bytes(of: lower), UTF8Ranges.bytes(of: upper)).map { $0...$1 })
    }

    private static func bytes(of scalar: UInt32) -> [UInt8] {
        func last(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
        if scalar < 0x80 { return [UInt8(scalar)] }
        if scalar < 0x800 { return [UInt8(0xC0 | scalar >> 6), last(0)] }
        if scalar < 0x10000 { return [UInt8(0xE0 | scalar >> 12), last(6), last(0)] }
        return [UInt8(0xF0 | scalar >> 18), last(12), last(6), last(0)]
    }
}
