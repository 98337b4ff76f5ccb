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
        // FNV-1a, over words of eight bytes.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for language in Language.allCases {
            let bytes = AnnotationModel.embeddedBytes(language)
            for offset in stride(from: 0, to: bytes.count - 7, by: 8) {
                let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                hash = (hash ^ word) &* 0x100_0000_01B3
            }
        }
        return "\(rulesVersion)-" + String(hash, radix: 16)
    }

    /// Raised whenever the rules of tokens, parts of speech or lemmas change.
    private static let rulesVersion = 1
}
