import BitextCore
import Testing

@testable import Segmentation

@Suite struct EnglishSentenceTests {
    @Test(arguments: [
        "Dr. Ward met Mrs. Hale and Lt. Cole.❘ They talked.",
        "See Fig. 2 and pp. 11-14, cf. ch. 9.❘ It is short.",
        "Some birds, e.g. African parrots, talk.❘ Most don't.",
        "The meeting is on Tues. Sept. 4.❘ Be there.",
        "He said no.❘ I said yes.",
        "Take bus No. 9 downtown.❘ It is fast.",
        "The board is 3 in. wide.❘ Cut it.",
    ])
    func abbreviationsThatNeverEnd(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "They bought nuts, bolts, etc.❘ Nothing was left.",
        "He works at Hill & Co.❘ She teaches.",
        "The U.S. Navy came.❘ It left in May.",
        "They moved to the U.S.❘ They liked it.",
        "We start at 7 a.m. on Mondays.❘ Bring tea.",
        "The shop opens around 9 p.m.❘ Ring twice.",
        "It was bought by Sam Reed Jr.❘ His son sold it.",
    ])
    func abbreviationsThatMayEnd(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "T. S. Eliot lived here.❘ The house is gone.",
        "Choose plan B.❘ Call me.",
        "Nobody is taller than I.❘ Ask anyone.",
        "Mr. T. Hardy, M. D., is out.❘ Come back.",
        "He has a Ph. D. in botany.❘ She has two.",
    ])
    func initialsAndLoneLetters(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "It fell to 2.5 percent.❘ Nobody cared.",
        "There are two steps: 1. open it; 2. close it.❘ Done.",
        "I. Background",
        "Prices rose in 1999.❘ 40 shops closed.",
        "He died in 1821.[4][5]❘ She lived on.",
        "It was the last of its kind.23❘ It sold well.",
        "Most papers are free. 8❘ Yet few are read.",
    ])
    func numbersAndNotes(_ marked: String) {
        expect(marked, .english)
    }

    @Test(arguments: [
        "\"Get out!\" he cried.❘ We did.",
        "\"Get out!\" Mary shouted.❘ We did.",
        "“I can't,” said Joe, “and I won't.”❘ He left.",
        "She wrote, “I am well.❘ Come soon.”",
        "‘No.’❘ ‘Why not?’",
        "“But I never—”❘ “You did.”",
        "He asked ‘Who?’ and sat down.❘ I told him.",
        "We close at six.❘ (Seven on Fridays.)❘ Come early.",
        "The cat (what a beast!) bit me.❘ It hurt.",
        "He waited . . . and waited.❘ Nobody came.",
        "Great stuff. :)❘ I'll be back.",
    ])
    func quotationsAndBrackets(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "I own two phones.❘ iPhones are fine.",
        "Write to a.b@example.com.❘ We answer.",
        "The file is at https://example.org/a.b?c=d.❘ Get it.",
        "Tea is ready.❘Sit down.",
        "It's five o'clock.❘ Don't wait.",
        "Yahoo! News reported it.❘ Nobody read it.",
        "P.S. Send money.❘ Love, Tom.",
        "Why? he thought.❘ No answer came.",
    ])
    func marksOfAllKinds(_ marked: String) { expect(marked, .english) }
}
