use querent::prelude::*;

use super::{Conn, TestDb};
use crate::schema::{posts, samples, users};

fn name(name: &str) -> users::New<'_> {
    users::New {
        name,
        nickname: None,
        mentor_id: None,
    }
}

fn fill(conn: &mut Conn) {
    insert_into(users::table)
        .values([name("Ada"), name("Grace"), name("ada")])
        .execute(conn)
        .unwrap();
    let post = |author_id, title, rating| posts::New {
        author_id,
        title,
        rating,
    };
    insert_into(posts::table)
        .values(vec![
            post(1, "50% off", Some(4.5)),
            post(1, "a_b", None),
            post(2, "Notes\\", Some(1.0)),
        ])
        .execute(conn)
        .unwrap();
}

#[test]
fn lists_of_any_length() {
    let Some(mut db) = TestDb::new() else { return };
    let conn = &mut db.conn;
    fill(conn);
    let mut ids = |list: &[i64]| {
        users::table
            .filter(users::id.is_in(list))
            .order_by(users::id)
            .select(users::id)
            .load(conn)
            .unwrap()
    };
    assert_eq!(ids(&[1, 3, 99]), [1, 3]);
    assert_eq!(ids(&[]), [0; 0]);
    let many: Vec<i64> = (2..2_000).collect();
    assert_eq!(ids(&many), [2, 3]);
    let before = conn.cached_statements();
    let names = ["Grace", "Linus", "Ken"];
    for count in 0..=3 {
        let list = &names[..count];
        let found = users::table
            .filter(users::name.is_in(list))
            .select(users::id)
            .load(conn)
            .unwrap();
        assert_eq!(found.len(), usize::from(count > 0));
        let found = users::table
            .filter(users::name.is_not_in(list))
            .select(users::id)
            .load(conn)
            .unwrap();
        assert_eq!(found.len(), 3 - usize::from(count > 0));
    }
    // none, one, two and four placeholders, of two queries
    assert_eq!(conn.cached_statements(), before + 8);
    let big = [u64::MAX, 0];
    assert_eq!(
        samples::table
            .filter(samples::ubig.is_in(big))
            .select(count())
            .one(conn)
            .unwrap(),
        0
    );
}

#[test]
fn an_insert_returns_its_row() {
    let Some(mut db) = TestDb::new() else { return };
    let conn = &mut db.conn;
    let row = insert_into(users::table)
        .values(name("Ada"))
        .returning(users::all)
        .one(conn)
        .unwrap();
    assert_eq!(
        row,
        users::Row {
            id: 1,
            name: "Ada".into(),
            nickname: None,
            mentor_id: None
        }
    );
    // with a number of one's own, then counted on from there
    for id in [42, -7] {
        let with_id = (users::id.to(id), users::name.to("Grace"));
        let row = insert_into(users::table)
            .values(with_id)
            .returning((users::id, users::name))
            .one(conn)
            .unwrap();
        assert_eq!(row, (id, "Grace".to_owned()));
    }
    let next = insert_into(users::table)
        .values(name("Ken"))
        .returning(users::id)
        .one(conn)
        .unwrap();
    assert_eq!(next, 43);
    let id = insert_into(samples::table)
        .default_values()
        .returning(samples::id)
        .one(conn)
        .unwrap();
    assert_eq!(id, 1);
    assert_eq!(users::table.select(count()).one(conn).unwrap(), 4);
}

#[test]
fn writes_count_the_rows_they_match() {
    let Some(mut db) = TestDb::new() else { return };
    let conn = &mut db.conn;
    fill(conn);
    let same = update(users::table)
        .set(users::name.to("Ada"))
        .filter(users::id.eq(1));
    assert_eq!(same.execute(conn).unwrap(), 1);
    assert_eq!(same.execute(conn).unwrap(), 1);
    assert_eq!(
        update(posts::table)
            .set(posts::votes.to(posts::votes + 1))
            .all_rows()
            .execute(conn)
            .unwrap(),
        3
    );
    assert_eq!(
        delete_from(posts::table)
            .filter(posts::votes.lt(1))
            .execute(conn)
            .unwrap(),
        0
    );
    assert_eq!(
        delete_from(posts::table).all_rows().execute(conn).unwrap(),
        3
    );
}

#[test]
fn many_rows_are_split_into_statements() {
    let Some(mut db) = TestDb::new() else { return };
    let conn = &mut db.conn;
    let rows: Vec<users::New<'_>> = (0..30_000).map(|_| name("x")).collect();
    assert_eq!(
        insert_into(users::table)
            .values(&rows)
            .execute(conn)
            .unwrap(),
        30_000
    );
    assert_eq!(users::table.select(count()).one(conn).unwrap(), 30_000);
    let mut sum = 0;
    users::table
        .select(users::id)
        .for_each(conn, |id| sum += id)
        .unwrap();
    assert!(sum > 0);
}

