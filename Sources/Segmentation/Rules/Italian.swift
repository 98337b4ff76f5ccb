extension LanguageRules {
    /// Italian.
    static let italian: LanguageRules = {
        var words = WordTable()
        words.add(.neverFinal, titles)
        words.add(.neverFinal, connectors)
        words.add([.beforeNumber, .mayBeFinal], references)
        words.add(.beforeNumber, "art sez tit est gen mar set giu mag lug ago")
        words.add(.mayBeFinal, mayEnd)
        words.add(.mostlyFinal, "ecc etc eccetera a.c d.c av.c dop.c e.v")
        words.add(.opener, openers)
        words.add(.particle, "di de da d la lo li le del della dello dei degli delle dal dalla dall dell l in su")
        words.add(.article, "il lo la i gli le un uno una lettera")
        words.add(.labelled, labelled)
        words.add(.speech, speech)
        words.add(.date, dates)
        words.add(.domain, "it com org net eu gov edu info biz tv fm io ai uk fr de es ch va html htm php pdf js")
        words.add(.exclaimed, "yahoo")
        return LanguageRules(
            words: words,
            verbEndings: ["rà", "ranno", "arono", "erono", "irono"].map { Array($0.utf8) },
            hasPronounI: false)
    }()

    /// Titles and forms of address, which a name follows.
    private static let titles = """
        sig sig.ra sig.na sigg sigg.ri sig.ri sigra sig.re sre dott dott.ssa dott.sse dott.ri dr dr.ssa drssa dottssa prof \
        prof.ssa profssa proff prof.sse avv avv.ti avv.to avv.ta ing ingg arch archh geom rag ragg per.ind on onn on.le on.li sen senn dep cav cav.lav \
        comm gr.uff uff gen.le gen magg cap.no cap.le col ten ten.col serg mar.llo m.llo brig app.to amm s.ten sott.te mons \
        card em s.em s.e s.ecc ecc.mo ecc.za rev rev.do rev.mo rev.da r.p p.d fr f.llo ss s.s s.a.r s.m s.a.s.m sac can don pres presid \
        vicepres segr min.ro ministr cons cons.re sost proc perito p.i dir direz ill ill.mo ill.ma illustr gent gent.mo gent.ma gent.mi gent.me \
        egr egr.io egr.gi spett spett.le spett.li chiar.mo chiar.ma chiar.mi stim stim.mo preg preg.mo preg.ma preg.mi \
        dist.mo mr mrs ms mme mlle st ste jr.mo lic mo m.o sup ved dec bar march co.nte c.te
        """

    /// Abbreviations in running text that something always follows.
    private static let connectors = """
        cfr cfr.anche cf conf vd vds es ad.es p.es per.es pe i.e e.g vs v rif ril risp rispett sc scil viz op loc l.c c.d cd cosid \
        cosidd d.d c.a ca circ all alleg rich trad tr it.to intr introd pref prefaz cur curat edd red \
        tel telef cell fax pec ph int internoscala p.zza p.za p.le c.so v.le l.go lgo v.lo vic via s.da str b.go borg loc.tà fraz prov \
        q.tà n.b nb p.s ps p.p.s pps a.d.r ogg n.d.r n.d.t n.d.a s.l.m km.h d.lgs d.lg dlgs d.leg d.l dl d.m dm d.p.r dpr \
        d.p.c.m dpcm d.p.c d.g.r d.d.l d.r l.r l.c.c l.cost l.n l.p o.m r.d r.d.l r.g c.c c.p c.p.c c.p.p c.d.s t.u t.u.f \
        cass corte.cost cost dir.ue reg.ue reg reg.to regol delib deliber ord ordin sent sentt dec.to decr cir disp prot \
        rep repert mapp sub fogl part partic lett lettt let punt max.le cod col.lo ved.anche f.lli ff.ss fratelli flli gg.mm \
        s.ta s.to s.ti sto sta nato aut auth abbr agg avv.le sost.vo pl sing masc femm lat gr ingl franc ted spagn \
        bibl bibliogr append app appross ass attr cat class coll collab comp compl cons.stato dipart dip dis ecc.le \
        fasc fascc figg tabb graf illus
        """

    /// Abbreviations of the parts of books and laws, which a number follows.
    private static let references = """
        n nn nr num p pp pag pagg pg pgg artt artt.li vol voll cap capp fig tab tav tavv par parr co com comma nota note rig col coll cc \
        vv sez sezz lib libb tom ed c fol foll ff f s.v sgg quad schd doc docc rel tratt v.n ep epp scol cat par.fo ver vers \
        genn gennaio febb feb febbr apr lugl sett ott nov dic mart merc giov ven sab dom lun sec secc min max ore h
        """

    /// Abbreviations that may end a sentence.
    private static let mayEnd = """
        s.p.a spa s.r.l srl s.n.c snc s.a.s sas s.c.a.r.l s.c.r.l scarl s.a s.c s.s.d a.s.d s.r.l.s coop soc soc.coop & c.ia f.lli co inc ltd corp llc gmbh \
        al et.al ibid ib ibidem id idem ivi op.cit loc.cit cit citt art.cit s.d s.n s.l s.i.d s.a.e u.s u.s.a usa u.k u.e u.r.s.s o.n.u \
        a.m p.m am pm m.q mq mc c.v h.p jr sr jun sen.jr ph.d m.a b.a succ succ.mod mod modd modif int.le temp pross ult us uu c.m corr \
        u.s.c seg segg ss segg.ti e.a passim ss.mm.ii ss.mm mm ii e.p.c e.p r.s.v.p c.v.d q.b c.a.p p.v p.c p.c.c p.r p.t p.f \
        v.m v.s a.a a.s tot cad cadauno lit lire doll sterl euro.it magg min.imo tel.fax c.t.u c.t.p c.s f.to fto firm m.p m.s i.v.a p.iva c.f \
        ind naz internaz eur med metr kg.cad arrot est.vo orient occ occid sett.le merid n.d n.c n.p a.i v.le.r
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
        ottobre novembre dicembre
        """
}
