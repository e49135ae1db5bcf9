//! A few rows in the tables of the sample.

use querent::driver::AnyConnection;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent_tests::cases::on_every_engine;
use querent_tests::sample;
use querent_tests::schema::{albums, artists, employees, tracks};

/// Calls `case` on every engine with these rows:
///
/// * artists Abba (SE), Blur (GB), Can (no country), Devo (US, without albums);
/// * albums Arrival 10.00 and Waterloo 12.50 of Abba, Leisure 8.00 of Blur (out of print), Ege 10.00 of
///   Can;
/// * of the first album tracks of 100 and 200 seconds and one of unknown length, of Leisure one of 300;
/// * employees Ann, below her Bob and Cid, below Bob Dan.
pub(super) fn on_every_shop(case: impl Fn(&mut AnyConnection)) {
    on_every_engine("", |conn| {
        sample::create(conn).expect("the sample's tables");
        let rows = [
            ("Abba", Some("SE")),
            ("Blur", Some("GB")),
            ("Can", None),
            ("Devo", Some("US")),
        ]
        .map(|(name, country)| (artists::name.to(name), artists::country.to(country)));
        insert_into(artists::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let rows = [
            (1, "Arrival", 1000, true),
            (1, "Waterloo", 1250, true),
            (2, "Leisure", 800, false),
            (3, "Ege", 1000, true),
        ]
        .map(|(artist, title, cents, in_print)| {
            (
                albums::artist_id.to(artist),
                albums::title.to(title),
                albums::price.to(Decimal::new(cents, 2)),
                albums::in_print.to(in_print),
            )
        });
        insert_into(albums::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let rows = [
            (1, 1, "One", Some(100)),
            (1, 2, "Two", Some(200)),
            (1, 3, "Three", None),
            (3, 1, "Four", Some(300)),
        ]
        .map(|(album, number, title, seconds)| {
            (
                tracks::album_id.to(album),
                tracks::number.to(number),
                tracks::title.to(title),
                tracks::seconds.to(seconds),
            )
        });
        insert_into(tracks::table)
            .values(rows)
            .execute(conn)
            .unwrap();
        let hired = querent::jiff::civil::date(2020, 1, 1);
        for (name, manager) in [
            ("Ann", None),
            ("Bob", Some(1)),
            ("Cid", Some(1)),
            ("Dan", Some(2)),
        ] {
            insert_into(employees::table)
                .values((
                    employees::name.to(name),
                    employees::manager_id.to(manager),
                    employees::hired_on.to(hired),
                ))
                .execute(conn)
                .unwrap();
        }
        case(conn);
    });
}
