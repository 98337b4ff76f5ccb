import BitextCore
import LanguageData

extension AnnotationModel {
    /// The bytes of the model that the program carries for a language.
    static func embeddedBytes(_ language: Language) -> UnsafeRawBufferPointer {
        switch language {
        case .italian:
            UnsafeRawBufferPointer(start: language_data_annotation_it(), count: language_data_annotation_it_size())
        case .english:
            UnsafeRawBufferPointer(start: language_data_annotation_en(), count: language_data_annotation_en_size())
        }
    }

    /// The model that the program carries for a language; `nil` only if it was built from a damaged one.
    static func embedded(_ language: Language) -> AnnotationModel? {
        try? AnnotationModel(permanent: embeddedBytes(language))
    }
}

extension Annotator {
    /// What tells the annotation of this program from that of another version: rules and models.
    public static var fingerprint: String {
        let models = Language.allCases.map { String(AnnotationModel.embedded($0)?.fingerprint ?? 0, radix: 16) }
        return "\(rulesVersion)-" + models.joined(separator: "-")
    }

    /// Raised whenever the rules of tokens, parts of speech or lemmas change.
    private static let rulesVersion = 4
}
