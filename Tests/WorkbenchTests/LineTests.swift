import BitextCore
import Testing

@testable import Workbench

/// Texts whose lines matter: lists, letters, headings, hard-wrapped prose.
@Suite struct LineTests {
    @Test(arguments: [
        "1) Spegnere il motore.\n❘2) Attendere 5 minuti.\n❘3) Aprire il cofano.",
        "I. Premessa\n❘II. I fatti\n❘III. Conclusioni",
        "- pane\n❘- latte\n❘- uova",
        "• Togliere il coperchio.❘ Fare attenzione.\n❘• Rimettere il coperchio.",
        "1.1. Ambito di applicazione\n\n❘Il presente regolamento si applica a tutti.",
        "INTRODUZIONE\n\n❘La ricerca è nata nel 2010.",
        "Il treno partì con un'ora di\nritardo.❘ Nessuno si\nlamentò.",
        "Visto il T.U. delle leggi sanitarie, R.D. n. 1265/1934;\n❘Vista la L. 7 agosto 1990, n. 241;\n❘DELIBERA\n❘di approvare il regolamento.",
        "Egr. Sig. Ing. Rossi,\n❘in riferimento alla Vs. del 3 c.m., Vi comunichiamo che la merce è pronta.❘ Distinti saluti.",
        "Prof.ssa Anna Bo\n❘Dip. di Fisica\n❘Univ. di Pavia",
        "Allegato A\n\n❘Elenco dei documenti richiesti.",
        "1.2 Obiettivi\n\n❘Il progetto mira a ridurre i costi.",
        "La notte era\nbuia e tempestosa.❘ Un lupo\nululava.",
    ])
    func italianLinesAreReadAsTheyAreMeant(_ marked: String) throws { try expect(marked, .italian) }

    @Test(arguments: [
        "1. Preheat the oven.\n❘2. Mix the flour.\n❘3. Bake.",
        "a) name;\n❘b) address;\n❘c) age.",
        "IV. Results\n\n❘We found nothing.",
        "CHAPTER II\n\n❘It was a dark night.",
        "The rain fell on the\nroof all night.❘ We did not\nsleep.",
        "Whereas the Parties wish to co-operate;\n❘Now, therefore, they agree as follows:",
        "Dear Sir:\n\n❘Thank you for your letter of Jan. 5.❘ We are sorry.\n\n❘Yours truly,\n❘J. Doe",
        "Preface\n\n❘This book took ten years.",
        "The old man walked\nslowly home.❘ His dog\nfollowed.",
        "II. Methods\n\n❘We asked 40 people.",
    ])
    func englishLinesAreReadAsTheyAreMeant(_ marked: String) throws { try expect(marked, .english) }

    private func expect(_ marked: String, _ language: Language) throws {
        let text = marked.split(separator: "❘").joined()
        let found = try TextSegmenter().segments(of: Array(text.utf8), language: language).map(\.text)
        let gold = marked.split(separator: "❘").map { String($0.drop(while: \.isWhitespace)) }
        #expect(found == gold.map { String($0.reversed().drop(while: \.isWhitespace).reversed()) })
    }
}
