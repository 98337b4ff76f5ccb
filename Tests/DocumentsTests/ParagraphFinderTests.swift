import Testing

@testable import Documents

@Suite struct ParagraphFinderTests {
    private func paragraphs(_ text: String, _ newline: NewlineHandling = .auto) -> [String] {
        let bytes = Array(text.utf8)
        return ParagraphFinder(newline: newline).paragraphs(in: bytes).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
    }

    @Test(arguments: NewlineHandling.allCases)
    func blankLinesAlwaysPart(_ newline: NewlineHandling) {
        #expect(
            paragraphs("Uno.\n\nDue.\r\n \t\r\nTre.\u{0C}Quattro.\u{2029}Cinque.", newline)
                == ["Uno.", "Due.", "Tre.", "Quattro.", "Cinque."])
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{0B}"])
    func everyLineEndCounts(_ end: String) {
        let text = "Il cane\(end)dorme."
        #expect(paragraphs(text, .lineBreak) == ["Il cane", "dorme."])
        #expect(paragraphs(text, .space) == [text])
        #expect(paragraphs("Uno." + end + end + "Due.", .space) == ["Uno.", "Due."])
    }

    @Test func paragraphsHaveNoWhiteSpaceAtTheirEnds() {
        #expect(paragraphs("\n\n  \u{A0}Uno.\u{3000}\n\n\t \n") == ["Uno."])
        #expect(paragraphs("").isEmpty)
        #expect(paragraphs(" \n\u{2028} ").isEmpty)
    }

