//! The rows of the benchmark, inserted through the library.

use std::fmt::Display;
use std::sync::LazyLock;

use querent::Connection;
use querent::dialect::Kind;
use querent::driver::AnyConnection;
use querent::jiff::civil::{Date, date};
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent_tests::tpch::schema::{
    customer, lineitem, nation, orders, part, partsupp, region, supplier,
};
use tpchgen::dates::TPCHDate;
use tpchgen::decimal::TPCHDecimal;
use tpchgen::distribution::Distributions;
use tpchgen::generators::{
    CustomerGenerator, LineItemGenerator, NationGenerator, OrderGenerator, PartGenerator,
    PartSuppGenerator, RegionGenerator, SupplierGenerator,
};
use tpchgen::text::TextPool;

/// The scale factor: 60,175 line items.
const SCALE: f64 = 0.01;

/// Where comments are taken from: 10 MiB of text instead of 300, as in the generator behind the answers.
static POOL: LazyLock<TextPool> =
    LazyLock::new(|| TextPool::new(10 * 1024 * 1024, Distributions::static_default()));

/// How many rows each table has, in the order of [`fill`].
pub(crate) const ROWS: [u64; 8] = [5, 25, 2_000, 100, 8_000, 1_500, 15_000, 60_175];

/// Fills the tables in one transaction; the number of rows of each.
pub(crate) fn fill(conn: &mut AnyConnection) -> querent::Result<[u64; 8]> {
    conn.transaction(|tx| {
        Ok([
            regions(tx)?,
            nations(tx)?,
            parts(tx)?,
            suppliers(tx)?,
            parts_of_suppliers(tx)?,
            customers(tx)?,
            all_orders(tx)?,
            line_items(tx)?,
        ])
    })
}

/// Has the engine look at the rows, so that it plans with what it sees.
pub(crate) fn analyze(conn: &mut AnyConnection) -> querent::Result<()> {
    let statement = match conn.engine() {
        Kind::Postgres | Kind::Sqlite => "ANALYZE",
        _ => "ANALYZE TABLE region, nation, part, supplier, partsupp, customer, orders, lineitem",
    };
    conn.batch(statement)
}

fn regions(conn: &mut AnyConnection) -> querent::Result<u64> {
    let new: Vec<_> = RegionGenerator::new_with_distributions_and_text_pool(
        Distributions::static_default(),
        &POOL,
    )
    .iter()
    .map(|row| region::New {
        r_regionkey: row.r_regionkey,
        r_name: row.r_name,
        r_comment: row.r_comment,
    })
    .collect();
    insert_into(region::table).values(new).execute(conn)
}

fn nations(conn: &mut AnyConnection) -> querent::Result<u64> {
    let new: Vec<_> = NationGenerator::new_with_distributions_and_text_pool(
        Distributions::static_default(),
        &POOL,
    )
    .iter()
    .map(|row| nation::New {
        n_nationkey: row.n_nationkey,
        n_name: row.n_name,
        n_regionkey: row.n_regionkey,
        n_comment: row.n_comment,
    })
    .collect();
    insert_into(nation::table).values(new).execute(conn)
}

fn parts(conn: &mut AnyConnection) -> querent::Result<u64> {
    let generator = PartGenerator::new_with_distributions_and_text_pool(
        SCALE,
        1,
        1,
        Distributions::static_default(),
        &POOL,
    );
    let rows: Vec<_> = generator
        .iter()
        .map(|row| (texts([&row.p_name, &row.p_mfgr, &row.p_brand]), row))
        .collect();
    let new: Vec<_> = rows
        .iter()
        .map(|([name, mfgr, brand], row)| part::New {
            p_partkey: row.p_partkey,
            p_name: name,
            p_mfgr: mfgr,
            p_brand: brand,
            p_type: row.p_type,
            p_size: row.p_size.into(),
            p_container: row.p_container,
            p_retailprice: decimal(row.p_retailprice),
            p_comment: row.p_comment,
        })
        .collect();
    insert_into(part::table).values(new).execute(conn)
}

fn suppliers(conn: &mut AnyConnection) -> querent::Result<u64> {
    let generator = SupplierGenerator::new_with_distributions_and_text_pool(
        SCALE,
        1,
        1,
        Distributions::static_default(),
        &POOL,
    );
    let rows: Vec<_> = generator
        .iter()
        .map(|row| {
            (
                texts([&row.s_name, &address(&row.s_address), &row.s_phone]),
                row,
            )
        })
        .collect();
    let new: Vec<_> = rows
        .iter()
        .map(|([name, address, phone], row)| supplier::New {
            s_suppkey: row.s_suppkey,
            s_name: name,
            s_address: address,
            s_nationkey: row.s_nationkey,
            s_phone: phone,
            s_acctbal: decimal(row.s_acctbal),
            s_comment: &row.s_comment,
        })
        .collect();
    insert_into(supplier::table).values(new).execute(conn)
}

