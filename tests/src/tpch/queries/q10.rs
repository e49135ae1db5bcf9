//! Returned item reporting: the customers who sent back the most.

use querent::jiff::ToSpan;
use querent::jiff::civil::Date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Numeric;

use super::Report;
use super::schema::{customer, lineitem, nation, orders};

/// The customer's key and name, the lost revenue, and the customer's balance, nation, address, phone
/// number and comment.
pub type Row = (
    i64,
    String,
    Decimal,
    Decimal,
    String,
    String,
    String,
    String,
);

/// The 20 customers with the greatest worth of returned line items among the orders of a quarter.
pub fn query(quarter: Date) -> impl Report<Row> {
    let one = val::<Numeric, _>(1);
    let revenue = sum(lineitem::l_extendedprice * (one - lineitem::l_discount));
    customer::table
        .inner_join(customer::nation)
        .inner_join(customer::orders)
        .inner_join(orders::lineitem)
        .filter(orders::o_orderdate.ge(quarter))
        .filter(orders::o_orderdate.lt(quarter + 3.months()))
        .filter(lineitem::l_returnflag.eq("R"))
        .group_by((customer::c_custkey, nation::n_nationkey))
        .select((
            customer::c_custkey,
            customer::c_name,
            revenue,
            customer::c_acctbal,
            nation::n_name,
            customer::c_address,
            customer::c_phone,
            customer::c_comment,
        ))
        .order_by(revenue.desc())
        .limit(20)
}
