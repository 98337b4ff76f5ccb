extension LanguageRules {
    /// Italian.
    static let italian: LanguageRules = {
        var words = WordTable()
        words.add(.neverFinal, titles)
        words.add(.neverFinal, connectors)
        words.add([.beforeNumber, .mayBeFinal], references)
        words.add(.beforeNumber, "tit est mar mag")
        words.add(.mayBeFinal, mayEnd)
        words.add(.mostlyFinal, "ecc etc a.c d.c av.c e.v")
        words.add(.opener, openers)
        words.add(.particle, "di de da d la lo li le del della dello dei degli delle dal dalla dall dell l in su")
        words.add(.article, "il lo la i gli le un uno una lettera")
        words.add(.labelled, labelled)
        words.add(.unit, "min sec h m s")
        words.add(.speech, speech)
        words.add(.date, dates)
        words.add(.domain, "it com org net eu gov edu info biz tv fm io ai uk fr de es ch va html htm php pdf js")
        words.add(.exclaimed, "yahoo")
        words.add(
            .ordinary,
            "hm hmm mm mmm mhm sh shh brr grr pst psst pff pfft zzz tsk tv km kg hg mg cm mm dm ml dl cl mq mc kw")
        words.add(.leaning, leaning)
        return LanguageRules(
            words: words,
            verbEndings: ["rà", "ranno", "arono", "erono", "irono"].map { Array($0.utf8) },
            hasPronounI: false)
    }()

    /// Titles and forms of address, which a name follows.
    private static let titles = """
        sig sig.ra sig.na sig.re sigg sigg.ri sig.ri dott dott.ssa dott.sse dott.ri dott.re dr dr.ssa d.ssa prof prof.ssa prof.sse proff prof.ri \
        avv avv.ti avv.to avv.ssa ing ingg arch archh geom rag ragg per.ind p.i on onn on.le on.li sen senn dep cav cav.lav cav.uff gr.uff \
        comm.re uff gen.le magg cap.no col.lo ten.col serg mar.llo m.llo brig amm s.ten mons card em s.em s.e s.ecc ecc.mo ecc.za rev \
        rev.do rev.mo rev.da rev.mi r.p fr f.llo s.s s.a.r s.m s.a.s.m pres segr min.ro cons cons.re sost proc dir direz ill ill.mo ill.ma \
        gent gent.mo gent.ma gent.mi gent.me egr egr.io egr.gi spett spett.le spett.li chiar.mo chiar.ma chiar.mi stim.mo stim.ma \
        preg preg.mo preg.ma preg.mi dist.mo dist.ma mr mrs mme mlle st ste m.o sup ved co.nte march p.ssa pr
        """

    /// Abbreviations in running text that something always follows.
    private static let connectors = """
        cfr cf conf vd vds ad.es p.es per.es es i.e e.g vs rif ril viz op loc l.c cosid cosidd c.a ca circ alleg rich trad introd pref curat \
        tel telef cell p.zza p.za p.le c.so v.le l.go vic b.go loc.tà fraz prov q.tà n.b nb p.s n.d.r ndr n.d.t n.d.a d.lgs d.lg dlgs d.leg \
        d.l d.m d.p.r d.p.c.m d.p.c d.g.r d.d.l d.r d.d l.r l.cost l.n l.p o.m r.d r.d.l r.g c.d cass sent sentt decr deliber \
        rep repert mapp fogl partic lett max.le f.lli ff.ss sigle pl masc femm ingl franc ted spagn port bibl append approx fasc fascc \
        ver.it ediz ed.it trad.it a.c.di int.le nr.ro
        """

    /// Abbreviations of the parts of books and laws, which a number follows.
    private static let references = """
        n nn nr nro num p pp pag pagg pg pgg art artt vol voll cap capp fig figg tab tabb tav tavv par parr co coll cc c f foll ff fol tom ed \
        ph sez sezz lib libb sgg quad schd doc docc ep epp vers vv cpv all ord prot reg cat cl lett fasc cod \
        genn gen febb feb febbr apr lugl lug sett set ott nov dic giu ago mart merc giov ven sab dom lun sec secc ca min
        """

    /// Abbreviations that may end a sentence.
    private static let mayEnd = """
        s.p.a s.r.l s.n.c s.a.s s.c.a.r.l s.c.r.l s.a s.c s.s.d a.s.d s.r.l.s coop soc soc.coop & c.ia co inc ltd corp llc gmbh al ibid ib id \
        cit citt art.cit op.cit loc.cit s.d s.l s.i.d succ mod modd modif succ.mod int pross temp seg segg ss.mm ss.mm.ii ecc.ti jr sr jun \
        a.m p.m m.q c.v h.p ph.d e.p.c r.s.v.p c.v.d q.b p.v p.c.c tot cad doll sterl firm p.iva naz internaz eur med metr kg arrot occ \
        occid orient corr rist s.f n.n ss
        """

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
        disse dice dicono nacque morì visse fece andò venne vide diede prese scrisse rispose chiese seguì \
        dal dalla nonostante malgrado affinché affinche finché finche purché purche giacché siccome qualora qualunque \
        chiunque dovunque ovunque comunque insomma cioè ovvero ossia magari quasi appena subito presto tardi spesso talvolta \
        attualmente recentemente successivamente precedentemente inizialmente originariamente complessivamente \
        grazie buongiorno ciao infatti nondimeno ciononostante viceversa eppure altrettanto piuttosto peraltro d' perchè poichè finchè
        """

    /// Nouns that a lone letter labels.
    private static let labelled = """
        opzione vitamina vitamine punto lettera gruppo serie classe categoria piano tipo fascia zona fila settore livello allegato sezione \
        scala lato caso ipotesi variante figura tabella epatite influenza virus banda linea corsia pianta parte girone blocco
        """

    /// Verbs that report speech.
    private static let speech = """
        disse dice dicono dissero rispose risponde chiese chiede domandò domanda esclamò esclama gridò grida urlò urla mormorò \
        mormora sussurrò sussurra replicò replica aggiunse aggiunge ribatté commentò commenta spiegò spiega osservò osserva
        """

    /// Names of days and months.
    private static let dates = """
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre \
        ottobre novembre dicembre genn gen febb feb apr lugl lug ago sett set ott nov dic
        """

    /// Words that no sentence ends in, not even one that trails off before a name: *a... Versailles*.
    private static let leaning = """
        il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla \
        dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle
        """
}
