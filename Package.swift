// swift-tools-version: 6.2
import PackageDescription

// One direction: every target names the few before it, and `Scripts/test` builds with
// `--explicit-target-dependency-import-check error`, so an import not named here fails the build.
let program: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let strict = program + [.enableUpcomingFeature("InternalImportsByDefault")]

let package = Package(
    name: "afronte",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    ],
    targets: [
        // ICU, from Debian's libicu-dev.
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        // SQLite's own interface, from Debian's libsqlite3-dev, which GRDB needs too.
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        // The trained models and tables, embedded in the program with C23's #embed.
        .target(
            name: "LanguageData",
            exclude: ["LICENSE", "NOTICE", "annotation.en.bin", "annotation.it.bin", "lexicon.it-en.bin"]),
        // Removing what must not outlive a run, in a handler of signals too.
        .target(name: "CTemporaryFiles"),
        .target(name: "BitextCore", swiftSettings: strict),
        .target(name: "Documents", dependencies: ["BitextCore", "CICU"], swiftSettings: strict),
        .target(name: "Segmentation", dependencies: ["BitextCore", "CICU"], swiftSettings: strict),
        .target(name: "Annotation", dependencies: ["BitextCore", "LanguageData"], swiftSettings: strict),
        .target(name: "TranslationLexicon", dependencies: ["BitextCore", "LanguageData"], swiftSettings: strict),
        .target(
            name: "SentenceAlignment", dependencies: ["BitextCore", "TranslationLexicon"],
            swiftSettings: strict),
        .target(name: "Interchange", dependencies: ["BitextCore"], swiftSettings: strict),
        .target(
            name: "CorpusStore",
            dependencies: [
                "BitextCore", "CSQLite", "CTemporaryFiles", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(name: "Concordancer", dependencies: ["BitextCore", "CICU"], swiftSettings: strict),
        .target(
            name: "Workbench",
            dependencies: [
                "BitextCore", "Documents", "Segmentation", "Annotation", "TranslationLexicon", "SentenceAlignment",
                "Interchange", "CorpusStore", "Concordancer",
            ], swiftSettings: strict),
        .executableTarget(
            name: "afronte",
            dependencies: [
                "Annotation", "BitextCore", "CTemporaryFiles", "Documents", "SentenceAlignment", "Interchange",
                "CorpusStore", "Concordancer", "Workbench",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: program),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "Annotation", "BitextCore", "CICU", "Concordancer", "Documents", "Segmentation", "SentenceAlignment",
            ],
            swiftSettings: program),
        .target(name: "TestSupport", dependencies: ["BitextCore"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "BitextCoreTests", dependencies: ["BitextCore"], swiftSettings: strict),
        .testTarget(
            name: "DocumentsTests", dependencies: ["BitextCore", "Documents", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "InterchangeTests", dependencies: ["BitextCore", "Interchange", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SegmentationTests", dependencies: ["BitextCore", "Segmentation", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "AnnotationTests", dependencies: ["Annotation", "BitextCore", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ConcordancerTests", dependencies: ["BitextCore", "Concordancer", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "CorpusStoreTests",
            dependencies: ["BitextCore", "CorpusStore", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "TranslationLexiconTests", dependencies: ["BitextCore", "TranslationLexicon", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "SentenceAlignmentTests",
            dependencies: ["BitextCore", "SentenceAlignment", "TranslationLexicon", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "WorkbenchTests", dependencies: ["BitextCore", "TestSupport", "Workbench"], swiftSettings: strict),
        .testTarget(
            name: "afronteTests", dependencies: ["afronte", "BitextCore", "TestSupport"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
