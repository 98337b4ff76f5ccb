import BitextCore
import Testing

@testable import Annotation

/// Whether English *'s* behind a noun is the genitive or a verb.
@Suite struct EnglishGenitiveTests {
    private static let english = Annotator(language: .english)

    @Test(arguments: [
        "The dog's asleep.", "The baby's hungry.", "My mother's ill.", "Tom's late.", "Dinner's ready.",
        "The door's open.", "My brother's very tall.", "The soup's cold now.", "The train's late again.",
        "London's beautiful in spring.", "I think the kettle's hot.", "She says the water's too cold for her.",
        "The bottle's full of milk.", "Paul's tired and hungry.", "The town's small but lively.",
        "Her husband's proud of it.", "Grandma's weak, you know.", "Tom's sick because he ate too much.",
        "Everybody's happy.", "Is it true that the boss's angry with us?", "Life's short, and art's long.",
        "“The coast's clear,” he said.", "When the tea's ready, call me.", "Dad's not well.",
        "My son's afraid to go in.",
    ])
    func beforeAnAdjectiveAloneItIsAVerb(_ sentence: String) { expect(sentence, "AUX/be") }

    @Test(arguments: [
        "John's here.", "Mary's in the garden.", "Dad's at work.", "The cat's on the table.", "Anna's away today.",
        "The boss's out.", "I think Anna's upstairs.", "My sister's with us now.", "Peter's a doctor.",
        "The point's that he lied.", "The meeting's tomorrow.", "The dog's in, and the cat's out.",
        "The trouble's his temper.", "Lunch's at noon.", "He knows the answer's on page ten.",
        "The train's coming.", "My uncle's staying with us.", "My boy's twelve.", "Nobody's there.",
        "My wife's Italian.", "The deal's off.",
        "Every new day's just another chance.", "Harper's still too young to be leading.",
        "My watch's five minutes slow.", "The kid's six years old.", "The moon's up.",
        "My name's Tom.", "The boy’s in love.", "My wife’s the boss.", "John's home.", "The winner's you.",
    ])
    func beforeAPlaceOrAnArticleItIsAVerb(_ sentence: String) { expect(sentence, "AUX/be") }

    @Test(arguments: [
        "The dog's tail is long.", "The dog's old tail is long.", "We met at the baker's.", "That is John's.",
        "She went to the baker's yesterday.", "John's late father was rich.", "Today's late edition.",
        "The king's ill health worried them.", "The baby's hungry cries woke us.", "Is this Tom's or mine?",
        "The car is my brother's.", "A friend of my mother's called.", "Yesterday's open letter was read.",
        "I stayed at my uncle's in London.", "The book is Tom's and the pen is mine.",
        "He ate at McDonald's last night.", "It is the world's most beautiful city.",
        "It is the world's largest, highest dam.", "Poland's second biggest city is old.",
        "She likes the city's small and crowded streets.", "They fed the city's poor.",
        "The country's political, economic and social life changed.", "We bought it at Harrod's for ten pounds.",
        "He read the king's long-lost letter.", "Saint Paul's in London is a church.",
        "He stood by his father's side.", "The company's newly built plant closed.", "It is one of my father's.",
        "It is the city's political, economic, and cultural centre.", "He was Byron's junior.",
        "A baker's dozen.", "After a week's steady sailing eastward, they landed.", "The world's leading resource.",
        "The tools in a carpenter's arsenal.", "Until a nymph's abode he entered.", "The Git User's Manual (2020)",
        "Disney's The Lion King is a film.", "They joined the country's far right.",
        "She read Roth's In Memory again.", "In Italy's far north it snows.",
        "The world's first and only museum of sand.", "The dog's barking woke me.", "She is at John's home.",
        "It became the region's primary political and cultural centre.",
    ])
    func elsewhereItIsTheGenitive(_ sentence: String) { expect(sentence, "PART/'s") }

    private func expect(_ sentence: String, _ reading: String) {
        let found = Self.english.shown(sentence).filter { $0.hasPrefix("'s/") || $0.hasPrefix("’s/") }
        #expect(
            !found.isEmpty && found.allSatisfy { $0.dropFirst().hasPrefix("s/" + reading) },
            "\(Self.english.shown(sentence))")
    }
}
