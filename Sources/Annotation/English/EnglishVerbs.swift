/// The commoner English verbs that are inflected by rule, in their base forms; irregular ones stand in `EnglishWordList`.
enum EnglishVerbs {
    /// All of them.
    static var list: String { fromAToK + "\n" + fromLToZ }

    private static let fromAToK = """
        abandon abate abbreviate abdicate abduct abhor abide abolish abort abound abridge abseil absolve absorb abstain abstract
        abuse accede accelerate accent accentuate accept access acclaim accommodate accompany accomplish accord accost account
        accrue accumulate accuse accustom ache achieve acidify acknowledge acquaint acquiesce acquire acquit act activate adapt add
        address adhere adjoin adjourn adjust administer admire admit admonish adopt adore adorn advance advertise advise advocate
        affect affiliate affirm affix afflict afford age aggravate agitate agonise agonize agree aid ail aim air airbrush alarm
        alert alienate alight align allay allege alleviate allocate allot allow allude allure ally alter alternate amass amaze amble
        ambush amend amount amplify amputate amuse analyse analyze anchor anger angle announce annoy annul anoint answer antagonise
        antagonize anticipate ape apologise apologize appal appall appeal appear appease append applaud apply appoint appraise
        appreciate apprehend approach appropriate approve approximate arbitrate arch argue arm arouse arraign arrange array arrest
        arrive articulate ascend ascertain ascribe ask aspire assail assassinate assault assemble assent assert assess assign
        assimilate assist associate assume assure astonish astound atone attach attack attain attempt attend attest attract
        attribute auction audit augment author authorise authorize automate avail avenge average avert avoid await awaken award awe
        babble back backfire badge badger baffle bag bail bait bake balance bale balk ball ballot ban bandage bang banish bank
        bankrupt banquet banter baptise baptize bar barbecue bare bargain barge bark barrage barricade barter base bash bask bat
        bathe batter battle bawl bayonet beach beam beard beckon bedazzle befit befriend beg beguile behave behead belch belie
        believe belittle bellow belong bemoan bemuse benefit bequeath berate bereave besiege bestow betray better bias bicker bike
        bill billow biopsy blackmail blame blanch blanket blare blaspheme blast blaze bleach bleat blemish blend bless blight
        blindfold blink blister bloat block blog bloom blossom blot bludgeon bluff blunder blunt blur blurt blush board boast bob
        boil bolster bolt bomb bombard bond book boom boost boot bootleg border bore borrow boss botch bother bottle bounce bound
        bow bowl box boycott brace brag braid brake branch brand brandish brave breach breathe brew bribe bridge bridle brief
        brighten bristle broach broaden broil broker bronze brood browse bruise brush buck buckle bud budge budget buffer buffet bug
        bulge bully bump bunch bundle bungle bunk buoy burden burgle burp burrow bury bus bustle busy butcher butt butter button
        buzz bypass cable cackle caddie cadge cage cajole cake calculate calibrate call calm camouflage camp campaign can cancel
        cane canoe canter canvass cap capitalise capitalize capitulate capsize captivate capture care caress carpet carve cascade
        cash castigate castle catalog catalogue categorise categorize cater caulk cause caution cave cease cede celebrate cement
        censor censure center centre certify chafe chain chair chalk challenge champion chance change channel chant chaperone char
        characterise characterize charge charm chart chase chastise chat chatter chauffeur cheapen cheat check cheer cherish chew
        chide chill chime chip chirp chisel choke chop chronicle chuck chuckle churn circle circulate circumvent cite civilise
        civilize claim clamber clamor clamour clamp clang clap clarify clash clasp classify clatter claw clean cleanse clear cleave
        clench click climb clinch clink clip cloak clobber clock clog close clothe cloud cluck clump cluster clutch clutter coach
        coalesce coast coat coax cobble coddle code coerce coexist cohere coil coin coincide collaborate collapse collar collate
        collect collide colonise colonize color colour comb combat combine comfort command commandeer commemorate commence commend
        comment commission commit commute compare compel compensate compete compile complain complement complete complicate
        compliment comply compose compost compound comprehend compress comprise compromise compute con conceal concede conceive
        concentrate concern conclude concoct concur condemn condense condescend condition condone conduct confer confess confide
        confine confirm confiscate conflict conform confound confront confuse congeal congratulate congregate conjure connect
        connive conquer conscript consecrate consent conserve consider consist console consolidate consort conspire constitute
        constrain constrict construct construe consult consume contact contain contaminate contemplate contend contest continue
        contract contradict contrast contribute contrive control convene converge converse convert convey convict convince convulse
        coo cook cool cooperate coordinate cope copy cordon core corner corral correct correlate correspond corrode corrupt cosset
        cosy cough counsel count counter couple course court cover covet cower crack crackle cradle cram cramp crane crash crate
        crave crawl craze creak cream crease create credit cremate cringe cripple criticise criticize croak croon crop croquet cross
        crouch crow crowd crown crucify cruise crumble crumple crunch crusade crush cry cube cuddle cue cull culminate cultivate
        curb curdle cure curl curse curtail curve cushion cycle dab dabble dam damage damn dampen dance dandle dangle dare darken
        darn dart dash date daub daunt dawdle dawn daze dazzle deafen debar debate debug debunk decamp decay deceive decelerate
        decide decipher deck declare decline decode decompose decorate decrease decree decry dedicate deduce deduct deem deepen
        deface default defeat defect defend defer define deflate deflect deform defraud defrost defuse defy degenerate degrade
        dehydrate deign delay delegate delete deliberate delight delineate deliver delude deluge demand demean demob demolish
        demonise demonstrate demote denigrate denote denounce dent deny deodorise depart depend depict deplete deplore deploy deport
        depose deposit deprecate depreciate depress deprive derail deride derive descend describe desert deserve design designate
        desire desist despair despise destabilise destabilize destine destroy detach detail detain detect deter deteriorate
        determine detest detonate detract devastate develop deviate devise devolve devote devour diagnose dial dialogue dice dictate
        die differ differentiate diffuse digest dignify dilate dilute dim diminish din dine dip direct disable disagree disallow
        disappear disappoint disapprove disarm disband discard discern discharge discipline disclaim disclose discolour disconcert
        disconnect discontinue discount discourage discover discredit discriminate discuss disembark disengage disentangle disfigure
        disgrace disguise disgust dish dishearten disinfect disinherit disintegrate dislike dislocate dislodge dismantle dismay
        dismiss dismount disobey disown dispatch dispel dispense disperse displace display displease dispose disprove dispute
        disqualify disregard disrupt dissect disseminate dissent dissipate dissolve dissuade distance distil distill distinguish
        distort distract distress distribute distrust disturb ditch dither dive diverge diversify divert divide divorce divulge dock
        doctor document dodge dog dole dominate don donate doodle doom dope dose dot dote double doubt douse dovetail down downgrade
        download downplay downsize doze draft drag drain drape draught drawl dread dredge drench dress dribble drift drill drip
        drivel drizzle drone drool droop drop drown drug drum dry dub duck duel dull dump dunk dupe duplicate dust dwarf dwindle dye
        earmark earn ease echo eclipse economise economize edge edit educate efface eject elaborate elapse elasticate elate elbow
        elect electrify electrocute elevate elicit eliminate elongate elope elucidate elude email emanate emancipate embalm embark
        embarrass embed embellish embezzle embitter emblazon embody embrace embroider embroil emerge emigrate emit empathise
        empathize emphasise emphasize employ empower empty emulate enable enact enamel encapsulate encase encircle enclose encode
        encompass encounter encourage encroach encrypt end endanger endear endeavor endeavour endorse endow endue endure enfold
        enforce engage engender engineer engrave engross engulf enhance enjoy enlarge enlighten enlist enliven enquire enrage enrich
        enrol enroll enshrine enslave ensnare ensue ensure entail entangle enter entertain enthral enthrall enthrone entice entitle
        entomb entrance entreat entrench entrust entwine enumerate envelop envisage envision envy epitomise epitomize equal equalise
        equalize equate equip eradicate erase erect erode err erupt escalate escape eschew escort espouse establish estimate etch
        evacuate evade evaluate evangelise evaporate evict evoke evolve exacerbate exaggerate examine exasperate excavate exceed
        excel exchange excite exclaim exclude excommunicate excuse execute exemplify exempt exercise exert exhale exhaust exhibit
        exhort exhume exile exist exit exonerate expand expect expedite expel expend experience experiment expire explain explode
        exploit explore export expose expound express expunge extend exterminate extinguish extol extoll extort extract extradite
        extrapolate exude exult eye fabricate face facilitate factor fade fail faint fake falsify falter familiarise familiarize fan
        fancy fare farm fascinate fashion fast fasten father fathom fatigue fatten favor favour fawn fax faze fear feast feature
        feign fence fend ferment ferry fertilise fertilize fester fetch fetter feud fiddle fidget field figure file fill fillet film
        filter finalise finalize finance fine finger finish fire firm fish fit fix fizz fizzle flag flail flake flank flap flare
        flash flatten flatter flaunt flavor flavour flaw fleck flex flick flicker flinch flip flirt flit float flock flog flood
        floor flop flounder flour flourish flout flow flower fluctuate flunk flush fluster flute flutter foam focus foil fold follow
        fondle fool forage force ford forearm forecast foreclose foreground foreshadow foretell forfeit forge forgo fork form
        formalise formalize format formulate forsake forswear fortify forward foster foul found founder fracture frame free
        freelance frequent fret frighten frisk fritter frizzle frolic front frost froth frown frustrate fry fudge fuel fulfil
        fulfill fumble fume function fund funnel furnish furrow further fuse fuss gag gain gallivant gallop galvanise galvanize
        gamble game gape garble gargle garland garner garnish gas gasp gate gather gauge gauze gaze gear gel generalise generalize
        generate germinate gesticulate gesture giggle gild glamorise glance glare glaze gleam glean glide glimmer glimpse glint
        glisten glitter gloat globalise globalize glorify gloss glove glow glower glue gnash gnaw goad gobble google gore gorge
        gossip gouge govern grab grace grade graduate graft grant grapple grasp grate gravitate graze grease greet grieve grill
        grimace grin grip gripe grit groan groom grope gross grouch group grouse grout grovel growl grudge grumble grunt guarantee
        guard guess guffaw guide gulp gum gun gush gut guzzle gyrate hack haemorrhage haggle hail halt halve ham hammer hamper hand
        handcuff handicap handle hanker happen harass harbor harbour harden harm harmonise harmonize harness harp harpoon harvest
        hassle hasten hatch hate haul haunt hazard head heal heap heat heave heckle hedge heed heighten help hem herald herd
        hesitate hibernate hiccup hijack hike hinder hinge hint hire hiss hitch hoard hoax hobble hobnob hoe hoist home hone honor
        honour hoodwink hook hoot hop hope horrify hose hospitalise host hound house hover howl huddle hug hum humble humiliate
        humor humour hunch hunger hunt hurdle hurl hurry hurtle hush hustle hydrate hypnotise hypnotize ice identify idle idolise
        idolize ignite ignore illuminate illustrate imagine imbibe imbue imitate immerse immigrate immobilise immunise immunize
        impair impale impart impeach impede impel imperil impersonate impinge implant implement implicate implode implore imply
        import impose impoverish impregnate impress imprint imprison improve improvise impute inaugurate incapacitate incarcerate
        incense inch incite incline include incorporate increase incriminate incubate incur indent index indicate indict induce
        induct indulge industrialise industrialize infect infer infest infiltrate inflame inflate inflict influence inform infringe
        infuriate infuse ingest inhabit inhale inherit inhibit initial initiate inject injure inlay innovate inoculate inquire
        inscribe insert insinuate insist inspect inspire install instigate instil instill institute instruct insulate insult insure
        integrate intend intensify interact intercede intercept interchange interest interfere interject interlace interlock
        interpret interrogate interrupt intersect intersperse intertwine intervene interview intimidate intoxicate intrigue
        introduce intrude inundate invade invalidate invent inverse invert invest investigate invigorate invite invoice invoke
        involve iron irrigate irritate isolate issue italicise itch itemise itemize jab jail jam jangle jar jaywalk jeer jell
        jeopardise jeopardize jerk jest jet jettison jiggle jingle jive jog join joke jolt jostle jot judge juggle jumble jump
        justify jut juxtapose keel key keyboard kick kidnap kill kindle kiss knead knife knit knock knot kowtow
        """
}
