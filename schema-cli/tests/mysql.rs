//! Introspection of MySQL and MariaDB. Runs on the servers that `QUERENT_MYSQL_URL` and
//! `QUERENT_MARIADB_URL` name, on which databases may be created.

mod support;

use mysql::{Conn, Opts, prelude::Queryable};
use querent_cli::{Error, IntrospectOptions, Quiet, introspect};
use querent_codegen::model::{SqlType, TableKind};
use support::{
    Told, checks, column, database_name, foreign_keys, key, names, read, routines, server, table,
    unique_keys, with_database,
};

const MYSQL: &str = "QUERENT_MYSQL_URL";
const MARIADB: &str = "QUERENT_MARIADB_URL";

fn connect(url: &str) -> Conn {
    let url = url.replacen("mariadb://", "mysql://", 1);
    Conn::new(Opts::from_url(&url).expect("a URL")).expect("a server")
}

/// A database that is dropped in the end.
struct Database {
    server: String,
    name: String,
    url: String,
}

impl Database {
    /// Creates a database with these definitions; `None` if there is no server.
    fn new(variable: &str, label: &str, ddl: &[&str]) -> Option<Self> {
        let server = server(variable)?;
        let name = database_name(label);
        let mut conn = connect(&server);
        conn.query_drop(format!("CREATE DATABASE {name} CHARACTER SET utf8mb4"))
            .expect("a new database");
        let url = with_database(&server, &name);
        let database = Self { server, name, url };
        let mut conn = connect(&database.url);
        for statement in ddl {
            conn.query_drop(statement)
                .unwrap_or_else(|error| panic!("{statement}: {error}"));
        }
        Some(database)
    }

    /// One on each server there is.
    fn on_both(label: &str, ddl: &[&str]) -> Vec<Self> {
        [MYSQL, MARIADB]
            .into_iter()
            .filter_map(|variable| Self::new(variable, label, ddl))
            .collect()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let drop = format!("DROP DATABASE {}", self.name);
        if let Err(error) = connect(&self.server).query_drop(&drop) {
            eprintln!("{drop}: {error}");
        }
    }
}

#[test]
fn tables_and_views() {
    for database in Database::on_both(
        "tables",
        &[
            "CREATE TABLE `Weird ``na'me\"` (id INT PRIMARY KEY COMMENT 'the id', b INT NOT NULL)
               COMMENT 'it''s weird'",
            "CREATE TABLE plain (a INT, b INT NOT NULL DEFAULT 3)",
            "CREATE VIEW v AS SELECT p.b, w.b AS `a.b`, count(*) AS n
               FROM plain p LEFT JOIN `Weird ``na'me\"` w ON w.id = p.a GROUP BY p.b, w.b",
            "CREATE TABLE gone (a INT)",
            "CREATE VIEW broken AS SELECT a FROM gone",
            "DROP TABLE gone",
        ],
    ) {
        let told = Told::default();
        let schema =
            introspect(&database.url, &IntrospectOptions::default(), &told).expect("a schema");
        assert_eq!(names(&schema), ["Weird `na'me\"", "plain", "v"]);
        let weird = &schema.tables[0];
        assert_eq!(weird.comment.as_deref(), Some("it's weird"));
        assert_eq!(weird.columns[0].comment.as_deref(), Some("the id"));
        let view = table(&schema, "v");
        assert_eq!((view.kind, view.comment.as_ref()), (TableKind::View, None));
        let nullable: Vec<bool> = view.columns.iter().map(|column| column.nullable).collect();
        assert_eq!(nullable, [false, true, false], "{}", database.url);
        assert!(view.columns.iter().all(|column| column.default.is_none()));
        assert_eq!(told.left_out.borrow()[0].0, "broken");
    }
}

#[test]
fn altering_a_table_leaves_its_views_as_they_are() {
    for database in Database::on_both(
        "altered",
        &[
            "CREATE TABLE t (a VARCHAR(9) NOT NULL, b VARCHAR(9))",
            "CREATE VIEW `v``` AS SELECT concat(a, ' ', a) AS c, a, b FROM t",
        ],
    ) {
        let before = read(&database.url, &[]);
        connect(&database.url)
            .query_drop("ALTER TABLE t ADD COLUMN d INT")
            .expect("a new column");
        let after = read(&database.url, &[]);
        assert_eq!(table(&before, "v`"), table(&after, "v`"));
        let nullable = |name| column(table(&after, "v`"), name).nullable;
        assert_eq!((nullable("a"), nullable("b")), (false, true));
    }
}

