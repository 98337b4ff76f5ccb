import BitextCore
import Synchronization

/// Tells once of each language that texts of a stream turn out to be in while none of the models given is of it.
final class ForeignLanguages: Sendable {
    private let annotator: TextAnnotator
    private let report: @Sendable (Finding) -> Void
    private let met = Mutex<Set<Language>>([])

    init(_ annotator: TextAnnotator, _ report: @escaping @Sendable (Finding) -> Void) {
        self.annotator = annotator
        self.report = report
    }

    /// Takes note of the language of a text.
    func meet(_ language: Language) {
        guard met.withLock({ $0.insert(language).inserted }),
            let finding = annotator.finding(aboutModelsFor: language, file: "-")
        else { return }
        report(finding)
    }
}
