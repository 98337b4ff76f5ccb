extension ItalianLemmas {
    /// Nouns from *e* to *o*.
    static let nounsEToO = """
        ebbrezza ebraismo ebreo eccedenza eccellenza eccesso eccezione eccidio eccitazione ecclesiastico eclissi eco ecografia ecologia
        ecologista economia economista ecosistema edera edicola edificazione edificio edilizia editore editoria editoriale editto edizione
        educatore educatrice educazione effetto efficacia efficienza effigie egemonia egiziano egoismo egoista elaborato elaboratore
        elaborazione elargizione elasticità elefante eleganza elemento elemosina elenco eletto elettorato elettore elettrice elettricista
        elettricità elettrodomestico elettrone elettronica elevazione elezione elica elicottero eliminazione elio elmetto elmo elogio
        eloquenza emancipazione emarginato emarginazione ematoma emblema embrione emendamento emergenza emersione emigrante emigrato
        emigrazione emiro emisfero emissario emissione emittente emorragia emotività emozione enciclica enciclopedia energia enfasi
        enfiteusi enfiteuta enigma ente entità entrata entroterra entusiasmo enunciato enunciazione enzima epatite epica epicentro epidemia
        epidermide epifania epigrafe epilessia epilogo episcopato episodio epistola epitaffio epoca epopea equatore equazione equilibrio
        equilibrista equipaggiamento equipaggio equitazione equità equivalente equivalenza equivoco era erario erba erede ereditarietà
        eredità eresia eretico ergastolano ergastolo eroe erogazione eroina eroismo erosione erotismo errore eruzione esagerazione
        esaltazione esame esasperazione esattezza esattore esattoria esaurimento esca escalation esclamazione esclusione esclusiva
        escursione escursionista esecutivo esecutore esecuzione esegesi esempio esemplare esenzione esequie esercente esercitazione esercito
        esercizio esibizione esigenza esilio esistenza esitazione esito esodo esonero esorcista esordiente esordio esortazione esotismo
        espansione espatrio espediente esperienza esperimento esperto espiazione esploratore esplorazione esplosione esplosivo esponente
        esportatore esportazione esposizione esposto espressione espropriazione esproprio espulsione essenza essere estasi estate estensione
        estensore esterno esteta estetica estimatore estinzione estorsione estradizione estraneità estraneo estrapolazione estratto
        estrazione estremismo estremista estremità estremo estro estuario esuberanza esubero esule età etere eternità etica etichetta
        etimologia etnia etnologia ettaro etto eufemismo euforia europeo eutanasia evacuazione evangelista evasione evasore evenienza evento
        evidenza evocazione evoluzione extracomunitario fabbisogno fabbrica fabbricato fabbricazione fabbro faccenda faccia facciata
        facilitazione facilità facoltà faggio fagiolo fagotto falange falce falco falcone falegname falla fallimento fallo falsario
        falsificazione falsità falso fama fame famiglia famigliare familiare fanale fanatico fanatismo fanciulla fanciullezza fanciullo
        fanfara fango fannullone fantascienza fantasia fantasma fante fanteria fantino fantoccio faraone fardello farfalla farina farmacia
        farmacista farmaco faro farsa fascia fasciatura fascicolo fascino fascio fascismo fascista fase fastidio fasto fata fatica fato
        fatto fattore fattoria fattura fatturato fauna fautore fava favella favola favore favorito fazione fazzoletto febbraio febbre feci
        fecondazione fecondità fede fedele fedeltà federa federalismo federazione fegato felicità femmina femminilità femminismo femminista
        femore fenomeno ferie ferita ferito fermata fermento fermezza fermo ferocia ferragosto ferramenta ferro ferrovia ferroviere
        fertilità fertilizzante fervore fessura festa festeggiamento festeggiato festival festività feto fetta feudatario feudo fiaba fiacca
        fiaccola fiaccolata fiala fiamma fiammifero fiancata fianco fiato fibra ficcanaso fico fidanzamento fidanzata fidanzato fidatezza
        fideiussione fiducia fieno fiera fierezza figlia figlio figlioccio figliolo figura figurina fila filamento filantropo filastrocca
        filato filiale filippino filo filologia filologo filone filosofia filosofo filtro finale finalista finalità finanza finanziamento
        finanziaria finanziatore finanziere finestra finestrino finezza finitura finta finzione fiocco fionda fioraio fiordo fiore fioritura
        firma firmatario fisarmonica fischio fisco fisica fisico fisiologia fisionomia fissazione fissione fiume flagello flagranza flauto
        flessibilità flessione flora flotta fluido flusso fobia foca foce focolaio focolare fodera foga foglia fogliame foglio fogna
        folclore folla follia fondale fondamento fondatore fondatrice fondazione fondo fonema fontana fonte foraggio forbice forbici forca
        forchetta foresta forestiero forfora forma formaggio formalità formato formattazione formazione formica formula formulario
        formulazione fornace fornaio fornello fornitore fornitura forno foro forte fortezza fortificazione fortuna forza forzatura foschia
        fossa fossato fossile fosso foto fotocamera fotocopia fotografia fotografo fotogramma fotone fototessera frammento frana francescano
        francese franchezza franchigia franco francobollo frangia frase frate fratellanza fratellastro fratello fraternità frattempo
        frattura frazione freccia freddezza freddo frenata freno frequenza freschezza fretta frigo frigorifero frittata fritto frittura
        frode fronda fronte frontiera frontone frotta frottola frugalità fruitore fruizione frumento frusta frustrazione frutta frutteto
        fruttivendolo frutto fucilata fucilazione fucile fuco fuga fuggiasco fuggitivo fuliggine fulmine fumatore fumetto fumo fune funerale
        fungo funivia funzionalità funzionamento funzionario funzione fuochista fuoco fuorilegge fuoristrada furbizia furbo furfante furgone
        furia furore furto fusione fusto futuro gabbia gabbiano gabella gabinetto galassia galateo galeone galera galla galleria gallina
        gallo galoppo gamba gambero gamma gara garage garante garanzia garofano gas gasolio gatta gattino gatto gazza gazzetta gelato gelo
        gelosia gelsomino gemella gemello gemma gendarme gene genealogia generale generalità generalizzazione generatore generazione genere
        genero generosità genesi genetica genetista gengiva genialità genio genitore genitrice gennaio genocidio genoma gentilezza
        gentiluomo genuinità geografia geografo geologia geologo geometra geometria geopolitica gerarca gerarchia gergo germe germoglio
        gesso gestazione gestione gesto gestore gesuita gettito getto gettone ghetto ghiacciaio ghiaccio ghiaia ghianda ghiandola
        ghigliottina giacca giacenza giacimento giaguaro giallo giapponese giardiniere giardino giavellotto gigante ginecologo ginnasio
        ginnasta ginnastica ginocchio giocata giocatore giocatrice giocattolo gioco gioia gioielleria gioielliere gioiello giornalaio
        giornale giornalismo giornalista giornata giorno giostra giovamento giovane giovanotto giovedì gioventù giovinezza giraffa giramondo
        giro giroconto girone gita giubbotto giubileo giudaismo giudeo giudicato giudice giudizio giugno giullare giungla giunta giuntura
        giuramento giurato giuria giurisdizione giurisprudenza giurista giustezza giustificazione giustizia giustiziere gladiatore gloria
        glossario glucosio goccia gol gola gomito gomma gommone gondola gonfiore gonna gorgo gorilla governante governatore governo
        gradimento gradino grado graduatoria graffio graffito grafica grafico grafite grammatica grammo granaio granata granchio grandezza
        grandine granello grano granoturco granturco grappa grappolo grasso gratitudine grattacielo gravame gravidanza gravità grazia greco
        gregge grembiule grembo grida grido grigio griglia grillo grinta grinza grondaia groppa grossezza grossista grotta groviglio gru
        gruppo guadagno guado guaio guancia guanto guardaroba guardia guardiano guarigione guarnigione guasto guerra guerriero guerriglia
        guerrigliero gufo guglia guida guidatore guinzaglio guscio gusto handicap hardware hobby hotel icona ictus idea ideale idealismo
        idealista ideatore identificazione identità ideologia ideologo idiota idolo idraulico idrogeno iena ifa igiene ignorante ignoranza
        ignoto illecito illegalità illuminazione illuminismo illusione illusionista illustratore illustrazione imballaggio imbarazzo
        imbarcadero imbarcazione imbarco imbecille imboscata imbroglio imbroglione imitatore imitazione immaginazione immagine
        immatricolazione immaturità immediatezza immersione immigrato immigrazione immissione immobile immondizia immoralità immortalità
        immunità impalcatura impatto impazienza impedimento impegno imperativo imperatore imperatrice imperfezione imperialismo imperialista
        impero impeto impianto impiegata impiegato impiego imponibile importanza importatore importazione importo imposizione impossibilità
        imposta impostazione impostore impotenza imprecazione imprenditore imprenditoria imprenditrice impresa impresario impressione
        impressionismo imprevisto imprigionamento impronta improvvisazione imprudenza impugnatura impugnazione impulso impunità imputabilità
        imputato imputazione inaccessibilità inadeguatezza inadempienza inadempimento inaugurazione incanto incapace incapacità
        incarcerazione incaricato incarico incarnazione incassatura incasso incendio incenso incentivo incertezza inchiesta inchino
        inchiostro incidente incidenza incisione inciso inclinazione inclusione incognita incollatura incolumità incombenza incompatibilità
        incompetenza incomprensione inconscio incontro inconveniente incoraggiamento incoronazione incremento incrocio incubatrice incubo
        incursione indagato indagine indebitamento indebolimento indecisione indennità indennizzo indicatore indicazione indice indifferenza
        indigeno indigenza indignazione indipendentista indipendenza indirizzo indisponibilità individualismo individualità individuazione
        individuo indizio indole indovina indovinello indovino indugio indulgenza indulto indumento indurimento industria industriale
        industrializzazione inefficienza inesperienza infamia infante infantilismo infanzia infarto infatuazione infedele infedeltà infelice
        infelicità inferiorità infermiera infermiere infermità infermo inferno infezione infiammazione infiltrato infiltrazione infinità
        infinito inflazione influenza influsso informatica informatico informatore informazione infortunio infrastruttura infrazione
        ingaggio inganno ingegnere ingegneria ingegno ingenuità ingerenza inghippo ingiunzione ingiuria ingiustizia inglese ingorgo
        ingrandimento ingratitudine ingrediente ingresso inibizione iniezione inimicizia inizializzazione iniziativa iniziatore inizio
        innalzamento innesco innesto inno innocente innocenza innovatore innovazione inondazione inquadramento inquietudine inquilino
        inquinamento inquirente inquisitore inquisizione insalata insediamento insegna insegnamento insegnante inseguimento inseguitore
        inserimento inserviente inserzione insetto insicurezza insidia insieme insinuazione insistenza insoddisfazione insofferenza
        insolvenza insonnia instabilità installazione insuccesso insufficienza insulina insulto insurrezione intasamento integralismo
        integralista integrazione integrità intelletto intellettuale intelligenza intendenza intendimento intenditore intensificazione
        intensità intento intenzione interazione intercettazione interdizione interessamento interessato interesse interfaccia interferenza
        interiorità interlocutore intermediario intermediazione intermezzo internato internazionale interno interpellanza interpretazione
        interprete interpunzione interrogativo interrogatorio interrogazione interruttore interruzione intersezione intervallo intervento
        intervista intervistato intervistatore intesa intestatario intestazione intestino intimidazione intimità intimo intolleranza
        intonaco intonazione intossicazione intralcio intrattenimento intreccio intrigo introduzione introito intruso intuito intuizione
        inutilità invalidità invalido invasione invasore invecchiamento inventario inventore invenzione invernata inverno inversione
        investigatore investigazione investimento investitore inviato invidia invio invisibilità invito invocazione involucro iodio
        ionosfera ipertensione ipocrisia ipocrita ipoteca ipotesi ippodromo ira iracheno iraniano irlandese ironia irregolarità
        irresponsabilità irrigazione irritazione irruzione iscritto iscrizione islam islamista isola isolamento isolato isolotto ispettorato
        ispettore ispezione ispiratore ispirazione israeliano istantanea istante istanza isteria isterismo istinto istituto istitutore
        istituzione istmo istruttore istruttoria istruzione italiano itinerario iva jugoslavo labbro labirinto laboratorio laburista lacrima
        lacuna ladra ladro lago laguna laico lama lamentela lamento lamiera lampada lampadario lampadina lampione lampo lana lancetta lancia
        lanciatore lancio lanterna lapide larghezza larva lastra latifondo latino latitante latitudine lato latrina latta latte latteria
        lattina laurea laureato lava lavaggio lavagna lavanderia lavandino lavastoviglie lavatrice lavoratore lavoratrice lavorazione lavoro
        lealtà leccio lega legale legalità legame legato legatura legge leggenda leggerezza leggio legione legislatore legislatura
        legislazione legittimazione legittimità legna legname legno lembo lente lentezza lenticchia lenzuolo leone leonessa leopardo lepre
        lesbica lesione lessico letame letargo lettera letterato letteratura lettino letto lettone lettore lettrice lettura leucemia leva
        levante levatrice levatura lezione libanese liberalismo liberalizzazione liberazione libertà libertino libidine libraio libreria
        libretto libro licenza licenziamento liceo lido lievito lima limatura limitazione limite limonata limone linciaggio linea lineamento
        lingua linguaggio linguista linguistica lino liquidatore liquidazione liquidità liquido liquore lira lirica lisca lista listino lite
        litigio litorale litro liturgia livello livido locale località localizzazione locandina locatario locatore locazione locomotiva
        loculo locuzione lode lodo logaritmo loggia logica logistica logo longevità longitudine lontananza losanga lotta lottatore lotteria
        lotto lozione lucchetto luce lucentezza lucertola lucidità lucro luglio lumaca lume luminosità luna lunedì lunghezza luogo
        luogotenente lupa lupo lusinga lusso lutto macchia macchina macchinario macchinista macedonia macellaio macelleria macello maceria
        madonna madre madrelingua madrina maestà maestra maestranza maestria maestro mafia mafioso magazzino maggio maggioranza
        maggiorazione maggiordomo maggiore maggiorenne magia magistrato magistratura maglia maglietta maglione magnete magnitudine mago
        maiale maionese mais maiuscola malanno malaria malata malato malattia malavita male malessere malfattore malformazione malignità
        malinconia malinteso malizia malore malta maltempo maltrattamento malvagità malvivente mamma mammella mammifero mancanza mancia
        mandante mandarino mandato mandibola mandorla mandria manette manganello mangime mania maniaco manica manicaretto manichino manico
        manicomio maniera maniero manifattura manifestante manifestazione manifesto maniglia manipolazione mano manodopera manoscritto
        manovale manovra mansione mantello mantenimento manto manuale manualità manufatto manutenzione mappa mappamondo maratona maratoneta
        marca marchesa marchese marchio marcia marciapiede mare marea maresciallo margine marina marinaio marine marionetta marito
        marmellata marmo marocchino marpione martedì martello martire martirio martora marziano marzo mascalzone mascella maschera
        maschilismo maschio massa massacro massaggiatore massaggio massaia masseria massiccio massima massimo massone massoneria matassa
        matematica matematico materasso materia materiale materialismo maternità matita matrice matricola matrigna matrimonio mattanza
        mattina mattinata mattino matto mattone mattonella maturazione maturità mausoleo mazza mazzetta mazzo meccanica meccanico meccanismo
        mecenate medaglia medaglione media mediano mediatore mediazione medicamento medicazione medicina medicinale medico medioevo
        meditazione medusa megafono mela melanzana melma melo melodia melone membrana membro memoria mendicante mensa mensile mensilità
        mensola menta mentalità mente mento mentore menzione menzogna meraviglia mercante mercantile mercato merce mercenario mercoledì
        mercurio merenda meridiana meridionale meridione meringa merito merlo merluzzo meschinità mescolanza messa messaggero messaggio
        messia messicano messinscena mestiere mestolo mestruazione meta metabolismo metafisica metafora metallo metalmeccanico metamorfosi
        metano metastasi metà meteora meteorite meticcio metodo metodologia metro metropoli metropolitana mezzadro mezzanotte mezzo
        mezzogiorno mezzora micelio micete microbo microchip microfono microonda microscopio midollo miele mietitura migliaio miglio
        miglioramento migliore migrante migrazione milanese miliardario miliardo milionario milione militante militanza militare milite
        milizia millennio millimetro milza mimica mina minaccia minaretto minatore minerale minestra minestrone miniatura miniera minima
        minimo ministero ministra ministro minoranza minorenne minorità minuscola minusvalenza minuto minuzia miopia mira miracolo miraggio
        miscela miscuglio miseria misericordia misfatto missile missionario missione missiva mistero mistica mistico misto mistura misura
        misuratore misurazione mitezza mito mitologia mitra mitragliatrice mittente mobile mobilia mobilitazione mobilità moda modalità
        modella modellino modello modem moderatore moderazione modernità modernizzazione modestia modifica modificazione modulazione modulo
        moglie molecola molestatore molestia molla mollusco molo moltiplicazione moltitudine momento monaca monaco monarca monarchia
        monastero mondiale moneta monetina monile monito monitoraggio monografia monologo monopolio monoteismo monotonia montaggio montagna
        montanaro montatura monte monumento moquette mora morale moralista moralità moratoria morbidezza morbillo morbo moribondo mormorio
        morosità morsa morso mortadella mortaio mortalità morte mortificazione morto mosaico mosca moscerino moschea moschettiere mossa
        mostarda mostra mostro mostruosità motivazione motivo moto motocicletta motociclista motore motorino motoscafo motrice motto movente
        movimento mozione mozzarella mucca mucchio muffa mugnaio mulattiera mulino mulo multa multinazionale mummia municipalità municipio
        munizione muone muraglia murales muratore muratura muro musa muscolatura muscolo museo musica musicista muso musulmano muta
        mutamento mutande mutazione mutilazione mutua mutuo nafta nanna nano narciso narcotico narcotrafficante narice narrativa narratore
        narrazione nascita nascituro nascondiglio nasello naso nastro natale natalità natica nativo natura naturalezza naturalista
        naturalizzazione naufragio naufrago nausea navata nave navetta navicella navigatore navigazione naviglio nazionale nazionalismo
        nazionalista nazionalità nazione nazismo nazista nebbia nebulosa necessità necrologio necropoli negazione negligenza negoziante
        negoziato negoziatore negozio negro nemica nemico neo neofascista neologismo neonato neoplasia neorealismo neretto nervo nervosismo
        nespolo nettare neurologo neurone neutralità neutrino neutrone neve nevicata nevrosi nicchia nichilismo nido nipote nitidezza nobile
        nobiltà nocciola nocciolo noce nodo noia noleggio nomade nome nomenclatura nomina nominativo nonna nonno nord nordest nordovest
        norma normalità normalizzazione normanno normativa norvegese nostalgia nota notabile notaio notariato notazione notifica
        notificazione notizia notiziario notorietà nottata notte novella novembre novità novizio nozione nozze nube nubifragio nuca nucleo
        nudità nullità numeratore numerazione numero nunzio nuora nuotata nuotatore nuoto nutrice nutrimento nutrizione nuvola oasi
        obbedienza obbligazione obbligazionista obbligo obelisco obesità obiettivo obiettore obiezione oblio oboe oca occasione occhiaia
        occhiale occhiali occhiata occhiello occhio occidentale occidente occorrenza occupante occupazione oceano oculista ode odio odissea
        odontoiatra odore offensiva offerente offerta offesa officina oggettività oggetto olandese olfatto olimpiade olio oliva oliveto
        olivo olocausto ologramma oltraggio omaggio ombelico ombra ombrello ombrellone omelia omertà omicida omicidio omissione omofobia
        omogeneità omologazione omonimo omosessuale omosessualità onda ondata onere onestà onorario onore onorevole onorificenza opera
        operaia operaio operatore operatrice operazione operetta opinione opinionista oppio opportunismo opportunista opportunità oppositore
        opposizione oppressione oppressore opuscolo opzione ora oracolo orafo oralità orario oratore oratorio orazione orbita orchestra
        orchidea ordigno ordinale ordinamento ordinanza ordinario ordinazione ordine orecchino orecchio orefice orfano orfanotrofio organico
        organismo organista organizzatore organizzazione organo orgasmo orgia orgoglio orientale orientamento oriente originalità origine
        orizzonte orlo orma ormone ornamento oro orologeria orologiaio orologio oroscopo orrore orsa orso ortaggio ortica orto ortodossia
        ortografia ortopedico oscenità oscillazione oscurantismo oscurità ospedale ospitalità ospite ospizio osservanza osservatore
        osservatorio osservazione ossessione ossidazione ossido ossigeno osso ostacolo ostaggio oste ostello ostentazione osteria ostetrica
        ostia ostilità ostinazione ostrica ostruzione ostruzionismo ottava ottavo ottica ottico ottimismo ottimista ottobre ottone
        ottuagenario ovale ovatta ovazione ovest ovile ovvietà ozio ozono
        """
}
