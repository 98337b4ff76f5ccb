extension Abbreviations {
    /// The abbreviations of Italian.
    public static let italian = Abbreviations(
        titles: """
            col sottosegr sig sig.ra sig.na sig.re sigg sigg.ri sig.ri dott dott.ssa dott.sse dott.ri dott.re dr dr.ssa d.ssa prof prof.ssa prof.sse proff prof.ri \
            avv avv.ti avv.to avv.ssa ing ingg arch archh geom rag ragg per.ind p.i on onn on.le on.li sen senn dep cav cav.lav cav.uff gr.uff \
            comm.re uff gen.le magg cap.no col.lo ten.col serg mar.llo m.llo brig amm s.ten mons card em s.em s.e s.ecc ecc.mo ecc.za rev \
            rev.do rev.mo rev.da rev.mi r.p fr f.llo s.s s.a.r s.m s.a.s.m pres segr min.ro cons cons.re sost proc dir direz ill ill.mo ill.ma \
            gent gent.mo gent.ma gent.mi gent.me egr egr.io egr.gi spett spett.le spett.li chiar.mo chiar.ma chiar.mi stim.mo stim.ma \
            preg preg.mo preg.ma preg.mi dist.mo dist.ma mr mrs mme mlle st ste m.o sup ved co.nte march p.ssa pr fam famm ten s.ten sottoten com.te comm sac vicebrig arciv vesc princ not isp dipl vicepres vicedir resp
            """,
        connectors: """
            cfr cf conf vd vds ad.es p.es per.es es i.e e.g vs rif ril viz op loc l.c cosid cosidd c.a circ alleg rich trad introd pref curat \
            tel telef cell p.zza p.za p.le c.so v.le l.go vic b.go loc.tà fraz prov q.tà n.b nb p.s gazz bibl n.d.r ndr n.d.t n.d.a d.lgs d.lg dlgs d.leg \
            d.l d.m d.p.r d.p.c.m d.p.c d.g.r d.d.l d.r d.d l.r l.cost l.n l.p o.m r.d r.d.l r.g c.d cass sent sentt decr deliber \
            rep repert mapp fogl partic lett max.le f.lli ff.ss pl masc femm ingl franc ted spagn bibl append approx fasc fascc \
            ediz nr.ro p.p.s trib pret pretor c.d.a sott
            """,
        references: """
            n nn nr nro num p pp pag pagg pg pgg art artt vol voll cap capp eq eqq fig figg tab tabb tav tavv par parr co coll cc c f foll ff fol tom ed \
            ph sez sezz lib libb sgg quad schd doc docc ep epp vers vv cpv all ord prot reg cat cl lett fasc cod \
            genn gen febb feb febbr apr lugl lug sett set ott nov dic giu ago mart merc giov ven sab dom lun sec secc ca ss.uu ss.pp aa.vv a.a a.s min ms mss disp prel deter delib racc suppl
            """,
        numbered: """
            tit est mar mag max lat gr lungh largh alt diam spess prof pot vel dim capac sup quant temp press pos matr mod lott sched scad mapp sub part \
            s.th km post cas cons civ pen sess estr pubbl prat fatt boll ddt graf
            """,
        books: """
            inf purg parad gen es lev num deut gios giud cron esd giob sal salm prov qoel is isa ger ezech os abac zac matt giov gv mt \
            mc lc at rom cor gal ef coloss tess filem ebr giac pt apoc ap
            """,
        final: """
            s.a s.c s.s.d a.s.d app ins assoc ass fond univ dip fac ist comp lic class fisc pal pza vitt coop soc & c.ia al ibid ib id \
            cit citt art.cit op.cit loc.cit s.d s.l s.i.d succ mod modd modif succ.mod int pross temp seg segg ss.mm ecc.ti jr sr jun \
            a.m p.m m.q c.v h.p ph.d e.p.c p.c.c tot cad doll sterl firm p.iva naz internaz eur med metr arrot occ \
            occid orient corr rist s.f n.n ss orizz autom dimens caratt separaz trasm inseg scost tecn biol chim filol geogr giur gramm impers \
            intr mitol neol pitt recipr rifl scherz spreg superl teatr teol tosc volg zool
            """,
        companies: "s.p.a s.r.l s.n.c s.a.s s.c.a.r.l s.c.r.l s.r.l.s soc.coop co inc ltd corp llc gmbh",
        closing: "ecc etc a.c d.c av.c e.v c.c c.p.c c.p.p p.v u.s c.m s.m.i ss.mm.ii q.b c.v.d r.s.v.p",
        units: "gg ca min sec h m s g l t ha",
        proper: "",
        forenames: "al ed max rich ted tom vic")
}
