//! Top supplier: who contributed most to the revenue of a quarter.

use querent::jiff::ToSpan;
use querent::jiff::civil::Date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Numeric;

use super::Report;
use super::schema::{lineitem, supplier};

querent::shape! {
    /// What was earned with each supplier.
    mod revenue { suppkey: BigInt, total: Numeric }
}

/// The supplier's key, name, address and phone number, and the revenue.
pub type Row = (i64, String, String, String, Decimal);

/// The suppliers with the greatest revenue from line items shipped in a quarter.
pub fn query(quarter: Date) -> impl Report<Row> {
    let one = val::<Numeric, _>(1);
    let total = sum(lineitem::l_extendedprice * (one - lineitem::l_discount));
    let of_suppliers = lineitem::table
        .filter(lineitem::l_shipdate.ge(quarter))
        .filter(lineitem::l_shipdate.lt(quarter + 3.months()))
        .group_by(lineitem::l_suppkey)
        .select((lineitem::l_suppkey, total));
    let most = revenue::table.select(max(revenue::total));
    with(revenue::table.of(of_suppliers)).query(
        supplier::table
            .inner_join(revenue::table.on(revenue::suppkey.eq(supplier::s_suppkey)))
            .filter(revenue::total.eq(scalar(most)))
            .select((
                supplier::s_suppkey,
                supplier::s_name,
                supplier::s_address,
                supplier::s_phone,
                revenue::total,
            ))
            .order_by(supplier::s_suppkey),
    )
}
