import BitextCore
import Testing

@testable import Segmentation

/// Marks in a row, missing spaces, addresses, faces and what else there is, in English.
@Suite struct EnglishMarksTests {
    @Test(arguments: [
        "What?!❘ You're kidding!",
        "Oh no!!!❘ Not again.",
        "Really??❘ Yes.",
        "No way!❘ Way!",
        "Hey! you there!❘ Stop.",
        "Why?❘ Because.",
        "Help!❘ Police!",
        "Yahoo! shares fell.❘ Google's rose.",
        "Have you seen Oklahoma! on stage?❘ It's long.",
        "Jeopardy! is on at 7.❘ Watch it.",
    ])
    func marksInARow(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Who knows? thought Jim.❘ Not he.",
        "What next? he asked himself.❘ Tea.",
        "Why not? she said to herself.❘ Nobody will see.",
        "Where am I? wondered Alice.❘ All was dark.",
        "Is it true? they asked.❘ It was.",
    ])
    func questionsWithin(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Dinner is ready.❘Wash your hands.",
        "It rained.❘We left.",
        "Are you there?❘I'm waiting.",
        "He ran.❘She followed.",
        "Great!❘Thanks.",
        "That's all.❘The end.",
        "Nice place.❘Good food.❘Will return.",
        "It was late.❘\"Go home,\" he said.",
        "He's here.❘I saw him.",
    ])
    func missingSpaces(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "He bought a phone.❘ iPhones last longer.",
        "They sell online.❘ eBay takes a cut.",
        "I use a Mac.❘ macOS is stable.",
        "She codes.❘ iOS is her platform.",
        "We listen at home.❘ iTunes works.",
        "The lab is small.❘ mRNA is fragile.",
        "He measured it.❘ pH was low.",
    ])
    func namesInSmallLetters(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "It's nine o'clock.❘ Let's go.",
        "Rock 'n' roll is here.❘ It's loud.",
        "Y'all come back.❘ We'll wait.",
        "That's ol' Joe's.❘ Don't touch.",
        "'Tis late.❘ 'Twas fun.",
        "I've been workin'.❘ Ain't easy.",
        "The Joneses' car is red.❘ It's new.",
        "He loves the boys'.❘ She doesn't.",
    ])
    func contractions(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "He was... gone.❘ She wept.",
        "Run, Forrest, run!❘ He ran.",
        "Oh, no, no, no!❘ Not that!",
        "It was him!❘ Him!❘ She fainted.",
        "Where was he?❘ And why?❘ No one knew.",
        "Alas! poor Yorick.❘ I knew him.",
        "Ah! how sweet it is.❘ Spring is here.",
        "Good heavens!❘ Miss Marple!❘ You here?",
        "Then (oh joy!) it rained.❘ We danced.",
        "And so to bed.❘ THE END",
        "* * *",
        "Well—goodbye.❘ He left.",
        "\"Mother!\"❘ The cry rang out.",
        "Tick.❘ Tock.❘ Time passed.",
    ])
    func exclamations(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "lol that was great!❘ see you tmrw",
        "ok.❘ see you.",
        "So happy!! 😀❘ See you soon.",
        "Thanks :)❘ I'll be there.",
        "Love it ❤️❤️❘ Want more!",
        "No way! 😂😂❘ He really said that?",
        "@tom Are you in?❘ #party",
    ])
    func chat(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "<i>Stop it.</i>❘ <i>Right now.</i>",
        "<b>Warning!</b>❘ Do not open.",
    ])
    func markup(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "I like B.B. King.❘ Blues is great.",
        "Dr. Who is on.❘ The Daleks are back.",
        "Check no. 5.❘ Then no. 6.",
        "The answer is no.❘ Sorry.",
        "He asked for no. 5.❘ I gave it.",
        "Mark 3:16.❘ John 1:1.",
        "See Gen. 1:1.❘ God made light.",
        "The dept. is closed.❘ The Dept. of Labor is not.",
        "Acme Dept. Stores closed.❘ Jobs were lost.",
        "It was Govt. policy.❘ Voters hated it.",
        "The temp. rose.❘ Max. was 30.",
        "We visited Mt. Rainier.❘ It was sunny.",
        "Born: 1920.❘ Died: 1999.",
        "Oh my G.❘ What a mess.",
        "I saw E.T.❘ I cried.",
        "The movie E.T. made millions.❘ Kids loved it.",
        "T.G.I. Friday's is full.❘ Go elsewhere.",
        "He took the S.A.T.❘ It was hard.",
        "A. A. Milne wrote it.❘ A. A. is for alcoholics.",
        "Yes.❘ No.❘ Maybe.",
        "OK.❘ Fine.",
        "Thanks!❘ Bye!",
        "What the f...?❘ No way.",
        "He's 5'10\".❘ She's 5'4\".",
        "U.S. and U.K. are allies.",
        "Rock 'n' roll.❘ It lives.",
        "I ♥ NY.❘ So do you.",
        "E-mail: a@b.com.❘ Web: b.com.",
        "Rated R.❘ For violence.",
        "Dr. Pepper vs. Coke.❘ You decide.",
        "Is it a.m. or p.m.?❘ It's noon.",
        "The B-52s.❘ Love Shack.",
        "He drove an M.G.❘ It broke.",
        "What's up, Doc?❘ Nothing.",
        "The U.S.S. Maine sank.❘ War came.",
        "R.E.M. broke up.❘ Fans cried.",
        "It's by A.A. Milne.❘ Pooh is a bear.",
        "St. Louis vs. St. Paul.❘ Game on.",
        "I like Mr. Bean, Dr. Who, etc.❘ British TV is great.",
    ])
    func whatElseThereIs(_ marked: String) { expect(marked, .english) }
}
