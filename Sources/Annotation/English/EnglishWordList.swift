/// English words that no rule inflects: irregular verbs, plurals and comparisons.
enum EnglishWordList {
    /// The irregular verbs: infinitive, past, participle; variants behind a stroke.
    static let verbs = """
        arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun|bend bent bent
        bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
        breed bred bred|bring brought brought|build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast
        catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
        deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt
        eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
        fly flew flown|forbid forbade/forbad forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
        forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground ground
        grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
        kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt|leave left left
        lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken
        overcome overcame overcome|overtake overtook overtaken|override overrode overridden|pay paid paid|prove proved proven|put put put
        quit quit quit|read read read|rebuild rebuilt rebuilt|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung
        rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
        sew sewed sewn|shake shook shaken|shear sheared shorn|shed shed shed|shine shone shone|shoot shot shot|show showed shown
        shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid
        sling slung slung|slit slit slit|smell smelt smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt
        spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt|spread spread spread
        spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk
        strike struck struck/stricken|string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen
        swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
        throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood
        undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn
        weave wove woven|weep wept wept|wet wet wet|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
        withstand withstood withstood|wring wrung wrung|write wrote written|bestow bestowed bestowed|mislead misled misled
        misunderstand misunderstood misunderstood|outdo outdid outdone|overdo overdid overdone|overhear overheard overheard
        oversee oversaw overseen|oversleep overslept overslept|overthrow overthrew overthrown|redo redid redone|remake remade remade
        repay repaid repaid|resell resold resold|retell retold retold|rethink rethought rethought|unwind unwound unwound
        befall befell befallen|behold beheld beheld|beset beset beset|broadcast broadcast broadcast|foretell foretold foretold
        """

    /// Rarer irregular verbs, and common words that are seldom verbs, of which the tagger is told nothing.
    static let rarerVerbs = """
        abide abode abode|alight alit alit|beget begot/begat begotten|bestride bestrode bestridden|chide chid chidden|cleave clove/cleft cloven
        clothe clad clad|bespeak bespoke bespoken|forgo forwent forgone|forswear forswore forsworn|gild gilt gilt|gird girt girt|hew hewed hewn
        inlay inlaid inlaid|interweave interwove interwoven|mislay mislaid mislaid|mow mowed mown|overeat overate overeaten|outgrow outgrew outgrown
        overdraw overdrew overdrawn|overfly overflew overflown|overhang overhung overhung|overlay overlaid overlaid|overrun overran overrun
        outrun outran outrun|partake partook partaken|plead pled pled|rend rent rent|rerun reran rerun|reset reset reset|shoe shod shod
        shrive shrove shriven|smite smote smitten|spoonfeed spoonfed spoonfed|strew strewed strewn|stride strode stridden
        sublet sublet sublet|sunburn sunburnt sunburnt|thrive throve thriven|unbend unbent unbent|underlie underlay underlain|underwrite underwrote underwritten
        undercut undercut undercut|unmake unmade unmade|unsay unsaid unsaid|unlearn unlearnt unlearnt|waylay waylaid waylaid|offset offset offset
        input input input|output output output|preset preset preset|handwrite handwrote handwritten|typecast typecast typecast|typeset typeset typeset
        proofread proofread proofread|misread misread misread|misspell misspelt misspelt|mishear misheard misheard|beseech besought besought
        backslide backslid backslid|browbeat browbeat browbeaten|deepfreeze deepfroze deepfrozen|dive dove dived|sneak snuck snuck
        shit shat shat|slink slunk slunk|wed wed wed|knit knit knit
        bereave bereft bereft|engrave engraved engraven|overshoot overshot overshot
        overspend overspent overspent|unfreeze unfroze unfrozen|outsell outsold outsold|outshine outshone outshone
        rewind rewound rewound|resit resat resat|babysit babysat babysat|underpay underpaid underpaid|prepay prepaid prepaid
        """

