//! What a prepared statement says of its columns.

use mysql::Column;
use mysql::consts::{ColumnFlags, ColumnType as Type};

use super::row::is_text;
use crate::raw::{Found, ResultColumn};

pub(super) fn column(column: &Column) -> ResultColumn {
    let found = found(column);
    ResultColumn {
        name: column.name_str().into_owned(),
        found,
        type_name: match found {
            Found::Named(name) => name.to_owned(),
            Found::Integer(bits) => format!("an integer of {bits} bits"),
            _ => format!("{:?}", column.column_type()),
        },
    }
}

fn found(column: &Column) -> Found {
    match column.column_type() {
        Type::MYSQL_TYPE_TINY => Found::Integer(8),
        Type::MYSQL_TYPE_SHORT | Type::MYSQL_TYPE_YEAR => Found::Integer(16),
        Type::MYSQL_TYPE_INT24 | Type::MYSQL_TYPE_LONG => Found::Integer(
            // The unsigned half does not fit the same signed type, but larger ones.
            if column.flags().contains(ColumnFlags::UNSIGNED_FLAG) {
                33
            } else {
                32
            },
        ),
        Type::MYSQL_TYPE_LONGLONG => Found::Integer(64),
        Type::MYSQL_TYPE_BIT => Found::Anything,
        Type::MYSQL_TYPE_FLOAT => Found::Named("real"),
        Type::MYSQL_TYPE_DOUBLE => Found::Named("double precision"),
        Type::MYSQL_TYPE_DECIMAL | Type::MYSQL_TYPE_NEWDECIMAL => Found::Named("numeric"),
        Type::MYSQL_TYPE_DATE | Type::MYSQL_TYPE_NEWDATE => Found::Named("date"),
        Type::MYSQL_TYPE_TIME | Type::MYSQL_TYPE_TIME2 => Found::Named("time"),
        Type::MYSQL_TYPE_TIMESTAMP | Type::MYSQL_TYPE_TIMESTAMP2 => Found::Named("timestamptz"),
        Type::MYSQL_TYPE_DATETIME | Type::MYSQL_TYPE_DATETIME2 => Found::Named("timestamp"),
        Type::MYSQL_TYPE_JSON => Found::Named("jsonb"),
        Type::MYSQL_TYPE_NULL => Found::Anything,
        Type::MYSQL_TYPE_GEOMETRY => Found::Nothing,
        _ if is_text(column) => Found::Named("text"),
        _ => Found::Named("bytea"),
    }
}
