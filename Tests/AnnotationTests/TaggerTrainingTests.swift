import BitextCore
import TestSupport
import Testing

@testable import Annotation

@Suite struct TaggerTrainingTests {
    private func treebank(_ sentences: [String]) -> [UInt8] {
        var text = ""
        for sentence in sentences {
            for (number, word) in sentence.split(separator: " ").enumerated() {
                let fields = word.split(separator: "/")
                text += "\(number + 1)\t\(fields[0])\t\(fields[1])\t\(fields[2])\t_\t_\t_\t_\t_\t_\n"
            }
            text += "\n"
        }
        return Array(text.utf8)
    }

    private var sentences: [String] {
        let names = ["Zok", "Blip", "Mirn"]
        let nouns = [("tivo", "tivo"), ("tivi", "tivo"), ("rafo", "rafo"), ("rafi", "rafo")]
        return names.flatMap { name in
            nouns.map { "\(name)/\(name)/PROPN lup/lupare/VERB i/il/DET \($0.0)/\($0.1)/NOUN ././PUNCT" }
        }
    }

    @discardableResult
    private func withModel<Result>(_ bytes: [UInt8], _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
        -> Result
    {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        defer { memory.deallocate() }
        memory.copyBytes(from: bytes)
        return try body(UnsafeRawBufferPointer(memory))
    }

    private func train(_ language: Language) throws -> [UInt8] {
        var training = AnnotatorTraining(language: language)
        try training.add(conllu: treebank(sentences))
        return try training.train()
    }

    @Test func theSameSentencesGiveTheSameBytes() throws {
        #expect(try train(.english) == train(.english))
    }

    @Test func whatWasLearnedIsKnown() throws {
        let annotations = try withModel(train(.english)) { model in
            try Annotator(language: .english, model: model).annotations(ofWords: ["Zok", "lup", "i", "rafi", "."])
        }
        #expect(annotations.map(\.partOfSpeech) == [.properNoun, .verb, .determiner, .noun, .punctuation])
        #expect(annotations.map(\.lemma) == ["Zok", "lupare", "il", "rafo", "."])
    }

    @Test func aModelIsOfOneLanguage() throws {
        try withModel(train(.english)) { model in
            let language = try Annotator.language(ofModel: model)
            #expect(language == .english)
            #expect(throws: ModelError.self) { try Annotator(language: .italian, model: model) }
        }
    }

    @Test func rowsOfWeightsAreSharedAndAllCanBeNamed() {
        var rows = WeightRows()
        #expect(rows.number(of: [0.1, -0.1], threshold: 0.2) == nil)
        #expect(rows.number(of: [1, 0, -2], threshold: 0.2) == 0)
        #expect(rows.number(of: [1, 0.1, -2], threshold: 0.2) == 0)
        #expect(rows.number(of: [0, 1, -2], threshold: 0.2) == 1)
        let small = rows.packed()
        #expect(small.alignment == 0 && small.places == [1, 3] && small.weights.count == 5)
        for number in 0..<ModelFormat.rowLimit / 4 {
            _ = rows.number(of: [Float(number % 512) / 32, Float(number / 512) / 32, 9, 9, 9, 9], threshold: 0)
        }
        let large = rows.packed()
        let step = 1 << Int(large.alignment)
        #expect(large.alignment > 0 && large.weights.count <= ModelFormat.rowLimit * step)
        #expect(large.places.allSatisfy { $0 % step == 0 && $0 > 0 })
    }

    @Test func wrongLinesAreNamed() {
        var training = AnnotatorTraining(language: .italian)
        #expect { try training.add(conllu: Array("1\ta\n".utf8)) } throws: { ($0 as? TrainingError)?.line == 1 }
        let wrong = "# text\n1\ta\ta\tNAME\t_\t_\t_\t_\t_\t_\n"
        #expect { try training.add(conllu: Array(wrong.utf8)) } throws: { ($0 as? TrainingError)?.line == 2 }
        #expect(throws: TrainingError.self) { try training.train() }
    }

    @Test func damagedModelsAreRefusedOrHarmless() throws {
        let model = try train(.english)
        for length in [0, 3, 8, 40, ModelFormat.headerSize, model.count - 9] {
            withModel(Array(model.prefix(length))) { memory in
                #expect(throws: ModelError.self) { try AnnotationModel(permanent: memory) }
            }
        }
        var numbers = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            var damaged = model
            for _ in 0..<40 {
                damaged[8 + Int(numbers.next() % UInt64(damaged.count - 8))] = UInt8(truncatingIfNeeded: numbers.next())
            }
            withModel(damaged) { memory in
                guard let annotator = try? Annotator(language: .english, model: memory) else { return }
                #expect(annotator.annotations(ofWords: ["Zok", "lup", "i", "rafi", "tivo", "."]).count == 6)
            }
        }
    }
}
