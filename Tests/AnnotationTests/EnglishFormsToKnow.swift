/// Inflected English forms with their lemmas: silent *e*, doubled consonants, *y*, *ie*, *c*, *-ss*, *-oe*, *-ves*, irregular words.
enum EnglishFormsToKnow {
    static let gerunds = """
        phoning/phone smiling/smile imagining/imagine postponing/postpone typing/type boring/bore adoring/adore shining/shine
        shaking/shake baking/bake joking/joke wasting/waste igniting/ignite competing/compete compiling/compile staring/stare
        daring/dare piping/pipe swiping/swipe coping/cope plunging/plunge breathing/breathe bathing/bathe soothing/soothe
        loathing/loathe uniting/unite untying/untie hoeing/hoe eyeing/eye dyeing/dye freeing/free shouting/shout murmuring/murmur
        peeping/peep emptying/empty patrolling/patrol compelling/compel wiping/wipe picnicking/picnic panicking/panic
        mimicking/mimic hoping/hope hopping/hop planing/plane planning/plan starring/star taping/tape tapping/tap sloping/slope
        robing/robe robbing/rob writing/write dying/die lying/lie tying/tie vying/vie singing/sing singeing/singe swinging/swing
        begging/beg digging/dig running/run swimming/swim cutting/cut letting/let quitting/quit quizzing/quiz equipping/equip
        beginning/begin forgetting/forget admitting/admit occurring/occur referring/refer preferring/prefer offering/offer
        suffering/suffer visiting/visit opening/open listening/listen happening/happen travelling/travel traveling/travel
        modelling/model signalling/signal cancelling/cancel focusing/focus focussing/focus benefiting/benefit kidnapping/kidnap
        worshipping/worship agreeing/agree seeing/see fleeing/flee canoeing/canoe judging/judge dodging/dodge queuing/queue
        arguing/argue rescuing/rescue paying/pay annoying/annoy carrying/carry studying/study copying/copy
        relying/rely passing/pass dressing/dress kissing/kiss guessing/guess fixing/fix mixing/mix buzzing/buzz fizzing/fizz
        dozing/doze gazing/gaze squeezing/squeeze sneezing/sneeze teaching/teach reaching/reach aching/ache washing/wash
        laughing/laugh weighing/weigh sighing/sigh snowing/snow sewing/sew vowing/vow yawning/yawn owning/own leaning/lean
        cleaning/clean cleansing/cleanse browsing/browse teasing/tease pleasing/please praising/praise chasing/chase erasing/erase
        closing/close choosing/choose losing/lose raising/raise rousing/rouse housing/house nursing/nurse rinsing/rinse
        solving/solve shelving/shelve carving/carve starving/starve waving/wave craving/crave leaving/leave weaving/weave
        grieving/grieve behaving/behave moving/move shoving/shove trembling/tremble mumbling/mumble struggling/struggle
        tackling/tackle juggling/juggle cycling/cycle settling/settle whistling/whistle wrestling/wrestle measuring/measure
        capturing/capture ensuring/ensure exploring/explore ignoring/ignore storing/store restoring/restore wiring/wire
        hiring/hire inspiring/inspire requiring/require scaring/scare glaring/glare sharing/share preparing/prepare
        rehearsing/rehearse persuading/persuade invading/invade fading/fade guiding/guide hiding/hide riding/ride sliding/slide
        colliding/collide exploding/explode eroding/erode including/include floating/float repeating/repeat creating/create
        debating/debate donating/donate inviting/invite quoting/quote voting/vote promoting/promote executing/execute
        polluting/pollute saluting/salute shooting/shoot waiting/wait painting/paint
        """

    static let pasts = """
        phoned/phone smiled/smile typed/type bored/bore adored/adore joked/joke stared/stare dared/dare piped/pipe swiped/swipe
        coped/cope shouted/shout murmured/murmur peeped/peep emptied/empty patrolled/patrol untied/untie united/unite hoed/hoe
        eyed/eye dyed/dye freed/free fled/flee panicked/panic focussed/focus focused/focus biased/bias planed/plane planned/plan
        wiped/wipe lied/lie died/die tied/tie dried/dry cried/cry tried/try fried/fry relied/rely hurried/hurry married/marry
        buried/bury stopped/stop dropped/drop dragged/drag robbed/rob stirred/stir preferred/prefer permitted/permit
        regretted/regret controlled/control labelled/label pedalled/pedal quarrelled/quarrel agreed/agree guaranteed/guarantee
        decreed/decree filed/file filled/fill piled/pile pilled/pill tired/tire hired/hire scared/scare scarred/scar rated/rate
        hated/hate noted/note voted/vote doted/dote dotted/dot baited/bait bribed/bribe ascribed/ascribe described/describe
        probed/probe paced/pace placed/place sliced/slice forced/force bounced/bounce danced/dance commenced/commence
        convinced/convince aged/age raged/rage waged/wage tagged/tag managed/manage encouraged/encourage challenged/challenge
        changed/change arranged/arrange cringed/cringe hinged/hinge nudged/nudge trudged/trudge ached/ache cached/cache
        attached/attach smashed/smash clothed/clothe sheathed/sheathe bathed/bathe breathed/breathe smoothed/smooth poked/poke
        choked/choke hooked/hook evoked/evoke baked/bake raked/rake leaked/leak mimicked/mimic picnicked/picnic trafficked/traffic
        named/name framed/frame dreamed/dream combed/comb bombed/bomb climbed/climb dined/dine refined/refine pinned/pin
        pined/pine fined/fine signed/sign joined/join atoned/atone condoned/condone tuned/tune pruned/prune shopped/shop
        hoped/hope sloped/slope shaped/shape escaped/escape taped/tape wrapped/wrap gulped/gulp helped/help pleased/please
        leased/lease released/release increased/increase ceased/cease pressed/press crossed/cross focalised/focalise
        organised/organise revised/revise advised/advise surprised/surprise supposed/suppose used/use fused/fuse abused/abuse
        excused/excuse caused/cause paused/pause endorsed/endorse cursed/curse loosed/loose tasted/taste pasted/paste lasted/last
        wasted/waste hosted/host boasted/boast sued/sue valued/value continued/continue glued/glue saved/save shaved/shave
        lived/live arrived/arrive loved/love proved/prove served/serve curved/curve solved/solve halved/halve played/play
        obeyed/obey destroyed/destroy employed/employ boxed/box taxed/tax axed/axe relaxed/relax dazed/daze amazed/amaze
        dozed/doze seized/seize realized/realize strode/stride smote/smite clad/clothe hewn/hew mown/mow shod/shoe laid/lay
        slain/slay sought/seek fought/fight stole/steal swam/swim clung/cling flung/fling bade/bid trod/tread overtook/overtake
        withdrew/withdraw knelt/kneel
        """

