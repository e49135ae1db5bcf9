//! Random dates, and what is asked of them.

use querent::Expr;
use querent::expr::Dynamic;
use querent::jiff::civil::date;
use querent::prelude::*;
use querent::time::{
    self, Day, DayOfYear, IsoYear, Month, Quarter, Week, Weekday, Year, difference, extract, trunc,
};
use querent::types::{self, BigInt, Integer};

use super::expressions::{Int, Over, Pool, Truth};
use super::random::Random;

pub(crate) type Date<T> = Expr<Dynamic<'static, T, types::Date>>;

impl<T: Over> Pool<T> {
    /// The pool with a few questions about dates.
    pub(crate) fn with_days(mut self, random: &mut Random) -> Self {
        let (part, before) = (self.part(random), self.before(random));
        self.ints.push(part);
        self.truths.push(before);
        self
    }

    pub(crate) fn day(&self, random: &mut Random, depth: usize) -> Date<T> {
        if depth == 0 || random.chance(25) {
            let days = [
                date(1970, 1, 1),
                date(1999, 12, 31),
                date(2000, 2, 29),
                date(2023, 1, 31),
                date(2024, 2, 29),
                date(2024, 12, 30),
            ];
            return val::<types::Date, _>(*random.pick(&days)).dynamic();
        }
        let day = |random: &mut Random| self.day(random, depth - 1);
        let small = |random: &mut Random| self.int(random, depth - 1) % 40;
        let part = |random: &mut Random| (self.int(random, 1) % 40).cast::<Integer>();
        match random.below(11) {
            0 => time::add(day(random), small(random), Day).dynamic(),
            1 => time::add(day(random), small(random), Month).dynamic(),
            2 => time::subtract(day(random), small(random), Week).dynamic(),
            3 => time::add(day(random), small(random), Quarter).dynamic(),
            4 => trunc(Month, day(random)).dynamic(),
            5 => trunc(Week, day(random)).dynamic(),
            6 => time::make_date(2000, part(random), part(random)).dynamic(),
            7 => time::make_date(
                extract(Year, day(random)),
                extract(Month, day(random)),
                extract(Day, day(random)),
            )
            .dynamic(),
            8 => coalesce(day(random), day(random)).dynamic(),
            9 => time::subtract(day(random), small(random), Year).dynamic(),
            _ => case()
                .when(self.truth(random, depth - 1), day(random))
                .otherwise(day(random))
                .dynamic(),
        }
    }

    /// A part of a date, or the time between two.
    pub(crate) fn part(&self, random: &mut Random) -> Int<T> {
        let (one, other) = (self.day(random, 2), self.day(random, 2));
        match random.below(11) {
            0 => extract(Year, one).cast::<BigInt>().dynamic(),
            1 => extract(Month, one).cast::<BigInt>().dynamic(),
            2 => extract(Day, one).cast::<BigInt>().dynamic(),
            3 => extract(Week, one).cast::<BigInt>().dynamic(),
            4 => extract(IsoYear, one).cast::<BigInt>().dynamic(),
            5 => extract(Weekday, one).cast::<BigInt>().dynamic(),
            6 => extract(DayOfYear, one).cast::<BigInt>().dynamic(),
            7 => difference(Day, one, other).dynamic(),
            8 => difference(Week, one, other).dynamic(),
            9 => difference(Month, one, other).dynamic(),
            _ => difference(Year, one, other).dynamic(),
        }
    }

    /// Whether one date is before another.
    pub(crate) fn before(&self, random: &mut Random) -> Truth<T> {
        let (one, other) = (self.day(random, 2), self.day(random, 2));
        one.lt(other).dynamic()
    }
}
