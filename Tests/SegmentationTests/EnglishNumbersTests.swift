import BitextCore
import Testing

@testable import Segmentation

/// Letters, numbers, items and notes, in English of all sorts of texts.
@Suite struct EnglishNumbersTests {
    @Test(arguments: [
        "E. M. Forster wrote it.❘ It was filmed.",
        "J.D. Salinger hid from fans.❘ He wrote daily.",
        "The poet W. H. Auden moved to New York.❘ He taught there.",
        "It was painted by J. M. W. Turner.❘ It hangs in the Tate.",
        "John D. Rockefeller was rich.❘ He gave much away.",
        "See B. F. Skinner and A. Bandura.❘ They differ.",
        "Susan B. Anthony was fined.❘ She never paid.",
        "C. Darwin and A. R. Wallace published together.❘ Few noticed.",
        "Samuel L. Jackson starred.❘ He swore a lot.",
        "G. K. Chesterton was large.❘ He was witty.",
        "The prize went to P. Higgs.❘ He was at lunch.",
    ])
    func initials(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "The right answer is C.❘ Well done.",
        "Take option A.❘ It is safer.",
        "She is in group D.❘ They play Spain.",
        "He was given vitamin K.❘ Doctors waited.",
        "The key of the piece is A.❘ The second part is in E.",
        "My grade was a B.❘ Mom was proud.",
        "Go to gate B.❘ Your flight is boarding.",
        "It was plan B.❘ Everyone knew it.",
        "Nobody knew it but I.❘ She kept quiet.",
        "He has hepatitis C.❘ Treatment takes months.",
        "Turn to Appendix A.❘ Read it twice.",
        "We stopped at point B.❘ Rain was falling.",
        "He lives in Block C.❘ Visitors must sign in.",
        "See Exhibit B.❘ Counsel will explain.",
        "The winner is Team A.❘ Congratulations!",
        "We took Highway A.❘ Trucks roared past.",
        "The children of Generation Z.❘ Phones are everything.",
    ])
    func loneLettersAtTheEnd(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Plan A is out.❘ Plan B is in.",
        "Vitamin C helps.❘ Vitamin D too.",
        "Type O.❘ The universal donor.",
        "It's in Appendix B.❘ See there.",
        "The blood type is B.❘ It is rare.",
        "Choose A or B.❘ Then press OK.",
        "Who is X?❘ X is y.",
        "My name is B.❘ I was born in 1980.",
        "The note is C.❘ The chord is G.",
        "See Table B.❘ Results vary.",
        "The hero of the story is K.❘ He is never named.",
        "Malcolm X. was shot.❘ It was 1965.",
        "Malcolm X.❘ He was a leader.",
    ])
    func labels(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Sales rose 4.5 percent.❘ Costs fell 1.2.",
        "It costs $9.99.❘ Shipping is free.",
        "Pi is about 3.14.❘ It never ends.",
        "Unemployment is at 5.1%.❘ It was 6.0.",
        "He ran it in 9.8.❘ A record.",
        "The score was 9.5.❘ Judges cheered.",
        "It weighs 2.5 kg.❘ Lift with care.",
        "GPA: 3.8.❘ SAT: 1400.",
    ])
    func decimals(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Version 3.1.4 is stable.❘ Use it.",
        "Install Python 2.7.❘ Then run setup.py.",
        "We run Windows 8.1.❘ It is slow.",
        "iOS 9.3.2 fixes the bug.❘ Update now.",
        "The app needs Java 1.8.❘ Older versions fail.",
        "HTTP/1.1 is old.❘ HTTP/2 is faster.",
        "Release v2.0 is near.❘ Testers wanted.",
    ])
    func versions(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "He is no. 1.❘ She is no. 2.",
        "There were 12.❘ 13 would be unlucky.",
        "It opens at 9.❘ It closes at 5.",
        "Flight 370.❘ It vanished.",
        "The 1990s.❘ Grunge ruled.",
        "He scored 100.❘ Not out.",
        "Page 3.❘ Read it.",
        "Sec. 3(b) applies.❘ Sec. 4 does not.",
        "In 2001.❘ A space odyssey.",
        "I need 3.❘ You need 4.",
        "It rose to 1,000.❘ A milestone.",
        "Call 555-1234.❘ Ask for Bob.",
        "It's 10:30.❘ Let's go.",
        "The time was 3.15.❘ School was out.",
        "He ran 26.2 miles.❘ She ran 13.1.",
    ])
    func numbers(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Louis XIV. was the Sun King.❘ He built Versailles.",
        "Edward VII. reigned nine years.❘ His son followed.",
        "Charles I. was beheaded.❘ Cromwell ruled.",
        "Pope John XXIII was kind.❘ He called a council.",
        "Queen Elizabeth II.❘ She liked corgis.",
        "World War I.❘ It began in 1914.",
        "King George III.❘ The colonies rebelled.",
        "He was crowned Henry IV.❘ France was at peace.",
        "Rocky IV. was fun.❘ Rocky V was not.",
    ])
    func romanNumerals(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Turnout was 60%.❘ A record.",
        "Rates hit 7%.❘ Buyers fled.",
        "Up 3.5%.❘ Not bad.",
        "He owns 51%.❘ She owns 49%.",
    ])
    func percentages(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Bring: 1. a pen; 2. paper.❘ That's all.",
        "2. The tenant shall pay rent.❘ Late fees apply.",
        "There are three kinds: (a) solid; (b) liquid; (c) gas.❘ All matter.",
        "1. Stir well.❘ 2. Bake for an hour.❘ 3. Serve hot.",
        "Step 1. Turn off the power.❘ Step 2. Open the lid.",
        "Rule 1. Never lie.❘ Rule 2. Never steal.",
        "Exercise 3. Translate the sentences.",
        "Q. What is it?❘ A. A bird.",
        "Q: What is it?❘ A: A bird.",
        "IV. Results",
        "1. Introduction",
        "1.2 Related work",
        "Chapter 3. The Storm",
        "Theorem 2. Every finite group is nice.",
        "Day 3. We climbed the north face.",
    ])
    func numberedItems(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Three things matter: 1) speed; 2) cost; 3) quality.❘ Pick two.",
        "(1) Open it.❘ (2) Close it.",
        "1. He came.❘ 2. He saw.❘ 3. He won.",
        "Section 2. Definitions.❘ In this Act, \"dog\" means any dog.",
        "SECTION 1. SHORT TITLE.❘ This Act may be cited as the Dog Act.",
        "Figure 1. A map of Rome.❘ Source: author.",
        "Table 2. Results.❘ All values are means.",
        "Step 1: Open the lid.❘ Step 2: Pour.",
        "Part I. The Beginning",
        "Act I. Scene II.❘ Enter Hamlet.",
        "Note 1. See above.",
    ])
    func headingsAndItems(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "The king was killed.[3]❘ His son fled.",
        "It was the first of its kind.[1][2]❘ Others followed.",
        "The theory was wrong.¹❘ Newton showed why.",
        "He denied it.[citation needed]❘ Few believed him.",
        "Costs rose.*❘ See below.",
        "“It is a lie.”[5]❘ She sued.",
        "The number is high.7❘ Others disagree.",
        "It was late.†❘ He slept.",
        "Studies differ.(3)❘ Some found nothing.",
    ])
    func marksOfFootnotes(_ marked: String) { expect(marked, .english) }
}