    static let thirdPersons = """
        smiles/smile breathes/breathe soothes/soothe loathes/loathe bathes/bathe clothes/clothe teethes/teethe watches/watch
        catches/catch pushes/push washes/wash passes/pass misses/miss boxes/box fixes/fix buzzes/buzz quizzes/quiz goes/go does/do
        echoes/echo vetoes/veto goes/go tries/try carries/carry flies/fly dies/die lies/lie ties/tie unties/untie frees/free
        flees/flee agrees/agree sees/see hoes/hoe aches/ache caches/cache axes/axe uses/use loses/lose closes/close chooses/choose
        rises/rise raises/raise freezes/freeze sneezes/sneeze gazes/gaze judges/judge changes/change forces/force dances/dance
        argues/argue sues/sue plays/play buys/buy says/say obeys/obey
        """

    static let plurals = """
        knives/knife wives/wife lives/life wolves/wolf halves/half shelves/shelf thieves/thief leaves/leaf loaves/loaf calves/calf
        scarves/scarf hooves/hoof elves/elf selves/self chiefs/chief roofs/roof beliefs/belief proofs/proof cliffs/cliff
        caves/cave waves/wave graves/grave sleeves/sleeve olives/olive archives/archive detectives/detective cities/city
        ladies/lady babies/baby stories/story berries/berry cookies/cookie movies/movie zombies/zombie ties/tie pies/pie
        calories/calorie monkeys/monkey boys/boy toys/toy alloys/alloy potatoes/potato tomatoes/tomato heroes/hero
        volcanoes/volcano mosquitoes/mosquito cargoes/cargo shoes/shoe toes/toe foes/foe canoes/canoe photos/photo pianos/piano
        radios/radio buses/bus gases/gas viruses/virus bonuses/bonus campuses/campus walruses/walrus octopuses/octopus lenses/lens
        houses/house horses/horse nurses/nurse roses/rose noses/nose vases/vase cases/case phrases/phrase bruises/bruise
        nooses/noose blouses/blouse purses/purse expenses/expense licenses/license classes/class dresses/dress princesses/princess
        actresses/actress businesses/business witnesses/witness boxes/box foxes/fox taxes/tax suffixes/suffix matches/match
        churches/church sandwiches/sandwich headaches/headache moustaches/moustache caches/cache avalanches/avalanche
        creches/creche dishes/dish brushes/brush quizzes/quiz prizes/prize mazes/maze breezes/breeze bridges/bridge oranges/orange
        voices/voice faces/face crises/crisis theses/thesis hypotheses/hypothesis diagnoses/diagnosis oases/oasis
        parentheses/parenthesis mice/mouse geese/goose teeth/tooth feet/foot oxen/ox firemen/fireman policewomen/policewoman
        salesmen/salesman grandchildren/grandchild criteria/criterion phenomena/phenomenon bacteria/bacterium passers-by/passer-by
        sons-in-law/son-in-law employees/employee committees/committee bees/bee trees/tree degrees/degree refugees/refugee
        avenues/avenue queues/queue tongues/tongue colleagues/colleague statues/statue axes/axe
        """

    static let comparatives = """
        nicer/nice bigger/big happier/happy simpler/simple cleverer/clever thinner/thin hotter/hot wetter/wet sadder/sad
        redder/red fatter/fat larger/large stranger/strange wiser/wise safer/safe ruder/rude paler/pale braver/brave freer/free
        drier/dry shyer/shy busier/busy easier/easy prettier/pretty lonelier/lonely narrower/narrow quieter/quiet gentler/gentle
        humbler/humble nobler/noble cheaper/cheap deeper/deep steeper/steep weaker/weak sweeter/sweet longer/long younger/young
        stronger/strong better/good worse/bad farther/far colder/cold louder/loud sharper/sharp smoother/smooth rougher/rough
        tougher/tough crueller/cruel dumber/dumb damper/damp bleaker/bleak sicker/sick slimmer/slim dimmer/dim flatter/flat
        tastier/tasty messier/messy juicier/juicy
        """
}
