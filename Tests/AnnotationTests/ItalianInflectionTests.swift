import Testing

@testable import Annotation

@Suite struct ItalianInflectionTests {
    private func forms(_ infinitive: String) -> Set<String> {
        Set(ItalianVerb(infinitive)?.forms.map(\.form) ?? [])
    }

    @Test(arguments: [
        (
            "andare",
            "vado vai va andiamo andate vanno andavo andai andò andrò andrebbe vada vadano andassi andando andato andate andar"
        ),
        ("cercare", "cerco cerchi cerchiamo cercherò cerca cercando cercato"),
        ("mangiare", "mangio mangi mangiamo mangerò mangia mangino mangiato"),
        ("studiare", "studio studi studiamo studierò studino"),
        ("prendere", "prendo prendi prende presi prese presero preso presa prenderò prendendo"),
        ("apprendere", "apprese appreso"), ("rispondere", "risposi risposto"), ("nascondere", "nascosto nascose"),
        ("finire", "finisco finisci finisce finiamo finiscono finisca finito finì"),
        ("partire", "parto parti parte partiamo partono parta partì"),
        ("dire", "dico dici dice diciamo dite dicono dicevo dissi disse dica dicessi dicendo detto direi dir"),
        ("fare", "faccio fai fa facciamo fanno facevo feci fece faccia facessi facendo fatto farà"),
        ("porre", "pongo pone poneva pose posto ponga porrà ponendo por"), ("comporre", "compongo composto comporrà"),
        ("tradurre", "traduco traduce tradusse tradotto traduceva tradurrà"),
        ("attrarre", "attraggo attrae attrasse attratto attraeva"),
        ("venire", "vengo viene venne venuto verrà venga"), ("ottenere", "ottengo ottiene ottenne otterrà"),
        ("togliere", "tolgo tolse tolto tolga"), ("uscire", "esco esce usciamo escono esca uscì"),
        ("riuscire", "riesco riesce riuscì"), ("piacere", "piaccio piace piacque piaciuto piaccia"),
        ("conoscere", "conosco conobbe conosciuto"), ("credere", "credei credette creduto credé"),
        ("aprire", "apro aperto aprì apra"), ("scegliere", "scelgo scelse scelto"), ("leggere", "lessi letto"),
        ("vincere", "vinse vinto"), ("mettere", "misi messo"), ("vedere", "vidi visto vedrà"),
    ])
    func verbsHaveTheirForms(_ infinitive: String, _ expected: String) {
        let missing = Set(expected.split(separator: " ").map(String.init)).subtracting(forms(infinitive))
        #expect(missing.isEmpty, "\(infinitive)")
    }

    @Test func regularVerbsHaveNoIrregularForms() {
        #expect(forms("vendere").contains("venduto") && !forms("vendere").contains("veso"))
        #expect(!forms("spedire").contains("spedetto") && forms("spedire").contains("spedisco"))
        #expect(ItalianVerb("casa") == nil && ItalianVerb("re") == nil && ItalianVerb("") == nil)
    }

    @Test(arguments: [
        ("libro", "libri"), ("amico", "amici"), ("banco", "banchi"), ("medico", "medici"), ("luogo", "luoghi"),
        ("casa", "case"),
        ("problema", "problemi"), ("amica", "amiche"), ("spiaggia", "spiagge"), ("città", "città"), ("uomo", "uomini"),
        ("braccio", "braccia"), ("specie", "specie"), ("zio", "zii"), ("occhio", "occhi"), ("fiore", "fiori"),
    ])
    func nounsHaveTheirPlural(_ noun: String, _ plural: String) {
        #expect(ItalianNominal.plurals(of: noun).contains(plural))
    }

    @Test func adjectivesHaveTheirForms() {
        #expect(Set(ItalianNominal.forms(ofAdjective: "lungo")).isSuperset(of: ["lunga", "lunghi", "lunghe"]))
        #expect(Set(ItalianNominal.forms(ofAdjective: "serio")).isSuperset(of: ["seria", "seri", "serie"]))
        #expect(ItalianNominal.forms(ofAdjective: "facile").contains("facilissimo"))
        #expect(ItalianNominal.adverb(of: "facile") == "facilmente")
        #expect(ItalianNominal.adverb(of: "lento") == "lentamente")
    }
}
