import BitextCore
import LanguageData

extension AnnotationModel {
    /// The model that the program carries for a language; `nil` only if it was built from a damaged one.
    static func embedded(_ language: Language) -> AnnotationModel? {
        switch language {
        case .italian:
            try? AnnotationModel(
                permanent: UnsafeRawBufferPointer(
                    start: language_data_annotation_it(), count: language_data_annotation_it_size()))
        case .english:
            try? AnnotationModel(
                permanent: UnsafeRawBufferPointer(
                    start: language_data_annotation_en(), count: language_data_annotation_en_size()))
        }
    }
}
