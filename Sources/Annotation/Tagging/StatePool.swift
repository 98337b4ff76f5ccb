import Synchronization

/// Lends the states of finished segments to those that begin, so that an annotator can be used from many threads.
final class StatePool: Sendable {
    private let states = Mutex<[AnnotationState]>([])

    func withState(_ body: (inout AnnotationState) -> Void) {
        var state = states.withLock { $0.popLast() } ?? AnnotationState()
        body(&state)
        let returned = state
        states.withLock { $0.append(returned) }
    }
}
