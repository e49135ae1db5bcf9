//! Order priority checking: how many orders of each priority came late.

use querent::jiff::ToSpan;
use querent::jiff::civil::Date;
use querent::prelude::*;

use super::Report;
use super::schema::{lineitem, orders};

/// The priority and the number of orders.
pub type Row = (String, i64);

/// The orders of a quarter with a line item that was received after the day it was promised for,
/// counted by priority.
pub fn query(quarter: Date) -> impl Report<Row> {
    let late = lineitem::table
        .filter(lineitem::l_orderkey.eq(outer(orders::o_orderkey)))
        .filter(lineitem::l_commitdate.lt(lineitem::l_receiptdate));
    orders::table
        .filter(orders::o_orderdate.ge(quarter))
        .filter(orders::o_orderdate.lt(quarter + 3.months()))
        .filter(exists(late))
        .group_by(orders::o_orderpriority)
        .select((orders::o_orderpriority, count()))
        .order_by(orders::o_orderpriority)
}
