import BitextCore

extension LanguageRules {
    /// English.
    static let english: LanguageRules = {
        var words = WordTable()
        words.add(Abbreviations.english)
        words.add(.opener, openers)
        words.add(.surname, "said may more will")
        words.add(.command, commands)
        words.add(.particle, "de di da la le van von del della du el st")
        words.add(.article, "a an the")
        words.add(.labelled, labelled)
        words.add(.speech, speech)
        words.add(.date, dates)
        words.add(
            .domain, "com org net edu gov mil int uk us eu info biz tv fm io ai ca au de fr html htm php pdf js")
        words.add(.exclaimed, "yahoo jeopardy")
        words.add(
            .ordinary,
            """
            hm hmm mm mmm mhm sh shh brr grr pst psst pff pfft zzz tsk tv km kg mg cm mm ml pc sms mms cd dvd pdf cv gps dj wc html xml sql http \
            vhs bbq hz khz db kb mb gb px rpm bpm nm kj
            """)
        words.add(.introducing, "ps pps nb")
        words.add(.leaning, "a an the of to at by for from with in on into and or")
        words.add(.name, names)
        return LanguageRules(
            words: words, verbEndings: ["ing", "ly"].map { Array($0.utf8) }, hasPronounI: true)
    }()

    /// Words that begin sentences: articles, pronouns, conjunctions, adverbs, auxiliaries.
    private static let openers = """
        the a an i he she it we you they this that these those there here his her its our your their my him them us me who whom whose \
        which what when where why how if because although though while since after before until unless as at by for from in into of on \
        to with without within during through under over about against between among despite upon and but or nor so yet for \
        however moreover furthermore therefore thus hence meanwhile instead then now today yesterday tomorrow later soon once \
        also even still just only perhaps maybe indeed finally first second third next last another other others each every all \
        both some many most much more few several any no none not nobody nothing everyone everybody everything someone somebody something \
        one two three four five six seven eight nine ten is are was were am be been has have had do does did can could will would \
        shall should may might must let \
        said asked yes well please thank thanks ok okay hello hi dear oh such like whether whatever whenever wherever \
        additionally consequently nevertheless nonetheless otherwise recently currently originally initially eventually subsequently \
        according given besides likewise similarly specifically generally usually often sometimes always never fortunately unfortunately \
        everyone nearly almost about around along above below beyond apart
        """

    /// Verbs that ask somebody to do something and are hardly ever names.
    private static let commands = """
        add ask avoid bring buy choose click come continue find follow get give go guess hurry imagine keep leave let listen look make \
        meet pay please pour pull push put read remember remove repeat return see select send speak stir stop take tell think \
        try turn returns specifies displays use wait walk watch wear write
        """

    /// Names that look like participles and adverbs.
    private static let names = """
        sterling fleming browning harding golding manning keating beijing boeing viking nanjing chongqing redding reading wyoming \
        cumming lansing corning goering spalding cushing pickering waring deering kipling bowling spring channing july italy family \
        kelly reilly molly emily beverly connolly sally billy willy polly kimberly donnelly connelly waverly nelly philly holly lilly \
        assembly supply
        """

    /// Nouns that a letter or a number labels.
    private static let labelled = """
        option vitamin plan group type class section part grade schedule exhibit appendix point item category level hepatitis \
        phase step question answer figure table team division block building gate line zone room row column side version player \
        variant case unit influenza chapter book act scene canto volume annex highway generation rule exercise theorem lemma \
        proposition corollary definition example problem lesson note day week document language axis
        """

    /// Verbs that report speech.
    private static let speech = """
        said says asked asks replied replies shouted cried exclaimed whispered muttered answered yelled called added screamed \
        wondered demanded inquired remarked murmured yelled snapped barked growled hissed moaned sighed gasped groaned breathed roared \
        shrieked bellowed sobbed responded continued agreed admitted insisted interrupted interjected protested commented observed \
        announced declared suggested began repeated retorted exclaims cries answers wonders \
        begged ordered warned pleaded urged explained mumbled stammered stuttered whined wailed whimpered queried mused chimed joked \
        teased grumbled complained countered conceded confessed hollered croaked sneered scolded thundered boomed
        """

    /// Names of days, months and time zones.
    private static let dates = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september \
        october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec est edt et pst pdt pt cst cdt ct mst mdt mt gmt utc bst cet eastern pacific central mountain
        """
}
