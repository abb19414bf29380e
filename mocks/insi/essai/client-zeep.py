"""
Client SOAP indépendant du banc, écrit sur zeep (paquet Debian python3-zeep) : il ne connaît d'INSi que
la description publiée par le service simulé. Lancé par zeep.test.ts, il rend un résultat JSON.

Usage : client-zeep.py <réglages.json>
"""
import base64
import datetime
import hashlib
import json
import sys
import uuid

import requests
import zeep
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from lxml import etree

DS = "http://www.w3.org/2000/09/xmldsig#"
SAML = "urn:oasis:names:tc:SAML:2.0:assertion"
WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
ENVELOPPEE = DS + "enveloped-signature"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
SUJET_X509 = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName"
SERVICE = "ICIR-v1"


def maintenant():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def canoniser(element):
    return etree.tostring(element, method="c14n", exclusive=True, with_comments=False)


def assertion(qualificatif, nom, attributs):
    """Une assertion de professionnel, non signée (ins.md §4)."""
    racine = etree.Element(
        f"{{{SAML}}}Assertion",
        nsmap={"saml2": SAML},
        ID=f"_{uuid.uuid4()}",
        Version="2.0",
        IssueInstant=maintenant(),
    )
    emetteur = etree.SubElement(racine, f"{{{SAML}}}Issuer", Format=SUJET_X509)
    emetteur.text = f"CN={nom}"
    sujet = etree.SubElement(racine, f"{{{SAML}}}Subject")
    identite = etree.SubElement(sujet, f"{{{SAML}}}NameID", NameQualifier=qualificatif)
    identite.text = nom
    declaration = etree.SubElement(racine, f"{{{SAML}}}AttributeStatement")
    for cle, valeur in attributs.items():
        attribut = etree.SubElement(declaration, f"{{{SAML}}}Attribute", Name=cle)
        etree.SubElement(attribut, f"{{{SAML}}}AttributeValue").text = valeur
    return racine


def signer(racine, fichier_cle, fichier_certificat):
    """Signature enveloppée rsa-sha256, canonicalisation exclusive, comme celle d'une carte CPx."""
    with open(fichier_cle, "rb") as flux:
        cle = serialization.load_pem_private_key(flux.read(), None)
    with open(fichier_certificat) as flux:
        pem = flux.read().split("-----END CERTIFICATE-----")[0].split("-----BEGIN CERTIFICATE-----")[1]
    empreinte = base64.b64encode(hashlib.sha256(canoniser(racine)).digest()).decode()
    signature = etree.Element(f"{{{DS}}}Signature", nsmap={"ds": DS})
    infos = etree.SubElement(signature, f"{{{DS}}}SignedInfo")
    etree.SubElement(infos, f"{{{DS}}}CanonicalizationMethod", Algorithm=C14N)
    etree.SubElement(infos, f"{{{DS}}}SignatureMethod", Algorithm=RSA_SHA256)
    reference = etree.SubElement(infos, f"{{{DS}}}Reference", URI="#" + racine.get("ID"))
    transformations = etree.SubElement(reference, f"{{{DS}}}Transforms")
    etree.SubElement(transformations, f"{{{DS}}}Transform", Algorithm=ENVELOPPEE)
    etree.SubElement(transformations, f"{{{DS}}}Transform", Algorithm=C14N)
    etree.SubElement(reference, f"{{{DS}}}DigestMethod", Algorithm=SHA256)
    etree.SubElement(reference, f"{{{DS}}}DigestValue").text = empreinte
    # Insérée avant d'être signée : sa forme canonique est celle qu'elle aura dans le message.
    racine.insert(1, signature)
    valeur = cle.sign(canoniser(infos), padding.PKCS1v15(), hashes.SHA256())
    etree.SubElement(signature, f"{{{DS}}}SignatureValue").text = base64.b64encode(valeur).decode()
    donnees = etree.SubElement(etree.SubElement(signature, f"{{{DS}}}KeyInfo"), f"{{{DS}}}X509Data")
    etree.SubElement(donnees, f"{{{DS}}}X509Certificate").text = "".join(pem.split())
    return racine


class Securite:
    """Ajoute wsse:Security et ses assertions à l'enveloppe que zeep vient d'écrire."""

    def __init__(self, *assertions):
        self.assertions = assertions

    def apply(self, envelope, headers):
        entete = envelope.find("{http://www.w3.org/2003/05/soap-envelope}Header")
        securite = etree.SubElement(entete, f"{{{WSSE}}}Security", nsmap={"wsse": WSSE})
        for element in self.assertions:
            securite.append(element)
        return envelope, headers

    def verify(self, envelope):
        return envelope


def entetes(idam, emetteur, couverture):
    """ContexteLPS et ContexteBAM, tels que la description les décrit."""
    commun = {"Id": str(uuid.uuid4()), "Temps": maintenant(), "Emetteur": emetteur}
    return {
        "ContexteLPS": {
            **commun,
            "Nature": "CTXLPS",
            "Version": "01_00",
            "LPS": {
                "IDAM": {"_value_1": idam, "R": "4"},
                "Version": "1.0",
                "Instance": str(uuid.uuid4()),
                "Nom": "urn:lps:client-zeep:1.0",
            },
        },
        "ContexteBAM": {**commun, "Version": "01_02", "COUVERTURE": couverture},
    }


