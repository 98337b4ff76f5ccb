extension EnglishVerbs {
    static let fromLToZ = """
        label labor labour lace lack ladle lag lambast lambaste lament land languish lapse lash last latch lather laud laugh launch
        launder lavish layer laze leach leaflet leak leapfrog lease leave lecture leer legalise legalize legate legislate legitimise
        legitimize lengthen lessen level lever levitate levy liaise liberate licence license lick lift lighten like liken limit limp
        line linger link lipread liquefy liquidate lisp list listen litter live liven load loaf loan loathe lob lobby localise
        localize locate lock lodge log loiter long look loom loop loosen loot lope lounge love lower lubricate lug lull lumber lump
        lunch lunge lurch lure lurk lute lynch machine magnetise magnify mail maim maintain major malign man manage mandate maneuver
        mangle manifest manipulate manoeuvre manufacture map mar march marinate mark market marry marshal marvel mash mask
        masquerade massacre massage master match mate materialise materialize matter mature maul maximise maximize meander measure
        meddle mediate meditate mellow melt memorise memorize menace mend mention mentor meow merge merit mesmerise mesmerize mess
        migrate mildew militate milk mime mimic mince mind mine mineralise mingle minimise minimize minister minute mirror misapply
        misbehave miscalculate misconstrue misdirect misfile misfire mishandle misjudge mislabel mislay misplace misquote misread
        miss misspell mistreat mistrust misuse mitigate mix moan mob mobilise mobilize mock model moderate modernise modernize
        modify moisten mold molest mollify monitor monopolise monopolize moo moor mop mope mortgage mortify mothball motion motivate
        motor motorise mottle mould moult mount mourn mouth move mow muck muddle muffle mug multiply multitask mumble munch murder
        murmur muscle muse muster mute mutilate mutter muzzle mystify nag nail name nap narrate narrow nauseate near necessitate
        need needle neglect negotiate neigh nestle net nettle neutralise neutralize nibble nick nip nod nominate normalise normalize
        nosedive notarise notch note notice notify nourish nudge nullify numb number nurse nurture nuzzle obey obfuscate object
        objectify oblige obliterate obscure observe obsess obstruct obtain occasion occupy occur offend offer officiate offload
        offset omit ooze open operate oppose oppress opt optimise optimize orbit orchestrate ordain order organise organize orient
        orientate originate oscillate oust outclass outgrow outlast outlaw outline outlive outnumber outpace outrage outweigh outwit
        overawe overbalance overcharge overcompensate overcrowd overdose overestimate overflow overhang overhaul overheat
        overindulge overlap overload overlook overpower overrule overshadow oversimplify overstate overturn overuse overwhelm
        overwork owe own oxidise oxidize oxygenate pace pacify pack package pad paddle page pain paint pair palm pamper pan pander
        panic pant paper parachute parade parallel paralyse paralyze paraphrase parcel parch pardon pare park parley parody parry
        part partake participate partition partner party pass paste pasteurise pat patch patent patrol patronise patronize patter
        pause pave paw pawn peak peck pedal peddle pedestrianise peel peep peer peg pelt pen penalise penalize penetrate perceive
        perch percolate perfect perforate perform perfume perish permeate permit perpetrate perpetuate perplex persecute persevere
        persist personalise personalize personify perspire persuade pertain perturb peruse pervade pester pet petition petrify phase
        phone photocopy photograph photosynthesise phrase pick picket pickle picnic picture pie piece pierce pile pilfer pillage
        pillory pilot pin pinch pine ping pinpoint pioneer pipe pique pit pitch pity pivot placate place plagiarise plague plait
        plan plane plant plaster plate play plead please pledge plod plot plough plow pluck plug plumb plummet plump plunder plunge
        ply poach pocket point poise poison poke polarise polarize police polish polka poll pollinate pollute ponder pontificate
        pool pop popularise popularize populate pore portray pose position possess post postpone postulate potter pouch pounce pound
        pour pout powder power practice practise praise prance prattle pray preach precede precipitate preclude predate predetermine
        predict predominate preen prefabricate preface prefer prefix prejudice premiere preoccupy prepare presage prescribe present
        preserve preside press pressure presume presuppose pretend prevail prevent preview price prick prickle pride prime print
        prise privatise privatize privilege prize probe proceed process proclaim procrastinate procure prod produce profess profile
        profit profiteer program programme progress prohibit project proliferate prolong promise promote prompt pronounce proofread
        prop propagate propel prophesy propose proscribe prosecute prosper protect protest protrude provide provoke prowl prune pry
        publicise publicize publish puff pug pull pulsate pulse pulverise pump pun punch punctuate puncture punish purchase purge
        purify purport purr purse pursue push puzzle quadruple quake qualify quantify quarantine quarrel quarry quash quaver quell
        quench query quest question queue quibble quicken quiet quieten quip quiver quiz quote race radiate rage raid rain raise
        rake rally ram ramble ramify rampage range rank rankle ransack ransom rap rape rasp rate ratify ration rationalise
        rationalize rattle ravage rave raze reach react reactivate readjust realign realise realize reap reappear rear rearrange
        reason reassert reassess reassure rebel rebound rebuff rebuke rebut recall recant recapture recede receive recharge
        reciprocate recite reckon reclaim recline recognise recognize recoil recollect recommend recompense reconcile reconnoitre
        reconsider reconstruct reconvene record recount recoup recover recreate recruit rectify recuperate recur recycle redden
        redeem redefine redesign redirect rediscover reduce reek refer refill refine refit reflect reform refrain refresh refuel
        refund refurbish refuse refute regain regale regard regenerate register regress regret regroup regulate rehabilitate
        rehearse reign reimburse rein reinforce reinstate reissue reiterate reject rejoice rejoin rekindle relapse relate relax
        relay release relegate relent relieve relinquish relish relive relocate rely remain remark remarry remedy remember remind
        reminisce remit remodel remonstrate remove rename render renege renegotiate renew renounce renovate rent reopen reorganise
        reorganize repackage repair repatriate repeal repeat repel repent rephrase replace replenish replicate reply report repose
        represent repress reprieve reprimand reproach reproduce repulse request require rescue research resemble resent reserve
        reshuffle reside resign resist resolve resonate resort resound respect respond rest restate restore restrain restrict
        restructure result resume resurface resurrect resuscitate retail retain retaliate retard retire retort retouch retrace
        retract retrain retreat retrieve reunite reuse revamp reveal revel revenge reverberate revere reverse revert review revile
        revise revisit revitalise revitalize revive revoke revolt revolutionise revolutionize revolve reward rewire rhyme riddle
        ridicule rifle rig right rile rinse riot rip ripen ripple risk rival rivet roam roar roast rob rock roll romp roof room
        roost root rope rot rotate rouse rout route rove row rub rubbish ruffle ruin rule rumble rummage rumor rumour rumple rupture
        rush rust rustle sabotage sack sacrifice sadden saddle safeguard sag sail salivate salute salvage sample sanction sand
        sandwich sap satisfy saturate saunter savage save savor savour scaffold scald scale scalp scamper scan scandalise scar scare
        scathe scatter scavenge scent schedule scheme school scoff scold scoop scoot scorch score scorn scour scout scowl scramble
        scrap scrape scratch scrawl scream screech screen screw scribble script scroll scrounge scrub scrunch scrutinise scrutinize
        scuffle sculpt scurry scuttle seal sear search season seat secede seclude second secrete secure sedate seduce seep seesaw
        seethe segregate seize select sense sentence separate serenade serve service settle sever shackle shade shadow shake sham
        shame shampoo shanghai shape share sharpen shatter shave shear sheathe shed shell shelter shelve shepherd shield shift
        shimmer shine ship shirk shiver shock shoe shop shore shorten shortlist shoulder shout shove shovel shower shred shriek
        shrivel shroud shrug shudder shuffle shun shunt shush shuttle shy sicken side sidle sieve sift sigh sign signal signify
        signpost silence silhouette simmer simper simplify simulate sin singe sip siphon site situate size sizzle skate sketch skew
        ski skid skim skin skip skirt skulk skyrocket slack slacken slam slander slant slap slash slate slaughter slave sleepwalk
        sleet slice slim slime slip slither slobber slog slop slope slot slouch slow slug slump slur smack smart smash smear smile
        smirk smite smoke smolder smooth smother smoulder smudge smuggle snack snag snake snap snare snarl snatch sneak sneer sneeze
        sniff sniffle snigger snip snipe snitch snivel snoop snooze snore snort snow snub snuff snuggle soak soap soar sob sober
        socialise socialize soften soil sojourn solicit solidify solve soothe sort sound source space span spangle spare spark
        sparkle spatter spawn spay spear spearhead specialise specialize specify speculate spew spice spike spiral spite splash
        splatter splay splice splinter splurge sponge sponsor spoon spoonfeed spot spotlight spout sprain sprawl spray sprinkle
        sprint sprout spruce spur spurn spurt sputter spy squabble squander square squash squat squawk squeak squeal squeeze squelch
        squint squire squirm squirt stab stabilise stabilize stable stack staff stage stagger stagnate stain stake stalk stall
        stammer stamp stampede standardise standardize staple star starch stare start startle starve stash state station staunch
        stay steady steam steamroll steep steer stem stencil step stereotype sterilise sterilize stew stiffen stifle still stimulate
        stipulate stir stitch stock stockpile stoke stomp stone stoop stop store storm straddle strafe straggle straighten strain
        strand strangle strap strategise stray streak stream streamline strengthen stress stretch strew stride strip stroke stroll
        structure struggle strum strut stub stucco study stuff stumble stump stun stunt stutter style subdivide subdue subject
        sublet submerge submit subordinate subpoena subscribe subside subsidise subsidize subsist substantiate substitute subtract
        subvert succeed succumb suck suckle sue suffer suffice suffocate suggest suit sulk sully sum summarise summarize summon
        sunbathe superimpose supersede supervise supplement supply support suppose suppress surf surface surge surmise surmount
        surpass surprise surrender surround survey survive suspect suspend sustain swagger swallow swamp swap swarm swat swathe sway
        sweat sweep sweeten swerve swindle swipe swirl swish switch swivel swoon swoop swot symbolise symbolize sympathise
        sympathize synchronise synchronize synthesise synthesize tabulate tackle tag tail tailor taint talk tally tamper tan tangle
        tango tantalise tap tape taper target tarmac tarnish tarry taste tattoo taunt tax taxi team tease teem teeter telegraph
        telephone televise temper tempt tend tender tense term terminate terrify terrorise terrorize tessellate test testify tether
        thank thatch thaw theorise theorize thicken thieve thin thirst thrash thread threaten thresh thrill thrive throb throng
        throttle thud thump thunder thwart tick tickle tidy tie tighten tile till tilt time timetable tinge tingle tinker tinkle
        tint tip tiptoe tire toast toboggan toddle toe toil tolerate toll tone tonsure toot top topple torment torpedo torture toss
        total totter touch toughen tour tout tow towel tower toy trace track trade trail train traipse tramp trample transact
        transcend transcribe transfer transfix transform transgress translate transmit transpire transplant transport transpose trap
        trash traumatise traumatize travel traverse trawl treasure treat treble tree trek tremble trespass triangulate trick trickle
        trifle trigger trill trim trip triple triumph trivialise trot trouble trounce trudge trumpet truncate trundle trust try tuck
        tug tumble tune tunnel turn tussle tut tutor twang tweak tweet twiddle twine twinkle twirl twist twitch twitter type
        typecast typify unbuckle unbutton unclench undercut underestimate underfund undergo underlie underline undermine underpin
        understate underwrite undress undulate unearth unfasten unfold unify unionise unite unleash unload unlock unmask unnerve
        unpack unplug unravel unroll unscrew unsettle untangle untie unveil unwrap upbraid update upgrade uproot upstage urge
        urinate use usher usurp utilise utilize utter vacate vaccinate vacillate validate value vandalise vandalize vanish vanquish
        vaporise vaporize vary vault veer veil vend venerate vent ventilate venture verge verify vest veto vex vibrate victimise
        victimize video vie view vilify violate visit visualise visualize vocalise voice void volunteer vomit vote vouch vow voyage
        waddle wade waft wag wage wager waggle wail wait waive wake waken walk wallop wallow wallpaper waltz wander wane wangle want
        warble ward warm warn warp warrant wash waste watch water waterlog wave waver wax weaken wean weary weasel weather wed wedge
        weigh weight welcome weld westernise whack wheel wheeze whet while whimper whine whip whir whirl whirr whisk whisper whistle
        whiten whitewash whittle whizz whoop widen wield wiggle will wilt wince winch wine wink winnow wipe wire wisecrack wish
        wither witness wobble wolf wonder woo work worm worry worsen worship wound wrangle wrap wreak wreck wrench wrest wrestle
        wriggle wrinkle writhe wrong yank yap yawn yearn yell yelp yield yodel yoke zigzag zip zone zoom
        """
}
