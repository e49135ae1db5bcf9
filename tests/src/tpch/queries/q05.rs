//! Local supplier volume: what customers bought from suppliers of their own nation.

use querent::jiff::ToSpan;
use querent::jiff::civil::Date;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Numeric;

use super::Report;
use super::schema::{customer, lineitem, nation, orders, region, supplier};

/// The nation and the revenue.
pub type Row = (String, Decimal);

/// For each nation of a region the revenue of a year from line items whose supplier and customer are
/// both of that nation.
pub fn query(region: &str, year: Date) -> impl Report<Row> {
    let one = val::<Numeric, _>(1);
    let revenue = sum(lineitem::l_extendedprice * (one - lineitem::l_discount));
    customer::table
        .inner_join(customer::orders)
        .inner_join(orders::lineitem)
        .inner_join(lineitem::supplier)
        .inner_join(supplier::nation)
        .inner_join(nation::region)
        .filter(customer::c_nationkey.eq(supplier::s_nationkey))
        .filter(region::r_name.eq(region))
        .filter(orders::o_orderdate.ge(year))
        .filter(orders::o_orderdate.lt(year + 1.year()))
        .group_by(nation::n_name)
        .select((nation::n_name, revenue))
        .order_by(revenue.desc())
}
