import TestSupport

/// A made-up text and its made-up translation, sentence by sentence: words that look nothing alike, names and years that do.
struct SyntheticBitext {
    private(set) var italian: [String] = []
    private(set) var english: [String] = []

    init(sentences: Int, using random: inout SeededGenerator) {
        let consonants = Array("bcdfglmnprstv")
        func word(_ number: Int, _ vowels: [Character]) -> String {
            var word = ""
            var rest = number * 7 + 11
            for _ in 0..<3 {
                word.append(consonants[rest % consonants.count])
                word.append(vowels[rest / 3 % vowels.count])
                rest = rest / 5 + 3
            }
            return word + String(vowels[number % vowels.count])
        }
        for _ in 0..<sentences {
            let length = Int.random(in: 4...18, using: &random)
            // Low numbers are common words, as in any language.
            let numbers = (0..<length).map { _ in
                Int.random(in: 0..<Int.random(in: 2...900, using: &random), using: &random)
            }
            var name = ""
            if Int.random(in: 0..<3, using: &random) == 0 {
                name = " Gr" + word(Int.random(in: 0..<5_000, using: &random), ["a", "o"]) + "elk"
            }
            if Int.random(in: 0..<3, using: &random) == 0 {
                name += " \(Int.random(in: 1_000..<9_000, using: &random))"
            }
            italian.append(numbers.map { word($0, ["a", "e", "o"]) }.joined(separator: " ") + name + ".")
            english.append(
                numbers.reversed().map { word($0 + 3, ["y", "u", "i"]) }.joined(separator: " ") + name + ".")
        }
    }
}
