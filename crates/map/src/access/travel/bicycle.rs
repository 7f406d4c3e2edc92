//! The speed of a bicycle on a slope, by the power its rider has on the flat.
//!
//! The power balance of a rider (rolling, air and gravity; Martin et al. 1998,
//! doi:10.1123/jab.14.3.276) with the constants, the single precision, the starting point and the
//! tolerance of AccessMod 5: half of a step's third digit depends on them.

/// Rider and bicycle, in newton.
const WEIGHT: f32 = 9.8 * 95.0;
const ROLLING: f32 = 0.012;
/// Square metres.
const FRONTAL_AREA: f32 = 0.445;
/// Degrees Celsius and metres above the sea, for the density of air.
const TEMPERATURE: f64 = 20.0;
const ALTITUDE: f64 = 500.0;
/// What of the power reaches the wheel.
const TRANSMISSION: f32 = 0.90;
/// Newton's method begins here (m/s), ends when a step is smaller than this, and gives up after so
/// many.
const START: f32 = 20.0;
const TOLERANCE: f32 = 0.05;
const STEPS: usize = 9;
/// Nobody goes down a hill faster than twice the speed on the flat.
const FASTEST: f64 = 2.0;

/// Kilometres an hour on a slope (a ratio, uphill above 0), given the speed on the flat; 0 where it
/// stands still.
pub fn speed(flat: f64, slope: f64) -> f64 {
    let air = air_resistance();
    let metres = flat as f32 / 3.6;
    let drag = metres * metres * metres * air;
    let power = (metres * WEIGHT * ROLLING + drag) / TRANSMISSION;
    let here = WEIGHT * (slope as f32 + ROLLING);
    let speed = f64::from(balance(air, here, power) * 3.6);
    speed.clamp(0.0, FASTEST * flat)
}

fn air_resistance() -> f32 {
    let density = (1.293 - 0.00426 * TEMPERATURE) * (-ALTITUDE / 7000.0).exp();
    0.5 * FRONTAL_AREA * density as f32
}

/// Metres a second at which air and ground take all of the power that arrives.
fn balance(air: f32, ground: f32, power: f32) -> f32 {
    let mut speed = START;
    for _ in 0..STEPS {
        let over = speed * (air * speed * speed + ground) - TRANSMISSION * power;
        let steep = air * 3.0 * speed * speed + ground;
        let next = speed - over / steep;
        if (next - speed).abs() < TOLERANCE {
            return next;
        }
        speed = next;
    }
    0.0
}
