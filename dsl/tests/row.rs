//! `#[derive(Row)]` on SQLite.
#![cfg(all(feature = "macros", feature = "sqlite"))]
#![deny(
    unused,
    unused_qualifications,
    elided_lifetimes_in_paths,
    single_use_lifetimes
)]

use querent::dialect::{MySql, Postgres};
use querent::prelude::*;
use querent::{Result, Row};

querent::doc_schema!();
querent::alias!(mentors = users);

#[derive(Debug, PartialEq, Row)]
#[row(table = users)]
struct Person {
    id: i64,
    #[row(column = name)]
    full_name: String,
    nickname: Option<String>,
}

#[derive(Debug, PartialEq, Row)]
#[row(table = schema::posts)]
struct Post {
    rating: Option<f64>,
    title: String,
}

#[derive(Debug, PartialEq, Row)]
#[row(table = posts)]
struct Rating {
    rating: Option<f64>,
}

#[derive(Debug, PartialEq, Row)]
#[row(table = users, alias = mentors)]
struct Mentor<'m> {
    name: &'m str,
}

#[derive(Debug, PartialEq, Row)]
#[row(table = users)]
struct Borrowed<'r> {
    id: i64,
    name: &'r str,
    nickname: Option<&'r str>,
}

fn person(id: i64, name: &str) -> Person {
    Person {
        id,
        full_name: name.to_owned(),
        nickname: None,
    }
}

fn post(title: &str, rating: Option<f64>) -> Post {
    Post {
        rating,
        title: title.to_owned(),
    }
}

#[test]
fn fields_are_columns_by_name() -> Result<()> {
    let mut conn = doc_connection()?;
    let query = users::table.order_by(users::id).select_as::<Person>();
    assert_eq!(
        query.sql::<MySql>(),
        "SELECT `users`.`id`, `users`.`name`, `users`.`nickname` FROM `users` ORDER BY `users`.`id`",
    );
    assert_eq!(
        query.load(&mut conn)?,
        [person(1, "Ada"), person(2, "Grace")]
    );
    assert_eq!(query.first(&mut conn)?, Some(person(1, "Ada")));
    assert_eq!(
        users::table
            .filter(users::id.eq(2))
            .select_as::<Person>()
            .one(&mut conn)?,
        person(2, "Grace")
    );
    Ok(())
}

#[test]
fn a_table_alone_selects_a_struct() -> Result<()> {
    let mut conn = doc_connection()?;
    assert_eq!(posts::table.select_as::<Post>().load(&mut conn)?.len(), 2);
    Ok(())
}

#[test]
fn a_field_may_be_a_column_of_another_table() -> Result<()> {
    #[derive(Debug, PartialEq, Row)]
    struct Title {
        #[row(column = users::name)]
        author: String,
        #[row(column = posts::title)]
        title: Option<String>,
    }
    let mut conn = doc_connection()?;
    let query = users::table
        .left_join(users::posts)
        .order_by((users::id, posts::id.desc()));
    let titles = query.select_as::<Title>().load(&mut conn)?;
    let title = |author: &str, title: Option<&str>| Title {
        author: author.to_owned(),
        title: title.map(str::to_owned),
    };
    let expected = [
        title("Ada", Some("More notes")),
        title("Ada", Some("Notes")),
        title("Grace", None),
    ];
    assert_eq!(titles, expected);
    Ok(())
}

#[test]
fn a_struct_is_a_part_of_a_select_list() -> Result<()> {
    let mut conn = doc_connection()?;
    let query = users::table.inner_join(users::posts).order_by(posts::id);
    let rows = query
        .select((posts::id, row::<Person>(), posts::rating))
        .load(&mut conn)?;
    assert_eq!(
        rows,
        [
            (1, person(1, "Ada"), Some(4.5)),
            (2, person(1, "Ada"), None)
        ]
    );
    Ok(())
}

#[test]
fn nested_structs_follow_each_other() -> Result<()> {
    #[derive(Debug, PartialEq, Row)]
    #[row(table = posts)]
    struct Authored {
        #[row(nested)]
        author: Person,
        id: i64,
        #[row(nested)]
        post: Post,
        title: String,
    }
    let mut conn = doc_connection()?;
    let query = posts::table
        .inner_join(posts::author)
        .order_by(posts::id)
        .select_as::<Authored>();
    assert_eq!(
        query.sql::<Postgres>(),
        r#"SELECT "users"."id", "users"."name", "users"."nickname", "posts"."id", "posts"."rating", "posts"."title", "posts"."title" FROM "posts" INNER JOIN "users" ON "posts"."author_id" = "users"."id" ORDER BY "posts"."id""#,
    );
    let expected = Authored {
        author: person(1, "Ada"),
        id: 1,
        post: post("Notes", Some(4.5)),
        title: "Notes".to_owned(),
    };
    assert_eq!(query.first(&mut conn)?, Some(expected));
    Ok(())
}

