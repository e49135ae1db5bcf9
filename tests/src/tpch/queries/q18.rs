//! Large volume customer: the customers who placed orders of great quantities.

use querent::jiff::civil::Date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;

use super::Report;
use super::schema::{customer, lineitem, orders};

/// The customer's name and key, the order's key, date and total price, and its quantity.
pub type Row = (String, i64, i64, Date, Decimal, Decimal);

/// The 100 orders with the greatest total price among those of more than a quantity.
pub fn query(quantity: i64) -> impl Report<Row> {
    let large = lineitem::table
        .group_by(lineitem::l_orderkey)
        .having(sum(lineitem::l_quantity).gt(quantity))
        .select(lineitem::l_orderkey);
    customer::table
        .inner_join(customer::orders)
        .inner_join(orders::lineitem)
        .filter(orders::o_orderkey.is_in(large))
        .group_by((customer::c_custkey, orders::o_orderkey))
        .select((
            customer::c_name,
            customer::c_custkey,
            orders::o_orderkey,
            orders::o_orderdate,
            orders::o_totalprice,
            sum(lineitem::l_quantity),
        ))
        .order_by((orders::o_totalprice.desc(), orders::o_orderdate))
        .limit(100)
}
