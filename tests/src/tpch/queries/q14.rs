//! Promotion effect: how much of a month's revenue came from promoted parts.

use querent::case;
use querent::jiff::ToSpan;
use querent::jiff::civil::Date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Numeric;

use super::Report;
use super::schema::{lineitem, part};

/// The share in percent.
pub type Row = Option<Decimal>;

/// How many percent of the revenue from line items shipped in a month came from promoted parts.
pub fn query(month: Date) -> impl Report<Row> {
    let one = val::<Numeric, _>(1);
    let revenue = lineitem::l_extendedprice * (one - lineitem::l_discount);
    let promoted = case()
        .when(part::p_type.starts_with("PROMO"), revenue)
        .otherwise(0);
    lineitem::table
        .inner_join(lineitem::part)
        .filter(lineitem::l_shipdate.ge(month))
        .filter(lineitem::l_shipdate.lt(month + 1.month()))
        .select(sum(promoted) * 100 / sum(revenue))
}
