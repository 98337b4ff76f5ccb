import BitextCore
import Testing

@testable import Annotation

/// What English words are that the words beside them tell.
@Suite struct EnglishPlacesTests {
    private static let english = Annotator(language: .english)

    @Test(arguments: [
        ("My dog barks.", "barks/VERB/bark"), ("Prices vary.", "vary/VERB/vary"),
        ("Old garden tools.", "tools/NOUN/tool"),
        ("They can fish here.", "fish/VERB/fish"), ("Don't fish there.", "fish/VERB/fish"),
        ("Turn left at the bridge.", "left/ADV/left"), ("Turn left at the bridge.", "Turn/VERB/turn"),
        ("She left early.", "left/VERB/leave"), ("All that glitters is cheap.", "that/PRON/that"),
        ("Which book did he steal?", "book/NOUN/book"), ("What we do is this.", "we/PRON/we"),
        ("Put the saw down.", "saw/NOUN/saw"), ("Grease a small tin.", "Grease/VERB/grease"),
        ("Stir in the cream.", "Stir/VERB/stir"), ("I heard nothin' at all.", "nothin'/PRON/nothing"),
        ("They were walkin’ home.", "walkin’/VERB/walk"), ("'I saw Martin' was all he said.", "Martin/PROPN/Martin"),
        ("I saw her yesterday.", "her/PRON/she"), ("I saw her sister.", "her/PRON/her"),
        ("Mr Jennings slept.", "Jennings/PROPN/Jennings"), ("Two came.", "Two/NUM/two"),
    ])
    func wordsAreToldByTheirNeighbours(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("They won 2-1 at home.", "2-1/NUM/2-1"), ("Press A | B.", "|/SYM/|"), ("A → B", "→/SYM/→"),
        ("• first", "•/SYM/•"),
        ("It weighs 20kg.", "20kg/NOUN/20kg"), ("We met at 3pm.", "3pm/NOUN/3pm"), ("He ran 5km.", "5km/NOUN/5km"),
        ("In the 1990s it grew.", "1990s/NOUN/1990s"), ("The 2nd time", "2nd/ADJ/2nd"),
    ])
    func figuresAreAlwaysTheSame(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("They tested the DNA of mice.", "DNA/NOUN/DNA"), ("She bought two DVDs there.", "DVDs/NOUN/DVD"),
        ("The WHO said it.", "WHO/PROPN/WHO"), ("Ask the IT department.", "IT/NOUN/IT"), ("Who said it?", "it/PRON/it"),
        ("This is SO cool.", "SO/ADV/so"), ("MOM AND DAD ARE HERE", "DAD/NOUN/dad"),
        ("MPs voted for it.", "MPs/NOUN/MP"), ("Two CEOs met.", "CEOs/NOUN/CEO"),
        ("The NGOs protested.", "NGOs/NOUN/NGO"), ("She has two PhDs.", "PhDs/NOUN/PhD"),
        ("She has a PhD in law.", "PhD/NOUN/PhD"), ("Some SMEs went broke.", "SMEs/NOUN/SME"),
        ("New EVs and old TVs broke down.", "TVs/NOUN/TV"), ("We ate at McDonalds.", "McDonalds/PROPN/McDonalds"),
    ])
    func acronymsKeepTheirCapitals(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("Twenty-five people came.", "Twenty-five/NUM/twenty-five"),
        ("Thirty-three men died.", "Thirty-three/NUM/thirty-three"),
        ("She was twenty-two.", "twenty-two/NUM/twenty-two"),
        ("One hundred forty-six dogs barked.", "forty-six/NUM/forty-six"),
        ("They were eighty-one in all.", "eighty-one/NUM/eighty-one"),
        ("Two-hundred men came.", "Two-hundred/NUM/two-hundred"),
        ("It was the twenty-fifth day.", "twenty-fifth/ADJ/twenty-fifth"),
        ("Ninety-third of all, he won nothing.", "Ninety-third/ADJ/ninety-third"),
        ("It is a twenty-year-old car.", "twenty-year-old/ADJ/twenty-year-old"),
        ("A twenty-something sat there.", "twenty-something/NOUN/twenty-something"),
    ])
    func numbersOfSeveralWordsAreNumbers(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("You woulda seen it.", "woulda/AUX/would"), ("He shoulda gone.", "shoulda/AUX/should"),
        ("They coulda won.", "coulda/AUX/could"), ("You oughta go.", "oughta/AUX/ought"),
        ("He mighta known.", "mighta/AUX/might"), ("I dinna ken.", "dinna/AUX/do"), ("I canna see.", "canna/AUX/can"),
        ("He wouldna come.", "wouldna/AUX/would"), ("She didna know.", "didna/AUX/do"),
        ("I wasna there.", "wasna/AUX/be"), ("A canna bloomed.", "canna/NOUN/canna"),
        ("I saw ‘em there.", "‘em/PRON/they"), ("I saw 'em there.", "'em/PRON/they"),
        ("I saw ’em there.", "’em/PRON/they"),
    ])
    func shortenedWordsAreWhatTheyStandFor(_ sentence: String, _ token: String) { expect(sentence, token) }

    @Test(arguments: [
        ("7.23. Add Layer Mask", "Add/VERB/add"), ("Choose Add Tab.", "Add/VERB/add"),
        ("They heard the Rolling Stones.", "Rolling/VERB/Roll"),
    ])
    func verbsInTitlesHaveSmallLemmas(_ sentence: String, _ token: String) { expect(sentence, token) }

    private func expect(_ sentence: String, _ token: String) {
        let shown = Self.english.shown(sentence)
        #expect(shown.contains(token), "\(shown)")
    }
}
