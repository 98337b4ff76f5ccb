import BitextCore

extension LanguageRules {
    /// Italian.
    static let italian: LanguageRules = {
        var words = WordTable()
        words.add(Abbreviations.italian)
        words.add(.opener, openers)
        words.add([.opener, .surname], verbs)
        words.add(.surname, surnames)
        words.add(.particle, "di de da d la lo li le del della dello dei degli delle dal dalla dall dell l in su")
        words.add(.article, "il lo la i gli le un uno una lettera")
        words.add(.labelled, labelled)
        words.add(.speech, speech)
        words.add(.date, dates)
        words.add(.domain, "it com org net eu gov edu info biz tv fm io ai uk fr de es ch va html htm php pdf js")
        words.add(.exclaimed, "yahoo")
        words.add(
            .ordinary,
            "hm hmm mm mmm mhm sh shh brr grr pst psst pff pfft zzz tsk tv km kg hg mg cm mm dm ml dl cl mq mc kw "
                + everyday)
        words.add(.introducing, "ps pps nb oss ogg")
        words.add(.leaning, leaning)
        words.add(.name, names)
        words.add(.command, commands)
        return LanguageRules(
            words: words,
            verbEndings: verbEndings.map { Array($0.utf8) },
            hasPronounI: false)
    }()

    /// Words that begin sentences: articles, pronouns, conjunctions, adverbs, and the commonest verbs.
    private static let openers = """
        il lo la i gli le l un uno una un' a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall di del dello \
        della dei degli delle dell in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con col coi per \
        tra fra e ed o od oppure ma però anzi se sebbene benché poiché perché perciò quindi dunque pertanto tuttavia infatti inoltre invece mentre \
        quando come dove dov com quanto quale quali chi che cosa cos c ci si ne non né neanche nemmeno neppure io tu egli ella lui lei noi voi \
        loro esso essa essi esse mi ti vi gliel me te ce questo questa questi queste quest quello quella quei quegli quelle quell \
        ciò tale tali stesso altro altra altri altre altrimenti ogni ognuno ciascuno ciascuna nessuno nessuna niente nulla qualche \
        qualcuno qualcosa alcuni alcune molti molte molto poco pochi poche troppo tutti tutte tutto tutta tanto tanti tante più meno \
        sempre mai ancora già ora adesso allora poi dopo prima durante secondo oggi ieri domani stamattina stasera intanto infine \
        finalmente forse anche anch pure solo soltanto così ecco sì no sia sopra sotto dentro fuori contro verso presso senza oltre \
        entro lì là qui qua sua suo suoi sue mio mia miei mie nostro nostra nostri nostre vostro vostra vostri vostre tuo tua tuoi tue \
        è era erano sono sei siamo siete sarà saranno sarebbe fu furono fosse essere stato stata ha hanno ho hai abbiamo avete aveva avevano avrà \
        avrebbe ebbe può possono potrà potrebbe poteva deve devono dovrà dovrebbe doveva va vanno fa fanno viene vengono veniva diventò \
        disse dice dicono nacque visse fece venne vide diede prese scrisse rispose chiese perse vinse rimase divenne mise corse scese \
        dal dalla nonostante malgrado affinché affinche finché finche purché purche giacché siccome qualora qualunque \
        chiunque dovunque ovunque comunque insomma cioè ovvero ossia magari quasi appena subito presto tardi spesso talvolta \
        attualmente recentemente successivamente precedentemente inizialmente originariamente complessivamente \
        grazie buongiorno ciao infatti nondimeno ciononostante viceversa eppure altrettanto piuttosto peraltro d' perchè poichè finchè
        """

    /// Verbs that begin sentences.
    private static let verbs = """
        vive vivono abita lavora lavorano insegna arriva arrivano resta restano rimane rimangono diventa dura durano torna tornano studia \
        parla parlano produce contiene comprende riguarda serve servono sembra sembrano significa rappresenta permette consente \
        prevede esiste esistono inizia comincia finisce termina apre chiude parte partono costa costano pesa misura dista vale occorre \
        bisogna basta bastano manca mancano succede accade piace piacciono sta stanno sai sanno sa so vuole vogliono vuoi voglio \
        deriva nasce muore cresce scade prende dà danno guadagna vende vendono compra usa usano conosce pensa pensano credo crede \
        vediamo vedi andate venite fate leggi scrivi guarda guardate ascolta leggete scrivete chiamate portate prendete provate \
        affrettati ricordati ricordatevi inserire premere aprire chiudere attendere
        """

