//! Orders, what was ordered, and what customers say of it.

use std::collections::HashSet;

use querent::jiff::civil::DateTime;

use super::random::Random;
use super::records::Album;
use crate::schema::{order_lines, orders, reviews};

const NOTES: [Option<&str>; 6] = [
    Some("a gift"),
    Some("call first; ring twice"),
    Some("50% off"),
    None,
    None,
    None,
];
const BODIES: [Option<&str>; 7] = [
    Some("couldn't stop listening"),
    Some("too long"),
    Some("the best_of them all"),
    Some(""),
    Some("100% recommended"),
    Some("très joli 🎶"),
    None,
];

pub(super) struct Order {
    customer_id: Option<i64>,
    sold_by_id: i64,
    packed_by_id: Option<i64>,
    ordered_at: DateTime,
    paid: bool,
    note: Option<&'static str>,
}

impl Order {
    pub(super) fn new_row(&self) -> orders::New<'_> {
        orders::New {
            customer_id: self.customer_id,
            sold_by_id: self.sold_by_id,
            packed_by_id: self.packed_by_id,
            ordered_at: self.ordered_at,
            paid: self.paid,
            note: self.note,
        }
    }
}

pub(super) fn orders(random: &mut Random, employees: usize, customers: usize) -> Vec<Order> {
    (0..900)
        .map(|_| Order {
            // Some buy at the counter, and the last customers have bought nothing yet.
            customer_id: random
                .chance(85)
                .then(|| random.between(1, customers as i64 - 20)),
            sold_by_id: random.between(1, employees as i64),
            // Those with an even number pack.
            packed_by_id: random
                .chance(70)
                .then(|| random.between(1, employees as i64 / 2) * 2),
            ordered_at: random.date_time(2022, 2024),
            paid: random.chance(90),
            note: random.pick(&NOTES),
        })
        .collect()
}

pub(super) fn order_lines(
    random: &mut Random,
    albums: &[Album],
    orders: usize,
) -> Vec<order_lines::New> {
    let mut lines = Vec::new();
    for order_id in 1..=orders as i64 {
        let first = random.below(albums.len());
        for line in 0..random.between(1, 3) as usize {
            // 7 has no factor in common with the number of albums: no album comes twice.
            let album = (first + line * 7) % albums.len();
            lines.push(order_lines::New {
                order_id,
                album_id: album as i64 + 1,
                quantity: random.pick(&[1, 1, 1, 2, 3]),
                unit_price: albums[album].price,
            });
        }
    }
    lines
}

pub(super) struct Review {
    album_id: i64,
    customer_id: i64,
    stars: i64,
    body: Option<&'static str>,
}

impl Review {
    pub(super) fn new_row(&self) -> reviews::New<'_> {
        reviews::New {
            album_id: self.album_id,
            customer_id: self.customer_id,
            stars: self.stars,
            body: self.body,
        }
    }
}

pub(super) fn reviews(random: &mut Random, albums: usize, customers: usize) -> Vec<Review> {
    let mut seen = HashSet::new();
    std::iter::repeat_with(|| Review {
        album_id: random.between(1, albums as i64),
        customer_id: random.between(1, customers as i64 - 20),
        stars: random.pick(&[1, 2, 3, 4, 4, 5, 5, 5]),
        body: random.pick(&BODIES),
    })
    .filter(|review| seen.insert((review.album_id, review.customer_id)))
    .take(500)
    .collect()
}
