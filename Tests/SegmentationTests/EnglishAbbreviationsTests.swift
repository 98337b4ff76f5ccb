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

    @Test(arguments: [
        "The bus leaves at 9 a.m. from the square.❘ Don't miss it.",
        "It closes at 5 p.m.❘ Hurry up.",
        "Dinner is at 8 p.m. Eastern.❘ Dress well.",
        "At 3 a.m. Peter woke up.❘ The dog was barking.",
        "Open 9 a.m. to 5 p.m. Monday through Friday.❘ Closed on weekends.",
        "The game starts at 7 p.m.❘ Tickets cost $20.",
        "We got in at 2 a.m.❘ Mom was furious.",
        "It was 6 P.M.❘ Nobody was home.",
        "Class is at 10 am.❘ Lunch is at 1 pm.",
    ])
    func hours(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Rome fell in A.D. 476.❘ The East survived.",
        "He was born in 63 B.C. in Rome.❘ His uncle was Caesar.",
        "Plato died in 347 B.C.❘ His school lived on.",
        "In 490 B.C. Darius attacked.❘ Athens won.",
        "The tomb dates to 1323 B.C.❘ Carter found it.",
        "It was built c. 2500 BC.❘ Nobody knows how.",
        "The temple stood until 70 C.E.❘ Romans burned it.",
    ])
    func eras(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "He was born in Akron, Ohio.❘ His wife is from Austin, Tex.",
        "She works in Boston, Mass.❘ Her sister lives in Conn.",
        "The plant in Flint, Mich., closed.❘ Jobs went.",
        "They moved to Phoenix, Ariz.❘ It's dry.",
        "He was mayor of St. Paul, Minn.❘ He served two terms.",
    ])
    func states(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "It is 3 in. long.❘ Cut here.",
        "She is 5 ft. 6 in. tall.❘ He is taller.",
        "Add 3 oz. of butter.❘ Mix.",
        "It weighs 40 lbs.❘ Two men can lift it.",
        "Drive 5 mi. north.❘ Turn left.",
        "He ran 100 yds. in ten seconds.❘ Crowds cheered.",
        "Boil for 5 min. and drain.❘ Serve.",
        "Wait 30 sec.❘ Press again.",
        "The lot is 2,000 sq. ft.❘ It slopes.",
        "Top speed: 60 mph.❘ Range: 300 mi.",
        "Use 2 tsp. salt.❘ Stir.",
        "It holds 5 gal. of fuel.❘ Fill it.",
    ])
    func units(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "P.S. Feed the cat.❘ Thanks.",
        "P.S.: I miss you.❘ Write soon.",
        "PS. The key is under the mat.❘ Lock up.",
        "P.P.S. Happy birthday!❘ Don't drink too much.",
        "N.B. Dogs are not allowed.❘ Guide dogs are.",
        "PS I love you.❘ Bye.",
    ])
    func postscripts(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "Sales were up vs. last year.❘ Profits too.",
        "The co. is small.❘ It makes soap.",
        "The dept. head quit.❘ She moved to N.Y.",
        "Approx. 10 km. from here.❘ Turn left.",
        "The est. cost is $5.❘ The actual cost is more.",
        "It is located at 5th Ave. and E. 23rd St. in Manhattan.❘ Come by.",
        "Tel. 555-1234, ext. 12.❘ Ask for Pat.",
        "Attn. Mr. Smith.❘ Confidential.",
        "Oct. was wet.❘ Nov. was dry.",
        "Send c.v. to hr@firm.com.❘ No calls.",
        "The asst. manager left.❘ The mgr. stayed.",
        "Add salt, pepper, etc., to taste.❘ Serve hot.",
        "He has a B.Sc. in math.❘ Then he got an M.Sc.",
        "She got her M.D. at Yale.❘ Her husband got his J.D.",
        "The avg. is 5.❘ The max. is 10.",
        "The fig. shows this.❘ See also Tab. 3.",
        "Inc. is short for incorporated.❘ Ltd. is British.",
        "The no. of users grew.❘ So did costs.",
        "Mt. Fuji is in Japan.❘ St. Helena is an island.",
        "Via Reuters.❘ All rights reserved.",
        "We ate at Joe's Bar & Grill Inc.❘ Food was bad.",
        "He works at Yahoo! Inc.❘ They pay well.",
        "The book is by Strunk et al.❘ Get the 4th ed.",
    ])
    func abbreviationsOfBusiness(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "The claim fails under Fed. R. Civ. P. 12(b)(6).❘ We affirm.",
        "See Miranda v. Arizona, 384 U.S. 436 (1966).❘ The rule is clear.",
        "Under 18 U.S.C. Sec. 924(c), he faces ten years.❘ He appealed.",
        "The parties (collectively, the \"Parties\") agree.❘ This is binding.",
        "Smith v. Jones, No. 12-345, slip op. at 4.❘ It was reversed.",
        "Plaintiff cites In re Winship, 397 U.S. 358.❘ That case differs.",
        "See Restatement (Second) of Torts § 402A cmt. k.❘ It is old.",
        "N.Y. Penal Law § 125.❘ The penalty is life.",
    ])
    func laws(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "E. coli is everywhere.❘ Wash your hands.",
        "Rosa canina L. is common.❘ It has hips.",
        "The moth (B. mori) makes silk.❘ China knew.",
        "T. rex was big.❘ So was S. aegyptiacus.",
    ])
    func latinNames(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "It costs $5.❘ Cheap.",
        "He owes £20.❘ Pay him.",
        "They paid €1.5 bn. for it.❘ Too much.",
        "US$ 40.❘ No refunds.",
        "I have $3.❘ $2 are yours.",
    ])
    func currencies(_ marked: String) { expect(marked, .english) }

    @Test(arguments: [
        "WASHINGTON (AP) — The U.S. economy grew.❘ Jobs rose.",
        "LONDON, Sept. 5 (Reuters) - Stocks fell.❘ Gold rose.",
        "Rep. Ron Paul, R-Texas, voted no.❘ So did Sen. Jim Inhofe, R-Okla.",
        "He hit .300.❘ She hit .250.",
        "The Lakers won 101-99.❘ Kobe had 40.",
        "Shares of Co. fell 5 pct.❘ The Dow fell 2 pct.",
        "Gov. Bush (R) vetoed it.❘ Sen. Nelson (D) was angry.",
        "The suspect, John Q. Smith, 34, fled.❘ Police gave chase.",
        "Mayor Bill de Blasio spoke.❘ Gov. Andrew M. Cuomo did not.",
    ])
    func newspapers(_ marked: String) { expect(marked, .english) }
}
