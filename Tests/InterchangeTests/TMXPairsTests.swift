import BitextCore
import Interchange
import TestSupport
import Testing

@Suite struct TMXPairsTests {
    private func pairs(_ text: String) -> [[String]] {
        var pairs: [[String]] = []
        var reader = TMXPairs()
        reader.read(Array(text.utf8)) { pairs.append([$0.italian, $0.english]) }
        return pairs
    }

    @Test func readsUnitsInWhateverOrderAndSpellingOfTheLanguages() {
        let text = """
            <?xml version="1.0"?><!-- <tu> --><tmx version="1.4"><header srclang="en"/><body>
            <tu tuid="1"><prop type="x">a > b</prop><tuv xml:lang="EN-GB"><seg>The house &amp; I</seg></tuv>
            <tuv xml:lang='it-IT'><seg>La casa &#233; <![CDATA[<mia>]]></seg></tuv></tu>
            <tu><tuv lang="it"><seg>Solo</seg></tuv><tuv lang="de"><seg>Nur</seg></tuv></tu>
            <tu><tuv xml:lang="it"><seg>Uno <bpt i="1">&lt;b></bpt>due<ept i="1">&lt;/b></ept> <hi>tre</hi><ph x="1"/></seg></tuv>
            <tuv xml:lang="en"><seg>One two three</seg></tuv></tu></body></tmx>
            """
        #expect(pairs(text) == [["La casa é <mia>", "The house & I"], ["Uno due tre", "One two three"]])
    }

    @Test func brokenFilesGiveWhatCanBeReadAndNeverCrash() {
        let good =
            "<tmx><tu><tuv xml:lang=\"it\"><seg>a<ph>x</ph>&#x41;</seg></tuv><tuv xml:lang=\"en\"><seg>b</seg></tuv></tu></tmx>"
        #expect(pairs(good) == [["aA", "b"]])
        for end in 0...good.utf8.count { #expect(pairs(String(good.prefix(end))).count <= 1) }
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            var bytes = Array(good.utf8)
            for _ in 0..<5 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            var reader = TMXPairs()
            reader.read(bytes) { _ in }
            #expect(reader.pairCount <= reader.unitCount)
        }
    }
}