#[test]
fn functions_and_operators_mean_what_they_mean_elsewhere() {
    let Some(mut db) = TestDb::new() else { return };
    let conn = &mut db.conn;
    fill(conn);
    // patterns tell upper from lower case
    let like = |pattern: &str| {
        users::table
            .filter(users::name.like(pattern.to_owned()))
            .select(count())
    };
    assert_eq!(like("A%").one(conn).unwrap(), 1);
    assert_eq!(like("%a").one(conn).unwrap(), 2);
    assert_eq!(
        posts::table
            .filter(posts::title.starts_with("50%"))
            .select(count())
            .one(conn)
            .unwrap(),
        1
    );
    assert_eq!(
        posts::table
            .filter(posts::title.contains("_"))
            .select(count())
            .one(conn)
            .unwrap(),
        1
    );
    assert_eq!(
        posts::table
            .filter(posts::title.ends_with("\\"))
            .select(count())
            .one(conn)
            .unwrap(),
        1
    );

    // aggregates
    assert_eq!(
        posts::table.select(sum(posts::votes)).one(conn).unwrap(),
        Some(0)
    );
    assert_eq!(
        posts::table
            .select(avg(posts::author_id))
            .one(conn)
            .unwrap(),
        Some(4.0 / 3.0)
    );
    assert_eq!(
        posts::table.select(max(posts::rating)).one(conn).unwrap(),
        Some(4.5)
    );

    // division
    let divided = |by: i64| {
        posts::table
            .filter(posts::id.eq(3))
            .select((posts::id + 4) / by)
    };
    assert_eq!(divided(2).one(conn).unwrap(), Some(3));
    assert_eq!(divided(0).one(conn).unwrap(), None);

    // order of NULLs, limits
    let ordered = posts::table.select(posts::rating);
    assert_eq!(
        ordered
            .order_by(posts::rating.asc().nulls_first())
            .load(conn)
            .unwrap(),
        [None, Some(1.0), Some(4.5)]
    );
    let ordered = posts::table.select(posts::id);
    assert_eq!(
        ordered
            .order_by(posts::rating.desc().nulls_last())
            .load(conn)
            .unwrap(),
        [1, 3, 2]
    );
    let pages = posts::table.select(posts::id).order_by(posts::id);
    assert_eq!(pages.limit(1).offset(1).load(conn).unwrap(), [2]);
    let pages = posts::table.select(posts::id).order_by(posts::id);
    assert_eq!(pages.offset(1).load(conn).unwrap(), [2, 3]);
    assert_eq!(lower_names(conn), ["ada", "ada", "grace"]);
    // NULL in comparisons
    let alone = users::table
        .filter(users::mentor_id.is_not_distinct_from(None::<i64>))
        .select(count());
    assert_eq!(alone.one(conn).unwrap(), 3);
}

fn lower_names(conn: &mut Conn) -> Vec<String> {
    users::table
        .select(lower(users::name))
        .order_by(lower(users::name))
        .load(conn)
        .unwrap()
}

#[test]
fn statements_are_prepared_once_and_the_oldest_are_given_up() {
    let Some(mut db) = TestDb::new() else { return };
    let mut conn = db.another();
    fill(&mut db.conn);
    let find = |conn: &mut Conn, id: i64| {
        users::table
            .filter(users::id.eq(id))
            .select(users::name)
            .first(conn)
            .unwrap()
    };
    for id in 1..=3 {
        assert!(find(&mut conn, id).is_some());
    }
    assert_eq!(conn.cached_statements(), 1);
    conn.set_statement_cache_capacity(2);
    for _ in 0..3 {
        assert_eq!(users::table.select(count()).one(&mut conn).unwrap(), 3);
        assert_eq!(posts::table.select(count()).one(&mut conn).unwrap(), 3);
        assert!(find(&mut conn, 1).is_some());
    }
    assert_eq!(conn.cached_statements(), 2);
    conn.set_statement_cache_capacity(1);
    assert_eq!(conn.cached_statements(), 1);
    assert!(find(&mut conn, 2).is_some());
}

#[test]
fn statements_survive_a_change_of_the_schema() {
    let Some(mut db) = TestDb::new() else { return };
    let mut other = db.another();
    let conn = &mut db.conn;
    fill(conn);
    let all = |conn: &mut Conn| users::table.order_by(users::id).load(conn);
    assert_eq!(all(conn).unwrap().len(), 3);
    other
        .batch("ALTER TABLE users ADD COLUMN extra INT NOT NULL DEFAULT 1 FIRST")
        .unwrap();
    assert_eq!(all(conn).unwrap()[0].name, "Ada");
    other
        .batch("ALTER TABLE users MODIFY name TEXT NOT NULL")
        .unwrap();
    assert_eq!(all(conn).unwrap()[0].name, "Ada");
    // the server forgets all prepared statements of this session
    other.batch("FLUSH TABLES").unwrap();
    assert_eq!(all(conn).unwrap().len(), 3);
    assert_eq!(conn.cached_statements(), 3);
}
