"""Un fournisseur de service écrit avec authlib : connexion, profil, rafraîchissement, déconnexion.

Lit ses réglages (JSON) dans le fichier donné, écrit ce qu'il a vu (JSON) sur la sortie standard.
"""

import json
import re
import secrets
import sys

import requests
from authlib.integrations.requests_client import OAuth2Session
from authlib.jose import JsonWebKey, JsonWebToken
from authlib.oidc.core import CodeIDToken

RETOUR = "http://127.0.0.1:4599/psc/retour"
DEPART = "http://127.0.0.1:4599/psc/deconnecte"

with open(sys.argv[1], encoding="utf-8") as fichier:
    reglages = json.load(fichier)
CA = reglages["ca"]
decouverte = requests.get(reglages["decouverte"], verify=CA, timeout=30).json()


def ouvrir_client():
    return OAuth2Session(
        reglages["client"],
        reglages["secret"],
        scope="openid scope_all",
        redirect_uri=RETOUR,
        code_challenge_method="S256",
        token_endpoint_auth_method="client_secret_basic",
    )


def passer_la_mire(adresse, navigateur):
    """Ce que ferait l'utilisateur : choisir son identifiant et valider, ou revenir sans page."""
    page = navigateur.get(adresse, verify=CA, allow_redirects=False, timeout=30)
    if page.status_code == 302:
        return page.headers["location"]
    login = re.search(r'name="login" value="([^"]+)"', page.text).group(1)
    champs = {"login": login, "nationalId": reglages["personne"], "decision": "allow"}
    mire = re.sub(r"/auth\?.*", "/auth/mire", adresse)
    envoi = navigateur.post(mire, data=champs, verify=CA, allow_redirects=False, timeout=30)
    return envoi.headers["location"]


def verifier(jetons, nonce):
    """Signature par les clés publiées, puis émetteur, audience, dates, nonce et at_hash."""
    cles = requests.get(decouverte["jwks_uri"], verify=CA, timeout=30).json()
    identite = JsonWebToken(["RS256"]).decode(
        jetons["id_token"],
        JsonWebKey.import_key_set(cles),
        claims_cls=CodeIDToken,
        claims_options={
            "iss": {"essential": True, "value": decouverte["issuer"]},
            "aud": {"essential": True, "value": reglages["client"]},
        },
        claims_params={
            "nonce": nonce,
            "client_id": reglages["client"],
            "access_token": jetons["access_token"],
        },
    )
    identite.validate(leeway=60)
    return identite


def connecter(navigateur, **parametres):
    client = ouvrir_client()
    verifieur, nonce = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
    adresse, etat = client.create_authorization_url(
        decouverte["authorization_endpoint"],
        code_verifier=verifieur,
        nonce=nonce,
        acr_values="eidas1",
        **parametres,
    )
    retour = passer_la_mire(adresse, navigateur)
    jetons = client.fetch_token(
        decouverte["token_endpoint"],
        authorization_response=retour,
        state=etat,
        code_verifier=verifieur,
        verify=CA,
    )
    return client, jetons, verifier(jetons, nonce)


def essayer(action):
    """Le nom de l'erreur d'authlib, ou « accepté »."""
    try:
        action()
    except Exception as erreur:  # noqa: BLE001 - c'est l'erreur elle-même que l'on rapporte
        return getattr(erreur, "error", None) or type(erreur).__name__
    return "accepté"


def parcourir():
    navigateur = requests.Session()
    client, jetons, identite = connecter(navigateur)
    profil = client.get(decouverte["userinfo_endpoint"], verify=CA).json()
    avant = jetons["refresh_token"]
    suivants = dict(client.refresh_token(decouverte["token_endpoint"], verify=CA))
    depart = requests.get(
        decouverte["end_session_endpoint"],
        params={
            "id_token_hint": suivants["id_token"],
            "post_logout_redirect_uri": DEPART,
            "state": "fin",
        },
        verify=CA,
        allow_redirects=False,
        timeout=30,
    )
    apres = essayer(lambda: client.refresh_token(decouverte["token_endpoint"], verify=CA))
    encore = requests.get(
        decouverte["authorization_endpoint"],
        params={
            "response_type": "code",
            "client_id": reglages["client"],
            "redirect_uri": RETOUR,
            "scope": "openid scope_all",
            "acr_values": "eidas1",
            "prompt": "none",
        },
        cookies=navigateur.cookies,
        verify=CA,
        allow_redirects=False,
        timeout=30,
    )
    return {
        "sub": identite["sub"],
        "profilMemeSub": profil["sub"] == identite["sub"],
        "SubjectNameID": profil["SubjectNameID"],
        "rotation": avant != suivants["refresh_token"],
        "depart": depart.headers["location"],
        "rafraichirApres": apres,
        "mireApres": "error=login_required" in encore.headers["location"],
    }


def refuser(mode):
    requests.post(
        reglages["controle"] + "/_mock/psc/faults", json={"mode": mode}, timeout=30
    ).raise_for_status()
    return essayer(lambda: connecter(requests.Session()))


print(
    json.dumps(
        {"parcours": parcourir(), "refus": {m: refuser(m) for m in reglages["pannes"]}}
    )
)
