//! Global sales opportunity: who has money and does not buy.

use querent::expr::int;
use querent::prelude::*;
use querent::rust_decimal::Decimal;
use querent::text::substring;
use querent::types::Double;

use super::Report;
use super::schema::{customer, orders};

/// The country code, the number of customers and the sum of their balances.
pub type Row = (String, i64, Decimal);

/// For each of seven country codes of phone numbers, the customers without orders whose balance is
/// above the mean of the positive ones under these codes.
pub fn query(codes: [&str; 7]) -> impl Report<Row> {
    let code = querent::key!(substring(customer::c_phone, int::<1>(), int::<2>()));
    let [a, b, c, d, e, f, g] = codes;
    let one = code.eq(a).or(code.eq(b)).or(code.eq(c)).or(code.eq(d));
    let wanted = one.or(code.eq(e)).or(code.eq(f)).or(code.eq(g));
    let mean = customer::table
        .filter(customer::c_acctbal.gt(0))
        .filter(wanted)
        .select(avg(customer::c_acctbal));
    let of_customer = orders::table.filter(orders::o_custkey.eq(outer(customer::c_custkey)));
    customer::table
        .filter(wanted)
        .filter(customer::c_acctbal.cast::<Double>().gt(scalar(mean)))
        .filter(not(exists(of_customer)))
        .group_by(code)
        .select((code, count(), sum(customer::c_acctbal)))
        .order_by(code)
}
