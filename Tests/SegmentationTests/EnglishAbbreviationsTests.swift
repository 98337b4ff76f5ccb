import BitextCore
import Testing

@testable import Segmentation

/// Abbreviations that end a sentence and that don't, in English of all sorts of texts.
@Suite struct EnglishAbbreviationsTests {
    @Test(arguments: [
        "Dr. Patel runs the clinic.❘ Nurse Kelly assists her.",
        "Ms. Rivera teaches French.❘ Mr. Dunn teaches German.",
        "Sgt. Baker drove.❘ Cpl. Hays slept.",
        "Prof. L. White retired in May.❘ Her chair is vacant.",
        "The Rev. James Hill preached.❘ The choir sang.",
        "Gov. Newsom signed the bill.❘ Sen. Cruz objected.",
        "Messrs. Black and White are lawyers.❘ They are cheap.",
        "Mme. Curie won twice.❘ M. Curie won once.",
        "Capt. Ahab hunted the whale.❘ Ishmael told the tale.",
        "Fr. Brown solved the case.❘ The police were baffled.",
        "St. Nicholas brings gifts.❘ St. Valentine brings cards.",
        "Dr. and Mrs. Foster came to dinner.❘ They brought wine.",
        "I saw the Dr. yesterday.❘ He was kind.",
        "Pres. Lincoln was shot.❘ Booth fled.",
        "Ald. Kim and Supt. Ross agreed.❘ The plan passed.",
        "Mr. President, I object.❘ The motion is out of order.",
    ])
    func titlesInSmallAndCapitalLetters(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Mr. and Mrs. Hall arrived.❘ They were late.",
        "Lt. Col. Oliver North testified.❘ Congress listened.",
        "The Hon. Jane Doe presides.❘ All rise.",
        "Sister Mary and Fr. Tom prayed.❘ The church was empty.",
        "Ms. O'Neil called.❘ She'll call back.",
        "Drs. Kim and Wu operated.❘ The patient lived.",
        "Rev. Jackson spoke at noon.❘ Few came.",
        "Insp. Morse drank.❘ Sgt. Lewis paid.",
        "Cmdr. Bond saluted.❘ M frowned.",
        "Prof. Dr. Hans Weber spoke.❘ It was dull.",
        "Brig. Gen. Frank Hall retired.❘ His wife was glad.",
        "Dear Mr. Fox, thank you for your letter.❘ I enjoyed it.",
        "My wife saw Mr. Day there.❘ Mr. May was with him.",
        "Ask Mr. Will or Dr. Who.❘ They know.",
    ])
    func titlesInEveryForm(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "The farm belongs to Tom Hall Sr.❘ He is ninety.",
        "He is known as Cal Ripken Jr.❘ Everybody loves him.",
        "She married John Kent, M.D.❘ They live in Ohio.",
        "The author is Ann Lee, Ph.D.❘ She teaches at Yale.",
        "The letter was addressed to Henry Wells, Esq.❘ It was never opened.",
        "He was knighted as Sir Tom Moore, K.B.E.❘ The Queen smiled.",
        "I voted for Robert F. Kennedy Jr.❘ My wife voted against.",
        "He studied with Harry Connick Jr.❘ Later he toured alone.",
    ])
    func titlesAtTheEnd(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "He runs Dawson Bros.❘ It sells pianos.",
        "She invested in Tesla Inc.❘ The stock fell.",
        "They sued Exxon Corp.❘ The case dragged on.",
        "We buy from Miller Ltd.❘ Delivery is fast.",
        "He left Ford Motor Co.❘ Nobody knew why.",
        "The deal was made with Brown & Co.❘ Lawyers drew up the papers.",
        "She was hired by Zeta L.L.C.❘ Her salary doubled.",
        "He works for Apple Inc. in Cork.❘ It rains a lot.",
        "Walt Disney Co. owns it.❘ Fox sold it.",
        "Google Inc.❘ Bad idea.",
        "Samsung Electronics Co. Ltd. makes phones.❘ They sell well.",
    ])
    func companies(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "The deadline is Feb. 28.❘ Don't be late.",
        "We met on Nov. 5, 1999.❘ It was cold.",
        "School starts in Sept.❘ Buy your books.",
        "It was Dec. 7, 1941.❘ Bombs fell on Pearl Harbor.",
        "Born Oct. 2, 1869.❘ Died Jan. 30, 1948.",
        "She left on Mon. Aug. 3.❘ He stayed.",
        "The fair runs from Apr. 3 to Apr. 9.❘ Entry is free.",
        "Call me on Thurs. or Fri.❘ I'll be home.",
    ])
    func months(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Send it to 10 Downing St., London.❘ Use a stamp.",
        "He lives on Maple Ave. in Boston.❘ The house is old.",
        "The office is at 5 King's Rd.❘ It opens at nine.",
        "Meet me at 42nd St. and Broadway.❘ Bring cash.",
        "She moved to Sunset Blvd.❘ Her agent lives nearby.",
        "P.O. Box 12 is full.❘ Empty it.",
        "Our shop is at 7 Mill Ln., York.❘ Ring the bell.",
        "We drove to Ft. Lauderdale.❘ Traffic was bad.",
        "The hotel is on St. Mark's Sq.❘ It is dear.",
        "Take Hwy. 61 south.❘ Turn at the barn.",
        "Go to 221 E. Baker St.❘ Ask for Sherlock.",
        "Visit our store at 99 W. Main St.❘ Parking is free.",
    ])
    func addresses(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Pack socks, shirts, etc.❘ The train leaves at six.",
        "He sold pots, pans, etc. from a cart.❘ Few bought.",
        "Bananas, apples, etc., are cheap.❘ Cherries aren't.",
        "They discussed taxes, schools, etc.❘ Nobody listened.",
        "Bring tents, ropes, etc.❘ Sam has the stove.",
        "She speaks French, German, etc.❘ Languages come easily to her.",
        "Cars, buses, etc. are banned.❘ Bikes are fine.",
        "Check oil, water, etc.❘ Always.",
    ])
    func etcetera(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Big cats, e.g. lions, sleep a lot.❘ Dogs do too.",
        "Use a solvent, e.g., Acetone.❘ Wear gloves.",
        "The capital, i.e. London, is crowded.❘ The north is not.",
        "Some metals (e.g. Iron) rust.❘ Gold doesn't.",
        "Northern countries, e.g. Norway and Sweden, are rich.❘ They tax a lot.",
        "One author, viz. Smith, agrees.❘ No others do.",
        "Use short words, eg. cat and dog.❘ It helps.",
        "It was Eve vs. Adam.❘ Adam lost.",
    ])
    func examples(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "As shown in Fig. 4, the curve is flat.❘ Table 2 agrees.",
        "See p. 3.❘ See also pp. 7-9.",
        "The quote is in vol. 3, ch. 2.❘ I checked.",
        "Eq. 7 holds.❘ Eqs. 8 and 9 do not.",
        "See Sect. 4.❘ It explains the method.",
        "It's in no. 6 of the journal.❘ No. 7 is lost.",
        "Cf. Kant, op. cit., p. 44.❘ Hegel differs.",
        "See note 3, p. 12, and figs. 1-3.❘ They are clear.",
        "Smith, id. at 23.❘ Jones, supra, at 5.",
        "Ibid., p. 99.❘ Ibid.",
        "The ed. by Fox is best.❘ The trans. by Lee is poor.",
        "See Appx. B for details.❘ It is long.",
        "Refer to para. 5.❘ Para. 6 was deleted.",
    ])
    func referencesToBooks(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Jones et al. disagree.❘ They cite new data.",
        "The work of Kim et al. is recent.❘ It uses mice.",
        "See Park et al. (2003).❘ See also Cho et al. 2005.",
        "It was found by Ortiz et al.❘ Their sample was small.",
        "Brown et al., in press, argue otherwise.❘ We shall see.",
    ])
    func etAlii(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "The U.S. Senate voted.❘ The bill passed.",
        "The U.K. economy shrank.❘ Exports fell.",
        "He flew to the U.S. on Monday.❘ He returned on Friday.",
        "They live in the U.S.❘ Their son lives in the U.K.",
        "She works for the U.N.❘ Her office is in Geneva.",
        "The war began in the U.S.S.R.❘ It spread.",
        "We went to L.A.❘ It was hot.",
        "He has an M.B.A.❘ His sister has a Ph.D.",
        "He is from N.Y.❘ She is from N.J.",
        "It's a U.S. company.❘ Made in the U.S.A.",
        "He joined the F.B.I.❘ Training took a year.",
        "The C.E.O. resigned.❘ Shares fell.",
        "The talks with the E.U. Commission failed.❘ London blamed Brussels.",
        "The C.I.A. Director spoke.❘ Reporters listened.",
        "Emigration to the U.S. Rose in 1900.",
        "He came to the U.S. Congress asked him why.",
        "She studied in the U.S.❘ Then she went home.",
        "I left the U.S.❘ My parents stayed.",
    ])
    func acronyms(_ marked: String) { expect(marked, .english) }
}
