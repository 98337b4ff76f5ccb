/// Frequent Italian words by their dictionary forms, which the inflection makes all forms of.
enum ItalianLemmas {
    /// Adjectives.
    static let adjectives = """
        abbondante abile abituale accademico accessibile accettabile accurato aereo affettuoso africano agevole aggiuntivo aggressivo agricolo
        alimentare allegro alternativo alto altrui amaro ambientale americano amichevole amministrativo ampio analogo annuale annuo anonimo
        anteriore antico anziano aperto apparente apposito appropriato approssimativo arabo architettonico artificiale artistico asiatico aspro
        assente assoluto assurdo astratto atroce attento attivo attraente attuale austriaco autentico automatico autonomo azzurro barocco basso
        benefico biologico bianco bravo breve brillante britannico brutto buio calcistico caldo calmo capace caratteristico carino caro caldo
        cattivo cattolico cauto celebre centrale chiaro chimico chiuso cieco cinese cittadino civico civile classico climatico clinico coerente
        collettivo coloniale commerciale comodo competente competitivo complementare complessivo complesso completo complicato comprensibile
        comunale comune comunista comunitario concorde concreto condizionato confuso consapevole conservatore considerevole consistente
        consueto consultivo contemporaneo contento continuo contraddittorio contrario contrattuale conveniente convenzionale convinto corretto
        corrente corrispondente corto costante costituzionale costoso creativo criminale cristiano critico crudele cruciale culturale cupo
        curioso debole decente decimale decisivo deciso decorativo definitivo delicato democratico demografico denso desideroso destro
        determinato differente differenziato difficile diffuso digitale dinamico diplomatico diretto disastroso disciplinare disponibile
        disposto distante distinto distrettuale diverso divino docente dolce doloroso domestico doppio dotato drammatico duplice durevole duro
        ebraico eccellente eccessivo eccezionale ecologico economico educativo efficace efficiente elaborato elegante elementare elettorale
        elettrico elettronico elevato emotivo energetico enorme entusiasta epico equo ereditario eroico erroneo esatto esclusivo esecutivo
        esistente esperto esplicito esplosivo essenziale estensivo esteriore esterno estero estivo estraneo estremo eterno etico etnico europeo
        evidente facile facoltativo falso familiare famoso fantastico fatale favorevole fedele federale felice femminile feroce ferroviario fertile
        feudale finale finanziario fine fisico fiscale fisso fitto folle fondamentale formale forte fortunato forzato fotografico fragile francese
        freddo frequente fresco frontale funzionale furbo futuro generale generico generoso geniale gentile geografico giapponese gigantesco
        giornaliero giovane giovanile giudiziario giuridico giurisdizionale giusto globale grafico grande grasso grave greco grezzo grigio grosso
        ideale identico ideologico idoneo idrico ignoto illegale illustre imminente immediato immenso imperiale implicito imponente importante
        impossibile imprevisto improvviso inatteso incapace incerto incredibile indagato indicativo indifferente indipendente indiretto
        indispensabile individuale industriale inedito inevitabile infantile infelice inferiore infinito informatico infrastrutturale ingente
        ingiusto inglese ingrato iniziale innocente innovativo insolito instabile insufficiente integrale integrativo intellettuale intelligente
        intenso intenzionale interattivo interessante interessato interiore intermedio internazionale interno intimo inutile invalido invernale
        inverso invisibile ipotetico irlandese ironico irregolare islamico isolato israeliano istituzionale italiano lacustre largo laterale
        latino legale legato leggendario leggero legislativo legittimo lento letterario liberale libero lieto lieve limitato limitrofo linguistico
        liquido liscio locale logico lombardo lontano lordo luminoso lungo lussuoso magico magistrale magnetico magnifico magro malato maligno
        manifesto manuale marginale marino marittimo maschile massiccio massimo matematico materiale materno matrimoniale maturo meccanico medico
        medievale medio mediterraneo medesimo memorabile mensile mentale meraviglioso meridionale metallico militare minerario minimo minore
        ministeriale minuscolo misero misterioso misto mite mobile moderato moderno modesto molle monetario mondiale montano monumentale morale
        morbido mortale morto motivato multiplo municipale musicale musulmano muto napoletano narrativo nativo naturale nautico navale nazionale
        necessario negativo nero nervoso netto neutro nobile nocivo nominale normale normativo notevole notturno noto nucleare nudo numerico
        numeroso nuovo obbligatorio occasionale occidentale occulto oculato odierno offensivo oggettivo olandese olimpico operativo operaio
        opportuno opposto ordinario organico organizzativo orientale originale originario orizzontale orribile ortodosso oscuro ostile ottimale
        ottimista ovale ovvio pacifico pallido papale parallelo parlamentare parziale passato passivo paterno patologico pazzo pedonale penale
        pensionistico percettibile perdente perenne perfetto pericoloso periferico permanente perpetuo personale pertinente pesante pessimo
        piacevole piano piatto piccolo piemontese pieno pigro plausibile pluriennale politico polacco popolare portoghese positivo possibile
        posteriore postale potente potenziale povero pratico precario precedente precipuo preciso predetto predominante preferibile pregiato
        preliminare preoccupante presente presidenziale presunto preventivo previdenziale previsto prezioso primario primitivo principale
        privato privilegiato privo probabile problematico processuale produttivo profano professionale profondo progressivo pronto propizio
        proporzionale prossimo protestante provinciale provvisorio prudente psichico psicologico pubblicitario pubblico pulito puntuale puro
        quadrato qualificato qualitativo quantitativo quotidiano radicale raffinato ragionevole rapido raro razionale razzista reale recente
        reciproco redditizio regionale regolare regolamentare relativo religioso remoto repubblicano residente residuo resistente responsabile
        restante ricco ricorrente ridicolo ridotto rigido rigoroso rilevante rimanente ripetuto riservato ristretto ritmico rivoluzionario
        robusto romano romantico rosa rosso rotondo rozzo rumoroso rurale russo sacro saggio salato saldo salvo sanitario sano scarso scientifico
        sciocco scolastico sconosciuto scuro secco secolare secondario segreto seguente selettivo selvaggio semplice sensibile sensuale separato
        sereno serio sessuale settentrionale settimanale severo sicuro siciliano significativo silenzioso simbolico simile simpatico sindacale
        singolare singolo sinistro sintetico sistematico snello soave sociale socialista soddisfatto soggettivo solare solenne solido solitario
        solito solo sonoro sordo sottile sovietico sovrano spaziale spagnolo speciale specialistico specifico spettacolare spesso spirituale
        spontaneo sportivo sporco stabile stanco statale statico statistico statunitense statutario sterile storico straniero strano straordinario
        strategico stretto strumentale strutturale stupendo stupido subordinato successivo suddetto sufficiente superficiale superfluo superiore
        supplementare supremo suscettibile svizzero tangibile tardivo tardo tattico tecnico tecnologico tedesco telefonico televisivo temporale
        temporaneo tenace tenero teorico termico terreno terrestre territoriale terribile terroristico timido tipico tirrenico titolare tollerante
        torinese toscano tossico totale tradizionale tragico tranquillo transitorio trasparente tremendo trimestrale triplice triste tributario
        tropicale turistico turco uguale ulteriore umanitario umano umido umile unanime unilaterale unico unitario universale universitario
        urbanistico urbano urgente usuale utile vago valido variabile vario vasto vecchio vegetale velenoso veloce veneto verde vergognoso verticale
        vicendevole vicino vigente vile vincente vincolante violento virtuale virtuoso visibile visivo vitale vittorioso vivace vivo vocale
        volontario vulnerabile vuoto zelante cautelare erariale pretorile collegiale contabile patrimoniale probatorio ostativo congruo impugnato
        suindicato summenzionato sovraffollato capillare didattico elettivo aspirante vacante soprannumerario integrato prioritario bilaterale
        """

