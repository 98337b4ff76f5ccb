import BitextCore
import Interchange
import TestSupport
import Testing
import Workbench

@Suite struct ExportingTests {
    @Test(arguments: [ExportFormat.tsv, .tmx, .vertical, .conllu])
    func aDocumentThatAnotherProgramRemovesMeanwhileIsNotCalledEmpty(format: ExportFormat) throws {
        let folder = try TemporaryFolder()
        let path = folder.path("c.afronte")
        let pairs = try ["a", "b"].map { (name: String) in
            DocumentPair(
                files: Sides(
                    italian: try folder.write("Uno \(name).\n", to: "\(name).it.txt"),
                    english: try folder.write("One \(name).\n", to: "\(name).en.txt")),
                name: name)
        }
        _ = try Corpus.add(pairs, to: path)
        let corpus = try Corpus(opening: path)
        let listed = try corpus.documents()
        try Corpus(opening: path).remove(["b"])
        let error = #expect(throws: (any Error).self) {
            _ = try corpus.export(listed, as: format, ExportOptions()) { _, _ in }
        }
        #expect(error.map { "\($0)" }?.contains("“b” was removed or replaced") == true)
    }
}
