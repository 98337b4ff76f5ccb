import GRDB

/// The tables of a corpus, as named steps that are only ever added to.
///
/// What holds is held by constraint, so that no program that writes to the file can break it: each segment names the
/// one bead it is in (so the beads of a document cover every segment exactly once), the beads of the segments of one
/// side never go backwards (so each bead is a contiguous run), and a probability is one.
enum Schema {
    /// `AFRO` in ASCII, SQLite's `application_id` of every corpus: `file` and others can tell one from any database.
    static let applicationID = 0x4146_524F
    /// SQLite's `user_version` of a corpus of this program: the number of the last step below.
    static let version = 4

    /// The steps in order.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 documents, texts, beads, segments") { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
            try database.execute(sql: documents)
            try database.execute(sql: bitexts)
            try database.execute(sql: order)
        }
        migrator.registerMigration("2 imported annotation") { database in
            try database.execute(sql: "PRAGMA user_version = 2")
            try database.execute(sql: annotation)
        }
        migrator.registerMigration("3 settings") { database in
            try database.execute(sql: settings)
            try database.execute(sql: "PRAGMA user_version = 3")
        }
        migrator.registerMigration("4 stamps", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: stamps)
            try database.execute(sql: "PRAGMA user_version = 4")
        }
        return migrator
    }

    private static let documents = """
        -- The corpus itself: `revision` grows with every change, and what is derived names the revision it was derived from.
        CREATE TABLE corpus (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            uuid TEXT NOT NULL,
            revision INTEGER NOT NULL
        ) STRICT;
        INSERT INTO corpus VALUES (1, lower(hex(randomblob(16))), 0);

        CREATE TABLE documents (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE CHECK (name <> ''),
            title TEXT NOT NULL,
            metadata TEXT NOT NULL CHECK (json_valid(metadata) AND json_type(metadata) = 'object'),
            added_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
        ) STRICT;

        CREATE TABLE texts (
            document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            language TEXT NOT NULL CHECK (language IN ('it', 'en')),
            source TEXT NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            encoding TEXT NOT NULL,
            evidence TEXT NOT NULL,
            PRIMARY KEY (document_id, language)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX texts_by_digest ON texts (sha256);
        """

    private static let bitexts = """
        CREATE TABLE beads (
            document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
            probability REAL NOT NULL CHECK (probability BETWEEN 0 AND 1),
            status TEXT NOT NULL CHECK (status IN ('automatic', 'confirmed', 'edited')),
            PRIMARY KEY (document_id, ordinal)
        ) STRICT, WITHOUT ROWID;

        -- `text` stands in the source from `start_byte` to `end_byte` of its characters in UTF-8.
        CREATE TABLE segments (
            document_id INTEGER NOT NULL,
            language TEXT NOT NULL,
            ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
            bead INTEGER NOT NULL,
            paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
            start_byte INTEGER NOT NULL,
            end_byte INTEGER NOT NULL CHECK (end_byte > start_byte),
            text TEXT NOT NULL CHECK (text <> ''),
            PRIMARY KEY (document_id, language, ordinal),
            FOREIGN KEY (document_id, language) REFERENCES texts (document_id, language) ON DELETE CASCADE,
            FOREIGN KEY (document_id, bead) REFERENCES beads (document_id, ordinal) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX segments_by_bead ON segments (document_id, bead);
        """

    private static let settings = """
        -- What was set for this corpus: abbreviations, rules of segmentation.
        CREATE TABLE settings (
            key TEXT PRIMARY KEY CHECK (key <> ''),
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    private static let stamps = """
        -- A copy of the file that goes its own way comes to the same revisions and ids, and never to the same stamps.
        ALTER TABLE corpus ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0 /* drawn by chance with every change */;
        UPDATE corpus SET stamp = random();
        ALTER TABLE documents ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0 /* drawn by chance when it was added */;
        UPDATE documents SET stamp = random();
        """

    /// Whether a corpus has stamps; one of an older version that can't be written to has none.
    static func hasStamps(_ database: Database) throws -> Bool {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 >= 4
    }

    private static let order = """
        CREATE TRIGGER segments_follow_each_other BEFORE INSERT ON segments WHEN NEW.ordinal > 0 BEGIN
            SELECT RAISE(ABORT, 'a segment must follow the one before it, in the same bead or a later one')
            WHERE NOT EXISTS (
                SELECT 1 FROM segments
                WHERE document_id = NEW.document_id AND language = NEW.language AND ordinal = NEW.ordinal - 1
                    AND bead <= NEW.bead);
        END;
        CREATE TRIGGER beads_stay_in_order AFTER UPDATE OF bead, ordinal ON segments BEGIN
            SELECT RAISE(ABORT, 'the beads of neighbouring segments must not go backwards')
            WHERE EXISTS (
                SELECT 1 FROM segments
                WHERE document_id = NEW.document_id AND language = NEW.language
                    AND (ordinal = NEW.ordinal - 1 AND bead > NEW.bead OR ordinal = NEW.ordinal + 1 AND bead < NEW.bead));
        END;
        """

    private static let annotation = """
        -- A text that came annotated: what its tokens' values are called (a JSON array), and its structures, one a line: name, first
        -- token, token behind the last, then key=value, all parted by tabs; tabs, line ends and backslashes in them as \\t, \\n and \\\\.
        CREATE TABLE annotations (
            document_id INTEGER NOT NULL,
            language TEXT NOT NULL,
            attributes TEXT NOT NULL CHECK (json_valid(attributes) AND json_type(attributes) = 'array'),
            structures TEXT NOT NULL,
            PRIMARY KEY (document_id, language),
            FOREIGN KEY (document_id, language) REFERENCES texts (document_id, language) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        -- The tokens of a segment of such a text, one a line: the form, then its values, parted by tabs, escaped alike.
        CREATE TABLE annotated_segments (
            document_id INTEGER NOT NULL,
            language TEXT NOT NULL,
            ordinal INTEGER NOT NULL,
            tokens TEXT NOT NULL,
            PRIMARY KEY (document_id, language, ordinal),
            FOREIGN KEY (document_id, language, ordinal) REFERENCES segments (document_id, language, ordinal)
                ON DELETE CASCADE ON UPDATE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER annotation_fits_its_text AFTER UPDATE OF text ON segments WHEN NEW.text <> OLD.text BEGIN
            DELETE FROM annotated_segments
            WHERE document_id = NEW.document_id AND language = NEW.language AND ordinal = NEW.ordinal;
        END;
        """
}