#[test]
fn numbered_and_generated_columns_and_defaults() {
    for database in Database::on_both(
        "numbered",
        &["CREATE TABLE t (
             id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
             a VARCHAR(20) DEFAULT 'it''s', b INT NOT NULL DEFAULT 7, c VARCHAR(9) DEFAULT 'NULL',
             d VARCHAR(9) DEFAULT NULL, e DATETIME DEFAULT CURRENT_TIMESTAMP,
             f DECIMAL(5, 2) DEFAULT 1.50, g DATE DEFAULT '2024-01-02', h VARCHAR(40) DEFAULT (uuid()),
             i INT AS (b * 2) STORED, j INT AS (b + 1) VIRTUAL, k INT NOT NULL INVISIBLE DEFAULT 1)"],
    ) {
        let schema = read(&database.url, &[]);
        let table = &schema.tables[0];
        for (name, identity, generated, default) in [
            ("id", true, false, None),
            ("a", false, false, Some("'it''s'")),
            ("b", false, false, Some("7")),
            ("c", false, false, Some("'NULL'")),
            ("d", false, false, None),
            ("f", false, false, Some("1.50")),
            ("g", false, false, Some("'2024-01-02'")),
            ("h", false, false, Some("uuid()")),
            ("i", false, true, None),
            ("j", false, true, None),
            ("k", false, false, Some("1")),
        ] {
            let column = column(table, name);
            assert_eq!(
                (column.identity, column.generated, column.default.as_deref()),
                (identity, generated, default),
                "{name} on {}",
                database.url
            );
        }
        let now = column(table, "e").default.as_deref().map(str::to_lowercase);
        assert!(now.is_some_and(|sql| sql.starts_with("current_timestamp")));
    }
}

#[test]
fn keys() {
    for database in Database::on_both(
        "keys",
        &[
            "CREATE TABLE p (a INT, b INT, c VARCHAR(20), PRIMARY KEY (b, a),
               UNIQUE KEY u (c(5), a), KEY plain (c))",
            "CREATE TABLE k (
               id INT PRIMARY KEY, x INT, y INT, up INT, one INT,
               CONSTRAINT k_up FOREIGN KEY (up) REFERENCES k (id) ON DELETE CASCADE ON UPDATE CASCADE,
               CONSTRAINT k_one FOREIGN KEY (one) REFERENCES k (id) ON DELETE SET NULL ON UPDATE CASCADE,
               CONSTRAINT k_pair FOREIGN KEY (y, x) REFERENCES p (b, a) ON DELETE CASCADE ON UPDATE CASCADE)",
            "CREATE TABLE egg (id INT PRIMARY KEY, hen INT)",
            "CREATE TABLE hen (id INT PRIMARY KEY, egg INT,
               CONSTRAINT hen_egg FOREIGN KEY (egg) REFERENCES egg (id) ON DELETE CASCADE ON UPDATE CASCADE)",
            "ALTER TABLE egg ADD CONSTRAINT `egg's hen`
               FOREIGN KEY (hen) REFERENCES hen (id) ON DELETE CASCADE ON UPDATE CASCADE",
        ],
    ) {
        let schema = read(&database.url, &[]);
        let p = table(&schema, "p");
        assert_eq!(p.primary_key.as_ref().map(key).as_deref(), Some("PRIMARY (b, a)"));
        assert!(!column(p, "a").nullable && column(p, "c").nullable);
        // another row can have the same first five letters
        assert_eq!(unique_keys(p), ["u (?, a)"]);
        assert_eq!(
            foreign_keys(table(&schema, "k")),
            [
                "k_one (one) -> k (id) SET NULL/CASCADE",
                "k_up (up) -> k (id) CASCADE/CASCADE",
                "k_pair (y, x) -> p (b, a) CASCADE/CASCADE",
            ]
        );
        assert_eq!(
            foreign_keys(table(&schema, "egg")),
            ["egg's hen (hen) -> hen (id) CASCADE/CASCADE"]
        );
        assert_eq!(
            foreign_keys(table(&schema, "hen")),
            ["hen_egg (egg) -> egg (id) CASCADE/CASCADE"]
        );
    }
}

#[test]
fn an_index_over_an_expression() {
    let ddl = ["CREATE TABLE t (a VARCHAR(20), b INT, UNIQUE KEY f (b, (lower(a))))"];
    let Some(database) = Database::new(MYSQL, "expression", &ddl) else {
        return;
    };
    let schema = read(&database.url, &[]);
    assert_eq!(unique_keys(&schema.tables[0]), ["f (b, ?)"]);
    assert_eq!(schema.tables[0].columns.len(), 2);
}

