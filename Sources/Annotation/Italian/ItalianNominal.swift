/// How Italian nouns and adjectives make their plural, feminine and superlative.
enum ItalianNominal {
    /// Nouns whose plural no rule makes, and the plural.
    static let irregularPlurals: [String: [String]] = {
        let list = """
            uomo uomini|gentiluomo gentiluomini|dio dei|bue buoi|tempio templi|ala ali|arma armi|uovo uova|braccio braccia,bracci|dito dita
            ginocchio ginocchia,ginocchi|labbro labbra|osso ossa,ossi|ciglio ciglia,cigli|paio paia|centinaio centinaia|migliaio migliaia
            miglio miglia|muro mura,muri|grido grida|lenzuolo lenzuola,lenzuoli|membro membra,membri|riso risa|urlo urla,urli|corno corna
            fondamento fondamenta,fondamenti|budello budella|orecchio orecchie,orecchi|eco echi|moglie mogli|superficie superfici
            amico amici|nemico nemici|greco greci|porco porci|carcere carceri|effigie effigi|mille mila|ginocchio ginocchia|filo fila,fili
            dollaro dollari|zio zii|rinvio rinvii|addio addii|pendio pendii|fruscio fruscii|leggio leggii|mormorio mormorii|brusio brusii
            oblio oblii|logorio logorii|ronzio ronzii|pigolio pigolii|sopracciglio sopracciglia|quadruplo quadrupli|risata risate|mano mani
            comma commi|dogma dogmi|enigma enigmi|paradigma paradigmi|stigma stigmi|prisma prismi|dilemma dilemmi|duca duchi|papa papi
            trauma traumi|pirata pirati|pilota piloti|idiota idioti|patriota patrioti|despota despoti|parassita parassiti|eremita eremiti
            gesuita gesuiti|pediatra pediatri|psichiatra psichiatri|geometra geometri|stratega strateghi|terapeuta terapeuti
            collega colleghi,colleghe|asparago asparagi|equivoco equivoci|parroco parroci|reciproco reciproci|astrologo astrologi
            antropofago antropofagi|sarcofago sarcofagi,sarcofaghi|esofago esofagi|mago maghi,magi|asma asme|fiammifero fiammiferi|belva belve
            belga belgi,belghe|delta delta|cinema cinema|vaglia vaglia|boia boia|gorilla gorilla|sosia sosia
            """
        var table: [String: [String]] = [:]
        for entry in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            let fields = entry.split(separator: " ")
            table[String(fields[0])] = fields[1].split(separator: ",").map(String.init)
        }
        return table
    }()

    /// The plurals that a noun may have.
    static func plurals(of noun: String) -> [String] {
        if let irregular = irregularPlurals[noun] { return irregular }
        let stem = String(noun.dropLast())
        switch noun.last {
        case "o":
            if noun.hasSuffix("io") { return [stem] }
            if noun.hasSuffix("ico") || noun.hasSuffix("aco") { return [stem + "i", stem + "hi"] }
            if noun.hasSuffix("logo") || noun.hasSuffix("fago") { return [stem + "i", stem + "hi"] }
            if noun.hasSuffix("co") || noun.hasSuffix("go") { return [stem + "hi"] }
            return [stem + "i"]
        case "a":
            if noun.hasSuffix("ista") { return [stem + "i", stem + "e"] }
            if ["ema", "amma", "oma", "isma", "asma", "icida", "ima", "eta", "auta", "arca"].contains(where: {
                noun.hasSuffix($0)
            }) {
                return [stem + "i", stem + "e"]
            }
            if noun.hasSuffix("ca") || noun.hasSuffix("ga") { return [stem + "he"] }
            if noun.hasSuffix("cia") || noun.hasSuffix("gia") { return [stem.dropLast() + "e", stem + "e"] }
            return [stem + "e"]
        case "e": return noun.hasSuffix("ie") ? [noun] : [stem + "i"]
        default: return [noun]
        }
    }

    /// The forms of an adjective besides its lemma; superlatives among them.
    static func forms(ofAdjective adjective: String) -> [String] {
        let stem = String(adjective.dropLast())
        var forms: [String] = []
        var superlative: String?
        switch adjective.last {
        case "o":
            if adjective.hasSuffix("io") {
                forms = [stem + "a", stem, stem + "e"]
                superlative = stem + "ssim"
            } else if adjective.hasSuffix("co") || adjective.hasSuffix("go") {
                forms = [stem + "a", stem + "hi", stem + "he"]
                if adjective.hasSuffix("ico") || adjective.hasSuffix("aco") { forms.append(stem + "i") }
                superlative = stem + "hissim"
            } else {
                forms = [stem + "a", stem + "i", stem + "e"]
                superlative = stem + "issim"
            }
        case "e":
            forms = [stem + "i"]
            superlative = stem + "issim"
            if adjective.hasSuffix("tore") {
                forms += [adjective.dropLast(3) + "rice", adjective.dropLast(3) + "rici"]
            }
        case "a":
            if adjective.hasSuffix("ista") || adjective.hasSuffix("ita") || adjective.hasSuffix("ota") {
                forms = [stem + "i", stem + "e"]
            }
        default: break
        }
        if let superlative, superlative.utf8.count > 7 { forms += ["o", "a", "i", "e"].map { superlative + $0 } }
        return forms
    }

    /// The adverb in *-mente* of an adjective.
    static func adverb(of adjective: String) -> String? {
        let stem = String(adjective.dropLast())
        switch adjective.last {
        case "o": return stem + "amente"
        case "e":
            return adjective.hasSuffix("le") || adjective.hasSuffix("re") ? stem + "mente" : adjective + "mente"
        default: return nil
        }
    }
}
