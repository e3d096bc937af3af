#!/usr/bin/env bash
# The whole story of one policy by REST alone, against a running demo (mvn -Pdemo):
# token, import, draft, consultation, response, approval, receipt, verification, outcome, adoption, search.
# It prints each step and stops at the first answer that is not the expected one.
#
#   BASE      the portal      (http://localhost:8080)
#   KEYCLOAK  the identities  (http://localhost:8180)
#   SECONDS_OPEN  how long the round stays open (45)
#
# Needs bash, curl and python3.
set -euo pipefail

BASE=${BASE:-http://localhost:8080}
KEYCLOAK=${KEYCLOAK:-http://localhost:8180}
SECONDS_OPEN=${SECONDS_OPEN:-45}
API=${BASE%/}/api/v1
SLUG=fortaelling-$(date +%s)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

step() { printf '\n== %s\n' "$*"; }
tell() { printf '   %s\n' "$*"; }

# value EXPRESSION — of the last answer, which is called a
value() { python3 -c "import json,sys; a=json.load(open(sys.argv[1])); v=$1; print(v if isinstance(v,str) else json.dumps(v))" "$WORK/body"; }

# expect STATUS WHAT CURL-ARGUMENTS…
expect() {
  local wanted=$1 what=$2; shift 2
  local status
  status=$(curl -sS -o "$WORK/body" -D "$WORK/head" -w '%{http_code}' "$@") || { echo "$what: no answer" >&2; exit 1; }
  if [ "$status" != "$wanted" ]; then
    { echo "$what was answered with $status, not $wanted:"; cat "$WORK/body"; echo; } >&2
    exit 1
  fi
  tell "$what → $status"
}

# call USER METHOD PATH STATUS [JSON] [HEADER…]
call() {
  local user=$1 method=$2 path=$3 wanted=$4 json=${5-}; shift $(( $# < 5 ? $# : 5 ))
  local arguments=(-X "$method" -H 'Accept: application/json, application/problem+json')
  [ -z "$user" ] || arguments+=(-H "Authorization: Bearer $(token "$user")")
  [ -z "$json" ] || arguments+=(-H 'Content-Type: application/json; charset=utf-8' --data-binary "$json")
  local header
  for header in "$@"; do arguments+=(-H "$header"); done
  expect "$wanted" "${user:-anybody}: $method $path" "${arguments[@]}" "$API$path"
}

token() {
  curl -sSf "$KEYCLOAK/realms/ordskifte/protocol/openid-connect/token" \
    -d grant_type=password -d client_id=ordskifte-demo -d "username=$1" -d "password=$1" |
    python3 -c 'import json,sys; print(json.load(sys.stdin)["access_token"])'
}

SECRETARIAT=vestfjord.secretariat
WRITER=vestfjord.lmu-hr.secretary
CHAIR=vestfjord.lmu-hr.chair
T=/tenants/vestfjord

step "The secretariat hands in a file"
cat > "$WORK/regler.txt" <<'TEXT'
Regler for den gode tone i mødet med borgerne

1. Formål

Reglerne skal hjælpe os med at tale og skrive, så borgerne forstår os og føler sig hørt.

2. Tonefald

Vi svarer venligt, også når spørgsmålet er stillet i vrede. Vi bruger borgerens egne ord, hvor vi kan.

3. Svartid

Vi svarer inden for fem arbejdsdage. Kan vi ikke det, fortæller vi hvorfor.
TEXT
expect 201 "$SECRETARIAT: POST $T/imports" -H "Authorization: Bearer $(token $SECRETARIAT)" \
  -F "file=@$WORK/regler.txt;type=text/plain;charset=utf-8" "$API$T/imports"
IMPORT=$(value 'a["id"]')
PART=$(value '[p["id"] for p in a["parts"] if p["role"] == "MAIN"][0]')
tell "language $(value 'a["language"]'), $(value 'len([p for p in a["parts"] if p["role"] == "MAIN"][0]["clauses"])') clauses, warnings $(value '[w["code"] for w in a["warnings"]]')"

step "It becomes the first draft of a document"
call $SECRETARIAT POST $T/documents 201 \
  "{\"slug\":\"$SLUG\",\"title\":\"Regler for den gode tone\",\"kind\":\"policy\",\"language\":\"da\",\"access\":\"PUBLIC\"}"
call $SECRETARIAT POST "$T/documents/$SLUG/versions" 201 "{\"import\":\"$IMPORT\",\"part\":\"$PART\"}"
VERSION=$(value 'a["number"]')
call $SECRETARIAT GET "$T/documents/$SLUG/versions/$VERSION" 200
CLAUSE=$(value '[c["id"] for c in a["clauses"] if c.get("label") == "3"][0]')
call "" GET "$T/documents/$SLUG/versions/$VERSION" 404

step "The draft is sent out; the round closes in $SECONDS_OPEN seconds"
read -r OPENS DEADLINE <<<"$(python3 -c "
from datetime import datetime, timedelta, timezone
now = datetime.now(timezone.utc).replace(microsecond=0)
print(*(t.isoformat().replace('+00:00', 'Z') for t in (now, now + timedelta(seconds=$SECONDS_OPEN))))")"
C=$T/consultations/$SLUG
call $SECRETARIAT POST $T/consultations 201 "$(cat <<JSON
{"slug":"$SLUG","title":"Regler for den gode tone","caseNumber":"24-0000-01",
 "letter":"Vi beder udvalget om bemærkninger.\n\nSig gerne, om svartiden kan holdes.",
 "documents":[{"document":"$SLUG","version":$VERSION}],
 "audience":"PUBLIC","opensAt":"$OPENS","deadline":"$DEADLINE","timeZone":"Europe/Copenhagen",
 "caseHandler":{"name":"Birgitte Havnsted","email":"birgitte.havnsted@vestfjord.example"},
 "questionsTo":{"name":"Troels Engholt","email":"troels.engholt@vestfjord.example"},
 "sealed":false,"visibility":"PUBLIC_AFTER_DEADLINE","approval":"CHAIR",
 "consultees":[{"committee":"lmu-hr"}],"stations":[{"name":"Direktionen"}]}
JSON
)"
call $SECRETARIAT POST "$C/publish" 200 '{}'
call "" GET "$C" 200
tell "phase $(value 'a["phase"]'), deadline $(value 'a["deadline"]')"

step "A committee answers"
call $WRITER POST "$C/responses" 201 '{"committee":"lmu-hr"}'
R=$C/responses/$(value 'a["id"]')
call $WRITER PUT "$R" 200 "{\"position\":\"SUPPORT_WITH_REMARKS\",\"text\":\"Udvalget støtter reglerne.\",\"remarks\":[
  {\"document\":\"$SLUG\",\"clause\":\"$CLAUSE\",\"kind\":\"AMENDMENT\",\"side\":\"JOINT\",\"text\":\"Fem dage er for lidt i ferien.\",
   \"proposedText\":\"Vi svarer inden for ti arbejdsdage.\"}]}" 'If-Match: *'
HASH=$(value 'a["hash"]')
tell "not yet approved:"
call $WRITER POST "$R/submit" 409 '{}' "Idempotency-Key: $SLUG-too-early"
tell "refused as $(value 'a["code"]')"
call $CHAIR POST "$R/approve" 200 "{\"hash\":\"$HASH\"}"

step "The answer is handed in, twice by accident, and received once"
call $WRITER POST "$R/submit" 201 '{}' "Idempotency-Key: $SLUG"
NUMBER=$(value 'a["number"]'); SHA=$(value 'a["sha256"]')
call $WRITER POST "$R/submit" 201 '{}' "Idempotency-Key: $SLUG"
[ "$(value 'a["number"]')" = "$NUMBER" ] || { echo "a repeated hand-in got another receipt" >&2; exit 1; }
tell "receipt $NUMBER, received $(value 'a["submittedAt"]')"

step "Anybody can verify the receipt, if they have it"
call "" GET "/receipts/$NUMBER?sha256=$SHA" 200
[ "$(value 'a["valid"]')" = true ] || { echo "the receipt is not valid" >&2; exit 1; }
call "" GET "/receipts/$NUMBER?sha256=$(printf '0%.0s' {1..64})" 404

step "The deadline passes"
python3 -c "
import time; from datetime import datetime, timezone
time.sleep(max(0, (datetime.fromisoformat('$DEADLINE'.replace('Z', '+00:00')) - datetime.now(timezone.utc)).total_seconds() + 1))"
call $WRITER POST "$R/withdraw" 409 '{}'
tell "refused as $(value 'a["code"]')"

step "The secretariat says what becomes of each remark"
call $SECRETARIAT GET "$C/remarks" 200
REMARK=$(value '(a["items"] if "items" in a else a)[0]["id"]')
call $SECRETARIAT PUT "$C/remarks/$REMARK/outcome" 200 \
  '{"outcome":"PARTLY","reason":"Svartiden er syv arbejdsdage i skolernes sommerferie."}' 'If-Match: *'
call $SECRETARIAT POST "$R/close" 200 '{}'

step "The document is adopted and can be found"
call $SECRETARIAT POST "$T/documents/$SLUG/versions/$VERSION/adopt" 200 \
  "{\"adoptedBy\":\"Direktionen\",\"adoptedOn\":\"$(date -u +%F)\"}"
call $SECRETARIAT POST "$C/conclude" 200 '{}'
call "" GET "$T/documents/$SLUG/versions/$VERSION" 200
call "" GET "/search?q=svartid&tenant=vestfjord" 200
python3 - "$WORK/body" "$SLUG" <<'PY'
import json, sys
hits = json.load(open(sys.argv[1]))["hits"]
mine = [hit for hit in hits if hit["document"] == sys.argv[2]]
if not mine:
    sys.exit("the adopted clause is not among the hits")
print("   found: %s %s — %s" % (mine[0].get("label", ""), mine[0].get("heading", ""), mine[0]["url"]))
PY

printf '\nThe story holds: %s/vestfjord/%s\n' "${BASE%/}" "$SLUG"
