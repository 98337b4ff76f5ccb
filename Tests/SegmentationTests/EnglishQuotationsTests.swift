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
}