#[test]
fn a_nested_struct_of_an_outer_join_is_none_without_a_row() -> Result<()> {
    #[derive(Debug, PartialEq, Row)]
    #[row(table = users)]
    struct Author {
        id: i64,
        #[row(nested)]
        post: Option<Post>,
        name: String,
    }
    let mut conn = doc_connection()?;
    let query = users::table
        .left_join(users::posts)
        .order_by((users::id, posts::id));
    let authors = query.select_as::<Author>().load(&mut conn)?;
    let author = |id, name: &str, post| Author {
        id,
        post,
        name: name.to_owned(),
    };
    let expected = [
        author(1, "Ada", Some(post("Notes", Some(4.5)))),
        author(1, "Ada", Some(post("More notes", None))),
        author(2, "Grace", None),
    ];
    assert_eq!(authors, expected);
    Ok(())
}

#[test]
fn an_optional_struct_is_a_part_of_a_select_list() -> Result<()> {
    let mut conn = doc_connection()?;
    let query = users::table
        .left_join(users::posts)
        .order_by((users::id, posts::id));
    let rows = query
        .select((users::id, row::<Option<Post>>()))
        .load(&mut conn)?;
    assert_eq!(
        rows,
        [
            (1, Some(post("Notes", Some(4.5)))),
            (1, Some(post("More notes", None))),
            (2, None)
        ]
    );
    Ok(())
}

#[test]
fn without_a_not_null_column_all_nulls_are_none() -> Result<()> {
    let mut conn = doc_connection()?;
    let query = users::table
        .left_join(users::posts)
        .order_by((users::id, posts::id));
    let rows = query
        .select((users::id, row::<Option<Rating>>()))
        .load(&mut conn)?;
    assert_eq!(
        rows,
        [
            (1, Some(Rating { rating: Some(4.5) })),
            (1, None),
            (2, None)
        ]
    );
    Ok(())
}

#[test]
fn a_struct_with_a_lifetime_borrows() -> Result<()> {
    let mut conn = doc_connection()?;
    let mut seen = Vec::new();
    let query = || users::table.order_by(users::id);
    query().select_as::<Borrowed<'_>>().for_each(
        &mut conn,
        |Borrowed { id, name, nickname }| {
            seen.push((id, name.to_owned(), nickname.is_some()));
        },
    )?;
    query()
        .select((users::id, row::<Borrowed<'_>>()))
        .for_each(&mut conn, |(id, person)| {
            seen.push((id, person.name.to_owned(), true));
        })?;
    let seen: Vec<_> = seen
        .iter()
        .map(|(id, name, flag)| (*id, name.as_str(), *flag))
        .collect();
    assert_eq!(
        seen,
        [
            (1, "Ada", false),
            (2, "Grace", false),
            (1, "Ada", true),
            (2, "Grace", true)
        ]
    );
    Ok(())
}

#[test]
fn borrowing_structs_nest_and_read_aliases() -> Result<()> {
    #[derive(Debug, PartialEq, Row)]
    struct Pair<'r> {
        #[row(nested)]
        person: Borrowed<'r>,
        #[row(nested)]
        mentor: Option<Mentor<'r>>,
    }
    let mut conn = doc_connection()?;
    conn.batch("UPDATE users SET mentor_id = 1 WHERE id = 2")?;
    let mut seen = Vec::new();
    users::table
        .left_join(mentors.on(mentors.id.eq(users::mentor_id)))
        .order_by(users::id)
        .select_as::<Pair<'_>>()
        .for_each(&mut conn, |Pair { person, mentor }| {
            seen.push(format!(
                "{} {:?}",
                person.name,
                mentor.map(|mentor| mentor.name)
            ));
        })?;
    assert_eq!(seen, ["Ada None", "Grace Some(\"Ada\")"]);
    Ok(())
}

#[test]
fn raw_identifiers_and_aliases_of_types_are_fine() -> Result<()> {
    type Maybe = Option<String>;
    #[derive(Debug, PartialEq, Row)]
    #[row(table = users)]
    struct Odd {
        r#name: String,
        #[row(column = name)]
        r#type: String,
        nickname: Maybe,
        #[row(column = id)]
        __at: i64,
    }
    let mut conn = doc_connection()?;
    let odd = users::table
        .filter(users::id.eq(1))
        .select_as::<Odd>()
        .one(&mut conn)?;
    let name = || "Ada".to_owned();
    assert_eq!(
        odd,
        Odd {
            name: name(),
            r#type: name(),
            nickname: None,
            __at: 1
        }
    );
    Ok(())
}

#[test]
fn returning_takes_a_struct() -> Result<()> {
    let mut conn = doc_connection()?;
    let new = users::New {
        name: "Edsger",
        nickname: None,
        mentor_id: None,
    };
    let inserted = insert_into(users::table)
        .values(new)
        .returning(row::<Person>());
    assert_eq!(inserted.one(&mut conn)?, person(3, "Edsger"));
    Ok(())
}
