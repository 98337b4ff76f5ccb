extension ItalianLemmas {
    /// Nouns from *p* to *z*.
    static let nounsPToZ = """
        pacca pacchetto pacco pace pacificazione pacifismo pacifista padella padiglione padre padrino padrona padronanza padronato padrone
        paesaggio paesaggista paesano paesino paga pagamento pagano pagella pagina paglia pagliaccio pagnotta paio pala palafitta palato
        palazzina palazzo palco palcoscenico palestinese palestra palinsesto palla pallacanestro pallanuoto pallavolo pallina pallino
        pallone pallore palma palmo palo palombaro palpebra palude panca pancetta panchina pancia panciotto pandemia pane panettiere
        panettone panico paniere panificio panino panna pannello panno pannolino panorama pantaloni pantera pantofola papa papato papavero
        pappa pappagallo parabola paracadute paracadutista paradigma paradiso paradosso parafrasi paragone paragrafo paralisi paralitico
        parallelismo parallelo parametro parapetto parassita parata parcella parcheggio parco parcometro pareggio parente parentela
        parentesi parere parete parità parlamentare parlamento parlata parlatore parmigiano parodia parola parolaccia parrocchia
        parrocchiano parroco parrucca parrucchiere parte partecipante partecipazione partenza parterre particella participio particolare
        particolarità partigiano partita partito partitura partizione partner parto parvenza pascià pascolo pasqua passaggio passamontagna
        passante passaporto passata passatempo passato passeggera passeggero passeggiata passeggiatrice passeggino passerella passero
        passione passività passo password pasta pastasciutta pasticca pasticceria pasticciere pasticcio pastiglia pasto pastorale pastore
        pastorizia patata patente paternità patibolo patologia patologo patria patriarca patrigno patrimonio patriota patriottismo patrizio
        patrocinio patrona patronato patrono patteggiamento pattinaggio pattinatore pattino patto pattuglia pattumiera paura pausa pavimento
        pavone paziente pazienza pazza pazzia pazzo pecca peccato peccatore pecora pecorella pedaggio pedagogia pedagogista pedale pedana
        pediatra pedina pedofilia pedofilo pedone peggioramento pegno pelle pellegrinaggio pellegrino pelliccia pellicola pelo pena penale
        penalista penalità penalizzazione pendente pendenza pendio pendolare pendolo pene penetrazione penisola penitente penitenza
        penitenziario penna pennarello pennello pennino penombra pensatore pensiero pensilina pensionamento pensionato pensione pentagono
        pentimento pentito pentola pepe peperone perbenismo percentuale percezione percorso percossa percussione perdente perdita perdizione
        perdono perfezionamento perfezione perfidia perforazione pergamena pericolo pericolosità periferia perifrasi perimetro periodico
        periodo peripezia perito perizia perla permanenza permesso permuta pernacchia pernottamento pero perplessità perquisizione
        persecutore persecuzione persiana persiano persistenza persona personaggio personale personalità perturbazione pervertito pesantezza
        pesca pescatore pescatrice pesce peschereccio pescheria pesco peso pessimismo pessimista pestaggio peste pesticida petalo petizione
        petroliera petrolio pettegolezzo pettinatura pettine pettirosso petto pezza pezzetto pezzo piacere piacimento piaga pialla piana
        pianerottolo pianeta pianificazione pianista piano pianoforte pianta piantagione pianterreno piantina pianto pianura piastra
        piastrella piattaforma piattino piatto piazza piazzale piazzamento piazzola picchetto picchiata picchio piccione picco piccozza
        pidocchio piede piega pieghevole piena pienezza pietanza pietà pietra pigiama pigmento pigna pignoramento pigrizia pila pilastro
        pillola pilone pilota pineta pinna pino pioggia piombo pioniere pioppo pipa pipistrello piramide pirata pirateria pirofila piroga
        piroscafo piscina pisello pisolino pista pistola pitone pittore pittrice pittura pizza pizzeria pizzico pizzo placca plagio plancia
        planetario plastica plastico platano platea plebe plebiscito plenilunio plenum plesso plico plurale pluralismo pluralità plusvalenza
        plusvalore pneumatico podere podio podista poema poesia poeta poetessa poetica poggio polacco polarizzazione polemica polemista
        politica politico polizia poliziotta poliziotto polizza pollaio pollice polline pollo polmone polmonite polo polpa polpaccio
        polpastrello polpetta polpo polso poltrona polvere polveriera pomata pomeriggio pomodoro pompa pompelmo pompiere ponderazione
        ponente ponte pontefice ponteggio pontificato pontile popolamento popolano popolarità popolazione popolo poppa porcellana porcellino
        porcheria porco porro porta portabagagli portachiavi portaerei portafogli portafoglio portale portalettere portamento portantina
        portapacchi portata portatile portatore portavoce portico portiera portiere portinaio portineria porto portoghese portone porzione
        posa posacenere posata positività posizionamento posizione possedimento possesso possessore possibilità posta postazione posteggio
        poster posteriorità posterità posticipo postilla postino posto potabilità potenza potenziale potenziamento potere poverello povero
        povertà pozione pozza pozzanghera pozzo pranzo prassi pratica praticità prato preambolo preavviso precarietà precario precauzione
        precedente precedenza precessione precetto precipitazione precipizio precisazione precisione precocità precursore preda predatore
        predecessore predella predestinazione predica predicato predicatore predilezione predisposizione predizione predominio prefazione
        preferenza prefetto prefettura prefisso preghiera pregio pregiudizio preistoria prelato prelievo preliminare preludio premeditazione
        premessa premiazione premier premio premura prenotazione preoccupazione preparativo preparazione preposizione prepotenza prerogativa
        presa presagio prescrizione presentatore presentatrice presentazione presente presentimento presenza presepe preservativo preside
        presidente presidenza presidio pressapochismo pressione prestazione prestigiatore prestigio prestito presunzione presupposto prete
        pretendente pretesa pretesto pretore pretura prevalenza preventivo prevenzione previdenza previsione prezzemolo prezzo prigione
        prigionia prigioniera prigioniero primario primate primato primavera primitivo primogenito primula principale principato principe
        principessa principiante principio priora priorato priore priorità prisma privatizzazione privato privazione privilegio probabilità
        problema problematica proboscide procedimento procedura processione processo processore proclama proclamazione procreazione procura
        procuratore prodezza prodigio prodotto produttività produttore produttrice produzione profanazione professionalità professione
        professionismo professionista professore professoressa profeta profezia profilattico profilo profitto profondità profugo profumeria
        profumo progenitore progettazione progettista progetto prognosi programma programmatore programmazione progressione progressista
        progresso proibizione proibizionismo proiettile proiettore proiezione prole proletariato proletario proliferazione prologo
        prolungamento promemoria promessa promontorio promotore promozione promulgazione pronome pronostico prontezza pronuncia
        pronunciamento pronunzia propaganda propagazione propellente propensione proponente proposito proposizione proposta proprietaria
        proprietario proprietà propulsione propulsore proroga prosa proscenio prosciutto prosecuzione proselito prosieguo prosperità
        prospettiva prospetto prossimità prostituta prostituzione protagonismo protagonista proteina protesi protesta protestante
        protestantesimo protettorato protettore protezione protocollo protone prototipo protuberanza prova proveniente provenienza provento
        proverbio provetta providenza provincia provino provocatore provocazione provvedimento provveditorato provveditore provvidenza
        provvigione provvista prua prudenza prugna prurito pseudonimo psicanalisi psicanalista psiche psichiatra psichiatria psicoanalisi
        psicologa psicologia psicologo psicosi psicoterapia pubblicazione pubblicista pubblicitario pubblicità pubblico pubertà pudore
        pugilato pugile pugnalata pugnale pugno pulce pulcino puledro pulizia pullman pulpito pulsante pulsazione pungiglione punizione
        punta puntata puntatore punteggiatura punteggio puntiglio puntino punto puntualità puntura pupa pupazzo pupilla purezza purga
        purgatorio puritano putiferio puttana puzza puzzle quaderno quadrante quadrato quadrifoglio quadrimestre quadro quaglia qualifica
        qualificazione qualunquismo quantitativo quarantena quarantina quaresima quark quartetto quartiere quartina quarto quarzo quercia
        querela quesito questionario questione questore questura quiete quinta quintale quinto quota quotazione quotidianità quotidiano
        quoziente rabbia rabbino racchetta raccoglitore raccolta raccolto raccomandata raccomandazione racconto raccordo radar raddoppio
        radiatore radiazione radicale radicalismo radice radio radioattività radiografia radiologo radiosità radioterapia raduno radura
        raffica raffigurazione raffinatezza raffineria rafforzamento raffreddamento raffreddore raffronto ragazza ragazzata ragazzino
        ragazzo raggio raggiro raggiungimento raggruppamento ragguaglio ragionamento ragione ragioneria ragioniere raglio ragnatela ragno
        rallentamento rame ramificazione ramino rammarico ramo ramoscello rampa rana rancore rango ranocchio rapa rapidità rapimento rapina
        rapinatore rapitore rapporto rappresaglia rappresentante rappresentanza rappresentazione rarità raso rasoio rassegna rassegnazione
        rasserenamento rastrellamento rastrello rata rateizzazione rateo ratifica ratto ravanello ravvicinamento raziocinio razionalismo
        razionalità razionamento razione razza razzia razzismo razzista razzo re reagente realismo realista realizzazione realtà reame reato
        reattore reazione recensione recensore recessione recettore recinto recinzione recipiente reciprocità recita recital recitazione
        reclamo reclusione recluso recluta record recupero redattore redattrice redazione redditività reddito redenzione redine reduce
        referendum referente referenza referto refettorio refrigerazione refuso regalo regata reggente reggenza reggia reggimento reggiseno
        regia regime regina regionalismo regione regista registratore registrazione registro regnante regno regola regolamentazione
        regolamento regolarità regolatore regolazione regressione regresso reincarnazione reinserimento reintegrazione relatività relatore
        relatrice relazione religione religiosità religioso reliquia relitto remissione remo remora remunerazione rendiconto rendimento
        rendita rene reo reparto reperimento reperto repertorio replica reporter repressione repubblica repubblicano reputazione requisito
        requisitoria requisizione resa rescissione residente residenza residuo resina resistenza resoconto respingimento respiratore
        respirazione respiro responsabile responsabilità responso restauratore restaurazione restauro restituzione resto restrizione
        resurrezione rete reticenza reticolato reticolo retina retorica retribuzione retro retrobottega retrocessione retroguardia
        retromarcia retroscena retroterra retta rettangolo rettifica rettificazione rettile rettitudine rettore reumatismo revisione
        revisionismo revisore revoca riabilitazione rialzo rianimazione riapertura riarmo riassetto riassunto riassunzione ribalta
        ribaltamento ribasso ribelle ribellione ribes ricaduta ricambio ricamo ricarica ricattatore ricatto ricavato ricavo ricchezza riccio
        ricciolo ricerca ricercato ricercatore ricercatrice ricetta ricettazione ricettore ricevimento ricevitore ricevuta ricezione
        richiamo richiedente richiesta riciclaggio riciclo ricognizione ricollocazione ricompensa riconciliazione riconferma
        ricongiungimento riconoscenza riconoscimento riconversione ricordo ricorrente ricorrenza ricorso ricostruzione ricotta ricovero
        ricreazione ridicolo ridimensionamento ridondanza riduttore riduzione riedizione rieducazione rielaborazione rielezione riempimento
        rientro riepilogo riesame rievocazione rifacimento riferimento rifinitura rifiuto riflessione riflesso riflettore riforma
        riformatore riformista rifornimento rifugiato rifugio riga rigassificatore rigetto righello rigidità rigo rigore rigorosità riguardo
        rilancio rilascio rilassamento rilettura rilevamento rilevanza rilevazione rilievo rima rimando rimbalzo rimbombo rimborso rimedio
        rimessa rimonta rimorchio rimorso rimozione rimpatrio rimpianto rimpiazzo rimprovero rimunerazione rinascimento rinascita rincaro
        rincrescimento rinforzo ringhiera ringraziamento rinnovamento rinnovo rinoceronte rinuncia rinunzia rinvenimento rinvio rione
        riordinamento riordino riorganizzazione riparazione riparo ripartizione ripasso ripensamento ripercussione ripetitore ripetizione
        ripiano ripicca ripiego riporto riposo ripostiglio ripresa ripristino riproduttore riproduzione riprova ripudio ripugnanza ripulsa
        risalita risalto risanamento risarcimento risata riscaldamento riscatto rischio riscontro riscoperta riscossa riscossione
        risentimento riserbo riserva riservatezza risma riso risoluzione risonanza risorgimento risorsa risparmiatore risparmio rispetto
        risposta rissa ristagno ristampa ristorante ristorazione ristoro ristrutturazione risultanza risultato risurrezione risveglio
        risvolto ritaglio ritardo ritegno ritenuta ritirata ritiro ritmo rito ritocco ritornello ritorno ritorsione ritrattazione
        ritrattista ritratto ritrovamento ritrovo rituale riunificazione riunione riuscita riutilizzo riva rivale rivalità rivalsa
        rivalutazione rivelatore rivelazione rivendicazione rivenditore rivestimento rivincita rivista rivolta rivoltella rivoltoso
        rivoluzionario rivoluzione roba robot robotica rocca roccaforte roccia rodaggio rogito rogo romanità romano romanticismo romanziere
        romanzo rombo romeno rompicapo rompighiaccio rondine ronzio rosa rosario rosmarino rospo rossetto rosso rossore rotaia rotazione
        rotella rotolo rotonda rotondità rotta rottame rottura roulotte routine rovescio rovina rovo rubinetto rubino rublo rubrica ruga
        ruggine ruggito rugiada rullino rullo rumore ruolo ruota rupe ruscello ruspa russo ruvidezza sabato sabbia sabotaggio sabotatore
        sacca saccheggio sacchetto sacco sacerdote sacerdozio sacralità sacramento sacrestia sacrificio sacrilegio saetta saggezza saggio
        saggista saggistica sagoma sagra saio sala salamandra salame salariato salario salatura saldatura saldezza saldo sale salice saliera
        salina salita saliva salma salmo salmone salone salotto salsa salsiccia salto salubrità salume salumi salute saluto salvadanaio
        salvagente salvaguardia salvataggio salvatore salvezza salvia sanatoria sandalo sangue sanguinamento sanità santità santo santone
        santuario sanzione sapere sapiente sapienza saponata sapone saponetta sapore saracinesca sarcasmo sarcofago sardina sarta sarto
        sartoria sasso sassofono satellite satira satrapo saturazione sauna savana sazietà sbadataggine sbadiglio sbaglio sbalzo sbandamento
        sbarco sbarra sbarramento sbattimento sberla sbilanciamento sbocco sbornia sbrigatività scacchiera scacchista scacco scadenza
        scaffale scafo scaglia scaglione scala scalata scalatore scaletta scalinata scalino scalo scalpello scalpore scaltrezza scambio
        scampo scandalo scanner scappatoia scarabocchio scarafaggio scaramanzia scarcerazione scarica scaricatore scarico scarpa scarpata
        scarpone scarsezza scarsità scarto scasso scatola scatoletta scatto scavo scelta scempio scena scenario sceneggiata sceneggiatore
        sceneggiatura scenografia scenografo sceriffo scetticismo scettico scettro scheda schedario scheggia scheletro schema scherma
        schermaglia schermata schermo scherzo schiaccianoci schiaffo schiamazzo schianto schiarita schiava schiavitù schiavo schiena schiera
        schieramento schifezza schifo schiuma schizofrenia schizzo sciabola sciacallo sciagura scialle scialuppa sciame sciarpa sciatore
        scienza scienziata scienziato scimmia scimpanzé scintilla sciocchezza scioperante sciopero scippatore scippo sciroppo scisma
        scissione scivolo scivolone scocciatura scodella scogliera scoglio scoiattolo scolara scolaresca scolaro scollatura scommessa
        scommettitore scomparsa scompartimento scompiglio scomposizione scomunica sconcerto sconfinamento sconfitta sconforto sconosciuta
        sconosciuto scontentezza scontento sconto scontrino scontro scopa scoperta scopo scoppio scoraggiamento scorcio scorpione
        scorrettezza scorrimento scorta scortesia scorza scossa scossone scout scozzese screditamento scritta scritto scrittoio scrittore
        scrittrice scrittura scrivania scrivano scroscio scrupolo scrutatore scrutinio scuderia scudetto scudo scultore scultrice scultura
        scuola scure scusa sdegno secca secchiello secchio secessione secessionista secolarizzazione secolo secondo sedano sede sedere sedia
        sedicenne sedile sedimento seduta seduttore seduzione sega seggio seggiola seggiolino seggiovia seghetto segmento segnalazione
        segnale segnaletica segnalibro segnaposto segno segregazione segreta segretaria segretario segreteria segreto seguace seguito selce
        selezionatore selezione sella selva selvaggina selvaggio semaforo sembianza seme semestre semiconduttore semifinale semina seminario
        seminarista seminatore seminterrato semola semplicità semplificazione senato senatore senatrice senilità seno sensazione sensibilità
        sensibilizzazione senso sensore sensualità sentenza sentiero sentimentalismo sentimento sentinella separatismo separatista
        separazione sepolcro sepoltura seppia sequela sequenza sequestratore sequestro sera serata serbatoio serbo serenata serenità
        sergente serie serietà sermone serpe serpente serra serratura servitore servitù servizio servo sessantina sessione sesso sessualità
        seta sete setta settario settembre settentrione settimana settimanale settore severità sezione sfaccettatura sfacelo sfaldamento
        sfarzo sfasamento sfavore sfera sferza sfida sfidante sfiducia sfilata sfinge sfizio sfoglia sfogo sfollato sfondo sforamento
        sfortuna sforzo sfratto sfregio sfruttamento sfruttatore sfumatura sgabello sgambetto sgombero sgomento sgravio sguardo sicario
        siccità siciliano sicurezza sidro siepe siero siesta sigaretta sigaro sigillo sigla significato signora signore signoria signorina
        silenziatore silenzio silicio sillaba siluro simbolismo simbolo similitudine simmetria simpatia simpatizzante simulatore simulazione
        sinagoga sincerità sincronia sincronizzazione sindacalismo sindacalista sindacato sindaco sindrome sinfonia singhiozzo singolarità
        singolo sinistra sinistro sinodo sinonimo sintassi sintetizzatore sintomo sinuosità sipario sirena siriano siringa sisma sismografo
        sismologo sistema sistemazione sito situazione slancio slavo slitta slogan smacco smagliatura smaltimento smalto smania smarrimento
        smentita smeraldo smontaggio smorfia smottamento soap sobborgo sobrietà soccorritore soccorso socialdemocratico socialdemocrazia
        socialismo socialista società socio sociologia sociologo soddisfacimento soddisfazione sodio sofà sofferente sofferenza soffio
        soffitta soffitto software soggettività soggetto soggezione soggiorno soglia sogno solaio solco soldatessa soldatino soldato soldo
        sole solennità solfato solfuro solidarietà solidità solido solista solitudine sollecitazione solleone sollevamento sollevazione
        sollievo soluzione solvente somaro somiglianza somma sommario sommatoria sommergibile sommità sommossa sommozzatore sonaglio sonda
        sondaggio sonetto sonnambulo sonnellino sonnifero sonno sonorità sopore sopracciglio sopraffazione soprammobile soprannome
        soprannumero soprano sopravvalutazione sopravvento sopravvissuto sopravvivenza soprintendente soprintendenza sopruso sorbetto sordo
        sorella sorellastra sorgente sorpasso sorpresa sorriso sorso sorte sorteggio sorvegliante sorveglianza sorvolo sosia sospensione
        sospettato sospetto sospiro sosta sostantivo sostanza sostegno sostenibilità sostenitore sostenitrice sostentamento sostituto
        sostituzione sottaceto sottana sotterfugio sotterraneo sottogruppo sottolineatura sottomarino sottomissione sottopassaggio
        sottoscritto sottoscrittore sottoscrizione sottosegretario sottosuolo sottosviluppo sottotenente sottotitolo sottovalutazione
        sottrazione sottufficiale souvenir sovraccarico sovrana sovranità sovrano sovrapposizione sovrastruttura sovrintendente
        sovrintendenza sovvenzione spaccatura spacciatore spaccio spacco spada spaghetti spagnola spagnolo spago spalla spallata spalliera
        spalto spanna sparatoria sparizione sparo spartiacque spartito spartizione spasimante spasmo spasso spauracchio spaventapasseri
        spavento spazio spazzatura spazzino spazzola spazzolino specchietto specchio specialista specialità specializzando specializzazione
        specie specifica specificazione specificità speculatore speculazione spedizione spedizioniere spegnimento spelonca spendaccione
        speranza sperimentatore sperimentazione sperma spesa spessore spettacolarità spettacolo spettanza spettatore spettatrice spettro
        spezia spezzone spia spiaggia spianata spiata spiccioli spiedo spiegamento spiegazione spiga spigola spigolo spilla spillo spina
        spinacio spinta spionaggio spiraglio spirale spirito spiritualità splendore spodestamento spoglia spogliatoio spoglio spola spoletta
        sponda sponsor sponsorizzazione spontaneità spora sporcizia sporco sport sportello sportivo sposa sposalizio sposo spossatezza
        spostamento spot spranga spray spread spreco spremuta sproposito spruzzo spugna spuma spumante spunta spuntino spunto sputo squadra
        squadriglia squadrone squalifica squallore squalo squama squarcio squartatore squilibrio squillo squisitezza stabile stabilimento
        stabilità stabilizzazione staccionata stadio staffa staffetta stage stagflazione stagionatura stagione stagista stagnazione stagno
        stalla stallo stambecco stampa stampante stampatello stampatore stampella stampo stanchezza standard stanghetta stanza stanziamento
        stasi statista statistica stato statua statunitense statura statuto stazione stazza stecca stella stelo stemma stendardo steppa
        stereo stereotipo sterilità sterilizzazione sterlina sterminio sterno sternuto sterpaglia sterzo stesura stile stilista stilografica
        stima stimolo stipendio stipula stiramento stiro stirpe stiva stivale stizza stoccafisso stoccaggio stoffa stomaco stonatura
        stoppino stordimento storia storica storico storiografia stortura stoviglia strada stradina strage strame stranezza straniera
        straniero strappo straripamento strascico stratega strategia strato stravaganza strazio strega stregone strenna stretta stretto
        strettoia strillo stringa striscia striscione strofa strofinaccio stroncatura strozzatura strozzino strumentalizzazione
        strumentazione strumento struttura strutturazione struzzo stucco studente studentessa studio studiosa studioso stufa stuoia
        stupidaggine stupidità stupido stupore stupratore stupro subaffitto subappalto subconscio sublimazione suburbio successione successo
        successore succo succursale sud sudafricano suddito suddivisione sudest sudore sudovest suffisso suffragio suggerimento suggestione
        sughero sugo suicida suicidio suino sultano suocera suocero suola suolo suono suora superamento superbia supercomputer
        superconduttore superficialità superficie superfluo superiore superiorità supermercato superpotenza superstite superstizione
        supplemento supplente supplenza supplica supplizio supporto supposizione supremazia surriscaldamento surrogato suscettibilità
        suspense sussidio sussistenza sussulto sussurro sutura svago svalutazione svantaggio svastica svedese sveglia svendita svenimento
        sventura svezzamento sviluppatore sviluppo svincolo svista svizzero svogliatezza svolgimento svolta svuotamento tabaccaio
        tabaccheria tabacco tabella tabellone tabernacolo tabù tacchino tacco taccuino tachicardia taglia taglialegna tagliando tagliatella
        taglio tailleur talebano talento tallone talpa tamburello tamburo tampone tana tangente tangenziale tango tappa tappeto tappezzeria
        tappo tara tarantola targa tariffa tarlo tarma tartaruga tartufo tasca tassa tassametro tassazione tassello tassista tasso tastiera
        tasto tattica tatto tatuaggio taverna tavola tavolata tavoletta tavolino tavolo taxi tazza tazzina teatro tecnica tecnico tecnologia
        tedesco tegame tegola teiera tela telaio telecamera telecomando telecomunicazione telecronaca telecronista telefilm telefonata
        telefonino telefono telegiornale telegrafo telegramma telepatia teleschermo telescopio telespettatore televisione televisore telo
        tema temperamento temperatura tempesta tempestività tempia tempio tempismo tempo temporale temporalità tenacia tenaglia tenda
        tendenza tendina tendine tendone tenebra tenente tenerezza tenia tennis tennista tenore tensione tentativo tentazione tenuta
        teologia teologo teorema teoria teorico tepore teppista terapeuta terapia termalismo terme terminal terminale terminazione termine
        terminologia termite termometro termosifone termostato terna terno terra terracotta terraferma terrazza terrazzo terremotato
        terremoto terreno terriccio territorio terrore terrorismo terrorista terzetto terzino terzo teschio tesi tesoreria tesoriere tesoro
        tessera tesserato tesserino tessile tessitura tessuto testa testamento testata teste testimone testimonial testimonianza testo
        testosterone tetto tettoia thailandese thriller ticchettio ticket tifo tifone tifosa tifoso tigre timbro timidezza timo timone
        timoniere timore timpano tinello tinta tintura tipo tipografia tipografo tipologia tirannia tirannide tiranno tiratore tiro
        tirocinante tirocinio titolare titolarità titolato titolazione titolo tizio toccasana tocco toga tolleranza tomba tombino tombola
        tomo tonaca tonalità tonnellata tonno tono tonsilla topazio topo topografia topolino toponimo torace torba torcia tordo torero
        tormenta tormento tornaconto tornado tornante tornata torneo toro torpore torre torrente torretta torrone torsione torso torta
        tortellino tortora tortura torturatore tosse tossicità tossico tossicodipendente tossicodipendenza tossina totale totalitarismo
        totalità totem tovaglia tovagliolo traccia tracciato tracolla tracollo tradimento traditore traditrice tradizionalista tradizione
        traduttore traduttrice traduzione trafficante traffico trafiletto trafugamento tragedia traghettatore traghetto tragitto traguardo
        traiettoria traino tram trama trambusto tramezzino tramezzo tramite tramontana tramonto trampolino tranello tranquillità
        transatlantico transazione transessuale transistor transistore transito transizione transumanza tranvia trapano trapezio trapianto
        trappola trapunta trasbordo trascendenza trascinamento trascorso trascrizione trascuratezza trasduttore trasferimento trasferta
        trasformatore trasformazione trasfusione trasgressione trasgressore traslazione trasloco trasmettitore trasmissione trasparenza
        traspirazione trasportatore trasporto trasposizione tratta trattamento trattativa trattato trattazione tratteggio trattenuta
        trattino tratto trattore trattoria trauma travaglio trave traversa traversata traverso travestimento traviamento trazione treccia
        tregua tremito tremolio tremore treno trentina trentino tresca triangolo tribolazione tribuna tribunale tributo tribù tricheco
        triciclo tricolore tridente triennio trifoglio trilogia trimestre trincea trinità trio trionfo tripletta tripudio tristezza tritolo
        triumvirato trofeo tromba trombettista trombosi tronco trono tropico trota trottola trovata trucco truffa truffatore truppa tubatura
        tubercolosi tubero tubo tuffatore tuffo tumore tumulto tunica tunisino tunnel tuono tuorlo turbamento turbante turbina turbolenza
        turco turismo turista turnista turno turpiloquio tuta tutela tutor tutore ubbidienza ubicazione ubriachezza ubriaco ubriacone
        uccello uccisione ucraino udienza udito uditore uditorio ufficiale ufficio uguaglianza ulcera ulivo ultimatum ultimogenito umanesimo
        umanista umanità umidità umile umiliazione umiltà umore umorismo umorista unanimità uncino ungherese unghia unguento unicità
        unicorno unificazione uniforme uniformità unione unisono unità universitario università universo uomo uovo uragano uranio urbanista
        urbanistica urbanizzazione urgenza urina urlo urna urologo urto usanza usciere uscio uscita usignolo uso ustione usufrutto
        usufruttuario usura usuraio usurpatore utensile utente utenza utero utile utilitaria utilità utilizzatore utilizzazione utilizzo
        utopia uva uxoricida vacanza vacca vaccinazione vaccino vagabondo vagina vagito vaglio vagone vaiolo valanga valico validità valigia
        vallata valle vallo valore valorizzazione valoroso valuta valutazione valvola valzer vampata vampiro vandalismo vandalo vanga
        vangelo vanità vano vantaggio vanto vapore vaporetto varco variabile variabilità variante variazione varicella varietà varo vasaio
        vasca vascello vaschetta vasetto vaso vassallo vassoio vecchia vecchiaia vecchietto vecchio vedetta vedova vedovo veduta veggente
        veglia veglione veicolo vela veleno veliero velina velismo velista vello velluto velo velocista velocità velodromo vena vendemmia
        vendetta vendita venditore venditrice venerazione venerdì veneziano ventennio venticello ventilatore ventilazione ventina vento
        ventola ventre ventura veranda verbale verbo verdetto verdura vergine verginità vergogna verifica verificatore verità verme vernice
        verniciatura verosimiglianza versamento versante versatilità versione verso vertebra vertenza vertice vertigine vescica vescovado
        vescovo vespa vespro vestaglia veste vestiario vestibolo vestigia vestito vestizione veterano veterinaria veterinario veto vetraio
        vetrata vetreria vetrina vetro vetta vettore vettovaglia vettura vezzo via viabilità viadotto viaggiatore viaggiatrice viaggio viale
        viandante viavai vibrazione vicario vicenda vicepresidente viceré vicesindaco vicina vicinanza vicinato vicino vicolo video
        videocamera videogioco videoregistratore vigilante vigilanza vigile vigilia vigliaccheria vigliacco vigna vigneto vignetta
        vignettista vigore villa villaggio villano villeggiante villeggiatura vincita vincitore vincitrice vincolo vinificazione vino viola
        violazione violenza violinista violino violoncello viottolo vipera virata virgola virgolette virilità virtù virus viscere visibilità
        visiera visionario visione visita visitatore visitatrice viso vissuto vista visto visuale visualizzazione vitalità vitalizio
        vitamina vite vitello viticoltore viticoltura vittima vitto vittoria viuzza vivacità vivaio vivanda vivente vivezza vizio
        vocabolario vocabolo vocale vocalizzo vocazione voce voglia volano volante volantino volata volatile volere volgarità volgo volo
        volontariato volontario volontà volpe volt volta voltaggio volteggio volto volume voluttà vomito vongola voragine vortice votante
        votazione voto vulcano vulnerabilità vuoto xenofobia yogurt zafferano zaffiro zaino zampa zampillo zampino zanzara zappa zar zattera
        zavorra zebra zecca zelo zenit zenzero zeppa zerbino zero zia zinco zingaro zio zitella zodiaco zolfo zolla zona zoo zoologia
        zoologo zoppo zucca zuccheriera zucchero zucchino zuffa zuppa
        """
}
