/// Makes rules of the elements of an SRX document.
///
/// What the header says of subflows and format codes is about formatted files and means nothing for plain text. Elements of
/// other namespaces are passed over, as extensions should be.
struct SRXParser {
    private var scanner: XMLScanner
    private var document = SRXRules()

    init(_ utf8: [UInt8]) { scanner = XMLScanner(utf8) }

    mutating func parse() throws(SRXError) -> SRXRules {
        guard case .start(let root, let attributes)? = try scanner.next() else {
            throw scanner.error("the file is empty")
        }
        guard root == "srx" else { throw scanner.error("expected <srx>, found <\(root)>: this is no SRX file") }
        guard attributes["version"] == "2.0" else {
            throw scanner.error(
                "expected SRX version 2.0, found \(attributes["version"].map { "“\($0)”" } ?? "none"); Okapi's Ratel converts older files"
            )
        }
        var ruleName: String?
        while let event = try scanner.next() {
            switch event {
            case .start("header", let attributes): try readHeader(attributes)
            case .start("languagerule", let attributes):
                let name = try attribute("languagerulename", of: "languagerule", attributes)
                if document.rules.updateValue([], forKey: name) != nil {
                    throw scanner.error("there are two sets of rules called “\(name)”")
                }
                ruleName = name
            case .start("rule", let attributes):
                guard let ruleName else { throw scanner.error("a <rule> stands outside a <languagerule>") }
                document.rules[ruleName, default: []].append(try rule(attributes))
            case .start("languagemap", let attributes):
                document.maps.append(
                    SRXRules.LanguageMap(
                        pattern: try attribute("languagepattern", of: "languagemap", attributes),
                        ruleName: try attribute("languagerulename", of: "languagemap", attributes), line: scanner.line))
            case .end("languagerule"): ruleName = nil
            default: break
            }
        }
        if document.maps.isEmpty {
            throw SRXError(line: nil, "there is no <languagemap>, so the rules are for no language")
        }
        for map in document.maps where document.rules[map.ruleName] == nil {
            throw SRXError(line: map.line, "there are no rules called “\(map.ruleName)”")
        }
        return document
    }

    private mutating func readHeader(_ attributes: [String: String]) throws(SRXError) {
        document.cascades = try isYes(attributes, "cascade", default: true)
    }

    private mutating func rule(_ attributes: [String: String]) throws(SRXError) -> SRXRules.Rule {
        var rule = SRXRules.Rule(
            isBreak: try isYes(attributes, "break", default: true), before: "", after: "", line: scanner.line)
        var element = "rule"
        while let event = try scanner.next() {
            switch event {
            case .start(let name, _): element = name
            case .text(let text):
                if element == "beforebreak" { rule.before += text }
                if element == "afterbreak" { rule.after += text }
            case .end("rule"):
                if rule.before.isEmpty && rule.after.isEmpty && rule.isBreak {
                    throw SRXError(line: rule.line, "a rule without patterns would break between all characters")
                }
                return rule
            case .end: element = "rule"
            }
        }
        throw scanner.error("the file ends within <rule>")
    }

    private func isYes(_ attributes: [String: String], _ name: String, default: Bool) throws(SRXError) -> Bool {
        switch attributes[name] {
        case nil: return `default`
        case "yes": return true
        case "no": return false
        case let value?: throw scanner.error("expected \(name)=\"yes\" or \"no\", found “\(value)”")
        }
    }

    private func attribute(
        _ name: String, of element: String, _ attributes: [String: String]
    ) throws(SRXError) -> String {
        guard let value = attributes[name] else { throw scanner.error("<\(element)> has no attribute “\(name)”") }
        return value
    }
}