fn parts_of_suppliers(conn: &mut AnyConnection) -> querent::Result<u64> {
    let new: Vec<_> = PartSuppGenerator::new_with_text_pool(SCALE, 1, 1, &POOL)
        .iter()
        .map(|row| partsupp::New {
            ps_partkey: row.ps_partkey,
            ps_suppkey: row.ps_suppkey,
            ps_availqty: row.ps_availqty.into(),
            ps_supplycost: decimal(row.ps_supplycost),
            ps_comment: row.ps_comment,
        })
        .collect();
    insert_into(partsupp::table).values(new).execute(conn)
}

fn customers(conn: &mut AnyConnection) -> querent::Result<u64> {
    let generator = CustomerGenerator::new_with_distributions_and_text_pool(
        SCALE,
        1,
        1,
        Distributions::static_default(),
        &POOL,
    );
    let rows: Vec<_> = generator
        .iter()
        .map(|row| {
            (
                texts([&row.c_name, &address(&row.c_address), &row.c_phone]),
                row,
            )
        })
        .collect();
    let new: Vec<_> = rows
        .iter()
        .map(|([name, address, phone], row)| customer::New {
            c_custkey: row.c_custkey,
            c_name: name,
            c_address: address,
            c_nationkey: row.c_nationkey,
            c_phone: phone,
            c_acctbal: decimal(row.c_acctbal),
            c_mktsegment: row.c_mktsegment,
            c_comment: row.c_comment,
        })
        .collect();
    insert_into(customer::table).values(new).execute(conn)
}

fn all_orders(conn: &mut AnyConnection) -> querent::Result<u64> {
    let generator = OrderGenerator::new_with_distributions_and_text_pool(
        SCALE,
        1,
        1,
        Distributions::static_default(),
        &POOL,
    );
    let rows: Vec<_> = generator
        .iter()
        .map(|row| (texts([&row.o_orderstatus, &row.o_clerk]), row))
        .collect();
    let new: Vec<_> = rows
        .iter()
        .map(|([status, clerk], row)| orders::New {
            o_orderkey: row.o_orderkey,
            o_custkey: row.o_custkey,
            o_orderstatus: status,
            o_totalprice: decimal(row.o_totalprice),
            o_orderdate: day(row.o_orderdate),
            o_orderpriority: row.o_orderpriority,
            o_clerk: clerk,
            o_shippriority: row.o_shippriority.into(),
            o_comment: row.o_comment,
        })
        .collect();
    insert_into(orders::table).values(new).execute(conn)
}

fn line_items(conn: &mut AnyConnection) -> querent::Result<u64> {
    let new: Vec<_> = LineItemGenerator::new_with_distributions_and_text_pool(
        SCALE,
        1,
        1,
        Distributions::static_default(),
        &POOL,
    )
    .iter()
    .map(|row| lineitem::New {
        l_orderkey: row.l_orderkey,
        l_partkey: row.l_partkey,
        l_suppkey: row.l_suppkey,
        l_linenumber: row.l_linenumber.into(),
        l_quantity: row.l_quantity.into(),
        l_extendedprice: decimal(row.l_extendedprice),
        l_discount: decimal(row.l_discount),
        l_tax: decimal(row.l_tax),
        l_returnflag: row.l_returnflag,
        l_linestatus: row.l_linestatus,
        l_shipdate: day(row.l_shipdate),
        l_commitdate: day(row.l_commitdate),
        l_receiptdate: day(row.l_receiptdate),
        l_shipinstruct: row.l_shipinstruct,
        l_shipmode: row.l_shipmode,
        l_comment: row.l_comment,
    })
    .collect();
    insert_into(lineitem::table).values(new).execute(conn)
}

fn texts<const N: usize>(values: [&dyn Display; N]) -> [String; N] {
    values.map(ToString::to_string)
}

/// The letters of an address.
const LETTERS: &str = "0123456789abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ,";

/// An address as the generator behind the answers makes it. Five letters are 30 bits of a random
/// number, which is negative in `tpchgen`, as in the original whose 32-bit range overflows, and
/// positive there.
fn address(letters: &impl Display) -> String {
    let mut address = String::new();
    for letters in letters.to_string().as_bytes().chunks(5) {
        let bits = letters.iter().rev().fold(0, |bits, letter| {
            let digit = LETTERS.bytes().position(|known| known == *letter);
            bits << 6 | digit.expect("a letter of an address")
        });
        let bits = bits.wrapping_neg();
        address.extend(
            (0..letters.len()).map(|at| char::from(LETTERS.as_bytes()[bits >> (6 * at) & 63])),
        );
    }
    address
}

fn decimal(value: TPCHDecimal) -> Decimal {
    Decimal::new(value.into_inner(), 2)
}

fn day(value: TPCHDate) -> Date {
    let (year, month, day) = value.to_ymd();
    date(1900 + year as i16, month as i8, day as i8)
}
