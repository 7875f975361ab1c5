//! CRC-32 as zlib has it (ISO 3309), sixteen bytes a step: the checksum of a page, and the hash of grams and words.

const POLYNOMIAL: u32 = 0xedb8_8320;
const STEP: usize = 16;
static TABLES: [[u32; 256]; STEP] = tables();

const fn tables() -> [[u32; 256]; STEP] {
    let mut made = [[0; 256]; STEP];
    let mut byte = 0;
    while byte < 256 {
        let mut value = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            value = if value & 1 == 1 { value >> 1 ^ POLYNOMIAL } else { value >> 1 };
            bit += 1;
        }
        made[0][byte] = value;
        byte += 1;
    }
    let mut table = 1;
    while table < STEP {
        byte = 0;
        while byte < 256 {
            let before = made[table - 1][byte];
            made[table][byte] = before >> 8 ^ made[0][(before & 255) as usize];
            byte += 1;
        }
        table += 1;
    }
    made
}

/// The register after `N` bytes at once.
#[inline]
fn step<const N: usize>(register: u32, bytes: &[u8; N]) -> u32 {
    let first = register.to_le_bytes();
    let mut next = 0;
    for at in 0..N {
        let byte = if at < 4 { bytes[at] ^ first[at] } else { bytes[at] };
        next ^= TABLES[N - 1 - at][usize::from(byte)];
    }
    next
}

/// The checksum of bytes.
#[inline]
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut register = u32::MAX;
    let mut steps = bytes.chunks_exact(STEP);
    for sixteen in &mut steps {
        register = step::<STEP>(register, sixteen.try_into().expect("sixteen bytes"));
    }
    for &byte in steps.remainder() {
        register = register >> 8 ^ TABLES[0][usize::from(register as u8 ^ byte)];
    }
    !register
}

/// The same of twelve bytes.
#[inline]
pub fn crc32_of_gram(gram: &[u8; 12]) -> u32 {
    !step(u32::MAX, gram)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_that_the_standard_gives() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn any_length_alike() {
        let bytes: Vec<u8> = (0..100).map(|number| (number * 37 % 251) as u8).collect();
        for length in 0..100 {
            let slow = bytes[..length]
                .iter()
                .fold(u32::MAX, |register, &byte| register >> 8 ^ TABLES[0][usize::from(register as u8 ^ byte)]);
            assert_eq!(crc32(&bytes[..length]), !slow);
        }
        let gram = bytes[..12].try_into().unwrap();
        assert_eq!(crc32_of_gram(gram), crc32(&bytes[..12]));
    }
}
