using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ExportScreen.Storage.Sqlite;

/// <summary>The tables, and the triggers that keep what was committed from being changed.</summary>
static class SqliteSchema
{
    /// <summary>Kept in the file as <c>user_version</c>.</summary>
    public const int Version = 1;

    /// <summary>Makes the tables in an empty file; refuses a file that a newer program wrote.</summary>
    public static void Prepare(SqliteConnection connection, string path)
    {
        var found = Convert.ToInt32(connection.Scalar("PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (found > Version)
        {
            throw new NotSupportedException(
                $"{path} has schema {found}, and this program knows schemas up to {Version}. Use the newer program.");
        }

        if (found == Version)
            return;

        connection.Execute($"BEGIN IMMEDIATE; {Tables} {Guards} PRAGMA user_version = {Version}; COMMIT;");
    }

    /// <summary>
    /// Times are UTC in ticks of 100 ns. Filtered columns stand before the blobs, so that reading them touches no
    /// overflow page. Each index for a filter ends in (idx, time): it gives its rows in paging order and decides a time
    /// filter itself.
    /// </summary>
    const string Tables =
        """
        CREATE TABLE logs (
            log TEXT NOT NULL PRIMARY KEY,
            tenant TEXT NOT NULL,
            origin TEXT NOT NULL UNIQUE,
            size INTEGER NOT NULL CHECK (size >= 0),
            root BLOB NOT NULL CHECK (length(root) = 32),
            epoch INTEGER NOT NULL,
            wrapped_key BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX logs_tenant ON logs (tenant, log);

        CREATE TABLE entries (
            log TEXT NOT NULL REFERENCES logs (log),
            idx INTEGER NOT NULL CHECK (idx >= 0),
            tenant TEXT NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            time INTEGER NOT NULL,
            commit_size INTEGER NOT NULL CHECK (commit_size > idx),
            actor TEXT,
            decision TEXT,
            status TEXT,
            destination TEXT,
            states TEXT NOT NULL,
            key_hash BLOB,
            body_hash BLOB CHECK ((body_hash IS NULL) = (key_hash IS NULL)),
            leaf BLOB NOT NULL,
            terms TEXT NOT NULL,
            payload BLOB
        ) STRICT;
        CREATE UNIQUE INDEX entries_place ON entries (log, idx);
        CREATE UNIQUE INDEX entries_id ON entries (tenant, id);
        CREATE UNIQUE INDEX entries_key ON entries (tenant, key_hash) WHERE key_hash IS NOT NULL;
        CREATE INDEX entries_time ON entries (log, time, idx);
        CREATE INDEX entries_type ON entries (log, type, idx, time);
        CREATE INDEX entries_actor ON entries (log, actor, idx, time) WHERE actor IS NOT NULL;
        CREATE INDEX entries_decision ON entries (log, decision, idx, time) WHERE decision IS NOT NULL;
        CREATE INDEX entries_status ON entries (log, status, idx, time) WHERE status IS NOT NULL;
        CREATE INDEX entries_destination ON entries (log, destination, idx, time) WHERE destination IS NOT NULL;

        CREATE TABLE entry_states (
            log TEXT NOT NULL, state TEXT NOT NULL, idx INTEGER NOT NULL, time INTEGER NOT NULL,
            PRIMARY KEY (log, state, idx)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE entry_terms (
            log TEXT NOT NULL, term TEXT NOT NULL, idx INTEGER NOT NULL, time INTEGER NOT NULL,
            PRIMARY KEY (log, term, idx)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE tiles (
            log TEXT NOT NULL REFERENCES logs (log),
            level INTEGER NOT NULL CHECK (level >= 0),
            n INTEGER NOT NULL CHECK (n >= 0),
            hashes BLOB NOT NULL CHECK (length(hashes) BETWEEN 32 AND 8192 AND length(hashes) % 32 = 0),
            PRIMARY KEY (log, level, n)
        ) STRICT;

        CREATE TABLE parts (
            sha256 TEXT NOT NULL PRIMARY KEY,
            encoding TEXT NOT NULL CHECK (encoding IN ('identity', 'br')),
            content BLOB NOT NULL
        ) STRICT;
        CREATE TABLE settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), filler BLOB NOT NULL) STRICT;
        """;

    /// <summary>
    /// What a mistake in the program, or a hand at the database's console, must not do. A payload may be erased, and
    /// its search terms go with it; nothing else of an entry ever changes. What says who held which key is not erased.
    /// The triggers on INSERT are for REPLACE, which deletes without firing a DELETE's trigger unless the connection has
    /// recursive_triggers on, as the store's has: where writing a second time is nothing, they make it nothing.
    /// </summary>
    const string Guards =
        """
        CREATE TRIGGER logs_identity BEFORE UPDATE OF log, tenant, origin ON logs
        BEGIN SELECT RAISE(ABORT, 'a log keeps its name, tenant and origin'); END;
        CREATE TRIGGER logs_grow BEFORE UPDATE ON logs
        WHEN NEW.size < OLD.size OR NEW.epoch < OLD.epoch OR (NEW.size = OLD.size AND NEW.root <> OLD.root)
        BEGIN SELECT RAISE(ABORT, 'a log only grows'); END;
        CREATE TRIGGER logs_key BEFORE UPDATE OF wrapped_key ON logs
        WHEN NEW.wrapped_key NOT IN (OLD.wrapped_key, x'')
        BEGIN SELECT RAISE(ABORT, 'a payload key can only be destroyed'); END;
        CREATE TRIGGER logs_once BEFORE INSERT ON logs WHEN EXISTS (SELECT 1 FROM logs WHERE log = NEW.log)
        BEGIN SELECT RAISE(IGNORE); END;
        CREATE TRIGGER logs_origin BEFORE INSERT ON logs
        WHEN EXISTS (SELECT 1 FROM logs WHERE origin = NEW.origin AND log <> NEW.log)
        BEGIN SELECT RAISE(ABORT, 'an origin is that of one log'); END;
        CREATE TRIGGER logs_stay BEFORE DELETE ON logs
        BEGIN SELECT RAISE(ABORT, 'a log is never deleted'); END;

        CREATE TRIGGER entries_fixed BEFORE UPDATE OF
            log, idx, tenant, id, type, time, commit_size, actor, decision, status, destination, states,
            key_hash, body_hash, leaf ON entries
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
        CREATE TRIGGER entries_erase_only BEFORE UPDATE OF terms, payload ON entries
        WHEN NEW.payload IS NOT NULL OR NEW.terms NOT IN (OLD.terms, '[]')
        BEGIN SELECT RAISE(ABORT, 'a payload can only be erased'); END;
        CREATE TRIGGER entries_kept BEFORE UPDATE OF payload ON entries
        WHEN OLD.type IN ('key', 'tenant') AND OLD.payload IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'who held a key is never erased'); END;
        CREATE TRIGGER entries_once BEFORE INSERT ON entries
        WHEN EXISTS (SELECT 1 FROM entries WHERE log = NEW.log AND idx = NEW.idx)
            OR EXISTS (SELECT 1 FROM entries WHERE tenant = NEW.tenant AND id = NEW.id)
            OR EXISTS (SELECT 1 FROM entries WHERE tenant = NEW.tenant AND key_hash = NEW.key_hash)
        BEGIN SELECT RAISE(ABORT, 'a place, an id or a key was used before'); END;
        CREATE TRIGGER entries_erase AFTER UPDATE OF payload ON entries
        WHEN OLD.terms <> '[]'
        BEGIN
            DELETE FROM entry_terms
            WHERE log = OLD.log AND idx = OLD.idx AND term IN (SELECT value FROM json_each(OLD.terms));
            UPDATE entries SET terms = '[]' WHERE log = OLD.log AND idx = OLD.idx;
        END;
        CREATE TRIGGER entries_stay BEFORE DELETE ON entries
        BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

        CREATE TRIGGER tiles_grow BEFORE UPDATE ON tiles
        WHEN NEW.log <> OLD.log OR NEW.level <> OLD.level OR NEW.n <> OLD.n
            OR substr(NEW.hashes, 1, length(OLD.hashes)) <> OLD.hashes
        BEGIN SELECT RAISE(ABORT, 'a tile only grows at its end'); END;
        CREATE TRIGGER tiles_stay BEFORE DELETE ON tiles
        BEGIN SELECT RAISE(ABORT, 'a tile is never deleted'); END;

        CREATE TRIGGER parts_fixed BEFORE UPDATE ON parts
        BEGIN SELECT RAISE(ABORT, 'a part is never changed'); END;
        CREATE TRIGGER parts_stay BEFORE DELETE ON parts
        BEGIN SELECT RAISE(ABORT, 'a part is never deleted'); END;
        CREATE TRIGGER parts_once BEFORE INSERT ON parts WHEN EXISTS (SELECT 1 FROM parts WHERE sha256 = NEW.sha256)
        BEGIN SELECT RAISE(IGNORE); END;

        CREATE TRIGGER settings_fixed BEFORE UPDATE ON settings
        BEGIN SELECT RAISE(ABORT, 'a setting is set for good'); END;
        CREATE TRIGGER settings_stay BEFORE DELETE ON settings
        BEGIN SELECT RAISE(ABORT, 'a setting is set for good'); END;
        CREATE TRIGGER settings_once BEFORE INSERT ON settings WHEN EXISTS (SELECT 1 FROM settings WHERE name = NEW.name)
        BEGIN SELECT RAISE(IGNORE); END;
        """;
}
