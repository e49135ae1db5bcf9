//! Small quantity order revenue: what would be lost without the small orders of some parts.

use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Double;

use super::Report;
use super::schema::{lineitem, part};

querent::alias!(same = lineitem);

/// The revenue of a year.
pub type Row = Option<Decimal>;

/// A seventh of the price of all line items of a brand in a container whose quantity is less than a
/// fifth of the part's mean.
pub fn query<'a>(brand: &'a str, container: &'a str) -> impl Report<Row> {
    let fifth = same
        .filter(same.l_partkey.eq(outer(part::p_partkey)))
        .select(avg(same.l_quantity) * 0.2);
    lineitem::table
        .inner_join(lineitem::part)
        .filter(part::p_brand.eq(brand))
        .filter(part::p_container.eq(container))
        .filter(lineitem::l_quantity.cast::<Double>().lt(scalar(fifth)))
        .select(sum(lineitem::l_extendedprice) / 7)
}
