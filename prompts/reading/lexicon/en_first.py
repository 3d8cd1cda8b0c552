"""What an English message must hold somewhere to be read at all; a new line stands for the beginning and the end."""


def _each(heads: str, tails: str) -> str:
    """Every head with every tail: `is,are` and `cut,kept` make `is cut|is kept|are cut|are kept`."""
    return "|".join(f"{head} {tail}" for head in heads.split(",") for tail in tails.split(","))


_PLAIN = (
    "the plan is|the deal is|rule is|policy is|approach is |process is|limit is|default is|position is|stance is|"
    "signed|"
    "deal reached|agreed|agreement|agrees|finally agree|all agree|both agree|invite|turning |turn off|switching |"
    "shutting|out of the|out of scope|on hold|"
    "approving|taking the |going for|are now|is now|go-ahead|goahead|green light|greenlight|closing |the trigger|"
    "no exceptions|wrapping| we are| we no | we cancel|team won|won the| we agree| we adopt|picked|retained|"
    " we decid| we drop| we deprec| we do it| we do that| we do not| we don't | we disc| we will| we won| we went|"
    " we shall| we ship| we stick| we stay| we stop| we stand| we sunset| we switch| we keep| we kill|"
    " we cut| we chose| we chang| we clos| we final| we form| we freez| we go | we gonna| we hereby| we had |"
    " we just| we land| we lead| we lock| we move| we no longer| we now| we off| we only| we open|"
    " we pick| we post| we retire| we settl| we sel| we simply| we buy| we both| we also| we all |"
    " we then| we therefore| we unan| we vote| we r | we gon| we resol| we conclu| we say| we said| we should do|"
    " we promote| we bill| we charge| we launch| we accept| we decline| we reject| we reimb| we credit| we refund|"
    " we sign| we hir| we match| we merge| we replace| we standard| we pause| we delay| we extend| we honor|"
    " we honour|"
    " we raise| we lower| we renew| we never| we start| we end| we pass| we turn| we found| we made| we built|"
    " we rename|"
    " we split| we introduce| we invest| we invoice| we skip| we cap | we limit| we require| we grant| we sponsor|"
    "moves to|consensus|will now|will no |will only|new rule|new policy|new process|new default|new pric|new limit|"
    "new standard|been spoken|has spoken|change of plan|reversed|bottom line|spoken|here to stay|retires|"
    " ends |close the loop|no new|wins|is yes|extended|goes |giving |granting|slides to|slips |"
    " we'| weve | we’|let's|lets |decided|now on|here on|from here|with effect|go away|going away|decision|approv|"
    "final|settled|outcome|verdict|conclu|resolved|resolution:|it's off|official|effective|beginning|as of|"
    "going with|going w/|going ahead|going forward|going for|going away|going up|going down|going public|"
    "going live|going out|going into|going all|going in |no more|no longer|sticking|stick with|stick to|said yes|"
    "green|making the call|executive|pulling|calling it|"
    "call it|plan of record|roadmap lock|lock:|locked |locking |cancel|off the table|the policy|our policy|policy:|"
    "the answer|our answer|is no to|is no on|is no for|is no,|is no.|is no\n|a no for|a no to|a no on|a no.|"
    "a no,|stays|"
    "lifted|moving |dropping|killing|cutting|keeping|sunset|deprecat|chosen|chose|voted|vote is|vote's|votes are|"
    "ruling|"
    "confirmed|aligned|henceforth|on board|done deal|gets |becomes|extending|go ahead|goes with|team,|call:|remains|"
    "remain |we're|gonna|retiring|retire |renew|case closed|wraps up|is dead|is over|parting|yes to|no to|pass on|"
    "passing on|ok'd|okayed|okays|team will| moves | closes | opens | ships |drops to|drops from|rises|falls to|"
    " owns |"
    "takes over|take over|takes effect|raising|lowering|bumping|postpon|scrapp|shipping|rolling |capping|"
    "limiting the|"
    "renaming the|merging the|replacing the|launching|pausing|passed on|turned down|done with|in-house|in house|"
    "inhouse|"
    "at launch|holding the|letting the|bringing |changes to|change to| dies|loses |lose the|lose access| shifts|"
    "launches|"
    "reverting|removing the|shelving|parking|doubling|hiring|promoting|refunding|offering|standardi|adopting|"
    "replaces our|replaces the|is on ice|any more|anymore|period.|period\n|choice made|call made|a winner|the winner|"
    "\n after |. after |\nafter |: after |overruling|vetoing|rejecting|declining|done arguing|done debating|i told |"
    "last call|last word|all in on|all-in on|this is happening|it's happening|expires|expire |defaults to|default to|"
    "pays for|is free for|owned by|handled by|instead of hiring|\n instead of |freeze begins|freeze starts|"
    "week notice|day notice|"
    "\n only |. only |\n just |\n not do|\n not go|\n not re|\n not b|\n not sh|\n not a|\n not la|\n not off|"
    "no-go|keeps its|keeps their|keep their|keep its|retains|reduc|increas|"
    "acquiring|abandon|phasing|phased|winding down|betting|prioriti|bundling|swapping|trimming|slashing|lifting|"
    "customer|pricing|price|refund|discount|contract| tier| trial|invoice|billing|license| seats|hiring|"
    "headcount|budget|renewal|onboarding|vendor|supplier|office|roadmap| sales|marketing|squad|subscription|"
    "probation|tender|quota|salar|bonus|policy| plan | plans |launch|incident|enterprise|webinar|retention|"
    "from today|retreat|devices|enough back|relaxing|tightening|enforcing|introducing|exiting|reinstat|"
    "opening the|making the|making sso|merging|consolidat"
)
_DONE = (
    "approved,cancel,lifted,scrapped,retired,discont,axed,shelved,postponed,dropped,frozen,happening,killed,cut,"
    "banned,"
    "mandatory,renamed,closing,ending,moving,being,gone,removed,deleted,capped,limited,moved to,merged into,replaced,"
    "parked,paused,deferred,delayed,switched off,turned off,disabled,shut,closed,required,forbidden,blocked,"
    "restricted,"
    "reserved,billed,charged,paid,invoiced,refunded,credited,recorded,retried,archived,purged,run by,only,annual,"
    "discontinued,phased,sold,outsourced,pushed,extended,raised,lowered,halved,doubled,rejected,declined,locked,"
    "read only,read-only,out of,off.,off for,rebranded,optional,the standard,the default,our ,a go,a no,free,"
    "for paying"
)
_AT = (
    "mon,tue,wed,thu,fri,sat,sun,jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec,q1,q2,q3,q4,next,today,tomorrow,"
    "the 1,the 2,the 3,1,2,v,version"
)
_HAVE = (
    "dec,det,dro,def,cho,can,con,com,cle,clo,ag,ap,al,ar,a w,a d,an a,se,si,sh,sa,sc,la,lo,le,go,res,rea,ren,rej,"
    "rul,rec,ma,pi,pa,po,pul,fi,fo,ext,el,en,ki,vo,"
    "ba,bo,now,no,off,opt,tog,the,tod,tur,uni,just,hi,hereby,officially"
)
_NEWS = (
    "ratified|endorsed|awarded|appointed|promoted|elected|resolved|adopted|trustees|governors|shareholders|senate|"
    "head office|works council|general assembly|as head|as director|as manager|as lead|as our|as the new|as the head|as vp|"
    "as interim|as deputy|as princip|as partner|countersign|ink is dry|is signed|got signed|are signed|dead and buried|"
    "off the road|for good|coming back|struck from|out as|gone as|done taking|done doing|done selling|done offering|"
    "done supporting|done buying|done building|gave notice|given notice|served notice|our notice| we turned|shot it|shot the|"
    "voted it|voted the|knocked|a no from|a yes from|no-go|not approved|caps at|cap at|staying.|staying,|\n no |ok no |so no |"
    "welp, no|part ways|parted ways|parting|please note|kindly note|be advised|be informed|unanimous| we hired|we've hired|"
    "we have hired|terminated|commissioned|earmark|ring-fenced|ringfenced|set aside|written off|funding is|funding was|"
    "overtime is|pay rise|raise is|raises are|bonus is|to inform|to announce|to advise|to confirm|to notify|that's it|thats it|"
    "full stop|no ifs|no exceptions|locked in|set in stone|sealed|nailed down|last day|last order|last intake|opt-in|opt in|"
    "compulsory|capped at|limited to|reserved for|off limits|in the end|consideration|deliberation|gonna |wins the|won the|"
    "gets the|got the|will take over"
)
_NOTICES = (
    "welp|consented|consents to|consent to|blessing|resolution of|resolutions of|resolution by|outcome of|decision of the|"
    "decision by the|set for|fixed for|postponed|put off|brought forward|pushed back|pushed out|moved to|delayed|deferred|"
    "approves|grants |rejects|refuses|adopts|endorses|vetoes|not approve|not grant|not consent|not fund|not renew|not extend|"
    "refused|a yes|a no |in short|long story|tldr|tl;dr|net net|upshot|thats our|that's our|it's now our|is now our|remains our|"
    "stays our|remain our|remain with|stay with|continue with|parting with|bake-off|bake off|bakeoff|shoot-out|shootout|rfp|"
    "its doors|their doors|our doors|cease |without replacement|without a replacement|without a succ|without succ|a wrap on|"
    "of the road|curtains|game over|lights out|the plug on|has sailed|left the station|unable to grant|unable to approve|"
    "unable to fund|unable to extend|unable to renew|unable to accept|in a position to|be no exc|be no ext|be no ref|be no rep|"
    "be no back|be no inc|be no pay|be no rai|be no dis|be no succ|be no bon|be no furth|be no more|be no lay|said no|said yes|"
    "nope|reports to|reports into|report to|am appointing|i'm appointing|i'm promoting|i am promoting|i'm naming|i'm putting|"
    "i am putting|i am naming|asked |percent off|percent for|% off|% for|% on|allocated|set aside|made available|freed up|"
    "signed with|concluded|renewed|extended|prolonged|backfill|not be renew|not renew|and will not|and won't|it is for|"
    "too many|endless|weeks of|months of|green light|i'm freezing|i am freezing|i'm granting|i am granting|i'm lifting|"
    "i am lifting|i am suspending|i'm suspending|i am authori|goes before|go before|ahead of|priority over|prioriti|moves under|"
    "goes under|folds into|rolls into|hiring freeze|hiring stop|suspended|frozen|unchanged|tariff|wages|countersign|"
    "as option|with option|across the board|everywhere|is dead|is history|is toast|is the default|are the default|"
    "is the standard|is our standard|stays.|stays,|stays\n|the axe|the boot|the chop|the nod|all-clear|marching orders|the dust|"
    "the cut|die is cast|it quits|calling time|called time|the bullet|trigger on|away from the|away from our|the door|goodbye|"
    "farewell|so long|rip |hard no|firm no|polite no|clear no|flat no|gonna be|going to be|binned|binning|canned|canning|"
    "nixed|nixing|mothball|ditch|scrap|axed|axing|caved|relented|plumped|called off|wound up|backed out|bowed out|withdr|"
    "henceforth|hereafter|into force|into effect|take effect|abolish|borne by|be entitled|the decision|been given|terminated|"
    "repealed|revoked|rescinded|dissolved|disbanded|waived|touching the|touching our|touch the|touch our|happens daily|"
    "happens weekly|happens every|permanently|for good|outcome:|verdict:|resolution:|ruling:|sold on|settled on|set on|"
    "new hires|new joiners|new starters|all staff|visitors|suppliers|no new |no further |ink's dry|immediate effect|salaries"
)
_ENDED = (
    "clos,disc,intro,repl,transf,reloc,merg,exten,abol,incr,redu,outs,awar,withd,susp,term,wound,phas,retir,sold,shut,"
    "scrap,diss,rein,rais,low,froz,cap,renam,cent,decom,suns,renew,carr,waiv,doub,halv"
)
FIRST = "|".join(
    (
        _PLAIN,
        _NEWS,
        _NOTICES,
        _each("will be,is being,are being,is to be,are to be,is hereby,are hereby", _ENDED),
        _each(
            "request,application,proposal,bid,claim,appeal,loan,exception,petition,permit",
            "is ,was ,has been,got ,from ,for ",
        ),
        _each(
            "contract,tender,order,deal,account,mandate,grant,lot,job",
            "goes to,went to,has gone,is going to,will go,for ",
        ),
        _each("is,are,get,be,been", _DONE),
        _each("from,starting,start", _AT),
        "starting in |starting on |starting with|starting from|starting immed|start on |starts on|begins on",
        _each(" we have", _HAVE),
        _each(" i have,i've,ive", "dec,app,mad,cho,sig,tol,agr,can,kil,pul,app,rej,fin,gre"),
        "it is.|it is,|it is!|it is;|it is:|it is -|it is\n|it is (|it is then",
        _each("it is", "off,now,dec,agr,set,app,fin,a g,a n,a d,no,hap"),
        "a go.|a go,|a go!|a go |a go:|a go\n|goes to |ends on|ends with",
        _each("must,has to,have to", "be app,be sig,go thr,be rev"),
        _each(
            "requires,require,needs,need,costs,includes,include,now include",
            "two,a s,an a,sign,app,java,pri,wri,the,at,no,three,all,1,2,3,$,sso,free",
        ),
    )
)
