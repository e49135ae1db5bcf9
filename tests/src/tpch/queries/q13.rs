//! Customer distribution: how many customers have how many orders.

use querent::prelude::*;

use super::Report;
use super::schema::{customer, orders};

querent::shape! {
    /// How many orders each customer has.
    mod counts { custkey: BigInt, orders: BigInt }
}

/// A number of orders, and how many customers have it.
pub type Row = (i64, i64);

/// The numbers of orders per customer, without orders whose comment has one word and later the
/// other, and how many customers have each.
pub fn query(word: &str, later: &str) -> impl Report<Row> {
    let wanted = customer::c_custkey
        .eq(orders::o_custkey)
        .and(orders::o_comment.not_like(format!("%{word}%{later}%")));
    let each = customer::table
        .left_join(orders::table.on(wanted))
        .group_by(customer::c_custkey)
        .select((customer::c_custkey, count_of(orders::o_orderkey)));
    from(counts::table.of(each))
        .group_by(counts::orders)
        .select((counts::orders, count()))
        .order_by((count().desc(), counts::orders.desc()))
}
