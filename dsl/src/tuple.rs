//! Tuples of one to sixteen items. Longer lists are written as tuples of tuples.

/// Calls a macro with the type parameters and positions of every tuple.
macro_rules! each {
    ($macro:ident) => {
        $macro!(A 0);
        $macro!(A 0, B 1);
        $macro!(A 0, B 1, C 2);
        $macro!(A 0, B 1, C 2, E 3);
        $macro!(A 0, B 1, C 2, E 3, F 4);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6, I 7);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6, I 7, J 8);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6, I 7, J 8, K 9);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6, I 7, J 8, K 9, L 10);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6, I 7, J 8, K 9, L 10, M 11);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6, I 7, J 8, K 9, L 10, M 11, N 12);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6, I 7, J 8, K 9, L 10, M 11, N 12, O 13);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6, I 7, J 8, K 9, L 10, M 11, N 12, O 13, P 14);
        $macro!(A 0, B 1, C 2, E 3, F 4, G 5, H 6, I 7, J 8, K 9, L 10, M 11, N 12, O 13, P 14, Q 15);
    };
}
pub(crate) use each;
