//! Discounted revenue: what three kinds of parts brought that were delivered by hand.

use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Numeric;

use super::Report;
use super::schema::{lineitem, part};

/// The revenue.
pub type Row = Option<Decimal>;

/// A brand with the least quantity that counts.
pub type Brand<'a> = (&'a str, i64);

/// The revenue from parts of a small, a medium and a large brand, each in its containers, up to its
/// size and within ten of its least quantity, that were delivered by air and in person.
pub fn query<'a>(small: Brand<'a>, medium: Brand<'a>, large: Brand<'a>) -> impl Report<Row> {
    let container = part::p_container;
    let of_brand = |(brand, least): Brand<'a>, size, [a, b, c, d]: [&'static str; 4]| {
        let in_container = container.eq(a).or(container.eq(b));
        part::p_brand
            .eq(brand)
            .and(in_container.or(container.eq(c)).or(container.eq(d)))
            .and(lineitem::l_quantity.between(least, least + 10))
            .and(part::p_size.between(1, size))
    };
    let small = of_brand(small, 5, ["SM CASE", "SM BOX", "SM PACK", "SM PKG"]);
    let medium = of_brand(medium, 10, ["MED BAG", "MED BOX", "MED PKG", "MED PACK"]);
    let large = of_brand(large, 15, ["LG CASE", "LG BOX", "LG PACK", "LG PKG"]);
    let mode = lineitem::l_shipmode;
    let one = val::<Numeric, _>(1);
    lineitem::table
        .inner_join(lineitem::part)
        .filter(small.or(medium).or(large))
        .filter(mode.eq("AIR").or(mode.eq("AIR REG")))
        .filter(lineitem::l_shipinstruct.eq("DELIVER IN PERSON"))
        .select(sum(lineitem::l_extendedprice * (one - lineitem::l_discount)))
}
