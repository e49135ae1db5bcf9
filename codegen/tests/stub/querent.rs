//! As much of `querent` as generated modules name, so that they can be compiled on their own.

#![allow(missing_docs, reason = "a stand-in")]

use std::marker::PhantomData;

pub struct Error;

pub struct Table<T>(PhantomData<T>);
pub struct All<T>(PhantomData<T>);
pub struct Relation<R>(PhantomData<R>);
pub struct Column<C, A = <C as schema::ColumnDef>::Table>(PhantomData<(C, A)>);

impl<T> Table<T> {
    pub const NEW: Self = Self(PhantomData);
}
impl<T> All<T> {
    pub const NEW: Self = Self(PhantomData);
}
impl<R> Relation<R> {
    pub const NEW: Self = Self(PhantomData);
}
impl<C: schema::ColumnDef, A> Column<C, A> {
    pub const NEW: Self = Self(PhantomData);
}

#[macro_export]
macro_rules! id {
    ($a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident) => {
        [(); { stringify!($a $b $c $d $e $f $g $h).len() }]
    };
}

#[macro_export]
macro_rules! place {
    ($($digit:ident)*) => {
        [(); { stringify!($($digit)*).len() }]
    };
}

#[macro_export]
macro_rules! capability {
    ($(#[$meta:meta])* $vis:vis trait $name:ident: $dialect:ident;
     $message:literal, $note:literal) => {
        $(#[$meta])*
        #[diagnostic::on_unimplemented(message = $message, note = $note)]
        $vis trait $name {}
        impl $name for $crate::dialect::$dialect {}
    };
}

#[macro_export]
macro_rules! function {
    ($(#[$meta:meta])* $vis:vis fn $name:ident ($($argument:ident: $of:ty),* $(,)?) -> $sql:ty
     = $default:literal, null: always, needs: $needs:ident;) => {
        #[doc = concat!("The function `", stringify!($name), "` in the type of its calls.")]
        #[derive(Clone, Copy, Debug)]
        $vis enum $name {}
        $(#[$meta])*
        $vis fn $name<D: $needs>($($argument: $of),*) -> Option<$sql> {
            let _ = ($default, $($argument),*);
            None
        }
    };
}

#[macro_export]
macro_rules! procedure {
    ($(#[$meta:meta])* $vis:vis fn $name:ident ($($argument:ident: $of:ty),* $(,)?)
     = $default:literal, needs: $needs:ident;) => {
        $crate::function! {
            $(#[$meta])* $vis fn $name($($argument: $of),*) -> ()
            = $default, null: always, needs: $needs;
        }
    };
}

#[macro_export]
macro_rules! enum_values {
    ($name:ident) => {
        impl $crate::types::Values for $name {
            fn read(value: bool, text: &str) -> bool {
                let other = value;
                other || text.is_empty()
            }
        }
    };
}

pub mod schema {
    pub trait Source: Sized + 'static {
        type Id;
        type Def: TableDef;
        const CORRELATION: &'static str;
    }
    pub trait TableDef: Source {
        const SCHEMA: Option<&'static str> = None;
        const NAME: &'static str;
        const COLUMNS: &'static [&'static str];
        const NOT_NULL: Option<usize>;
        const KEYS: &'static [Key] = &[];
        const FOREIGN_KEYS: &'static [ForeignKey] = &[];
        const CHECKS: &'static [Check] = &[];
        type Columns<A: Source>: ColumnSet;
        type Row: super::row::TableRow;
        type Kind;
        type PrimaryKey;
        type UniqueKeys;
        type Required;
        type Identity;
    }
    pub trait ColumnDef: 'static {
        type Table: TableDef;
        type Sql: super::types::SqlType;
        type Null: super::types::Nullability;
        type Write;
        type Place;
        const NAME: &'static str = "";
    }
    pub trait ColumnSet: 'static {
        const NEW: &'static Self;
    }
    pub trait NewRow {
        type Table: TableDef;
        type Missing;
        type Columns;
        const COLUMNS: &'static [&'static str];
        fn bind<'v>(&'v self, to: &mut dyn super::bind::Binder<'v>) -> Result<(), super::Error>;
    }
    pub trait RelationDef {
        type From: TableDef;
        type To: TableDef;
        type Many;
        const ON: &'static [(&'static str, &'static str)];
    }
    pub enum BaseTable {}
    pub enum View {}
    pub enum Writable {}
    pub enum Generated {}
    pub enum NoIdentity {}
    pub struct Identity<C: ColumnDef>(C);
    pub enum One {}
    pub enum Many {}
    pub struct Key {
        pub name: &'static str,
        pub kind: KeyKind,
        pub columns: &'static [&'static str],
        pub predicate: Option<&'static str>,
    }
    pub enum KeyKind {
        Primary,
        Unique,
    }
    pub struct ForeignKey {
        pub name: &'static str,
        pub columns: &'static [&'static str],
        pub schema: Option<&'static str>,
        pub table: &'static str,
        pub references: &'static [&'static str],
        pub on_delete: &'static str,
        pub on_update: &'static str,
    }
    pub struct Check {
        pub name: &'static str,
        pub sql: &'static str,
    }
}

