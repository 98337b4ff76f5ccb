extension ItalianLemmas {
    /// Adjectives from *a* to *h*.
    static let adjectivesAToH = """
        abbandonato abbiente abbondante abile abissale abitabile abitativo abituale abnorme abominevole abruzzese abusivo accademico
        accanito accattivante accentuato accessibile accessorio accettabile accidentale accogliente accorto accurato acerbo acido acquatico
        acre acrobatico acuto adatto addetto addominale adeguato aderente adiacente adolescenziale adorabile adriatico adulto aereo
        aerodinamico aeronautico aeroportuale aerospaziale affabile affannoso affascinante affermativo affettuoso affidabile affilato affine
        affollato afgano africano agevolato agevole aggiuntivo aggressivo agile agonistico agrario agricolo agroalimentare airoso albanese
        alcolico alfabetico algebrico algerino alieno alimentare allarmante allegorico allegro allergico allettante alluvionale alpinistico
        alpino alternativo alterno altisonante alto altolocato altrui altruista amabile amaro amatoriale ambientale ambientalista ambiguo
        ambizioso ambulante americano amichevole amministrativo ammirevole ammissibile amoroso ampio anagrafico analfabeta analitico
        analogico analogo anarchico anatomico ancestrale anglosassone angolare angusto animale animalesco annesso annuale annuo anomalo
        anonimo ansioso antartico antecedente anteriore antiaereo anticipato antico antidemocratico antifascista antinucleare antipatico
        antiquato antisemita antisociale antistante antiterrorismo antropologico anziano apatico aperto apicale apocalittico apolitico
        apostolico apparente appassionato appetitoso applicabile applicativo apposito apprezzabile appropriato approssimativo appuntito
        aprioristico aquilano arabo arbitrale arbitrario arboreo arcaico archeologico architettonico arcigno arduo argentino arguto arido
        aristocratico aritmetico armato armeno armonico armonioso aromatico arretrato arrogante artico articolato artificiale artigianale
        artigiano artistico ascendente asiatico aspecifico aspirante aspro assembleare assennato assente assetato assicurativo assiduo
        assistenziale associativo assoluto assurdo astrale astratto astronomico astuto ateniese ateo atipico atlantico atletico atmosferico
        atomico atroce attendibile attento attiguo attitudinale attivo attraente attuale audace audiovisivo aureo austero australiano
        austriaco autarchico autentico autistico autobiografico autoctono autografo automatico autonomo autorevole autoritario autostradale
        autosufficiente autunnale avanzato avaro avente avventuroso avverso avvincente aziendale azteco azzurro babilonese balcanico
        ballerino balneare balordo baltico banale bancario barbaro barese barocco basco basilare basso beato belga bellico bellunese
        beneamato benedettino benefico benestante benevolo benigno bergamasco berlinese bestiale bianco biblico bibliografico bicamerale
        bidimensionale bieco biennale bifronte bigotto bilaterale bimestrale binario biochimico biodegradabile bioetico biografico biologico
        biondo birichino birmano bisestile bisognoso bizantino bizzarro blando blasfemo blu boemo bolognese bolscevico bonario borbonico
        boreale borghese boschivo bosniaco botanico bovino bracciantile bramoso brasiliano bravo bresciano breve brevettato brillante brioso
        britannico bronzeo brulicante bruno brusco brutale brutto bubbonico buddista buffo buio bulgaro burbero burocratico burrascoso
        cablato caduco cagliaritano calabrese calamitoso calcistico caldo calmo calorico caloroso calvinista calvo cambogiano camerale
        campano campestre canadese cancerogeno candido canonico canoro caotico capace capiente capillare capitale capitalista capitalistico
        capitolino capriccioso caratteristico carcerario cardiaco cardinale cardiovascolare carino carismatico caritatevole carnale
        carnivoro caro carolingio carrozzabile cartaceo cartesiano cartografico casalingo caseario casereccio casertano castano casto
        casuale catalano catanese catastale catastrofico categorico catodico cattivo cattolico caucasico causale caustico cautelare cauto
        cavalleresco cavo ceco cecoslovacco celebre celeste celibe cellulare celtico censuario centenario centennale centesimale
        centrafricano centrale centralizzato centroamericano ceramico cerebrale cerimoniale cervicale cespuglioso chiaro chiassoso chimico
        chirurgico chiuso ciclico ciclistico cieco cileno cilindrico cimiteriale cinematografico cinese cinico cinquantenne circense
        circolare circolatorio circoscrizionale circospetto circostante cistercense cittadino civico civile clamoroso clandestino classico
        clericale clientelare climatico clinico coatto coerente coetaneo cognitivo collaterale collegiale collettivo collinare colloquiale
        colombiano coloniale colonico colorato colossale colpevole colposo comasco combattivo combustibile comico commemorativo commerciale
        commestibile commissariale commosso communale comodo compatibile compatto compensativo competente competitivo compiacente compiuto
        complementare complessivo complesso completo complicato complice componibile composito comprensibile comprensivo compulsivo comunale
        comune comunicativo comunista comunitario concavo concentrico concettuale conciliante conciso concitato conclusivo concomitante
        concordatario concorde concorrenziale concreto condizionale condizionato condominiale confessionale confidenziale confinante
        conflittuale confortevole confuso congeniale congenito congiunto congiunturale congressuale congruo conico coniugale connaturato
        connesso conoscitivo consanguineo consapevole consecutivo consensuale consequenziale conservativo conservatore considerevole
        consigliabile consiliare consistente consolare consolidato consono consorziale consueto consultivo consumista contabile contadino
        contagioso contemporaneo contento contestuale contiguo continentale contingente continuo contraddittorio contraente contrapposto
        contrario contrattuale controproducente controverso contumace conveniente conventuale convenzionale convergente convesso convincente
        convinto convulso cooperativo copernicano copioso coraggioso corale coranico cordiale coreano coreografico coriaceo corporale
        corporativo corporeo corposo corrente corretto corrispondente corrotto corsaro corsivo cortese cortigiano corto cosciente
        coscienzioso cosmetico cosmico cosmopolita costante costiero costituente costitutivo costituzionale costoso costruttivo covalente
        creativo credibile creditizio credulo cremonese creolo crepuscolare crescente cretese criminale criminoso criptico cristallino
        cristiano critico croato cromatico cronico cronologico cruciale crudele crudo cruento cubano cubico culinario culturale cupo
        curativo curdo curiale curioso curvo cutaneo damasceno danese dannoso dantesco dattiloscritto debitore debole decadente decennale
        decente decentrato decimale decisionale decisivo deciso declamatorio decorativo decrescente dedito definitivo defunto degno delegato
        deleterio delicato delittuoso delizioso deludente demagogico demaniale demente demenziale democratico demografico denigratorio denso
        dentale dentario deontologico deprecabile depresso deprimente derisorio descrittivo desertico deserto desiderabile desideroso
        desolante destro deteriore determinante determinato deterministico detraibile devastante deviante devoto diabetico diabolico
        diagnostico diagonale dialettale dialettico diametrale diatonico dichiarativo didattico dietetico difensivo difettoso differente
        differenziale differenziato difficile diffidente difforme diffuso digestivo digitale dignitoso dilagante dilettante dilettantesco
        diligente dimissionario dinamico dinastico diplomatico direttivo diretto direzionale dirigente dirigenziale dirimente dirompente
        disabile disabitato disadattato disagevole disagiato disarmante disastroso discendente disciplinare disciplinato discografico
        discontinuo discordante discorde discorsivo discreto discrezionale discriminante discriminatorio discutibile disdicevole disfattista
        disgiunto disgustoso disinteressato disinvolto disoccupato disomogeneo disonesto dispari dispendioso disperato dispersivo dispettoso
        disponibile disposto dispotico dissidente dissimile dissoluto distaccato distale distante distensivo distintivo distinto
        distrettuale distruttivo disuguale disumano diurno divergente diverso divertente divinatorio divino divisibile divisorio docente
        documentale documentario documentaristico dogmatico dolce dolciario dolente doloroso doloso domenicale domestico dominante
        dominicano donchisciottesco doppio dorato dormiente dorsale dotato dotto dottrinale doveroso drammatico drastico dubbio dubbioso
        ducale duplice duraturo durevole duro ebraico ebreo eccellente eccelso eccentrico eccessivo eccezionale ecclesiale ecclesiastico
        eclettico ecografico ecologico economico ecosistemico ecuadoriano ecumenico edile edilizio editoriale edonistico educativo educato
        effettivo efficace efficiente effimero egemone egemonico egiziano egizio egocentrico egoista egoistico egregio egualitario elaborato
        elastico elegante elementare elettivo elettorale elettrico elettrificato elettrodomestico elettromagnetico elettronico
        elettrostatico elevato elitario ellenico ellenistico ellittico eloquente elvetico emblematico embrionale emergente emiliano eminente
        emittente emotivo emozionale emozionante empirico enciclopedico endemico endogeno energetico enfatico enigmatico ennesimo
        enogastronomico enologico enorme entusiasta entusiastico epatico epico epidemico epidermico epilettico episcopale episodico
        epistemologico epistolare epocale equatoriale equestre equidistante equilatero equilibrato equino equipollente equivalente equivoco
        equo erariale erbaceo erculeo ereditario eretico ergonomico eritreo ermetico eroico erotico erratico erroneo erudito esagerato
        esasperato esatto esauriente esaustivo esclusivo esecrabile esecutivo esecutorio esemplare esente esiguo esilarante esistente
        esistenziale esogeno esorbitante esoso esoterico esotico espansivo esperienziale esperto esplicativo esplicito esplorativo esplosivo
        esponenziale espressionista espressivo espresso essenziale estatico estense estensivo estenuante esteriore esterno estero estetico
        estimativo estinto estivo estone estraneo estrattivo estremo estroso estroverso esuberante esule esultante etereo eterno eterogeneo
        eterosessuale etico etilico etimologico etiope etnico etnografico etrusco eucaristico eurasiatico europeista europeo evanescente
        evangelico eventuale eversivo evidente evocativo evolutivo evoluto extracomunitario extraconiugale extraeuropeo extraparlamentare
        extraterrestre facile facoltativo fallace fallimentare falso famigerato familiare famoso fanatico fantascientifico fantasioso
        fantastico faraonico farmaceutico farmacologico farraginoso farsesco fascinoso fascista fastidioso fastoso fatale fatato faticoso
        fatidico fattibile faunistico favorevole fazioso febbrile fecondo fedele federale federalista federativo felice felino femmineo
        femminile femminista fenomenale ferale feriale ferito feroce ferreo ferroviario fertile fervente fervido fervoroso festivo festoso
        fetale feudale fiabesco fiacco fiammante fiammingo fibroso fiduciario fiducioso fiero figurativo figurato filantropico filiale
        filippino filmico filologico filosofico finale finalista finanziario fine finlandese finnico fioco fiorente fiorentino fiscale
        fisico fisiologico fisioterapico fissile fisso fittizio fitto flebile flemmatico flessibile floreale florido floscio fluente fluido
        fluorescente fluviale focale fognario folcloristico folle folto fondamentale fondante fondato fondatore fondiario fonetico
        fonologico forense forestale foriero formale formativo formidabile forsennato forte fortuito fortunato fortunoso forzato fosco
        fosforescente fossile fotogenico fotografico fotovoltaico fragile fragoroso francescano francese franco francofono fraterno
        fratricida fraudolento frazionario freatico freddo frenetico frequente fresco frettoloso friabile frigido frigorifero friulano
        frivolo frizzante frondoso frontale frugale fruibile frustrante fruttifero fruttuoso fuggiasco fuggitivo fulgido fulmineo fumoso
        funebre funerario funesto fungibile funzionale funzionante furbo furente furibondo furioso furtivo futile futurista futuristico
        futuro gaelico gaio galante galattico galileiano gallese gallico garante garantista gassoso gastronomico gaudente gelato gelido
        geloso gemello generale generativo generazionale generico generoso genetico geniale genitoriale genovese gentile genuino geografico
        geologico geometrico geopolitico georgiano gerarchico germanico gestionale gestuale gesuita ghiotto giacobino giallo giallorosso
        giamaicano giapponese gigante gigantesco gioioso giordano giornaliero giornalistico giovane giovanile gioviale giudaico giudiziario
        giulivo giurassico giuridico giurisdizionale giurisprudenziale giustificativo giustificato giusto glaciale globale glorioso gnostico
        goffo golfistico goloso gonfio gotico governativo gradevole gradito grafico grammaticale grande grandioso granducale granitico
        granulare grasso gratificante grato gratuito grave gravido greco gregario gregoriano grezzo grigio grintoso grosso grossolano
        grottesco guatemalteco guelfo guerrafondaio guerriero haitiano hawaiano hegeliano
        """
}