#[test]
fn conditions() {
    for database in Database::on_both(
        "checks",
        &["CREATE TABLE t (
             x INT, s VARCHAR(20), doc JSON,
             CONSTRAINT positive CHECK (x > 0),
             CONSTRAINT quoted CHECK (s <> 'it''s \\\\ \"'))"],
    ) {
        let schema = read(&database.url, &[]);
        let table = &schema.tables[0];
        assert_eq!(
            column(table, "doc").sql_type,
            SqlType::Json,
            "{}",
            database.url
        );
        let checks = checks(table);
        assert_eq!(checks.len(), 2, "{checks:?}");
        assert_eq!(checks[0], "positive: `x` > 0");
        let text = checks[1].replace("_utf8mb4", "");
        assert_eq!(text, r#"quoted: `s` <> 'it\'s \\ "'"#, "{}", database.url);
    }
}

#[test]
fn types() {
    for database in Database::on_both(
        "types",
        &["CREATE TABLE t (
             c_bool BOOL, c_bit BIT, c_i8 TINYINT(4), c_u8 TINYINT UNSIGNED, c_i16 SMALLINT,
             c_u16 SMALLINT UNSIGNED, c_i24 MEDIUMINT, c_u24 MEDIUMINT UNSIGNED, c_i32 INT,
             c_u32 INT UNSIGNED, c_i64 BIGINT, c_u64 BIGINT UNSIGNED, c_float FLOAT,
             c_double DOUBLE, c_decimal DECIMAL(10, 2), c_char CHAR(3), c_varchar VARCHAR(9),
             c_text LONGTEXT, c_set SET('a', 'b'), c_binary BINARY(16), c_blob TINYBLOB,
             c_date DATE, c_time TIME(3), c_datetime DATETIME(6), c_timestamp TIMESTAMP NULL,
             c_year YEAR, c_json JSON,
             c_enum ENUM('it''s', 'a,b', '', 'back\\\\slash', 'ünï', 'new\\nline', ')'),
             u_bit BIT(8), u_point POINT, u_geometry GEOMETRY)"],
    ) {
        let schema = read(&database.url, &[]);
        let table = &schema.tables[0];
        let labels = ["it's", "a,b", "", "back\\slash", "ünï", "new\nline", ")"];
        let labels = labels.map(str::to_owned).to_vec();
        for (name, expected) in [
            ("c_bool", SqlType::Bool),
            ("c_bit", SqlType::Bool),
            ("c_i8", SqlType::TinyInt),
            ("c_u8", SqlType::UTinyInt),
            ("c_i16", SqlType::SmallInt),
            ("c_u16", SqlType::USmallInt),
            ("c_i24", SqlType::Integer),
            ("c_u24", SqlType::UInteger),
            ("c_i32", SqlType::Integer),
            ("c_u32", SqlType::UInteger),
            ("c_i64", SqlType::BigInt),
            ("c_u64", SqlType::UBigInt),
            ("c_float", SqlType::Real),
            ("c_double", SqlType::Double),
            ("c_decimal", SqlType::Numeric),
            ("c_char", SqlType::Text),
            ("c_varchar", SqlType::Text),
            ("c_text", SqlType::Text),
            ("c_set", SqlType::Text),
            ("c_binary", SqlType::Bytes),
            ("c_blob", SqlType::Bytes),
            ("c_date", SqlType::Date),
            ("c_time", SqlType::Time),
            ("c_datetime", SqlType::Timestamp),
            ("c_timestamp", SqlType::TimestampTz),
            ("c_year", SqlType::SmallInt),
            ("c_json", SqlType::Json),
            ("c_enum", SqlType::InlineEnum(labels.clone())),
        ] {
            let found = &column(table, name).sql_type;
            assert_eq!(*found, expected, "{name} on {}", database.url);
        }
        for column in table.columns.iter().filter(|c| c.name.starts_with("u_")) {
            assert_eq!(column.sql_type, SqlType::Unknown, "{}", column.name);
        }
    }
}

#[test]
fn types_of_mariadb() {
    let ddl = [
        "CREATE TABLE t (a UUID, b INET6) WITH SYSTEM VERSIONING",
        "CREATE SEQUENCE s",
    ];
    let Some(database) = Database::new(MARIADB, "mariadb", &ddl) else {
        return;
    };
    let schema = read(&database.url, &[]);
    assert_eq!(names(&schema), ["t"]);
    assert_eq!(schema.tables[0].columns[0].sql_type, SqlType::Uuid);
    assert_eq!(schema.tables[0].columns[1].sql_type, SqlType::Unknown);
}

#[test]
fn other_databases() {
    for database in Database::on_both("first", &["CREATE TABLE t (id INT PRIMARY KEY)"]) {
        let name = &database.name;
        let other = database_name("second");
        let mut conn = connect(&database.url);
        conn.query_drop(format!("CREATE DATABASE {other}"))
            .expect("a database");
        let second = Database {
            server: database.server.clone(),
            name: other.clone(),
            url: with_database(&database.url, &other),
        };
        conn.query_drop(format!(
            "CREATE TABLE {other}.t (id INT PRIMARY KEY, r INT,
               CONSTRAINT f FOREIGN KEY (r) REFERENCES {name}.t (id) ON DELETE CASCADE ON UPDATE CASCADE)"
        ))
        .expect("a table");
        let schema = read(&database.url, &[name, &other]);
        assert_eq!(names(&schema), ["t".to_owned(), format!("{other}.t")]);
        assert_eq!(
            foreign_keys(&schema.tables[1]),
            ["f (r) -> t (id) CASCADE/CASCADE"]
        );
        let schema = read(&second.url, &[]);
        assert_eq!(
            foreign_keys(&schema.tables[0]),
            [format!("f (r) -> {name}.t (id) CASCADE/CASCADE")]
        );
        conn.query_drop(format!("DROP TABLE {other}.t"))
            .expect("a table");
    }
}

