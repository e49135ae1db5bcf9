//! A prepared statement runs without an allocation of the library's own.

// The allocator that counts has to be one.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use querent::driver::AnyConnection;
use querent::driver::sqlite::SqliteConnection;
use querent::prelude::*;
use querent_tests::schema::{customers, tracks};
use querent_tests::{Scratch, sample};

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

/// The system's allocator, with a count for each thread.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

fn note() {
    // A thread that is ending has no count any more.
    let _ = ALLOCATIONS.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: every call is handed on to the system's allocator as it is, and counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note();
        // SAFETY: the caller's promises are those that the system's allocator asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as above; the memory came from the system's allocator.
        unsafe { System.dealloc(memory, layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note();
        // SAFETY: as above; the memory came from the system's allocator.
        unsafe { System.realloc(memory, layout, size) }
    }
}

/// How many allocations this thread makes during `work`.
fn allocations(work: impl FnOnce()) -> u64 {
    let before = ALLOCATIONS.get();
    work();
    ALLOCATIONS.get() - before
}

fn database() -> Scratch {
    let scratch = Scratch::new(None, "t_allocations").expect("a database");
    let mut conn = scratch.open().expect("a connection");
    sample::create(&mut conn).expect("the tables");
    sample::fill(&mut conn).expect("the rows");
    scratch
}

/// A point select with a borrowed row, on a connection of any kind.
macro_rules! point_select {
    ($conn:expr, $id:expr) => {{
        let mut bytes = 0;
        customers::table
            .filter(customers::id.eq($id))
            .select((
                customers::id,
                customers::name,
                customers::email,
                customers::joined_at,
            ))
            .for_each(
                $conn,
                |(_, name, email, _): (i64, &str, Option<&str>, _)| {
                    bytes += name.len() + email.map_or(0, str::len);
                },
            )
            .expect("a row");
        bytes
    }};
}

#[test]
fn a_prepared_point_select_allocates_nothing() {
    let scratch = database();
    let mut conn = SqliteConnection::open(scratch.url()).expect("a connection");
    let first = allocations(|| assert!(point_select!(&mut conn, 1) > 0));
    assert!(
        first > 0,
        "the first run prepares the statement, which takes memory"
    );
    let later = allocations(|| {
        for id in 1..=300 {
            assert!(point_select!(&mut conn, id) > 0);
        }
    });
    assert_eq!(later, 0);
}

#[test]
fn nor_does_it_on_a_connection_to_any_engine() {
    let scratch = database();
    let mut conn: AnyConnection = scratch.open().expect("a connection");
    assert!(point_select!(&mut conn, 1) > 0);
    let later = allocations(|| {
        for id in 1..=300 {
            assert!(point_select!(&mut conn, id) > 0);
        }
    });
    assert_eq!(later, 0);
}

#[test]
fn optional_parts_do_not_change_that() {
    let scratch = database();
    let mut conn = SqliteConnection::open(scratch.url()).expect("a connection");
    let run = |conn: &mut SqliteConnection, title: Option<&str>, most: Option<i64>| {
        let mut rows = 0;
        tracks::table
            .filter(tracks::album_id.eq(7))
            .filter(title.map(|title| tracks::title.ge(title)))
            .filter(most.map(|most| tracks::seconds.le(most)))
            .order_by((tracks::seconds.desc(), tracks::number))
            .limit(20)
            .select((tracks::title, tracks::seconds))
            .for_each(conn, |_: (&str, Option<i64>)| rows += 1)
            .expect("rows");
        rows
    };
    let choices = [
        (None, None),
        (Some("A"), None),
        (None, Some(9_999)),
        (Some("A"), Some(9_999)),
    ];
    for (title, most) in choices {
        run(&mut conn, title, most);
    }
    let later = allocations(|| {
        for (title, most) in choices.repeat(20) {
            assert!(run(&mut conn, title, most) > 0);
        }
    });
    // The copy of the choices.
    assert_eq!(later, 1);
}

#[test]
fn writes_allocate_nothing_either() {
    let scratch = database();
    let mut conn = SqliteConnection::open(scratch.url()).expect("a connection");
    let mut run = |id: i64| {
        let set = update(customers::table)
            .set(customers::city.to("Oslo"))
            .filter(customers::id.eq(id));
        assert_eq!(set.execute(&mut conn).expect("a row"), 1);
    };
    run(1);
    let later = allocations(|| (1..50).for_each(&mut run));
    assert_eq!(later, 0);
}

#[test]
fn rows_that_own_their_text_allocate_it_and_nothing_else() {
    let scratch = database();
    let mut conn = SqliteConnection::open(scratch.url()).expect("a connection");
    let mut run = || {
        let name: String = customers::table
            .filter(customers::id.eq(5))
            .select(customers::name)
            .one(&mut conn)
            .expect("a row");
        assert!(!name.is_empty());
    };
    run();
    assert_eq!(
        allocations(|| (0..10).for_each(|_| run())),
        10,
        "one for each text"
    );
}
