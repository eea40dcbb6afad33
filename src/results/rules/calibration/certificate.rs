//! The numbers of a fit, so that somebody else can try them in the equations of the model: on the round's own scale, on
//! which all scores together have mean 0 and variance 1.

use super::calibrated::{Calibrated, Method, Model};

/// By entry and judge number.
#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    /// Of entries, judges and noise.
    pub variances: [f64; 3],
    pub level: f64,
    pub quality: Vec<f64>,
    pub leniency: Vec<f64>,
    pub scale: Vec<f64>,
    pub scale_variance: Vec<f64>,
    pub precision: Vec<f64>,
}

impl Calibrated {
    /// None where values are plain means.
    pub fn certificate(&self) -> Option<Certificate> {
        let (Model::Fitted(fit), Method::Mixed) = (&self.model, self.method) else { return None };
        Some(Certificate {
            variances: [fit.components.entry, fit.components.judge, fit.components.residual],
            level: fit.effects.level,
            quality: fit.effects.quality.clone(),
            leniency: fit.effects.leniency.clone(),
            scale: fit.judging.scale.clone(),
            scale_variance: fit.judging.scale_variance.clone(),
            precision: fit.judging.precision.clone(),
        })
    }
}
