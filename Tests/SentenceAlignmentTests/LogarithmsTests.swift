import Foundation
import Testing

@testable import SentenceAlignment

/// The logarithms and exponentials that alignment counts in, beside the C library's.
@Suite struct LogarithmsTests {
    /// Numbers of all sizes, the same each time.
    private static let numbers: [Double] = (-600...600).map { (step: Int) -> Double in
        let digits = 1 + Double((step + 600) % 7) / 8
        return digits * Foundation.exp(Double(step) / 2)
    }

    @Test func logarithmsAreGoodToNineDigits() {
        for number in Self.numbers {
            let (found, right) = (Logarithms.log(number), Foundation.log(number))
            #expect(abs(found - right) < 1e-9 * max(1, abs(right)), "log \(number)")
        }
        #expect(Logarithms.log(1.0) == 0)
    }

    @Test func exponentialsAreGoodToSevenDigits() {
        for step in -6_990...6_990 {
            let power = Double(step) / 10
            let (found, right) = (Logarithms.exp(power), Foundation.exp(power))
            #expect(abs(found - right) < 1e-7 * right, "e^\(power)")
        }
        #expect(Logarithms.exp(0.0) == 1)
    }

    @Test func whatHasNoLogarithmIsImpossible() {
        #expect(Logarithms.log(0.0) == -.infinity && Logarithms.log(-1.0) == -.infinity)
        #expect(Logarithms.exp(-701.0) == 0 && Logarithms.exp(-Double.infinity) == 0)
        #expect(Logarithms.exp(701.0) == Logarithms.exp(700.0) && Logarithms.exp(700.0).isFinite)
    }

    @Test func theGammaFunctionIsItsLogarithm() {
        for step in 1...400 {
            let x = Float(step) / 8
            #expect(abs(Double(Logarithms.gamma(x)) - Foundation.lgamma(Double(x))) < 1e-5 * max(1, Double(x)), "\(x)")
        }
    }

    @Test func sumsAreThoseOfWhatTheLogarithmsStandFor() {
        let impossible = -Double.infinity
        for terms in [
            [0, 0, 0], [1, -2, 0.5], [-300, -301, impossible], [impossible, impossible, impossible], [5, -90, 4],
        ] {
            let right = Foundation.log(terms.reduce(0) { $0 + Foundation.exp($1 - 5) }) + 5
            for found in [Logarithms.sum(terms[0], terms[1], terms[2]), Logarithms.sum(terms.span, terms.count)] {
                #expect(found == right || abs(found - right) < 1e-7, "\(terms)")
            }
        }
    }
}
