extension ItalianLemmas {
    /// Adjectives from *i* to *z*.
    static let adjectivesIToZ = """
        iberico ideale idealista idealistico identico identificativo identitario ideologico idilliaco idoneo idraulico idrico idroelettrico
        idrogeologico idrografico idrosolubile igienico igienista ignaro ignavo ignobile ignorante ignoto illecito illegale illeggibile
        illegittimo illimitato illogico illusorio illustrativo illustre imbarazzante imbattibile imbecille imberbe immacolato immaginario
        immaginifico immancabile immane immanente immateriale immaturo immediato immemorabile immemore immenso immeritato immigrato
        imminente immobile immobiliare immondo immorale immortale immotivato immune immunitario immutabile immutato impacciato impaginato
        impalpabile impareggiabile imparentato impari imparziale impassibile impaziente impeccabile impegnativo impenetrabile impenitente
        impensabile imperativo impercettibile imperdibile imperdonabile imperfetto imperiale imperialista imperioso imperituro impermeabile
        impersonale imperterrito impertinente impervio impetuoso impiantistico impietoso implacabile implicito imponente imponibile
        impopolare importante impositivo impossibile impotente impraticabile impreciso imprenditoriale impreparato imprescindibile
        impressionante impressionista imprevedibile imprevisto improbabile improduttivo improponibile improprio improrogabile improvviso
        impugnato impulsivo impunito impuro inaccessibile inaccettabile inadatto inadeguato inadempiente inaffidabile inagibile inalienabile
        inalterato inammissibile inanimato inappellabile inapplicabile inappropriato inarrestabile inaspettato inattaccabile inattendibile
        inatteso inattivo inaudito inaugurale incalcolabile incandescente incantevole incapace incapiente incauto incendiario incensurato
        incerto incessante incidentale incipiente incisivo incivile inclemente inclinato incline inclusivo incoerente incognito incolmabile
        incolore incolpevole incolto incolume incombente incomparabile incompatibile incompetente incompiuto incompleto incomprensibile
        incomunicabile inconcepibile inconciliabile inconcludente incondizionato inconfondibile inconfutabile incongruo inconsapevole
        inconscio inconsistente inconsolabile inconsueto incontaminato incontestabile incontrastato incontrollabile incontrollato
        inconveniente incoraggiante incorreggibile incorruttibile incosciente incostante incostituzionale incredibile incredulo incrementale
        incrociato incruento incurabile incurante indaffarato indagato indebito indecente indecifrabile indeciso indecoroso indefesso
        indefinibile indefinito indegno indelebile indelicato indenne indescrivibile indesiderato indeterminato indiano indicativo
        indicibile indifeso indifferente indigeno indigente indigesto indignato indimenticabile indipendente indipendentista indiretto
        indiscreto indiscriminato indiscusso indiscutibile indispensabile indispettito indisponente indisposto indissolubile indistinto
        individuale individualista individualistico indivisibile indocile indoeuropeo indolente indolore indonesiano indotto indubbio
        indulgente industriale industrioso induttivo inebriante ineccepibile inedito inefficace inefficiente ineguagliabile ineguale
        inequivocabile inerente inerme inerte inesatto inesauribile inesistente inesorabile inesperto inesplicabile inesplorato inespressivo
        inestimabile inestricabile inetto inevaso inevitabile infallibile infamante infame infantile infastidito infaticabile infausto
        infecondo infedele infelice inferiore infermieristico infermo infernale infestante infettivo infiammabile infido infimo
        infinitesimale infinito inflattivo inflazionistico inflessibile influente infondato informale informatico informativo informe
        infortunistico infrastrutturale infruttuoso infuocato ingannevole ingegneristico ingegnoso ingente ingenuo ingestibile
        ingiustificato ingiusto inglese inglorioso ingombrante ingordo ingovernabile ingrato inguaribile inidoneo inimitabile inimmaginabile
        ininfluente ininterrotto iniquo iniziale innato innaturale innegabile innevato innocente innocuo innovativo innumerevole inoffensivo
        inopportuno inorganico inospitale inosservato inossidabile inquietante inquieto inquisitorio insalubre insano insaziabile insensato
        insensibile inseparabile insidioso insigne insignificante insincero insindacabile insipido insistente insoddisfacente insoddisfatto
        insofferente insolente insolito insolubile insoluto insolvente insondabile insonne insopportabile insormontabile insospettabile
        insospettato insostenibile insostituibile insperato inspiegabile instabile instancabile insufficiente insulare insulso insuperabile
        insurrezionale intangibile intatto integerrimo integrale integralista integrativo integrato intellettuale intelligente intelligibile
        intempestivo intensivo intenso intenzionale interattivo intercambiabile intercontinentale interdisciplinare interessante interessato
        intergovernativo interiore interlocutorio intermedio interminabile interministeriale intermittente internazionale internazionalista
        interno interparlamentare interpersonale interpretativo interrogativo intertestuale intestinale intimo intollerabile intollerante
        intransigente intransitivo intraprendente intrattabile intrepido intricato intrigante intrinseco introduttivo introspettivo
        introvabile introverso intuibile intuitivo inumano inusitato inusuale inutile invadente invalicabile invalido invariabile invariato
        invasivo invaso invecchiato invernale inverosimile inverso investigativo inveterato invidiabile invidioso invincibile inviolabile
        invisibile invitante involontario invulnerabile ionico ipnotico ipocrita ipotetico iracheno iracondo iraniano iridescente irlandese
        ironico irraggiungibile irragionevole irrazionale irreale irrealizzabile irrecuperabile irrefrenabile irregolare irrequieto
        irresistibile irrespirabile irresponsabile irreversibile irrevocabile irriconoscibile irriducibile irrilevante irrimediabile
        irrinunciabile irripetibile irrisolto irrisorio irrispettoso irritante irriverente irruento islamico islandese isolano isolato
        isoscele ispanico ispettivo israeliano isterico istintivo istituzionale istruttivo istruttorio italiano italico itinerante iugoslavo
        jugoslavo kantiano keniano kosovaro laborioso laconico lacunoso lacustre ladino laico lamentoso lampante lancinante lanoso lapidario
        largo larvale lascivo lasso latente laterale latifondista latino latitante laureato laurenziano laziale leale lecito legale legato
        leggendario leggero leghista legislativo legittimo legnoso lento lesbico lesivo lessicale letale letargico letterario lettone
        libanese liberale liberatorio liberista libero libertario libertino libico librario libresco licenzioso lieto lieve lievitato ligure
        limitativo limitato limitrofo limpido lineare linguistico liquidatorio liquido lirico liscio litigioso litoraneo lituano liturgico
        livido locale locativo logico lombardo longevo longilineo longitudinale longobardo lontano loquace lordo losco lubrificante lucano
        lucente lucido lucroso ludico lugubre luminescente luminoso lunare lunatico lungimirante lungo lusinghiero lussemburghese lussuoso
        lussureggiante luterano luttuoso macabro maccheronico macedone macroeconomico macroscopico madornale madrileno maestoso mafioso
        maggioritario magico magistrale magnetico magnifico magro maiuscolo malandato malaticcio malato malavitoso maldestro malevolo
        malfamato malformato maligno malinconico malinteso malizioso malleabile malsano maltese maltusiano manageriale mancante manchevole
        mancino mandatario maneggevole manesco maniacale manicheo manierista manifatturiero manifesto manoscritto mansueto mantovano manuale
        marcato marchigiano marcio marginale marino marittimo marocchino marrone marsigliese martellante marxista marziale marziano maschile
        massiccio massimale massimo massonico mastodontico matematico materiale materialista materno matrilineare matrimoniale mattiniero
        matto mattutino maturo meccanico medesimo mediatico medico medievale medio mediocre medioevale mediorientale meditativo mediterraneo
        megalitico melodico melodioso melodrammatico memorabile memore mendace meneghino mensile mentale menzognero meraviglioso mercantile
        mercenario meridiano meridionale meritevole meritorio mero meschino messianico messicano mestruale metallico meteorico meteorologico
        meticcio meticoloso metodico metodologico metrico metropolitano micidiale microbico microscopico migliorativo migrante migratorio
        milanese milanista milionario militante militare millenario mimetico minaccioso minatorio minerale minerario miniaturizzato minimale
        minimalista minimo ministeriale minoico minore minorile minoritario minuscolo minuto minuzioso miope mirabile miracoloso mirato
        miserabile miserevole misero missilistico missionario misterioso mistico misto mite mitico mitologico mitteleuropeo mnemonico mobile
        mobiliare modale modenese moderato modernista moderno modesto modico modulare moldavo molecolare molesto molisano molle molteplice
        momentaneo monacale monarchico monastico mondano mondiale monegasco monetario mongolo mono monocolore monofase monografico
        monolitico monopolistico monoteista monotematico monotono montagnoso montano montenegrino montuoso monumentale morale moralista
        moralistico morbido morboso morfologico moribondo mortale mortifero morto mosso mostruoso motivato motorio motorizzato movimentato
        mozartiano multicolore multiculturale multidisciplinare multietnico multilaterale multimediale multinazionale multiplo multirazziale
        multiuso municipale murario muscolare muscoloso musicale musulmano mutevole mutilato muto mutualistico namibiano nano napoleonico
        napoletano narcotico narrativo nasale nascente nascosto natalizio natante nativo naturale nauseabondo nauseante nautico navale
        nazionale nazionalista nazionalistico nazista nebuloso necessario necrotico nefasto negativo negligente negoziale negro neoclassico
        neofascista neolatino neolitico neonatale neonato neorealista neozelandese nepalese nero nervoso netto neurale neurologico neuronale
        neutrale neutro nevoso nicaraguense nigeriano nipponico nitido nobile nobiliare nocivo nodale noioso nomade nominale nominativo
        nordamericano nordcoreano nordico nordirlandese nordoccidentale nordorientale normale normanno normativo norvegese nostalgico
        notabile notarile notevole noto notorio notturno novello novizio nubile nucleare nudo numerico numeroso nuovo nuragico nutriente
        nutritivo nutrito nuziale obbediente obbligato obbligatorio obeso obiettivo obliquo obsoleto occasionale occhialuto occidentale
        occorrente occulto occupazionale oceanico oculare oculato oculistico odierno odioso odontoiatrico odoroso offensivo officinale
        oftalmico oggettivo olandese olfattivo oligarchico olimpico olimpionico olistico oltranzista omerico omertoso omicida omogeneo
        omologo omonimo omosessuale oncologico ondoso onesto onnicomprensivo onnipotente onnipresente onnivoro onomatopeico onorario
        onorevole onorifico opaco operaio operante operativo operistico operoso opinabile opportuno opposto oppressivo oppressore opulento
        orale oratorio orbitale orchestrale ordinale ordinario ordinativo orfano organico organizzativo organizzato orgiastico orgoglioso
        orientale orientativo originale originario orizzontale ornamentale ornitologico orrendo orribile orripilante ortodosso
        ortofrutticolo ortogonale ortografico ortopedico osceno oscuro osmotico ospedaliero ospitale osseo ossequioso ossessivo ostativo
        ostetrico ostico ostile ottagonale ottico ottimale ottimista ottimistico ottocentesco ottomano ottuagenario ottuso ovale ovino ovvio
        pacato pacchiano pacifico pacifista padano paesaggistico paesano paffuto pagano palermitano palese palestinese palliativo pallido
        palpabile paludoso panamense pandemico panoramico papabile papale papalino paradigmatico paradisiaco paradossale paraguaiano
        paralimpico parallelo paramilitare paranoico paranormale parassita parassitario pari parigino paritario paritetico parlamentare
        parlante parmense parmigiano parrocchiale parsimonioso partecipe particolareggiato partigiano partitico partitocratico parziale
        passato passeggero passionale passivo pastorale pastoso paterno patetico patologico patriarcale patrimoniale patriottico patrizio
        patrocinante pauroso pazzesco pazzo peculiare pecuniario pedagogico pedante pedemontano pedestre pedonale peggiorativo pelagico
        peloso pelvico penale penalista penalistico pendente pendolare penetrante penitente penitenziario pensante pensieroso pensile
        pensionistico pentagonale penultimo percentuale percettibile percettivo perdente perenne perentorio perfetto perfido performante
        pericoloso periferico perimetrale periodico perito perlaceo permaloso permanente permeabile permissivo pernicioso perpendicolare
        perpetuo perplesso persecutorio persiano persistente personale personalistico perspicace persuasivo pertinace pertinente perturbante
        peruviano pervasivo perverso pesante pesarese pescarese pessimo pestilenziale petrolchimico petroliero petrolifero petulante
        piacevole pianeggiante pianistico piano piatto picaresco piccante piccolo pieghevole piemontese pieno pietoso pignolo pigro pingue
        pio pionieristico piovoso piramidale pirata pisano pittoresco pittorico placido planetario plastico plateale platonico plausibile
        plebeo plenario plumbeo plurale pluralista pluralistico pluriennale plurimo pluviale pneumatico poderoso podistico poetico polacco
        polare polemico poliedrico polifonico poliglotta polinesiano politico poliziesco polmonare polposo polveroso pomeridiano pomposo
        ponderato pontificio popolare popoloso pornografico poroso portante portatile portoghese portuale posato positivo possente
        possessivo possibile possidente postale postbellico posteriore posticcio postindustriale postmoderno postumo potabile potente
        potenziale povero pragmatico pratese pratico prativo preannunciato precario precedente precipitoso precipuo preciso precoce
        precolombiano preconcetto precursore predatorio predetto prediletto predittivo predominante preesistente preferenziale preferibile
        preferito prefettizio prefissato pregiato preistorico prelibato preliminare prematuro premiato preminente premuroso prenatale
        prenotato preoccupante preoccupato preponderante prepotente preriscaldato presbiteriano prescritto presentabile presente
        presidenziale pressante prestabilito prestante prestigioso presumibile presunto presuntuoso pretenzioso pretestuoso pretorile
        prevalente preventivato preventivo previdenziale previsto prezioso primario primaverile primigenio primitivo primogenito primordiale
        principale principesco prioritario privativo privato privilegiato privo probabile probatorio problematico procace procedimentale
        procedurale processuale prodigioso prodigo produttivo produttore profano professionale profetico proficuo profilattico profondo
        profugo profumato programmatico progressista progressivo proibitivo proiettivo proletario prolifico prolisso prolungato promettente
        promiscuo promozionale pronto propagandistico propedeutico propizio proporzionale propositivo prosaico prospero prosperoso
        prospettico prossimo protagonista proteico protestante protettivo protezionista protezionistico provenzale proverbiale provinciale
        provocante provocatorio provvisorio prudente prudenziale prussiano psicanalitico psichiatrico psichico psicoattivo psicofisico
        psicologico psicosomatico psicotico pubblicistico pubblicitario pubblico pubere pudico puerile pugilistico pugliese pulito pulsante
        pungente punitivo puntuale purgativo puritano puro purpureo pusillanime putrido quadrangolare quadrato quadriennale quadrimestrale
        quadruplo qualificante qualificato qualitativo quantico quantificabile quantitativo quarantenne quaresimale quattrocentesco
        quinquennale quintuplo quotidiano rabbioso radicale radioattivo radiofonico radiologico radioso rado raffinato raggiante
        raggiungibile ragguardevole ragionevole ramingo rampante rampicante rancido randagio rapace rapido rappresentativo rarefatto raro
        rassegnato rassicurante ravvicinato raziocinante razionale razionalista razzista reale realista realistico realizzabile reattivo
        reazionario recalcitrante recente recettivo recidivo reciproco recondito redditizio referendario referenziale reflessivo refrattario
        reggiano reggino regionale regolamentare regolare reietto relativo relazionale religioso remissivo remoto remunerativo renale
        repellente repentino reperibile replicabile reprensibile repressivo reprobo repubblicano residente residenziale residuale residuo
        resistente respiratorio responsabile restante restaurativo restio restrittivo reticente retorico retrattile retributivo retrivo
        retroattivo retrogrado retrospettivo retrostante rettangolare retto reumatico revisionista revocabile riassuntivo ribelle ricco
        ricercato ricettivo richiedente riconoscente riconoscibile ricorrente ricreativo ridente ridicolo ridondante ridotto riduttivo
        rieducativo riepilogativo riferibile riflessivo riformatore riformista rifrangente rigido rigoglioso rigoroso rilevante rimanente
        rimarchevole rimborsabile riminese rinascimentale rinnovabile rinomato ripetibile ripetitivo ripetuto ripido riprovevole risaputo
        rischioso riservato risicato risolutivo risoluto risonante risorgimentale rispettabile rispettivo rispettoso ristagnante ristretto
        risultante ritmato ritmico ritroso rituale rivale rivelatore riverente rivoluzionario robotico robusto roccioso romagnolo romanesco
        romano romantico romanzesco romeno rosa rosato roseo rosso rossoblù rossonero rotabile rotante rotatorio rotondo rotto rovente
        rovinoso rozzo ruandese rubicondo rude rudimentale ruggente rugoso rumeno rumoroso rupestre rurale russo rustico ruvido sabaudo
        sabbioso saccente sacerdotale sacrale sacrilego sacro sacrosanto sadico sagace saggio salariale salato saldo saliente salino
        salmastro salomonico saltuario salubre salutare salutista salvadoregno salvifico salvo sanguigno sanguinario sanguinoso sanitario
        sano sapiente saporito sarcastico sardo sassone satanico satellitare satirico saturo saudita savio sbadato sbagliato sbalorditivo
        sbarazzino sbiadito sbrigativo scabro scabroso scadente scalare scaltro scalzo scandaloso scandinavo scaramantico scarso scatenato
        scellerato scemo scenico scenografico scettico schematico schiavista schiavo schietto schifoso schivo schizofrenico sciagurato
        scientifico sciistico sciocco scismatico scivoloso scolare scolastico scomodo scomponibile sconcertante sconosciuto scontroso
        sconveniente sconvolgente scorretto scorrevole scortese scosceso scostante scottante scozzese screditato scritto scrupoloso
        scultoreo scuro scurrile secco secentesco secessionista secolare secondario sedentario sedicente segnaletico segreto seguente
        seicentesco selettivo selvaggio selvatico semantico semestrale semiautomatico semiologico semisconosciuto semita semitico semplice
        senatoriale senegalese senese senile sensato sensazionale sensibile sensitivo sensoriale sensuale sentimentale separatista separato
        sepolcrale serafico serale serbo sereno seriale serico serio serrato servile servizievole sessantenne sessista sessuale sessuologico
        settario settecentesco settentrionale settimanale settoriale severo sfacciato sfarzoso sfavillante sfavorevole sfegatato sferico
        sfizioso sfortunato sfrenato sfrontato sfuggente sgarbato sgargiante sgradevole sgradito sgraziato siberiano siccitoso siciliano
        sicuro siderale siderurgico sieropositivo sigillato significante significativo silente silenziatore silenzioso sillabico silvano
        silvestre simbiotico simbolico simile simmetrico simpatico simultaneo sincero sincronico sindacale sindacalista sinfonico singalese
        singolare singolo sinistro sinottico sintattico sintetico sintomatico sionista siracusano siriano sismico sismologico sistematico
        slavo sleale slovacco sloveno smaltato smanioso smisurato smodato snello snob soave sobrio sociale socialista socievole sociologico
        sociopolitico sociosanitario soddisfatto sodo sofferente soffice soffuso sofisticato soggettivo solare solenne solerte solidale
        solido solitario solito sollecito solo solstiziale solubile solvente solvibile somalo sommario sommo sonico sonnolento sonoro
        sontuoso sopito soporifero sopportabile soppresso soprannaturale soprannumerario sordo sornione sorprendente sorridente sospensivo
        sospeso sospetto sospettoso sostanziale sostanzioso sostenibile sostenuto sostitutivo sotterraneo sottile sottinteso sottomarino
        sottostante sottosviluppato sovietico sovrabbondante sovradimensionato sovraesposto sovraffollato sovranazionale sovrano sovrastante
        sovrastrutturale sovrumano sovversivo spagnolo spartano spasmodico spaventoso spaziale spazioso speciale specialistico specifico
        speculare speculativo spedito spensierato sperduto spericolato sperimentale spesso spettacolare spettante spettrale spiacevole
        spietato spigliato spigoloso spinale spinoso spiritoso spirituale splendente splendido spoglio spontaneo sporadico sporco sportivo
        spossato spregevole spregiudicato sprezzante sprovveduto sprovvisto spudorato spumante spumeggiante spurio squallido squilibrato
        squisito stabile stagionale stagnante stalinista staminale stanco stanziale statale statico statistico statuario statunitense
        statutario stazionario stellare stentato stentoreo stereofonico stereotipato sterile stilistico stimato stimolante stizzoso stoico
        stolto storico storiografico storpio strabiliante straccione strafottente stragiudiziale strampalato straniero strano straordinario
        strategico stravagante straziante strepitoso stressante stretto stridente stridulo stroncante struggente strumentale strutturale
        studentesco studioso stupefacente stupefatto stupendo stupido suadente subacqueo subalpino subalterno subatomico subdolo subitaneo
        sublime subnormale subordinato subsahariano subtropicale suburbano successivo successorio succitato succoso succube succulento
        sudafricano sudamericano sudanese sudcoreano suddetto suddito sudicio sudoccidentale sudorientale sufficiente suggestivo suindicato
        suino sulfureo summenzionato sunnita sunto superbo superficiale superfluo superiore superlativo supersonico superstite superstizioso
        supino supplementare supplente suppletivo supplichevole supponente supremo surgelato surreale surrealista surrettizio suscettibile
        susseguente sussidiario svantaggiato svedese sveglio svelto sventurato svevo svizzero svogliato tacito taciturno tagliente taiwanese
        talebano tangente tangenziale tangibile tanzaniano tarantino tarchiato tardivo tardo tariffario tascabile tassativo tassonomico
        tattico tattile taurino teatrale tecnico tecnocratico tecnologico tedesco tedioso telefonico telematico teleologico telepatico
        televisivo tematico temerario temibile tempestivo tempestoso temporale temporaneo tenace tendenziale tendenzioso tenebroso tenero
        tentacolare tenue teologale teologico teoretico teorico teosofico teramano terapeutico termale termico terminale terminologico
        termodinamico termoelettrico termonucleare ternano terreno terrestre terribile terrificante territoriale terrorista terroristico
        terso tessile testamentario testardo testuale tetro texano thailandese tibetano tiepido timido timoroso tintinnante tinto tipico
        tirannico tiranno tiroideo tirrenico titanico titolare titubante tollerabile tollerante tombale tondo tonico topografico torbido
        torinese torrenziale torrido tortuoso toscano tossico totale totalitario totemico tozzo traboccante tracotante traditore
        tradizionale tragico trainante tranquillo transatlantico transennato transessuale transgenico transitivo transitorio transnazionale
        trapanese trapezoidale trascendentale trascendente trascurabile trasferibile trasgressivo trasmissibile trasparente trasportabile
        trasversale traumatico travolgente trecentesco tremendo tremolante trentennale trentenne trentino trevigiano triangolare tribale
        tributario tricolore tridimensionale triennale triestino trifase trilaterale trimestrale trinitario trionfale trionfante tripartito
        triplice triste trito triviale trofico troiano tronco tronfio tropicale tubercolare tubolare tumorale tumultuoso tunisino turbolento
        turco turgido turistico turpe tutelare tutorio ubriaco ucraino udibile uditivo ufficiale ufficioso ugandese uguale ulteriore ultimo
        ultracentenario ultramoderno ultrasonico ultraterreno ultravioletto umanista umanistico umanitario umano umbratile umbro umido umile
        umorale umoristico unanime uncinato undecimo ungherese unicamerale unico uniforme unilaterale unionista unitario universale
        universitario univoco untuoso urbanistico urbano urgente urologico urticante uruguaiano usuale utile utilitario utilitaristico
        utopico utopistico uzbeko vacante vagabondo vaginale vago valdese valdostano valente valido valoroso valutario valutativo vandalico
        vanesio vanitoso vano vantaggioso vaporoso varesino variabile variegato vario variopinto vasto vaticano vecchio veemente vegano
        vegetale vegetariano vegetativo veggente velato velenoso velleitario vellutato veloce venerabile venerando veneto veneziano veniale
        ventennale ventenne ventoso ventrale ventricolare venturo verace verbale verdastro verde verdeggiante vergognoso veridico
        verificabile veritiero vermiglio veronese verosimile versatile vertebrato verticale vertiginoso vescovile vespertino vessatorio
        vestibolare veterano veterinario viario vibrante vicario vicendevole vicentino vichingo vicino videoludico viennese vietnamita
        vigente vigile vigoroso vile villano villereccio vincente vincitore vincolante vinicolo violaceo violento virale virile virtuale
        virtuosistico virtuoso viscerale viscido viscoso visibile visionario visivo vispo vissuto vistoso vitale vitivinicolo vitreo
        vittoriano vittorioso vivace vivaio vivente vivo viziato vizioso vocale vocazionale volante volatile volenteroso volgare volitivo
        volontario volpino voltaico volubile volumetrico voluminoso voluto voluttuario voluttuoso vorace vorticoso vulcanico vulnerabile
        vuoto xenofobo yemenita zairese zelante zonale zoologico zootecnico zoppo zuccherato zuccheroso
        """
}