    @Test func aLineIsAParagraphByDefault() {
        #expect(
            paragraphs("Titolo\nIl testo comincia.\nPoi finisce.") == ["Titolo", "Il testo comincia.", "Poi finisce."])
    }

    @Test func wrappedProseIsOneParagraph() {
        let text = """
            The expedition left the harbour at dawn, with a light wind from the
            west and a crew that had slept badly. Nobody on the quay waved, and
            nobody on board looked back. By noon the coast was a grey line that
            could have been cloud.
            """
        #expect(paragraphs(text) == [text])
        #expect(paragraphs(text, .lineBreak).count == 4)
    }

    @Test func accentsBehindTheirLettersTakeNoRoom() {
        let text = """
            È là, è già là: né città né virtù, né ciò che è più, sarà così lì,
            disse il vecchio maestro aprendo la finestra che guardava Ponte
            Sisto e il fiume; dopo un silenzio molto lungo aggiunse soltanto
            che nessuno se ne sarebbe ricordato, nemmeno i figli del paese.
            """
        let decomposed = String(
            text.flatMap { letter -> [Character] in
                let marks: [Character: [Unicode.Scalar]] = [
                    "à": ["a", "\u{300}"], "È": ["E", "\u{300}"], "è": ["e", "\u{300}"], "é": ["e", "\u{301}"],
                    "ì": ["i", "\u{300}"],
                    "ò": ["o", "\u{300}"],
                    "ù": ["u", "\u{300}"],
                ]
                guard let scalars = marks[letter] else { return [letter] }
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars)
                return Array(String(view))
            })
        #expect(decomposed.utf8.count > text.utf8.count)
        #expect(paragraphs(text) == [text])
        #expect(paragraphs(decomposed).map { $0.unicodeScalars.count } == [decomposed.unicodeScalars.count])
    }

    @Test func aWrappedTextKeepsItsHeadingAndShortLastLinesApart() {
        let first =
            "Il sindaco ha aperto la seduta alle nove, davanti a un pubblico di\nsole tre persone, e l'ha chiusa un'ora dopo senza\nvotare."
        let second = "Il giorno dopo nessuno dei consiglieri ricordava più quale fosse\nstato l'ordine del giorno."
        #expect(paragraphs("La seduta\n\(first)\n\(second)") == ["La seduta", first, second])
    }

    @Test(arguments: [
        ["Capitolo I", "Quel ramo del lago di Como."], ["CHAPTER I", "The old house stood there."],
        ["Allegato A", "Elenco dei beni. Vedi sotto."], ["I", "Quel ramo del lago."],
        ["Gruppo E", "Italia", "Francia"],
    ])
    func aHeadingThatEndsInALetterStandsAlone(_ lines: [String]) {
        #expect(paragraphs(lines.joined(separator: "\n")) == lines)
    }

    @Test(arguments: [
        ["a. le mele", "b. le pere", "c. le prugne mature."], ["i. Le mele", "ii. le pere", "iii. le prugne."],
        ["a) le mele", "b) le pere."],
    ])
    func lettersAndSmallNumeralsBeginItems(_ lines: [String]) {
        #expect(paragraphs(lines.joined(separator: "\n")) == lines)
    }

    @Test func anAbbreviationThatBeginsALineIsNoItem() {
        #expect(paragraphs("Visse nel 50\na. C. e poi morì. Fine.").count == 1)
        #expect(paragraphs("Era il vecchio signor\nc. 1200 di nome. Fine.").count == 1)
    }

    @Test func anUnfinishedLineGoesOnInTheNext() {
        #expect(paragraphs("Ho visto il signor\nBianchi. Stava bene.") == ["Ho visto il signor\nBianchi. Stava bene."])
        #expect(paragraphs("I thought you were\ngoing to leave.") == ["I thought you were\ngoing to leave."])
    }

    @Test func linesThatReachTheWidthOfTheWholeTextGoOn() {
        let first =
            "Le scrivo, a nome di tutti, perché l'acqua non arriva più ai piani\nalti da due settimane e nessuno di noi sa a chi rivolgersi. Anche la\ncaldaia tace."
        let second =
            "Chiediamo dunque che l'amministratore venga a vedere di persona e che\nci dica, una buona volta, quanto costa riparare tutto quanto e quando\npossiamo fare il bagno."
        let subject = "Oggetto: mancanza d'acqua calda e fredda nel condominio di via delle\nOrtensie"
        #expect(paragraphs([subject, first, second].joined(separator: "\n\n")) == [subject, first, second])
        #expect(paragraphs([first, second, "Un saluto\nAnna"].joined(separator: "\n\n")).count == 4)
        // Alone, nobody could tell.
        #expect(paragraphs(subject).count == 2)
    }

    @Test func verseKeepsItsLines() {
        let verse = [
            "Dolce e chiara è la notte", "e senza vento cammina", "sopra i tetti la luna", "e tace ogni giardino",
        ]
        #expect(paragraphs(verse.joined(separator: "\n")) == verse)
    }

    @Test(arguments: [
        ["1. lavare le mele", "2. tagliarle a fette", "3. cuocerle piano."], ["- pane", "- latte", "- uova"],
        ["pane", "latte", "uova"],
        ["a) il nome;", "b) il luogo;", "c) la data."], ["— Vieni?", "— no.", "— peccato."],
    ])
    func listsKeepTheirItems(_ items: [String]) {
        #expect(paragraphs(items.joined(separator: "\n")) == items)
    }

    @Test func oneSentenceALineStaysSo() {
        let lines = ["Il gatto dorme.", "il cane no.", "Perché?", "Non si sa."]
        #expect(paragraphs(lines.joined(separator: "\n")) == lines)
    }

    @Test func aHeadingIsNotJoinedToATextThatBeginsSmall() {
        let lines = [
            "posto sbagliato", "non è qui che si trova il negozio, sta dall'altra parte della strada, vicino al ponte.",
        ]
        #expect(paragraphs(lines.joined(separator: "\n")) == lines)
        #expect(paragraphs("Two years at the School of Art.\nAnd so on.\nThe end.").count == 3)
    }

    @Test func manyLinesAreReadInLinearTime() {
        #expect(paragraphs(String(repeating: "x\n", count: 50_000)).count == 50_000)
        #expect(paragraphs(String(repeating: "\n", count: 200_000)).isEmpty)
    }

    @Test func aWrappedLetterKeepsItsGreetingAndSignatureApart() {
        let body = """
            la informiamo che il suo ordine è in viaggio e le verrà consegnato entro
            24/48 ore lavorative. Per qualsiasi informazione può rispondere a questa
            mail o telefonare al numero indicato. Grazie per aver scelto il nostro
            negozio.
            """
        #expect(
            paragraphs("Gentile cliente,\n\(body)\nCordiali saluti") == ["Gentile cliente,", body, "Cordiali saluti"])
    }

    @Test func aStanzaThatRunsOnStaysVerseAmongOthers() {
        let poem = [
            "La sera scende piano sui canali,", "e l'acqua tiene in bocca le finestre;",
            "qualcuno chiude a chiave i suoi ricordi,", "qualcuno apre una lettera e non legge.", "",
            "Mia madre conta i punti della maglia,", "uno diritto, uno rovescio, uno",
            "perduto sotto il tavolo col gatto.",
            "Fuori si sente il vaporetto.", "Passa.", "", "Non chiedermi se torno a primavera:",
            "le rondini lo sanno, io lo ignoro.", "Ho messo nella borsa un po' di sale,",
            "un pettine, due santi, la tua voce.",
        ]
        #expect(paragraphs(poem.joined(separator: "\n")) == poem.filter { !$0.isEmpty })
    }

    @Test func narrowVerseWithRoomInItsLinesStaysVerse() {
        let poem = """
            Sempre caro mi fu quest'ermo colle,
            e questa siepe, che da tanta parte
            dell'ultimo orizzonte il guardo esclude.
            Ma sedendo e mirando, interminati
            spazi di là da quella, e sovrumani
            silenzi, e profondissima quiete
            io nel pensier mi fingo; ove per poco
            il cor non si spaura. E come il vento
            """
        #expect(paragraphs(poem).count == 8)
        #expect(paragraphs("I have eaten\nthe plums\nthat were in\nthe icebox").count == 4)
    }

    @Test func aWordThatIsDividedBetweenLinesIsJoined() {
        #expect(paragraphs("La tradu-\nzione è un pro-\ncesso com-\nplesso.").count == 1)
    }
}
