//! Product type profit: what was earned with a line of parts.

use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::time::{Year, extract};
use querent::types::Numeric;

use super::Report;
use super::schema::{lineitem, nation, orders, part, partsupp, supplier};

/// The supplier's nation, the year and the profit.
pub type Row = (String, i32, Decimal);

/// The profit from parts whose name has a word in it, by nation of the supplier and year of the order.
pub fn query(word: &str) -> impl Report<Row> {
    let one = val::<Numeric, _>(1);
    let cost = partsupp::ps_supplycost * lineitem::l_quantity;
    let profit = lineitem::l_extendedprice * (one - lineitem::l_discount) - cost;
    let year = querent::key!(extract(Year, orders::o_orderdate));
    part::table
        .inner_join(part::lineitem)
        .inner_join(lineitem::partsupp)
        .inner_join(lineitem::orders)
        .inner_join(lineitem::supplier)
        .inner_join(supplier::nation)
        .filter(part::p_name.contains(word))
        .group_by((nation::n_name, year))
        .select((nation::n_name, year, sum(profit)))
        .order_by((nation::n_name.asc(), year.desc()))
}
