//! The tables of tests/compile_fail/schema/schema.sql.

diesel::table! {
    users (id) {
        id -> BigInt,
        name -> Text,
        nickname -> Nullable<Text>,
        mentor_id -> Nullable<BigInt>,
        avatar -> Nullable<Binary>,
        settings -> Nullable<Json>,
    }
}

diesel::table! {
    posts (id) {
        id -> BigInt,
        author_id -> BigInt,
        title -> Text,
        rating -> Nullable<Double>,
    }
}

diesel::table! {
    tags (label) {
        label -> Text,
        color -> Nullable<Text>,
    }
}

diesel::joinable!(posts -> users (author_id));
diesel::allow_tables_to_appear_in_same_query!(posts, tags, users);
