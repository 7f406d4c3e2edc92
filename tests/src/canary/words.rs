//! The canaries: 25 in Latin letters, some with marks, and 25 in others. Made up, so that no file of a browser holds one.

/// Plain, and with marks as French and Swahili dictionaries print them.
pub const LATIN: [&str; 25] = [
    "Quilzandora",
    "Brivoxelle",
    "Mbwimbwaji",
    "Zuhurandée",
    "Korvantique",
    "Pélgravure",
    "Tchipandülo",
    "Wanyakwezi",
    "Firmolexine",
    "Halquimbra",
    "Jorvestania",
    "Ndogolekwa",
    "Saprinuelle",
    "Vextramolina",
    "Udzungwafi",
    "Crêmolatrix",
    "Yolimbretta",
    "Gwaruzinda",
    "Pluvirastel",
    "Ostrebikala",
    "Xirandoule",
    "Lumbokavisa",
    "Ançerivoldo",
    "Ekwatorimba",
    "Drimolaquez",
];

/// Arabic, Bangla, Swahili and its neighbours with marks beyond Latin-1, further scripts, pictures.
pub const OTHER: [&str; 25] = [
    "قنزوريف",
    "ঝুমরিকান্তো",
    "بلطموشق",
    "টিংলাবোড়ি",
    "Ng'ŵanjĭlā",
    "زعفرندوس",
    "খড়ুইমালং",
    "شمهورنيل",
    "ঘুঘুরানডা",
    "🦜🪁🫖🧺",
    "غرندوقيل",
    "পাটুলঝিংকা",
    "Mũgambĩrŵa",
    "ثملقوزان",
    "ডুংরিফেনা",
    "خزنبوريد",
    "চিল্কোরাই",
    "ቅንጭልድቦ",
    "झिंगुरबेल",
    "ⴰⵣⵍⵎⵓⵔⵣ",
    "🐢🪣🌶🧵",
    "Ọ̀ṣúnbẹ̀lɛ",
    "ضرغوميتل",
    "鹭箩梧笺翎",
    "เกรียวโปงหนึ้ด",
];

#[cfg(test)]
mod tests {
    use super::{LATIN, OTHER};

    #[test]
    fn no_canary_is_part_of_another() {
        let all = [LATIN, OTHER].concat();
        for (number, word) in all.iter().enumerate() {
            let within = |other: &usize| *other != number && all[*other].contains(word);
            assert_eq!((0..all.len()).find(within), None, "{word}");
        }
    }
}
