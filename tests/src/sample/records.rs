//! Artists, albums and tracks.

use querent::jiff::civil::Date;
use querent::rust_decimal::Decimal;

use super::random::Random;
use crate::schema::{albums, artists, tracks};

const ADJECTIVES: [&str; 16] = [
    "Blue",
    "Broken",
    "Crystal",
    "Distant",
    "Electric",
    "Golden",
    "Hollow",
    "Invisible",
    "Late",
    "Midnight",
    "Northern",
    "Paper",
    "Quiet",
    "Silver",
    "Velvet",
    "Wild",
];
const NOUNS: [&str; 16] = [
    "Arcade",
    "Birds",
    "Canyon",
    "Engines",
    "Gardens",
    "Harbour",
    "Kites",
    "Lanterns",
    "Machines",
    "Oceans",
    "Pilots",
    "Rivers",
    "Satellites",
    "Tigers",
    "Voices",
    "Wolves",
];
/// Names and titles that are harder to write than others.
const ODD: [&str; 6] = [
    "Élan Vital",
    "O'Neill & Sons",
    "Señor Ñandú",
    "Ωmega",
    "\"Quoted\"",
    "Back\\slash",
];
const TITLES: [&str; 12] = [
    "Ashes", "Carousel", "Daylight", "Echoes", "Falling", "Homeward", "Letters", "Mirrors",
    "Outbound", "Rain", "Stars", "Tomorrow",
];
const COUNTRIES: [Option<&str>; 8] = [
    Some("Brazil"),
    Some("Canada"),
    Some("Iceland"),
    Some("Japan"),
    Some("Mali"),
    Some("Norway"),
    Some("Uruguay"),
    None,
];

pub(super) struct Artist {
    name: String,
    country: Option<&'static str>,
    formed_on: Option<Date>,
}

impl Artist {
    pub(super) fn new_row(&self) -> artists::New<'_> {
        artists::New {
            name: &self.name,
            country: self.country,
            formed_on: self.formed_on,
        }
    }
}

pub(super) fn artists(random: &mut Random) -> Vec<Artist> {
    (0..60)
        .map(|number| Artist {
            name: match ODD.get(number / 10).filter(|_| number % 10 == 9) {
                Some(odd) => (*odd).to_owned(),
                None => format!("{} {}", random.pick(&ADJECTIVES), random.pick(&NOUNS)),
            },
            country: random.pick(&COUNTRIES),
            formed_on: random.chance(80).then(|| random.date(1960, 2015)),
        })
        .collect()
}

pub(super) struct Album {
    artist_id: i64,
    title: String,
    released_on: Option<Date>,
    pub(super) price: Decimal,
    pub(super) in_print: bool,
}

impl Album {
    pub(super) fn new_row(&self) -> albums::New<'_> {
        albums::New {
            artist_id: self.artist_id,
            title: &self.title,
            released_on: self.released_on,
            price: self.price,
        }
    }
}

pub(super) fn albums(random: &mut Random, artists: usize) -> Vec<Album> {
    (0..240)
        .map(|number| Album {
            // The last few artists have no album.
            artist_id: random.between(1, artists as i64 - 4),
            title: match number % 40 {
                7 => format!("{}% {}", random.between(1, 100), random.pick(&TITLES)),
                23 => format!("side_{}", random.pick(&["a", "b"])),
                _ => format!("{} {}", random.pick(&ADJECTIVES), random.pick(&TITLES)),
            },
            released_on: random.chance(90).then(|| random.date(1965, 2024)),
            price: Decimal::new(random.between(10, 60) * 50 - 1, 2),
            in_print: number % 9 != 4,
        })
        .collect()
}

pub(super) struct Track {
    album_id: i64,
    number: i64,
    title: String,
    seconds: Option<i64>,
    loudness: Option<f64>,
}

impl Track {
    pub(super) fn new_row(&self) -> tracks::New<'_> {
        tracks::New {
            album_id: self.album_id,
            number: self.number,
            title: &self.title,
            seconds: self.seconds,
            loudness: self.loudness,
        }
    }
}

pub(super) fn tracks(random: &mut Random, albums: usize) -> Vec<Track> {
    let mut tracks = Vec::new();
    for album_id in 1..=albums as i64 {
        for number in 1..=random.between(6, 14) {
            tracks.push(Track {
                album_id,
                number,
                title: format!("{} {}", random.pick(&TITLES), random.pick(&NOUNS)),
                seconds: random.chance(95).then(|| random.between(61, 620)),
                // Quarters are exact in binary, so that sums do not depend on their order.
                loudness: random
                    .chance(70)
                    .then(|| -(random.between(16, 96) as f64) / 4.0),
            });
        }
    }
    tracks
}
