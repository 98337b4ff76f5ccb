/// How the Italian verbs are conjugated that don't follow their infinitive alone.
enum VerbTable {
    /// The irregular verbs, one a line.
    ///
    /// A line is the verb, or with `*` the end of all verbs that go like it, then what is irregular: `past` the stem of *presi*,
    /// *prese*, *presero*; `part` the participle; `fut` the stem of future and conditional; `stem` that of imperfect and gerund; `pres`
    /// the six forms of the present; `subj` the stem of the subjunctive (*venga*); `imp` the imperatives of the second person singular;
    /// `also` forms besides. The longest ending that fits is followed.
    static let irregular = """
        *endere past=es part=eso
        *vendere
        *fendere
        *difendere past=difes part=difeso
        *offendere past=offes part=offeso
        *splendere
        *idere past=is part=iso
        *stridere
        *odere past=os part=oso
        godere fut=godr
        *udere past=us part=uso
        *adere past=as part=aso
        *cadere past=cadd part=caduto fut=cadr
        *ardere past=ars part=arso
        *ordere past=ors part=orso
        *perdere past=pers part=perso also=perduto,perduta,perduti,perdute
        *spondere past=spos part=sposto
        *ascondere past=ascos part=ascosto
        *fondere past=fus part=fuso
        *pandere part=panso
        *scindere past=sciss part=scisso
        *ledere past=les part=leso
        *uotere past=oss part=osso
        *uovere past=oss part=osso
        *piovere past=piovv part=piovuto
        *rescere past=rebb part=resciuto
        *noscere past=nobb part=nosciuto
        *nascere past=nacqu part=nato
        *vincere past=vins part=vinto
        *torcere past=tors part=torto
        *cuocere past=coss part=cotto pres=cuocio,cuoci,cuoce,cuociamo,cuocete,cuociono subj=cuoci also=cociamo,coceva
        *nuocere past=nocqu part=nociuto pres=nuoccio,nuoci,nuoce,nuociamo,nuocete,nuocciono subj=nuocci also=nocciono,noceva
        *piacere past=piacqu part=piaciuto pres=piaccio,piaci,piace,piacciamo,piacete,piacciono subj=piacci
        *giacere past=giacqu part=giaciuto pres=giaccio,giaci,giace,giacciamo,giacete,giacciono subj=giacci
        *tacere past=tacqu part=taciuto pres=taccio,taci,tace,tacciamo,tacete,tacciono subj=tacci
        *eggere past=ess part=etto
        *iggere past=iss part=itto
        *figgere past=fiss part=fitto
        *uggere past=uss part=utto
        *ngere past=ns part=nto
        *stringere past=strins part=stretto
        *spegnere past=spens part=spento pres=spengo,spegni,spegne,spegniamo,spegnete,spengono subj=speng
        *ergere past=ers part=erso
        *ergersi past=ers part=erto
        *orgere past=ors part=orto
        *urgere past=urs part=urto
        *argere past=ars part=arso
        *irigere past=iress part=iretto
        *rigere past=ress part=retto
        *sigere part=satto
        *redigere past=redass part=redatto
        *ligere past=less part=letto
        *olgere past=ols part=olto
        *ulgere past=uls part=ulto
        *cogliere past=cols part=colto pres=colgo,cogli,coglie,cogliamo,cogliete,colgono subj=colg
        *togliere past=tols part=tolto pres=tolgo,togli,toglie,togliamo,togliete,tolgono subj=tolg
        *sciogliere past=sciols part=sciolto pres=sciolgo,sciogli,scioglie,sciogliamo,sciogliete,sciolgono subj=sciolg
        *scegliere past=scels part=scelto pres=scelgo,scegli,sceglie,scegliamo,scegliete,scelgono subj=scelg
        *solvere past=sols part=solto
        *volvere part=voluto
        *sumere past=suns part=sunto
        *primere past=press part=presso
        *dimere past=dens part=dento
        *correre past=cors part=corso
        *mettere past=mis part=messo
        *nettere past=ness part=nesso also=nettei,netté
        *flettere past=fless part=flesso also=flettuto
        *cutere past=cuss part=cusso
        *concedere past=concess part=concesso
        *succedere past=success part=successo also=succeduto
        *chiedere past=chies part=chiesto also=chieggo,chieggono,chiegga
        *vedere past=vid part=visto fut=vedr also=veduto,veduta,veduti,vedute,veggo,veggono,vegga,vedea,vedeano
        *provvedere past=provvid part=provvisto
        *sedere pres=siedo,siedi,siede,sediamo,sedete,siedono subj=sied also=sieda,seggo,segga,seggono,seggano
        *scrivere past=scriss part=scritto
        *vivere past=viss part=vissuto fut=vivr
        *rompere past=rupp part=rotto
        *pellere past=puls part=pulso
        *cellere past=cels part=celso
        *sistere part=sistito
        *stinguere past=stins part=stinto
        *tenere past=tenn fut=terr pres=tengo,tieni,tiene,teniamo,tenete,tengono subj=teng also=tien
        *venire past=venn fut=verr part=venuto pres=vengo,vieni,viene,veniamo,venite,vengono subj=veng also=vien
        *porre past=pos fut=porr part=posto stem=pon pres=pongo,poni,pone,poniamo,ponete,pongono subj=pong
        *trarre past=trass fut=trarr part=tratto stem=tra pres=traggo,trai,trae,traiamo,traete,traggono subj=tragg
        *durre past=duss fut=durr part=dotto stem=duc pres=duco,duci,duce,duciamo,ducete,ducono subj=duc
        *valere past=vals fut=varr part=valso pres=valgo,vali,vale,valiamo,valete,valgono subj=valg
        *rimanere past=rimas fut=rimarr part=rimasto pres=rimango,rimani,rimane,rimaniamo,rimanete,rimangono subj=rimang
        *dolere past=dols fut=dorr part=doluto pres=dolgo,duoli,duole,doliamo,dolete,dolgono subj=dolg
        solere part=solito pres=soglio,suoli,suole,sogliamo,solete,sogliono subj=sogli also=suol,solea,soleano
        parere past=parv fut=parr part=parso pres=paio,pari,pare,paiamo,parete,paiono subj=pai also=par,parea,pareano
        *apparire past=apparv part=apparso pres=appaio,appari,appare,appariamo,apparite,appaiono subj=appai
        *omparire past=omparv part=omparso pres=ompaio,ompari,ompare,ompariamo,omparite,ompaiono subj=ompai
        bere past=bevv fut=berr part=bevuto stem=bev pres=bevo,bevi,beve,beviamo,bevete,bevono
        *uscire pres=esco,esci,esce,usciamo,uscite,escono subj=esc
        *riuscire pres=riesco,riesci,riesce,riusciamo,riuscite,riescono subj=riesc
        *fuoriuscire pres=fuoriesco,fuoriesci,fuoriesce,fuoriusciamo,fuoriuscite,fuoriescono subj=fuoriesc
        *morire part=morto pres=muoio,muori,muore,moriamo,morite,muoiono subj=muoi also=morrà,morrò,morranno,morrebbe
        *salire pres=salgo,sali,sale,saliamo,salite,salgono subj=salg
        udire pres=odo,odi,ode,udiamo,udite,odono subj=od also=udrà,udrò,udranno
        aprire part=aperto also=apersi,aperse,apersero
        *coprire part=coperto also=copersi,coperse,copersero
        riaprire part=riaperto
        offrire part=offerto also=offersi,offerse,offersero
        soffrire part=sofferto also=soffersi,sofferse,soffersero
        *seppellire also=sepolto,sepolta,sepolti,sepolte
        empire pres=empio,empi,empie,empiamo,empite,empiono subj=empi
        riempire pres=riempio,riempi,riempie,riempiamo,riempite,riempiono subj=riempi
        compiere part=compiuto also=compì,compirono,compita,compito
        cucire pres=cucio,cuci,cuce,cuciamo,cucite,cuciono subj=cuci
        esaurire
        potere fut=potr pres=posso,puoi,può,possiamo,potete,possono subj=poss also=puo',potea,poteano,potria,potean
        volere past=voll fut=vorr pres=voglio,vuoi,vuole,vogliamo,volete,vogliono subj=vogli imp=vogli,vogliate also=vuol,volea,voleano,vorria
        dovere fut=dovr pres=devo,devi,deve,dobbiamo,dovete,devono subj=debb also=debbo,debbono,dev',deva,deggio,dovea,doveano,dovria
        sapere past=sepp fut=sapr pres=so,sai,sa,sappiamo,sapete,sanno subj=sappi imp=sappi,sappiate also=sapea,sapeano,san
        risapere past=risepp fut=risapr pres=riso,risai,risà,risappiamo,risapete,risanno subj=risappi
        avere past=ebb fut=avr pres=ho,hai,ha,abbiamo,avete,hanno subj=abbi imp=abbi,abbiate also=han,avea,aveano,avria,avriano,avrian,avean
        riavere past=riebb fut=riavr pres=riò,riai,rià,riabbiamo,riavete,rianno subj=riabbi
        andare fut=andr pres=vado,vai,va,andiamo,andate,vanno subj=vad imp=va',vai also=vo
        dare past=dett fut=dar pres=do,dai,dà,diamo,date,danno subj=di imp=da',dai also=diedi,diede,diedero,dessi,desse,dessimo,dessero,desti,demmo,deste,dato,data,dati,dando,diano,dia,da',d'
        ridare past=ridett fut=ridar pres=rido,ridai,ridà,ridiamo,ridate,ridanno subj=ridi also=ridiede,ridiedero
        stare past=stett fut=star pres=sto,stai,sta,stiamo,state,stanno subj=sti imp=sta',stai also=stessi,stesse,stessimo,stessero,stesti,stemmo,steste
        fare past=fec fut=far part=fatto stem=fac pres=faccio,fai,fa,facciamo,fate,fanno subj=facci imp=fa',fai also=fo,fé,fe',facea,faceano,fan
        rifare past=rifec fut=rifar part=rifatto stem=rifac pres=rifaccio,rifai,rifà,rifacciamo,rifate,rifanno subj=rifacci
        disfare past=disfec fut=disfar part=disfatto stem=disfac pres=disfo,disfi,disfa,disfiamo,disfate,disfano subj=disfacci
        soddisfare past=soddisfec fut=soddisfar part=soddisfatto stem=soddisfac pres=soddisfo,soddisfi,soddisfa,soddisfiamo,soddisfate,soddisfano subj=soddisfacci also=soddisfino,soddisfi
        sopraffare past=sopraffec fut=sopraffar part=sopraffatto stem=sopraffac pres=sopraffaccio,sopraffai,sopraffà,sopraffacciamo,sopraffate,sopraffanno
        contraffare past=contraffec fut=contraffar part=contraffatto stem=contraffac pres=contraffaccio,contraffai,contraffà,contraffacciamo,contraffate,contraffanno
        dire past=diss fut=dir part=detto stem=dic pres=dico,dici,dice,diciamo,dite,dicono subj=dic imp=di',di also=dicea,diceano
        ridire past=ridiss fut=ridir part=ridetto stem=ridic pres=ridico,ridici,ridice,ridiciamo,ridite,ridicono subj=ridic
        disdire past=disdiss fut=disdir part=disdetto stem=disdic pres=disdico,disdici,disdice,disdiciamo,disdite,disdicono
        contraddire past=contraddiss fut=contraddir part=contraddetto stem=contraddic pres=contraddico,contraddici,contraddice,contraddiciamo,contraddite,contraddicono
        predire past=prediss fut=predir part=predetto stem=predic pres=predico,predici,predice,prediciamo,predite,predicono
        benedire past=benediss fut=benedir part=benedetto stem=benedic pres=benedico,benedici,benedice,benediciamo,benedite,benedicono
        maledire past=malediss fut=maledir part=maledetto stem=maledic pres=maledico,maledici,maledice,malediciamo,maledite,maledicono
        interdire past=interdiss fut=interdir part=interdetto stem=interdic pres=interdico,interdici,interdice,interdiciamo,interdite,interdicono
        indire past=indiss fut=indir part=indetto stem=indic pres=indico,indici,indice,indiciamo,indite,indicono
        """

    /// The verbs in *-ire* that have no *-isc-*.
    static let plain = """
        aprire coprire offrire soffrire dormire partire sentire servire seguire vestire fuggire bollire cucire divertire avvertire
        convertire pentire investire consentire assentire dissentire presentire risentire acconsentire inseguire conseguire proseguire
        perseguire susseguire sovvertire invertire pervertire scoprire riaprire ricoprire riscoprire scucire sfuggire rifuggire travestire
        rivestire ripartire dipartire addormire riaddormentire asservire disservire riservire ribollire compartire venire udire
        """

    /// The verbs in *-ire* that go both ways.
    static let both = """
        sortire tossire eseguire mentire smentire applaudire assorbire inghiottire nutrire languire ripartire aborrire spartire
        """
}
