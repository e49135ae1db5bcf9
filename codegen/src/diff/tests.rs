use super::*;
use crate::model::{Argument, Check, Column, Engine, Routine, RoutineKind, SqlType};
use crate::testing::{column, foreign_key, key, table};

fn users() -> Table {
    Table {
        columns: vec![
            Column {
                identity: true,
                ..column("id", SqlType::BigInt)
            },
            column("email", SqlType::Text),
        ],
        primary_key: Some(key("users_pkey", &["id"])),
        ..table("users")
    }
}

fn changes(change: impl FnOnce(&mut Table)) -> Vec<String> {
    let schema = |table: Table| Schema {
        tables: vec![table],
        ..Schema::default()
    };
    let mut after = users();
    change(&mut after);
    let differences = diff(&schema(users()), &schema(after));
    differences.iter().map(Difference::to_string).collect()
}

#[test]
fn equal_schemas_have_no_differences() {
    assert!(changes(|_| ()).is_empty());
}

#[test]
fn tables_come_and_go() {
    let schema = |tables: Vec<Table>| Schema {
        tables,
        ..Schema::default()
    };
    let view = Table {
        kind: TableKind::View,
        schema: Some("sales".to_owned()),
        ..table("top")
    };
    let told: Vec<String> = diff(&schema(vec![users()]), &schema(vec![view]))
        .iter()
        .map(Difference::to_string)
        .collect();
    assert_eq!(told, ["view sales.top: added", "table users: removed"]);
}

#[test]
fn columns_come_and_go() {
    assert_eq!(
        changes(|users| {
            users.columns.remove(1);
            users.columns.push(Column {
                nullable: true,
                ..column("rating", SqlType::Double)
            });
        }),
        [
            "table users: column email removed",
            "table users: column rating added (Double, null)",
        ],
    );
    assert_eq!(
        changes(|users| users.columns.push(Column {
            default: Some("0".to_owned()),
            ..column("logins", SqlType::Integer)
        })),
        ["table users: column logins added (Integer, not null, default 0)"],
    );
}

#[test]
fn each_change_of_a_column_is_told() {
    assert_eq!(
        changes(|users| {
            let email = &mut users.columns[1];
            email.sql_type = SqlType::Integer;
            email.native_type = "int".to_owned();
            email.nullable = true;
            email.default = Some("'x'".to_owned());
            email.generated = true;
            email.comment = Some("Where to write.".to_owned());
        }),
        [
            "column users.email: type Text -> Integer",
            "column users.email: not null -> null",
            "column users.email: default none -> 'x'",
            "column users.email: is now generated",
            "column users.email: comment none -> \"Where to write.\"",
        ],
    );
    assert_eq!(
        changes(|users| users.columns[1].native_type = "varchar(40)".to_owned()),
        ["column users.email: type text -> varchar(40)"],
    );
    assert_eq!(
        changes(|users| users.columns[0].identity = false),
        ["column users.id: is no longer identity"],
    );
    assert_eq!(
        changes(|users| users.columns.reverse()),
        ["table users: order of columns id, email -> email, id"],
    );
}

#[test]
fn keys_and_constraints_are_told() {
    assert_eq!(
        changes(|users| users.primary_key = Some(key("users_pkey", &["id", "email"]))),
        ["table users: primary key (id) -> (id, email)"],
    );
    assert_eq!(
        changes(|users| users.primary_key = None),
        ["table users: primary key (id) removed"],
    );
    assert_eq!(
        changes(|users| users.primary_key.as_mut().unwrap().deferrable = true),
        ["table users: primary key (id) is now (id) deferrable"],
    );
    assert_eq!(
        changes(|users| {
            users.unique_keys.push(key("users_email", &["email"]));
            let mut inviter = foreign_key(&["email"], "people", &["mail"]);
            inviter.on_delete = "CASCADE".to_owned();
            users.foreign_keys.push(inviter);
            users.checks.push(Check {
                name: String::new(),
                sql: "id > 0".to_owned(),
            });
        }),
        [
            "table users: unique key users_email (email) added",
            "table users: foreign key email_fkey (email) -> people (mail) on delete cascade added",
            "table users: check (id > 0) added",
        ],
    );
}

#[test]
fn a_constraint_of_the_same_name_has_changed() {
    let schema = |predicate: Option<&str>| Schema {
        tables: vec![Table {
            unique_keys: vec![crate::model::Key {
                predicate: predicate.map(str::to_owned),
                ..key("one_email", &["email"])
            }],
            ..users()
        }],
        ..Schema::default()
    };
    let told = diff(&schema(None), &schema(Some("id > 3")));
    assert_eq!(
        told[0].to_string(),
        "table users: unique key one_email (email) is now (email) where id > 3",
    );
}

#[test]
fn labels_come_go_and_move() {
    let mood = |labels: &[&str]| Schema {
        enums: vec![EnumType {
            schema: Some("app".to_owned()),
            name: "mood".to_owned(),
            labels: labels.iter().map(|&label| label.to_owned()).collect(),
            comment: None,
        }],
        ..Schema::default()
    };
    let told = |before: &[&str], after: &[&str]| {
        let differences = diff(&mood(before), &mood(after));
        differences
            .iter()
            .map(Difference::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        told(&["ok", "it's"], &["ok", "sad"]),
        [
            "enum app.mood: label 'it''s' removed",
            "enum app.mood: label 'sad' added",
        ],
    );
    assert_eq!(
        told(&["ok", "sad"], &["sad", "ok"]),
        ["enum app.mood: order of labels 'ok', 'sad' -> 'sad', 'ok'"],
    );
}

#[test]
fn routines_come_go_and_change() {
    let routine = |name: &str, arguments: &[&str], result: &str| Routine {
        schema: None,
        name: name.to_owned(),
        engine: Engine::Postgres,
        kind: RoutineKind::Function {
            sql_type: SqlType::Unknown,
            native_type: result.to_owned(),
        },
        arguments: arguments
            .iter()
            .map(|native| Argument {
                name: "a".to_owned(),
                sql_type: SqlType::Unknown,
                native_type: (*native).to_owned(),
            })
            .collect(),
        comment: None,
    };
    let schema = |routines: Vec<Routine>| Schema {
        routines,
        ..Schema::default()
    };
    let before = schema(vec![
        routine("area", &["integer"], "bigint"),
        routine("net", &["numeric"], "numeric"),
        routine("old", &[], "date"),
    ]);
    let after = schema(vec![
        routine("area", &["integer"], "bigint"),
        routine("area", &["integer", "integer"], "bigint"),
        routine("net", &["numeric"], "text"),
        Routine {
            kind: RoutineKind::Procedure,
            ..routine("old", &[], "")
        },
    ]);
    let told = diff(&before, &after);
    let told: Vec<String> = told.iter().map(Difference::to_string).collect();
    assert_eq!(
        told,
        [
            "function area(integer, integer): added",
            "function net: (a numeric) returns numeric -> (a numeric) returns text",
            "function old: removed",
            "procedure old: added",
        ],
    );
}
