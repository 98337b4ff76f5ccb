import BitextCore
import Testing

@testable import Segmentation

/// Quotations, brackets, dashes and marks of all kinds, in English of all sorts of texts.
@Suite struct EnglishQuotationsTests {
    @Test(arguments: [
        "Maybe... but I doubt it.❘ We'll see.",
        "He said... nothing.❘ I waited.",
        "Well...❘ What now?",
        "I wonder…❘ Never mind.",
        "She sighed . . . and left.❘ The door closed.",
        "To be continued . . .❘ Next week.",
        "He paused. . . .❘ Then he spoke.",
        "“I... I can't,” she said.❘ He frowned.",
        "So... you came.❘ Good.",
        "...and then he fell.❘ We laughed.",
        "And so....❘ He left.",
        "The text reads: \"We the people ... do ordain.\"❘ It is famous.",
    ])
    func ellipses(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "\"Sit down!\" he barked.❘ I sat.",
        "“Who's there?” called the man.❘ No reply came.",
        "\"I'm tired,\" said Ben.❘ \"Let's go home.\"",
        "“No,” she said.❘ “I won't.”",
        "\"Help!\" cried Alice.❘ The cat grinned.",
        "“Is it far?” asked Pip, yawning.❘ Nobody knew.",
        "\"It's late,\" he said, \"and I'm cold.\"❘ We left.",
        "‘Why me?’ he said.❘ ‘Why not?’ I said.",
        "\"What a day!\" Mrs. Moss exclaimed.❘ She fanned herself.",
        "\"Wait!\" John shouted.❘ The bus drove off.",
        "\"Are we there yet?\" the boy asked.❘ His father groaned.",
        "\"You liar!\" snapped Kate.❘ He blushed.",
        "\"Fire!\" somebody yelled.❘ People ran.",
        "“Stop that!” my mother said.❘ I stopped.",
        "\"Enough!\"❘ The judge banged his gavel.",
    ])
    func speakersOfQuotations(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "The book is called 'Emma'.❘ I love it.",
        "He called it \"a farce\".❘ They sued.",
        "She sang “Hey Jude”.❘ We wept.",
        "It was 'fun'.❘ Not really.",
        "The sign said 'No Entry'.❘ We went in.",
        "He plays in 'The Cure'.❘ They tour a lot.",
        "I read \"Ulysses.\"❘ It took a year.",
        "The word is \"no.\"❘ Learn it.",
        "He said, 'Go.'❘ I went.",
        "They shouted ‘Hurrah’.❘ Hats flew.",
    ])
    func marksOutsideAQuotation(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "He wrote, \"I am fine.❘ Send money.\"",
        "“Come in.❘ Sit down,” she said.❘ He did.",
        "\"It's cold.❘ Close the door.\"❘ I closed it.",
        "Tom said, “I'm hungry.❘ What's for lunch?”",
        "\"Go.❘ Now.\"",
        "‘I see.❘ Thank you,’ he said.",
        "He replied: \"Yes.❘ Of course.\"",
    ])
    func twoSentencesInAQuotation(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "“He yelled ‘Stop!’ and ran,” she said.❘ I believed her.",
        "“My mother always said, ‘Be kind,’” he told us.❘ We nodded.",
        "'She said \"Never!\" and left,' Bob said.❘ We stared.",
        "“Who said ‘I came, I saw’?” asked the teacher.❘ Silence.",
        "\"Was it 'Help!' or 'Help'?\" he asked.❘ It was a song.",
        "“The sign says ‘Closed.’”❘ We went home.",
    ])
    func quotationsInQuotations(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "“Why?”❘ Because I said so.",
        "She asked, \"Why?\"❘ He shrugged.",
        "He said “Go!”❘ I went.",
        "\"Yes,\" he said.❘ \"No.\"",
        "\"You're late!\"❘ \"I know.\"",
        "“Is that so?” he mused.❘ “I wonder.”",
        "\"Please,\" she begged.❘ \"Don't go!\"❘ He went.",
        "'I'm here,' she said.❘ 'Where are you?'",
        "He muttered 'Damn!' and left.❘ We laughed.",
        "“It's over,” said Mr. Hill.❘ “Go home.”",
        "'Stop!' he cried.❘ 'Thief!'",
        "The word \"cat\" has three letters.❘ \"Dog\" too.",
        "\"Well, well, well.\"❘ He grinned.",
        "\"I love 'Friends!'\" she said.❘ I don't.",
        "Who wrote \"Ulysses\"?❘ Joyce did.",
        "Did he say \"yes\"?❘ I think so.",
        "I said, \"Who's there?\"; nobody answered.❘ I left.",
        "\"Sir—\"❘ \"Silence!\"",
        "\"She's—she's dead,\" he said.❘ No one moved.",
        "“Hello,” he said—and stopped.❘ She was gone.",
        "\"What did you say?\" Ms. Pratt demanded.❘ Nobody replied.",
        "\"I do,\" I said.❘ \"So do I,\" she said.",
        "“Are you coming?” the old man asked.❘ She shook her head.",
        "'What's that?' asked Dr. Watson.❘ 'A clue,' said Holmes.",
        "\"Oh!\" was all she said.❘ He understood.",
        "``Stop,'' he said.❘ ``Now.''",
    ])
    func quotationsOfAllKinds(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "“Listen, I—”❘ “No, you listen.”",
        "“But why—”❘ “Because I said so.”",
        "\"If you'd only—\"❘ \"Shut up!\"",
        "“I never—” he began.❘ She laughed.",
        "“Wait—” A shot rang out.",
        "“You can't—”❘ “Watch me.”",
        "‘But sir—’❘ ‘Not now.’",
        "\"I thought you were –\"❘ \"Dead?\"",
        "He was about to—no.❘ Stop.",
        "“We could—well, no.”❘ He shrugged.",
    ])
    func speechThatADashBreaksOff(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "We close at noon.❘ (On Fridays at ten.)❘ Call first.",
        "He paid (at last!).❘ I was shocked.",
        "She left (why?) without a word.❘ I cried.",
        "It works (see Fig. 2).❘ Try it.",
        "(He lied.)❘ Nobody cared.",
        "The cat (a tabby) slept.❘ The dog barked.",
        "It ended well.❘ (Or did it?)❘ Who knows.",
        "He said yes (I think).❘ We'll see.",
        "The firm (est. 1920) closed.❘ Jobs were lost.",
        "Use soap (e.g. Dove).❘ Rinse.",
    ])
    func brackets(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "See www.bbc.co.uk.❘ It has news.",
        "Go to www.nhs.uk/live-well.❘ Read it.",
        "Email bob_smith@mail.co.uk.❘ He'll reply.",
        "Download setup.exe.❘ Run it.",
        "Read README.md.❘ It helps.",
        "Order at shop.example.com/cart?id=4.❘ Pay by card.",
        "Visit Booking.com.❘ Rooms are cheap.",
        "I work at Amazon.com.❘ Jeff left.",
        "It's on GitHub.❘ Fork it.",
        "Contact us at info@zoo.org!❘ We're open.",
        "See https://en.wikipedia.org/wiki/Mr._Bean.❘ Funny.",
        "Node.js is fast.❘ Vue.js is small.",
        "Edit config.yaml.❘ Save it.",
        "I use ASP.NET.❘ It's fine.",
    ])
    func addressesAndFiles(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Go to example.com.❘ It's free.",
        "Use Google.com.❘ It works.",
        "Check out Last.fm.❘ It plays music.",
        "I read it on Slate.com yesterday.❘ It was good.",
        "Mail me: joe@x.org.❘ Thanks.",
        "His blog, joe.blogspot.com, is fun.❘ Read it.",
        "Open main.c.❘ Compile it.",
        "Run a.out.❘ It prints 42.",
        "It's at ftp://ftp.x.org/pub.❘ Get it.",
        "Save as file.docx.❘ Close Word.",
        "Visit http://x.com/?q=a.b!❘ Now.",
    ])
    func addressesOfTheWeb(_ marked: String) { expect(marked, .english) }

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
