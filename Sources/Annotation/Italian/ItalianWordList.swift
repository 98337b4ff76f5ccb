/// Italian words that no rule inflects: the closed classes, and frequent words with readings of their own.
enum ItalianWordList {
    /// A line begins with a tag; its words are forms, each with its lemma behind a stroke where that is another.
    static let words = """
        DET il lo/il la/il l'/il i/il gli/il le/il un/uno uno una/uno un'/uno gl'/il
        DET questo questa/questo questi/questo queste/questo quest'/questo sto/questo sta/questo sti/questo ste/questo
        DET quello quella/quello quelli/quello quelle/quello quel/quello quei/quello quegli/quello quell'/quello
        DET mio mia/mio miei/mio mie/mio tuo tua/tuo tuoi/tuo tue/tuo suo sua/suo suoi/suo sue/suo nostro nostra/nostro nostri/nostro
        DET nostre/nostro vostro vostra/vostro vostri/vostro vostre/vostro loro proprio propria/proprio propri/proprio proprie/proprio
        DET ogni qualche qualsiasi qualunque ciascun/ciascuno ciascuno ciascuna/ciascuno alcun/alcuno alcuno alcuna/alcuno alcuni/alcuno
        DET alcune/alcuno nessun/nessuno nessuno nessuna/nessuno nessun'/nessuno tutto tutta/tutto tutti/tutto tutte/tutto tutt'/tutto
        DET molto molta/molto molti/molto molte/molto poco poca/poco pochi/poco poche/poco tanto tanta/tanto tanti/tanto tante/tanto
        DET troppo troppa/troppo troppi/troppo troppe/troppo quanto quanta/quanto quanti/quanto quante/quanto altrettanto altrettanta/altrettanto
        DET quale quali/quale qual/quale tale tali/tale tal/tale che entrambi entrambe/entrambi ambedue parecchio parecchia/parecchio
        DET parecchi/parecchio parecchie/parecchio diversi/diverso diverse/diverso vari/vario varie/vario certo certa/certo certi/certo
        DET niuno niuna/niuno niun/niuno niun'/niuno
        DET certe/certo altro altra/altro altri/altro altre/altro altr'/altro più meno codesto codesta/codesto codesti/codesto
        DET quant'/quanto tant'/tanto ogn'/ogni qualch'/qualche ciascun'/ciascuno alcun'/alcuno codeste/codesto
        PRON io tu egli lui lei noi voi loro essi/esso esso essa/esso esse/esso ella me te sé se mi ti si ci vi lo la li le gli ne glie/gli
        PRON l'/lo m'/mi t'/ti s'/si c'/ci v'/vi n'/ne ce/ce ve/ve che chi cui quale quali/quale qual/quale quanto quanti/quanto quante/quanto
        PRON questo questa/questo questi/questo queste/questo quello quella/quello quelli/quello quelle/quello quel/quello ciò costui costei
        PRON costoro colui colei coloro qualcosa qualcuno qualcuna/qualcuno nessuno nessuna/nessuno niente nulla tutto tutta/tutto tutti/tutto
        PRON tutte/tutto altro altra/altro altri/altro altre/altro altrui uno una/uno ognuno ognuna/ognuno ciascuno ciascuna/ciascuno
        PRON chiunque alcuno alcuni/alcuno alcune/alcuno molti/molto molte/molto molto pochi/poco poche/poco poco tanti/tanto tante/tanto
        PRON tanto troppi/troppo troppo parecchi/parecchio entrambi entrambe/entrambi ambedue cosa cos'/cosa medesimo stesso stessa/stesso
        PRON stessi/stesso stesse/stesso mio mia/mio miei/mio mie/mio tuo tua/tuo tuoi/tuo tue/tuo suo sua/suo suoi/suo sue/suo nostro
        PRON nostra/nostro nostri/nostro nostre/nostro vostro vostra/vostro vostri/vostro vostre/vostro proprio propria/proprio tale tali/tale dove
        PRON chicchessia checché granché alcunché certuni/certuno taluni/taluno taluno certi/certo
        PRON ke/che niuno ch'/che
        PRON qualcun/qualcuno qualcun'/qualcuno ognun/ognuno nient'/niente null'/nulla quell'/quello quest'/questo quant'/quanto
        ADP di d'/di a ad/a da d/di in con su per tra fra senza dopo durante contro verso secondo sotto sopra presso entro oltre fino sino
        ADP tramite mediante attraverso lungo circa dietro davanti dentro fuori vicino accanto intorno attorno grazie rispetto riguardo
        ADP nonostante malgrado salvo eccetto tranne dinanzi innanzi incontro come prima insieme assieme via causa de x/per vs versus
        ADP senz'/senza sott'/sotto sopr'/sopra sovr'/sopra contr'/contro entr'/entro oltr'/oltre fin fr'/fra tr'/tra
        CCONJ e ed/e o od/o ma né nè/né però oppure ovvero ossia cioè bensì nonché sia anzi eppure quindi tuttavia dunque pertanto
        SCONJ che se perché perchè/perché quando come mentre poiché poichè/poiché affinché affinchè/affinché benché sebbene qualora
        SCONJ finché finchè/finché purché siccome giacché dacché cosicché sicché allorché allorquando laddove dove ove nonostante dopo prima
        SCONJ xké/perché xkè/perché xche/perché ke/che ché ch'/che senza quanto anziché fuorché ancorché seppure quantunque comunque appena perciocché acciocché che' di a da per pur quand'/quando ov'/ove com'/come
        ADV non più anche già ancora sempre mai poi ora oggi ieri domani allora così molto poco tanto troppo quanto assai bene male meglio
        ADV peggio qui qua lì là dove quando come perché perchè/perché solo soltanto proprio pure pur/pure quasi forse ormai invece inoltre
        ADV infatti dunque quindi perciò però cioè ecco insieme fuori dentro sopra sotto prima dopo dietro davanti avanti indietro intorno
        ADV attorno vicino lontano presto tardi spesso subito appena adesso almeno addirittura altrimenti altrove anzi abbastanza circa
        ADV comunque tuttavia pertanto piuttosto purtroppo magari mica nemmeno neanche neppure ovunque dappertutto talvolta talora ovvero
        ADV sì no dapprima infine finalmente oltre inoltre nuovamente meno su giù via ci/ci vi/vi ne/ne c'/ci affatto ahimè altrettanto anch'/anche
        ADV ancor/ancora ben/bene mal/male or/ora sol/solo viceversa volentieri apposta accanto addosso appresso adagio chissà dinanzi
        ADV dopodomani frattanto intanto nonostante nondimeno onde oramai perfino persino pressoché qualora quaggiù quassù lassù laggiù
        ADV semmai sennò sinora finora stamattina stamani stanotte stasera stavolta talmente tanto tuttora tutt'altro vieppiù soprattutto
        ADV innanzitutto anzitutto dapprincipio perlopiù perlomeno pian piano po'/poco mo'/modo tutt'/tutto specie contro attualmente cosa
        ADV entro ieri l'altro gratis bis ecc./eccetera ecc/eccetera etc./eccetera etc/eccetera eccetera es. cioé/cioè altresì sicuramente
        ADV cmq/comunque nn/non allor/allora pian/piano donde laonde dianzi iersera
        ADV dov'/dove com'/come quand'/quando ov'/ove ond'/onde neanch'/neanche fors'/forse tant'/tanto quant'/quanto tuttor/tuttora talor/talora
        INTJ ah ahi oh ohi eh ehi beh boh mah uh uffa ciao salve addio grazie evviva viva bravo basta ehm ops wow oddio macché amen ok sì no
        INTJ ahimè accidenti cavolo caspita peccato buongiorno buonasera buonanotte arrivederci alé olé bah urrà mannaggia scusa prego
        INTJ be'/beh to' ve' deh ohé orsù suvvia ehilà perbacco ohimè magari evvai ehi vabbè vabbe'/vabbè
        NUM zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto
        NUM diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento trecento quattrocento cinquecento
        NUM seicento settecento ottocento novecento mille duemila tremila quattromila cinquemila seimila settemila ottomila novemila
        NUM diecimila ventimila trentamila quarantamila cinquantamila centomila i ii iii iv vi vii viii ix x xi xii xiii xiv xv xvi xvii
        NUM cent'/cento vent'/venti trent'/trenta quarant'/quaranta cinquant'/cinquanta xviii xix xx xxi
        AUX è/essere sono/essere sei/essere siamo/essere siete/essere son/essere era/essere ero/essere eri/essere erano/essere eravamo/essere
        AUX eravate/essere fui/essere fu/essere fosti/essere fummo/essere foste/essere furono/essere sarò/essere sarai/essere sarà/essere
        AUX saremo/essere sarete/essere saranno/essere sarei/essere saresti/essere sarebbe/essere saremmo/essere sareste/essere
        AUX sarebbero/essere sia/essere siano/essere siate/essere siamo/essere fossi/essere fosse/essere fossimo/essere fossero/essere
        AUX eran/essere fia/essere fiano/essere saria/essere sarian/essere furo/essere fur/essere fosser/essere
        AUX essere esser/essere stato/essere stata/essere stati/essere state/essere essendo/essere e'/essere é/essere sii/essere c'è/essere
        ADJ stesso stessa/stesso stessi/stesso stesse/stesso altro altra/altro altri/altro altre/altro medesimo medesima/medesimo
        ADJ maggiore maggiori/maggiore maggior/maggiore minore minori/minore minor/minore migliore migliori/migliore miglior/migliore
        ADJ peggiore peggiori/peggiore superiore superiori/superiore inferiore inferiori/inferiore bel/bello bei/bello begli/bello bell'/bello
        ADJ bello bella/bello belli/bello belle/bello buon/buono buon'/buono buono buona/buono buoni/buono buone/buono ottimo/ottimo
        ADJ ottima/ottimo ottimi/ottimo ottime/ottimo pessimo pessima/pessimo massimo massima/massimo massimi/massimo minimo minima/minimo
        ADJ gran/grande grande grandi/grande grand'/grande san/santo sant'/santo santo santa/santo santi/santo primo prima/primo primi/primo
        ADJ prime/primo secondo seconda/secondo secondi/secondo seconde/secondo terzo terza/terzo quarto quarta/quarto quinto quinta/quinto
        ADJ sesto sesta/sesto settimo settima/settimo ottavo ottava/ottavo nono nona/nono decimo decima/decimo ultimo ultima/ultimo
        ADJ ultimi/ultimo ultime/ultimo ennesimo ennesima/ennesimo scorso scorsa/scorso scorsi/scorso scorse/scorso prossimo prossima/prossimo
        ADJ prossimi/prossimo prossime/prossimo mezzo mezza/mezzo mezzi/mezzo mezze/mezzo intero intera/intero interi/intero unico unica/unico
        ADJ unici/unico uniche/unico solo sola/solo soli/solo sole/solo pari dispari vero vera/vero veri/vero vere/vero
        ADJ zitto zitta/zitto zitti/zitto zitte/zitto celeberrimo acerrimo integerrimo saluberrimo miserrimo
        ADJ mezz'/mezzo pover'/povero pover/povero prim'/primo ultim'/ultimo second'/secondo terz'/terzo quart'/quarto mal/malo sant/santo belga
        ADJ belgi/belga belghe/belga dabbene perbene arancione rosa viola blu beige
        NOUN euro film bar sport computer virus lapis gas autobus tram quiz test show leader manager web blog computer mouse file software
        NOUN hardware weekend week-end boss boom stop spot staff team trend stress standard record network marketing internet email e-mail
        NOUN auto moto foto radio video cinema città università età verità realtà qualità quantità attività società possibilità libertà
        NOUN art./articolo artt./articolo n./numero pag./pagina pagg./pagina p./pagina pp./pagina sig./signore sig.ra/signora dott./dottore
        NOUN prof./professore on./onorevole d.p.r. d.l. d.lgs. c.c. c.p. co./comma km kg cm mm lit. lire/lira secolo sec./secolo ha/ettaro
        NOUN dottor/dottore professor/professore ingegner/ingegnere signor/signore ispettor/ispettore cavalier/cavaliere
        NOUN direttor/direttore senator/senatore monsignor/monsignore commissar/commissario amor/amore dolor/dolore onor/onore
        NOUN cuor/cuore fior/fiore color/colore valor/valore furor/furore timor/timore cor/cuore colle colli/colle monarca monarchi/monarca
        NOUN die dèi/dio arbitri/arbitro patriarchi/patriarca raga/ragazzo stangata stangate/stangata
        NOUN dott.ssa/dottoressa ing./ingegnere avv./avvocato arch./architetto geom./geometra rag./ragioniere mons./monsignore sen./senatore
        NOUN cap./capitolo vol./volume voll./volume fig./figura figg./figura tab./tabella all./allegato lett./lettera ca'/casa belga belgi/belga belghe/belga
        NOUN volta volte/volta parte parti/parte modo modi/modo fatto fatti/fatto caso casi/caso stato stati/stato studio studi/studio
        NOUN fine fini/fine crisi analisi tesi ipotesi sintesi base basi/base sede sedi/sede dì gru re caffè tè papà mamma babbo
        NOUN presidente presidenti/presidente governo governi/governo paese paesi/paese mondo mondi/mondo vita vite/vita
        NOUN lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
        NOUN ottobre novembre dicembre genti/gente gente cosa cose/cosa anno anni/anno giorno giorni/giorno mese mesi/mese
        VERB è/essere sono/essere era/essere erano/essere fu/essere sia/essere sarà/essere v./vedere cfr./confrontare vedi/vedere
        VERB stato/stare stata/stare stati/stare state/stare dài/dare
        VERB taccio/tacere taccia/tacere tacciano/tacere tacciate/tacere tratto/trarre premi/premere peso/pesare pesi/pesare pesa/pesare
        VERB pesano/pesare fummo/essere foste/essere fosti/essere atterrò/atterrare atterrai/atterrare
        VERB va'/andare fa'/fare sta'/stare da'/dare di'/dire te'/tenere fé/fare fe'/fare
        SYM % € $ § + = & ° # @ / × >
        PROPN italia europa roma milano torino napoli venezia firenze bologna genova palermo bari francia germania spagna inghilterra
        PROPN giovanni giuseppe antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele
        PROPN giorgio aldo sergio luciano andrea marco luca matteo alessandro stefano roberto maria anna giovanna teresa lucia paola
        PROPN carla elena laura silvia giulia sara chiara francesca alessandra renzi monti berlusconi prodi grillo bersani napolitano
        """
}
