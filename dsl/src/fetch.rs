//! What becomes of the rows of a statement.
//!
//! Nothing here knows the statement's type, only that of its rows.

use crate::bind::AnyParams;
use crate::connection::{Driver, Plan};
use crate::dialect::Kind;
use crate::error::{Error, ErrorKind, Result};
use crate::row::{OwnedReader, Reader};

/// All rows.
pub(crate) fn all<R: OwnedReader>(
    driver: &mut dyn Driver,
    plan: fn(Kind) -> Plan,
    params: &dyn AnyParams,
) -> Result<Vec<R::Row>> {
    let mut rows = Vec::new();
    let plan = plan(driver.kind()).collected();
    driver.read(plan, params, &mut |cells| {
        rows.push(R::read(cells, 0)?);
        Ok(())
    })?;
    Ok(rows)
}

/// The first row.
pub(crate) fn first<R: OwnedReader>(
    driver: &mut dyn Driver,
    plan: fn(Kind) -> Plan,
    params: &dyn AnyParams,
) -> Result<Option<R::Row>> {
    let mut first = None;
    driver.read(plan(driver.kind()), params, &mut |cells| {
        if first.is_none() {
            first = Some(R::read(cells, 0)?);
        }
        Ok(())
    })?;
    Ok(first)
}

/// The one row there is.
pub(crate) fn one<R: OwnedReader>(
    driver: &mut dyn Driver,
    plan: fn(Kind) -> Plan,
    params: &dyn AnyParams,
) -> Result<R::Row> {
    let mut one = None;
    let mut several = false;
    driver.read(plan(driver.kind()), params, &mut |cells| {
        several = one.is_some();
        if !several {
            one = Some(R::read(cells, 0)?);
        }
        Ok(())
    })?;
    match one {
        Some(row) if !several => Ok(row),
        Some(_) => Err(not_one(
            ErrorKind::SeveralRows,
            "expected one row, found several",
            driver.kind(),
            plan,
            params,
        )),
        None => none(driver, plan, params),
    }
}

/// The error of [`one`] where there is no row.
///
/// # Errors
///
/// Always.
#[cold]
pub(crate) fn none<T>(
    driver: &mut dyn Driver,
    plan: fn(Kind) -> Plan,
    params: &dyn AnyParams,
) -> Result<T> {
    let message = "expected one row, found none";
    Err(not_one(
        ErrorKind::NoRow,
        message,
        driver.kind(),
        plan,
        params,
    ))
}

#[cold]
fn not_one(
    error: ErrorKind,
    message: &'static str,
    kind: Kind,
    plan: fn(Kind) -> Plan,
    params: &dyn AnyParams,
) -> Error {
    Error::new(error, message)
        .with_engine(kind)
        .with_sql(|| plan(kind).text(kind, params))
}

/// Calls `each` with every row as it arrives.
pub(crate) fn each<R: Reader>(
    driver: &mut dyn Driver,
    plan: fn(Kind) -> Plan,
    params: &dyn AnyParams,
    mut each: impl FnMut(R::Ref<'_>),
) -> Result<()> {
    driver.read(plan(driver.kind()), params, &mut |cells| {
        each(R::read_ref(cells, 0)?);
        Ok(())
    })
}

/// Calls `each` with every row as it arrives, until it fails.
pub(crate) fn try_each<R: Reader, E: From<Error>>(
    driver: &mut dyn Driver,
    plan: fn(Kind) -> Plan,
    params: &dyn AnyParams,
    mut each: impl FnMut(R::Ref<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut failed = None;
    let outcome = driver.read(plan(driver.kind()), params, &mut |cells| {
        if let Err(error) = each(R::read_ref(cells, 0)?) {
            failed = Some(error);
            return Err(Error::new(ErrorKind::Query, "stopped by the caller"));
        }
        Ok(())
    });
    match failed {
        Some(error) => Err(error),
        None => outcome.map_err(E::from),
    }
}