def client(reglages, certificat=None, wsse=None):
    session = requests.Session()
    # Ni mandataire ni fichier de la machine : tout se passe sur la boucle locale.
    session.trust_env = False
    session.verify = reglages["ca"]
    if certificat:
        session.cert = (certificat["cert"], certificat["cle"])
    transport = zeep.Transport(session=session, timeout=30, operation_timeout=30)
    return zeep.Client(reglages["wsdl"], transport=transport, wsse=wsse)


def en_json(valeur):
    return zeep.helpers.serialize_object(valeur, dict)


class Poste:
    """Un appelant : son client, et les en-têtes de ses demandes."""

    def __init__(self, reglages, emetteur, certificat=None, wsse=None):
        self.client = client(reglages, certificat, wsse)
        self.idam = reglages["idam"]
        self.emetteur = emetteur

    def appeler(self, port, operation, couverture=None, idam=None, **corps):
        tete = entetes(idam or self.idam, self.emetteur, couverture or {})
        fonction = getattr(self.client.bind(SERVICE, port), operation)
        try:
            return en_json(fonction(**corps, _soapheaders=tete))
        except zeep.exceptions.Fault as faute:
            erreur = faute.detail.find("{urn:siram}Erreur")
            return {"faute": erreur.get("code"), "texte": erreur.text}

    def traits(self, **reste):
        return self.appeler(
            "ICIRService",
            "rechercherInsAvecTraitsIdentite",
            NomNaissance="TCHITCHI",
            Prenom=["CATARINA"],
            Sexe="F",
            DateNaissance="1936-06-21",
            **reste,
        )

    def carte(self):
        nir = "2751263220749"
        return self.appeler(
            "ICIRService",
            "rechercherInsAvecCarteVitale",
            couverture={
                "ASSURE": {"Id": {"Num": nir, "Cle": "74"}},
                "BENEFICIAIRE": {"DateNai": "1975-12-31", "Rang": 1},
            },
            MatriculeIndividu={"NumIdentifiant": nir, "Cle": "74"},
            MatriculeOD={"NumIdentifiant": nir, "Cle": "74"},
            NomNaissance="ADRUN",
            DateNaissance="1975-12-31",
            RangNaissance="1",
        )

    def individu(self, sexe):
        return {
            "INSFourni": {
                "IdIndividu": {"NumIdentifiant": "2360663220836", "Cle": "56"},
                "OID": "1.2.250.1.213.1.4.8",
            },
            "TraitsIdentiteIndividu": {
                "NomNaissance": "TCHITCHI",
                "Prenom": "CATARINA",
                "Sexe": sexe,
                "DateNaissance": "1936-06-21",
            },
        }

    def verification(self, sexe):
        return self.appeler(
            "VerificationsNonOfficielles",
            "verifierInsAvecTraitsIdentite",
            IndividuVerifie=self.individu(sexe),
        )

    def lot(self):
        port = "VerificationsNonOfficielles"
        lignes = [
            {"Reference": "juste", **self.individu("F")},
            {"Reference": "faux", **self.individu("M")},
        ]
        depot = self.appeler(port, "deposerLotVerification", IndividuVerifie=lignes)
        numero = depot["NumeroLot"]
        return {
            "depot": depot,
            "collecte": self.appeler(port, "collecterLotVerification", NumeroLot=numero),
            "seconde": self.appeler(port, "collecterLotVerification", NumeroLot=numero),
        }


def professionnel(reglages, qualificatif):
    ps = reglages["ps"]
    ecrite = assertion(qualificatif, ps["nom"], ps["attributs"])
    return signer(ecrite, ps["cle"], ps["cert"]) if qualificatif == "CPS" else ecrite


def principal(fichier):
    with open(fichier) as flux:
        reglages = json.load(flux)
    structure = Poste(reglages, reglages["structure"], certificat=reglages["certificat"])
    resultats = {
        "services": [f"{s.name} {sorted(s.ports)}" for s in structure.client.wsdl.services.values()],
        "certificat": {
            "traits": structure.traits(),
            "carte": structure.carte(),
            "idamInconnu": structure.traits(idam="INCONNU00001"),
            "verification": structure.verification("F"),
            "discordance": structure.verification("M"),
            "lot": structure.lot(),
        },
        "assertion": {},
    }
    nom = reglages["ps"]["nom"]
    for qualificatif in ("CPS", "PSC"):
        seule = Poste(reglages, nom, wsse=Securite(professionnel(reglages, qualificatif)))
        vitale = etree.fromstring(reglages["assertionVitale"].encode())
        avec = Poste(reglages, nom, wsse=Securite(professionnel(reglages, qualificatif), vitale))
        resultats["assertion"][qualificatif] = {
            "traits": seule.traits(),
            "verification": seule.verification("F"),
            "carteSansVitale": seule.carte(),
            "carte": avec.carte(),
        }
    json.dump(resultats, sys.stdout, default=str)


principal(sys.argv[1])
