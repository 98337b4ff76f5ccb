import GRDB

extension CorpusStore {
    /// What was set for this corpus, by the names of the settings.
    ///
    /// What the names and values mean is for those to say who use them.
    public func settings() throws -> [String: String] {
        try readOnce { database in
            // A corpus of an older version that can't be written to has no such table.
            guard try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 >= 3 else { return [:] }
            let rows = try Row.fetchAll(
                database, sql: "SELECT key, value FROM settings WHERE key <> ?", arguments: [LogNote.asideKey])
            return rows.reduce(into: [:]) {
                $0[$1[0] as String] = $1[1] as String
            }
        }
    }
}

extension CorpusWriter {
    /// Sets what `key` names, or, with `nil`, takes it back.
    public func set(_ key: String, to value: String?) throws {
        guard let value else {
            return try database.execute(sql: "DELETE FROM settings WHERE key = ?", arguments: [key])
        }
        try database.execute(sql: "INSERT OR REPLACE INTO settings VALUES (?, ?)", arguments: [key, value])
    }
}
