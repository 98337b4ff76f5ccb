extension ItalianLemmas {
    /// Nouns from *a* to *d*.
    static let nounsAToD = """
        abate abbandono abbazia abbigliamento abbonamento abbonato abbondanza abbraccio abbreviazione abilitazione abitante abitazione
        abitudine abolizione aborto abrogazione abuso accademia acceleratore accento accertamento accesso accessorio acciaio accoglienza
        accoglimento acconto accordo accostamento accredito accumulo accusa aceto acido acqua acquedotto acquirente acquisto acronimo acuto
        adattamento addestramento addetto addio addizionale adeguamento adempimento adesione adolescente adolescenza adozione adulterio
        adulto aereo aeronautica aeroplano aeroporto affanno affare affermazione affetto affidamento affitto affittuario affluente affluenza
        affresco africano agenda agente agenzia aggettivo aggiornamento aggiunta aggravamento aggregato aggressione aggressore agguato agio
        agnello ago agonia agosto agricoltore agricoltura agriturismo aiutante aiuto ala alba albanese albergo albero albo album alcol
        alcolico aldilà alfabeto algoritmo alieno alimentazione alimento aliquota allagamento allargamento allarme alleanza alleato allegato
        allegria allenamento allenatore allergia allestimento allevamento allevatore allievo alloggio allontanamento allusione alluvione
        alpinista alpino altare alterazione alternanza alternativa altezza altitudine altopiano altruismo alunno alveare alveo amante
        amarezza ambasceria ambasciata ambasciatore ambiente ambiguità ambito ambizione ambulanza americano amianto amica amicizia amico
        ammalato ammenda amministratore amministrazione ammiraglio ammiratore ammirazione ammissione ammonimento ammontare ammortamento
        ammortizzatore amnistia amore ampiezza ampliamento anagrafe analfabeta analgesico analista analogia anatra andamento anello
        anestesia anestetico anfiteatro angelo angolo angoscia anima animale animo annata annessione annesso anniversario annotazione
        annullamento annunciatore annuncio anoressia ansia anta antagonista antenato antenna anteprima antibiotico antichità anticipazione
        anticipo anticorpo antidepressivo antidolorifico antifascismo antifascista antigene antiquario ape apertura apice apostolo apostrofo
        appaltatore appalto apparato apparecchio apparenza apparizione appartamento appartenenza appassionato appello appendice appetito
        applauso applicazione appoggio apporto apprendimento apprendista apprensione approccio approdo approfondimento appropriazione
        approvazione approvvigionamento appuntamento appunto apriscatole aquila aquilone arabo arancia aratro arbitraggio arbitrato arbitrio
        arbitro arbusto arca arcata archeologia archeologo architetto architettura archivio arcipelago arcivescovo arco ardore area arena
        argento argine argomento aria aristocratico aristocrazia aritmia arma armadio armata armatore armatura armonia arrampicata
        arredamento arredo arresto arretramento arretrato arricchimento arringa arrivo arroganza arruolamento arte artefice arteria
        articolazione articolo artigianato artigiano artiglieria artiglio artista ascensore ascesa asceta asciugamano ascolto asilo asino
        asma asparago aspettativa aspetto aspirante aspiratore aspirazione assaggio assalto assassinio assassino asse assedio assegnatario
        assegnazione assegno assemblea assenso assenza assessorato assessore assetto assicurazione assistente assistenza assistito associato
        associazione assoluzione assorbimento assuefazione assunzione asta astensione asterisco astinenza astro astronauta astronave
        astronomia astronomo astuzia ateismo ateo atlante atleta atletica atmosfera atollo atomo atrio atrocità attaccamento attaccante
        attacco atteggiamento attentato attentatore attenuante attenzione atterraggio attesa attestato attestazione attico attimo attivista
        attività atto attore attrazione attrezzatura attrezzo attribuzione attrice attualità attuatore attuazione audacia audizione augurio
        aula aumento aureola autista autobiografia autocarro autodifesa autogol automa automobile automobilista autonomia autonomista
        autopsia autore autorevolezza autorità autorizzazione autostrada autrice autunno avallo avambraccio avanguardia avanzamento avanzata
        avanzo avaria avarizia avaro avena avorio avvelenamento avvenimento avvento avventura avventuriero avversario avversione avvertenza
        avvertimento avviamento avvicinamento avvio avviso avvocato avvocatura azienda azione azionista azoto babbo bacca bacchetta bacino
        bacio badante baffo bagaglio bagliore bagno baia balcone balena ballata ballerina ballerino ballo balsamo bambina bambino bambola
        banana banca bancarella bancarotta banchetto banchiere banchina banco bancone banconota banda bandiera bandito bando bar bara
        baracca baraccopoli barattolo barba barbarie barbaro barbiere barca baricentro barile barone baronessa barra barricata barriera
        baruffa barzelletta base baseball basilica bassorilievo bastone batosta battaglia batteria batterio batterista battesimo battito
        battuta bavaglio becco befana beffa beffe bellezza belva bene beneficenza beneficiario beneficio benessere benevolenza benzina
        berretto bersaglio bestemmia bestiame bevanda biancheria bibbia biberon bibita biblioteca bibliotecario bicchiere bici bicicletta
        bidello bidone bigliettaio biglietteria biglietto bilancia bilancio bimba bimbo binario binocolo biodiversità biografia biologia
        biologo biosfera bipolarismo birillo birra birreria bisbiglio biscotto bisnonno bisogno bistecca bivio blasone blitz blocco blusa
        bocca boccata bocciatura boccone bolla bolletta bollettino bollo bomba bombardamento bombardiere bonifico bontà borgata borghese
        borghesia borgo borsa borsetta bosco bosniaco bosone botanica botta botte bottega bottiglia bottino botto bottone boxe bozza
        bozzetto bracciale braccialetto bracciante braccio brama branca branco brandello brano brasiliano breccia brevetto breviario brezza
        brigadiere brigantaggio brigante brigata brigatista brindisi britannico brivido brocca brodo bronchite bronzo bruciatura brutalità
        bucato buccia buco budget bue bufala bufalo bufera buffone bugia bugiardo buio bulimia bunker buonsenso burattino burla burocrate
        burocratese burocrazia burro bussola busta bustina caccia cacciatore cacciavite cadavere caduta caffetteria caffè cagna calamità
        calciatore calcio calcolatore calcolatrice calcolo caldaia caldo calendario calice calligrafia calma calo calore caloria calunnia
        calvario calvizie calza calzatura calzino calzolaio calzone cambiale cambiamento cambio camera cameriera cameriere camice camicetta
        camicia caminetto camino camion camionista cammello cammino camorra camorrista campagna campana campanello campanile campeggio
        campionato campione campionessa campo camposanto canale canarino cancellazione cancelleria cancelliere cancello cancro candela
        candelabro candidato candidatura cane canestro canile canna cannone cannoniere cannuccia canoa canone canonico cantante cantautore
        cantiere cantina canto cantore canzone caos capacità capanna capannone caparbietà caparra capello capienza capitale capitalismo
        capitalista capitano capitello capitolato capitolo capitombolo capo capodanno capogruppo capolavoro capolinea capoluogo caposquadra
        capostazione capostipite capoverso cappella cappellano cappello cappotto cappuccino cappuccio capra capriccio capriola capro
        carabiniere caramella carattere caratteristica carbonaio carbone carbonio carburante carcassa carcerazione carcere carceriere
        cardinale cardine cardiologo carenza carestia carezza carica caricatura carico carisma carità carnagione carne carnefice carnevale
        carota carovana carpa carreggiata carrello carretto carriera carro carrozza carrozzeria carrozzina carruba carta cartamoneta
        cartella cartellino cartello cartellone cartolina cartone cartuccia casa casale casalinga casato cascata cascina casco casella
        casellario casello caserma caso casolare cassa cassaforte cassaintegrato cassazione cassetta cassetto cassettone cassiere castagna
        castello castigo castità casualità catalogo catapulta catasta catasto catastrofe catechismo catechista categoria catena catenaccio
        cateto cattedra cattedrale cattiveria cattività cattolicesimo cattolico cattura causa cautela cauzione cava cavalcata cavalcavia
        cavaliere cavalla cavalleria cavalletta cavallo caverna caviale caviglia cavità cavo cavolfiore cavolo cecità ceco cedimento cedola
        celebrazione celebrità celibato cella cellula cellulare cemento cena cenacolo cenere cenno censimento censore censura centauro
        centenario centesimo centimetro centinaio centrale centralino centralità centravanti centro centrocampista centrodestra
        centrosinistra ceppo cera ceramica cerbiatto cerchia cerchio cereale cerimonia cerniera certezza certificato certificazione cerva
        cervello cervo cespuglio cesta cestino cesto ceto cetriolo chemioterapia chiacchiera chiamata chiarezza chiarimento chiave chiazza
        chicco chiesa chilo chilogrammo chilometro chimica chimico chiocciola chiodo chioma chiosco chiostro chirurgia chirurgo chitarra
        chitarrista chiusura ciabatta cialda ciambella ciarlatano cibo cicala cicatrice ciclismo ciclista ciclo ciclomotore ciclone cicogna
        cieco cielo cifra ciglio cigno ciliegia ciliegio cilindro cima cimitero cineasta cinema cinese cinghia cinghiale cinquantina cintura
        cinturone cioccolata cioccolatino cioccolato ciondolo ciotola cipolla cipresso circo circolare circolazione circolo circoncisione
        circonferenza circonvallazione circoscrizione circostanza circuito cisterna citazione citofono cittadella cittadina cittadinanza
        cittadino città ciuffo civile civiltà clamore clan clandestinità clandestino classe classico classifica classificazione clausola
        clavicola clemenza clericale clero cliente clientela clima clinica clinico clonazione coabitazione coalizione cocaina coccinella
        coccio coccodrillo cocktail cocomero coda codardo codice codicillo codificatore codificazione coefficiente coerenza coesione
        coesistenza coetaneo cofano cognata cognato cognizione cognome coincidenza coinquilino colazione colica colla collaboratore
        collaboratrice collaborazione collana collant collasso collaudatore collaudo collega collegamento collegio collera colletta
        collettivo colletto collezione collezionista collina collisione collo collocamento collocazione colloquio colomba colombiano colon
        colonia colonialismo colonizzazione colonna colonnello colono colorazione colore colosso colpa colpevole colpevolezza colpo coltello
        coltivatore coltivazione coltura comandamento comandante comando combattente combattimento combinazione combustibile combustione
        comico comignolo comitato comizio comma commando commedia commediografo commemorazione commentatore commento commercialista
        commerciante commercio commessa commesso commissariato commissario commissione committente committenza commozione commutatore
        comodato comodino comodità compagna compagnia compagno comparazione comparsa compartimento comparto compassione compasso
        compatibilità compatriota compendio compensazione compenso competenza competitività competizione compiacimento compilazione
        compimento compito compleanno complementarità complemento complessità complesso completamento complicazione complice complicità
        complimento complotto componente componimento comportamento compositore composizione composto compratore comprensione compressa
        compressione compromesso computer computo comunanza comune comunicato comunicazione comunione comunismo comunista comunità conca
        concatenazione concausa concentramento concentrazione concepimento concerto concessionaria concessionario concessione concetto
        concezione conchiglia conciliazione concilio concime conclave conclusione concordanza concordato concordia concorrente concorrenza
        concorso concubina concussione condanna condannato condensazione condimento condivisione condizionale condizionamento condizionatore
        condizione condoglianza condominio condomino condono condotta conduttore conduttrice conduttura conduzione confederazione conferenza
        conferimento conferma confessione confessore confetto confettura confezione confidenza configurazione confine confino confisca
        conflitto conflittualità confluenza conformità conforto confratello confronto confusione congedo congegno congelamento congelatore
        congestione congettura congiuntivo congiunto congiuntura congiunzione congiura congiurato conglomerato congratulazione congregazione
        congressista congresso conguaglio coniglio coniugazione coniuge connazionale connessione connivenza connotazione conoscente
        conoscenza conoscitore conquista conquistatore consacrazione consanguineo consapevolezza consegna conseguenza conseguimento consenso
        conserva conservante conservatore conservatorio conservazione considerazione consigliere consiglio consistenza consolato
        consolazione console consolidamento consonante consorte consorzio constatazione consuetudine consulente consulenza consulta
        consultazione consultorio consumatore consumazione consumismo consumo contabile contabilità contachilometri contadina contadino
        contagio contaminazione contante contatore contatto conte contea conteggio contegno contemplazione contemporaneo contendente
        contenimento contenitore contentezza contenuto contenzioso contessa contestatore contestazione contesto continente contingente
        continuazione continuità conto contorno contrabbandiere contrabbando contrabbasso contraccambio contraccettivo contraccolpo contrada
        contraddittorio contraddizione contraente contrappeso contrapposizione contrappunto contrarietà contrario contrasto contrattacco
        contrattazione contratto contravvenzione contrazione contribuente contributo contribuzione controffensiva controllo controllore
        controparte contropartita contropiede controriforma controrivoluzione controsenso controversia contumacia contusione convalescenza
        convalida convegno convenienza convento convenzione convergenza conversazione conversione convertito convinzione convitato convitto
        convivente convivenza convocazione convoglio cooperativa cooperazione coordinamento coordinata coordinatore coordinazione coperchio
        coperta copertina copertura copia copione coppa coppia copricapo coproduzione coraggio corazza corda cordialità cordoglio cordone
        coreografia coreografo corista corna cornacchia cornetto cornice corno coro corolla corona coronamento corpo corporatura
        corporazione correggia corrente correntista correttezza correttivo correttore correzione corridoio corridore corriera corriere
        corrimano corrispettivo corrispondente corrispondenza corruttore corruzione corsa corsaro corsia corso corte corteccia
        corteggiamento corteo cortesia cortigiano cortile cortina corvo coscia coscienza coscritto cosmesi cosmetico cosmo cosmologia
        cospirazione costa costante costellazione costiera costituente costituzione costo costola costrizione costruttore costruzione
        costume cotone cottura covo cozza cranio cratere cravatta creanza creatività creatore creatura creazione credente credenza
        credibilità credito creditore credo crema cremazione crepa crepuscolo crescita cresta cretino criceto criminale criminalità crimine
        criminologo crinale crisantemo cristallo cristianesimo cristiano cristo criterio critica critico crocchia croce crocevia crociata
        crociera crocifissione crocifisso crollo cromosoma cronaca cronista cronologia cronometro crosta crostata cruccio crudeltà cruscotto
        cubano cubo cucchiaino cucchiaio cucciolo cucina cuciniere cucitura cuffia cugina cugino culla culmine culo culto cultore cultura
        cumulo cuneo cuoca cuoco cuoio cuore cupola cura curatore curdo curia curiosità cursore curva curvatura cuscino custode custodia
        cute dado dama danaro danese dannazione danno danza danzatore danzatrice dardo data database dato datore dattero dattilografia
        dattilografo dazio dea debito debitore debolezza debutto decadenza decadimento decano decennio decentramento decesso decibel decimo
        decina decisione declino decodificatore decollo decomposizione decoratore decorazione decoro decorrenza decrescita decretazione
        decreto dedica dedizione deduzione deficit definizione deflagrazione deflazione deformazione defunto degenerazione degenza degrado
        degustazione delega delegato delegazione delfino delibera deliberazione delicatezza delimitazione delinquente delinquenza delirio
        delitto delizia delta delusione demagogia demanio demenza democratico democrazia demolizione demone demonio denaro denominatore
        denominazione densità dente dentifricio dentista dentizione denuncia denunzia deontologia depliant deportato deportazione deposito
        deposizione depressione depuratore depurazione deputata deputato derby deriva derivato derivazione deroga derrata descrizione
        deserto desiderio desinenza destinatario destinazione destino destra destrezza detenuto detenzione detergente deterioramento
        determinazione deterrente detersivo detonazione detrattore detrazione detrito dettaglio dettato devastazione deviazione devoto
        devozione diabete diaframma diagnosi diagonale diagramma dialettica dialetto dialogo diamante diametro diario diarrea diavolo
        dibattimento dibattito dicastero dicembre diceria dichiarante dichiarazione dicitura didascalia didattica dieta dietrofront
        difensore difesa difetto diffamazione differenza differenziale difficoltà diffida diffidenza diffrazione diffusione diga digestione
        digiuno dignitario dignità dilatazione dilazione dilemma dilettante diligenza diluvio dimagrimento dimensione dimenticanza
        dimezzamento diminutivo diminuzione dimissione dimora dimostrante dimostrazione dinamica dinamismo dinamite dinamo dinastia
        dinosauro dio diocesi dipartimento dipendente dipendenza dipinto diploma diplomatico diplomato diplomazia diramazione direttiva
        direttivo direttore direttrice direzione dirigente dirigenza dirigibile diritto dirottamento dirottatore disabile disabilità
        disaccordo disagio disapprovazione disappunto disarmo disastro disattenzione disavanzo disavventura disboscamento discarica
        discendente discendenza discente discepolo discesa dischetto disciplina disciplinare disco discografia discontinuità discordia
        discorso discoteca discrepanza discrezione discriminazione discussione disdetta disegnatore disegno diserbante disertore diserzione
        disfatta disgelo disgrazia disguido disgusto disillusione disincanto disinformazione disinteresse disinvoltura dislivello
        disobbedienza disoccupato disoccupazione disonestà disonore disordine disorientamento dispensa disperato disperazione dispersione
        disponibilità dispositivo disposizione disprezzo disputa dissapore dissenso dissenteria dissesto dissidente dissidio dissoluzione
        distaccamento distacco distanza distensione distillato distillazione distintivo distinzione distorsione distrazione distretto
        distributore distribuzione distruzione disturbo disuguaglianza disuso ditale dito ditta dittatore dittatura diva divano divario
        divergenza diversità diversivo divertimento dividendo divieto divinità divisa divisione divisore divo divorzio divulgatore
        divulgazione dizionario doccia docente docenza docilità documentario documentazione documento dodicenne dogana doganiere doglia
        dogma dolce dolcezza dollaro dolo dolore domanda domatore domenica domestica domestico domicilio dominatore dominazione dominio
        donatore donatrice donazione donna donnola dono dopobarba dopoguerra doppiaggio doppiatore doppietta doppio dorso dosaggio dose
        dossier dota dotazione dote dottorando dottorato dottore dottoressa dottrina dovere dozzina drago dramma drammaturgo drappello
        drappo droga drogato dubbio duca ducato duce duchessa duello duetto duna duomo duplicato duplicazione durata durezza
        """
}
