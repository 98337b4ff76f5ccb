/// Frequent Italian words by their dictionary forms, which the inflection makes all forms of.
enum ItalianLemmas {
    /// Adjectives in the masculine singular.
    static var adjectives: String { adjectivesAToH + "\n" + adjectivesIToZ }

    /// Nouns in the singular.
    static var nouns: String { [nounsAToD, nounsEToO, nounsPToZ].joined(separator: "\n") }

    /// Adverbs.
    static let adverbs = """
        abitualmente altrettanto anteriormente apparentemente appieno apposta assolutamente attentamente attualmente automaticamente bensì
        certamente certo chiaramente completamente comunemente contemporaneamente continuamente correttamente costantemente definitivamente
        direttamente dolcemente dunque effettivamente esattamente esclusivamente espressamente estremamente eventualmente evidentemente
        facilmente finalmente fortemente fortunatamente frequentemente generalmente già gradualmente immediatamente improvvisamente indietro
        infine innanzitutto interamente ivi laddove largamente leggermente lentamente letteralmente limitatamente maggiormente malvolentieri
        meramente naturalmente necessariamente normalmente notevolmente nuovamente obbligatoriamente oltretutto onde ormai ovviamente
        parimenti particolarmente perfettamente personalmente pienamente possibilmente praticamente precedentemente precisamente
        presumibilmente principalmente probabilmente profondamente progressivamente propriamente puramente rapidamente raramente realmente
        recentemente relativamente rigorosamente rispettivamente semplicemente sensibilmente separatamente seriamente sicuramente
        singolarmente solamente soprattutto sostanzialmente specialmente specificamente spesso strettamente subordinatamente successivamente
        sufficientemente talora tendenzialmente totalmente tradizionalmente tranquillamente ufficialmente ulteriormente ultimamente
        unicamente vagamente velocemente veramente viceversa violentemente virtualmente volutamente
        """
}
