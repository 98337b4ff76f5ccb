import Glibc

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

/// The logarithm to the base 2.
func binaryLogarithm(_ value: Double) -> Double { log2(value) }
