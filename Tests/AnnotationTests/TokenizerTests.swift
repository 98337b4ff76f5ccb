import BitextCore
import TestSupport
import Testing

@testable import Annotation

@Suite struct TokenizerTests {
    /// Expects the tokens that `·` parts; white space is as it stands.
    private func expect(_ marked: String, _ language: Language, sourceLocation: SourceLocation = #_sourceLocation) {
        let text = marked.split(separator: "·").joined()
        let gold = marked.split(whereSeparator: { $0 == "·" || $0 == " " }).map(String.init)
        let bytes = Array(text.utf8)
        let found = Tokenizer(language: language).tokens(in: bytes).map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
        #expect(found == gold, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "L'·albero dell'·orto non c'·è più·.", "Un’·altra volta·, anch’·io·.", "Sant'·Angelo e quest'·anno·.",
        "Nell'·89·, all'·8 %·.",
        "Della casa dirlo dammelo gliene·.", "Un po'·, un mo' e di'·.", "Era il '93·, negli anni '60·.",
        "La 'ndrangheta e l'·«·Unità·»·.",
        "Ha letto '·Roma·' e '·Il libro·'·.", "Perche' no·?",
    ])
    func italianApostrophes(_ marked: String) { expect(marked, .italian) }

    @Test(arguments: [
        "Do·n't ca·n’t wo·n't·.", "John·'s dog·, it·’s mine·.", "I·'m they·'ll we·'ve she·'d you·'re",
        "can·not gon·na got·ta wan·na",
        "the boys·' room", "o'clock O'Neill ma'am", "the '90s·, '72 and 'em", "should·n't·'ve",
    ])
    func englishClitics(_ marked: String) { expect(marked, .english) }

    @Test func theApostropheThatUnicodeCallsALetterIsOne() {
        expect("Lʼ·albero dellʼ·orto e un poʼ", .italian)
        expect("do·nʼt Johnʼ·s".replacing("nʼ·s", with: "n·ʼs"), .english)
    }

    @Test(arguments: Language.allCases)
    func compoundsNumbersAndAddressesAreWhole(_ language: Language) {
        expect("un-due-tre e-mail x-ray·, 10-12·.", language)
        expect("3.50 1.000.000 12/05/2024 9.15 10:30 2.4.1 50 % € 5 +39 06", language)
        expect("1,000,000 kB", language)
        expect("https://www.example.org/a(b)?c=d&e=f·, www.example.com·.", language)
        expect("(·mailto:a@b.org·) anna.rossi@mail.example.com·. page.html", language)
        expect("#tag·, @anna e/o km/h AT&T C++·.", language)
    }

    @Test(arguments: Language.allCases)
    func signsTagsItalicsAndFacesAreWhole(_ language: Language) {
        expect(
            "+5 -5 −5 (·+3,5·%·) pp. 3-5 C-5".replacing("+3,5", with: language == .italian ? "+3,5" : "+3.5"), language)
        expect("#100giorni #·1 _·molto bello·_ _·sic·_ snake_case ^_^ :-)", language)
        expect("mario...@example.it mar·... Bar·...", language)
    }

    @Test func apostrophesOfOtherSortsAreApostrophes() {
        expect("L‘·amico dell‘·uomo c′·è l´·amico", .italian)
        expect("do·n‘t it·‘s", .english)
        expect("Jack O'Brien ama il rock'n'roll", .italian)
    }

    @Test func abbreviationsInCompoundsAndAtTheEndAreWhole() {
        expect("U.S.-based at 3:30p.m. sharp", .english)
        expect("Sold by Acme Inc.", .english)
        expect("Parlò con l'·avv.", .italian)
    }

    @Test func abbreviationsKeepTheirStop() {
        expect("Il dott. Rossi·, la prof.ssa Neri e S.p.A. e U.S.A.", .italian)
        expect("art. 3·, pag.·12·, n. 7·, d.lgs. 8·, ecc.", .italian)
        expect("J. R. Smith e la vitamina C·.", .italian)
        expect("Mr. Smith·, e.g. at 9 p.m. in the U.S. Senate", .english)
        expect("He said no·. No. 7 said etc.", .english)
        expect("That is who I am·.", .english)
    }

    @Test(arguments: Language.allCases)
    func addressesAreWholeWhateverTheirLettersAndMarks(_ language: Language) {
        expect("@École a@è.it info@èa.it 5@à @漢字 info@caffè.it", language)
        expect("m.rossi+lista@example.it a.b-c+d@ex.co.uk (·rossi+lista@example.it·)", language)
        expect("john.o'neil@example.com anna.d'angelo@example.it", language)
        expect("1·+·1 A·+·B x·+·y@z", language)
    }

    @Test func anElidedWordStandsApartFromAnAddress() {
        expect("Scrivi all'·info@example.it o a o'neil@example.com·.", .italian)
    }

    @Test func aPossessiveBehindAnAbbreviationIsAClitic() {
        expect("the U.S.·'s army·, a Ph.D.·’s value and Acme Inc.·'s name", .english)
        expect("the U.S.·' army", .english)
    }

    @Test(arguments: Language.allCases)
    func degreesBelongToTheirScale(_ language: Language) {
        expect("20·°C·, 68 °F·, 3° XIV° 20 ° e", language)
    }

    @Test func someTokensBeginOrEndInMarks() {
        expect("at 5p.m. or 5 p.m. sharp", .english)
        expect("the .NET and .com years·.", .english)
        expect("rock 'n' roll and rock ’n’ roll", .english)
        expect("'·No·' and 'n up", .english)
        expect("by Smith et al.", .english)
        expect("That was Al·.", .english)
        expect("10'000 and 10’000 but 5·'·10", .english)
        expect("10'000 franchi, ma l'·80 e 5'".replacing(",", with: "·,"), .italian)
    }

    @Test func usersAddTheirOwnAbbreviations() {
        let text = "Il Zugf. e il resto"
        #expect(Tokenizer(language: .italian).tokens(in: text).count == 6)
        #expect(Tokenizer(language: .italian, abbreviations: ["zugf."]).tokens(in: text).count == 5)
    }

    @Test(arguments: Language.allCases)
    func marksStandApart(_ language: Language) {
        expect("«·Ah·!·»·, (·sì·) [·3·] “·no·”·; …", language)
        expect("Wow·!!! Eh·?! No·... — so -- so", language)
        expect("bene :-) ;) <3 ok", language)
    }

    @Test(arguments: ["👩‍👩‍👧‍👦", "🇮🇹", "👍🏽", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"])
    func anEmojiIsOneToken(_ emoji: String) {
        #expect(Tokenizer(language: .italian).tokens(in: emoji).count == 1)
        #expect(Tokenizer(language: .english).tokens(in: emoji + emoji).count == (emoji == "1️⃣" ? 1 : 2))
    }

    /// Whether each byte that is no white space is in exactly one token, and no token holds white space.
    private func covers(_ bytes: [UInt8], _ language: Language) -> Bool {
        var isSpace = [Bool](repeating: false, count: bytes.count)
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            while index < buffer.count {
                let scalar = buffer.scalar(at: index, before: buffer.count)
                for byte in index..<index + scalar.length { isSpace[byte] = scalar.scalarClass == .space }
                index += scalar.length
            }
        }
        var next = 0
        for token in Tokenizer(language: language).tokens(in: bytes) {
            guard token.range.lowerBound >= next, !token.range.isEmpty, token.range.upperBound <= bytes.count else {
                return false
            }
            if isSpace[next..<token.range.lowerBound].contains(false) || isSpace[token.range].contains(true) {
                return false
            }
            next = token.range.upperBound
        }
        return !isSpace[next...].contains(false)
    }

    private static let pieces = [
        "a", "l", "un", "po", "don", "t", "s", "ll", "can", "not", "gonna", "cannot", "U", "S", "è", "È", "casa",
        "dott", "www", "http", "mailto", "com", "it", "12",
        "3", ".", ".", "..", ",", ":", "/", "//", "'", "’", "‘", "`", "-", "–", "_", "@", "#", "&", "+", "!", "?", "…",
        "(", ")", "«", "»", "\"", " ", " ", "\n", "\u{A0}",
        "°", "º", "%", "€", "你好", "。", "مرحبا", "नमस्ते", "👩", "\u{200D}", "👧", "\u{FE0F}", "🇮", "🇹", "🏽", "e\u{301}",
        "\u{301}", "\0", "\u{AD}", "\u{200B}", "\u{FEFF}", "𝔘", "½",
        ")", "(", "<", "3", "*", "~", "$", ";",
    ]

    @Test(arguments: Language.allCases)
    func everyByteIsInOneToken(_ language: Language) {
        for seed in UInt64(1)...600 {
            var generator = SeededGenerator(seed: seed)
            let count = Int.random(in: 0...30, using: &generator)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
            #expect(covers(Array(text.utf8), language), "seed \(seed): \(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func noTokenCutsACharacter(_ language: Language) {
        for seed in UInt64(1)...600 {
            var generator = SeededGenerator(seed: seed)
            let text = (0..<40).map { _ -> String in
                guard Bool.random(using: &generator) else { return Self.pieces.randomElement(using: &generator) ?? "" }
                // One in each plane and script, however rare.
                let bits = Int.random(in: 7...21, using: &generator)
                let value = UInt32.random(in: 0..<1 << UInt32(bits), using: &generator)
                return Unicode.Scalar(value).map { String(Character($0)) } ?? "@"
            }.joined()
            let bytes = Array(text.utf8)
            for token in Tokenizer(language: language).tokens(in: bytes) {
                #expect(String(validating: bytes[token.range], as: UTF8.self) != nil, "seed \(seed): \(text)")
            }
            #expect(covers(bytes, language), "seed \(seed): \(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func bytesThatAreNoTextDoNoHarm(_ language: Language) {
        for seed in UInt64(1)...200 {
            var generator = SeededGenerator(seed: seed)
            let bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &generator) }
            var next = 0
            for token in Tokenizer(language: language).tokens(in: bytes) {
                #expect(
                    token.range.lowerBound >= next && !token.range.isEmpty && token.range.upperBound <= bytes.count,
                    "seed \(seed)")
                next = token.range.upperBound
            }
        }
    }

    @Test(arguments: [
        "x", "a.b", "ab.", "a@", "'", "l'", "etc.)", "www.", "1-", "👩\u{200D}", "(((", ": ", "'9", "a+", "a+b'", "x@",
    ])
    func hostileTextIsReadInLinearTime(_ piece: String) {
        let text = String(repeating: piece, count: 20_000)
        #expect(covers(Array(text.utf8), .italian), "\(piece)")
        #expect(covers(Array(text.utf8), .english), "\(piece)")
    }

    @Test func tokensAreAppended() {
        let tokenizer = Tokenizer(language: .english)
        var tokens = tokenizer.tokens(in: "One two")
        Array("three".utf8).withUnsafeBufferPointer { tokenizer.append(tokensOf: $0, to: &tokens) }
        #expect(tokens == [Token(range: 0..<3), Token(range: 4..<7), Token(range: 0..<5)])
    }

}
