//! The queries with the parameters of the benchmark's validation run.

use querent::jiff::civil::date;
use querent::rust_decimal::Decimal;

use super::queries::{
    Report, q01, q02, q03, q04, q05, q06, q07, q08, q09, q10, q11, q12, q13, q14, q15, q16, q17,
    q18, q19, q20, q21, q22,
};
use super::rows::Row;

/// What is done with each query.
pub trait Visitor {
    /// Takes the query with a number of 1 to 22.
    fn visit<R: Row>(&mut self, number: usize, query: impl Report<R>);
}

/// Hands all queries to a visitor, in order.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit(1, q01::query(90));
    visitor.visit(2, q02::query(15, "BRASS", "EUROPE"));
    visitor.visit(3, q03::query("BUILDING", date(1995, 3, 15)));
    visitor.visit(4, q04::query(date(1993, 7, 1)));
    visitor.visit(5, q05::query("ASIA", date(1994, 1, 1)));
    visitor.visit(6, q06::query(date(1994, 1, 1), Decimal::new(6, 2), 24));
    visitor.visit(7, q07::query("FRANCE", "GERMANY"));
    let kind = "ECONOMY ANODIZED STEEL";
    visitor.visit(8, q08::query("BRAZIL", "AMERICA", kind));
    visitor.visit(9, q09::query("green"));
    visitor.visit(10, q10::query(date(1993, 10, 1)));
    // The benchmark divides the fraction by the scale factor, the known answers are without that.
    visitor.visit(11, q11::query("GERMANY", Decimal::new(1, 4)));
    visitor.visit(12, q12::query("MAIL", "SHIP", date(1994, 1, 1)));
    visitor.visit(13, q13::query("special", "requests"));
    visitor.visit(14, q14::query(date(1995, 9, 1)));
    visitor.visit(15, q15::query(date(1996, 1, 1)));
    let sizes = [49, 14, 23, 45, 19, 3, 36, 9];
    visitor.visit(16, q16::query("Brand#45", "MEDIUM POLISHED", sizes));
    visitor.visit(17, q17::query("Brand#23", "MED BOX"));
    visitor.visit(18, q18::query(300));
    let (small, medium, large) = (("Brand#12", 1), ("Brand#23", 10), ("Brand#34", 20));
    visitor.visit(19, q19::query(small, medium, large));
    visitor.visit(20, q20::query("forest", "CANADA", date(1994, 1, 1)));
    visitor.visit(21, q21::query("SAUDI ARABIA"));
    let codes = ["13", "31", "23", "29", "30", "18", "17"];
    visitor.visit(22, q22::query(codes));
}
