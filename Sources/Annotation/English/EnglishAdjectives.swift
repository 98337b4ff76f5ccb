/// English adjectives that are compared with *-er* and *-est*.
enum EnglishAdjectives {
    static let list = """
        able ample angry big bitter black bland bleak blind blue blunt bold brave brief bright brisk broad brown bulky busy calm
        cheap chilly chubby clean clear clever close cloudy clumsy coarse cold cool cosy cozy crazy creamy creepy crisp crude cruel
        curly cute damp dark deadly dear dense dim dirty drowsy dry dull dumb dusty early easy empty faint fair fancy fast fat few
        fierce filthy fine firm fit flat fond foul frail frank free fresh friendly full funny fussy gentle giddy gloomy grand grave
        gray great greedy green grey grim gross guilty hairy handsome happy hard harsh hasty healthy heavy high hoarse hollow holy
        hot huge humble hungry icy idle itchy juicy keen kind kindly lame large late lazy lean lengthy light likely little lively
        lofty lonely long loose loud lovely low lowly loyal lucky mad mean meek mellow merry messy mighty mild misty moist muddy
        naive narrow nasty near neat needy new nice nimble noble noisy numb odd old pale plain plump polite poor posh pretty prompt
        proud pure quick quiet rainy rare raw ready red rich ripe risky roomy rosy rotten rough round rude rusty sad safe salty sane
        scarce scary severe shabby shady shallow sharp shiny short shrewd shy sick silly simple sincere skinny sleepy slender slight
        slim slimy slippery sloppy slow sly small smart smelly smooth snug soft solid sore sorry sound sour spare sparse spicy
        steady steep sticky stiff still stingy stout strange strict strong stupid sturdy subtle sunny sure sweet swift tall tame
        tasty tender tense thick thin thirsty thorough tidy tight tiny tired tough tricky true ugly unhappy unlucky vague vast wacky
        warm wary weak wealthy weary weird wet white wicked wide wild windy wise witty worthy wretched yellow young
        """
}