    /// Nouns.
    static let nouns = """
        abitante abitazione accordo accusa acqua acquirente acquisto adulto aereo affare agente agenzia aiuto albero alleanza alleato allegato
        allenatore allievo alternativa altezza ambasciata ambasciatore ambiente ambito amicizia amministratore amministrazione ammontare ampiezza
        analista anniversario annuncio antenato apertura apparecchio apparenza appartamento appello applicazione appoggio apprendimento approccio
        approvazione appuntamento area argomento aria arresto arrivo articolazione articolo artigiano artista ascolto aspettativa aspetto aspirante
        assegnazione assemblea assenza assessore assicurazione assistenza associazione assunzione atleta atmosfera attacco atteggiamento attenzione
        atto attore attrezzatura attrice attuazione aumento automobile autore autorità autorizzazione autostrada avanzamento avvenimento avversario
        avviso avvocato azienda azione bambina bambino banca base battaglia beneficiario beneficio bene bilancio bisogno bolla bollettino bomba bosco
        budget busta calciatore calcio calcolo cambiamento camera campagna campione campo canale candidato candidatura capacità capitale capitolo
        capo capolavoro caratteristica carattere carica carico carriera carta casella categoria causa cavallo cedola cellula cena centrale centro
        certificato certificazione chiesa chilometro cifra circolare circolazione circostanza cittadina cittadinanza cittadino classe classifica
        clausola cliente clima codice collaborazione collega collegamento collegio collocazione colloquio colonia colpa colpo comando combattente
        comitato comma commento commerciante commercio commissario commissione compagnia compagno comparto competenza competizione compito componente
        comportamento comprensione compromesso comune comunicazione comunità concentrazione concessione concetto concezione conclusione concorrente
        concorrenza concorso condanna condizione conduttore conferenza conferma confine conflitto confronto congresso conoscenza conseguenza consenso
        conservazione considerazione consigliere consiglio consumatore consumo contabilità contatto contenuto contesto continente continuità conto
        contrasto contratto contribuente contributo controllo controversia convegno convenzione conversazione convinzione coordinamento coppia corpo
        corrente corrispondenza corsa corso corte costituzione costo costruzione creazione credito crescita crimine criterio critica cultura cuore cura
        danno data dato dazio decennio decisione declino decreto definizione delegato delegazione delibera deliberazione delitto democrazia denaro
        denuncia deputato descrizione desiderio destinatario destinazione destino dettaglio determinazione diagnosi dialogo dibattito dichiarazione
        difensore difesa difetto differenza difficoltà diffusione dimensione diminuzione dimissione dipartimento dipendente direttiva direttore
        direzione dirigente diritto disagio disciplina discorso discussione disegno disoccupazione disponibilità disposizione distanza distinzione
        distribuzione distretto disturbo ditta divieto divisione docente documentazione documento domanda domenica donna dottrina dovere dubbio durata
        economia economista edificio editore edizione educazione effetto efficacia efficienza elaborazione elemento elenco elettore elezione emendamento
        emergenza emissione energia ente entrata epoca equilibrio equipaggio erogazione errore esame esempio esercito esercizio esigenza esistenza
        esito espansione esperienza esperimento esperto esponente esposizione espressione estate estensione esterno età evento evoluzione fabbrica
        faccia facoltà famiglia fascia fase fattore fattura fenomeno ferita ferrovia fiducia figura filosofia finanziamento finanziaria firma fiume
        flusso foglio fondazione fondo fonte forma formazione formula fornitore fornitura forza frazione frequenza fronte frontiera frutto funzionamento
        funzionario funzione fuoco futuro gamma garanzia generale generazione genere genitore gestione gesto giocatore gioco gioia giornale giornalista
        giornata giovane giudice giudizio giunta giurisdizione giustizia governo grado graduatoria grafico gravità guadagno guerra guida gusto idea
        identità imballaggio imbarcazione immagine immobile impatto impegno impianto impiegato impiego importanza importo imposta imprenditore impresa
        impressione imputato inchiesta incidente incontro incremento indagine indennità indicazione indice indipendenza indirizzo individuo industria
        infanzia inflazione influenza informazione infortunio infrastruttura ingegnere ingiustizia ingresso iniziativa inizio innovazione insegnamento
        insegnante insieme installazione intelligenza intento intenzione interesse interlocutore intermediario interno interpretazione intervento
        intervista introduzione invasione inverno investimento invito ipotesi iscritto iscrizione isola ispettore istanza istituto istituzione istruttore
        istruzione laboratorio lago lato laurea lavoratore lavoro legame legge leggenda legislazione lettera letteratura lettore lettura lezione libertà
        libro licenza licenziamento limitazione limite linea lingua linguaggio lista livello locale logica lotta luce luogo madre maestro maggioranza
        magistrato magistratura malato malattia mancanza mandato manifestazione mano manutenzione marca mare marito massa materia materiale mattina
        meccanismo medico membro memoria mente mercato merce messaggio metà metodo metro mezzo militante militare minaccia ministero ministero ministro
        minoranza minuto miracolo misura mobilità modalità modello modifica modulo moglie momento monarchia moneta monitoraggio montagna monumento morale
        morte morto mostra motivazione motivo motore movimento multa muro musica narratore nascita natura nave necessità negoziato negozio nemico nome
        nomina norma normativa notizia notte novità nozione numero obbligo obiettivo occasione occhio occupazione odore offerta ufficio oggetto onda onore
        opera operatore operazione opinione opportunità opposizione ordinamento ordinanza ordine organico organismo organizzazione organo origine
        ospedale ospite osservatore osservazione ostacolo ottica padre pagamento pagina palazzo pane papa parametro parere parlamentare parlamento parola
        parrocchia partecipante partecipazione partenza partito partner passaggio passato passeggero passione passo patrimonio patto paura pausa paziente
        pena pensiero pensionato pensione percentuale percorso perdita pericolo periferia periodo permanenza permesso persona personaggio personale
        pezzo piano piazza piede pietra pittore plesso poesia poeta polemica politica politico polizia popolazione popolo porta portata portavoce posizione
        possesso possibilità posto potenza potere pranzo pratica preferenza premio preoccupazione preparazione presa presenza presentazione
        presidente presidenza presidio pressione prestazione prestito prevenzione previsione prezzo principe principio priorità privilegio probabilità
        problema procedimento procedura processo procura procuratore prodotto produttore produzione professionista professione professore profitto
        profondità profugo progetto programma programmazione progresso proiezione promessa promozione pronuncia proposito proposta proprietà proprietario
        prospettiva protagonista protesta protezione protocollo prova proveniente provincia provvedimento psicologo pubblicazione pubblicità pubblico
        punta punteggio punto quadro quartiere questione quota quotidiano raccolta raccomandazione radice ragazza ragazzo ragione ragioniere rapporto
        rappresentante rappresentanza razza re reato reazione recupero reddito regime regina regione regista registro regno regola regolamento relatore
        relazione religione remunerazione rendimento repubblica requisito residente residenza resistenza respiro responsabile responsabilità resto rete
        revisione riassunto ricavo ricchezza ricerca ricercatore richiedente richiesta riconoscimento ricordo ricorrente ricorso riduzione riferimento
        riflessione riforma rifugiato rifiuto riga rigore rilascio rilievo rimborso rinnovo ripresa riserva rischio riscaldamento risoluzione risorsa
        risparmio rispetto risposta ristorante risultato ritardo ritorno riunione rivista rivoluzione romanzo ruolo sala salario salute sanzione sangue
        satellite scadenza scala scambio scelta scena schema schiavo scienza scienziato sciopero scontro scopo scoperta scrittore scrittura scuola sede
        segnalazione segnale segno segretaria segretario segreteria seguito selezione senatore senso sensazione sentenza sentimento sera serie servizio
        sessione settimana settore sezione sfida sguardo sicurezza significato signora signore silenzio simbolo sindacato sindaco sinistra sistema sito
        situazione sociologo società soggetto sogno soldato soldo soluzione somma sondaggio sopravvivenza sorella sorte sospensione sostanza sostegno
        sostituzione sottosegretario sovrano spazio specialista spesa spettacolo spettatore spiegazione spinta spirito sponda sportello sposa spostamento
        squadra stabilimento stabilità stagione stampa stanza stazione stile stipendio storia storico strada straniero strategia strumento struttura
        studente studentessa studioso successo suddivisione suggerimento suolo superamento superficie supporto svantaggio sviluppo tabella tappa tariffa
        tassa tasso tavola tavolo teatro tecnica tecnico tecnologia tema temperatura tempo tendenza tensione tentativo teoria termine terra terreno
        territorio terrorismo terrorista terzo tesoro testa testimone testo tipo tipologia titolare titolo tono totale traccia tradizione traduzione
        traffico transizione trasferimento trasformazione trasmissione trasporto trattamento trattativa trattato tribunale truppa turismo turista turno
        tutela udienza ufficiale unione unità università uomo uscita uso utente utilità utilizzo utilizzazione valle valore valuta valutazione vantaggio
        variazione vecchio veicolo velocità vendita vento verifica versione vertice vescovo via viaggio viaggiatore vicenda vicinanza vicino vigore
        villaggio vino violazione violenza visione visita vista vittima vittoria voce voglia volo volontà volontario volto volume votazione voto zona
        """

