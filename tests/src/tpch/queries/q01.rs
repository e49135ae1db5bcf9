//! Pricing summary: what was billed, shipped and returned up to a day.

use querent::jiff::ToSpan;
use querent::jiff::civil::date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Numeric;

use super::Report;
use super::schema::lineitem;

/// Return flag and line status; the sums of quantities, prices, discounted prices and charges; the
/// means of quantity, price and discount; the number of line items.
pub type Row = (
    String,
    String,
    Decimal,
    Decimal,
    Decimal,
    Decimal,
    f64,
    f64,
    f64,
    i64,
);

/// For each return flag and line status the totals and means of all that was shipped at least so many
/// days before the last day of shipping.
pub fn query(days: i64) -> impl Report<Row> {
    let shipped_by = date(1998, 12, 1) - days.days();
    let one = val::<Numeric, _>(1);
    let price = lineitem::l_extendedprice * (one - lineitem::l_discount);
    lineitem::table
        .filter(lineitem::l_shipdate.le(shipped_by))
        .group_by((lineitem::l_returnflag, lineitem::l_linestatus))
        .select((
            lineitem::l_returnflag,
            lineitem::l_linestatus,
            sum(lineitem::l_quantity),
            sum(lineitem::l_extendedprice),
            sum(price),
            sum(price * (one + lineitem::l_tax)),
            avg(lineitem::l_quantity),
            avg(lineitem::l_extendedprice),
            avg(lineitem::l_discount),
            count(),
        ))
        .order_by((lineitem::l_returnflag, lineitem::l_linestatus))
}
