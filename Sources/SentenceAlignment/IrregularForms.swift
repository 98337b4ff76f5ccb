import BitextCore
import TranslationLexicon

/// Forms of common words that look little like the word itself: *disse* is of *dire*, *went* of *go*.
///
/// Stories are told in the past, and what lexicons are learned from, manuals and dictionaries, hardly ever is. Auxiliaries and pronouns are left out:
/// they are met in every sentence and say nothing.
struct IrregularForms: Sendable {
    /// The stems of the words that a form, by its stem, may be of.
    private let words: [UInt64: [UInt64]]

    /// Those of both languages.
    static let all = Sides { IrregularForms($0 == .italian ? italian : english) }

    private init(_ lists: String) {
        var words: [UInt64: [UInt64]] = [:]
        for line in lists.split(separator: "\n") {
            let stems = line.split(separator: " ").map { Word.stem(ofLetters: ArraySlice(Array($0.utf8))) }
            guard let base = stems.first else { continue }
            for form in stems.dropFirst() where form != base && words[form]?.contains(base) != true {
                words[form, default: []].append(base)
            }
        }
        self.words = words
    }

    /// The stems of what a form may be of.
    func words(ofForm stem: UInt64) -> [UInt64] { words[stem] ?? [] }

    /// A word a line, without accents, and its forms.
    private static let italian = """
        dire dico dici dice diciamo dite dicono dicevo dicevi diceva dicevano dissi disse dissero detto detta detti dette dica dicano dicendo dicesse dicente
        fare faccio fai fa facciamo fate fanno facevo facevi faceva facevano feci fece fecero fatto fatta fatti fatte faccia facciano facendo facesse fara faro faranno farebbe farei
        andare vado vai va vanno vada vadano andra andro andranno andrebbe
        venire vengo vieni viene vengono venni venne vennero venuto venuta venuti venute venga vengano verra verro verranno verrebbe
        vedere vidi vide videro visto vista visti viste vedra vedro vedranno vedrebbe
        sapere so sai sa sanno seppi seppe seppero sappia sappiano sappiamo sapra sapro
        dare do dai da danno diedi diede diedero desti dettero dato data dia diano dara daro
        prendere presi prese presero preso presa
        mettere misi mise misero messo messa messi messe
        chiedere chiesi chiese chiesero chiesto chiesta
        rispondere risposi rispose risposero risposto
        rimanere rimango rimane rimangono rimasi rimase rimasero rimasto rimasta rimasti rimarra
        tenere tengo tieni tiene tengono tenni tenne tennero tenga terra terro
        correre corsi corse corsero corso corsa
        leggere lessi lesse lessero letto letta letti lette
        scrivere scrissi scrisse scrissero scritto scritta scritti scritte
        vivere vissi visse vissero vissuto vissuta
        perdere persi perse persero perso persa perduto
        chiudere chiusi chiuse chiusero chiuso chiusa
        aprire aperto aperta aperti aperte apersi
        scendere scesi scese scesero sceso scesa
        salire salgo sale salgono salga
        uscire esco esci esce escono esca
        udire odo ode odono oda
        morire muoio muore muoiono morto morta morti morte muoia
        nascere nacqui nacque nacquero nato nata nati nate
        crescere crebbe crebbero cresciuto
        conoscere conobbi conobbe conobbero conosciuto
        piacere piaccio piace piacciono piacque piaciuto piaccia
        tacere taccio tace tacciono tacqui tacque tacquero taciuto
        ridere risi rise risero riso
        sorridere sorrisi sorrise sorrisero
        piangere piansi pianse piansero pianto
        spingere spinsi spinse spinsero spinto
        stringere strinsi strinse strinsero stretto
        giungere giunsi giunse giunsero giunto giunta
        vincere vinsi vinse vinsero vinto
        volgere volsi volse volsero volto
        rivolgere rivolsi rivolse rivolsero rivolto
        accorgere accorsi accorse accorto accorta
        porre pongo poni pone pongono ponevo poneva posi pose posero posto posta ponga
        togliere tolgo toglie tolgono tolsi tolse tolsero tolto
        cogliere colsi colse colsero colto
        raccogliere raccolsi raccolse raccolsero raccolto
        accogliere accolse accolsero accolto
        scegliere scelgo scelgono scelsi scelse scelsero scelto scelta
        sciogliere sciolse sciolto
        valere vale valgono valse valso
        parere pare paiono parve parvero parso
        apparire appare apparve apparvero apparso
        sedere siedo siede siedono seggo seduto
        bere bevo beve bevono beveva bevve bevvero bevuto berra
        condurre conduco conduce conduceva condusse condotto
        tradurre traduco traduce tradusse tradotto
        produrre produce produceva produsse prodotto
        trarre traggo trae trasse tratto
        decidere decisi decise decisero deciso
        uccidere uccise uccisero ucciso
        dividere divise diviso
        accendere accesi accese accesero acceso
        spendere spese speso
        spegnere spense spensero spento
        rompere ruppi ruppe ruppero rotto rotta
        cuocere cosse cotto
        nascondere nascosi nascose nascosero nascosto
        offrire offerto offerta
        soffrire sofferto
        coprire coperto coperta
        scoprire scoperto scoperta
        permettere permise permesso
        promettere promise promisero promesso
        succedere successe successo
        muovere mosse mossero mosso
        commuovere commosse commosso
        difendere difese difeso
        dipingere dipinse dipinto
        fingere finse finto
        correggere corresse corretto
        cadere caddi cadde caddero
        discutere discusse discusso
        esprimere espresse espresso
        intendere intese inteso
        sorgere sorse sorto
        uomo uomini
        uovo uova
        dito dita
        bue buoi
        moglie mogli
        """
    private static let english = """
        say said says saying saith
        go goes went gone going
        come came
        see saw seen
        take took taken
        know knew known
        think thought
        tell told
        give gave given
        find found
        leave left
        feel felt
        keep kept
        run ran
        stand stood
        sit sat
        hear heard
        begin began begun
        make made
        get got gotten
        lose lost
        become became
        bring brought
        buy bought
        catch caught
        fall fell fallen
        eat ate eaten
        drink drank drunk
        sleep slept
        speak spoke spoken spake
        write wrote written
        hold held
        lead led
        lie lay lain
        lay laid
        meet met
        pay paid
        send sent
        sing sang sung
        spend spent
        teach taught
        wear wore worn
        win won
        break broke broken
        build built
        choose chose chosen
        draw drew drawn
        drive drove driven
        fly flew flown
        forget forgot forgotten
        grow grew grown
        hide hid hidden
        hang hung
        rise rose risen
        arise arose arisen
        seek sought
        sell sold
        shake shook shaken
        shine shone
        shoot shot
        sink sank sunk
        swim swam swum
        swear swore sworn
        throw threw thrown
        wake woke woken
        weep wept
        strike struck
        stick stuck
        steal stole stolen
        bear bore borne born
        beat beaten
        bend bent
        bind bound
        bite bit bitten
        blow blew blown
        deal dealt
        dig dug
        feed fed
        fight fought
        flee fled
        forgive forgave forgiven
        freeze froze frozen
        lend lent
        light lit
        mean meant
        ride rode ridden
        ring rang rung
        show shown
        spring sprang sprung
        tear tore torn
        wind wound
        creep crept
        cry cried cries
        try tried tries
        die died dies dying
        dry dried dries
        sweep swept
        leap leapt
        dream dreamt
        learn learnt
        burn burnt
        man men
        woman women
        child children
        foot feet
        tooth teeth
        mouse mice
        person people
        life lives
        wife wives
        knife knives
        leaf leaves
        wolf wolves
        thief thieves
        penny pence pennies
        """
}
