//! National market share: how much of what a region bought came from one nation.

use querent::case;
use querent::jiff::civil::date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::time::{Year, extract};
use querent::types::Numeric;

use super::Report;
use super::schema::{customer, lineitem, nation, orders, part, region, supplier};

querent::alias!(of_supplier = nation);

/// The year and the share of the nation's suppliers.
pub type Row = (i32, Option<Decimal>);

/// For each of two years the nation's share of the revenue that a region's customers brought with a
/// type of part.
pub fn query<'a>(nation: &'a str, region: &'a str, kind: &'a str) -> impl Report<Row> {
    let (first, last) = (date(1995, 1, 1), date(1996, 12, 31));
    let one = val::<Numeric, _>(1);
    let volume = lineitem::l_extendedprice * (one - lineitem::l_discount);
    let of_nation = case()
        .when(of_supplier.n_name.eq(nation), volume)
        .otherwise(0);
    let year = querent::key!(extract(Year, orders::o_orderdate));
    part::table
        .inner_join(part::lineitem)
        .inner_join(lineitem::supplier)
        .inner_join(supplier::nation.to(of_supplier))
        .inner_join(lineitem::orders)
        .inner_join(orders::customer)
        .inner_join(customer::nation)
        .inner_join(nation::region)
        .filter(region::r_name.eq(region))
        .filter(part::p_type.eq(kind))
        .filter(orders::o_orderdate.between(first, last))
        .group_by(year)
        .select((year, sum(of_nation) / sum(volume)))
        .order_by(year)
}
