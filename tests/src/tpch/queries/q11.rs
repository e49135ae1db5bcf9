//! Important stock identification: the parts that are much of what a nation has in stock.

use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::types::Numeric;

use super::Report;
use super::schema::{nation, partsupp, supplier};

/// The part and what is in stock of it.
pub type Row = (i64, Decimal);

/// The parts whose stock with the suppliers of a nation is worth more than a fraction of the whole.
pub fn query(nation: &str, fraction: Decimal) -> impl Report<Row> {
    let value = sum(partsupp::ps_supplycost * partsupp::ps_availqty.cast::<Numeric>());
    let stock = partsupp::table
        .inner_join(partsupp::supplier)
        .inner_join(supplier::nation)
        .filter(nation::n_name.eq(nation));
    stock
        .group_by(partsupp::ps_partkey)
        .having(value.gt(scalar(stock.select(value * fraction))))
        .select((partsupp::ps_partkey, value))
        .order_by(value.desc())
}
