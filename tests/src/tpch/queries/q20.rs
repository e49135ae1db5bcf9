//! Potential part promotion: who has much in stock of what was sold.

use querent::jiff::ToSpan;
use querent::jiff::civil::Date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Numeric;

use super::Report;
use super::schema::{lineitem, nation, part, partsupp, supplier};

/// The supplier's name and address.
pub type Row = (String, String);

/// The suppliers of a nation that have in stock more than half of what they shipped in a year of some
/// part whose name begins with a word.
pub fn query<'a>(word: &'a str, nation: &'a str, year: Date) -> impl Report<Row> {
    let half = lineitem::table
        .filter(lineitem::l_partkey.eq(outer(partsupp::ps_partkey)))
        .filter(lineitem::l_suppkey.eq(outer(partsupp::ps_suppkey)))
        .filter(lineitem::l_shipdate.ge(year))
        .filter(lineitem::l_shipdate.lt(year + 1.year()))
        .select(sum(lineitem::l_quantity) * Decimal::new(5, 1));
    let parts = part::table
        .filter(part::p_name.starts_with(word))
        .select(part::p_partkey);
    let stocked = partsupp::table
        .filter(partsupp::ps_partkey.is_in(parts))
        .filter(partsupp::ps_availqty.cast::<Numeric>().gt(scalar(half)))
        .select(partsupp::ps_suppkey);
    supplier::table
        .inner_join(supplier::nation)
        .filter(supplier::s_suppkey.is_in(stocked))
        .filter(nation::n_name.eq(nation))
        .select((supplier::s_name, supplier::s_address))
        .order_by(supplier::s_name)
}
