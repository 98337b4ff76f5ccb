import ArgumentParser

/// Refuses numbers below 1 for options that count what there must be.
func checkCounts(_ options: KeyValuePairs<String, Int>) throws {
    for (name, count) in options where count < 1 { throw ValidationError("\(name) takes a number from 1 up") }
}
