/// Natural logarithms and exponentials good to about nine digits: several times faster than the C library's, inlined, and
/// the same to the bit wherever arithmetic is IEEE 754's.
enum Logarithms {
    /// log x for a normal number above 0; −∞ for 0 and below.
    @inline(__always) static func log(_ x: Double) -> Double {
        if x < .leastNormalMagnitude { return -.infinity }
        // x = m·2^e with m between √½ and √2, and log m by the series of the inverse hyperbolic tangent.
        let bits = x.bitPattern &- 0x3FE6_A09E_667F_3BCD
        let exponent = Int64(bitPattern: bits) >> 52
        let mantissa = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF &+ 0x3FE6_A09E_667F_3BCD)
        let z = (mantissa - 1) / (mantissa + 1)
        let square = z * z
        // By Estrin's scheme, whose products don't wait for one another; so below.
        let fourth = square * square
        let series = (1 + square * (1.0 / 3)) + fourth * ((1.0 / 5 + square * (1.0 / 7)) + fourth * (1.0 / 9))
        return Double(exponent) * 0.693_147_180_559_945_3 + 2 * z * series
    }

    /// log x for a normal number above 0; −∞ for 0 and below.
    @inline(__always) static func log(_ x: Float) -> Float { Float(log(Double(x))) }

    /// e to the power x; 0 below −700, and as for 700 above it.
    @inline(__always) static func exp(_ x: Double) -> Double {
        if x < -700 { return 0 }
        let power = min(x, 700) * 1.442_695_040_888_963_4
        let whole = (power + 6_755_399_441_055_744) - 6_755_399_441_055_744  // rounds to the nearest integer
        let r = (power - whole) * 0.693_147_180_559_945_3
        let (square, fourth) = (r * r, r * r * (r * r))
        let low = (1 + r) + square * (1.0 / 2 + r * (1.0 / 6))
        let high = (1.0 / 24 + r * (1.0 / 120)) + square * (1.0 / 720 + r * (1.0 / 5040))
        let series = low + fourth * high
        return series * Double(bitPattern: UInt64(bitPattern: (Int64(whole) &+ 1023) << 52))
    }

    /// e to the power x.
    @inline(__always) static func exp(_ x: Float) -> Float { Float(exp(Double(x))) }

    /// log Γ(x) for x above 0, by Stirling's series.
    static func gamma(_ x: Float) -> Float {
        var x = Double(x)
        var shift = 0.0
        while x < 7 {
            shift += log(x)
            x += 1
        }
        let inverse = 1 / (x * x)
        let series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260))) / x
        return Float((x - 0.5) * log(x) - x + 0.918_938_533_204_672_8 + series - shift)
    }

    /// log(Σ exp) of the first `count` terms.
    @inline(__always) static func sum(_ terms: borrowing Span<Double>, _ count: Int) -> Double {
        var highest = -Double.infinity
        for index in 0..<count where terms[index] > highest { highest = terms[index] }
        if highest == -.infinity { return highest }
        var sum = 0.0
        for index in 0..<count {
            let difference = terms[index] - highest
            if difference > -20 { sum += exp(difference) }
        }
        return sum == 1 ? highest : highest + log(sum)
    }

    /// log(exp a + exp b + exp c).
    @inline(__always) static func sum(_ a: Double, _ b: Double, _ c: Double) -> Double {
        let highest = max(a, max(b, c))
        if highest == -.infinity { return highest }
        var sum = 0.0
        if a - highest > -20 { sum += exp(a - highest) }
        if b - highest > -20 { sum += exp(b - highest) }
        if c - highest > -20 { sum += exp(c - highest) }
        return sum == 1 ? highest : highest + log(sum)
    }
}
