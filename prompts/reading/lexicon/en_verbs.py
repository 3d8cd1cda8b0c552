"""The English verbs by which an organization changes what it does, with their forms."""

_DECISIVE = """
drop/dropping/dropped/drops kill/killing/killed/- sunset/sunsetting/sunset/sunsets deprecate/deprecating/deprecated/-
retire/retiring/retired/retires discontinue/discontinuing/discontinued/- cancel/cancell?ing/cancell?ed/-
scrap/scrapping/scrapped/- shelve/shelving/shelved/- axe?/axing/axed/- ditch/ditching/ditched/-
abandon/abandoning/abandoned/- postpone/postponing/postponed/- extend/extending/extended/extends
stick/sticking/-/- standardi[sz]e/standardi[sz]ing/standardi[sz]ed/- adopt/adopting/adopted/- rename/renaming/renamed/-
rebrand/rebranding/rebranded/rebrands acquire/acquiring/acquired/- merge_the/merging_the/merged/-
lay_off/laying_off/laid_off/- freeze/freezing/frozen/- raise/raising/raised/- lower/lowering/lowered/-
outsource/outsourcing/outsourced/- insource/insourcing/insourced/- phase_out/phasing_out/phased_out/phases_out
wind_down/winding_down/wound_down/winds_down shut_down/shutting_down/shut_down/shuts_down shut/shutting/shut/shuts
part_ways/parting_ways/-/- consolidate/consolidating/consolidated/- centrali[sz]e/centrali[sz]ing/centrali[sz]ed/-
mandate/mandating/mandated/- enforce/enforcing/enforced/- ban/banning/banned/- waive/waiving/waived/-
grandfather/grandfathering/grandfathered/- refund/refunding/refunded/- sponsor/sponsoring/sponsored/-
renew/renewing/renewed/renews honou?r/honou?ring/honou?red/- reposition/repositioning/repositioned/-
open-?_?source/open-?_?sourcing/open-?_?sourced/- double_down/doubling_down/-/- deprioriti[sz]e/deprioriti[sz]ing/deprioriti[sz]ed/-
roll_back/rolling_back/rolled_back/- revert_the/reverting_the/-/- switch/switching/switched/switches migrate/migrating/migrated/-
cut/cutting/cut/- charge/charging/-/- require/requiring/required/- attend/attending/-/- bid/bidding/-/-
expand/expanding/expanded/expands exit/exiting/-/- pull_out/pulling_out/-/- terminate/terminating/terminated/-
end/ending/ended/ends close/closing/closed/closes stop/stopping/-/stops pivot/pivoting/-/-
restructure/restructuring/restructured/- reorgani[sz]e/reorgani[sz]ing/reorgani[sz]ed/- shift/shifting/-/-
bring/bringing/-/- lift/lifting/lifted/- decline/declining/declined/-
reject/rejecting/rejected/- pass_on/passing_on/-/- hire/hiring/-/- invest/investing/-/- gate/gating/gated/-
limit/limiting/limited/- cap/capping/capped/- restrict/restricting/restricted/- bundle/bundling/bundled/-
unbundle/unbundling/unbundled/- introduce/introducing/introduced/- launch/launching/launched/launches
keep/keeping/-/- replace/replacing/replaced/- reduce/reducing/reduced/-
increase/increasing/increased/- double/doubling/doubled/doubles pause/pausing/paused/- delay/delaying/delayed/-
prioriti[sz]e/prioriti[sz]ing/prioriti[sz]ed/- split/splitting/split/- collapse/collapsing/-/- offer/offering/offered/-
grant/granting/granted/- support_only/supporting_only/-/- only_support/only_supporting/-/- commit/committing/-/-
default_to/defaulting_to/-/- lock/locking/locked/- let/letting/-/- go_ahead/going_ahead/-/- block/blocking/blocked/-
ship/shipping/-/ships sell/selling/sold/- license/licensing/licensed/- match/matching/-/- move/moving/moved/moves
hold_off/holding_off/-/- opt/opting/-/- choose/choosing/-/- rent/renting/-/- unify/unifying/unified/-
localise/localising/localised/- reopen/reopening/reopened/reopens transition/transitioning/-/transitions
skip/skipping/skipped/- accept/accepting/-/- compensate/compensating/-/- credit/crediting/credited/- guarantee/guaranteeing/guaranteed/-
reimburse/reimbursing/reimbursed/-
withdraw/withdrawing/withdrawn/withdraws hand_over/handing_over/handed_over/- turn_down/turning_down/turned_down/-
"""
_LOOSE = """
use/using add/adding build/building make/making move/moving start/starting give/giving support/supporting pull/pulling
push/pushing open/opening release/releasing go/going run/running buy/buying publish/publishing focus/focusing
route/routing allow/allowing remove/removing disable/disabling enable/enabling turn/turning transfer/transferring
take/taking leave/leaving hand/handing pay/paying sign/signing stay/staying put/putting price/pricing
do/doing bet/betting default/defaulting appoint/appointing promote/promoting
"""


def _forms(table: str, column: int) -> str:
    """One column of a table of base/doing/done/does as an alternation; `_` is a space, `-` an empty cell."""
    cells = (entry.split("/")[column] for entry in table.split())
    return "|".join(cell.replace("_?", r"[\s-]?").replace("_", " ") for cell in cells if cell != "-")


BASE = _forms(_DECISIVE, 0)
DOING = _forms(_DECISIVE, 1)
DONE = _forms(_DECISIVE, 2)
THIRD = _forms(_DECISIVE, 3)
WEAK_BASE = _forms(_LOOSE, 0)
WEAK_DOING = _forms(_LOOSE, 1)