    /// Verbs.
    static let verbs = """
        abbandonare abbassare abbattere abbracciare abilitare abitare abituare abolire accadere accantonare accelerare accendere accennare accertare
        accettare accogliere accompagnare accorgere accrescere accumulare accusare acquisire acquistare adattare adeguare aderire adibire adottare
        affacciare affermare afferrare affidare affiancare affrontare agevolare aggiornare aggirare aggiungere aggravare agire aiutare allargare allegare
        allestire allontanare alludere alterare alternare alzare amare ambire ammalare ammazzare ammettere amministrare ammirare ampliare analizzare
        andare annettere annullare annunciare anticipare apparire appartenere applicare appoggiare apprendere apprezzare approfittare approfondire
        approvare aprire ardere arrestare arricchire arrivare articolare aspettare aspirare assegnare assicurare assistere associare assolvere assorbire
        assumere attaccare attendere attenuare attestare attirare attivare attraversare attribuire attuare augurare aumentare autorizzare avanzare avere
        avvalere avvenire avvertire avviare avvicinare avvisare avvolgere basare bastare battere bere bloccare bruciare buttare cadere calare calcolare
        cambiare camminare cancellare cantare capire capitare caratterizzare caricare causare cedere celebrare cenare cercare certificare cessare chiamare
        chiarire chiedere chiudere circolare citare classificare cogliere coincidere coinvolgere collaborare collegare collocare colpire coltivare
        combattere cominciare commentare commettere commuovere comparire compensare compiere competere completare comporre comportare comprare comprendere
        comunicare concedere concentrare concepire concernere concludere concordare concorrere condannare condividere condizionare condurre conferire
        confermare confessare configurare confrontare congiungere conoscere conquistare consegnare conseguire consentire conservare considerare consigliare
        consistere constatare consultare consumare contare contattare contemplare contenere contestare continuare contrapporre contrarre contrastare
        contribuire controllare convenire convertire convincere convivere convocare coordinare coprire correggere correre corrispondere costare costituire
        costringere costruire creare credere crescere criticare cucinare cuocere curare danneggiare danzare dare datare decadere decedere decidere declinare
        decollare decorrere dedicare dedurre definire delegare deliberare delineare denominare denunciare depositare derivare descrivere desiderare destinare
        detenere determinare devolvere diagnosticare dichiarare difendere differenziare differire diffondere digitare dimenticare dimettere diminuire
        dimostrare dipendere dipingere dire dirigere disapplicare disciplinare discutere disegnare disperare dispiacere disporre distare distinguere
        distribuire distruggere disturbare divenire diventare divertire dividere divorziare domandare donare dormire dotare dovere dubitare durare eccedere
        effettuare elaborare elargire eleggere elencare elevare eliminare emanare emergere emettere entrare enunciare equivalere ereditare erigere erogare
        esagerare esaltare esaminare esaudire esaurire eseguire esentare esercitare esibire esigere esistere esitare espandere espellere esplodere esplorare
        esporre esportare esprimere essere estendere estinguere estrarre evitare evocare evolvere fallire fare favorire fermare ferire ficcare fidare figurare
        filmare finanziare finire fingere firmare fissare fondare fondere formare formulare fornire forzare frequentare fronteggiare fruire fuggire fumare
        funzionare garantire generare gestire gettare giacere giocare giovare giudicare giungere giurare giustificare godere governare gravare gridare
        guadagnare guardare guarire guidare gustare identificare ignorare illuminare illustrare immaginare immettere impadronire imparare impartire impazzire
        impedire impegnare impiegare implicare importare imporre impostare imprimere impugnare imputare inaugurare incaricare incassare incidere includere
        incontrare incoraggiare incorrere incrementare indagare indebolire indicare indire individuare indossare indurre infliggere influenzare informare
        ingannare inghiottire iniziare innamorare innescare inoltrare inquadrare insegnare inserire insistere installare instaurare integrare intendere
        intensificare interagire intercorrere interessare interpellare interpretare interrogare interrompere intervenire intervistare intitolare intraprendere
        intravedere introdurre inventare investire inviare invitare invocare ipotizzare irrogare ispirare istituire istruire lamentare lanciare lasciare
        laureare lavare lavorare ledere legare leggere liberare licenziare limitare litigare localizzare lodare lottare mancare mandare mangiare manifestare
        mantenere marcare mascherare maturare menare meritare mescolare mettere migliorare minacciare mirare misurare modificare mollare moltiplicare montare
        morire mostrare motivare munire muovere narrare nascere nascondere navigare negare negoziare nominare notare notificare nuocere nuotare nutrire
        obbedire obbligare occorrere occupare odiare offendere offrire omettere operare opporre optare ordinare organizzare orientare ospitare osservare
        ostacolare ottemperare ottenere pagare paragonare parcheggiare parere parlare partecipare partire passare passeggiare patire peggiorare pensare
        pentire percepire percorrere perdere perdonare perdurare permanere permettere perseguire persistere persuadere pervenire pesare pescare piacere
        piangere piantare piazzare piegare pilotare piovere porgere porre portare possedere potenziare potere praticare precedere precipitare precisare
        predicare predisporre predominare preferire pregare premere premiare prendere prenotare preoccupare preparare prescindere prescrivere presentare
        preservare presiedere prestare presumere presupporre pretendere prevalere prevedere prevenire privare privilegiare procedere proclamare procurare
        produrre profilare progettare programmare progredire proibire promettere promuovere pronunciare proporre proseguire proteggere protestare provare
        provenire provocare provvedere pubblicare pulire punire puntare qualificare quantificare raccogliere raccomandare raccontare raddoppiare raffigurare
        rafforzare raggiungere ragionare rallentare rappresentare rassegnare ratificare realizzare recare recepire recitare reclamare reclutare recuperare
        redigere regalare reggere registrare regnare regolamentare regolare relegare rendere reperire replicare requisire resistere respingere respirare restare
        restituire restringere revocare riaprire ribadire ricadere ricavare ricevere richiamare richiedere ricollegare ricominciare ricondurre riconoscere
        ricordare ricorrere ricostruire ricoverare ridare ridere ridurre riempire rientrare riferire rifiutare riflettere riformare rifugiare rigettare
        riguardare rilanciare rilasciare rilevare rimandare rimanere rimborsare rimediare rimettere rimuovere rinchiudere rinforzare ringraziare rinnovare
        rintracciare rinunciare rinviare riparare ripetere riportare riposare riprendere riprodurre risalire risarcire riscaldare rischiare riscontrare
        riscuotere riservare risiedere risolvere risparmiare rispettare rispondere ristrutturare risultare ritardare ritenere ritirare ritornare ritrovare
        riunire riuscire rivelare rivedere rivestire rivolgere rompere rovesciare rovinare rubare salire saltare salutare salvaguardare salvare sancire sapere
        sbagliare sbarcare scadere scambiare scappare scaricare scattare scavare scegliere scendere schiacciare schierare sciogliere scommettere scomparire
        sconfiggere scontare scoppiare scoprire scordare scorrere scrivere scusare sedere segnalare segnare seguire selezionare sembrare semplificare sentire
        separare seppellire servire sfruttare sfuggire sgomberare sguazzare significare smentire smettere sminuire soccorrere soddisfare soffermare soffrire
        soggiacere soggiornare sognare sollecitare sollevare somigliare sommare sopportare sopprimere sopravvivere sorgere sorprendere sorreggere sorridere
        sospendere sospettare sostare sostenere sostituire sottolineare sottoporre sottoscrivere sottostare sottrarre sovrapporre spaccare sparare sparire
        spaventare spendere sperare sperimentare spettare spezzare spiegare spingere sporgere sposare spostare sprecare squillare stabilire stampare stanziare
        stare stendere stimare stimolare stipulare stirare storcere strappare stravolgere studiare stupire subentrare subire succedere suddividere suggerire
        suicidare suonare superare supporre suscitare sussistere svegliare svelare svendere sviluppare svolgere tacere tagliare telefonare temere tendere tenere
        tentare terminare testimoniare tingere tirare toccare togliere tollerare tornare tracciare tradire tradurre trainare trarre trascinare trascorrere
        trascrivere trascurare trasferire trasformare traslocare trasmettere trasportare trattare trattenere travolgere tremare trionfare trovare truffare
        tutelare ubbidire uccidere udire umiliare ungere unire urlare urtare usare uscire usufruire utilizzare valere valorizzare valutare vantare variare
        vedere vendere venire verbalizzare vergognare verificare versare vestire viaggiare vietare vigere vigilare vincere vincolare violare visitare vivere
        volare volere volgere votare chattare cliccare postare twittare taggare scaricare digitare salvare riavviare disinstallare formattare
        """

