//! Shipping modes and order priority: whether cheap modes of shipping make urgent orders late.

use querent::jiff::ToSpan;
use querent::jiff::civil::Date;
use querent::prelude::*;

use super::Report;
use super::schema::{lineitem, orders};

/// The mode of shipping, and how many line items are of urgent and of other orders.
pub type Row = (String, i64, i64);

/// For two modes of shipping, the line items that were sent in time and received in a year after the
/// day they were promised for, counted by whether their order is urgent.
pub fn query<'a>(one: &'a str, other: &'a str, year: Date) -> impl Report<Row> {
    let priority = orders::o_orderpriority;
    let urgent = priority.eq("1-URGENT").or(priority.eq("2-HIGH"));
    let mode = lineitem::l_shipmode;
    orders::table
        .inner_join(orders::lineitem)
        .filter(mode.eq(one).or(mode.eq(other)))
        .filter(lineitem::l_commitdate.lt(lineitem::l_receiptdate))
        .filter(lineitem::l_shipdate.lt(lineitem::l_commitdate))
        .filter(lineitem::l_receiptdate.ge(year))
        .filter(lineitem::l_receiptdate.lt(year + 1.year()))
        .group_by(mode)
        .select((mode, count().filter(urgent), count().filter(not(urgent))))
        .order_by(mode)
}
