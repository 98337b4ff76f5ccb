extension ItalianLemmas {
    /// Verbs by their infinitives.
    static let verbs = """
        abbagliare abbaiare abbandonare abbassare abbattere abbellire abbinare abboccare abbonare abbondare abbottonare abbozzare
        abbracciare abbreviare abdicare abilitare abitare abituare abolire abominare aborrire abortire abrogare abusare accadere accalcare
        accampare accanire accantonare accaparrare accarezzare accasciare accatastare accattivare accavallare accecare accedere accelerare
        accendere accennare accentrare accentuare accerchiare accertare accettare acchiappare acciuffare acclamare accludere accogliere
        accollare accoltellare accomiatare accommiatare accomodare accompagnare accomunare acconsentire accontentare accoppiare accorciare
        accordare accorgere accorpare accorrere accostare accreditare accrescere accucciare accudire accumulare accusare acquietare
        acquisire acquistare acuire adagiare adattare addebitare addensare addentrare addestrare addire addirsi additare addivenire
        addobbare addolcire addolorare addomesticare addormentare addossare addurre adeguare adempiere adempire aderire adescare adibire
        adirare adocchiare adoperare adorare adornare adottare adulare affacciare affamare affannare affascinare affaticare afferire
        affermare afferrare affettare affezionare affiancare affiatare affibbiare affidare affievolire affiggere affilare affiliare affinare
        affiorare affittare affliggere affluire affogare affollare affondare affrancare affrettare affrontare affumicare agevolare
        agganciare aggiogare aggiornare aggirare aggiudicare aggiungere aggiustare aggrappare aggravare aggraziare aggredire aggregare
        aggrovigliare agguantare agire agitare aiutare alienare alimentare allacciare allagare allargare allarmare allattare alleare
        allegare alleggerire allenare allentare allestire allettare allevare alleviare allietare allineare alloggiare allontanare alludere
        allungare alterare alternare alzare amalgamare amare amareggiare ambientare ambire ammaccare ammaestrare ammainare ammalare
        ammaliare ammanettare ammassare ammazzare ammettere ammiccare amministrare ammirare ammobiliare ammodernare ammollare ammonire
        ammontare ammorbidire ammortizzare ammucchiare ammutinare ammutolire amnistiare ampliare amplificare amputare analizzare ancorare
        andare angosciare animare annacquare annaffiare annaspare annebbiare annegare annettere annichilire annidare annientare annodare
        annoiare annotare annoverare annuire annullare annunciare annunziare annusare ansimare anteporre anticipare apparecchiare
        apparentare apparire appartare appartenere appassionare appellare appendere appesantire appiattire appiccare appiccicare appigliare
        appioppare applaudire applicare appoggiare apporre apportare appostare apprendere apprestare apprezzare approdare approfittare
        approfondire appropriare approssimare approvare approvvigionare appuntare appurare aprire arare arbitrare architettare archiviare
        arcuare ardere ardire arenare argomentare arguire armare armonizzare arpeggiare arrabbiare arraffare arrampicare arrancare
        arrangiare arrecare arredare arrendere arrestare arretrare arricchire arrivare arroccare arrossare arrossire arrostire arrotare
        arrotolare arrotondare arroventare arrugginire arruolare articolare ascendere asciugare ascoltare ascrivere asfaltare aspergere
        aspettare aspirare asportare assaggiare assalire assaltare assaporare assassinare assecondare assediare assegnare assentire asserire
        asserragliare assestare assetare assicurare assiderare assillare assimilare assistere associare assoggettare assolvere assomigliare
        assopire assorbire assordare assottigliare assuefare assumere assurgere astenere astrarre atrofizzare attaccare attanagliare
        attardare attecchire atteggiare attendere attenere attentare attenuare atterrare atterrire attestare attingere attirare attivare
        attizzare attorcigliare attorniare attraccare attrarre attraversare attrezzare attribuire attuare attutire augurare aumentare
        auspicare autenticare autofinanziare autogestire automatizzare autorizzare avallare avanzare avere avvalere avvalorare avvantaggiare
        avvedere avvelenare avvenire avventare avventurare avverare avversare avvertire avviare avvicendare avvicinare avvilire avvincere
        avvinghiare avvisare avvistare avvitare avvolgere azionare azzannare azzardare azzeccare azzerare azzoppare azzuffare baciare badare
        bagnare balbettare ballare balzare bandire barare barattare barcamenare barcollare barrare barricare basare bastare bastonare
        battagliare battere battezzare beatificare beccare beffare beffeggiare belare bendare benedire beneficiare bere bersagliare
        bestemmiare bighellonare bilanciare bisbigliare bisognare bisticciare bivaccare blandire blindare bloccare bocciare boicottare
        bollare bollire bombardare bonificare borbottare bordare borseggiare bramare brancolare brandire brevettare brillare brindare
        brontolare brucare bruciare brulicare bucare bucherellare burlare bussare buttare cacciare cadere cagionare calare calcare calciare
        calcolare caldeggiare calibrare calmare calpestare calunniare calzare cambiare camminare campare campeggiare camuffare cancellare
        candidare canonizzare cantare canticchiare canzonare capeggiare capire capitalizzare capitanare capitare capitolare capovolgere
        captare caratterizzare carbonizzare carezzare caricare carpire cascare castigare castrare catalizzare catalogare catapultare
        catechizzare catturare causare cautelare cavalcare cavare cavillare cedere celare celebrare cenare censire censurare centellinare
        centralizzare centrare centrifugare cercare certificare cessare cestinare chattare chetare chiacchierare chiamare chiarificare
        chiarire chiedere chinare chiudere ciarlare cibare cicatrizzare cifrare cimentare cingere cinguettare circolare circondare
        circoscrivere circostanziare circuire citare civilizzare classificare cliccare climatizzare clonare coabitare coadiuvare coagulare
        coalizzare codificare coesistere cogliere coincidere coinvolgere colare collaborare collassare collaudare collegare collezionare
        collidere collimare collocare colloquiare colmare colonizzare colorare colpevolizzare colpire coltivare comandare combaciare
        combattere combinare cominciare commemorare commentare commercializzare commerciare commettere commiserare commissariare
        commissionare commisurare commuovere commutare comparare comparire compatire compattare compendiare compensare competere compiacere
        compiangere compiere compilare compire compitare completare complicare complimentare complottare comporre comportare comprare
        comprendere comprimere compromettere comprovare computare computerizzare comunicare concatenare concedere concentrare concepire
        concernere concertare conciliare concimare concitare concludere concordare concorrere concretizzare condannare condensare condire
        condividere condizionare condonare condurre confabulare confarsi confederare conferire confermare confessare confezionare conficcare
        confidare configurare confinare confiscare confluire confondere conformare confortare confrontare confutare congedare congegnare
        congelare congestionare congetturare congiungere congiurare conglobare congratulare coniare coniugare connettere connotare conoscere
        conquistare consacrare consegnare conseguire consentire conservare considerare consigliare consistere consolare consolidare
        consorziare constare constatare consultare consumare contagiare contaminare contare contattare contemperare contemplare contendere
        contenere contentare contestare contestualizzare contingentare continuare contorcere contornare contrabbandare contraccambiare
        contraddire contraddistinguere contraffare contrapporre contrappuntare contrariare contrarre contrassegnare contrastare contrattare
        contravvenire contribuire contristare controbattere controbilanciare controllare controvertere contusionare convalidare convenire
        convergere conversare convertire convincere convivere convocare convogliare cooperare cooptare coordinare copiare coprire corazzare
        coricare coronare correggere correlare correre corrispondere corroborare corrodere corrompere corrucciare corteggiare cospargere
        cospirare costare costeggiare costellare costernare costipare costituire costringere costruire covare creare credere cremare crepare
        crescere cristallizzare criticare crocefiggere crocifiggere crollare cronometrare crucciare cucinare cucire cullare culminare
        cumulare cuocere curare curiosare curvare custodire danneggiare danzare dare datare dattilografare deambulare debellare debilitare
        debuttare decadere decantare decapitare decedere decelerare decentrare decidere decifrare decimare declamare declassare declinare
        decodificare decollare decolonizzare decomporre decongestionare decorare decorrere decrescere decretare decriptare decurtare
        dedicare dedurre defalcare deferire defilare definire defluire deformare defraudare degenerare deglutire degnare degradare degustare
        delegare delegittimare deliberare delimitare delineare delirare deludere demandare demarcare demilitarizzare demistificare
        democratizzare demolire demonizzare demoralizzare demotivare denigrare denominare denotare denudare denunciare denunziare
        depenalizzare deperire depilare deplorare deporre deportare depositare depotenziare depravare deprecare depredare deprezzare
        deprimere depurare deragliare deregolamentare deridere derivare derogare derubare descrivere desiderare designare desistere desolare
        destabilizzare destare destinare destituire desumere detassare detenere deteriorare determinare detestare detrarre dettagliare
        dettare deturpare devastare deviare devolvere diagnosticare dialogare dibattere dichiarare difendere difettare diffamare
        differenziare differire diffidare diffondere digerire digitalizzare digitare digiunare digrignare dilagare dilaniare dilapidare
        dilatare dilazionare dileguare dilettare diluire dilungare diluviare dimagrire dimenare dimensionare dimenticare dimettere dimezzare
        diminuire dimorare dimostrare dipanare dipartire dipendere dipingere diradare diramare dire dirigere dirimere diroccare dirottare
        disabilitare disabituare disapplicare disapprovare disarcionare disarmare disattendere disattivare disboscare discendere discernere
        dischiudere disciogliere disciplinare discolpare disconoscere discostare discreditare discriminare discutere disdegnare disdire
        disegnare diseredare disertare disfare disgiungere disgregare disgustare disidratare disilludere disimparare disimpegnare
        disincagliare disincentivare disinfestare disinfettare disingannare disinnescare disinstallare disintegrare disinteressare
        disinvestire dislocare disobbedire disonorare disorientare dispensare disperare disperdere dispiacere dispiegare disporre
        disprezzare disputare dissanguare dissentire disseppellire dissertare disservire dissestare dissetare dissimulare dissipare
        dissociare dissodare dissolvere dissuadere distaccare distanziare distare distendere distillare distinguere distogliere distorcere
        distrarre distribuire districare distruggere disturbare disubbidire disunire divagare divampare divaricare divenire diventare
        divergere diversificare divertire dividere divincolare divinizzare divorare divorziare divulgare documentare dolere domandare domare
        dominare donare dondolare doppiare dormire dosare dotare dovere drammatizzare drenare drogare dubitare duellare duplicare durare
        ebollire eccedere eccellere eccepire eccettuare eccitare echeggiare eclissare economizzare edificare editare educare effettuare
        eguagliare elaborare elargire eleggere elemosinare elencare elettrificare elettrizzare elevare elidere eliminare elogiare eludere
        emanare emancipare emarginare emendare emergere emettere emigrare emozionare emulare enfatizzare entrare entusiasmare enumerare
        enunciare equilibrare equipaggiare equiparare equivalere equivocare ereditare ergere erigere erodere erogare erompere errare erudire
        eruttare esacerbare esagerare esalare esaltare esaminare esasperare esaudire esaurire esautorare esclamare escludere escogitare
        esecrare eseguire esemplificare esentare esercire esercitare esibire esigere esiliare esimere esistere esitare esonerare esorbitare
        esorcizzare esordire esortare espandere espatriare espellere esperire espiare espirare espletare esplicare esplicitare esplodere
        esplorare esporre esportare esprimere espropriare espugnare essere essiccare estendere estenuare esterminare esternalizzare
        esternare estinguere estirpare estorcere estraniare estrapolare estrarre estromettere esulare esultare esumare etichettare evacuare
        evadere evaporare evidenziare evincere evitare evocare evolvere fabbricare facilitare fagocitare falciare fallire falsare
        falsificare familiarizzare fantasticare farcire fare farfugliare farneticare fasciare faticare fatturare favorire federare fendere
        ferire fermare fermentare fertilizzare festeggiare ficcare fidanzare fidare figurare filare filmare filtrare finalizzare finanziare
        fingere finire fioccare fiorire firmare fischiare fischiettare fissare fiutare flettere fluire fluttuare focalizzare foderare
        foggiare folgorare fomentare fondare fondere foraggiare forare forgiare formalizzare formare formattare formulare fornire forzare
        fossilizzare fotocopiare fotografare fracassare fraintendere frammentare frammischiare franare frantumare frapporre frastagliare
        fraternizzare frazionare freddare fregare fregiare fremere frenare frequentare friggere frignare frinire frizionare frodare
        fronteggiare frugare fruire frullare frusciare frustare frustrare fruttare fucilare fugare fuggire fulminare fumare funestare
        fungere funzionare fuoriuscire fustigare galleggiare galoppare galvanizzare garantire garbare gareggiare gelare gemellare gemere
        generalizzare generare germinare germogliare gesticolare gestire gettare ghermire ghiacciare ghignare giacere giocare gioire giovare
        girare gironzolare girovagare giubilare giudicare giungere giuocare giurare giustapporre giustificare giustiziare globalizzare
        glorificare gocciolare godere gonfiare governare gracchiare gradire graduare graffiare grandinare gratificare grattare grattugiare
        gravare graziare gremire gridare grondare grugnire guadagnare guadare guaire guardare guarire guarnire guastare guerreggiare guidare
        guizzare gustare idealizzare ideare identificare idolatrare idratare ignorare illanguidire illudere illuminare illustrare imballare
        imbalsamare imbambolare imbandire imbarazzare imbarbarire imbarcare imbastire imbattere imbavagliare imbiancare imboccare
        imborghesire imboscare imbottigliare imbottire imbracciare imbrattare imbrigliare imbrogliare imbronciare imbucare imitare
        immagazzinare immaginare immatricolare immedesimare immergere immettere immigrare immischiare immobilizzare immolare immortalare
        impacchettare impacciare impadronire impallidire impantanare imparare imparentare impartire impastare impaurire impazzare impazzire
        impedire impegnare impelagare impennare impensierire imperare imperniare impersonare imperversare impiantare impiccare impiegare
        impietosire impietrire impigliare impigrire impilare implicare implodere implorare impolverare imporre importare importunare
        impossessare impostare impoverire impratichire imprecare impregnare impressionare imprestare imprigionare imprimere improntare
        improvvisare impugnare impuntare imputare inabissare inaridire inasprire inaugurare incagliare incalzare incamerare incamminare
        incanalare incantare incaponire incappare incarcerare incaricare incarnare incartare incassare incastonare incastrare incatenare
        incendiare incenerire incentivare incentrare inceppare incespicare incettare inchinare inchiodare incidere incitare inclinare
        includere incollare incolonnare incolpare incombere incominciare incomodare incontrare incoraggiare incorniciare incoronare
        incorporare incorrere incrementare increspare incriminare incrinare incrociare incrostare inculcare incuneare incuriosire incutere
        indagare indebitare indebolire indennizzare indentare indicare indicizzare indietreggiare indignare indire indirizzare individuare
        indiziare indorare indossare indovinare indugiare indulgere indurire indurre industrializzare inebriare inerire inerpicare
        infagottare infamare infangare infastidire infatuare inferire inferocire infestare infettare infiacchire infiammare infierire
        infilare infiltrare infilzare infliggere influenzare influire infondere inforcare informare informatizzare infornare infortunare
        infossare infrangere infrattare infreddolire infuriare ingabbiare ingaggiare ingannare ingegnare ingelosire ingenerare ingerire
        ingessare inghiottire inginocchiare ingiungere ingiuriare inglobare ingoiare ingolfare ingombrare ingozzare ingranare ingrandire
        ingrassare ingraziare ingrossare inibire iniettare inimicare iniziare innaffiare innalzare innamorare innervosire innescare
        innestare innovare inoculare inoltrare inondare inorgoglire inorridire inquadrare inquietare inquinare inquisire insabbiare
        insanguinare insaponare insaporire insediare insegnare inseguire inserire insidiare insignire insinuare insistere insorgere
        insospettire inspirare installare instaurare insudiciare insultare insuperbire intaccare intagliare intascare integrare intendere
        intensificare intentare interagire intercalare intercambiare intercedere intercettare intercorrere interdire interessare interferire
        interfogliare interloquire internare interpellare interporre interpretare interrare interrogare interrompere intersecare
        intervallare intervenire intervistare intessere intestare intiepidire intimare intimidire intimorire intingere intitolare intonare
        intontire intorpidire intossicare intralciare intrappolare intraprendere intrattenere intravedere intrecciare intridere intrigare
        introdurre intromettere intrudere intrufolare intuire inumidire invadere invaghire invalidare invecchiare inveire inventare
        inventariare inverare invertire investigare investire inviare invidiare invitare invocare invogliare involtare inzuppare ipnotizzare
        ipotecare ipotizzare ironizzare irradiare irridere irrigare irrigidire irritare irrobustire irrogare irrompere iscrivere isolare
        ispessire ispezionare ispirare issare istigare istituire istituzionalizzare istruire lacerare lacrimare lagnare lambire lamentare
        lampeggiare lanciare languire lapidare lasciare lastricare latitare latrare laureare lavare lavorare leccare ledere legalizzare
        legare leggere legiferare legittimare lenire lesinare lesionare lessare levare levigare liberalizzare liberare librare licenziare
        limare limitare linciare liquefare liquidare lisciare litigare livellare localizzare lodare logorare lottare lottizzare lubrificare
        luccicare lucidare lucrare lusingare lussare macchiare macchinare macellare macerare macinare maggiorare magnificare maledire
        maltrattare mancare mandare maneggiare mangiare mangiucchiare manifestare manipolare manomettere manovrare mantenere marcare
        marchiare marciare marcire marginalizzare marinare maritare martellare martoriare mascherare massacrare massaggiare massificare
        massimizzare masterizzare masticare materializzare maturare mediare medicare meditare memorizzare menare mendicare menomare mentire
        menzionare meravigliare meritare mescolare mettere miagolare mietere migliorare migrare militare militarizzare millantare mimare
        mimetizzare minacciare minare mineralizzare minimizzare mirare miscelare mischiare misurare mitigare mitragliare mobilitare
        modellare moderare modernizzare modificare modulare molestare mollare moltiplicare monetizzare monitorare monopolizzare montare
        mordere mordicchiare morire mormorare morsicare mortificare mostrare motivare motteggiare mozzare mugghiare muggire mugolare multare
        mungere municipalizzare munire muovere murare musicare mutare mutilare mutuare narrare nascere nascondere naturalizzare naufragare
        nauseare navigare nazionalizzare necessitare negare negoziare neutralizzare nevicare nitrire nobilitare noleggiare nominare
        normalizzare normare notare notificare nuocere nuotare nutrire obbedire obbligare obiettare obliterare occasionare occorrere
        occultare occupare odiare odorare offendere officiare offrire offuscare olezzare oliare oltraggiare oltrepassare omaggiare
        ombreggiare omettere omogeneizzare omologare ondeggiare onorare operare opinare opporre opprimere optare orbitare ordinare ordire
        orecchiare organizzare orientare originare origliare orlare ornare orripilare osannare osare oscillare oscurare ospedalizzare
        ospitare osservare ossessionare ossidare ossigenare ostacolare osteggiare ostentare ostinare ostruire ottemperare ottenere
        ottimizzare otturare ovviare oziare pacificare padroneggiare pagare palesare palpare palpeggiare palpitare paracadutare paragonare
        paralizzare parare parcheggiare pareggiare parere parificare parlamentare parlare parlottare parodiare partecipare parteggiare
        partire partorire pascere pascolare passare passeggiare pasticciare pasturare patinare patire patrocinare patteggiare pattinare
        pattugliare paventare pavimentare pavoneggiare pazientare peccare peggiorare pelare penalizzare pencolare pendere penetrare pensare
        pentire penzolare percepire percorrere perdere perdonare perdurare peregrinare perfezionare perforare periodizzare perire
        perlustrare permanere permeare permettere pernottare perorare perpetrare perpetuare perquisire perseguire perseguitare perseverare
        persistere personalizzare personificare persuadere perturbare pervadere pervenire pesare pescare pestare pettinare piacere piagare
        piagnucolare piallare pianeggiare piangere pianificare piantare piantonare piazzare picchettare picchiare piegare pigiare pigliare
        pignorare pilotare piombare piovere piovigginare piroettare pisciare pitturare pizzicare placare plagiare planare plasmare
        plastificare poetare poggiare polarizzare polemizzare poltrire polverizzare pompare ponderare pontificare popolare porgere porre
        portare posare posizionare posporre possedere postare posteggiare posticipare postulare potabilizzare potare potenziare potere
        pranzare praticare preannunciare preavvisare precedere precettare precipitare precisare precludere precorrere precostituire
        predestinare predeterminare predicare prediligere predire predisporre predominare preesistere prefabbricare preferire prefiggere
        prefigurare pregare pregiare pregiudicare pregustare prelevare preludere premeditare premere premettere premiare premunire prendere
        prenotare preoccupare preparare preponderare preporre presagire prescindere prescrivere presentare presenziare preservare presidiare
        presiedere pressare prestabilire prestare presumere presupporre pretendere prevalere prevaricare prevedere prevenire preventivare
        primeggiare principiare privare privatizzare privilegiare procacciare procedere processare proclamare procrastinare procreare
        procurare prodigare produrre profanare professare profilare profittare profondere profumare progettare programmare progredire
        proibire proiettare proliferare prolungare promettere promulgare promuovere pronosticare pronunciare pronunziare propagandare
        propagare propendere propinare propiziare proporre proporzionare propugnare prorogare prorompere prosciogliere prosciugare
        proscrivere proseguire prosperare prospettare prosternare prostituire prostrare proteggere protendere protestare protocollare
        protrarre provare provenire provocare provvedere psicanalizzare pubblicare pubblicizzare pugnalare pulire pullulare pulsare pungere
        pungolare punire puntare punteggiare puntellare puntualizzare punzecchiare purgare purificare puzzare quadrare quadruplicare
        qualificare quantificare querelare questionare quietare quotare rabboccare rabbrividire rabbuiare raccapezzare raccapricciare
        raccattare racchiudere raccogliere raccomandare raccontare raccorciare raccordare raddolcire raddoppiare raddrizzare radere
        radicalizzare radicare radiografare radunare raffigurare raffinare rafforzare raffreddare raffrontare raggelare raggirare
        raggiungere raggomitolare raggranellare raggrinzire raggruppare ragguagliare ragionare ragliare rallegrare rallentare ramificare
        rammaricare rammendare rammentare rammollire rantolare rapinare rapire rappacificare rapportare rappresentare rarefare rasare
        raschiare rasentare rassegnare rasserenare rassettare rassicurare rassodare rassomigliare rastrellare ratificare rattoppare
        rattrappire rattristare ravvedere ravvisare ravvivare ravvolgere razionalizzare razionare razziare razzolare reagire realizzare
        recapitare recare recensire recepire recidere recingere recitare reclamare reclamizzare reclinare reclutare recriminare recuperare
        redarguire redigere redimere redistribuire refrigerare regalare reggere regionalizzare registrare regnare regolamentare regolare
        regolarizzare regredire reidratare reimpiegare reincarnare reinserire reintegrare reinterpretare reintrodurre reinvestire reiterare
        relativizzare relazionare relegare remare rendere reperire replicare reprimere requisire resistere respingere respirare
        responsabilizzare restare restaurare restituire restringere resuscitare reticolare retribuire retrocedere retrodatare rettificare
        revisionare revocare riabbracciare riabilitare riabituare riaccendere riaccompagnare riaddormentare riaffacciare riaffermare
        riaffiorare riaggiustare riallacciare riallineare rialzare riammettere rianimare riapparire riaprire riarmare riassegnare
        riassestare riassorbire riassumere riattaccare riattivare riavviare riavvicinare riavvolgere ribadire ribaltare ribassare ribattere
        ribellare riboccare ribollire ricacciare ricadere ricalcare ricalcolare ricamare ricambiare ricapitolare ricaricare ricattare
        ricavare ricercare ricettare ricevere richiamare richiedere richiudere riciclare ricollegare ricollocare ricolmare ricominciare
        ricomparire ricompensare ricompilare ricomporre ricomprare riconciliare ricondurre riconfermare riconfigurare ricongiungere
        riconoscere riconquistare riconsegnare riconsiderare riconvertire ricopiare ricoprire ricordare ricorrere ricostituire ricostruire
        ricoverare ricreare ricredere ricrescere ricucire ricuperare ricurvare ricusare ridacchiare ridare ridefinire ridere ridestare
        ridimensionare ridipingere ridire ridiscendere ridiscutere ridisegnare ridistribuire ridiventare ridondare ridurre rieducare
        rielaborare rieleggere riempire rientrare riepilogare riesaminare riesumare rievocare rifare riferire rifinanziare rifinire
        rifiorire rifiutare riflettere rifluire rifocillare rifondare riformare riformattare riformulare rifornire rifuggire rifugiare
        rigare rigenerare rigettare rigirare rigonfiare riguadagnare riguardare rilanciare rilasciare rilassare rilegare rileggere rilevare
        rilucere riluttare rimandare rimaneggiare rimanere rimangiare rimarcare rimare rimarginare rimbalzare rimbambire rimbeccare
        rimboccare rimbombare rimborsare rimboschire rimediare rimembrare rimescolare rimettere rimirare rimodellare rimodernare rimontare
        rimorchiare rimordere rimpatriare rimpiangere rimpiazzare rimpicciolire rimpinguare rimpinzare rimproverare rimuginare rimunerare
        rimuovere rinascere rincarare rincasare rinchiudere rincominciare rincontrare rincorrere rincrescere rincuorare rinfacciare
        rinforzare rinfrancare rinfrescare ringhiare ringiovanire ringraziare rinnegare rinnovare rinominare rintanare rintracciare
        rintronare rinunciare rinunziare rinvenire rinverdire rinviare rinvigorire riordinare riorganizzare ripagare riparare ripartire
        ripassare ripensare ripercorrere ripercuotere ripescare ripetere ripiegare ripigliare ripopolare riporre riportare riposare
        riposizionare riprendere ripresentare ripristinare riprodurre ripromettere riproporre riprovare ripubblicare ripudiare ripugnare
        ripulire riqualificare risalire risaltare risanare risarcire riscaldare riscattare rischiarare rischiare risciacquare riscontrare
        riscoprire riscrivere riscuotere risentire riserbare riservare risiedere risollevare risolvere risonare risorgere risparmiare
        rispecchiare rispedire rispettare risplendere rispondere rispuntare ristabilire ristagnare ristampare ristorare ristrutturare
        risucchiare risultare risuonare risuscitare risvegliare ritagliare ritardare ritenere ritentare ritirare ritorcere ritornare
        ritrarre ritrattare ritrovare riunificare riunire riuscire riutilizzare rivaleggiare rivalutare rivedere rivelare rivendere
        rivendicare riverberare riversare rivestire rivisitare rivivere rivolgere rivoltare rivoluzionare rizzare rodare rodere romanzare
        rompere ronzare rosicchiare rotolare rottamare rovesciare rovinare rovistare rubacchiare rubare ruggire rullare ruminare
        rumoreggiare ruotare russare ruttare sabotare saccheggiare sacrificare saggiare salare saldare salire salpare saltare saltellare
        salutare salvaguardare salvare sanare sancire sanguinare sanzionare sapere saturare saziare sbadigliare sbagliare sballare
        sballottare sbalordire sbalzare sbandare sbandierare sbaragliare sbarazzare sbarcare sbarrare sbattere sbeffeggiare sbiadire
        sbiancare sbigottire sbilanciare sbirciare sbizzarrire sbloccare sboccare sbocciare sborsare sbottare sbottonare sbozzare sbraitare
        sbranare sbriciolare sbrigare sbrogliare sbucare sbucciare sbuffare scacciare scadere scagionare scagliare scaglionare scalare
        scalciare scaldare scalfire scalpitare scaltrire scalzare scambiare scampare scandagliare scandalizzare scandire scannare scansare
        scansionare scappare scaraventare scarcerare scardinare scaricare scarnificare scarseggiare scartare scassare scassinare scatenare
        scattare scaturire scavalcare scavare scegliere scemare scendere sceneggiare schedare scheggiare schematizzare schernire scherzare
        schiacciare schiaffeggiare schiantare schiarire schierare schioccare schiudere schivare schizzare sciacquare sciare scimmiottare
        scindere scintillare scioccare sciogliere scioperare scippare scivolare scoccare scocciare scodinzolare scolare scollare scolorire
        scolpire scombinare scombussolare scommettere scomodare scomparire scompigliare scomporre scomunicare sconcertare sconfessare
        sconfiggere sconfinare sconfortare scongelare scongiurare sconnettere sconsigliare scontare scontentare scontrare sconvolgere
        scopare scoperchiare scopiazzare scoppiare scoppiettare scoprire scoraggiare scordare scorgere scorporare scorrazzare scorrere
        scortare scorticare scostare scottare scovare screditare screpolare scribacchiare scricchiolare scritturare scrivere scroccare
        scrollare scrosciare scrutare scrutinare scucire scuotere scurire scusare sdegnare sdoganare sdoppiare sdraiare sdrammatizzare
        seccare secernere secolarizzare sedare sedere sedimentare sedurre segare segmentare segnalare segnare segregare seguire seguitare
        selezionare sembrare seminare semplificare sensibilizzare sentenziare sentire separare seppellire sequestrare serbare serpeggiare
        serrare servire setacciare settorializzare sezionare sfaccendare sfaldare sfamare sfasciare sfatare sfavillare sfavorire sferrare
        sfiancare sfiatare sfidanzare sfidare sfigurare sfilare sfinire sfiorare sfiorire sfociare sfoderare sfogare sfoggiare sfogliare
        sfoltire sfondare sforare sformare sfornare sforzare sfottere sfracellare sfrattare sfrecciare sfregare sfregiare sfrondare
        sfruttare sfuggire sfumare sganciare sgarrare sgelare sghignazzare sgobbare sgocciolare sgomberare sgombrare sgomentare sgominare
        sgomitare sgonfiare sgorgare sgranare sgranchire sgretolare sgridare sguazzare sgusciare shakerare sigillare siglare significare
        sillabare silurare simboleggiare simpatizzare simulare sincerare sincronizzare sindacare singhiozzare sintetizzare sintonizzare
        sistemare situare slacciare slanciare slegare slittare slogare sloggiare smaltire smantellare smarrire smascherare smembrare
        smentire smerciare smettere smilitarizzare sminuire sminuzzare smistare smitizzare smobilitare smontare smorzare smottare smuovere
        snaturare snellire snidare snobbare snocciolare snodare sobbalzare sobbarcare soccombere soccorrere soddisfare soffermare soffiare
        soffocare soffriggere soffrire sofisticare soggiacere soggiogare soggiornare soggiungere sognare solcare solennizzare solere
        solidarizzare solidificare sollecitare solleticare sollevare somatizzare somigliare sommare sommergere somministrare sondare
        sonnecchiare sopire sopperire sopportare sopprimere sopraelevare sopraffare sopraggiungere sopravanzare sopravvalutare sopravvenire
        sopravvivere soprintendere sorbire sorgere sormontare sorpassare sorprendere sorreggere sorridere sorseggiare sorteggiare sortire
        sorvegliare sorvolare sospendere sospettare sospingere sospirare sostanziare sostare sostenere sostentare sostituire sottacere
        sottendere sotterrare sottintendere sottolineare sottomettere sottoporre sottoscrivere sottostare sottovalutare sottrarre
        soverchiare sovraccaricare sovraffollare sovraintendere sovrapporre sovrastare sovrastimare sovrintendere sovvenire sovvenzionare
        sovvertire spaccare spacciare spadroneggiare spaesare spalancare spalare spalleggiare spalmare sparare sparecchiare spargere sparire
        sparlare sparpagliare spartire spasimare spaurire spaventare spaziare spazientire spazzare spazzolare specchiare specializzare
        specificare specolare speculare spedire spegnere spellare spendere spennare spepare sperare spergiurare sperimentare sperperare
        spettacolarizzare spettare spettegolare spezzare spezzettare spianare spiare spiattellare spiazzare spiccare spicciare spiegare
        spiegazzare spifferare spillare spingere spintonare spirare splendere spodestare spogliare spolpare spolverare sponsorizzare
        sporcare sporgere sposare spossare spostare sprecare spremere sprigionare sprofondare spronare spruzzare spulciare spumeggiare
        spuntare spurgare sputare squadrare squagliare squalificare squarciare squartare squilibrare squillare squittire sradicare stabilire
        stabilizzare staccare stagionare stagliare stagnare stampare stampigliare stanare stancare standardizzare stangare stanziare
        stappare stare starnazzare starnutire statalizzare statuire stazionare steccare stemperare stendere stentare sterilizzare sterminare
        sterzare stigmatizzare stilare stilizzare stillare stimare stimolare stipare stipendiare stipulare stiracchiare stirare stivare
        stizzire stonare stoppare storcere stordire stornare storpiare strabiliare stracciare strafare stramazzare strangolare straniare
        straparlare strappare straripare strascicare strascinare stravedere stravincere stravolgere straziare stremare strepitare stressare
        stridere strigliare strillare strimpellare stringere strisciare stritolare strizzare strofinare stroncare stropicciare strozzare
        struggere strumentalizzare strutturare studiare stufare stupefare stupire stuprare stuzzicare subaffittare subappaltare subentrare
        subire subissare sublimare subodorare subordinare succedere succhiare sudare suddividere suffragare suggellare suggere suggerire
        suggestionare suicidare summenzionare suonare superare supplicare supplire supporre supportare suppurare surclassare surgelare
        surriscaldare surrogare suscitare susseguire sussistere sussultare sussurrare suturare svagare svaligiare svalutare svanire svariare
        svecchiare svegliare svelare svelenire svellere sveltire svenare svendere svenire sventare sventolare sventrare svernare svestire
        svezzare sviare svicolare svignare svilire sviluppare svincolare sviscerare svitare svolazzare svolgere svoltare svuotare tacciare
        tacere taggare tagliare taglieggiare tagliuzzare tallonare tamponare tappare tappezzare tarare tardare targare tartagliare tassare
        tastare tatuare telecomandare telefonare telegrafare temere temperare temporeggiare temprare tendere tenere tentare tentennare
        teorizzare tergere tergiversare terminare terrorizzare tesaurizzare tesserare tessere testare testimoniare tifare timbrare tingere
        tinteggiare tintinnare tipizzare tiranneggiare tirare titolare titubare toccare togliere tollerare tonificare torcere tormentare
        tornare torreggiare torturare tosare tossire tostare totalizzare traballare traboccare tracannare tracciare tracollare tradire
        tradurre trafficare trafiggere trafugare traghettare trainare tralasciare tramandare tramare tramontare tramortire tramutare
        trangugiare tranquillizzare transigere transitare trapanare trapassare trapelare trapiantare trarre trasalire trasandare trasbordare
        trascendere trascinare trascorrere trascrivere trascurare trasecolare trasferire trasfigurare trasfondere trasformare trasgredire
        traslare traslocare trasmettere trasmigrare trasparire traspirare trasporre trasportare trastullare trasudare trattare tratteggiare
        trattenere travagliare travalicare travasare traversare travestire traviare travisare travolgere tremare tremolare trepidare
        triangolare tribolare trincerare trionfare triplicare tritare triturare troncare troneggiare trottare trovare truccare trucidare
        truffare tuffare tumulare tuonare turare turbare turlupinare tutelare twittare ubbidire ubicare ubriacare uccidere udire
        ufficializzare uggiolare uguagliare ultimare ululare umanizzare umidificare umiliare ungere unificare uniformare unire
        universalizzare urbanizzare urgere urlare urtare usare uscire usufruire usurpare utilizzare vacillare vagare vagheggiare vagire
        vagliare valere valicare valorizzare valutare vandalizzare vaneggiare vanificare vantare vaporizzare varare varcare variare
        vaticinare vedere vegetare vegliare veicolare velare velocizzare vendemmiare vendere vendicare venerare venire ventilare
        verbalizzare vergare vergognare verificare verniciare versare verseggiare vertere verticalizzare vestire vettovagliare vezzeggiare
        viaggiare vibrare vidimare vietare vigere vigilare villeggiare vincere vincolare violare violentare virare visionare visitare
        vistare visualizzare vivacchiare vivacizzare vivere viziare vocalizzare vociare vociferare vogare volare volatilizzare volere
        volgarizzare volgere volteggiare vomitare votare vulcanizzare vuotare zampettare zampillare zappare zeppare zigzagare zittire
        zompare zoppicare zuccherare
        """
}
