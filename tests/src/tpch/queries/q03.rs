//! Shipping priority: the most valuable orders that are not shipped yet.

use querent::jiff::civil::Date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Numeric;

use super::Report;
use super::schema::{customer, lineitem, orders};

/// The order's key, what it is worth, its date and its priority.
pub type Row = (i64, Decimal, Date, i64);

/// The ten orders of a market segment with the greatest worth of line items not shipped by a day.
pub fn query(segment: &str, day: Date) -> impl Report<Row> {
    let one = val::<Numeric, _>(1);
    let revenue = sum(lineitem::l_extendedprice * (one - lineitem::l_discount));
    customer::table
        .inner_join(customer::orders)
        .inner_join(orders::lineitem)
        .filter(customer::c_mktsegment.eq(segment))
        .filter(orders::o_orderdate.lt(day))
        .filter(lineitem::l_shipdate.gt(day))
        .group_by(orders::o_orderkey)
        .select((
            orders::o_orderkey,
            revenue,
            orders::o_orderdate,
            orders::o_shippriority,
        ))
        .order_by((revenue.desc(), orders::o_orderdate))
        .limit(10)
}