pub mod dialect {
    pub enum MariaDb {}
    pub enum MySql {}
    pub enum Postgres {}
}

pub mod row {
    pub trait Cells {}
    pub trait TableRow: Sized {
        type Columns;
        fn read(cells: &dyn Cells, at: usize) -> Result<Self, super::Error>;
    }
    pub trait ColumnList {
        type Fields;
    }
    impl<C: super::schema::ColumnDef> ColumnList for C {
        type Fields = <C::Null as super::types::Nullability>::Of<
            <C::Sql as super::types::SqlType>::Rust,
        >;
    }
    macro_rules! lists {
        ([$($done:ident)*]) => {};
        ([$($done:ident)*] $next:ident $($rest:ident)*) => {
            impl<$($done: ColumnList,)* $next: ColumnList> ColumnList for ($($done,)* $next,) {
                type Fields = ($($done::Fields,)* $next::Fields,);
            }
            lists!([$($done)* $next] $($rest)*);
        };
    }
    lists!([] A B C D E F G H I J K L M N O P);
    pub fn columns<L: ColumnList>(_: &dyn Cells, _: usize) -> Result<L::Fields, super::Error> {
        Err(super::Error)
    }
}

pub mod bind {
    pub trait Binder<'v> {}
    pub fn columns<'v, L>(
        _: impl Fields<'v, L>,
        _: &mut dyn Binder<'v>,
    ) -> Result<(), super::Error> {
        Err(super::Error)
    }
    pub trait Fields<'v, L> {}
    impl<'v, C: super::schema::ColumnDef, V> Fields<'v, C> for &'v V {}
    macro_rules! tuples {
        ([$($done:ident $of:ident)*]) => {};
        ([$($done:ident $of:ident)*] $next:ident $next_of:ident $($rest:ident)*) => {
            impl<'v, $($of, $done: Fields<'v, $of>,)* $next_of, $next: Fields<'v, $next_of>>
                Fields<'v, ($($of,)* $next_of,)> for ($($done,)* $next,) {}
            tuples!([$($done $of)* $next $next_of] $($rest)*);
        };
    }
    tuples!([]
        A CA B CB C CC D CD E CE F CF G CG H CH I CI J CJ K CK L CL M CM N CN O CO P CP
    );
}

pub mod types {
    pub trait SqlType {
        type Rust;
    }
    pub trait Nullability {
        type Of<T>;
    }
    pub enum NotNull {}
    impl Nullability for NotNull {
        type Of<T> = T;
    }
    pub enum Nullable {}
    impl Nullability for Nullable {
        type Of<T> = Option<T>;
    }
    pub enum Unknown {}
    impl SqlType for Unknown {
        type Rust = ();
    }
    impl<T: SqlType> SqlType for Array<T> {
        type Rust = Vec<Option<T::Rust>>;
    }
    impl<T: SqlType> SqlType for Range<T> {
        type Rust = super::Range<T::Rust>;
    }
    impl<E: SqlEnum> SqlType for Enum<E> {
        type Rust = E;
    }
    pub struct Array<T>(T);
    pub struct Range<T>(T);
    pub struct Enum<E: SqlEnum>(E);
    pub trait Values {
        fn read(value: bool, text: &str) -> bool;
    }
    pub trait SqlEnum: Copy + 'static {
        const SCHEMA: Option<&'static str>;
        const NAME: &'static str;
        const LABELS: &'static [&'static str];
        const VALUES: &'static [Self];
        fn index(self) -> usize;
    }
    macro_rules! types {
        ($($name:ident $rust:ty,)*) => { $(
            pub enum $name {}
            impl SqlType for $name {
                type Rust = $rust;
            }
        )* };
    }
    types! {
        Bool bool, TinyInt i8, SmallInt i16, Integer i32, BigInt i64,
        UTinyInt u8, USmallInt u16, UInteger u32, UBigInt u64, Real f32, Double f64,
        Numeric super::rust_decimal::Decimal, Text String, Bytes Vec<u8>,
        Date super::jiff::civil::Date, Time super::jiff::civil::Time,
        Timestamp super::jiff::civil::DateTime, TimestampTz super::jiff::Timestamp,
        Uuid super::uuid::Uuid, Json super::serde_json::Value,
    }
}

macro_rules! value {
    ($name:ident) => {
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
        pub struct $name;
    };
}

pub mod rust_decimal {
    value!(Decimal);
}
pub mod serde_json {
    value!(Value);
}
pub mod uuid {
    value!(Uuid);
}
#[derive(Clone, Debug, PartialEq)]
pub struct Range<T>(T);

pub mod jiff {
    value!(Timestamp);
    pub mod civil {
        value!(Date);
        value!(Time);
        value!(DateTime);
    }
}
