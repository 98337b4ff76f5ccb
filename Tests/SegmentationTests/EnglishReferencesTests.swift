import BitextCore
import Testing

@testable import Segmentation

/// References to laws, books and pages, dates, units and sums, in English.
@Suite struct EnglishReferencesTests {
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
