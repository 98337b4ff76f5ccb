extension ItalianLemmas {
    /// Verbs that few texts hold, in the infinitive.
    static let rarerVerbs = """
        abbarbicare abbigliare abbindolare abbordare abborracciare abbronzare abbrustolire abbuffare abbuonare aberrare abiurare
        abradere accalappiare accaldare accalorare accapigliare accapponare accartocciare accasare accattare acciaccare accigliare
        acclarare acclimatare accoccolare accodare accoppare accostumare accovacciare accozzare acculturare acetificare acidificare
        acquartierare acquattare acquerellare acquetare acuminare addizionare addottrinare adombrare adonare adulterare aerare
        affaccendare affardellare affastellare affatturare afflosciare affossare affrescare agghiacciare agghindare agglomerare
        aggobbire aggomitolare aggrottare agguerrire agognare agonizzare aguzzare aizzare albeggiare albergare aleggiare alitare
        allertare allibire allignare allocare allucinare almanaccare altercare ammansire ammantare ammattire ammogliare ammollire
        ammonticchiare ammorbare ammosciare ammuffire amoreggiare anagrammare anelare anestetizzare anglicizzare annerire annottare
        annuvolare antidatare appagare appaiare appallottolare appaltare appannare appassire appestare appisolare appollaiare
        approntare arborare arieggiare armeggiare aromatizzare arrabattare arricciare arridere arringare arrischiare arrovellare
        arruffare asfissiare assemblare asservire assettare assiepare assodare assolare assoldare assommare assonnare attendare
        attillare autoconvincere avariare avvampare avvezzare avviluppare avvinazzare avvizzire azzittire bacchettare baciucchiare
        backuppare balenare ballonzolare baluginare balzellare banchettare bannare barbugliare bardare barrire bazzicare
        beccheggiare berciare biascicare bisbocciare bistrattare blaterare boccheggiare bofonchiare boostare bordeggiare brigare
        brillantare bruciacchiare buggerare bulinare buscare bypassare cadenzare cagare cagliare calamitare calcificare calmierare
        canalizzare candeggiare candire capitombolare cardare cariare caricaturare carteggiare cauterizzare cazzeggiare celiare
        cementare cerchiare cesellare chiassare chiazzare chiosare cianciare ciangottare cicalare cigolare cincischiare cintare
        ciondolare circoncidere circonfondere circumnavigare coccolare cogitare colorire comminare compartire compenetrare
        compungere conciare concionare concupire congregare contrappesare contundere copulare corredare corrugare coscrivere cozzare
        craccare creolizzare crepitare cresimare criptare crivellare crocchiare cromare cubettare damascare dannare dardeggiare
        debordare decolorare decrepitare defecare defogliare deificare delibare delocalizzare depauperare depennare derapare
        desertificare desinare destreggiare detergere detonare detronizzare digradare dileggiare disaffezionare disamorare
        discordare disgelare disimballare disincantare disinserire disintossicare dismettere disoccupare disordinare disossare
        disquisire dissacrare disselciare disseminare dissezionare dissotterrare divellere dogare dolcificare domiciliare dopare
        dorare dormicchiare dragare drappeggiare duettare ebraizzare effondere egemonizzare eiaculare elucubrare emaciare embricare
        empire encomiare enucleare epurare erborare esemplare estradare estrinsecare estrudere eternare evangelizzare faccettare
        falcidiare fascicolare favoleggiare fecondare felicitare ferrare fiaccare fiammeggiare fiancheggiare fiatare fiocinare
        flagellare flirtare fluidificare formicolare fortificare framezzare frangere frastornare fratturare frivoleggiare frollare
        fruttificare fucinare fumigare fuorviare furoreggiare gabbare gabellare gargarizzare garrire gassare geometrizzare
        ghettizzare ghigliottinare gigioneggiare gingillare giostrare girandolare girellare glassare glissare gloriare googlare
        gorgheggiare gorgogliare gozzovigliare gracidare gramolare granulare graticolare gravitare grigliare grippare grufolare
        guatare hackerare iberizzare ideologizzare iettare illeggiadrire illividire imbaldanzire imbandierare imbastardire imbeccare
        imbellettare imbellire imbestialire imbevere imbiancheggiare imbianchire imbiondire imbizzarrire imbozzolare imbracare
        imbrancare imbruttire imburrare immiserire immunizzare impagliare impalare impallinare impanare impaperare impappinare
        impasticciare impastoiare impattare impazientire imperlare impermalire impermeabilizzare impestare impiastrare
        impiastricciare impicciare impiccolire impinguare impiombare implementare impollinare imporporare imputridire inacidire
        inalare inalberare inanellare inarcare inargentare inastare incacchiare incancrenire incapricciare incapsulare incardinare
        incarognire incasellare incasinare incattivire incavare incavolare incazzare incedere incensare incerare inchiostrare
        inciampare incipriare incivilire incocciare incogliere incollerire incornare incretinire incrudelire incubare incupire
        incurvare indemoniare indispettire indisporre individualizzare indolenzire indottrinare industriare inebetire infarcire
        infarinare infervorare inficiare infinocchiare infioccare infiorare infirmare infittire inflazionare infradiciare
        inframmezzare infuocare ingarbugliare ingemmare ingentilire ingiallire ingigantire ingolosire inneggiare innevare
        inscatolare inscenare inseminare insolentire insonorizzare insordire insozzare instillare instradare instupidire intarsiare
        intasare intavolare intelaiare intenerire intepidire interfacciare interiorizzare intestardire intirizzire intonacare
        intorbidire intramezzare intricare intristire introiettare introitare intronare intubare intumidire inumare inurbare
        invelenire inverdire invermigliare inviperire invischiare invorticare inzaccherare inzeppare inzuccherare irretire irrorare
        irruvidire istoriare istradare italianizzare iterare lambiccare laminare lavoricchiare leggicchiare lemmatizzare letamare
        lievitare liofilizzare listare loggare lordare lumeggiare lustrare maciullare malignare malmenare manganellare mantecare
        marginare martirizzare masturbare mazzolare meccanizzare mentovare mercanteggiare meriggiare mescere mesmerizzare
        messaggiare mestare metabolizzare metaforizzare metamorfosare microfilmare miniare misconoscere mistificare mitizzare mixare
        mobilizzare moraleggiare movimentare muffire mugugnare mummificare narcotizzare nebulizzare nicchiare ninnare nominalizzare
        numerare obliare occhieggiare occludere oggettivare ondulare onerare oppugnare orchestrare orinare ormeggiare orpellare
        ossequiare ostracizzare ottenebrare ottundere ovattare palleggiare paludare pappare parafrasare parametrare parapettare
        pastorizzare pattuire pedalare pedinare pedonalizzare pennellare percuotere periziare permutare perscrutare pettegolare
        piangiucchiare piastrellare piatire picchiettare pigolare piluccare pipare pirografare pisolare placcare platinare plaudire
        policromare pomiciare ponzare postillare preconizzare preordinare prepensionare pressurizzare problematizzare proferire
        profetizzare psicoanalizzare psicologizzare punzonare quagliare questuare quintuplicare rabberciare rabbonire racimolare
        raddensare raffazzonare raffermare raggrumare rampognare rannicchiare rannuvolare rapare rappezzare rapprendere raspare
        ravviare ravvicinare recludere reggimentare reificare reimpiantare reinventare remunerare reputare resecare resettare
        reverberare riabbassare riaccogliere riaccostare riacquistare riadattare riagganciare riappropriare riarrangiare riascoltare
        riassettare riattraversare riavere riazzerare ribattezzare ributtare ricapitalizzare ricombinare ricompaginare ricompattare
        ricondizionare riconnettere ricontare riconvocare ricorreggere ricuocere rieccitare riecheggiare riemergere riesplodere
        riesporre rifiatare rifilare rifondere rifrangere rifriggere rifulgere rigovernare rigurgitare rilegittimare rimasticare
        rimbecillire rimbrottare rimestare rimodulare rimpagliare rimpallare rimpannucciare rimpastare rimpolpare rincitrullire
        rincoglionire rincretinire rinculare rinfagottare rinfocolare rinfoderare ringalluzzire ringuainare rinsaldare rinsanguare
        rinsavire rinsecchire rinserrare rintoccare rintuzzare rinvangare riparametrare riparlare ripiantare ripicchiare ripiovere
        riprogrammare risaldare rispolverare ristringere ristudiare risvoltare ritelefonare ritemprare ritinteggiare ritmare
        ritoccare ritrasmettere ritualizzare riusare rivangare riverire rivitalizzare roborare rocciare rogare rombare roncare
        ronfare rosicare roteare rubricare rugliare ruscellare ruzzare ruzzolare sacralizzare sacramentare sagomare salamoiare
        salassare salmodiare salterellare santificare satellizzare satinare satireggiare sbafare sbancare sbarbare sbatacchiare
        sbavare sbeccare sbellicare sbendare sberciare sbertucciare sbevazzare sbiascicare sbiellare sbocconcellare sbollentare
        sbollire sbrattare sbreccare sbrigliare sbrinare sbrodolare sbronzare sbruffare sbudellare sbugiardare sburocratizzare
        scadenzare scalcinare scalpellare scamosciare scampanare scampanellare scanalare scannerizzare scantonare scapicollare
        scapigliare scapolare scappottare scarabocchiare scaracchiare scarmigliare scarrozzare scartabellare scartavetrare
        scartocciare scavezzare scazzottare scervellare schermare schermire schiaffare schiamazzare schiattare schiavizzare schifare
        schiodare schitarrare schiumare sciabordare sciaguattare sciamare sciorinare sciroppare scodellare scollegare scompaginare
        scompensare sconciare sconficcare sconquassare sconsacrare scorare scorazzare scorciare scoreggiare scorreggiare
        scortecciare scoscendere scotennare scremare screziare scrivacchiare scrostare sculacciare sculettare scuoiare sdebitare
        sdentare sdilinquire sdrucciolare sdrucire secondare secretare seghettare selciare sellare serializzare seviziare
        sfacchinare sfarfallare sfarinare sfasare sfebbrare sfegatare sferragliare sferruzzare sferzare sfibrare sfilacciare
        sfilettare sfittire sfolgorare sfollare sforacchiare sforbiciare sfornire sfrangiare sfrenare sfrigolare sfuriare
        sgambettare sganasciare sgangherare sgarbare sgattaiolare sgolare sgommare sgozzare sgradire sgraffignare sgranocchiare
        sgrassare sgravare sgrondare sgroppare sgrossare sgrovigliare sguainare sgualcire sguarnire sguinzagliare sibilare
        signoreggiare silenziare siringare sistematizzare slabbrare slargare smacchiare smagrire smaliziare smaltare smammare
        smanettare smaniare smarcare smaterializzare smerigliare smidollare smielare smoccolare smozzicare smucinare smussare
        snazionalizzare snervare snudare sobbollire sobillare socchiudere socializzare sodomizzare soffondere sogghignare soleggiare
        solfeggiare sollazzare someggiare sommuovere sonare sonorizzare soppesare soppiantare soprassedere sorbettare sottilizzare
        sottodimensionare sottoesporre sottopagare sottostimare sottoutilizzare sovralimentare sovreccitare spaiare spammare
        spampinare spanciare spandere sparacchiare sparigliare spassare spelacchiare spelare spennellare spenzolare speronare
        spersonalizzare spettinare spiantare spiccicare spidocchiare spigolare spilluzzicare spiovere spiritualizzare spizzicare
        spolettare spoliticizzare spolmonare spolverizzare spopolare spossessare sprangare spregiare sprimacciare sprizzare
        sproloquiare sprovincializzare sputacchiare sputtanare squadernare squassare squattrinare squinternare sragionare srotolare
        staffilare stalkerare stantuffare stazzonare stecchire stenografare sternutire sterrare stingere storicizzare stormire
        stracuocere stragodere stralciare stralunare strambare strapagare strapazzare strapiombare strasciconare stravaccare
        straviziare stregare strinare strombazzare strusciare stuccare sturare suadere subdelegare sussidiare sussumere svaporare
        sventagliare sverginare svergognare sverniciare svettare svigorire svillaneggiare sviolinare tamburellare tampinare tangere
        tarlare tarpare tartassare tassellare tediare tempestare termosaldare terrazzare terremotare timonare tirannizzare titillare
        tonneggiare torchiare torneare torniare tossicchiare traccheggiare tracimare trafelare tralignare tralucere tramezzare
        transcodificare transcorrere transennare transumare trapuntare trascolorare traslitterare trasmodare trasmutare trasognare
        trasumanare trasvolare travedere trebbiare tributare trincare trinciare tripudiare trivellare trivializzare trombare
        trotterellare tubare tumefare tumultuare turbinare uccellare ulcerare umettare untare urinare urticare ustionare usucapire
        vaccinare vagabondare vampirizzare vanagloriare vangare vedovare veggiare veleggiare vellicare vellutare vessare vilipendere
        vinificare vitalizzare vittimizzare vituperare vivificare vivisezionare volantinare voltare voltolare vorticare vulnerare
        zappettare zavorrare zimbellare zincare zippare zirlare zufolare zumare
        """
}
