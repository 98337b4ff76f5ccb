/// Finds the forms that hold a text by one pass over the bytes of all forms.
///
/// Sixteen places are looked at together: those whose first and last byte fit are compared in full (Muła,
/// “SIMD-friendly algorithms for substring searching”, 2016).
struct LiteralScan {
    private let forms: StringTable

    init(_ forms: StringTable) { self.forms = forms }

    /// Calls `body` with the numbers of the forms that hold `literal`, ascending; some others may be among them.
    func forEachForm<Failure: Error>(
        holding literal: [UInt8], _ body: (Int) throws(Failure) -> Void
    ) throws(Failure) {
        guard let first = literal.first, let last = literal.last else { return }
        let firsts = SIMD16<UInt8>(repeating: first)
        let lasts = SIMD16<UInt8>(repeating: last)
        try forEachForm(reach: literal.count) { bytes, place in
            let heads = bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
            let tails = bytes.loadUnaligned(fromByteOffset: place + literal.count - 1, as: SIMD16<UInt8>.self)
            return (heads .== firsts) .& (tails .== lasts)
        } isFound: { bytes, place in
            for index in 0..<literal.count where bytes[place + index] != literal[index] { return false }
            return true
        } body: { (form) throws(Failure) in
            try body(form)
        }
    }

    /// Calls `body` with the numbers of the forms that hold other characters than ASCII, ascending.
    func forEachNonASCIIForm<Failure: Error>(_ body: (Int) throws(Failure) -> Void) throws(Failure) {
        let limit = SIMD16<UInt8>(repeating: 0x80)
        try forEachForm(reach: 1) { bytes, place in
            bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self) .>= limit
        } isFound: { bytes, place in
            bytes[place] >= 0x80
        } body: { (form) throws(Failure) in
            try body(form)
        }
    }

    /// Calls `body` with the forms in which something of `reach` bytes `isFound`, where `mayBe` doesn't rule it out.
    @inline(__always)
    private func forEachForm<Failure: Error>(
        reach: Int, mayBe: (UnsafeRawBufferPointer, Int) -> SIMDMask<SIMD16<Int8>>,
        isFound: (UnsafeRawBufferPointer, Int) -> Bool, body: (Int) throws(Failure) -> Void
    ) throws(Failure) {
        let bytes = forms.bytes
        var place = 0
        var form = 0
        while place + reach <= bytes.count {
            var end = place + 1
            if place + reach + 15 <= bytes.count {
                if !any(mayBe(bytes, place)) {
                    place += 16
                    continue
                }
                end = place + 16
            }
            while place < end {
                if isFound(bytes, place) {
                    form = number(ofFormAt: place, from: form)
                    try body(form)
                    // The rest of this form is of no interest.
                    place = max(place + 1, min(forms.starts[form + 1], bytes.count))
                } else {
                    place += 1
                }
            }
        }
    }

    /// The form that the byte at `place` belongs to.
    private func number(ofFormAt place: Int, from form: Int) -> Int {
        var low = form
        var step = 1
        while low + step < forms.count && forms.starts[low + step] <= place {
            low += step
            step *= 2
        }
        return max(low, forms.starts.lowerBound(of: place + 1, in: low..<min(forms.count, low + step)) - 1)
    }
}
