//! One kind of help that one provider offers: how far it is there, when, for whom, at what cost, and who made sure.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_map::{Change, Edit, FieldId, Kind, ProviderId, ServiceId};
use waymark_words::directory as words;

use super::fields::{Of, entry};
use super::kept::KeptLine;
use super::line_verify::Verify;
use super::lists;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

#[component]
pub fn LineOf(id: ProviderId, service: ServiceId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let of = Of::Line(id, service);
    let title = planner.register.once(|all| {
        let name = lists::service(locale, all, service);
        words::line_of(locale, &name, &lists::provider(locale, all, id))
    });
    let fields = planner.register.once(|all| {
        all.provider(id)?.line(service)?;
        let fields = all.inventory().fields().iter();
        let own = fields.filter(|field| of.has(field) && field.kind != Kind::Apart);
        Some(own.map(|field| field.id).collect::<Vec<FieldId>>())
    });
    let fields = fields.flatten().unwrap_or_default().into_iter();
    let entries: Vec<AnyView> = fields.map(|field| entry(of, field)).collect();
    let remove = Callback::new(move |()| {
        if planner
            .edit(Edit::Change(id, Change::RemoveService(service)))
            .is_ok()
        {
            planner.go(Page::Record(id));
        }
    });
    view! {
        <Frame name="service-line" title=title.unwrap_or_default() way_back=WayBack::To(Page::Record(id))>
            <div class="stack-wide">{entries}</div>
            <Verify id=id service=service/>
            <QuietButton act="remove-line" text=words::line_remove(locale) on_press=remove/>
            <Foot><KeptLine/></Foot>
        </Frame>
    }
}
