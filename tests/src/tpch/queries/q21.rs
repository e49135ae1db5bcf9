//! Suppliers who kept orders waiting: who alone was late, in orders of several suppliers.

use querent::prelude::*;

use super::Report;
use super::schema::{lineitem, nation, orders, supplier};

querent::alias!(other = lineitem);
querent::alias!(late = lineitem);

/// The supplier and the number of orders.
pub type Row = (String, i64);

/// The 100 suppliers of a nation with the most finished orders of several suppliers in which no
/// other one was late.
pub fn query(nation: &str) -> impl Report<Row> {
    let of_another = other
        .filter(other.l_orderkey.eq(outer(lineitem::l_orderkey)))
        .filter(other.l_suppkey.ne(outer(lineitem::l_suppkey)));
    let of_another_late = late
        .filter(late.l_orderkey.eq(outer(lineitem::l_orderkey)))
        .filter(late.l_suppkey.ne(outer(lineitem::l_suppkey)))
        .filter(late.l_receiptdate.gt(late.l_commitdate));
    supplier::table
        .inner_join(supplier::nation)
        .inner_join(supplier::lineitem)
        .inner_join(lineitem::orders)
        .filter(orders::o_orderstatus.eq("F"))
        .filter(lineitem::l_receiptdate.gt(lineitem::l_commitdate))
        .filter(nation::n_name.eq(nation))
        .filter(exists(of_another))
        .filter(not(exists(of_another_late)))
        .group_by(supplier::s_name)
        .select((supplier::s_name, count()))
        .order_by((count().desc(), supplier::s_name))
        .limit(100)
}
