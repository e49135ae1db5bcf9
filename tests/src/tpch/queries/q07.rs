//! Volume shipping: what two nations shipped to each other.

use querent::jiff::civil::date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::time::{Year, extract};
use querent::types::Numeric;

use super::Report;
use super::schema::{customer, lineitem, nation, orders, supplier};

querent::alias!(from_nation = nation);
querent::alias!(to_nation = nation);

/// The supplier's nation, the customer's nation, the year and the revenue.
pub type Row = (String, String, i32, Decimal);

/// The revenue from line items shipped from one of two nations to the other in two years, by nation
/// and year.
pub fn query<'a>(one: &'a str, other: &'a str) -> impl Report<Row> {
    let (first, last) = (date(1995, 1, 1), date(1996, 12, 31));
    let whole = val::<Numeric, _>(1);
    let year = querent::key!(extract(Year, lineitem::l_shipdate));
    let there = from_nation.n_name.eq(one).and(to_nation.n_name.eq(other));
    let back = from_nation.n_name.eq(other).and(to_nation.n_name.eq(one));
    supplier::table
        .inner_join(supplier::lineitem)
        .inner_join(lineitem::orders)
        .inner_join(orders::customer)
        .inner_join(supplier::nation.to(from_nation))
        .inner_join(customer::nation.to(to_nation))
        .filter(there.or(back))
        .filter(lineitem::l_shipdate.between(first, last))
        .group_by((from_nation.n_name, to_nation.n_name, year))
        .select((
            from_nation.n_name,
            to_nation.n_name,
            year,
            sum(lineitem::l_extendedprice * (whole - lineitem::l_discount)),
        ))
        .order_by((from_nation.n_name, to_nation.n_name, year))
}