    /// Nouns with a plural of their own.
    static let plurals = """
        man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|person people
        analysis analyses|basis bases|crisis crises|thesis theses|hypothesis hypotheses|axis axes|oasis oases|diagnosis diagnoses
        synthesis syntheses|emphasis emphases|parenthesis parentheses|phenomenon phenomena|criterion criteria|datum data|bacterium bacteria
        medium media|stratum strata|curriculum curricula|memorandum memoranda|spectrum spectra|stimulus stimuli|fungus fungi|nucleus nuclei
        radius radii|alumnus alumni|syllabus syllabi|cactus cacti|focus foci|locus loci|index indices|appendix appendices|matrix matrices
        vertex vertices|life lives|wife wives|knife knives|leaf leaves|half halves|self selves|shelf shelves|thief thieves|wolf wolves
        calf calves|loaf loaves|elf elves|scarf scarves|hoof hooves|larva larvae|alga algae|antenna antennae|formula formulae
        vertebra vertebrae|nebula nebulae|sheep sheep|deer deer|fish fish|species species|series series|aircraft aircraft|offspring offspring
        means means|headquarters headquarters|crossroads crossroads|gentleman gentlemen|fisherman fishermen|policeman policemen
        businessman businessmen|chairman chairmen|spokesman spokesmen|congressman congressmen|craftsman craftsmen|grandchild grandchildren
        potato potatoes|tomato tomatoes|hero heroes|echo echoes|veto vetoes|volcano volcanoes|torpedo torpedoes|mosquito mosquitoes
        bus buses|gas gases|lens lenses|virus viruses|campus campuses|bonus bonuses|status statuses|quiz quizzes|shoe shoes|toe toes
        movie movies|cookie cookies|calorie calories|zombie zombies|tie ties|pie pies|lie lies|cliche cliches|cache caches|axe axes
        """

    /// Comparatives and superlatives: the plain word, then its forms.
    static let comparisons = """
        good better best|bad worse worst|far farther farthest further furthest|little less least|many more most|much more most
        old elder eldest|well better best|badly worse worst
        """

    /// A line begins with a tag; its words are forms, each with its lemma behind a stroke where that is another.
    static let words = """
        PRON i/I me/I my mine/my you your yours/your he him/he his it its she her hers/her we us/we our ours/our they them/they their
        PRON theirs/their myself yourself himself herself itself ourselves yourselves themselves who whom whose which what that this
        PRON these those 'em/they y'all/y'all 's/we whoever whatever whichever none one oneself something anything nothing
        PRON thou/thou thee/thou thy/thy thine/thine thyself ye/you
        PRON everything someone anyone everyone somebody anybody nobody everybody there
        AUX be am/be is/be are/be was/be were/be been/be being/be 's/be 're/be 'm/be have has/have had/have having/have 've/have do does/do
        AUX did/do will would can could shall should may might must ought 'll/will 'd/would ca/can wo/will sha/shall ai/be
        AUX hath/have hast/have doth/do dost/do didst/do shalt/shall wouldst/would couldst/could shouldst/should 'tis/be 'twas/be 'twere/be
        AUX 'twould/would 'twill/will
        VERB gim/give lem/let
        SCONJ albeit lest
        ADP notwithstanding
        NOUN passer-by passers-by/passer-by mother-in-law mothers-in-law/mother-in-law father-in-law fathers-in-law/father-in-law
        NOUN son-in-law sons-in-law/son-in-law daughter-in-law daughters-in-law/daughter-in-law sister-in-law
        NOUN sisters-in-law/sister-in-law brother-in-law brothers-in-law/brother-in-law runner-up runners-up/runner-up
        NOUN hanger-on hangers-on/hanger-on looker-on lookers-on/looker-on man-of-war men-of-war/man-of-war
        NOUN attorney-general attorneys-general/attorney-general
        PART not n't/not to 's '/'s na/to ta/to
        DET a an/a the this that these those every each either neither another some any no all both such
        ADP of in to for on with at from by about as into like through after over between out against during without before under
        ADP around among per than vs./vs. upon via despite towards toward within along across behind beyond onto off up down
        NUM one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        NUM twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
        """

    /// The entries of a list, each a word and its forms.
    static func entries(_ list: String) -> [[String]] {
        list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { $0.split(separator: " ").map(String.init) }
            .filter { !$0.isEmpty }
    }
}