    /// Adverbs.
    static let adverbs = """
        abitualmente altrettanto anteriormente apparentemente appieno apposta assolutamente attentamente attualmente automaticamente bensì
        certamente certo chiaramente completamente comunemente contemporaneamente continuamente correttamente costantemente definitivamente direttamente
        dolcemente dunque effettivamente esattamente esclusivamente espressamente estremamente eventualmente evidentemente facilmente finalmente
        fortemente fortunatamente frequentemente generalmente già gradualmente immediatamente improvvisamente indietro infine innanzitutto interamente
        ivi laddove largamente leggermente lentamente letteralmente limitatamente maggiormente malvolentieri meramente naturalmente necessariamente
        normalmente notevolmente nuovamente obbligatoriamente oltretutto onde ormai ovviamente parimenti particolarmente perfettamente personalmente
        pienamente possibilmente praticamente precedentemente precisamente presumibilmente principalmente probabilmente profondamente progressivamente
        propriamente puramente rapidamente raramente realmente recentemente relativamente rigorosamente rispettivamente semplicemente sensibilmente
        separatamente seriamente sicuramente singolarmente solamente soprattutto specialmente specificamente spesso sostanzialmente strettamente
        subordinatamente successivamente sufficientemente talora tendenzialmente totalmente tradizionalmente tranquillamente ufficialmente ulteriormente
        ultimamente unicamente veramente viceversa virtualmente volutamente vagamente velocemente violentemente
        """
}