    /// Words of grammar that are surnames as well.
    private static let surnames = "ma prima secondo verso pure poi ora ti me sia poco solo dentro fuori"

    /// Verbs, participles and adverbs that are names as well, or begin phrases.
    private static let commands = """
        consuma funziona segue porta passa pare ritorna ricorda racconta scende sale scendi sali apri prendi metti mettete vai vieni entra \
        esce entrate uscite leggetelo chiamate chiamami rispondi rispondete aspetta aspettate aspettami tieni tenete usate aggiungi \
        aggiungete mescola mescolate togli togliete lascia lasciate cerca cercate trova trovate mangia mangiate bevi bevete compra comprate \
        paga pagate porta portami dammi dimmi dillo fammi fallo vedrai senti sentite spegni spegnete accendi accendete premi premete \
        inserisci inserite seleziona selezionate fai clicca cliccate controlla controllate verifica verificate contatta contattate scegli \
        scegliete prova evita evitate conserva conservare mescolare cuocere servire aggiungere lavare tagliare versare togliere spegnere \
        accendere selezionare verificare controllare leggere compilare inviare allegare contattare rivolgersi astenersi evitare usare \
        nato nata nati morto morta chiuso chiusa aperto aperta scritto scritta pubblicato pubblicata fondato fondata costruito costruita \
        firmato firmata situato situata seguono risale risalgono consiste costituisce causa contribuì indica stabilisce tratta \
        interviene presenta riceve conferma nega sostiene chiarisce precisa ribadisce annuncia giura spera teme crede ama odia gioca \
        vince perde segna corre dorme mangia beve canta suona balla ride piange sogna guida viaggia lascia studiò inoltre tutte \
        specifica restituisce dispone appare conta inserisce imposta visualizza mostra definisce calcola crea elimina raggruppa modifica \
        suggerisce conclude firma pubblica dirige fonda sposa frequenta insegnò ottiene raggiunge supera aumenta diminuisce cala cresce
        """

    /// Endings of finite verbs: of the future, the conditional, the perfect and the imperfect.
    private static let verbEndings = [
        "rà", "ranno", "rebbe", "rebbero", "arono", "erono", "irono", "ò", "ì", "ssero", "nnero", "ddero", "esero",
        "osero", "cquero",
        "ava", "avano", "eva", "evano", "ivano", "iamo", "tevi", "temi", "teci",
    ]

    /// Names and other words that are no verbs for all their ending.
    private static let names = """
        niccolò nicolò totò calò scalfarò rondò forlì dalì lunedì martedì mercoledì giovedì venerdì bratislava ostrava jugoslava \
        scandinava moldava ottava priamo nueva geneva
        """

    /// Nouns that a letter or a number labels.
    private static let labelled = """
        opzione vitamina vitamine punto lettera asse codice linguaggio documento gruppo serie classe categoria piano tipo fascia zona fila settore livello allegato sezione \
        scala lato caso ipotesi variante figura tabella epatite influenza virus banda linea corsia pianta indirizzo percorso padiglione risposta domanda parte girone blocco capitolo libro atto scena canto volume titolo \
        paragrafo metro terminal metropolitana autostrada comma passo passaggio fase esercizio regola teorema lemma esempio \
        problema lezione nota giorno settimana appendice squadra autobus bus tram aula sala taglia palazzina ingresso uscita casello molo
        """

    /// Verbs that report speech.
    private static let speech = """
        disse dice dicono dissero rispose risponde chiese chiede domandò domanda esclamò esclama gridò grida urlò urla mormorò \
        mormora sussurrò sussurra replicò replica aggiunse aggiunge ribatté commentò commenta spiegò spiega osservò osserva \
        ribatte insistette insisté continuò proseguì concluse ammise protestò balbettò singhiozzò ringhiò sbottò sibilò bisbigliò annunciò \
        ordinò intimò obiettò borbottò sospirò supplicò implorò
        """

    /// Names of days and months.
    private static let dates = """
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre \
        ottobre novembre dicembre genn gen febb feb apr lugl lug ago sett set ott nov dic
        """

    /// Words without a vowel that people write every day, and units.
    private static let everyday = """
        pc sms mms cd dvd tg pm pdf cv gps dj wc html xml sql http vhs srl ddl hz khz db kb mb gb px rpm bpm nm kj
        """

    /// Words that no sentence ends in, not even one that trails off before a name.
    private static let leaning = """
        il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla \
        dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle
        """
}
