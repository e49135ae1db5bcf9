//! Forecasting revenue change: what a year would have brought without its small discounts.

use querent::jiff::ToSpan;
use querent::jiff::civil::Date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;

use super::Report;
use super::schema::lineitem;

/// The revenue.
pub type Row = Option<Decimal>;

/// The sum of the discounts of a year's line items of less than a quantity, with discounts within one
/// hundredth of the given one.
pub fn query(year: Date, discount: Decimal, quantity: i64) -> impl Report<Row> {
    let hundredth = Decimal::new(1, 2);
    lineitem::table
        .filter(lineitem::l_shipdate.ge(year))
        .filter(lineitem::l_shipdate.lt(year + 1.year()))
        .filter(lineitem::l_discount.between(discount - hundredth, discount + hundredth))
        .filter(lineitem::l_quantity.lt(quantity))
        .select(sum(lineitem::l_extendedprice * lineitem::l_discount))
}
