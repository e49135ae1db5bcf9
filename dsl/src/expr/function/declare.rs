//! [`function!`](crate::function!).

/// Declares SQL functions.
///
/// ```
/// use querent::prelude::*;
/// use querent::types::{BigInt, Integer, Number, Text};
/// # use querent::dialect::{MySql, Postgres};
/// # querent::doc_schema!();
///
/// querent::function! {
///     /// Where `part` begins in `text`.
///     pub fn place(part: Text, text: Text) -> Integer = "POSITION({part} IN {text})",
///         mysql_family: "LOCATE({part}, {text})", sqlite: "INSTR({text}, {part})",
///         mssql: "CHARINDEX({part}, {text})";
///
///     /// The greatest whole number that is not above `number`.
///     pub fn whole<Q: Number>(number: Expr<Q>) -> BigInt = "FLOOR({number})";
/// }
///
/// let query = users::table.select((place("a", users::name), whole(users::id)));
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT POSITION(CAST($1 AS text) IN "users"."name"), FLOOR("users"."id") FROM "users""#,
/// );
/// assert_eq!(
///     query.sql::<MySql>(),
///     "SELECT LOCATE(?, `users`.`name`), FLOOR(`users`.`id`) FROM `users`",
/// );
/// ```
///
/// A declaration makes a function and a type of the same name, the marker that calls have in their
/// type.
///
/// * **Arguments**, at most eight, are values or expressions of their SQL type. `Expr<Q>`, with `Q`
///   among the type parameters, is an expression whose type is taken over: other arguments and the
///   result can be of type `Q` as well. `Option<Text>` takes `None`, which is NULL, as well.
///   `Integer >= 0` takes every smaller number for 0, which is how the engines come to agree on
///   counts and positions.
/// * **The SQL** has the arguments in braces; it is checked at compile time. Compound arguments are
///   put in parentheses unless they stand between parentheses or commas, and so is a call whose SQL
///   is not a word, a call or a CASE. An argument may occur twice.
///   `{a:condition}` is the argument as a condition, `{{` and `}}` are braces. A bare placeholder is
///   given its type on PostgreSQL, `CAST($1 AS text)`, unless it is written `{a:untyped}`.
/// * **Dialects** that spell it differently follow: `mariadb`, `mysql`, `mysql_family` (both),
///   `postgres`, `sqlite`, `mssql`.
/// * `null: never` or `null: always` says when the result is NULL; otherwise it can be NULL when an
///   argument can.
/// * `is: condition` says that the SQL is a condition such as `a ~ b`, which SQL Server does not take
///   for a value.
/// * `needs: Capability` names the trait of the dialects that have the function, declared with
///   [`capability!`](crate::capability!): for others it does not compile.
///
/// An operator is a function whose SQL has the operator:
///
/// ```
/// use querent::prelude::*;
/// use querent::types::{Bool, Text};
/// # use querent::dialect::Postgres;
/// # querent::doc_schema!();
///
/// querent::capability! {
///     /// A dialect with the operators of `pg_trgm`.
///     pub trait Trigrams: Postgres;
///     "`{Self}` has no trigrams", "this query uses `similar_to`: use `like`"
/// }
/// querent::function! {
///     /// Whether two texts are alike.
///     pub fn similar_to(a: Text, b: Text) -> Bool = "{a} % {b}", is: condition, needs: Trigrams;
/// }
///
/// let query = users::table.filter(similar_to(users::name, "Adda")).select(users::id);
/// assert_eq!(
///     query.sql::<Postgres>(),
///     r#"SELECT "users"."id" FROM "users" WHERE "users"."name" % CAST($1 AS text)"#,
/// );
/// ```
#[macro_export]
macro_rules! function {
    ($(
        $(#[$meta:meta])*
        $vis:vis fn $name:ident $(<$($generic:ident: $bound:ident),+>)? ($($arguments:tt)*) -> $sql:ty
            = $default:literal $(, $key:ident: $value:tt)* $(,)?;
    )*) => { $(
        $crate::function! { @arguments
            { [$(#[$meta])*] [$vis] $name [$($($generic: $bound),+)?] [$sql] [$default] [$($key $value,)*] }
            [] [] [] [] [A B C D E F G H] $($arguments)*
        }
    )* };

    // One argument after the other: type parameters, names, parameters, operands.
    (@arguments $head:tt [$($generics:tt)*] [$($names:tt)*] [$($parameters:tt)*] [$($operands:tt)*]
        [$next:ident $($pool:ident)*] $argument:ident: Expr<$sql:ident> $(, $($rest:tt)*)?) => {
        $crate::function! { @arguments $head
            [$($generics)* $next: $crate::expr::Node<Sql = $sql>,]
            [$($names)* $argument]
            [$($parameters)* $argument: $crate::Expr<$next>,]
            [$($operands)* ($next, $crate::expr::IsExpr::<$sql>::node($argument))]
            [$($pool)*] $($($rest)*)?
        }
    };
    (@arguments $head:tt [$($generics:tt)*] [$($names:tt)*] [$($parameters:tt)*] [$($operands:tt)*]
        [$next:ident $($pool:ident)*] $argument:ident: Integer >= $least:tt $(, $($rest:tt)*)?) => {
        $crate::function! { @arguments $head
            [$($generics)* $next: $crate::expr::IntoCount<$crate::function!(@least $least)>,]
            [$($names)* $argument]
            [$($parameters)* $argument: $next,]
            [$($operands)* ($next::Node, $crate::expr::IntoCount::<$crate::function!(@least $least)>::into_node($argument))]
            [$($pool)*] $($($rest)*)?
        }
    };
    (@arguments $head:tt [$($generics:tt)*] [$($names:tt)*] [$($parameters:tt)*] [$($operands:tt)*]
        [$next:ident $($pool:ident)*] $argument:ident: Option<$sql:ty> $(, $($rest:tt)*)?) => {
        $crate::function! { @arguments $head
            [$($generics)* $next: $crate::expr::IntoNullableExpr<$sql>,]
            [$($names)* $argument]
            [$($parameters)* $argument: $next,]
            [$($operands)* ($next::Node, $crate::expr::IntoNullableExpr::<$sql>::into_node($argument))]
            [$($pool)*] $($($rest)*)?
        }
    };
    (@arguments $head:tt [$($generics:tt)*] [$($names:tt)*] [$($parameters:tt)*] [$($operands:tt)*]
        [$next:ident $($pool:ident)*] $argument:ident: $sql:ty $(, $($rest:tt)*)?) => {
        $crate::function! { @arguments $head
            [$($generics)* $next: $crate::expr::IntoExpr<$sql>,]
            [$($names)* $argument]
            [$($parameters)* $argument: $next,]
            [$($operands)* ($next::Node, $crate::expr::IntoExpr::<$sql>::into_node($argument))]
            [$($pool)*] $($($rest)*)?
        }
    };
    (@arguments
        { [$($meta:tt)*] [$vis:vis] $name:ident [$($bounds:tt)*] [$sql:ty] [$default:literal] [$($key:ident $value:tt,)*] }
        [$($generics:tt)*] [$($argument:ident)*] [$($parameters:tt)*] [$(($node:ty, $operand:expr))*] $pool:tt
    ) => {
        $crate::function! { @marker [$vis] $name [$($argument)*] $default [$($key $value,)*] }
        $($meta)*
        $vis fn $name<$($generics)* $($bounds)*>($($parameters)*)
            -> $crate::Expr<$crate::function!(@call [$name, $sql] $([$node])*)> {
            $crate::function!(@new $([$operand])*)
        }
    };

    // A procedure: a statement instead of an expression.
    (@arguments
        { @procedure [$($meta:tt)*] [$vis:vis] $name:ident [$default:literal] [$($key:ident $value:tt,)*] }
        [$($generics:tt)*] [$($argument:ident)*] [$($parameters:tt)*] [$(($node:ty, $operand:expr))*] $pool:tt
    ) => {
        $crate::function! { @marker [$vis] $name [$($argument)*] $default [$($key $value,)*] }
        $($meta)*
        $vis fn $name<$($generics)*>($($parameters)*)
            -> $crate::write::Call<$crate::function!(@call [$name, $crate::types::Bool] $([$node])*)> {
            $crate::write::Call::new($crate::function!(@new $([$operand])*))
        }
    };

    // Only the types: for functions that are not declared by their SQL types.
    (@markers $($name:ident($($argument:ident),*) = $default:literal $(, $key:ident: $value:tt)*;)*) => { $(
        $crate::function! { @marker [pub] $name [$($argument)*] $default [$($key $value,)*] }
    )* };
    (@marker [$vis:vis] $name:ident [$($argument:ident)*] $default:literal [$($key:ident $value:tt,)*]) => {
        #[doc = concat!("The function `", stringify!($name), "` in the type of its calls.")]
        #[allow(non_camel_case_types, unreachable_pub)]
        #[derive(Clone, Copy, Debug)]
        $vis enum $name {}
        impl $crate::expr::Function for $name {
            type Null = $crate::function!(@null $($key $value,)*);
            const SQL: &'static $crate::expr::Templates = {
                const SQL: $crate::expr::Templates = $crate::__checked_sql! {
                    [every $default $($key $value)*] [$($argument)*]
                    {
                        $crate::expr::Templates::read(
                            $default,
                            &[$(stringify!($argument)),*],
                            &[$((stringify!($key), $crate::function!(@text $value))),*],
                        )
                    }
                };
                &SQL
            };
        }
        // A mistake in the SQL is one in the declaration, whether or not the function is called.
        const _: () = <$name as $crate::expr::Function>::SQL.check();
        $crate::function!(@needs $name $($key $value,)*);
    };

    (@least 0) => { $crate::expr::Zero };
    (@least 1) => { $crate::expr::One };

    (@null null never, $($rest:tt)*) => { $crate::expr::Never };
    (@null null always, $($rest:tt)*) => { $crate::expr::Always };
    (@null null $other:tt, $($rest:tt)*) => { compile_error!("expected `null: never` or `null: always`") };
    (@null $key:ident $value:tt, $($rest:tt)*) => { $crate::function!(@null $($rest)*) };
    (@null) => { $crate::expr::WithArguments };

    (@text $text:literal) => { $text };
    (@text $word:ident) => { "" };

    (@needs $name:ident needs $capability:tt, $($rest:tt)*) => {
        // The condition of an associated type is reported without the impls that led there.
        const _: () = {
            $crate::placeless! {
                trait Needs {
                    type $capability where Self: for<'a> $capability;
                }
            }
            impl<D> Needs for D {
                type $capability = () where Self: $capability;
            }
            impl<D> $crate::expr::FunctionOf<D> for $name
            where
                <D as Needs>::$capability: Sized,
                D: $capability,
            {
            }
        };
    };
    (@needs $name:ident $key:ident $value:tt, $($rest:tt)*) => { $crate::function!(@needs $name $($rest)*); };
    (@needs $name:ident) => { impl<D: $crate::dialect::Dialect> $crate::expr::FunctionOf<D> for $name {} };

    (@call [$($of:tt)*]) => { $crate::expr::Call0<$($of)*> };
    (@call [$($of:tt)*] [$a:ty]) => { $crate::expr::Call1<$($of)*, $a> };
    (@call [$($of:tt)*] [$a:ty] [$b:ty]) => { $crate::expr::Call2<$($of)*, $a, $b> };
    (@call [$($of:tt)*] [$a:ty] [$b:ty] [$c:ty]) => { $crate::expr::Call3<$($of)*, $a, $b, $c> };
    (@call [$($of:tt)*] [$a:ty] [$b:ty] [$c:ty] [$d:ty]) => { $crate::expr::Call4<$($of)*, $a, $b, $c, $d> };
    (@call [$($of:tt)*] [$a:ty] [$b:ty] [$c:ty] [$d:ty] [$e:ty]) => {
        $crate::expr::Call5<$($of)*, $a, $b, $c, $d, $e>
    };
    (@call [$($of:tt)*] [$a:ty] [$b:ty] [$c:ty] [$d:ty] [$e:ty] [$f:ty]) => {
        $crate::expr::Call6<$($of)*, $a, $b, $c, $d, $e, $f>
    };
    (@call [$($of:tt)*] [$a:ty] [$b:ty] [$c:ty] [$d:ty] [$e:ty] [$f:ty] [$g:ty]) => {
        $crate::expr::Call7<$($of)*, $a, $b, $c, $d, $e, $f, $g>
    };
    (@call [$($of:tt)*] [$a:ty] [$b:ty] [$c:ty] [$d:ty] [$e:ty] [$f:ty] [$g:ty] [$h:ty]) => {
        $crate::expr::Call8<$($of)*, $a, $b, $c, $d, $e, $f, $g, $h>
    };
    (@new) => { $crate::expr::Call0::new() };
    (@new [$a:expr]) => { $crate::expr::Call1::new($a) };
    (@new [$a:expr] [$b:expr]) => { $crate::expr::Call2::new($a, $b) };
    (@new [$a:expr] [$b:expr] [$c:expr]) => { $crate::expr::Call3::new($a, $b, $c) };
    (@new [$a:expr] [$b:expr] [$c:expr] [$d:expr]) => { $crate::expr::Call4::new($a, $b, $c, $d) };
    (@new [$a:expr] [$b:expr] [$c:expr] [$d:expr] [$e:expr]) => {
        $crate::expr::Call5::new($a, $b, $c, $d, $e)
    };
    (@new [$a:expr] [$b:expr] [$c:expr] [$d:expr] [$e:expr] [$f:expr]) => {
        $crate::expr::Call6::new($a, $b, $c, $d, $e, $f)
    };
    (@new [$a:expr] [$b:expr] [$c:expr] [$d:expr] [$e:expr] [$f:expr] [$g:expr]) => {
        $crate::expr::Call7::new($a, $b, $c, $d, $e, $f, $g)
    };
    (@new [$a:expr] [$b:expr] [$c:expr] [$d:expr] [$e:expr] [$f:expr] [$g:expr] [$h:expr]) => {
        $crate::expr::Call8::new($a, $b, $c, $d, $e, $f, $g, $h)
    };
}

/// Declares what only some dialects have, for functions with `needs`.
///
/// After the dialects that have it stand the sentence and the note of the error for the
/// others. The note names an alternative.
///
/// ```
/// querent::capability! {
///     /// A dialect with SOUNDEX.
///     pub trait Soundex: MariaDb, MsSql, MySql;
///     "`{Self}` has no SOUNDEX", "this query uses `soundex`: compare with `like`"
/// }
/// querent::function! {
///     /// How the text sounds.
///     pub fn soundex(text: querent::types::Text) -> querent::types::Text = "SOUNDEX({text})",
///         needs: Soundex;
/// }
/// ```
#[macro_export]
macro_rules! capability {
    ($(#[$meta:meta])* $vis:vis trait $name:ident: $($dialect:ident),+ $(,)?;
     $message:literal, $note:literal $(,)?) => {
        $(#[$meta])*
        #[diagnostic::on_unimplemented(message = $message, note = $note)]
        $vis trait $name: $crate::dialect::Dialect {}
        $(
            #[diagnostic::do_not_recommend]
            impl $name for $crate::dialect::$dialect {}
        )+
    };
}

/// Declares the markers of functions that need a capability, with the names of their arguments.
macro_rules! markers {
    ($needs:tt: $($(#[$doc:meta])* $name:ident [$($argument:literal),+] $null:ident $sql:literal $($is:literal)?;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl $crate::expr::Function for $name {
            type Null = $crate::expr::$null;
            const SQL: &'static $crate::expr::Templates = {
                const SQL: $crate::expr::Templates =
                    $crate::expr::Templates::parse($sql, &[$($argument),+], &[$(($is, ""))?]);
                &SQL
            };
        }
        $crate::function!(@needs $name needs $needs,);
    )* };
}
pub(crate) use markers;
