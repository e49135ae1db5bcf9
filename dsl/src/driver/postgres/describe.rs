//! What a prepared statement says of its columns.

use postgres::Column;
use postgres::types::{Kind as TypeKind, Type};

use super::super::cache::Key;
use super::PostgresConnection;
use super::bind;
use super::encode::is_text;
use crate::bind::AnyParams;
use crate::connection::Plan;
use crate::dialect::Kind;
use crate::error::Result;
use crate::piece;
use crate::raw::{Found, ResultColumn};
use crate::shape::Shape;

impl PostgresConnection {
    /// The columns of a statement, which is prepared if it is not.
    pub(super) fn describe(
        &mut self,
        plan: Plan,
        params: &dyn AnyParams,
    ) -> Result<Vec<ResultColumn>> {
        self.check()?;
        let mut shape = Shape::new(Kind::Postgres);
        params.shape(&mut shape);
        let key = Key::new(plan.sql, shape);
        if let Some(statement) = self.statements.get(&key) {
            return Ok(statement.columns().iter().map(column).collect());
        }
        bind::check(params)?;
        let sql = piece::text(plan.sql, Kind::Postgres, key.shape());
        let statement = self
            .client
            .prepare(&sql)
            .map_err(|error| self.failed(error))?;
        let columns = statement.columns().iter().map(column).collect();
        drop(self.statements.insert(key, statement));
        Ok(columns)
    }
}

fn column(column: &Column) -> ResultColumn {
    ResultColumn {
        name: column.name().to_owned(),
        found: found(column.type_()),
        type_name: column.type_().name().to_owned(),
    }
}

/// What the cells of a type hold; the same as what reading them makes.
fn found(ty: &Type) -> Found {
    match *ty {
        Type::BOOL => Found::Named("boolean"),
        Type::INT2 => Found::Integer(16),
        Type::INT4 => Found::Integer(32),
        Type::INT8 | Type::OID => Found::Integer(64),
        Type::FLOAT4 => Found::Named("real"),
        Type::FLOAT8 => Found::Named("double precision"),
        Type::NUMERIC => Found::Named("numeric"),
        Type::CHAR => Found::Named("text"),
        Type::BYTEA => Found::Named("bytea"),
        Type::DATE => Found::Named("date"),
        Type::TIME => Found::Named("time"),
        Type::TIMESTAMP => Found::Named("timestamp"),
        Type::TIMESTAMPTZ => Found::Named("timestamptz"),
        Type::UUID => Found::Named("uuid"),
        Type::JSON => Found::Named("json"),
        Type::JSONB => Found::Named("jsonb"),
        Type::INT4_RANGE => Found::Named("int4range"),
        Type::INT8_RANGE => Found::Named("int8range"),
        Type::NUM_RANGE => Found::Named("numrange"),
        Type::DATE_RANGE => Found::Named("daterange"),
        Type::TS_RANGE => Found::Named("tsrange"),
        Type::TSTZ_RANGE => Found::Named("tstzrange"),
        _ => match ty.kind() {
            TypeKind::Domain(base) => found(base),
            TypeKind::Array(_) => Found::Named("array"),
            _ if is_text(ty) => Found::Named("text"),
            _ => Found::Nothing,
        },
    }
}
