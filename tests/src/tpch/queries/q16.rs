//! Parts and supplier relationship: how many suppliers can deliver which parts.

use querent::prelude::*;

use super::Report;
use super::schema::{part, partsupp, supplier};

/// The brand, type and size of the parts and the number of suppliers.
pub type Row = (String, String, i64, i64);

/// For each brand, type and size of parts the number of suppliers without complaints, but for one
/// brand and for types with a certain beginning, and of eight sizes only.
pub fn query<'a>(brand: &'a str, kind: &'a str, sizes: [i64; 8]) -> impl Report<Row> {
    let complained_of = supplier::table
        .filter(supplier::s_comment.like("%Customer%Complaints%"))
        .select(supplier::s_suppkey);
    let suppliers = count_of(partsupp::ps_suppkey).distinct();
    partsupp::table
        .inner_join(partsupp::part)
        .filter(part::p_brand.ne(brand))
        .filter(not(part::p_type.starts_with(kind)))
        .filter(part::p_size.is_in(sizes))
        .filter(partsupp::ps_suppkey.is_not_in(complained_of))
        .group_by((part::p_brand, part::p_type, part::p_size))
        .select((part::p_brand, part::p_type, part::p_size, suppliers))
        .order_by((suppliers.desc(), part::p_brand, part::p_type, part::p_size))
}
