//! The wire format of `numeric`: a sign and digits to the base 10,000.

use bytes::{BufMut, BytesMut};

use crate::value::Decimal;

const NEGATIVE: u16 = 0x4000;
const NAN: u16 = 0xc000;
const INFINITY: u16 = 0xd000;
const MINUS_INFINITY: u16 = 0xf000;

/// Writes a number exactly as it is.
pub(super) fn encode(number: Decimal, out: &mut BytesMut) {
    let scale = i32::from(number.scale());
    // A mantissa has at most 39 digits, and they may start anywhere in a group of four.
    let mut groups = [0_i16; 11];
    let lowest = (-scale).div_euclid(4);
    let mut used = 0;
    let mut rest = number.mantissa().unsigned_abs();
    let mut exponent = -scale;
    while rest > 0 {
        let group = (exponent.div_euclid(4) - lowest) as usize;
        groups[group] += (rest % 10) as i16 * 10_i16.pow(exponent.rem_euclid(4) as u32);
        used = group + 1;
        rest /= 10;
        exponent += 1;
    }
    let zeros = groups[..used]
        .iter()
        .take_while(|group| **group == 0)
        .count();
    let weight = if used == 0 {
        0
    } else {
        lowest + used as i32 - 1
    };
    out.put_u16((used - zeros) as u16);
    out.put_i16(weight as i16);
    out.put_u16(if number.mantissa() < 0 { NEGATIVE } else { 0 });
    out.put_u16(scale as u16);
    for group in groups[zeros..used].iter().rev() {
        out.put_i16(*group);
    }
}

/// Reads a number exactly; the error says what there was instead.
pub(super) fn decode(raw: &[u8]) -> Result<Decimal, &'static str> {
    const MALFORMED: &str = "a malformed `numeric`";
    const TOO_LONG: &str = "a `numeric` of more than 38 digits";
    let mut words = raw
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    let mut word = || words.next().ok_or(MALFORMED);
    let count = i32::from(word()?);
    let weight = i32::from(word()? as i16);
    let negative = match word()? {
        0 => false,
        NEGATIVE => true,
        NAN => return Err("NaN"),
        INFINITY => return Err("infinity"),
        MINUS_INFINITY => return Err("minus infinity"),
        _ => return Err(MALFORMED),
    };
    let shown = i32::from(word()?);
    let mut mantissa: i128 = 0;
    let mut scale = 0_i32;
    for index in 0..count {
        let group = i128::from(word()?);
        // The decimal places after this group; the last group may be filled up with zeros.
        let places = 4 * (index - weight);
        let surplus = (places - shown).clamp(0, 4) as u32;
        mantissa = mantissa
            .checked_mul(10_i128.pow(4 - surplus))
            .and_then(|high| high.checked_add(group / 10_i128.pow(surplus)))
            .ok_or(TOO_LONG)?;
        scale = places.min(shown);
    }
    if words.next().is_some() {
        return Err(MALFORMED);
    }
    while scale < 0 {
        mantissa = mantissa.checked_mul(10).ok_or(TOO_LONG)?;
        scale += 1;
    }
    // Zeros at the end are kept as far as there is room for them.
    while scale < shown.min(38) {
        let Some(longer) = mantissa.checked_mul(10) else {
            break;
        };
        mantissa = longer;
        scale += 1;
    }
    let scale = u8::try_from(scale).map_err(|_| TOO_LONG)?;
    Ok(Decimal::new(
        if negative { -mantissa } else { mantissa },
        scale,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wire(number: Decimal) -> Vec<u8> {
        let mut out = BytesMut::new();
        encode(number, &mut out);
        out.to_vec()
    }

    #[test]
    fn numbers_are_written_as_the_server_writes_them() {
        for (text, words) in [
            ("0", &[0, 0, 0, 0][..]),
            ("1", &[1, 0, 0, 0, 1]),
            ("-12345.678", &[3, 1, NEGATIVE, 3, 1, 2345, 6780]),
            ("0.00001", &[1, 0xfffe, 0, 5, 1000]),
            ("100000000", &[1, 2, 0, 0, 1]),
            ("0.50", &[1, 0xffff, 0, 2, 5000]),
        ] {
            let expected: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
            assert_eq!(wire(Decimal::parse(text).unwrap()), expected, "{text}");
        }
    }

    #[test]
    fn numbers_round_trip() {
        let mantissas = [
            0,
            1,
            9,
            10_000,
            99_999_999,
            i128::MAX,
            i128::MIN + 1,
            10_i128.pow(38),
        ];
        let mut state = 1_u128;
        let random = std::iter::repeat_with(|| {
            state = state
                .wrapping_mul(0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645)
                .wrapping_add(1);
            (state as i128) >> (state >> 121)
        });
        for mantissa in mantissas.into_iter().chain(random.take(2_000)) {
            for mantissa in [mantissa, -mantissa] {
                for scale in 0..=38 {
                    let number = Decimal::new(mantissa, scale);
                    assert_eq!(decode(&wire(number)), Ok(number), "{number}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_decimal_is_said() {
        let special = |sign: u16| [0, 0, sign, 0].map(u16::to_be_bytes).concat();
        assert_eq!(decode(&special(NAN)), Err("NaN"));
        assert_eq!(decode(&special(MINUS_INFINITY)), Err("minus infinity"));
        assert!(decode(&[0; 7]).is_err() && decode(&[]).is_err());
        assert!(decode(&[0, 1, 0, 20, 0, 0, 0, 0, 0, 1]).is_err());
        // Zeros that are only shown do not make a number too long.
        let shown = [1, 0, 0, 300, 7].map(u16::to_be_bytes).concat();
        assert_eq!(decode(&shown).unwrap().to_f64(), 7.0);
    }
}