#[test]
fn the_server_says_which_it_is() {
    if let Some(url) = server(MYSQL) {
        let url = url.replacen("mysql://", "mariadb://", 1);
        let error = introspect(&url, &IntrospectOptions::default(), &Quiet).expect_err("MySQL");
        assert!(matches!(error, Error::WrongServer { .. }), "{error:?}");
        let text = error.to_string();
        assert!(
            text.contains("names MariaDB, but the server that answered is MySQL"),
            "{text}"
        );
    }
    if let Some(url) = server(MARIADB) {
        for scheme in ["mysql://", "mariadb://"] {
            let url = format!("{scheme}{}", url.split_once("://").expect("a URL").1);
            introspect(&url, &IntrospectOptions::default(), &Quiet).expect("a schema");
        }
        let options = IntrospectOptions {
            schemas: vec!["missing".into()],
            ..IntrospectOptions::default()
        };
        let error = introspect(&url, &options, &Quiet).expect_err("no such database");
        let text = error.to_string();
        assert!(
            text.starts_with("MariaDB has no schema `missing` here"),
            "{text}"
        );
    }
}

#[test]
fn a_url_without_a_database() {
    for variable in [MYSQL, MARIADB] {
        let Some(url) = server(variable) else {
            continue;
        };
        let url = with_database(&url, "");
        let error = introspect(&url, &IntrospectOptions::default(), &Quiet);
        assert!(matches!(error, Err(Error::NoDatabase(_))), "{error:?}");
    }
}

#[test]
fn functions_and_procedures() {
    for database in Database::on_both(
        "routines",
        &[
            "CREATE TABLE log (a INT)",
            "CREATE FUNCTION net(amount DECIMAL(10, 2), rate DOUBLE) RETURNS DECIMAL(10, 2)
               DETERMINISTIC COMMENT 'without tax' RETURN amount * (1 - rate)",
            "CREATE FUNCTION label(n INT UNSIGNED, done TINYINT(1), at DATETIME)
               RETURNS VARCHAR(20) NOT DETERMINISTIC NO SQL RETURN CONCAT(n, done, at)",
            "CREATE FUNCTION place(p POINT) RETURNS INT DETERMINISTIC RETURN 1",
            "CREATE PROCEDURE net(IN a INT) INSERT INTO log VALUES (a)",
            "CREATE PROCEDURE gives(IN a INT, OUT b INT) SET b = a",
            "CREATE PROCEDURE plain() INSERT INTO log VALUES (1)",
        ],
    ) {
        let (found, left_out) = routines(&database.url);
        assert_eq!(
            found,
            [
                "label(n UInteger, done Bool, at Timestamp) -> Text",
                "net(amount Numeric, rate Double) -> Numeric",
                "call net(a Integer)",
                "place(p Unknown) -> Integer",
                "call plain()",
            ],
        );
        let [(what, why)] = left_out.as_slice() else {
            panic!("{left_out:?}");
        };
        assert_eq!(
            (&**what, &**why),
            ("procedure gives", "it has OUT or INOUT parameters")
        );
        assert!(read(&database.url, &[]).routines.is_empty());
    }
}
