extension Abbreviations {
    /// The abbreviations of English.
    public static let english = Abbreviations(
        titles: """
            mr mrs ms messrs mmes mme mlle dr drs prof profs rev revd fr hon sen sens gov govs pres gen maj col lt ltc lieut capt cpt \
            cmdr cdr sgt cpl pvt adm brig supt insp ste ven msgr mgr amb asst assoc ph chas geo thos jas wm edw treas dist ald atty det ofc bp abp archbp visct
            """,
        connectors: """
            e.g i.e eg ie cf vs v viz c approx incl esp resp repr trans transl introd p.s n.b nb tel ext mob attn mt mts hwy rte s.ct p.p.s appx civ crim evid cmt cir encyc brit
            """,
        references: """
            nos nr num p pp pg pgs vol vols ch chap chaps chs figs eq eqs eqn eqns sect secs sects arts cl para paras pt pts cols l ll n nn fn div \
            jan feb apr jun jul aug sep sept tue tues thu thur thurs fri supp f.supp encl encls exh ca sched reg regs
            """,
        numbered: """
            no fig art mar sat sun wed mon sec par dec nov oct tab ref col ms app ep mod temp diam ht wt len qty ver enc dim max min s.th ex apt op opp prop thm
            """,
        books: """
            inf purg gen exod ham lev num deut josh judg kgs chron neh pss prov eccl isa jer ezek hos obad mic nah hab zeph hag zech matt mass wash \
            rom cor gal eph thess philem heb jas pet jn rev
            """,
        final: """
            cos bros mfg assn ass'n biol biochem chem phys lett sci engl med psychol clin surg appl comput soc jr sr esq ph.d phd m.d b.a m.a b.sc m.sc b.s m.s d.d.s j.d ll.b ll.m m.b.a r.n u.s u.s.a u.k \
            u.n u.s.s.r e.u d.c n.y l.a s.f n.j n.c s.c u.a.e a.k.a al ibid op.cit loc.cit q.v r.i.p r.s.v.p ave blvd rd st ln ct sq pkwy bldg dept \
            univ inst acad govt gov't natl int'l intl est ala ariz ark calif colo conn del fla ind kan ky md mich minn mo mont neb nev okla penn penna \
            tenn tex va vt wis wyo ont sq.ft cu.ft ed eds rev.ed suppl fwd max avg temp misc rep colloq interj irreg superl usu horiz vert meas techn addr
            """,
        companies: "inc ltd co corp plc llc llp l.l.c l.l.p l.p",
        closing: "etc a.m p.m am pm b.c a.d b.c.e c.e",
        units: "ft in oz lb lbs yd yds mi hr hrs min mins sec secs gal qt pt mph tbsp tsp h g l m s t ha mo mos",
        proper: "ala ark del mar mo sat sun wed",
        forenames: "al del ed max")
}
