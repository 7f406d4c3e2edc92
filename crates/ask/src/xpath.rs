//! XPath 1.0 with the functions of ODK XForms: parsed once, worked out as often as needed.
