@testable import Concordancer

/// Whether single tokens pass tests.
extension ReferenceMatcher {
    func value(_ attribute: AttributeName, _ form: String) -> String {
        // The tests' corpora have one further attribute: the form in small letters.
        attribute.name == "word" ? form : form.lowercased()
    }

    func number(_ measure: ValueMeasure, _ attribute: AttributeName, _ form: String) -> Double? {
        let value = value(attribute, form)
        switch measure {
        case .frequency: return Double(here.forms.filter { self.value(attribute, $0) == value }.count)
        case .members: return Double(value.split(separator: "|").count)
        case .length: return Double(value.unicodeScalars.count)
        case .number: return Double(value)
        }
    }

    func passes(_ test: TokenTest, _ form: String) -> Bool {
        switch test {
        case .any: true
        case .not(let inner): !passes(inner, form)
        case .and(let tests): tests.allSatisfy { passes($0, form) }
        case .or(let tests): tests.contains { passes($0, form) }
        case .form(let wanted): passes(wanted, form)
        case .value(let attribute, let wanted): passes(wanted, value(attribute, form))
        case .same(let left, let right): value(left, form) == value(right, form)
        case .measure(let measure, let attribute, let test):
            number(measure, attribute, form).map { test.holds(for: $0) } ?? false
        }
    }

    func passes(_ wanted: FormTest, _ form: String) -> Bool {
        wanted.text.split(separator: "|").contains { choice in
            wanted.folding.contains(.letterCase) ? choice.lowercased() == form.lowercased() : choice == form
        }
    }
}
