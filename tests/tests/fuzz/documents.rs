//! Random JSON documents, and what is asked of them.

use querent::Expr;
use querent::expr::Dynamic;
use querent::json;
use querent::prelude::*;
use querent::serde_json::{Value, json};
use querent::types::{BigInt, Json};

use super::expressions::{Int, Over, Pool, Truth, Word};
use super::random::Random;

pub(crate) type Document<T> = Expr<Dynamic<'static, T, Json>>;

/// The keys of the documents, some of which are words of the tables.
const KEYS: [&str; 6] = ["", "a", "ab", "Ab", "a%b_", "é"];

fn value(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 5 } else { 8 }) {
        0 => Value::Null,
        1 => json!(random.chance(50)),
        2 => json!(random.between(-3, 9)),
        3 | 4 => json!(*random.pick(&KEYS)),
        5 => (0..random.below(4))
            .map(|_| value(random, depth - 1))
            .collect(),
        _ => (0..random.below(5))
            .map(|_| ((*random.pick(&KEYS)).to_owned(), value(random, depth - 1)))
            .collect(),
    }
}

impl<T: Over> Pool<T> {
    /// The pool with a few questions about documents.
    pub(crate) fn with_documents(mut self, random: &mut Random) -> Self {
        let (length, text, has_key) =
            (self.length(random), self.text(random), self.has_key(random));
        self.ints.push(length);
        self.words.push(text);
        self.truths.push(has_key);
        self
    }

    pub(crate) fn document(&self, random: &mut Random, depth: usize) -> Document<T> {
        if depth == 0 || random.chance(30) {
            return val::<Json, _>(value(random, 3)).dynamic();
        }
        let document = |random: &mut Random| self.document(random, depth - 1);
        match random.below(8) {
            0 | 1 => json::get(document(random), *random.pick(&KEYS)).dynamic(),
            2 => json::get(document(random), self.word(random, depth - 1)).dynamic(),
            3 => json::at(document(random), random.between(0, 2) as i32).dynamic(),
            4 => json::keys(document(random)).dynamic(),
            5 => json::remove(document(random), *random.pick(&KEYS)).dynamic(),
            6 => coalesce(document(random), document(random)).dynamic(),
            _ => case()
                .when(self.truth(random, depth - 1), document(random))
                .otherwise(document(random))
                .dynamic(),
        }
    }

    /// The length of an array.
    pub(crate) fn length(&self, random: &mut Random) -> Int<T> {
        let length = json::array_length(self.document(random, 2));
        length.cast::<BigInt>().dynamic()
    }

    /// What a document is, or the text in it: engines write other documents with other blanks.
    pub(crate) fn text(&self, random: &mut Random) -> Word<T> {
        let (document, key) = (self.document(random, 2), *random.pick(&KEYS));
        if random.chance(40) {
            return json::kind(document).dynamic();
        }
        let is_text = json::kind(json::get(document.clone(), key)).eq("string");
        case()
            .when(is_text, json::get_text(document, key))
            .dynamic()
    }

    /// Whether an object has a key.
    pub(crate) fn has_key(&self, random: &mut Random) -> Truth<T> {
        json::has(self.document(random, 2), *random.pick(&KEYS)).dynamic()
    }
}
