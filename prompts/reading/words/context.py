"""Words that stand beside the name of a customer, and names that are none."""

BEFORE = "for|from|customer|client|(?:meeting|call|spoke|talk\\w*|incident|pilot) (?:with|to)|at|kunde|kundin|kunden|fur|client|cliente|chez|bei|klant"
AFTER = "asked|said|says|needs|wants|told|wrote|complained|pushed|called|requested|sagte|schrieb|will|a dit|veut|dijo|quiere|disse|quer|ha detto|vuole|zei|wil|powiedzial|chce|dedi|istiyor"
NO_NAMES = frozenset(
    """
    i we you they he she it the this that these those everyone q1 q2 q3 q4 monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december legal finance sales support marketing product engineering
    stripe kafka hubspot razorpay slack teams postgres aws sso api eu us sla
    """.split()
)
