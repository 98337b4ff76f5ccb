import Concordancer
import Testing

@Suite struct DisplayTests {
    @Test(arguments: [
        ("abc", 3), ("", 0), ("perché", 6), ("perche\u{301}", 6), ("\u{301}", 0), ("日本", 4), ("ﾊﾝ", 2), ("Ａ", 2),
        ("한국", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇮🇹", 2), ("🇮🇹🇬🇧", 4), ("❤️", 2), ("❤", 1),
        ("1️⃣", 2),
        ("a\u{200B}b", 2), ("\u{FEFF}a", 1), ("e\u{301}\u{302}\u{303}", 1), ("…", 1), ("—", 1), ("क", 1),
    ])
    func widthsAreThoseOfATerminal(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test func whatATerminalWouldObeyBecomesVisible() {
        let hostile = "a\u{1B}[2J\u{7}\r\n\tb\u{9B}31m\u{7F}\u{202E}c\u{2066}\u{2028}"
        let shown = DisplayText.printable(hostile)
        #expect(shown == "a␛[2J␇␍␊␉b�31m␡�c��")
        #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
        #expect(DisplayText.printable("l’arte è 日本 👩‍👩‍👧‍👦") == "l’arte è 日本 👩‍👩‍👧‍👦")
    }

    @Test(arguments: [0, 1, 2, 3, 10, 20, 21, 40, 80, 133])
    func everyNodeBeginsAtTheSameColumn(width: Int) {
        let layout = KWICLayout(width: width)
        let texts = [
            "", "a", "una parola dopo l'altra e poi ancora molte altre parole fino alla fine",
            "日本語のテキストはとても幅が広いです。日本語のテキストはとても幅が広いです。",
            "e\u{301}e\u{301}e\u{301} 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 🇮🇹🇬🇧🇮🇹🇬🇧🇮🇹🇬🇧", "\u{1B}[31m\n\n\n",
        ]
        for left in texts {
            for node in texts {
                for right in texts {
                    let pieces = layout.fit(left: left, node: node, right: right)
                    #expect(DisplayWidth.columns(of: pieces.left) == layout.nodeColumn)
                    #expect(DisplayWidth.columns(of: pieces.left + pieces.node + pieces.right) <= width)
                }
            }
        }
    }

    @Test func textIsCutWithAnEllipsisAtTheFarEnds() {
        let layout = KWICLayout(width: 30, nodeWidth: 10)
        #expect(layout.nodeColumn == 10)
        let pieces = layout.fit(left: "la vecchia guardiana ", node: "prendeva", right: " l'acqua dal pozzo.")
        #expect([pieces.left, pieces.node, pieces.right] == ["…uardiana ", "prendeva", " l'acqua da…"])
        let short = layout.fit(left: "la ", node: "luce", right: ".")
        #expect([short.left, short.node, short.right] == ["       la ", "luce", "."])
        let exact = layout.fit(left: "0123456789", node: "0123456789", right: "0123456789")
        #expect([exact.left, exact.node, exact.right] == ["0123456789", "0123456789", "0123456789"])
        let wide = layout.fit(left: "日本語日本語", node: "日本語日本語日本語日本語日本語", right: "x")
        #expect(wide.left == " …語日本語" && wide.node == "日本語日本語日本語…")
    }
}
