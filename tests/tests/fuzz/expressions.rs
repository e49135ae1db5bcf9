//! Random expressions over the tables `T`.

use querent::Expr;
use querent::expr::{Dynamic, HasTables, Tables, all_of, any_of};
use querent::number::{abs, greatest, least};
use querent::prelude::*;
use querent::text::{left, position, replace, reverse, substring, trim};
use querent::types::{BigInt, Bool, Text};

use super::data::WORDS;
use super::random::Random;

pub(crate) type Int<T> = Expr<Dynamic<'static, T, BigInt>>;
pub(crate) type Word<T> = Expr<Dynamic<'static, T, Text>>;
pub(crate) type Truth<T> = Expr<Dynamic<'static, T, Bool>>;

/// The columns of the tables `T`, and subqueries over them.
pub(crate) struct Pool<T: 'static> {
    pub(crate) ints: Vec<Int<T>>,
    pub(crate) words: Vec<Word<T>>,
    pub(crate) truths: Vec<Truth<T>>,
}

/// Tables of the same scope.
pub(crate) trait Over: Tables<Scope: HasTables<Self> + 'static> + Sized + 'static {}
impl<T: Tables<Scope: HasTables<T> + 'static> + 'static> Over for T {}

impl<T: Over> Pool<T> {
    pub(crate) fn int(&self, random: &mut Random, depth: usize) -> Int<T> {
        if depth == 0 || random.chance(35) {
            return if random.chance(80) {
                random.pick(&self.ints).clone()
            } else {
                val::<BigInt, _>(random.between(-3, 5)).dynamic()
            };
        }
        let int = |random: &mut Random| self.int(random, depth - 1);
        match random.below(13) {
            0 => (int(random) + int(random)).dynamic(),
            1 => (int(random) - int(random)).dynamic(),
            2 => (int(random) * random.between(-2, 2)).dynamic(),
            3 => (int(random) / random.between(-2, 2)).dynamic(),
            4 => (int(random) % random.between(1, 3)).dynamic(),
            5 => (-int(random)).dynamic(),
            6 => coalesce(int(random), random.between(0, 9)).dynamic(),
            7 => nullif(int(random), int(random)).dynamic(),
            8 => abs(int(random)).dynamic(),
            9 => greatest((int(random), int(random))).dynamic(),
            10 => least((int(random), int(random), int(random))).dynamic(),
            11 => case()
                .when(self.truth(random, depth - 1), int(random))
                .when(self.truth(random, depth - 1), int(random))
                .dynamic(),
            _ => case()
                .when(self.truth(random, depth - 1), int(random))
                .otherwise(int(random))
                .dynamic(),
        }
    }

    pub(crate) fn word(&self, random: &mut Random, depth: usize) -> Word<T> {
        if depth == 0 || random.chance(40) {
            return if random.chance(80) {
                random.pick(&self.words).clone()
            } else {
                val::<Text, _>(*random.pick(&WORDS)).dynamic()
            };
        }
        let word = |random: &mut Random| self.word(random, depth - 1);
        match random.below(11) {
            0 => upper(word(random)).dynamic(),
            1 => lower(word(random)).dynamic(),
            2 => concat((word(random), word(random))).dynamic(),
            3 => coalesce(word(random), "none").dynamic(),
            4 => nullif(word(random), word(random)).dynamic(),
            5 => substring(
                word(random),
                random.between(1, 3) as i32,
                random.between(0, 2) as i32,
            )
            .dynamic(),
            6 => left(word(random), random.between(0, 2) as i32).dynamic(),
            7 => replace(word(random), "a", *random.pick(&WORDS)).dynamic(),
            8 => reverse(word(random)).dynamic(),
            9 => trim(word(random)).dynamic(),
            _ => case()
                .when(self.truth(random, depth - 1), word(random))
                .otherwise(word(random))
                .dynamic(),
        }
    }

    pub(crate) fn truth(&self, random: &mut Random, depth: usize) -> Truth<T> {
        if depth == 0 || random.chance(15) {
            return random.pick(&self.truths).clone();
        }
        let int = |random: &mut Random| self.int(random, depth - 1);
        let word = |random: &mut Random| self.word(random, depth - 1);
        let truth = |random: &mut Random| self.truth(random, depth - 1);
        match random.below(22) {
            0 => int(random).eq(int(random)).dynamic(),
            1 => int(random).ne(int(random)).dynamic(),
            2 => int(random).lt(int(random)).dynamic(),
            3 => int(random).ge(random.between(-2, 4)).dynamic(),
            4 => word(random).eq(word(random)).dynamic(),
            5 => word(random).gt(word(random)).dynamic(),
            6 => word(random).le(*random.pick(&WORDS)).dynamic(),
            7 => int(random).is_null().dynamic(),
            8 => word(random).is_not_null().dynamic(),
            9 => int(random).is_not_distinct_from(int(random)).dynamic(),
            10 => int(random)
                .between(random.between(-2, 1), random.between(0, 4))
                .dynamic(),
            11 => word(random)
                .like(["a%", "%b", "_", "%a%b%"][random.below(4)])
                .dynamic(),
            12 => word(random).starts_with(*random.pick(&WORDS)).dynamic(),
            13 => word(random).contains(*random.pick(&WORDS)).dynamic(),
            14 => {
                let list: Vec<i64> = (0..random.below(4))
                    .map(|_| random.between(-2, 4))
                    .collect();
                int(random).is_in(list).dynamic()
            }
            15 => {
                let list: Vec<&'static str> =
                    (0..random.below(4)).map(|_| *random.pick(&WORDS)).collect();
                word(random).is_not_in(list).dynamic()
            }
            16 => not(truth(random)).dynamic(),
            17 => truth(random).and(truth(random)).dynamic(),
            18 => truth(random).or(truth(random)).dynamic(),
            19 => {
                let all: Vec<_> = (0..random.below(4)).map(|_| truth(random)).collect();
                all_of(all).dynamic()
            }
            20 => {
                let any: Vec<_> = (0..random.below(4)).map(|_| truth(random)).collect();
                any_of(any).dynamic()
            }
            _ => position(word(random), word(random)).gt(1).dynamic(),
        }
    }
}
