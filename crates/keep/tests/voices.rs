//! Recorded voices: what comes back as it was, and what is refused.

use waymark_keep::stored::{
    Clip, ClipName, Damaged, MOST_CLIP_BYTES, MOST_CLIPS, MOST_VOICE_BYTES, VoicePack, Voices,
    VoicesFull,
};

fn clip(length: usize) -> Clip {
    Clip::new(vec![7; length]).unwrap()
}

fn name(number: usize) -> ClipName {
    ClipName::of("en", &number.to_string())
}

#[test]
fn a_clip_has_the_name_of_its_words_whatever_the_line_breaks() {
    let check = |tag, words, same| {
        assert_eq!(
            ClipName::of("en", "Stay a while.") == ClipName::of(tag, words),
            same
        );
    };
    check("en", "Stay a while.", true);
    check("en", " Stay a\n while. ", true);
    check("en", "Stay a while", false);
    check("en", "stay a while.", false);
    check("ar", "Stay a while.", false);
}

#[test]
fn a_key_stands_for_one_name() {
    let key = ClipName::of("en", "Yes").key();
    assert_eq!(key.len(), "voice/".len() + 32);
    assert_ne!(key, ClipName::of("en", "No").key());
}

#[test]
fn clips_and_their_list_come_back_as_they_were() {
    let one = clip(300);
    assert!(Clip::from_bytes(&one.to_bytes()).unwrap() == one);
    let voices = Voices::default().with(name(1), &one).unwrap();
    let voices = voices.with(name(2), &clip(20)).unwrap();
    let again = Voices::from_bytes(&voices.to_bytes()).unwrap();
    assert!(again == voices);
    assert_eq!(again.bytes(), 320);
    assert!(again.knows(name(1), &one));
    assert!(!again.knows(name(2), &one), "another clip under the name");
    assert!(!again.knows(name(3), &one), "a name that is not there");
}

#[test]
fn a_clip_replaces_the_one_that_said_the_same() {
    let voices = Voices::default().with(name(1), &clip(300)).unwrap();
    let voices = voices.with(name(1), &clip(50)).unwrap();
    assert_eq!((voices.names().count(), voices.bytes()), (1, 50));
    let none = voices.without(name(1));
    assert!(!none.has(name(1)));
    assert_eq!((none.size_of(name(1)), none.bytes()), (0, 0));
}

#[test]
fn a_clip_is_neither_empty_nor_too_large() {
    let check = |length: usize, fits| {
        assert_eq!(Clip::new(vec![0; length]).is_ok(), fits, "{length}");
        let stored = [vec![1], vec![0; length]].concat();
        assert_eq!(Clip::from_bytes(&stored).is_ok(), fits, "{length} stored");
    };
    check(0, false);
    check(1, true);
    check(MOST_CLIP_BYTES, true);
    check(MOST_CLIP_BYTES + 1, false);
}

#[test]
fn there_is_an_end_to_clips_and_to_their_bytes() {
    let large = clip(MOST_CLIP_BYTES);
    let mut voices = Voices::default();
    let most = MOST_VOICE_BYTES / MOST_CLIP_BYTES;
    for number in 0..most {
        voices = voices.with(name(number), &large).unwrap();
    }
    assert_eq!(
        voices.clone().with(name(most), &clip(1)).err(),
        Some(VoicesFull)
    );
    // In the place of another there is still room.
    assert!(voices.with(name(0), &clip(1)).is_ok());

    let mut many = Voices::default();
    let small = clip(1);
    for number in 0..MOST_CLIPS {
        many = many.with(name(number), &small).unwrap();
    }
    assert!(many.clone().with(name(0), &small).is_ok());
    assert_eq!(many.with(name(MOST_CLIPS), &small).err(), Some(VoicesFull));
}

#[test]
fn damaged_bytes_are_no_voices() {
    let good = Voices::default()
        .with(name(1), &clip(9))
        .unwrap()
        .to_bytes();
    let mut pack = VoicePack::default();
    pack.add(name(1), clip(9));
    let packed = pack.to_bytes();
    assert!(VoicePack::from_bytes(&packed).unwrap() == pack);
    for bytes in [good.clone(), packed.clone()] {
        let mut other = bytes.clone();
        other[0] = 9;
        let longer = [bytes.as_slice(), &[0]].concat();
        let shorter = bytes[..bytes.len() - 1].to_vec();
        for damaged in [other, longer, shorter, Vec::new()] {
            assert_eq!(Voices::from_bytes(&damaged).err(), Some(Damaged));
            assert_eq!(VoicePack::from_bytes(&damaged).err(), Some(Damaged));
        }
    }
    assert!(Voices::from_bytes(&good).is_ok());
}
