//! Minimum cost supplier: who in a region sells a kind of part for the least.

use querent::prelude::*;
use querent::rust_decimal::Decimal;

use super::Report;
use super::schema::{nation, part, partsupp, region, supplier};

/// The supplier's balance, name and nation; the part's key and manufacturer; the supplier's address,
/// phone number and comment.
pub type Row = (Decimal, String, String, i64, String, String, String, String);

/// For each part of a size whose type has a certain end, the suppliers of a region with the lowest
/// cost there: the first 100 by their balance.
pub fn query(size: i64, material: &str, region: &str) -> impl Report<Row> {
    let lowest = partsupp::table
        .inner_join(partsupp::supplier)
        .inner_join(supplier::nation)
        .inner_join(nation::region)
        .filter(partsupp::ps_partkey.eq(outer(part::p_partkey)))
        .filter(region::r_name.eq(region))
        .select(min(partsupp::ps_supplycost));
    part::table
        .inner_join(part::partsupp)
        .inner_join(partsupp::supplier)
        .inner_join(supplier::nation)
        .inner_join(nation::region)
        .filter(part::p_size.eq(size))
        .filter(part::p_type.ends_with(material))
        .filter(region::r_name.eq(region))
        .filter(partsupp::ps_supplycost.eq(scalar(lowest)))
        .select((
            supplier::s_acctbal,
            supplier::s_name,
            nation::n_name,
            part::p_partkey,
            part::p_mfgr,
            supplier::s_address,
            supplier::s_phone,
            supplier::s_comment,
        ))
        .order_by((
            supplier::s_acctbal.desc(),
            nation::n_name,
            supplier::s_name,
            part::p_partkey,
        ))
        .limit(100)
}
