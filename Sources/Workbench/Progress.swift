/// How far long work has come.
public struct Progress: Sendable {
    /// What is being done, as a person would say it: `aligning`.
    public var activity: String
    /// How much is done.
    public var done: Int
    /// How much there is to do.
    public var total: Int

    /// Makes a report.
    public init(activity: String, done: Int, total: Int) {
        self.activity = activity
        self.done = done
        self.total = total
    }

    /// A function that is told of progress, a few times for each document at most.
    public typealias Report = @Sendable (Progress) -> Void
}
