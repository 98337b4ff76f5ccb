import BitextCore
import Testing

@testable import Segmentation

/// What readers of English texts found cut or joined wrongly, and texts of the office, the laboratory and the novel.
@Suite struct EnglishRegressionTests {
    @Test(arguments: [
        "“Who's there?” I said.❘ Nobody answered.",
        "“Get out!” I yelled.",
        "‘Are you mad?’ I asked.",
        "“Where?” I whispered, looking round.",
        "“Are you mad?” I had shouted at him.",
        "\"Is it true?\" Mr. Darcy asked.",
        "“Really?” Elizabeth Bennet replied.",
        "“Really?” O'Brien said.",
        "“Really?” Dad had asked.",
        "“Are you mad?”❘ John left the room.",
        "\"No!\" Aunt Polly cried.❘ \"Yes!\" Inspector Lestrade said.",
        "1. Call the U.S.❘ 2. Buy at 5 p.m.❘ 3. Pay Smith & Co.❘ 4. Done.",
        "1. Open the app.❘ 2. Tap OK.❘ 3. Enter your PIN.",
        "1. Add 5 oz.❘ 2. Stir.",
        "It was so... big.❘ ...And red.",
        "It ended.❘ ...And then it began.❘ ...So there.",
        "The case is from the 2d Cir. 1995.❘ Fed. R. Civ. P. 12(b)(6) applies.",
        "Atty. Gen. Holder and Det. Sgt. Lewis spoke.",
        "The show is at 8 p.m. E.S.T.",
        "Chas. Dickens and Thos. Hardy wrote novels.",
        "See Ham. III.ii.12 and Exod. 20.",
        "hi.❘ how are you?❘ i am fine.",
        "no way!❘ that's insane!",
        "the lecturer spoke.❘ everyone slept.❘ nobody cared.",
        "“I love you.” — Anon.",
        "St. Paul's is on Ludgate St.❘ Take the No. 11 bus.",
        "Temperature was 38.5 C.❘ Pulse was 90.",
        "Heat to 350° F.❘ Grease a pan.",
        "He counted 5 sec.❘ New record.",
        "See J. Biol. Chem. 270 and Phys. Rev. Lett. 45.❘ Both agree.",
        "Use option -v.❘ Use file.c.",
    ])
    func everyEndIsFoundAndNoOther(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "The temp. rose to 40 °C.❘ Then it fell.",
        "See eq. (3).❘ The proof is in App. B.",
        "H. pylori causes ulcers.❘ It was found in 1982.",
        "The p-value was .03.❘ We reject H0.",
        "Let f(x) = 2x.❘ Then f(3) = 6.",
        "Mice (n = 12) were fed.❘ Rats (n. 8) were not.",
        "Add 5 mL of NaCl.❘ Stir for 10 min.❘ Filter.",
        "It weighs 3 g.❘ It is 2 cm. long.",
        "Fig. 1A shows this.❘ Fig. 1B does not.",
        "The 95% C.I. was wide.❘ We need data.",
        "Patients got 5 mg.❘ Controls got none.",
        "We used Matlab (ver. 7.1).❘ Code is online.",
        "See Sect. 3.2.❘ The data are there.",
        "Smith (2001, p. 5) agrees.❘ Jones (ibid.) does not.",
        "The genus Rosa L.❘ It has thorns.",
    ])
    func science(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "- Where is he?❘ - Gone.",
        "[DOOR SLAMS]",
        "JOHN: Hi.❘ MARY: Hello.",
        "♪ La la la ♪",
        "What?!❘ No...❘ No!",
        "Wait, wait.❘ I... I know him.",
        "You mean...?❘ Yes.",
        "Uh-huh.❘ Sure.",
        "Mom?❘ Dad?",
    ])
    func subtitles(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Dear Mr. Jones: We write about your claim.",
        "Enc. 2 copies.❘ Sign both.",
        "Ref. no. 12/A.❘ Date: 3 Jan. 2020.",
        "Yours, J. Smith.❘ P.S. Call me.",
        "The meeting is on Tues. at 3 p.m.❘ Please attend.",
        "The inv. no. is 345.❘ Pay by Fri.",
        "We ship Mon.-Fri. only.❘ Orders ship fast.",
        "Call (555) 123-4567.❘ Ask for Dr. Lee.",
        "Mr. A. B. Smith, C.P.A., is here.❘ He will see you.",
        "Acme Inc., Ltd., and Co. merged.❘ Jobs were cut.",
        "Report to Bldg. 4, Rm. 12.❘ Bring I.D.",
    ])
    func letters(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "\"Who is it?\" said Alice timidly.❘ No reply.",
        "\"Off with her head!\" the Queen shouted.❘ Nobody moved.",
        "\"I beg your pardon,\" said he.❘ \"It was my fault.\"",
        "'You!' said the Cat.❘ 'Me?' said Alice.",
        "She cried, \"Oh, Tom!\" and wept.❘ He left.",
        "\"What is it?\"❘ \"A letter.\"",
        "\"I—I don't know,\" she stammered.❘ Then she ran.",
        "Mr. Pickwick smiled.❘ \"My dear sir!\" said he.",
        "Who was it?❘ What did he want?❘ Why now?",
        "\"Will you?\"❘ \"I will.\"",
        "It was the best of times; it was the worst of times.❘ We had hope.",
        "\"To be, or not to be\": that is the question.❘ He paused.",
        "Alas, poor Yorick!❘ I knew him.",
        "\"Come,\" he said; \"we are late.\"❘ She rose.",
        "'Tis true!❘ 'Tis pity.",
        "\"Hush!\" whispered Mrs. Rachel Lynde.❘ \"They are coming.\"",
        "\"Did you see that?\"❘ Holmes's eyes shone.",
        "\"Nonsense!\" Sir Walter said, and rose.❘ Dinner was served.",
        "\"Is it you?\" Captain Hook had asked.❘ It was.",
        "Oh, I say!❘ What fun!",
    ])
    func novels(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Click OK.❘ Click Cancel.",
        "Press F5.❘ The page reloads.",
        "Set x = 5.❘ Run it.",
        "Use -h for help.❘ Use -v for version.",
        "Edit /etc/hosts.❘ Save it.",
        "Error 404.❘ Page not found.",
        "It runs on Linux, Mac OS X, etc.❘ Windows is not supported.",
        "Go to File > Save As...❘ Enter a name.",
        "See the README.❘ It is short.",
        "Python 3.❘ Not Python 2.",
        "Type \"quit\" and press Enter.❘ The program ends.",
        "Open config.ini.❘ Find [main].❘ Set debug=1.",
        "Visit github.com/foo/bar.❘ Star it.",
    ])
    func manuals(_ marked: String) { expect(marked, .english) }
}
